#pragma once

#include <QTextStream>

class QCommandLineParser;

namespace wend {

/// `wend set FILE.wend [--number "NAME=VALUE"]... [--target "NAME=VALUE"]... [--note TEXT] [--from DATE] [--to DATE]
/// [--stage STAGE] [--per day|week|month] [--most] [--map TITLE] [--json]`: types a number, sets what a number or a
/// conversion should reach, notes what happened on a day. Results go to `out`, errors to `err`. 0: done; 1: could not,
/// and nothing was changed; 2: wrong usage.
int runSet(const QCommandLineParser &arguments, QTextStream &out, QTextStream &err);

}
