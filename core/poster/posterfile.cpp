#include "poster/posterfile.h"

#include "base/replacingfile.h"
#include "poster/pdffinish.h"
#include "render/svgdrawing.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace wend {

namespace {

constexpr int resolution = 1200;

Error failure(const char *text, const QString &path, const QString &detail)
{
    return {QCoreApplication::translate("PosterFile", text).arg(path), detail, path};
}

Result<void> replace(const QString &path, const QByteArray &bytes)
{
    ReplacingFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(QT_TRANSLATE_NOOP("PosterFile",
                           "The poster could not be written to “%1”. What was there before is still there; "
                           "try another folder or free some space."),
            path, file.errorString());
    }
    return {};
}

PdfInfo infoOf(const PosterPage &page)
{
    PdfInfo info;
    info.title = page.heading;
    info.author = page.owner;
    info.language = page.language;
    info.text = page.words;
    for (const PosterBand &band : page.bands) {
        for (const StageBox &stage : band.layout.stages())
            info.bookmarks.push_back(
                {page.stageNames.value(stage.id), 0, Points {page.origin.y() + band.at.y() * page.scale}, 0});
    }
    return info;
}

}

Result<void> writePosterPdf(const QString &path, const PosterPage &page, const CoursePainter *course)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setPageSize(QPageSize(page.size, QPageSize::Point, QString(), QPageSize::ExactMatch));
        writer.setPageMargins({0, 0, 0, 0});
        writer.setTitle(page.heading);
        writer.setCreator(QStringLiteral("Wend"));
        QPainter painter;
        if (!painter.begin(&writer))
            return failure(QT_TRANSLATE_NOOP("PosterFile", "The poster for “%1” could not be drawn."), path,
                QStringLiteral("QPdfWriter"));
        painter.setRenderHint(QPainter::LosslessImageRendering);
        painter.scale(resolution / 72.0, resolution / 72.0);
        paintPoster(painter, page, course);
    }
    const Result<QByteArray> finished = finishPdf(bytes, infoOf(page));
    if (!finished)
        return finished.error();
    return replace(path, *finished);
}

Result<void> writePosterSvg(const QString &path, const PosterPage &page, const CoursePainter *course)
{
    const QByteArray bytes
        = svgDrawing(page.size, page.heading, [&](QPainter &painter) { paintPoster(painter, page, course); });
    if (bytes.isEmpty())
        return failure(QT_TRANSLATE_NOOP("PosterFile", "The poster for “%1” could not be drawn."), path,
            QStringLiteral("QSvgGenerator"));
    return replace(path, bytes);
}

}
