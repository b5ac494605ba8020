#pragma once

#include <QTextStream>

class QCommandLineParser;

namespace wend {

/// `wend export FILE.wend --to OUT.(pdf|png|svg|json) [--map TITLE]... [--paper SIZE] [--portrait] [--tile
/// SIZE] …`: maps as posters, or the whole workbook as JSON. The name of what was written goes to `out`, what
/// does not read well and errors to `err`. The workbook is only read. Posters need a QGuiApplication, with any
/// platform. 0: done; 1: could not; 2: wrong usage.
int runExport(const QCommandLineParser &arguments, QTextStream &out, QTextStream &err);

}
