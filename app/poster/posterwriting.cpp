#include "poster/posterwriting.h"

#include "base/replacingfile.h"
#include "exchange/exporttarget.h"
#include "poster/posterfile.h"
#include "store/scratchfolder.h"

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QProgressDialog>
#include <QtConcurrent>

namespace wend {

namespace {

QString said(const char *text) { return QCoreApplication::translate("PosterWriting", text); }

Error cannotWrite(const QString &path, const QString &detail)
{
    const QString text = said(QT_TRANSLATE_NOOP("PosterWriting",
        "“%1” could not be written. What was there before is still there; try another folder or free some space."));
    return {text.arg(QDir::toNativeSeparators(path)), detail, path};
}

Result<void> writeByEnding(const QString &path, const PosterPage &page, double dpi, const CoursePainter &course)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("png"))
        return writePosterPng(path, page, dpi, &course);
    if (ending == QLatin1String("svg"))
        return writePosterSvg(path, page, &course);
    return writePosterPdf(path, page, &course);
}

Result<void> putInPlace(const QString &made, const QString &path)
{
    QFile from(made);
    ReplacingFile to(path);
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
        return cannotWrite(path, from.errorString() + to.errorString());
    while (!from.atEnd()) {
        const QByteArray block = from.read(1 << 20);
        if (block.isEmpty() || to.write(block) != block.size())
            return cannotWrite(path, to.errorString());
    }
    return to.commit() ? Result<void>() : Result<void>(cannotWrite(path, to.errorString()));
}

}

std::optional<Result<void>> workWithProgress(const std::function<Result<void>()> &work, QWidget *window)
{
    QFutureWatcher<std::shared_ptr<Result<void>>> watcher;
    QEventLoop loop;
    QProgressDialog progress(said(QT_TRANSLATE_NOOP("PosterWriting", "Making the poster…")),
        said(QT_TRANSLATE_NOOP("PosterWriting", "Stop")), 0, 0, window);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(500);
    progress.setValue(0);
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QObject::connect(&progress, &QProgressDialog::canceled, &loop, &QEventLoop::quit);
    watcher.setFuture(QtConcurrent::run([work] { return std::make_shared<Result<void>>(work()); }));
    loop.exec();
    if (watcher.isFinished())
        return *watcher.result();
    // The course painter outlives the worker: wait, with events running since it may ask this thread to plot.
    progress.setLabelText(said(QT_TRANSLATE_NOOP("PosterWriting", "Stopping…")));
    loop.exec();
    return std::nullopt;
}

Result<void> writeWithProgress(const QString &path, const PosterSource &source, const PosterOptions &options,
    double dpi, const CoursePainter &course, QWidget *window)
{
    if (const auto target = checkExportTarget(path); !target)
        return target;
    // Made in a folder of its own, so that a poster that was stopped never reaches its place.
    const auto folder = std::make_shared<ScratchFolder>();
    if (!folder->isValid())
        return cannotWrite(path, folder->errorString());
    const QString made = folder->file(QStringLiteral("poster.") + QFileInfo(path).suffix());

    const auto done = workWithProgress(
        [folder, made, source, options, dpi, &course] {
            const ComposedPoster poster(source, options);
            return writeByEnding(made, poster.page(), dpi, course);
        },
        window);
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
