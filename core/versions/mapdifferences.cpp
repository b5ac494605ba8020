#include "versions/mapdifferences.h"

#include "model/lookup.h"
#include "model/ownedrows.h"

#include <algorithm>
#include <set>

namespace wend {

namespace {

/// A column that says where a row stands among others.
bool isOrder(const char *column) { return qstrcmp(column, "position") == 0; }

/// Those that say in what it stands.
template <class Row, class Field>
bool isHome(const RowColumn<Row, Field> &column)
{
    if constexpr (std::is_same_v<Row, Card> && isId<Field>)
        return column.onRemove == OnRemove::RemoveToo; // lane and stage
    else if constexpr (std::is_same_v<Row, Stage> && std::is_same_v<Field, StageId>)
        return true; // of a step
    else
        return false;
}

/// What a map says of itself but not of the journey: its place among the maps, and its counterpart.
template <class Row>
bool isOfNow(const char *column)
{
    return std::is_same_v<Row, Map> && qstrcmp(column, "pair") == 0;
}

/// Of ids in the order after, those that have to be moved to come from the order before: all but a longest run that
/// kept its order.
template <class Row>
std::set<Id<Row>> movedWithin(const std::vector<Id<Row>> &before, const std::vector<Id<Row>> &after)
{
    std::vector<size_t> places; // in `before`, of those that are in both
    std::vector<Id<Row>> both;
    for (const Id<Row> id : after) {
        const auto found = std::find(before.begin(), before.end(), id);
        if (found != before.end()) {
            places.push_back(size_t(found - before.begin()));
            both.push_back(id);
        }
    }
    if (std::is_sorted(places.begin(), places.end()))
        return {};
    // The longest increasing run that ends at each (a map has few siblings in one place).
    std::vector<size_t> length(places.size(), 1);
    std::vector<int> previous(places.size(), -1);
    for (size_t at = 0; at < places.size(); ++at) {
        for (size_t earlier = 0; earlier < at; ++earlier) {
            if (places[earlier] < places[at] && length[earlier] + 1 > length[at]) {
                length[at] = length[earlier] + 1;
                previous[at] = int(earlier);
            }
        }
    }
    std::set<Id<Row>> moved(both.begin(), both.end());
    for (int at = int(std::max_element(length.begin(), length.end()) - length.begin()); at >= 0;
         at = previous[size_t(at)])
        moved.erase(both[size_t(at)]);
    return moved;
}

/// Where a difference of a row is marked: at the row itself, or at what it hangs on.
template <class Row>
DifferencePlace placeOf(const Model &model, const Row &row)
{
    if constexpr (std::is_constructible_v<DifferencePlace, Id<Row>>) {
        return row.id;
    } else {
        DifferencePlace place = MapId {};
        int rank = -1; // the nearest: a card before a stage, a stage before the map
        forEachReference(row, [&]<class Owner>(const auto &column, Id<Owner> id) {
            if (column.onRemove == OnRemove::SetNull)
                return;
            if constexpr (std::is_constructible_v<DifferencePlace, Id<Owner>> && !std::is_same_v<Owner, Persona>) {
                const int its = std::is_same_v<Owner, Card> ? 2 : std::is_same_v<Owner, Map> ? 0 : 1;
                if (its > rank) {
                    rank = its;
                    place = id;
                }
            } else if constexpr (
                isContent<
                    Owner> && !std::is_same_v<Owner, Row> && !std::is_same_v<Owner, Persona> && !std::is_same_v<Owner, Metric>) {
                const Owner *owner = model.find(id);
                if (owner && rank < 0)
                    place = placeOf(model, *owner);
            }
        });
        return place;
    }
}

class Comparing
{
public:
    Comparing(Model before, Model after) : m_before(std::move(before)), m_after(std::move(after)) { }

    Differences all()
    {
        // First where things are, then what hangs on them.
        addTable<Map>();
        addTable<Persona>();
        addTable<Stage>();
        addTable<Lane>();
        addTable<Card>();
        forEachTable([&]<class Row>(Row *) {
            if constexpr (isContent<Row> && !std::is_constructible_v<DifferencePlace, Id<Row>>)
                addTable<Row>();
        });
        return std::move(m_found);
    }

private:
    template <class Row>
    void addTable()
    {
        const std::set<Id<Row>> moved = movedRows<Row>();
        for (const Id<Row> id : sorted<Row>(m_before)) {
            const Row &row = m_before.at(id);
            if (!m_after.find(id))
                add<Row>(DifferenceKind::Went, id, placeOf(m_before, row), {}, isWithin(m_before, m_after, row));
        }
        for (const Id<Row> id : sorted<Row>(m_after)) {
            const Row &row = m_after.at(id);
            const Row *before = m_before.find(id);
            if (!before) {
                add<Row>(DifferenceKind::Came, id, placeOf(m_after, row), {}, isWithin(m_after, m_before, row));
                continue;
            }
            const QByteArrayList columns = changedColumns(*before, row);
            const bool isElsewhere = hasOtherHome(*before, row) || moved.contains(id);
            if (isElsewhere || !columns.isEmpty())
                add<Row>(isElsewhere ? DifferenceKind::Moved : DifferenceKind::Changed, id, placeOf(m_after, row),
                    columns, false);
        }
    }

    template <class Row>
    void add(DifferenceKind kind, Id<Row> id, const DifferencePlace &place, const QByteArrayList &columns, bool within)
    {
        m_found.push_back({kind, RowTable<Row>::name, id.value, place, columns, within});
    }

    /// True where what the row belongs to is only where the row is, too.
    template <class Row>
    static bool isWithin(const Model &where, const Model &other, const Row &row)
    {
        bool within = false;
        forEachReference(row, [&](const auto &column, auto id) {
            within = within || (column.onRemove != OnRemove::SetNull && where.find(id) && !other.find(id));
        });
        return within;
    }

    /// In the order of the map.
    template <class Row>
    static std::vector<Id<Row>> sorted(const Model &model)
    {
        std::vector<const Row *> rows;
        for (const auto &[id, row] : model.all<Row>())
            rows.push_back(&row);
        const auto key = [&](const Row *row) {
            double position = 0;
            if constexpr (requires { row->position; })
                position = row->position;
            double lane = 0;
            double stage = 0;
            if constexpr (std::is_same_v<Row, Card>) {
                lane = model.at(row->lane).position;
                stage = model.at(stageOf(model, row->stage)).position;
            }
            return std::tuple(stage, lane, position, row->id.value);
        };
        std::sort(rows.begin(), rows.end(), [&](const Row *a, const Row *b) { return key(a) < key(b); });
        std::vector<Id<Row>> ids;
        for (const Row *row : rows)
            ids.push_back(row->id);
        return ids;
    }

    template <class Row>
    static QByteArrayList changedColumns(const Row &before, const Row &after)
    {
        QByteArrayList columns;
        forEachColumn<Row>([&](const auto &column) {
            if (!isOrder(column.name) && !isHome(column) && !isOfNow<Row>(column.name)
                && !(before.*column.field == after.*column.field))
                columns += column.name;
        });
        return columns;
    }

    template <class Row>
    static bool hasOtherHome(const Row &before, const Row &after)
    {
        bool other = false;
        forEachColumn<Row>([&](const auto &column) {
            other = other || (isHome(column) && !(before.*column.field == after.*column.field));
        });
        return other;
    }

    /// Those that kept their home and changed places in it.
    template <class Row>
    std::set<Id<Row>> movedRows() const
    {
        std::set<Id<Row>> moved;
        if constexpr (std::is_same_v<Row, Stage> || std::is_same_v<Row, Lane> || std::is_same_v<Row, Card>) {
            std::set<Group> groups;
            for (const auto &[id, row] : m_after.all<Row>())
                groups.insert(groupOf(row));
            for (const Group &group : groups)
                moved.merge(movedWithin<Row>(m_before.group<Row>(group), m_after.group<Row>(group)));
        }
        return moved;
    }

    Model m_before;
    Model m_after;
    Differences m_found;
};

Model alone(const Model &model, PersonaId persona)
{
    Model rows;
    if (const Persona *row = model.find(persona)) {
        Persona placeless = *row;
        placeless.position = 0;
        rows.put(placeless);
    }
    return rows;
}

template <class Row>
void addWhatCame(Model &both, const Model &after)
{
    for (const auto &[id, row] : after.all<Row>()) {
        bool fits = !both.find(id);
        forEachReference(row, [&](const auto &column, auto owner) {
            fits = fits && (column.onRemove == OnRemove::SetNull || both.find(owner));
        });
        Row came = row;
        if constexpr (std::is_same_v<Row, Card>) {
            fits = fits && stepsOf(both, both.at(row.stage)).empty();
            for (const CardTie tie : cardTies)
                came.*tie = {};
            came.linkedMap = {};
            if (!both.find(came.tool))
                came.tool = {};
            if (!both.find(came.persona))
                came.persona = {};
            if (!both.find(came.picture))
                came.picture = {};
        }
        if constexpr (std::is_same_v<Row, Stage>) // else what stands in the stage would lose its column
            fits = fits && (!row.parent || !stepsOf(both, both.at(row.parent)).empty() || !both.find(row.parent));
        if (fits)
            both.put(came);
    }
}

}

Differences compareMaps(const Model &before, const Model &after, MapId map)
{
    return Comparing(ownedRows(before, map), ownedRows(after, map)).all();
}

Differences comparePersonas(const Model &before, const Model &after, PersonaId persona)
{
    return Comparing(alone(before, persona), alone(after, persona)).all();
}

Model drawnTogether(const Model &before, const Model &after, MapId map)
{
    // The workbook's own pictures, since those of a version have no bytes.
    Model both = before;
    for (const auto &[id, picture] : after.all<Picture>())
        both.put(picture);
    for (const auto &[id, tool] : after.all<Tool>()) {
        if (!both.find(id))
            both.put(tool);
    }
    const Model came = ownedRows(after, map);
    addWhatCame<Stage>(both, came);
    addWhatCame<Lane>(both, came);
    addWhatCame<Card>(both, came);
    return both;
}

}
