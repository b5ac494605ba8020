#pragma once

#include "edit/clipping.h"

namespace wend {

// What was copied from a map, for the clipboard: Wend's own format, which keeps every field.

QByteArray toJson(const Clipping &clipping);

/// From a clipboard that any program may have filled: each value is checked, and there are limits. Empty where it is
/// nothing of ours.
std::optional<Clipping> clippingFromJson(const QByteArray &bytes);

}
