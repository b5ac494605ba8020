#include "commandline/checkcommand.h"

#include "commandline/arguments.h"
#include "store/scratchfolder.h"
#include "store/workbook.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace wend {

namespace {

// What is wrong with the file, one sentence each: that it cannot be read at all, or what was set right on opening it.
QStringList problemsOf(const QString &path)
{
    const ScratchFolder folder;
    const auto workbook = Workbook::open(WorkingCopies(folder.path()), path, Workbook::Access::Read);
    if (!workbook)
        return {workbook.error().text};
    return (*workbook)->mended();
}

}

int runCheck(const QCommandLineParser &arguments, QTextStream &out, QTextStream &err)
{
    const QString path = arguments.positionalArguments().first();
    const QStringList problems = problemsOf(path);
    if (arguments.isSet(QStringLiteral("json")))
        out << QJsonDocument(QJsonObject {{QStringLiteral("path"), path}, {QStringLiteral("whole"), problems.isEmpty()},
                                 {QStringLiteral("problems"), QJsonArray::fromStringList(problems)}})
                   .toJson();
    else if (problems.isEmpty())
        out << commandText(QT_TRANSLATE_NOOP("CommandLine", "“%1” is whole.")).arg(path) << '\n';
    for (const QString &problem : problems)
        err << problem << '\n';
    return problems.isEmpty() ? 0 : 1;
}

}
