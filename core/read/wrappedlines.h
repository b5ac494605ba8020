#pragma once

#include <QString>
#include <optional>

namespace wend {

/// A text whose lines were saved as one quoted cell each (a spreadsheet that did not know the delimiter does that) with
/// that layer of quotes taken away: `"a,""b c"",1"` is `a,"b c",1`. Nothing where the lines are no such cells.
std::optional<QString> withoutLineQuotes(const QString &text);

}
