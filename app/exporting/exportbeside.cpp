#include "exporting/exportbeside.h"

#include "exchange/exportfile.h"
#include "jobs/workbeside.h"
#include "numbers/comparison.h"
#include "store/saving.h"
#include "store/scratchfolder.h"
#include "store/seriesreader.h"

#include <QCoreApplication>

namespace wend {

namespace {

/// The whole workbook for a thread that writes it: saved as a file of its own, and opened there.
class WholeWorkbook
{
public:
    explicit WholeWorkbook(const Workbook &workbook)
        : m_saving(workbook.beginSavingCopy(m_folder.file(QStringLiteral("whole.wend"))))
    {
    }

    Result<void> use(const ExportSource::Use &use, const GoOn &goOn)
    {
        if (!m_saving)
            return m_saving.error();
        if (const auto written = (*m_saving)->write(partOf(goOn, 0, 0.4)); !written)
            return written;
        const auto opened = Workbook::open(WorkingCopies(m_folder.file(QStringLiteral("copies"))),
            m_folder.file(QStringLiteral("whole.wend")), Workbook::Access::Read, {}, partOf(goOn, 0.4, 0.7));
        return opened ? use(**opened) : Result<void>(opened.error());
    }

private:
    ScratchFolder m_folder;
    Result<std::unique_ptr<Saving>> m_saving;
};

bool holdsAll(const QStringList &paths)
{
    return std::any_of(paths.begin(), paths.end(), [](const QString &path) {
        const ExportFormat *format = exportFormatOf(path);
        return format && format->needsWorkbook;
    });
}

}

ExportOutcome exportBeside(const Workbook &workbook, const std::vector<MapId> &maps, const QStringList &paths,
    const ExportOptions &options, QWidget *window)
{
    ExportSource source;
    source.model = workbook.model();
    source.maps = maps;
    for (const MapId map : maps)
        source.numbers[map] = comparedFunnel(
            source.model, map, workbook.series().periodOf(map),
            [&](const Period &period) { return workbook.series().seriesOf(map, period); }, QDate::currentDate())
                                  .numbers;
    const auto whole = holdsAll(paths) ? std::make_unique<WholeWorkbook>(workbook) : nullptr;
    source.withWorkbook = [&](const ExportSource::Use &use, const GoOn &goOn) { return whole->use(use, goOn); };
    ExportOutcome outcome;
    const bool isStopped
        = runBeside(window, QCoreApplication::translate("ExportDialog", "Writing the export…"), [&](const GoOn &goOn) {
              ExportOptions stoppable = options;
              stoppable.goOn = goOn;
              outcome = exportFiles(paths, source, stoppable);
          });
    if (isStopped)
        outcome.error.reset();
    return outcome;
}

}
