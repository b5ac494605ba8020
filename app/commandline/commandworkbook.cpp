#include "commandline/commandworkbook.h"

#include "model/lookup.h"

#include <QTextStream>

namespace wend {

namespace {

constexpr auto patience = std::chrono::seconds(10); // while a window or another command works on the file

// What the person reads.
struct WorkbookText
{
    Q_DECLARE_TR_FUNCTIONS(CommandWorkbook)
};

}

Result<std::unique_ptr<CommandWorkbook>> CommandWorkbook::open(const QString &path, bool toChange)
{
    std::unique_ptr<CommandWorkbook> command(new CommandWorkbook);
    if (!command->m_folder.isValid())
        return Error {
            WorkbookText::tr("There is no room for temporary files. Nothing was changed. Please free some space."),
            command->m_folder.errorString(), path, true};
    auto workbook = Workbook::open(WorkingCopies(command->m_folder.path()), QFileInfo(path).absoluteFilePath(),
        toChange ? Workbook::Access::Write : Workbook::Access::Read, patience);
    if (!workbook)
        return workbook.error();
    command->m_workbook = *std::move(workbook);
    command->m_workbook->discardOnClose();
    QTextStream err(stderr);
    for (const QString &sentence : command->m_workbook->mended())
        err << sentence << '\n';
    return command;
}

Result<void> CommandWorkbook::save()
{
    if (m_workbook->fileState() == FileState::Same)
        return m_workbook->save();
    const QString path = m_workbook->path();
    return Error {
        WorkbookText::tr(
            "“%1” was changed, moved or removed by somebody else meanwhile, so nothing was saved. Please try again.")
            .arg(path),
        {}, path};
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
