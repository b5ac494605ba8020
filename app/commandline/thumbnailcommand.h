#pragma once

class QCommandLineParser;
class QTextStream;

namespace wend {

/// `wend thumbnail`: what file managers show of a workbook.
int runThumbnail(const QCommandLineParser &arguments, QTextStream &out, QTextStream &err);

}
