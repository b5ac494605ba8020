#include "versions/differencewords.h"

#include "base/daytext.h"
#include "model/lookup.h"
#include "model/ownedrows.h"
#include "model/words.h"
#include "store/rownouns.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>

namespace wend {

namespace {

constexpr qsizetype longestName = 48;

struct DifferenceText
{
    Q_DECLARE_TR_FUNCTIONS(Differences)
};

QString shortened(const QString &text)
{
    const QString plain = text.left(4 * longestName).simplified();
    return plain.size() > longestName ? plain.left(longestName - 1) + QStringLiteral("…") : plain;
}

template <class Row>
QString nameOf(const Model &model, const Row &row)
{
    if constexpr (std::is_same_v<Row, Lane>)
        return model.all<Business>().empty() ? row.name : laneName(model, row);
    else if constexpr (std::is_same_v<Row, MapPersona>)
        return model.find(row.persona) ? model.at(row.persona).name : QString();
    else if constexpr (std::is_same_v<Row, Binding>)
        return !row.label.isEmpty() || !model.find(row.metric) ? row.label : model.at(row.metric).name;
    else if constexpr (std::is_same_v<Row, Feeling>)
        return row.label.isEmpty() ? QLocale().toString(row.value) : row.label;
    else if constexpr (std::is_same_v<Row, Path>) {
        if (!row.label.isEmpty() || !model.find(row.from) || !model.find(row.to))
            return row.label;
        return QStringLiteral("%1 → %2").arg(shortened(model.at(row.from).text), shortened(model.at(row.to).text));
    } else if constexpr (std::is_same_v<Row, Target>)
        return row.from.isValid() ? dayText(row.from) : QString();
    else if constexpr (requires { row.title; })
        return row.title;
    else if constexpr (requires { row.name; })
        return row.name;
    else if constexpr (requires { row.text; })
        return row.text;
    else
        return {};
}

// What stands in a field, for people; empty where words would not say it (colours, looks).

QString fieldText(const Model &, const QString &field) { return DifferenceText::tr("“%1”").arg(shortened(field)); }
QString fieldText(const Model &, int field) { return QLocale().toString(field); }
QString fieldText(const Model &, double field) { return QLocale().toString(field, 'g', 6); }
QString fieldText(const Model &, bool field) { return field ? DifferenceText::tr("yes") : DifferenceText::tr("no"); }
QString fieldText(const Model &, const QDate &field)
{
    return field.isValid() ? dayText(field) : DifferenceText::tr("nothing");
}
template <class Row>
QString fieldText(const Model &model, Id<Row> field)
{
    const Row *row = model.find(field);
    const QString name = row ? nameOf(model, *row) : QString();
    return row ? (name.isEmpty() ? QString() : fieldText(model, name)) : DifferenceText::tr("nothing");
}
template <class Field>
QString fieldText(const Model &model, const std::optional<Field> &field)
{
    return field ? fieldText(model, *field) : DifferenceText::tr("nothing");
}
template <class Enum>
requires std::is_enum_v<Enum> QString fieldText(const Model &model, Enum field)
{
    if constexpr (requires { wend::nameOf(field, QString()); })
        return model.all<Business>().empty() ? QString() : wend::nameOf(field, businessOf(model).language);
    else
        return {};
}
template <class Other>
requires(!std::is_enum_v<Other>) QString fieldText(const Model &, const Other &) { return {}; }

/// "severity 3 → 4", or the field alone.
template <class Row>
QString changeText(const QByteArray &name, const Row &before, const Row &after, const Model &was, const Model &is)
{
    QString text;
    forEachColumn<Row>([&](const auto &column) {
        if (name != column.name)
            return;
        const QString from = fieldText(was, before.*column.field);
        const QString to = fieldText(is, after.*column.field);
        const QString noun = columnNoun(RowTable<Row>::name, name);
        text = from.isEmpty() || to.isEmpty() ? noun : QStringLiteral("%1 %2 → %3").arg(noun, from, to);
    });
    return text;
}

QString cellText(const Model &model, const Card &card)
{
    const Stage *stage = model.find(card.stage);
    const Lane *lane = model.find(card.lane);
    if (!stage || !lane)
        return {};
    return QStringLiteral("%1 · %2").arg(stage->name, nameOf(model, *lane));
}

template <class Row>
QString placeText(const Model &model, const Row &row)
{
    if constexpr (std::is_same_v<Row, Card>)
        return cellText(model, row);
    else if constexpr (requires {
                           row.card;
                           row.stage;
                       }) {
        if (const Card *card = model.find(row.card))
            return shortened(card->text);
        const Stage *stage = model.find(row.stage);
        return stage ? stage->name : QString();
    } else if constexpr (requires { row.stage; }) {
        const Stage *stage = model.find(row.stage);
        return stage ? stage->name : QString();
    } else
        return {};
}

template <class Row>
QString textOf(const Difference &difference, const Model &before, const Model &after)
{
    const Row *was = before.find(Id<Row> {difference.id});
    const Row *is = after.find(Id<Row> {difference.id});
    const Model &where = is ? after : before;
    const Row *row = is ? is : was;
    if (!row)
        return {};
    QString name = rowNoun(RowTable<Row>::name, shortened(nameOf(where, *row)), 1);
    const QString place = placeText(where, *row);
    if (difference.kind == DifferenceKind::Moved && was && is) {
        const QString from = placeText(before, *was);
        if (from != place)
            name = DifferenceText::tr("%1: from %2 to %3").arg(name, from, place);
        else
            name = DifferenceText::tr("%1: to another place in the order").arg(name);
    } else if (!place.isEmpty()) {
        //: %1 a thing ("the card “Order form”"), %2 where it is
        name = DifferenceText::tr("%1 (%2)").arg(name, place);
    }
    if (!was || !is || difference.columns.isEmpty())
        return name;
    QStringList changes;
    for (const QByteArray &column : difference.columns)
        changes += changeText(column, *was, *is, before, after);
    changes.removeAll(QString());
    changes.removeDuplicates();
    return DifferenceText::tr("%1: %2").arg(name, changes.join(DifferenceText::tr("; ")));
}

}

QString differenceText(const Difference &difference, const Model &before, const Model &after)
{
    QString text;
    forEachTable([&]<class Row>(Row *) {
        if (difference.table == RowTable<Row>::name)
            text = textOf<Row>(difference, before, after);
    });
    return text;
}

QString differenceWord(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Came: return DifferenceText::tr("came");
    case DifferenceKind::Went: return DifferenceText::tr("went");
    case DifferenceKind::Moved: return DifferenceText::tr("moved");
    case DifferenceKind::Changed: return DifferenceText::tr("changed");
    }
    Q_UNREACHABLE();
}

QString differenceCounts(const Differences &differences)
{
    std::array<int, 4> counts {};
    for (const Difference &difference : differences)
        counts[size_t(difference.kind)] += difference.isWithin ? 0 : 1;
    const std::array texts {DifferenceText::tr("%n came", nullptr, counts[0]),
        DifferenceText::tr("%n went", nullptr, counts[1]), DifferenceText::tr("%n moved", nullptr, counts[2]),
        DifferenceText::tr("%n changed", nullptr, counts[3])};
    QStringList said;
    for (size_t at = 0; at < counts.size(); ++at) {
        if (counts[at] > 0)
            said += texts[at];
    }
    return said.isEmpty() ? DifferenceText::tr("Nothing is different.") : said.join(DifferenceText::tr(", "));
}

QString versionReason(const Version &version)
{
    switch (version.reason) {
    case VersionReason::Kept: return DifferenceText::tr("kept by you");
    case VersionReason::BeforeChange: return DifferenceText::tr("by itself, before a large change");
    case VersionReason::Monthly: return DifferenceText::tr("by itself, once a month");
    }
    Q_UNREACHABLE();
}

QString versionTitle(const Version &version)
{
    if (version.reason == VersionReason::BeforeChange)
        return DifferenceText::tr("Before: %1").arg(version.name);
    if (!version.name.isEmpty())
        return version.name;
    return dayText(version.at.toLocalTime().date());
}

}
