#pragma once

#include <QTextStream>

class QCommandLineParser;

namespace wend {

/// `wend import FILE.wend EXPORT... [--map TITLE] [--source ID] [--refused OUT.csv] [--dry-run] [--json]`: puts the
/// numbers of exports into a workbook. Exports that cannot be used are named in one sentence each, the others are
/// imported all the same. Results go to `out`, errors to `err`. 0: all were imported; 1: some could not; 2: wrong
/// usage.
int runImport(const QCommandLineParser &arguments, QTextStream &out, QTextStream &err);

}
