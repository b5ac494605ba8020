#pragma once

#include "layout/maplayout.h"
#include "render/theme.h"

class QPainter;

namespace wend {

class CoursePainter;
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

/// How to draw a map, whatever the painter paints on.
struct MapStyle
{
    Theme theme = Theme::light();
    LevelOfDetail detail = LevelOfDetail::Full;
    Shadow shadow = Shadow::Edge;
    const CoursePainter *course = nullptr; ///< null: plain bars
    PictureCache *pictures = nullptr;      ///< null: pictures are decoded in full where they are drawn, for paper
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
