#pragma once

#include <QTextStream>

class QCommandLineParser;

namespace wend {

/// `wend recover [--list | ID --to OUT.wend]`: lists unsaved work, or saves one to a file. The unsaved work stays where
/// it is. 0: done; 1: could not; 2: wrong usage.
int runRecover(const QCommandLineParser &arguments, QTextStream &out, QTextStream &err);

}
