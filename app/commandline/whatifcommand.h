#pragma once

#include <QTextStream>

class QCommandLineParser;

namespace wend {

/// `wend whatif FILE.wend --set "STAGE=12%"... [--map TITLE] [--json]`: what the funnel would come to, were a
/// conversion (STAGE=12%), the number that the funnel begins with (STAGE=3500), or what one thing sold brings or costs
/// (price=65, cost=38) another. Results go to `out`, errors to `err`. 0: done; 1: could not; 2: wrong usage.
int runWhatIf(const QCommandLineParser &arguments, QTextStream &out, QTextStream &err);

}
