#include "commandline/repaircommand.h"

#include "commandline/arguments.h"
#include "store/salvage.h"
#include "store/schema.h"
#include "store/scratchfolder.h"
#include "store/workbookwriter.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace wend {

namespace {

Result<QStringList> repair(const QString &from, const QString &to)
{
    const ScratchFolder folder;
    auto database = Database::open(folder.file(QStringLiteral("repaired.db")), Database::Open::Create, to);
    if (!database)
        return database.error();
    (*database)->execute(
        "PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF"); // nobody's until it is written to its place
    if (!createTables(**database) || !createWorkingTables(**database))
        return (*database)->takeFailure().error();
    const auto losses = salvageWorkbookFile(from, **database);
    if (!losses)
        return losses.error();
    if (const auto written = writeWorkbookFile(**database, to); !written)
        return written.error();
    return losses->sentences();
}

}

int runRepair(const QCommandLineParser &arguments, QTextStream &out, QTextStream &err)
{
    const QString to = arguments.value(QStringLiteral("to"));
    if (to.isEmpty()) {
        err << commandText(QT_TRANSLATE_NOOP("CommandLine", "Say with --to which file is to be made of it.")) << '\n';
        return 2;
    }
    if (QFileInfo::exists(to)) {
        err << commandText(
            QT_TRANSLATE_NOOP("CommandLine", "“%1” is there already and was not touched. Choose another name."))
                   .arg(to)
            << '\n';
        return 1;
    }
    const auto lost = repair(arguments.positionalArguments().first(), to);
    if (!lost) {
        err << lost.error().text << '\n';
        return 1;
    }
    for (const QString &sentence : *lost)
        err << sentence << '\n';
    out << to << '\n';
    return 0;
}

}
