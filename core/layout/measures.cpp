#include "layout/measures.h"

namespace wend {

Measures::Measures(double s)
    : headerHeight(54 * s)
    , stepHeight(26 * s)
    , collapsed(36 * s)
    , arrow(16 * s)
    , headerGap(5 * s)
    , cellLeft(4 * s)
    , cellRight(9 * s)
    , laneTop(10 * s)
    , laneBottom(14 * s)
    , lineRoom(16 * s)
    , cardGap(6 * s)
    , cardRadius(6 * s)
    , cardPadX(11 * s)
    , cardPadRight(7 * s)
    , cardPadY(7 * s)
    , chipPadX(9 * s)
    , chipPadY(6 * s)
    , bar(3 * s)
    , bullet(5.5 * s)
    , bulletText(14 * s)
    , quoteText(11 * s)
    , dot(6.5 * s)
    , dotStep(9.5 * s)
    , star(6.5 * s)
    , face(11.5 * s)
    , curve(2.3 * s)
    , feelingEdge(22 * s)
    , courseWidth(72 * s)
    , courseHeight(24 * s)
    , hairline(1 * s)
    , unit(s)
    , stageName {18 * s, TextStyle::Weight::Bold, false, 1.2}
    , stepName {12.5 * s, TextStyle::Weight::SemiBold, false, 1.25}
    , aside {13 * s, TextStyle::Weight::SemiBold}
    , stageQuestion {11.5 * s}
    , stageDuration {11.5 * s}
    , laneLabel {12.5 * s, TextStyle::Weight::Bold, false, 1.25}
    , body {13 * s}
    , title {13 * s, TextStyle::Weight::SemiBold, false, 1.27}
    , detail {11 * s}
    , quote {13 * s, TextStyle::Weight::Regular, true}
    , mark {10.5 * s, TextStyle::Weight::SemiBold}
    , small {11.5 * s}
    , value {27 * s, TextStyle::Weight::Bold, false, 1.15}
    , valueLabel {13 * s}
    , pill {11 * s, TextStyle::Weight::SemiBold}
    , curveLabel {11.5 * s, TextStyle::Weight::SemiBold}
    , lineName {9.5 * s}
{
}

}
