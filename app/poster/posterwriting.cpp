#include "poster/posterwriting.h"

#include "exchange/exportfile.h"
#include "exchange/exporttarget.h"
#include "jobs/workbeside.h"
#include "poster/posterfile.h"
#include "store/database.h"
#include "store/scratchfolder.h"

#include <QDir>
#include <QFileInfo>

namespace wend {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("PosterWriting", text); }

Result<void> writeByEnding(const QString &path, const PosterPage &page, const PosterOutput &output,
    const CoursePainter &course, const GoOn &goOn)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("png"))
        return writePosterPng(path, page, output.dpi, &course);
    if (ending == QLatin1String("svg"))
        return writePosterSvg(path, page, &course);
    const auto written = writePosterPdf(path, {&page}, PdfOptions {output.tiles, &course, goOn});
    return written ? Result<void>() : Result<void>(written.error());
}

}

QString makingThePoster() { return translated(QT_TRANSLATE_NOOP("PosterWriting", "Making the poster…")); }

Result<void> writeWithProgress(const QString &path, const PosterSource &source, const PosterOptions &options,
    const PosterOutput &output, const CoursePainter &course, QWidget *window)
{
    if (const auto target = checkExportTarget(path); !target)
        return target;
    // Made in a folder of its own, so that a poster that was stopped never reaches its place.
    const ScratchFolder folder;
    if (!folder.isValid())
        return cannotWrite(path, folder.errorString());
    const QString made = folder.file(QStringLiteral("poster.") + QFileInfo(path).suffix());

    const auto done = workBeside(window, makingThePoster(), [&](const GoOn &goOn) -> Result<void> {
        PosterOptions stoppable = options;
        stoppable.goOn = partOf(goOn, 0, 0.5);
        const ComposedPoster poster(source, stoppable);
        if (!goOn(0.5))
            return stopped(path);
        const auto written = writeByEnding(made, poster.page(), output, course, partOf(goOn, 0.5, 1));
        return goOn(1) ? written : stopped(path);
    });
    if (!done) // stopped
        return {};
    const Result<void> &written = *done;
    if (!written) {
        Error error = written.error();
        error.text.replace(made, QDir::toNativeSeparators(path));
        error.path = path;
        return error;
    }
    return putInPlace(made, path);
}

}
