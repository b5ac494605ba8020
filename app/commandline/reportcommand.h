#pragma once

class QCommandLineParser;
class QTextStream;

namespace wend {

/// `wend report`: a map for a meeting: drawn small, its numbers, where to begin, what shall be done.
int runReport(const QCommandLineParser &arguments, QTextStream &out, QTextStream &err);

}
