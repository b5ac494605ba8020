#pragma once

#include <QStringList>
#include <QTextStream>

namespace wend {

/// `wend repair FILE.wend --to OUT.wend`: writes what can be read of a broken workbook to another file.
/// 0: done; 1: could not; 2: wrong usage.
int runRepair(const QStringList &arguments, QTextStream &out, QTextStream &err);

}
