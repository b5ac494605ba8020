#include "model/findtext.h"

#include "model/lookup.h"

#include <QChar>
#include <algorithm>
#include <tuple>

namespace wend {

namespace {

template <class Field>
struct IdOf
{
    using Row = void;
};
template <class Of>
struct IdOf<Id<Of>>
{
    using Row = Of;
};

// Scripts without spaces between words have no ends of words to look for.
bool joinsWords(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai: return false;
    default: return QChar::isLetterOrNumber(letter) || QChar::isMark(letter) || letter == U'_';
    }
}

char32_t letterBefore(const QString &text, qsizetype at)
{
    if (at <= 0)
        return U' ';
    const QChar last = text[at - 1];
    return last.isLowSurrogate() && at > 1 ? QChar::surrogateToUcs4(text[at - 2], last) : last.unicode();
}

char32_t letterAt(const QString &text, qsizetype at)
{
    if (at >= text.size())
        return U' ';
    const QChar first = text[at];
    return first.isHighSurrogate() && at + 1 < text.size() ? QChar::surrogateToUcs4(first, text[at + 1])
                                                           : first.unicode();
}

bool standsAlone(const QString &text, TextSpan span)
{
    const qsizetype end = span.at + span.length;
    const bool joinedBefore = joinsWords(letterAt(text, span.at)) && joinsWords(letterBefore(text, span.at));
    const bool joinedAfter = joinsWords(letterBefore(text, end)) && joinsWords(letterAt(text, end));
    return !joinedBefore && !joinedAfter;
}

/// Finds out by the ids in a row's columns what it belongs to; the nearest of a kind counts.
class Finding
{
public:
    explicit Finding(const Model &model) : m_model(model) { }

    template <class Row>
    void follow(const Row &row)
    {
        if (!note(row.id))
            return;
        forEachColumn<Row>([&]<class Field>(const RowColumn<Row, Field> &column) {
            using Other = typename IdOf<Field>::Row;
            if constexpr (!std::is_void_v<Other> && !std::is_same_v<Other, Row>) {
                if (const Other *other = m_model.find(row.*column.field))
                    follow(*other);
            }
        });
    }

    Whereabouts where;

private:
    /// False where another of the kind is known already.
    template <class Row>
    bool note(Id<Row> id)
    {
        bool isNew = true;
        const auto take = [&](auto &place) {
            if constexpr (std::is_same_v<std::decay_t<decltype(place)>, Id<Row>>) {
                isNew = !place;
                if (isNew)
                    place = id;
            }
        };
        take(where.map), take(where.stage), take(where.lane), take(where.card), take(where.feeling), take(where.path),
            take(where.persona);
        return isNew;
    }

    const Model &m_model;
};

template <class Of>
int indexIn(const std::vector<Id<Of>> &all, Id<Of> id)
{
    return int(std::find(all.begin(), all.end(), id) - all.begin());
}

/// Where a row stands for a reader. What is in no lane comes before the lanes, what is on no map behind the maps.
struct ReadingPlace
{
    ReadingPlace(const Model &model, const FoundText &found)
        : m_map(indexIn(mapsOf(model), found.where.map)),
          m_lane(found.where.lane ? indexIn(lanesOf(model, found.where.map), found.where.lane) : -1),
          m_feeling(found.where.feeling),
          m_stage(stageIndex(model, found.where))
    {
        if (const Card *card = model.find(found.where.card))
            m_position = card->position;
        else if (const Feeling *feeling = model.find(found.where.feeling))
            m_position = feeling->at;
        else if (const Persona *persona = model.find(found.where.persona))
            m_position = persona->position;
    }

    auto operator<=>(const ReadingPlace &) const = default;

private:
    // A step comes right behind its stage.
    static std::pair<int, int> stageIndex(const Model &model, const Whereabouts &where)
    {
        const Stage *stage = model.find(where.stage);
        if (!stage)
            return {-1, -1};
        const Stage *parent = model.find(stage->parent);
        const auto placeOf = [&](const Stage &each) { return indexIn(model.group<Stage>(groupOf(each)), each.id); };
        return parent ? std::pair(placeOf(*parent), placeOf(*stage)) : std::pair(placeOf(*stage), -1);
    }

    int m_map;
    int m_lane;
    bool m_feeling;
    std::pair<int, int> m_stage;
    double m_position = 0;
};

template <class Row>
void findIn(const Model &model, const TextPattern &pattern, std::vector<FoundText> &all)
{
    for (const auto &[id, row] : model.all<Row>()) {
        std::optional<Whereabouts> where;
        forEachColumn<Row>([&]<class Field>(const RowColumn<Row, Field> &column) {
            if constexpr (std::is_same_v<Field, QString>) {
                if (!isForPeople(column.field))
                    return;
                const QString &text = row.*column.field;
                for (const TextSpan &span : spansOf(pattern, text)) {
                    if (!where) {
                        Finding finding(model);
                        finding.follow(row);
                        where = finding.where;
                    }
                    all.push_back({tableIndex<Row>(), id.value, column.name, span, text, *where});
                }
            }
        });
    }
}

}

std::vector<TextSpan> spansOf(const TextPattern &pattern, const QString &text)
{
    std::vector<TextSpan> spans;
    if (pattern.text.isEmpty())
        return spans;
    const Qt::CaseSensitivity cases = pattern.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    qsizetype from = 0;
    while ((from = text.indexOf(pattern.text, from, cases)) >= 0) {
        const TextSpan span {from, pattern.text.size()};
        const bool counts = !pattern.wholeWords || standsAlone(text, span);
        if (counts)
            spans.push_back(span);
        from += counts ? span.length : 1;
    }
    return spans;
}

std::vector<FoundText> findText(const Model &model, const TextPattern &pattern)
{
    std::vector<FoundText> all;
    if (pattern.text.isEmpty())
        return all;
    forEachTable([&]<class Row>(Row *) { findIn<Row>(model, pattern, all); });
    std::vector<std::pair<ReadingPlace, FoundText *>> places;
    for (FoundText &found : all)
        places.emplace_back(ReadingPlace(model, found), &found);
    // Columns were found in their order: only rows have to be put in theirs.
    std::stable_sort(places.begin(), places.end(), [](const auto &a, const auto &b) {
        const auto rest = [](const FoundText &found) { return std::tuple(found.table, found.row); };
        return a.first != b.first ? a.first < b.first : rest(*a.second) < rest(*b.second);
    });
    std::vector<FoundText> sorted;
    for (const auto &[place, found] : places)
        sorted.push_back(std::move(*found));
    return sorted;
}

}
