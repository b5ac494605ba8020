#include "edit/maps.h"

#include "edit/cards.h"
#include "edit/lanes.h"
#include "edit/stages.h"
#include "store/edit.h"

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

MapId duplicateMap(Edit &edit, MapId original, const QString &title)
{
    auto map = edit.row(original);
    if (!map)
        return {};
    const std::vector<Map> siblings = edit.group<Map>({});
    const auto at
        = std::find_if(siblings.begin(), siblings.end(), [&](const Map &each) { return each.id == original; });
    map->id = {};
    map->pair = {};
    map->title = title;
    map->position = edit.positionAt<Map>({}, int(at - siblings.begin()) + 1);
    const MapId copy = edit.insert(*map);

    const Group group {original.value, 0};
    for (MapPersona shown : edit.group<MapPersona>(group)) {
        shown.id = {};
        shown.map = copy;
        edit.insert(shown);
    }
    std::unordered_map<StageId, StageId> stages;
    const auto copyStage = [&](Stage stage) {
        const StageId from = std::exchange(stage.id, {});
        stage.map = copy;
        stage.parent = stage.parent ? stages.at(stage.parent) : StageId {};
        stages[from] = edit.insert(stage);
    };
    for (const Stage &stage : edit.group<Stage>(group)) {
        copyStage(stage);
        for (const Stage &step : edit.group<Stage>({original.value, stage.id.value}))
            copyStage(step);
    }
    std::unordered_map<CardId, CardId> cards;
    for (Lane lane : edit.group<Lane>(group)) {
        const LaneId from = std::exchange(lane.id, {});
        lane.map = copy;
        const LaneId laneCopy = edit.insert(lane);
        for (CardId id : edit.where(&Card::lane, from)) {
            Card card = *edit.row(id);
            card.id = {};
            card.lane = laneCopy;
            card.stage = stages.at(card.stage);
            for (const CardTie tie : cardTies)
                card.*tie = {}; // set when all are there
            cards[id] = edit.insert(card);
            copyEvidence(edit, edit.group<Evidence>({id.value, 0}), cards[id]);
        }
    }
    for (const auto &[from, card] : cards) {
        const Card row = *edit.row(from);
        for (const CardTie tie : cardTies) {
            if (cards.contains(row.*tie))
                edit.set(card, tie, cards.at(row.*tie));
        }
    }
    for (Path path : edit.group<Path>(group)) {
        path.id = {};
        path.map = copy;
        path.from = cards.at(path.from);
        path.to = cards.at(path.to);
        edit.insert(path);
    }
    for (Feeling feeling : edit.group<Feeling>(group)) {
        feeling.id = {};
        feeling.map = copy;
        feeling.stage = stages.at(feeling.stage);
        edit.insert(feeling);
    }
    // The same numbers, from the same imports.
    for (const auto &[from, to] : stages) {
        for (const BindingId id : edit.where(&Binding::stage, from)) {
            Binding binding = *edit.row(id);
            binding.id = {};
            binding.stage = to;
            binding.card = binding.card ? cards.at(binding.card) : CardId {};
            edit.insert(binding);
        }
    }
    return copy;
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
