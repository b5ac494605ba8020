#pragma once

class QCommandLineParser;
class QTextStream;

namespace wend {

/// `wend evidence`: what customers said, stage by stage, and what waits to be sorted; with exports, brings what they
/// wrote into the pile, masked.
int runEvidence(const QCommandLineParser &arguments, QTextStream &out, QTextStream &err);

}
