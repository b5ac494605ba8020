#include "edit/maps.h"

#include "edit/lanes.h"
#include "edit/stages.h"
#include "model/ownedrows.h"
#include "store/edit.h"

#include <map>

namespace wend {

MapId addMap(Edit &edit, const QString &title, const QStringList &stageNames)
{
    Map map;
    map.title = title;
    map.position = edit.positionAtEnd<Map>({});
    map.id = edit.insert(map);
    for (const QString &name : stageNames)
        insertStage(edit, map.id, std::numeric_limits<int>::max(), name);
    for (LaneKind kind : usualLanes())
        insertLane(edit, map.id, std::numeric_limits<int>::max(), kind);
    return map.id;
}

void moveMap(Edit &edit, MapId map, int index) { edit.set(map, &Map::position, edit.positionAt<Map>({}, index, map)); }

namespace {

/// The rows of a workbook as an edit sees them, for addOwned.
class EditRows
{
public:
    explicit EditRows(Edit &edit) : m_edit(edit) { }

    template <class Row, class Each>
    void forEach(Each &&each)
    {
        readTable<Row>(m_edit.database(), each);
    }

private:
    Edit &m_edit;
};

/// Fresh ids for rows, and for what they say of each other.
class Renumbering
{
public:
    Renumbering(Edit &edit, const Model &rows)
    {
        forEachTable([&]<class Row>(Row *) {
            for (const auto &[id, row] : rows.all<Row>())
                m_fresh[{tableIndex<Row>(), id.value}] = edit.freshId<Row>().value;
        });
    }

    /// What it points at outside of the rows stays.
    template <class Row>
    Row renumbered(Row row) const
    {
        forEachColumn<Row>([&]<class Field>(const RowColumn<Row, Field> &column) {
            if constexpr (isId<Field>)
                row.*column.field = fresh(row.*column.field);
        });
        return row;
    }

    template <class Row>
    Id<Row> fresh(Id<Row> id) const
    {
        const auto found = m_fresh.find({tableIndex<Row>(), id.value});
        return found == m_fresh.end() ? id : Id<Row> {found->second};
    }

private:
    std::map<std::pair<int, qint64>, qint64> m_fresh;
};

}

MapId duplicateMap(Edit &edit, MapId original, const QString &title)
{
    auto map = edit.row(original);
    if (!map)
        return {};
    const std::vector<Map> siblings = edit.group<Map>({});
    const auto at
        = std::find_if(siblings.begin(), siblings.end(), [&](const Map &each) { return each.id == original; });
    map->pair = {};
    map->title = title;
    map->position = edit.positionAt<Map>({}, int(at - siblings.begin()) + 1);
    Model rows;
    rows.put(*map);
    EditRows source(edit);
    addOwned(source, rows);
    const Renumbering renumbering(edit, rows);
    forEachTable([&]<class Row>(Row *) {
        for (const auto &[id, row] : rows.all<Row>())
            edit.insert(renumbering.renumbered(row));
    });
    return renumbering.fresh(original);
}

namespace {

MapKind otherKind(MapKind kind) { return kind == MapKind::AsItIs ? MapKind::AsItShouldBe : MapKind::AsItIs; }

}

void pairMaps(Edit &edit, MapId map, MapId other)
{
    for (const MapId id : {map, other}) {
        const auto row = edit.row(id);
        if (row && row->pair)
            edit.set(row->pair, &Map::pair, MapId {});
        if (row)
            edit.set(id, &Map::pair, MapId {});
    }
    const auto one = edit.row(map);
    const auto two = edit.row(other);
    if (!one || !two || map == other)
        return;
    edit.set(map, &Map::pair, other);
    edit.set(other, &Map::pair, map);
    if (one->kind == two->kind)
        edit.set(other, &Map::kind, otherKind(one->kind));
}

MapId addCounterpart(Edit &edit, MapId map, const QString &title)
{
    const MapId copy = duplicateMap(edit, map, title);
    if (copy)
        pairMaps(edit, map, copy);
    return copy;
}

}
