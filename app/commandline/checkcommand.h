#pragma once

#include <QStringList>
#include <QTextStream>

namespace wend {

/// `wend check FILE.wend [--json]`: integrity and invariants. 1 where something is broken. Only reads.
/// 0: done; 1: could not; 2: wrong usage.
int runCheck(const QStringList &arguments, QTextStream &out, QTextStream &err);

}
