#include "commandline/recovercommand.h"

#include "commandline/arguments.h"
#include "store/workbook.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace wend {

namespace {

int list(const WorkingCopies &copies, QTextStream &out, QTextStream &err)
{
    bool found = false;
    for (const WorkingCopyInfo &copy : copies.list()) {
        if (!copy.unsaved)
            continue;
        found = true;
        out << copy.id << '\t' << copy.changed.toString(Qt::ISODate) << '\t'
            << (copy.inUse ? commandText(QT_TRANSLATE_NOOP("CommandLine", "open")) : QString()) << '\t' << copy.name
            << '\t' << copy.origin << '\n';
    }
    if (!found)
        err << commandText(QT_TRANSLATE_NOOP("CommandLine", "There is no unsaved work.")) << '\n';
    return 0;
}

/// Gives what could not be brought back.
Result<QStringList> saveTo(const WorkingCopies &copies, const QString &id, const QString &to)
{
    // Ids are names of files in the folder of working copies; nothing else may be named.
    const auto known = copies.list();
    if (std::none_of(known.begin(), known.end(), [&](const WorkingCopyInfo &copy) { return copy.id == id; }))
        return Error {commandText(QT_TRANSLATE_NOOP("CommandLine",
                                      "There is no unsaved work “%1”; wend recover --list shows what there is."))
                          .arg(id),
            {}, {}};
    if (QFileInfo::exists(to))
        return Error {commandText(QT_TRANSLATE_NOOP(
                                      "CommandLine", "“%1” is there already and was not touched. Choose another name."))
                          .arg(to),
            {}, to};
    const auto workbook = Workbook::resume(copies, id);
    if (!workbook)
        return workbook.error();
    if (const auto saved = (*workbook)->saveCopy(to); !saved)
        return saved.error();
    return (*workbook)->mended();
}

}

int runRecover(const QCommandLineParser &arguments, QTextStream &out, QTextStream &err)
{
    const QStringList words = arguments.positionalArguments();
    const QString to = arguments.value(QStringLiteral("to"));
    const bool wantsList = words.isEmpty() && to.isEmpty();
    if (!wantsList && (words.isEmpty() || to.isEmpty() || arguments.isSet(QStringLiteral("list")))) {
        err << commandText(QT_TRANSLATE_NOOP("CommandLine",
            "Say which unsaved work to bring back, and with --to into which file; wend recover --list shows what there "
            "is."))
            << '\n';
        return 2;
    }
    const WorkingCopies copies(WorkingCopies::defaultFolder());
    if (wantsList)
        return list(copies, out, err);
    const auto lost = saveTo(copies, words.first(), to);
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
