#include "commandline/newcommand.h"

#include "base/language.h"
#include "commandline/arguments.h"
#include "exchange/template.h"
#include "exchange/workbookjson.h"
#include "start/newworkbook.h"
#include "store/scratchfolder.h"

#include <QFileInfo>

namespace wend {

namespace {

QString said(const char *text) { return QCoreApplication::translate("CommandLine", text); }

Result<void> fill(Workbook &workbook, const Arguments &arguments, const QString &language)
{
    const QString from = arguments.value("--from");
    if (from.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return readJson(from, workbook);
    if (!from.isEmpty())
        return fillFromExport(workbook, from, language);
    const QString id = arguments.value("--template");
    return id.isEmpty() ? fillEmpty(workbook, language) : fillWithTemplate(workbook, id, language);
}

}

int runNew(const QStringList &words, QTextStream &out, QTextStream &err)
{
    const auto arguments
        = parseArguments(words, {QStringLiteral("--template"), QStringLiteral("--lang"), QStringLiteral("--from")}, {});
    const QString language = arguments && arguments->values.contains(QStringLiteral("--lang"))
        ? arguments->value("--lang")
        : nearestLanguage(QLocale().name());
    if (!arguments || arguments->words.size() != 1 || !languages().contains(language)
        || (!arguments->value("--from").isEmpty() && !arguments->value("--template").isEmpty())) {
        err << said(QT_TRANSLATE_NOOP("CommandLine",
            "usage: wend new FILE.wend [--template ID] [--lang en|zh_CN|zh_TW] [--from FILE.(csv|xlsx|json)]"))
            << '\n';
        return 2;
    }
    const QString path = arguments->words.first();
    const auto fail = [&](const Error &error) {
        err << error.text << '\n';
        return 1;
    };
    if (QFileInfo::exists(path))
        return fail(
            {said(QT_TRANSLATE_NOOP("CommandLine", "“%1” is there already and was not touched. Choose another name."))
                    .arg(path),
                {}, path});

    const ScratchFolder folder;
    auto workbook = Workbook::create(WorkingCopies(folder.path()), language);
    if (!workbook)
        return fail(workbook.error());
    if (const auto filled = fill(**workbook, *arguments, language); !filled)
        return fail(filled.error());
    if (const auto saved = (*workbook)->saveCopy(path); !saved)
        return fail(saved.error());
    out << path << '\n';
    return 0;
}

}
