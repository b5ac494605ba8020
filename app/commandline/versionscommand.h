#pragma once

#include <QTextStream>

class QCommandLineParser;

namespace wend {

/// `wend versions FILE.wend [--map TITLE] [--list] [--keep NAME] [--restore ID] [--json]`: lists the versions of a map,
/// the newest first, with what is different since; keeps the map as it is; or brings a version back. Results go to
/// `out`, errors to `err`. 0: done; 1: could not, and nothing was changed; 2: wrong usage.
int runVersions(const QCommandLineParser &arguments, QTextStream &out, QTextStream &err);

}
