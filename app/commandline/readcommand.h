#pragma once

#include <QTextStream>

class QCommandLineParser;

namespace wend {

/// `wend read EXPORT... [--table N] [--to OUT.csv] [--json]`: what is in an export, before any workbook.
/// Results go to `out`, errors to `err`. 0: all were read; 1: some could not; 2: wrong usage.
int runRead(const QCommandLineParser &arguments, QTextStream &out, QTextStream &err);

}
