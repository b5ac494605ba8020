#include "commandline/newcommand.h"

#include "base/language.h"
#include "commandline/arguments.h"
#include "start/newworkbook.h"
#include "store/scratchfolder.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace wend {

namespace {

Result<void> fill(
    Workbook &workbook, const QCommandLineParser &arguments, const QString &language, QStringList &remarks)
{
    const QString from = arguments.value(QStringLiteral("from"));
    if (!from.isEmpty())
        return fillFromFile(workbook, from, language, remarks);
    const QString id = arguments.value(QStringLiteral("template"));
    return id.isEmpty() ? fillEmpty(workbook, language) : fillWithTemplate(workbook, id, language);
}

}

int runNew(const QCommandLineParser &arguments, QTextStream &out, QTextStream &err)
{
    const Result<QString> language = arguments.isSet(QStringLiteral("lang"))
        ? languageAskedFor(arguments.value(QStringLiteral("lang")))
        : Result<QString>(interfaceLanguage());
    if (!language) {
        err << language.error().text << '\n';
        return 2;
    }
    if (!arguments.value(QStringLiteral("from")).isEmpty() && !arguments.value(QStringLiteral("template")).isEmpty()) {
        err << commandText(
            QT_TRANSLATE_NOOP("CommandLine", "A workbook is made of a template or of a file: say one of them."))
            << '\n';
        return 2;
    }
    const QString path = arguments.positionalArguments().first();
    const auto fail = [&](const Error &error) {
        err << error.text << '\n';
        return 1;
    };
    if (QFileInfo::exists(path))
        return fail({commandText(QT_TRANSLATE_NOOP(
                                     "CommandLine", "“%1” is there already and was not touched. Choose another name."))
                         .arg(path),
            {}, path});

    const ScratchFolder folder;
    auto workbook = Workbook::create(WorkingCopies(folder.path()), *language);
    if (!workbook)
        return fail(workbook.error());
    QStringList remarks;
    if (const auto filled = fill(**workbook, arguments, *language, remarks); !filled)
        return fail(filled.error());
    if (const auto saved = (*workbook)->saveCopy(path); !saved)
        return fail(saved.error());
    for (const QString &remark : remarks)
        err << remark << '\n';
    out << path << '\n';
    return 0;
}

}
