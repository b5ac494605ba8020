#pragma once

#include "layout/channelslayout.h"
#include "layout/columnlayout.h"
#include "layout/hit.h"
#include "layout/pathlayout.h"

#include <unordered_map>

namespace wend {

struct CellFrame;
struct TouchedParts;

/// What has to be painted again after a change.
struct LayoutChange
{
    std::vector<QRectF> dirty;
    std::optional<double> movedBelow; ///< everything from this y down lies elsewhere now
    bool everything = false;
    bool resized = false; ///< the map's size is different
};

/// Where the text of something lies, so that an editor can stand exactly on top of it.
struct TextPlace
{
    QRectF rect; ///< as wide as where its lines break
    TextStyle style;
};

/// A card where it lies on the map.
struct PlacedCard
{
    const CardBox *box = nullptr; ///< null: it is not shown
    const LaneBox *lane = nullptr;
    const ColumnBox *column = nullptr; ///< its own, the first it covers
    QPointF at;                        ///< top left
    explicit operator bool() const { return box != nullptr; }
};

/// A map as rectangles: a label column, headers of stages with their steps below them, and lanes of one cell a column.
/// A stage without steps is a column, else each of its steps is one. Columns and lanes that are hidden are not here.
/// All coordinates are map units (pixels at 100 %) from the map's top left. Cells are laid out each on its own and
/// kept: an edit lays out the touched cells only, so it costs the same on a map of ten thousand cards. The result
/// depends on model, map, numbers, setter and options only.
class MapLayout
{
public:
    /// The setter must outlive the layout.
    explicit MapLayout(const TextSetter &setter, LayoutOptions options = {});

    /// Lays everything out.
    LayoutChange lay(const Model &model, MapId map, const MapNumbers &numbers);
    /// Follows an edit: `model` is as it is after `changes`.
    LayoutChange update(const Model &model, const Changes &changes, const MapNumbers &numbers);
    /// Lays everything out for other options; cells whose width stays are kept.
    LayoutChange setOptions(const Model &model, const LayoutOptions &options);
    /// Another curve is worked on.
    LayoutChange setCurve(const Model &model, const CurveKey &curve);
    /// Distributes what is left of `height` over the lanes, feelings first. Less than the map needs changes nothing.
    void stretchTo(double height);

    MapId map() const { return m_map; }
    const LayoutOptions &options() const { return m_options; }
    const Measures &measures() const { return m_measures; }
    QString language() const { return m_language; }
    QSizeF size() const;
    double labelColumn() const { return m_plan.labelColumn; }   ///< width of the lane names
    double headerHeight() const { return m_plan.headerHeight; } ///< names of steps included
    double stageHeaderHeight() const { return m_plan.stageHeight; }
    const std::vector<StageBox> &stages() const
    {
        return m_plan.stages;
    } ///< headers; what lies in cells goes by columns
    const std::vector<ColumnBox> &columns() const { return m_plan.columns; }
    const std::vector<HiddenBox<Stage>> &hiddenColumns() const { return m_plan.hidden; }
    const std::vector<HiddenBox<Lane>> &hiddenLanes() const { return m_hiddenLanes; }
    const std::vector<LaneBox> &lanes() const { return m_lanes; }
    /// The curves as the first lane of feelings shows them, or another one: all show the same, each in its own height.
    const FeelingBox &feelings() const { return m_feelings.front(); }
    const FeelingBox &feelings(LaneId lane) const;
    const std::vector<FeelingBox> &feelingBoxes() const { return m_feelings; } ///< at least one
    const NumbersBox &numbers() const { return m_numbers; }
    const ChannelsBox &channels() const { return m_channels; }
    /// Where on the map y is 0 of the boxes of numbers and of channels.
    double bandTop(const LaneBox &lane) const { return lane.top + lane.contentTop - m_measures.laneTop; }
    const std::vector<PathBox> &paths() const { return m_paths.boxes(*this); }
    const PathBox *pathBox(PathId path) const; ///< null where it is not shown

    Hit hitTest(QPointF point) const;
    /// Null rectangles and points where the id is not on this map.
    PlacedCard placed(CardId card) const; ///< valid until the next change
    QRectF rectOf(CardId card) const;
    QRectF rectOf(StageId stage) const;                               ///< its header; a step's is the one with its name
    QRectF rectOf(LaneId lane) const;                                 ///< the whole row with its label
    QRectF cellRect(StageId stage, LaneId lane) const;                ///< over all its columns
    QRectF columnRect(StageId stage) const;                           ///< header and all cells, over all its columns
    QPointF pointPosition(FeelingId feeling, LaneId lane = {}) const; ///< in a lane of feelings; null: in the first
    const CurveBox *curve(const CurveKey &key) const;                 ///< null: not shown
    /// Where a curve passes at `x`; empty beyond its ends, and where there is no feeling lane.
    std::optional<FeelingPlace> onCurve(const CurveKey &key, double x) const;
    QRectF numberRect(StageId stage) const;
    QRectF addStageRect() const;
    QRectF addLaneRect() const;
    QRectF addCardRect(StageId stage, LaneId lane) const; ///< below the cell's last card
    /// Where a card dropped at `point` goes among the cards of a cell: 0 to their number.
    int insertIndexAt(StageId stage, LaneId lane, QPointF point) const;
    /// The line to show for an index of insertIndexAt.
    QLineF insertLine(StageId stage, LaneId lane, int index) const;
    /// Which feeling a point means; empty outside of all feeling lanes and stages.
    std::optional<FeelingPlace> feelingAt(QPointF point) const;
    /// The same the other way: where a feeling would lie in a feeling lane; null: in the first.
    QPointF positionOf(const FeelingPlace &place, LaneId lane = {}) const;
    TextPlace textPlace(CardId card) const;
    TextPlace textPlace(StageId stage) const;
    TextPlace textPlace(LaneId lane) const;
    /// All cards whose rectangle meets `area`, in reading order (for a rubber band).
    std::vector<CardId> cardsIn(QRectF area) const;

    /// The column of a stage or step; of a stage with steps its first, of a step of a collapsed stage the stage's. -1:
    /// not here.
    int columnIndex(StageId stage) const;
    /// The header of a stage, or the one above a step. -1: not here.
    int headerIndex(StageId stage) const;
    int laneIndex(LaneId lane) const; ///< -1: not here
    /// The column or lane that holds the coordinate, the nearest outside; -1 where there is none.
    int columnIndexAt(double x) const;
    int laneIndexAt(double y) const;
    /// The first lane of a kind that shows its content; null: none.
    const LaneBox *laneOf(LaneKind kind) const;

private:
    struct CardPlace
    {
        LaneId lane;
        StageId stage;
    };

    struct TouchedCells
    {
        std::unordered_map<int, std::unordered_map<int, std::vector<CardId>>> cards; ///< by lane, by column
        bool asides = false; ///< what stands in collapsed columns
    };

    void layColumns(const Model &model);
    void layLanes(const Model &model);
    LaneBox layLane(const Model &model, const Lane &row, LaneBox &&old);
    void layFeelings(const Model &model);
    void layNumbers(const MapNumbers &numbers);
    void layTouchedCells(const Model &model, const Changes &changes, LayoutChange &change);
    void layTouchedLanes(const Model &model, const TouchedParts &parts, bool newNumbers, LayoutChange &change);
    TouchedCells touchedCells(const Model &model, const Changes &changes);
    void touchCardsThatName(const Model &model, const Changes &changes, TouchedCells &touched) const;
    void layCellAgain(const Model &model, LaneBox &lane, int column, const std::vector<CardId> &touched);
    void layAsides(const Model &model);
    void placeWideCards(LaneBox &lane) const;
    bool keepsItsCells(const LaneBox &lane, int column) const;
    int cardCount(const Model &model, LaneId lane, const ColumnBox &column) const;
    CellFrame frameOf(const Model &model, const LaneBox &lane, int column) const;
    std::pair<int, double> spanOf(const Card &card, int column) const;
    void forgetCells() { m_lanes.clear(); }
    LayoutChange relay(const Model &model);
    void layChannels(const Model &model);
    void readPaths(const Model &model);
    void measureLane(LaneBox &lane) const;
    void placeLanes();
    double pathRoom(const LaneBox &lane) const;
    double leftOver() const;
    std::pair<double, double> shareOfLeftOver() const; ///< of each lane of feelings, of each other lane
    void reportPaths(const std::vector<PathBox> &before, LayoutChange &change) const;
    void reportMoves(const std::vector<std::pair<double, double>> &before, LayoutChange &change) const;
    std::vector<std::pair<double, double>> lanePlaces() const;
    double cellWidth(const ColumnBox &column) const
    {
        return column.width - m_measures.cellLeft - m_measures.cellRight;
    }
    std::pair<int, int> columnsOf(StageId stage) const;
    QPointF cellOrigin(const LaneBox &lane, int column) const;
    double ownHeight(double height) const;
    Hit hitHeader(QPointF point) const;
    Hit hitSteps(QPointF point) const;
    Hit hitLane(const LaneBox &lane, QPointF point) const;
    void hitCards(const LaneBox &lane, int column, QPointF point, Hit &hit) const;
    void hitNames(const LaneBox &lane, QPointF point, Hit &hit) const;
    void hitFeelings(const LaneBox &lane, QPointF point, Hit &hit) const;
    void hitChannels(const LaneBox &lane, QPointF point, Hit &hit) const;
    void hitPaths(QPointF point, Hit &hit) const;
    void hitNumbers(const LaneBox &lane, QPointF point, Hit &hit) const;

    const TextSetter *m_setter;
    LayoutOptions m_options;
    Measures m_measures;
    QString m_language;
    MapId m_map;
    std::optional<double> m_namesWidth; ///< that the map says
    double m_height = 0;
    double m_stretchTo = 0;
    ColumnPlan m_plan;
    std::vector<LaneBox> m_lanes;
    std::vector<HiddenBox<Lane>> m_hiddenLanes;
    std::unordered_map<StageId, int> m_columnIndex;
    std::unordered_map<LaneId, int> m_laneIndex;
    std::unordered_map<CardId, CardPlace> m_places;
    std::vector<FeelingBox> m_feelings {FeelingBox()}; ///< one a lane that shows them, never empty
    NumbersBox m_numbers;
    ChannelsBox m_channels;
    PathLayout m_paths;
    MapNumbers m_numbersShown;
};

}
