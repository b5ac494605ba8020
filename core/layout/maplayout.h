#pragma once

#include "layout/boxes.h"
#include "layout/hit.h"
#include "layout/layoutoptions.h"
#include "layout/measures.h"
#include "model/model.h"

#include <unordered_map>

namespace wend {

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

/// A map as rectangles: a label column, stage headers, and lanes of one cell a stage. All coordinates are map units (pixels
/// at 100 %) from the map's top left. Cells are laid out each on its own and kept: an edit lays out the touched cells only, so
/// it costs the same on a map of ten thousand cards. The result depends on model, map, numbers, setter and options only.
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
    /// Distributes what is left of `height` over the lanes, most of it to feelings. Less than the map needs changes nothing.
    void stretchTo(double height);

    MapId map() const { return m_map; }
    const LayoutOptions &options() const { return m_options; }
    const Measures &measures() const { return m_measures; }
    QString language() const { return m_language; }
    QSizeF size() const;
    double headerHeight() const { return m_headerHeight; }
    double columnWidth() const { return m_columnWidth; }
    const std::vector<StageBox> &stages() const { return m_stages; }
    const std::vector<LaneBox> &lanes() const { return m_lanes; }
    const FeelingBox &feelings() const { return m_feelings; }
    const NumbersBox &numbers() const { return m_numbers; }

    Hit hitTest(QPointF point) const;
    /// Null rectangles and points where the id is not on this map.
    QRectF rectOf(CardId card) const;
    QRectF rectOf(StageId stage) const; ///< its header
    QRectF rectOf(LaneId lane) const;   ///< the whole row with its label
    QRectF cellRect(StageId stage, LaneId lane) const;
    QRectF columnRect(StageId stage) const; ///< header and all cells
    QPointF pointPosition(FeelingId feeling) const;
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
    /// The same the other way: where a feeling would lie, in the first feeling lane.
    QPointF positionOf(const FeelingPlace &place) const;
    TextPlace textPlace(CardId card) const;
    TextPlace textPlace(StageId stage) const;
    TextPlace textPlace(LaneId lane) const;
    /// All cards whose rectangle meets `area`, in reading order (for a rubber band).
    std::vector<CardId> cardsIn(QRectF area) const;

    int stageIndex(StageId stage) const; ///< -1: not here
    int laneIndex(LaneId lane) const;
    /// The stage or lane whose column or row holds the coordinate, the nearest outside; -1 where there is none.
    int stageIndexAt(double x) const;
    int laneIndexAt(double y) const;

private:
    struct CardPlace
    {
        LaneId lane;
        StageId stage;
    };

    void layStages(const Model &model);
    void layLanes(const Model &model);
    void layFeelings(const Model &model);
    void layNumbers(const MapNumbers &numbers);
    void layTouchedCells(const Model &model, const Changes &changes, LayoutChange &change);
    void layCellAgain(const Model &model, LaneBox &lane, int stage, const std::vector<CardId> &touched);
    void forgetCells() { m_cellWidth = -1; }
    LayoutChange relay(const Model &model);
    void measureLane(LaneBox &lane) const;
    void placeLanes();
    double leftOver() const;
    void reportMoves(const std::vector<std::pair<double, double>> &before, LayoutChange &change) const;
    std::vector<std::pair<double, double>> lanePlaces() const;
    double cellWidth() const;
    const CardBox *boxOf(CardId card, QPointF *topLeft) const;
    QPointF cellOrigin(const LaneBox &lane, int stage) const;
    Hit hitHeader(QPointF point) const;
    Hit hitLane(const LaneBox &lane, QPointF point) const;
    void hitFeelings(const LaneBox &lane, QPointF point, Hit &hit) const;
    void hitNumbers(const LaneBox &lane, QPointF point, Hit &hit) const;

    const TextSetter *m_setter;
    LayoutOptions m_options;
    Measures m_measures;
    QString m_language;
    MapId m_map;
    double m_headerHeight = 0;
    double m_columnWidth = 0;
    double m_cellWidth = -1; ///< the cells kept are laid out for it
    double m_height = 0;
    double m_stretchTo = 0;
    std::vector<StageBox> m_stages;
    std::vector<LaneBox> m_lanes;
    std::unordered_map<StageId, int> m_stageIndex;
    std::unordered_map<LaneId, int> m_laneIndex;
    std::unordered_map<CardId, CardPlace> m_places;
    FeelingBox m_feelings;
    NumbersBox m_numbers;
    MapNumbers m_numbersShown;
};

/// The colours a new stage takes in turn: the same for all maps, told apart by colour-blind eyes.
QColor defaultStageColour(int index);

}
