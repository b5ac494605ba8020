// How a map's layout follows an edit: what it touches is laid out anew, all else stays.

#include "layout/celllayout.h"
#include "layout/maplayout.h"
#include "layout/picturecards.h"
#include "layout/touchedparts.h"
#include "model/lookup.h"

#include <algorithm>
#include <set>

namespace wend {

LayoutChange MapLayout::update(const Model &model, const Changes &changes, const MapNumbers &numbers)
{
    TouchedParts parts = touchedParts(model, changes, m_map);
    if (parts.everything)
        return lay(model, m_map, numbers);
    const Map *map = model.find(m_map);
    parts.structure = parts.structure || (map && map->namesWidth != m_namesWidth);
    const bool newNumbers = numbers != m_numbersShown;
    m_numbersShown = numbers;
    LayoutChange change;
    if (!parts.structure && !parts.cells && !parts.feelings && !parts.channels && !parts.paths && !newNumbers)
        return change;
    const QSizeF sizeBefore = size();
    const std::vector<PathBox> pathsBefore = paths();
    if (parts.structure)
        change = relay(model);
    const auto before = lanePlaces();
    layTouchedCells(model, changes, change);
    if (!parts.structure)
        layTouchedLanes(model, parts, newNumbers, change);
    placeLanes();
    if (!change.everything) {
        reportMoves(before, change);
        reportPaths(pathsBefore, change);
    }
    change.resized = size() != sizeBefore;
    return change;
}

/// What runs through whole lanes.
void MapLayout::layTouchedLanes(const Model &model, const TouchedParts &parts, bool newNumbers, LayoutChange &change)
{
    if (parts.paths)
        readPaths(model);
    if (parts.channels)
        layChannels(model);
    if (parts.feelings)
        layFeelings(model);
    if (newNumbers)
        layNumbers(m_numbersShown);
    for (LaneBox &lane : m_lanes) {
        if ((parts.channels && lane.kind == LaneKind::Channels) || (parts.feelings && lane.kind == LaneKind::Feeling)
            || (newNumbers && lane.kind == LaneKind::Numbers)) {
            measureLane(lane);
            change.dirty.push_back(QRectF(0, lane.top, size().width(), lane.height));
        }
    }
}

MapLayout::TouchedCells MapLayout::touchedCells(const Model &model, const Changes &changes)
{
    TouchedCells touched;
    const auto touch = [&](Group group, CardId card) {
        const int lane = laneIndex({group.first});
        const int column = columnIndex({group.second});
        touched.asides = touched.asides || (column >= 0 && m_plan.columns[size_t(column)].collapsed);
        if (lane >= 0 && column >= 0)
            touched.cards[lane][column].push_back(card);
    };
    for (const Change &each : changes) {
        if (changesMarksOfCard(each)) {
            for (const Group &group : {each.before, each.after}) {
                if (const auto place = m_places.find(CardId {group.first}); place != m_places.end())
                    touch({place->second.lane.value, place->second.stage.value}, place->first);
            }
        }
        if (changesLookOfCard(each)) {
            const CardId card {each.id};
            m_places.erase(card); // a cell that shows it puts it back
            touch(each.before, card);
            touch(each.after, card);
        }
    }
    if (std::any_of(changes.begin(), changes.end(),
            [](const Change &each) { return changesLookOfTool(each) || changesLookOfPersona(each); }))
        touchCardsThatName(model, changes, touched);
    return touched;
}

/// Cards of which only what they point at is different.
void MapLayout::touchCardsThatName(const Model &model, const Changes &changes, TouchedCells &touched) const
{
    std::set<ToolId> tools;
    std::set<PersonaId> personas;
    for (const Change &each : changes) {
        if (changesLookOfTool(each))
            tools.insert({each.id});
        else if (changesLookOfPersona(each))
            personas.insert({each.id});
    }
    for (int lane = 0; lane < int(m_lanes.size()); ++lane) {
        for (int column = 0; column < int(m_plan.columns.size()); ++column) {
            for (const CardBox &box : m_lanes[size_t(lane)].cells[size_t(column)]->cards) {
                const Card *card = model.find(box.id);
                if (card && (tools.contains(card->tool) || personas.contains(card->persona)))
                    touched.cards[lane][column].push_back(box.id);
            }
        }
    }
}

void MapLayout::layTouchedCells(const Model &model, const Changes &changes, LayoutChange &change)
{
    const TouchedCells touched = touchedCells(model, changes);
    for (const auto &[laneIndex, columns] : touched.cards) {
        LaneBox &lane = m_lanes[size_t(laneIndex)];
        const bool wasWide = lane.reach > 1;
        for (const auto &[column, cards] : columns) {
            layCellAgain(model, lane, column, cards);
            const ColumnBox &box = m_plan.columns[size_t(column)];
            change.dirty.push_back(QRectF(box.left, lane.top, box.width, lane.height));
        }
        placeWideCards(lane);
        const bool renumbered = lane.kind == LaneKind::Storyboard && numberFrames(lane, *m_setter, m_measures);
        if (wasWide || lane.reach > 1 || renumbered)
            change.dirty.push_back(QRectF(0, lane.top, size().width(), lane.height));
        measureLane(lane);
    }
    if (touched.asides) {
        layAsides(model);
        for (const ColumnBox &column : m_plan.columns) {
            if (column.collapsed)
                change.dirty.push_back(columnRect(column.id));
        }
    }
}

void MapLayout::reportPaths(const std::vector<PathBox> &before, LayoutChange &change) const
{
    std::unordered_map<PathId, const PathBox *> old;
    for (const PathBox &path : before)
        old.emplace(path.id, &path);
    for (const PathBox &path : paths()) {
        const auto found = old.find(path.id);
        if (found == old.end() || !(*found->second == path))
            change.dirty.push_back(path.bounds());
        else
            old.erase(found);
    }
    for (const auto &[id, path] : old)
        change.dirty.push_back(path->bounds());
}

std::vector<std::pair<double, double>> MapLayout::lanePlaces() const
{
    std::vector<std::pair<double, double>> places;
    places.reserve(m_lanes.size());
    for (const LaneBox &lane : m_lanes)
        places.emplace_back(lane.top, lane.height);
    return places;
}

void MapLayout::reportMoves(const std::vector<std::pair<double, double>> &before, LayoutChange &change) const
{
    for (size_t i = 0; i < m_lanes.size(); ++i) {
        const LaneBox &lane = m_lanes[i];
        if (before[i] != std::pair(lane.top, lane.height)) {
            change.movedBelow = std::min(before[i].first, lane.top);
            return;
        }
    }
}

}
