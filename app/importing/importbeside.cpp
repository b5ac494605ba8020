#include "importing/importbeside.h"

#include "base/withinmemory.h"
#include "edit/writingahead.h"
#include "jobs/workbeside.h"

#include <QCoreApplication>
#include <QPointer>

namespace wend {

std::optional<Result<void>> importBeside(
    QWidget *window, Workbook &workbook, const ImportFacts &facts, const std::vector<ImportPart> &parts)
{
    const QPointer<Workbook> present(&workbook);
    const WritingAhead writing(workbook, facts, parts);
    const QString what = QCoreApplication::translate("ImportBeside", "Importing “%1”…").arg(facts.fileName);
    const auto written = workBeside(window, what, [&](const GoOn &goOn) -> Result<void> {
        const auto done = withinMemory([&] { return writing.write(goOn); }, facts.fileName);
        return done ? *done : done.error();
    });
    if (!written || !present)
        return std::nullopt;
    if (!*written)
        return *written;
    const auto done
        = withinMemory([&] { return importExport(workbook, facts, parts, writing.written()); }, facts.fileName);
    if (!done)
        return done.error();
    return *done ? Result<void>() : Result<void>(done->error());
}

}
