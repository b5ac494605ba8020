#pragma once

#include <QTextStream>

class QCommandLineParser;

namespace wend {

/// `wend new FILE.wend [--template ID] [--lang en|zh_CN|zh_TW] [--from FILE]`: makes a workbook. A file that is there
/// is not touched. 0: done; 1: could not; 2: wrong usage.
int runNew(const QCommandLineParser &arguments, QTextStream &out, QTextStream &err);

}
