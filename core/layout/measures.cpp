#include "layout/measures.h"

namespace wend {

Measures::Measures(double s, Medium where)
    : headerHeight(54 * s),
      stepHeight(26 * s),
      collapsed(36 * s),
      arrow(16 * s),
      headerGap(5 * s),
      cellLeft(4 * s),
      cellRight(9 * s),
      laneTop(10 * s),
      laneBottom(14 * s),
      lineRoom(16 * s),
      cardGap(6 * s),
      cardRadius(6 * s),
      cardPadX(11 * s),
      cardPadRight(7 * s),
      cardPadY(7 * s),
      chipPadX(9 * s),
      chipPadY(6 * s),
      bar(3 * s),
      bullet(5.5 * s),
      bulletText(14 * s),
      quoteText(11 * s),
      dot(6.5 * s),
      dotStep(9.5 * s),
      star(6.5 * s),
      face(11.5 * s),
      curve(2.3 * s),
      feelingEdge(22 * s),
      courseWidth(72 * s),
      courseHeight(24 * s),
      hairline(1 * s),
      unit(s),
      medium(where),
      stageName {17 * s, TextStyle::Weight::Bold, false, 1.2},
      stepName {12.5 * s, TextStyle::Weight::SemiBold, false, 1.25},
      aside {13 * s, TextStyle::Weight::SemiBold},
      stageQuestion {11.5 * s},
      stageDuration {11.5 * s},
      laneLabel {13 * s, TextStyle::Weight::Bold, false, 1.25},
      body {14 * s},
      title {14 * s, TextStyle::Weight::SemiBold, false, 1.27},
      detail {12 * s},
      quote {14 * s, TextStyle::Weight::Regular, true},
      mark {11.5 * s, TextStyle::Weight::SemiBold},
      small {12 * s},
      value {27 * s, TextStyle::Weight::Bold, false, 1.15},
      valueLabel {13 * s},
      pill {11.5 * s, TextStyle::Weight::SemiBold},
      weakestPill(pill),
      curveLabel {11.5 * s, TextStyle::Weight::SemiBold},
      lineName {11.5 * s}
{
    if (medium == Medium::Paper)
        setForPaper(s);
}

void Measures::setForPaper(double s)
{
    headerHeight = 42 * s;
    stepHeight = 22 * s;
    arrow = 11 * s;
    cellLeft = 3 * s;
    cellRight = 8 * s;
    laneTop = 5 * s;
    laneBottom = 6 * s;
    lineRoom = 15 * s;
    cardGap = 4 * s;
    cardPadX = 9 * s;
    cardPadY = 3.5 * s;
    chipPadX = 8 * s;
    chipPadY = 3.5 * s;
    bulletText = 12 * s;
    quoteText = 9 * s;
    feelingEdge = 20 * s;
    face = 12 * s;
    courseWidth = 62 * s;
    courseHeight = 28 * s;
    stageName.leading = 1.15;
    stageQuestion.leading = stageDuration.leading = 1.24;
    stepName.leading = laneLabel.leading = 1.2;
    stageName.size = 18 * s;
    laneLabel.size = 11.5 * s;
    body.size = title.size = quote.size = 13 * s;
    body.leading = quote.leading = 1.27;
    title.leading = 1.24;
    detail = small = {smallestOnPaper * s, TextStyle::Weight::Regular, false, 1.24};
    small.size = 12 * s;
    mark.size = lineName.size = smallestOnPaper * s;
    value.size = 28 * s;
    value.leading = 1.1;
    valueLabel.leading = 1.2;
    pill.size = 11.5 * s;
    weakestPill = {16 * s, TextStyle::Weight::Bold, false, 1.2};
    curveLabel = {13 * s, TextStyle::Weight::SemiBold, false, 1.2};
    for (TextStyle *style : {&stageQuestion, &body, &title, &detail, &quote, &small, &valueLabel, &curveLabel})
        style->balanced = true;
}

}
