#include "layout/maplayout.h"

#include "base/localized.h"
#include "layout/celllayout.h"
#include "layout/feelinglayout.h"
#include "layout/numberslayout.h"
#include "layout/picturecards.h"
#include "layout/spanlayout.h"
#include "model/lookup.h"
#include "model/words.h"

#include <QCoreApplication>
#include <cmath>

namespace wend {

namespace {

constexpr int mostLaneNameLines = 6; ///< of a lane's name

constexpr double leastFeeling = 96; ///< height of a feeling lane's things that a person makes low

constexpr double shareAbove = 0.38; ///< of a stretched lane's spare room, the part above its cards

}

MapLayout::MapLayout(const TextSetter &setter, LayoutOptions options)
    : m_setter(&setter),
      m_options(std::move(options)),
      m_measures(m_options.scale, m_options.medium)
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
    if (options.scale != m_options.scale || options.medium != m_options.medium || language != m_language)
        forgetCells();
    m_options = options;
    m_measures = Measures(options.scale, options.medium);
    m_language = language;
    return relay(model);
}

LayoutChange MapLayout::setCurve(const Model &model, const CurveKey &curve)
{
    LayoutChange change;
    if (m_options.curve == curve)
        return change;
    m_options.curve = curve;
    const QSizeF sizeBefore = size();
    const auto before = lanePlaces();
    layFeelings(model);
    for (LaneBox &lane : m_lanes) {
        if (lane.kind == LaneKind::Feeling) {
            measureLane(lane);
            change.dirty.push_back(QRectF(0, lane.top, size().width(), lane.height));
        }
    }
    placeLanes();
    reportMoves(before, change);
    change.resized = size() != sizeBefore;
    return change;
}

LayoutChange MapLayout::relay(const Model &model)
{
    const QSizeF before = size();
    layColumns(model);
    layLanes(model);
    layAsides(model);
    layFeelings(model);
    layNumbers(m_numbersShown);
    m_paths.read(model, m_map, *m_setter, m_measures, m_language);
    layChannels(model);
    for (LaneBox &lane : m_lanes)
        measureLane(lane);
    placeLanes();
    LayoutChange change;
    change.everything = true;
    change.resized = size() != before;
    return change;
}

// The columns of the map that a card's span covers, as far as they are shown here.
std::pair<int, double> MapLayout::spanOf(const Card &card, int column) const
{
    const ColumnBox &own = m_plan.columns[size_t(column)];
    size_t last = size_t(column);
    while (last + 1 < m_plan.columns.size() && m_plan.columns[last + 1].from - own.from < card.span)
        ++last;
    const ColumnBox &end = m_plan.columns[last];
    return {int(last) - column + 1, end.left + end.width - own.left - m_measures.cellLeft - m_measures.cellRight};
}

CellFrame MapLayout::frameOf(const Model &model, const LaneBox &lane, int column) const
{
    return {model, *m_setter, m_measures, m_language, lane.kind, cellWidth(m_plan.columns[size_t(column)]),
        [this, column](const Card &card) { return spanOf(card, column); }};
}

int MapLayout::cardCount(const Model &model, LaneId lane, const ColumnBox &column) const
{
    int count = int(wend::cardsIn(model, lane, column.id).size());
    for (const StageId step : stepsOf(model, model.at(column.id)))
        count += int(wend::cardsIn(model, lane, step).size());
    return count;
}

void MapLayout::layCellAgain(const Model &model, LaneBox &lane, int column, const std::vector<CardId> &touched)
{
    const ColumnBox &box = m_plan.columns[size_t(column)];
    const CellFrame frame = frameOf(model, lane, column);
    std::shared_ptr<const CellBox> &cell = lane.cells[size_t(column)];
    if (lane.collapsed || box.collapsed) {
        cell = layClosedCell(frame, cardCount(model, lane.id, box), lane.collapsed && !box.collapsed);
        return;
    }
    cell = layCell(frame, wend::cardsIn(model, lane.id, box.id), cell.get(), touched);
    for (const CardId card : touched) {
        const Card *row = model.find(card);
        if (row && row->lane == lane.id && row->stage == box.id)
            m_places[card] = {lane.id, box.id};
    }
}

void MapLayout::placeWideCards(LaneBox &lane) const
{
    const bool wasWide = lane.reach > 1;
    lane.reach = 1;
    for (const auto &cell : lane.cells) {
        for (const CardBox &box : cell->cards)
            lane.reach = std::max(lane.reach, box.span);
    }
    if (wasWide || lane.reach > 1)
        placeSpans(lane.cells, cardGap(lane.kind, m_measures));
}

void MapLayout::layColumns(const Model &model)
{
    const Map &map = model.at(m_map);
    m_namesWidth = map.namesWidth;
    const std::vector<ColumnBox> before = std::move(m_plan.columns);
    m_plan = planColumns(model, map, m_options, m_measures, *m_setter, m_language);
    // Lanes keep the cells of columns that stay, in the new order; new ones are laid out in layLanes.
    std::unordered_map<StageId, size_t> places;
    for (size_t i = 0; i < before.size(); ++i)
        places[before[i].id] = i;
    for (LaneBox &lane : m_lanes) {
        std::vector<std::shared_ptr<const CellBox>> cells(m_plan.columns.size());
        for (size_t i = 0; i < cells.size(); ++i) {
            if (const auto place = places.find(m_plan.columns[i].id); place != places.end())
                cells[i] = std::move(lane.cells[place->second]);
        }
        lane.cells = std::move(cells);
    }
    m_columnIndex.clear();
    for (const StageBox &stage : m_plan.stages) {
        if (stage.collapsed) {
            for (const StageId step : stepsOf(model, model.at(stage.id)))
                m_columnIndex[step] = stage.first;
        }
        m_columnIndex[stage.id] = stage.first;
    }
    for (size_t i = 0; i < m_plan.columns.size(); ++i)
        m_columnIndex[m_plan.columns[i].id] = int(i);
}

// Cards that are as wide as before need not be laid out again: layCell takes them over one by one where only some are.
bool MapLayout::keepsItsCells(const LaneBox &lane, int column) const
{
    const auto &cell = lane.cells[size_t(column)];
    const ColumnBox &box = m_plan.columns[size_t(column)];
    return cell && !lane.collapsed && !box.collapsed && lane.reach == 1 && cell->hidden == 0
        && cell->width == cellWidth(box);
}

LaneBox MapLayout::layLane(const Model &model, const Lane &row, LaneBox &&old)
{
    LaneBox lane;
    lane.id = row.id;
    lane.kind = row.kind;
    lane.lineAbove = row.lineAbove;
    lane.collapsed = row.collapsed;
    lane.pinned = row.pinned;
    lane.ownHeight = row.height.value_or(0);
    if (old.kind == row.kind && !old.collapsed) {
        lane.cells = std::move(old.cells);
        lane.reach = old.reach;
    }
    lane.cells.resize(m_plan.columns.size());
    const QString name = row.name.isEmpty() ? nameOf(row.kind, m_language) : row.name;
    lane.label.text = m_setter->set(name, m_measures.laneLabel,
        m_options.namesAbove ? 0 : std::max(m_plan.labelColumn - 12, 1.0), mostLaneNameLines);
    // The legend of a poster says what lies below the line of visibility.
    const bool saidElsewhere = m_options.medium == Medium::Paper && row.lineAbove == BlueprintLine::Visibility;
    if (row.lineAbove != BlueprintLine::None && !saidElsewhere)
        lane.lineName.text = m_setter->set(nameOf(row.lineAbove, m_language), m_measures.lineName, 0);
    for (int column = 0; column < int(m_plan.columns.size()); ++column) {
        const ColumnBox &box = m_plan.columns[size_t(column)];
        const std::vector<CardId> &cards = wend::cardsIn(model, row.id, box.id);
        if (!keepsItsCells(lane, column))
            layCellAgain(model, lane, column, {});
        if (lane.collapsed || box.collapsed)
            continue;
        for (const CardId card : cards)
            m_places[card] = {row.id, box.id};
    }
    placeWideCards(lane);
    if (lane.kind == LaneKind::Storyboard)
        numberFrames(lane, *m_setter, m_measures);
    return lane;
}

void MapLayout::layLanes(const Model &model)
{
    std::unordered_map<LaneId, LaneBox> kept;
    for (LaneBox &lane : m_lanes)
        kept.emplace(lane.id, std::move(lane));
    m_lanes.clear();
    m_laneIndex.clear();
    m_places.clear();
    m_places.reserve(model.all<Card>().size());
    m_hiddenLanes.clear();
    for (const LaneId id : lanesOf(model, m_map)) {
        const Lane &row = model.at(id);
        if (std::find(m_options.without.begin(), m_options.without.end(), id) != m_options.without.end())
            continue;
        if (row.hidden) {
            if (m_hiddenLanes.empty() || m_hiddenLanes.back().before != int(m_lanes.size()))
                m_hiddenLanes.push_back({int(m_lanes.size()), 0, {}}); // placeLanes says where
            m_hiddenLanes.back().ids.push_back(id);
            continue;
        }
        m_laneIndex[id] = int(m_lanes.size());
        m_lanes.push_back(layLane(model, row, std::move(kept[id])));
    }
}

void MapLayout::layAsides(const Model &model)
{
    for (ColumnBox &column : m_plan.columns) {
        if (!column.collapsed)
            continue;
        int cards = 0;
        for (const LaneId lane : lanesOf(model, m_map))
            cards += cardCount(model, lane, column);
        column.aside = asideText(model, column, cards, m_plan.headerHeight, *m_setter, m_measures);
    }
}

void MapLayout::layFeelings(const Model &model)
{
    FeelingBox box = collectCurves(
        model, m_map, m_options.curve, m_plan.columns, *m_setter, m_measures, m_language, m_plan.labelColumn - 12);
    box.height = -1; // so that placeLanes places it
    m_feelings.clear();
    for (const LaneBox &lane : m_lanes) {
        if (lane.kind == LaneKind::Feeling && !lane.collapsed) {
            box.lane = lane.id;
            m_feelings.push_back(box);
        }
    }
    if (m_feelings.empty())
        m_feelings.push_back(std::move(box));
}

void MapLayout::layNumbers(const MapNumbers &numbers)
{
    m_numbers = wend::layNumbers(numbers, m_plan.stages, m_plan.elsewhere, *m_setter, m_measures, m_language);
}

void MapLayout::layChannels(const Model &model)
{
    const LaneBox *lane = laneOf(LaneKind::Channels);
    m_channels = {};
    if (!lane)
        return;
    std::vector<ChannelColumn> columns;
    for (const ColumnBox &column : m_plan.columns)
        columns.push_back({column.id, column.left + m_measures.cellLeft, cellWidth(column)});
    const double top
        = m_measures.laneTop + (m_options.namesAbove ? 0 : lane->label.text->height() + 2 * m_measures.unit);
    m_channels
        = wend::layChannels(model, m_map, columns, *m_setter, m_measures, std::max(m_plan.labelColumn - 12, 1.0), top);
}

void MapLayout::readPaths(const Model &model)
{
    const auto rooms = [this] {
        std::vector<double> all;
        for (const LaneBox &lane : m_lanes)
            all.push_back(pathRoom(lane));
        return all;
    };
    const std::vector<double> before = rooms();
    m_paths.read(model, m_map, *m_setter, m_measures, m_language);
    const std::vector<double> after = rooms();
    for (size_t i = 0; i < m_lanes.size(); ++i) {
        if (before[i] != after[i])
            measureLane(m_lanes[i]);
    }
}

const PathBox *MapLayout::pathBox(PathId path) const
{
    const auto found = std::find_if(paths().begin(), paths().end(), [&](const PathBox &box) { return box.id == path; });
    return found == paths().end() ? nullptr : &*found;
}

// Paths with words run below the cards of their lane or above them, which on paper is close below another lane's.
double MapLayout::pathRoom(const LaneBox &lane) const
{
    const double own = m_paths.roomBelow(lane.id, m_measures);
    const size_t next = size_t(laneIndex(lane.id)) + 1;
    if (m_measures.medium == Medium::Screen || next >= m_lanes.size())
        return own;
    return std::max(own, m_paths.roomBelow(m_lanes[next].id, m_measures));
}

void MapLayout::measureLane(LaneBox &lane) const
{
    const Measures &m = m_measures;
    const SharedText first = m_setter->set(QStringLiteral("x"), titleStyle(lane.kind, m), 0);
    double labelTop = m.laneTop + firstTextTop(lane.kind, m) + first->ascent() - lane.label.text->ascent();
    if (lane.kind == LaneKind::Feeling || lane.kind == LaneKind::Numbers || lane.kind == LaneKind::Channels)
        labelTop = m.laneTop;
    const bool above = m_options.namesAbove && !lane.collapsed;
    lane.label.at = {0, above ? m.laneTop * 0.6 : labelTop};
    lane.labelRoom = above ? lane.label.text->height() : 0;
    lane.contentTop = m.laneTop + lane.labelRoom; // placeLanes moves both down where the map is stretched
    if (lane.collapsed) {
        lane.label.at.setY(7 * m.unit);
        lane.needed = std::ceil(lane.label.rect().bottom() + 7 * m.unit);
        return;
    }
    const double own = lane.ownHeight * (m.medium == Medium::Paper ? m_options.width / usualWidth : 1);
    double bottom = above ? 0 : lane.label.rect().bottom();
    for (const auto &cell : lane.cells)
        bottom = std::max(bottom, m.laneTop + cell->height);
    if (lane.kind == LaneKind::Numbers)
        bottom = std::max(bottom, m_numbers.height - m.laneBottom);
    if (lane.kind == LaneKind::Channels)
        bottom = std::max(bottom, m_channels.height - m.laneBottom);
    if (lane.kind == LaneKind::Feeling)
        bottom = std::max({bottom + namesHeight(feelings(), m) + 6 * m.unit, leastFeeling * m.unit,
            own > 0 ? 0 : heightFor(feelings(), m_options.feelingHeight) - m.laneBottom});
    lane.needed = std::ceil(std::max(lane.labelRoom + bottom + m.laneBottom + pathRoom(lane), own));
}

double MapLayout::leftOver() const
{
    double needed = m_plan.headerHeight + 5 * m_measures.unit;
    for (const LaneBox &lane : m_lanes)
        needed += lane.needed + (lane.lineName ? m_measures.lineRoom : 0);
    return std::max(0.0, m_stretchTo - needed);
}

// Feelings take it first, up to a height beyond which a curve says no more; what is left then, all share.
std::pair<double, double> MapLayout::shareOfLeftOver() const
{
    const double spare = leftOver();
    double feelings = 0;
    double others = 0;
    double room = 1e9;
    for (const LaneBox &lane : m_lanes) {
        if (lane.collapsed)
            continue;
        if (lane.kind != LaneKind::Feeling) {
            ++others;
            continue;
        }
        ++feelings;
        room = std::min(room, std::max(0.0, m_options.tallestFeeling - lane.needed));
    }
    const double first = feelings > 0 ? std::min(spare / feelings, others > 0 ? room : spare) : 0;
    const double rest = (spare - first * feelings) / std::max(others, 1.0);
    return {first, others > 0 ? rest : 0};
}

void MapLayout::placeLanes()
{
    const Measures &m = m_measures;
    m_paths.forget();
    const auto [feelings, others] = shareOfLeftOver();
    double top = m_plan.headerHeight + 5 * m.unit;
    for (LaneBox &lane : m_lanes) {
        const bool feels = lane.kind == LaneKind::Feeling;
        const double extra = lane.collapsed ? 0 : feels ? feelings : others;
        const double shift = feels ? 0 : extra * shareAbove;
        const double contentTop = m.laneTop + lane.labelRoom + shift;
        if (lane.labelRoom == 0)
            lane.label.at.ry() += contentTop - lane.contentTop;
        lane.contentTop = contentTop;
        if (lane.lineName) {
            top += m.lineRoom;
            lane.lineName.at = {
                m_plan.right - m.cellRight - lane.lineName.text->width(), -lane.lineName.text->height() - 1 * m.unit};
        }
        lane.top = top;
        lane.height = lane.needed + extra;
        top += lane.height;
    }
    m_height = top;
    for (auto &hidden : m_hiddenLanes)
        hidden.at = hidden.before < int(m_lanes.size()) ? m_lanes[size_t(hidden.before)].top : m_height;
    for (FeelingBox &box : m_feelings) {
        const int row = laneIndex(box.lane);
        if (row < 0 || m_lanes[size_t(row)].height == box.height)
            continue;
        placeFeelings(box, m_plan.columns, m, m_lanes[size_t(row)].contentTop, m_lanes[size_t(row)].height);
        placeNames(box, m_lanes[size_t(row)].label.rect().bottom(), m);
    }
}

void MapLayout::stretchTo(double height)
{
    m_stretchTo = height;
    placeLanes();
}

QSizeF MapLayout::size() const { return {m_plan.right, m_height}; }

int MapLayout::columnIndex(StageId stage) const
{
    const auto found = m_columnIndex.find(stage);
    return found == m_columnIndex.end() ? -1 : found->second;
}

int MapLayout::headerIndex(StageId stage) const
{
    const int column = columnIndex(stage);
    return column < 0 ? -1 : m_plan.columns[size_t(column)].stage;
}

const LaneBox *MapLayout::laneOf(LaneKind kind) const
{
    const auto found = std::find_if(
        m_lanes.begin(), m_lanes.end(), [&](const LaneBox &lane) { return lane.kind == kind && !lane.collapsed; });
    return found == m_lanes.end() ? nullptr : &*found;
}

int MapLayout::laneIndex(LaneId lane) const
{
    const auto found = m_laneIndex.find(lane);
    return found == m_laneIndex.end() ? -1 : found->second;
}

}
