#pragma once

#include "model/findtext.h"

#include <span>

namespace wend {

class Edit;

/// Puts `with` in the place of every one of `places`, which are in the order of findText. A place whose text is not
/// what it was found in any more is left alone. Returns how many were replaced.
int replaceText(Edit &edit, std::span<const FoundText> places, const QString &with);

}
