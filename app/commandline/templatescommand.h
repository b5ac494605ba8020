#pragma once

#include <QStringList>

class QTextStream;

namespace wend {

/// `wend templates [--json]`: the templates and examples that come with the program, named in the language of the
/// default QLocale. `arguments` are those after "templates". Returns the exit code: 0, or 2 for wrong usage.
int runTemplates(const QStringList &arguments, QTextStream &out, QTextStream &err);

}
