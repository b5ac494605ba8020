#pragma once

class QTextStream;

class QCommandLineParser;

namespace wend {

/// `wend templates [--json]`: the templates and examples that come with the program, named in the language of the
/// default QLocale. `arguments` are those after "templates". Returns the exit code: 0, or 2 for wrong usage.
int runTemplates(const QCommandLineParser &arguments, QTextStream &out, QTextStream &err);

}
