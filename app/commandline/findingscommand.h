#pragma once

class QCommandLineParser;
class QTextStream;

namespace wend {

/// `wend findings`: what stands out on the maps of a workbook, most important first.
int runFindings(const QCommandLineParser &arguments, QTextStream &out, QTextStream &err);

}
