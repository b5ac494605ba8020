#pragma once

#include <QStringList>
#include <QTextStream>

namespace wend {

/// `wend read EXPORT... [--table N] [--to OUT.csv] [--json]`: what is in an export, before any workbook.
/// Results go to `out`, errors to `err`. 0: all were read; 1: some could not; 2: wrong usage.
int runRead(const QStringList &arguments, QTextStream &out, QTextStream &err);

}
