#pragma once

#include "layout/text.h"

namespace wend {

/// What a map is laid out for. On paper the smallest type is nearer to the largest and rows stand closer: a poster is
/// read from afar, and nothing on it has to be hit with a pointer.
enum class Medium { Screen, Paper };

/// Every distance and every type size of a map, in map units (pixels at 100 %). One place, so that a map keeps its
/// proportions at any scale of type.
struct Measures
{
    explicit Measures(double scale = 1, Medium medium = Medium::Screen);

    double headerHeight; ///< at least; a question in two lines makes it grow
    double stepHeight;   ///< of the names of steps below the headers, at least
    double collapsed;    ///< width of a collapsed column
    double arrow;        ///< how far a header's tip reaches to the right
    double headerGap;    ///< between a header and the next
    double cellLeft;     ///< from a column's edge to its cards
    double cellRight;
    double laneTop; ///< from a lane's line to its cards
    double laneBottom;
    double lineRoom; ///< above a blueprint line, for its name
    double cardGap;
    double cardRadius;
    double cardPadX; ///< left of a touchpoint's words, its coloured edge included
    double cardPadRight;
    double cardPadY;
    double chipPadX; ///< of pain points and ideas
    double chipPadY;
    double bar;        ///< coloured edge of a touchpoint
    double bullet;     ///< diameter
    double bulletText; ///< from a bullet's left edge to its text
    double quoteText;  ///< from a quote's bar to its text
    double dot;        ///< diameter of a severity dot
    double dotStep;
    double star;        ///< outer radius
    double face;        ///< radius
    double curve;       ///< width of the curve's line
    double feelingEdge; ///< from a panel's edge to a feeling of +100 or -100: room for a label
    double courseWidth;
    double courseHeight;
    double hairline;
    double unit; ///< 1 at the usual scale
    Medium medium;

    TextStyle stageName, stepName, aside, stageQuestion, stageDuration, laneLabel, body, title, detail, quote, mark,
        small, value, valueLabel, pill, weakestPill, curveLabel, lineName;

private:
    void setForPaper(double scale);
};

/// The smallest type of a map on paper at the scale 1: what its posters grow until the sheet is full.
inline constexpr double smallestOnPaper = 10.5;

}
