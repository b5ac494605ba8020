#pragma once

#include "canvas/board.h"
#include "canvas/pluses.h"

#include <Qt>

namespace wend {

/// How to begin, for a map without stages.
QString invitation();

/// What a tool tip says of something: its full text where the map shows less, and what keys and mouse do with it.
QString tipFor(const Board &board, const Hit &hit, const Plus *plus);

/// What there is to say of the steps to and from a stage, in sentences; may be empty.
QString stepReasons(const Board &board, StageId stage);

/// Shown while a point of a curve is edited: how high it is, and what keys do.
QString heightHint(int value);

/// "Order form → Phone call: asks first · 35 %".
QString pathText(const Model &model, const Path &path, const QString &language);

/// What a press would do.
Qt::CursorShape cursorFor(const Hit &hit, const Plus *plus);

}
