#pragma once

#include <QString>
#include <vector>

namespace wend {

/// A square of dark and light modules that a telephone reads (ISO 18004).
struct QrCode
{
    int side = 0;           ///< modules; 0: there is none
    std::vector<bool> dark; ///< row by row
    bool isDark(int row, int column) const { return dark[size_t(row * side + column)]; }
};

constexpr int quietModules = 4; ///< light ones that it needs around it

/// A quarter of it may be hidden or dirty. None where the text is empty or too long for one.
QrCode qrCodeOf(const QString &text);

}
