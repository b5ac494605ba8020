#pragma once

#include "layout/maplayout.h"
#include "render/theme.h"

class QPainter;

namespace wend {

class CoursePainter;
class PdfMarks;
class PictureCache;

enum class LevelOfDetail {
    Full,
    Bars ///< below a readable zoom: bars for text, no borders, no antialiasing
};

/// Bars below 35 %.
LevelOfDetail levelOfDetail(double zoom);

enum class Shadow {
    None,
    Edge, ///< one edge below a card, cheap enough for every frame
    Soft  ///< three stacked shapes, for paper
};

/// What a poster draws strongest: the stage that the weakest step leads to, its worst pain point, the idea that answers
/// it, and the lowest feeling there. Null: none.
struct Emphasis
{
    StageId stage;
    CardId pain, answer;
    FeelingId lowest;
};

/// How to draw a map, whatever the painter paints on.
struct MapStyle
{
    Theme theme = Theme::light();
    LevelOfDetail detail = LevelOfDetail::Full;
    Shadow shadow = Shadow::Edge;
    const CoursePainter *course = nullptr; ///< null: plain bars
    PictureCache *pictures = nullptr;      ///< null: pictures are decoded in full where they are drawn, for paper
    Emphasis emphasis;
    bool washed = false;       ///< a breath of their colours lies behind the stages
    PdfMarks *marks = nullptr; ///< of a PDF that says what its parts are

    /// What lies behind the cards of a stage.
    QColor behind(StageId stage, const QColor &colour) const
    {
        if (!emphasis.stage.isNull() && stage == emphasis.stage)
            return theme.weakestGround;
        return washed ? blend(colour, theme.paper, washStrength) : theme.paper;
    }
    static constexpr double washStrength = 0.05;

    /// What lies behind the feelings of a stage.
    QColor panel(const StageBox &stage) const
    {
        return !emphasis.stage.isNull() && stage.id == emphasis.stage ? theme.weakestGround : theme.panel(stage.colour);
    }
};

/// Draws what of the map meets `visible`, in map units: the same for screen, PNG, SVG and PDF. The background is the
/// caller's.
void paintMap(QPainter &painter, const MapLayout &layout, const QRectF &visible, const MapStyle &style);

/// The parts, for a canvas that keeps headers or labels in view, and for a card in the hand. Each paints at its place
/// in the map.
void paintStageHeaders(QPainter &painter, const MapLayout &layout, const QRectF &visible, const MapStyle &style);
void paintLaneLabels(QPainter &painter, const MapLayout &layout, const QRectF &visible, const MapStyle &style);
void paintLanes(QPainter &painter, const MapLayout &layout, const QRectF &visible, const MapStyle &style);
/// `rect` is where to draw it.
void paintCard(QPainter &painter, const MapLayout &layout, CardId card, QPointF topLeft, const MapStyle &style);

}
