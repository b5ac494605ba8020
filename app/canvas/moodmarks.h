#pragma once

#include "canvas/board.h"

class QPainter;

namespace wend {

struct Theme;

/// What customers rated a stage, where it is said beside the curve that is drawn: "measured 2.7 of 5".
struct MoodMark
{
    StageId stage;
    QString text;
    QRectF rect; ///< in map units, in a corner of the stage's panel that neither curve nor words need
};

/// Of each stage that has enough ratings, in each lane of feelings. Where no corner is free, there is none: the tip of
/// a point and the details still tell it.
std::vector<MoodMark> moodMarks(const Board &board);

/// Where it is seen on the screen.
void paintMoodMark(QPainter &painter, const Board &board, const MoodMark &mark, const QRectF &seen, const Theme &theme);

}
