#pragma once

#include <QTextStream>

class QCommandLineParser;

namespace wend {

/// `wend repair FILE.wend --to OUT.wend`: writes what can be read of a broken workbook to another file.
/// 0: done; 1: could not; 2: wrong usage.
int runRepair(const QCommandLineParser &arguments, QTextStream &out, QTextStream &err);

}
