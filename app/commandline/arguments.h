#pragma once

#include "base/result.h"

#include <QCommandLineParser>

namespace wend {

/// Takes the words behind the name of a sub-command into `parser`. `usage` is its line of help, such as
/// "FILE.wend [--map TITLE] [--json]": what it names are the options there are, and those with a word behind them take
/// a value. Fails with a sentence that names the word at fault.
Result<void> parseArguments(QCommandLineParser &parser, const QString &usage, const QStringList &arguments);

/// The one of languages() that `--lang` asks for, "zh_TW" of "zh-Hant" too; fails with a sentence.
Result<QString> languageAskedFor(const QString &tag);

/// A sentence marked with QT_TRANSLATE_NOOP("CommandLine", …).
QString commandText(const char *text);
/// Says why a command ends without success, and gives its status.
int fail(const QString &sentence, QTextStream &err, int code = 1);
/// Names are asked for as people type them.
inline bool isSame(const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

}
