#pragma once

class QCommandLineParser;
class QTextStream;

namespace wend {

/// `wend ideas`: the ideas of all maps, by their due day, to read or as a table.
int runIdeas(const QCommandLineParser &arguments, QTextStream &out, QTextStream &err);

}
