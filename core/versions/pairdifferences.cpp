#include "versions/pairdifferences.h"

#include "model/lookup.h"
#include "model/ownedrows.h"
#include "store/value.h"

#include <QDataStream>
#include <QIODevice>
#include <map>
#include <set>

namespace wend {

namespace {

QString plain(const QString &name) { return name.simplified().toLower(); }

class Matching
{
public:
    Matching(Model shown, Model other) : m_shown(std::move(shown)), m_other(std::move(other)) { }

    Model rows(MapId shown, MapId other)
    {
        match(other, shown);
        Model rows;
        forEachTable([&]<class Row>(Row *) {
            if constexpr (std::is_same_v<Row, Stage>)
                matchBy<Row>([&](const Row &row) { return std::pair(plain(row.name), row.parent.value); });
            else if constexpr (std::is_same_v<Row, Lane>)
                matchBy<Row>([&](const Row &row) { return std::pair(plain(row.name), int(row.kind)); });
            else if constexpr (std::is_same_v<Row, Card>)
                matchCards();
            else if constexpr (std::is_same_v<Row, Feeling>)
                matchBy<Row>([&](const Row &row) { return std::pair(row.persona.value, row.stage.value); });
            else if constexpr (isContent<Row> && !std::is_same_v<Row, Map>)
                matchEqual<Row>();
            for (const auto &[id, row] : m_other.all<Row>())
                rows.put(renumbered(row));
        });
        return rows;
    }

private:
    template <class Row>
    void match(Id<Row> other, Id<Row> shown)
    {
        m_matched[{tableIndex<Row>(), other.value}] = shown.value;
        m_taken.insert({tableIndex<Row>(), shown.value});
    }

    template <class Row>
    bool isTaken(Id<Row> shown) const
    {
        return m_taken.contains({tableIndex<Row>(), shown.value});
    }

    template <class Row>
    bool isMatched(Id<Row> other) const
    {
        return m_matched.contains({tableIndex<Row>(), other.value});
    }

    template <class Row>
    Row renumbered(Row row) const
    {
        forEachColumn<Row>([&]<class Field>(const RowColumn<Row, Field> &column) {
            if constexpr (isId<Field>)
                row.*column.field = matched(row.*column.field);
        });
        return row;
    }

    template <class Row>
    Id<Row> matched(Id<Row> other) const
    {
        const auto found = m_matched.find({tableIndex<Row>(), other.value});
        return found == m_matched.end() ? other : Id<Row> {found->second};
    }

    /// In order, so that of several of one name the first is the first.
    template <class Row>
    static std::vector<Row> inOrder(const Model &model)
    {
        std::vector<Row> rows;
        for (const auto &[id, row] : model.all<Row>())
            rows.push_back(row);
        std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
            double before = 0;
            double after = 0;
            if constexpr (requires { a.position; }) {
                before = a.position;
                after = b.position;
            } else if constexpr (std::is_same_v<Row, Feeling>) {
                before = a.at;
                after = b.at;
            }
            return std::tie(before, a.id) < std::tie(after, b.id);
        });
        return rows;
    }

    /// Rows of one key, as it is once what they point at is matched.
    template <class Row, class KeyOf>
    void matchBy(const KeyOf &keyOf)
    {
        // Stages before their steps, whose key has the stage.
        const std::vector<Row> shown = inOrder<Row>(m_shown);
        for (const bool within : {false, true}) {
            for (const Row &row : inOrder<Row>(m_other)) {
                if constexpr (std::is_same_v<Row, Stage>) {
                    if (bool(row.parent) != within)
                        continue;
                }
                const auto key = keyOf(renumbered(row));
                const auto same = std::find_if(shown.begin(), shown.end(),
                    [&](const Row &each) { return !isTaken(each.id) && keyOf(each) == key; });
                if (same != shown.end() && !isMatched(row.id))
                    match(row.id, same->id);
            }
        }
    }

    void matchCards()
    {
        matchBy<Card>([](const Card &card) { return std::tuple(plain(card.text), card.lane.value, card.stage.value); });
        matchBy<Card>([](const Card &card) { return plain(card.text); });
    }

    /// Rows that are equal but for their ids and their place.
    template <class Row>
    void matchEqual()
    {
        matchBy<Row>([](Row row) {
            QByteArrayList fields;
            forEachColumn<Row>([&](const auto &column) {
                if (qstrcmp(column.name, "id") != 0 && qstrcmp(column.name, "position") != 0)
                    fields += keyOf(row.*column.field);
            });
            return fields;
        });
    }

    template <class Field>
    static QByteArray keyOf(const Field &field)
    {
        QByteArray key;
        QDataStream stream(&key, QIODevice::WriteOnly);
        std::visit(
            [&]<class Part>(const Part &part) {
                if constexpr (!std::is_same_v<Part, std::monostate>)
                    stream << part;
            },
            toValue(field));
        return key;
    }

    Model m_shown;
    Model m_other;
    std::map<std::pair<int, qint64>, qint64> m_matched; ///< of other to shown
    std::set<std::pair<int, qint64>> m_taken;
};

}

Model asRowsOf(const Model &model, MapId shown, MapId other)
{
    return Matching(ownedRows(model, shown), ownedRows(model, other)).rows(shown, other);
}

Differences comparePair(const Model &model, MapId shown)
{
    const Map *map = model.find(shown);
    if (!map || !map->pair)
        return {};
    const Model other = asRowsOf(model, shown, map->pair);
    Differences differences
        = map->kind == MapKind::AsItShouldBe ? compareMaps(other, model, shown) : compareMaps(model, other, shown);
    std::erase_if(differences, [](const Difference &each) { return each.table == RowTable<Map>::name; });
    return differences;
}

}
