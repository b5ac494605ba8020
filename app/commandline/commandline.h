#pragma once

#include <QStringList>
#include <QTextStream>

namespace wend {

/// True where the arguments (without the program's name) ask for something that needs no window: a sub-command, help,
/// the version, or what cannot be understood.
bool isCommandLine(const QStringList &arguments);

/// Runs it and gives the exit code: 0 done, 1 could not (one line says why and what is safe), 2 usage.
int runCommandLine(const QStringList &arguments, QTextStream &out, QTextStream &err);

}
