#pragma once

#include <QTextStream>

class QCommandLineParser;

namespace wend {

/// `wend numbers FILE.wend [--map TITLE] [--from DATE --to DATE] [--compare before|year|DATE..DATE] [--by DIMENSION]
/// [--csv OUT.csv] [--json]`: the number of each stage and the conversions, how they differ from another period, and
/// the same of each value of a dimension. Results go to `out`, errors to `err`. 0: done; 1: could not; 2: wrong usage.
int runNumbers(const QCommandLineParser &arguments, QTextStream &out, QTextStream &err);

}
