#pragma once

#include <QStringView>

namespace wend {

/// A cell without the blanks around it (hard and narrow ones too), without Excel's `="…"` and without a leading
/// apostrophe or backtick.
QStringView bareCell(QStringView cell);
/// Soft hyphens, byte order marks within a text, joiners and direction marks.
bool isUnseen(QChar character);
/// Empty, "--", "n/a", "NULL", "undefined", "#DIV/0!"…
bool isMissingCell(QStringView bare);
/// ASCII for full-width letters, digits and signs; minus signs, apostrophes and blanks of every kind become the plain
/// ones.
char16_t plainCharacter(char16_t character);

}
