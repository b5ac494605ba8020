#pragma once

#include "layout/text.h"

namespace wend {

/// The width of a text's longest piece that cannot be broken, or 0 where a look at its length says that it fits in
/// `width`.
double longestPiece(const TextSetter &setter, const QString &text, const TextStyle &style, double width);

}
