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
/// portrait; a size is taken as it is said, or turned where portrait is asked for. Empty where it is neither, has no
/// unit, or goes beyond 10 mm to 5 m: PDF viewers give up above that.
std::optional<Sheet> paperOf(const QString &name, bool landscape);

/// Whether it would be a size if it said of what: "90x60".
bool lacksUnit(const QString &name);

/// "A1", whichever way it lies, or "900 × 600 mm".
QString paperName(const Sheet &sheet);
/// "841 × 594 mm"
QString paperMeasures(const Sheet &sheet);
/// Whether it is a paper of a country that measures in inches.
bool isInInches(const Sheet &sheet);

/// The smallest of A5 to A0 at least `factor` times as large as `sheet`; empty where none is.
QString largerPaper(const Sheet &sheet, double factor);

}
