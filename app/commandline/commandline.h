#pragma once

#include <QStringList>
#include <optional>

namespace wend {

/// Runs the sub-command that `arguments` (without the program's name) begin with and gives its exit code;
/// nothing where there is none and the window is to be opened.
std::optional<int> runCommandLine(const QStringList &arguments);

}
