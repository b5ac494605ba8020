#include "layout/maplayout.h"

#include "base/spoken.h"
#include "layout/celllayout.h"
#include "layout/feelinglayout.h"
#include "layout/numberslayout.h"
#include "layout/stagelayout.h"
#include "model/lookup.h"
#include "model/words.h"

#include <QCoreApplication>
#include <cmath>

namespace wend {

namespace {

using Cells = std::unordered_map<LaneId, std::unordered_map<StageId, std::shared_ptr<const CellBox>>>;

Cells cellsOf(const std::vector<LaneBox> &lanes, const std::vector<StageBox> &stages)
{
    Cells cells;
    for (const LaneBox &lane : lanes) {
        auto &row = cells[lane.id];
        for (size_t i = 0; i < stages.size() && i < lane.cells.size(); ++i)
            row.emplace(stages[i].id, lane.cells[i]);
    }
    return cells;
}

bool isOfMap(const Change &change, MapId map)
{
    return change.before.first == map.value || change.after.first == map.value;
}

/// How much of what is left over a lane takes.
double greed(LaneKind kind)
{
    return kind == LaneKind::Feeling ? 3 : 1;
}

constexpr double shareAbove = 0.38; ///< of a stretched lane's spare room, the part above its cards

}

QColor defaultStageColour(int index)
{
    static const QColor colours[] = {QColor(0x2f6f8f), QColor(0x4f63ae), QColor(0x84569f), QColor(0xbc6b38), QColor(0x3a8768),
        QColor(0xa8475f), QColor(0x8a7423), QColor(0x3d7f9c), QColor(0x6d6a75), QColor(0x97572f)};
    return colours[size_t(std::max(index, 0)) % std::size(colours)];
}

MapLayout::MapLayout(const TextSetter &setter, LayoutOptions options)
    : m_setter(&setter), m_options(std::move(options)), m_measures(m_options.scale)
{
}

LayoutChange MapLayout::lay(const Model &model, MapId map, const MapNumbers &numbers)
{
    m_map = map;
    m_numbersShown = numbers;
    m_language = m_options.language.isEmpty() ? businessOf(model).language : m_options.language;
    forgetCells();
    return relay(model);
}

LayoutChange MapLayout::setOptions(const Model &model, const LayoutOptions &options)
{
    const QString language = options.language.isEmpty() ? businessOf(model).language : options.language;
    if (options.scale != m_options.scale || language != m_language)
        forgetCells();
    m_options = options;
    m_measures = Measures(options.scale);
    m_language = language;
    return relay(model);
}

LayoutChange MapLayout::relay(const Model &model)
{
    const QSizeF before = size();
    layStages(model);
    layLanes(model);
    layFeelings(model);
    layNumbers(m_numbersShown);
    for (LaneBox &lane : m_lanes)
        measureLane(lane);
    placeLanes();
    LayoutChange change;
    change.everything = true;
    change.resized = size() != before;
    return change;
}

LayoutChange MapLayout::update(const Model &model, const Changes &changes, const MapNumbers &numbers)
{
    if (touches<Business>(changes) || touches<Persona>(changes))
        return lay(model, m_map, numbers);
    const bool structure = std::any_of(changes.begin(), changes.end(), [&](const Change &change) {
        return (change.table == tableIndex<Stage>() || change.table == tableIndex<Lane>()) && isOfMap(change, m_map);
    });
    LayoutChange change;
    const QSizeF sizeBefore = size();
    const bool newNumbers = numbers != m_numbersShown;
    m_numbersShown = numbers;
    if (structure)
        change = relay(model);
    const auto before = lanePlaces();
    layTouchedCells(model, changes, change);
    if (!structure) {
        const bool feelings = touches<Feeling, MapPersona>(changes);
        if (feelings)
            layFeelings(model);
        if (newNumbers)
            layNumbers(numbers);
        for (LaneBox &lane : m_lanes) {
            if ((feelings && lane.kind == LaneKind::Feeling) || (newNumbers && lane.kind == LaneKind::Numbers)) {
                measureLane(lane);
                change.dirty.push_back(QRectF(0, lane.top, size().width(), lane.height));
            }
        }
    }
    placeLanes();
    if (!change.everything)
        reportMoves(before, change);
    change.resized = size() != sizeBefore;
    return change;
}

void MapLayout::layTouchedCells(const Model &model, const Changes &changes, LayoutChange &change)
{
    std::unordered_map<int, std::unordered_map<int, std::vector<CardId>>> touched;
    const auto touch = [&](Group group, CardId card) {
        const int lane = laneIndex({group.first});
        const int stage = stageIndex({group.second});
        if (lane >= 0 && stage >= 0)
            touched[lane][stage].push_back(card);
    };
    for (const Change &each : changes) {
        if (each.table != tableIndex<Card>())
            continue;
        const CardId card {each.id};
        if (each.what == Change::What::Removed)
            m_places.erase(card);
        touch(each.before, card);
        touch(each.after, card);
    }
    if (touches<Tool>(changes)) { // names and costs of tools stand in these
        for (int lane = 0; lane < int(m_lanes.size()); ++lane) {
            const LaneKind kind = m_lanes[size_t(lane)].kind;
            if (kind != LaneKind::Backstage && kind != LaneKind::Support)
                continue;
            for (int stage = 0; stage < int(m_stages.size()); ++stage) {
                for (const CardBox &box : m_lanes[size_t(lane)].cells[size_t(stage)]->cards)
                    touched[lane][stage].push_back(box.id);
            }
        }
    }
    for (const auto &[laneIndex, stages] : touched) {
        LaneBox &lane = m_lanes[size_t(laneIndex)];
        for (const auto &[stage, cards] : stages) {
            layCellAgain(model, lane, stage, cards);
            const StageBox &column = m_stages[size_t(stage)];
            change.dirty.push_back(QRectF(column.left, lane.top, column.width, lane.height));
        }
        measureLane(lane);
    }
}

void MapLayout::layCellAgain(const Model &model, LaneBox &lane, int stage, const std::vector<CardId> &touched)
{
    const StageId stageId = m_stages[size_t(stage)].id;
    const CellFrame frame {model, *m_setter, m_measures, m_language, lane.kind, cellWidth()};
    std::shared_ptr<const CellBox> &cell = lane.cells[size_t(stage)];
    cell = layCell(frame, wend::cardsIn(model, lane.id, stageId), cell.get(), touched);
    for (const CardId card : touched) {
        const Card *row = model.find(card);
        if (row && row->lane == lane.id && row->stage == stageId)
            m_places[card] = {lane.id, stageId};
    }
}

void MapLayout::layStages(const Model &model)
{
    const std::vector<StageId> &ids = stagesOf(model, m_map);
    const double room = m_options.width - m_options.labelColumn;
    m_columnWidth = std::max(m_options.minimumColumn, ids.empty() ? room : room / double(ids.size()));
    if (m_options.snap)
        m_columnWidth = std::floor(m_columnWidth);
    m_headerHeight = m_measures.headerHeight;
    std::vector<StageBox> before;
    before.swap(m_stages);
    const Cells kept = m_cellWidth == cellWidth() ? cellsOf(m_lanes, before) : Cells {};
    m_stageIndex.clear();
    double left = m_options.labelColumn;
    double words = 0;
    for (const StageId id : ids) {
        const Stage &stage = model.at(id);
        StageBox box;
        box.id = id;
        box.left = left;
        box.width = m_columnWidth;
        box.colour = stage.colour.isValid() ? stage.colour : defaultStageColour(int(m_stages.size()));
        words = std::max(words, layStageWords(box, stage, *m_setter, m_measures, m_language));
        left += m_columnWidth;
        m_stageIndex[id] = int(m_stages.size());
        m_stages.push_back(std::move(box));
    }
    m_headerHeight = std::max(m_headerHeight, std::ceil(words));
    for (StageBox &stage : m_stages) { // all names on one line
        for (PlacedText *text : {&stage.name, &stage.question, &stage.duration})
            text->at.ry() += (m_headerHeight - words) / 2;
    }
    // Lanes keep the cells of stages that stay, in the new order; new ones are laid out in layLanes.
    for (LaneBox &lane : m_lanes) {
        std::vector<std::shared_ptr<const CellBox>> cells(m_stages.size());
        if (const auto row = kept.find(lane.id); row != kept.end()) {
            for (size_t i = 0; i < m_stages.size(); ++i) {
                if (const auto cell = row->second.find(m_stages[i].id); cell != row->second.end())
                    cells[i] = cell->second;
            }
        }
        lane.cells = std::move(cells);
    }
}

void MapLayout::layLanes(const Model &model)
{
    std::unordered_map<LaneId, LaneBox> kept;
    for (LaneBox &lane : m_lanes)
        kept.emplace(lane.id, std::move(lane));
    m_lanes.clear();
    m_laneIndex.clear();
    m_places.clear();
    m_cellWidth = cellWidth();
    for (const LaneId id : lanesOf(model, m_map)) {
        const Lane &row = model.at(id);
        if (std::find(m_options.without.begin(), m_options.without.end(), id) != m_options.without.end())
            continue;
        LaneBox lane;
        lane.id = id;
        lane.kind = row.kind;
        lane.lineAbove = row.lineAbove;
        if (const auto found = kept.find(id); found != kept.end() && found->second.kind == row.kind)
            lane.cells = std::move(found->second.cells);
        lane.cells.resize(m_stages.size());
        const QString name = row.name.isEmpty() ? nameOf(row.kind, m_language) : row.name;
        lane.label.text = m_setter->set(name, m_measures.laneLabel, std::max(m_options.labelColumn - 12, 1.0));
        if (row.lineAbove != BlueprintLine::None)
            lane.lineName.text = m_setter->set(nameOf(row.lineAbove, m_language), m_measures.lineName, 0);
        for (int stage = 0; stage < int(m_stages.size()); ++stage) {
            const StageId stageId = m_stages[size_t(stage)].id;
            const std::vector<CardId> &cards = wend::cardsIn(model, id, stageId);
            if (!lane.cells[size_t(stage)])
                layCellAgain(model, lane, stage, {});
            for (const CardId card : cards)
                m_places[card] = {id, stageId};
        }
        m_laneIndex[id] = int(m_lanes.size());
        m_lanes.push_back(std::move(lane));
    }
}

void MapLayout::layFeelings(const Model &model)
{
    m_feelings = {};
    m_feelings.height = -1; // so that placeLanes places them
    m_feelings.curves = collectCurves(model, m_map, m_options.kind, m_stages, *m_setter, m_measures, m_options.labelColumn - 12);
}

void MapLayout::layNumbers(const MapNumbers &numbers)
{
    m_numbers = wend::layNumbers(numbers, m_stages, *m_setter, m_measures, m_language);
}

void MapLayout::measureLane(LaneBox &lane) const
{
    const Measures &m = m_measures;
    const SharedText first = m_setter->set(QStringLiteral("x"), titleStyle(lane.kind, m), 0);
    double labelTop = m.laneTop + firstTextTop(lane.kind, m) + first->ascent() - lane.label.text->ascent();
    if (lane.kind == LaneKind::Feeling || lane.kind == LaneKind::Numbers)
        labelTop = m.laneTop;
    lane.label.at = {0, labelTop};
    lane.contentTop = m.laneTop; // placeLanes moves both down where the map is stretched
    double bottom = lane.label.rect().bottom();
    for (const auto &cell : lane.cells)
        bottom = std::max(bottom, m.laneTop + cell->height);
    if (lane.kind == LaneKind::Numbers)
        bottom = std::max(bottom, m_numbers.height - m.laneBottom);
    if (lane.kind == LaneKind::Feeling)
        bottom = std::max(bottom + namesHeight(m_feelings, m) + 6 * m.unit, m_options.feelingHeight - m.laneBottom);
    lane.needed = std::ceil(bottom + m.laneBottom);
}

double MapLayout::leftOver() const
{
    double needed = m_headerHeight + 5 * m_measures.unit;
    for (const LaneBox &lane : m_lanes)
        needed += lane.needed + (lane.lineName ? m_measures.lineRoom : 0);
    return std::max(0.0, m_stretchTo - needed);
}

void MapLayout::placeLanes()
{
    const Measures &m = m_measures;
    const double spare = leftOver();
    double greedy = 0;
    for (const LaneBox &lane : m_lanes)
        greedy += greed(lane.kind);
    double top = m_headerHeight + 5 * m.unit;
    for (LaneBox &lane : m_lanes) {
        const double extra = greedy > 0 ? spare * greed(lane.kind) / greedy : 0;
        const double shift = lane.kind == LaneKind::Feeling ? 0 : extra * shareAbove;
        lane.label.at.ry() += m.laneTop + shift - lane.contentTop;
        lane.contentTop = m.laneTop + shift;
        if (lane.lineName) {
            top += m.lineRoom;
            const double right = m_options.labelColumn + m_columnWidth * double(m_stages.size()) - m.cellRight;
            lane.lineName.at = {right - lane.lineName.text->width(), -lane.lineName.text->height() - 1 * m.unit};
        }
        lane.top = top;
        lane.height = lane.needed + extra;
        top += lane.height;
    }
    m_height = top;
    for (const LaneBox &lane : m_lanes) {
        if (lane.kind == LaneKind::Feeling && lane.height != m_feelings.height) {
            placeFeelings(m_feelings, m_stages, m, lane.height);
            double nameTop = lane.label.rect().bottom() + 6 * m.unit;
            for (CurveBox &curve : m_feelings.curves) {
                if (!curve.name)
                    continue;
                curve.name.at = {30 * m.unit, nameTop};
                nameTop += curve.name.text->height() + 4 * m.unit;
            }
        }
    }
}

void MapLayout::stretchTo(double height)
{
    m_stretchTo = height;
    placeLanes();
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

double MapLayout::cellWidth() const
{
    return m_columnWidth - m_measures.cellLeft - m_measures.cellRight;
}

QSizeF MapLayout::size() const
{
    const double columns = m_columnWidth * double(std::max<size_t>(m_stages.size(), 1));
    return {m_options.labelColumn + columns, m_height};
}

int MapLayout::stageIndex(StageId stage) const
{
    const auto found = m_stageIndex.find(stage);
    return found == m_stageIndex.end() ? -1 : found->second;
}

int MapLayout::laneIndex(LaneId lane) const
{
    const auto found = m_laneIndex.find(lane);
    return found == m_laneIndex.end() ? -1 : found->second;
}

}
