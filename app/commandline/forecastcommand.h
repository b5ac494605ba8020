#pragma once

#include <QTextStream>

class QCommandLineParser;

namespace wend {

/// `wend forecast FILE.wend --metric NAME [--weeks N] [--json]`: how a number, or the conversion that leads to a stage,
/// goes on. `wend forecast --series FILE.csv --ahead N --season M [--json]`: the same of plain series, one a line.
/// Results go to `out`, errors to `err`. 0: done; 1: could not; 2: wrong usage.
int runForecast(const QCommandLineParser &arguments, QTextStream &out, QTextStream &err);

}
