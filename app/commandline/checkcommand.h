#pragma once

#include <QTextStream>

class QCommandLineParser;

namespace wend {

/// `wend check FILE.wend [--json]`: integrity and invariants. 1 where something is broken. Only reads.
/// 0: done; 1: could not; 2: wrong usage.
int runCheck(const QCommandLineParser &arguments, QTextStream &out, QTextStream &err);

}
