#include "commandline/commandworkbook.h"

#include "model/lookup.h"

namespace wend {

namespace {

// What the person reads.
struct WorkbookText
{
    Q_DECLARE_TR_FUNCTIONS(CommandWorkbook)
};

}

Result<std::unique_ptr<CommandWorkbook>> CommandWorkbook::open(const QString &path, bool toChange)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (toChange && WorkingCopies(WorkingCopies::defaultFolder()).isInUse(WorkingCopies::idOf(absolute)))
        return Error {WorkbookText::tr("“%1” is open in a window of Wend. Nothing was changed. Please close it there first.").arg(path), {}, path};
    std::unique_ptr<CommandWorkbook> command(new CommandWorkbook);
    if (!command->m_folder.isValid())
        return Error {WorkbookText::tr("There is no room for temporary files. Nothing was changed. Please free some space."), command->m_folder.errorString(), path};
    auto workbook = Workbook::open(WorkingCopies(command->m_folder.path()), absolute);
    if (!workbook)
        return workbook.error();
    command->m_workbook = *std::move(workbook);
    command->m_workbook->discardOnClose();
    return command;
}

Result<MapId> CommandWorkbook::map(const QString &title) const
{
    const MapId map = mapTitled(model(), title);
    if (map)
        return map;
    const QString path = m_workbook->path();
    if (title.isEmpty())
        return Error {WorkbookText::tr("“%1” has no map yet.").arg(path), {}, path};
    return Error {WorkbookText::tr("“%1” has no map called “%2”.").arg(path, title), {}, path};
}

}
