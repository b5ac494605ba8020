#pragma once

#include "base/units.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace wend {

/// A sheet as it hangs: width and height follow from landscape or portrait.
struct Sheet
{
    Millimetres width {420};
    Millimetres height {297};
    bool operator==(const Sheet &) const = default;
};

/// "A0" to "A5", "Letter", "Legal", "Tabloid", "ANSI-C" to "ANSI-E", "Arch-A" to "Arch-E".
const QStringList &paperNames();

/// A sheet by its name, or by its size ("900x600mm", "36x24in", case does not matter). A name is turned to landscape or
/// portrait; a size is taken as it is said. Empty where it is neither, or beyond 10 mm to 5 m: PDF viewers give up
/// above that.
std::optional<Sheet> paperOf(const QString &name, bool landscape);

/// The smallest of A5 to A0 at least `factor` times as large as `sheet`; empty where none is.
QString largerPaper(const Sheet &sheet, double factor);

}
