#include "poster/posterfile.h"

#include "poster/pdffinish.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QImageWriter>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <cmath>

namespace wend {

namespace {

constexpr int resolution = 1200;
constexpr double mostPixels = 400e6; ///< 1.6 GB; beyond that a machine would rather stop than draw

Error failure(const char *text, const QString &path, const QString &detail)
{
    return {QCoreApplication::translate("PosterFile", text).arg(path), detail, path};
}

Result<void> replace(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(QT_TRANSLATE_NOOP("PosterFile", "The poster could not be written to “%1”. What was there before is still there; "
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
    for (const QString &stage : page.stageNames)
        info.bookmarks.push_back({stage, 0, Points {page.origin.y() + page.mapAt.y() * page.scale}, 0});
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
            return failure(QT_TRANSLATE_NOOP("PosterFile", "The poster for “%1” could not be drawn."), path, QStringLiteral("QPdfWriter"));
        painter.setRenderHint(QPainter::LosslessImageRendering);
        painter.scale(resolution / 72.0, resolution / 72.0);
        paintPoster(painter, page, course);
    }
    const Result<QByteArray> finished = finishPdf(bytes, infoOf(page));
    if (!finished)
        return finished.error();
    return replace(path, *finished);
}

Result<void> writePosterPng(const QString &path, const PosterPage &page, double dpi, const CoursePainter *course)
{
    const double zoom = std::clamp(dpi, 10.0, 1200.0) / 72;
    const QSize size = (page.size * zoom).toSize();
    QImage image;
    if (double(size.width()) * size.height() <= mostPixels)
        image = QImage(size, QImage::Format_RGB32);
    if (image.isNull()) {
        return failure(QT_TRANSLATE_NOOP("PosterFile", "A picture this large does not fit in memory, so “%1” was not written. Take fewer dots per "
                                                       "inch, or a PDF, which is sharp at any size."),
            path, QStringLiteral("%1 x %2").arg(size.width()).arg(size.height()));
    }
    image.setDotsPerMeterX(int(std::lround(dpi / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    {
        QPainter painter(&image);
        painter.scale(zoom, zoom);
        paintPoster(painter, page, course);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setText(QStringLiteral("Title"), page.heading);
    if (!writer.write(image))
        return failure(QT_TRANSLATE_NOOP("PosterFile", "The poster for “%1” could not be drawn."), path, writer.errorString());
    return replace(path, bytes);
}

Result<void> writePosterSvg(const QString &path, const PosterPage &page, const CoursePainter *course)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(72);
    svg.setSize(page.size.toSize());
    svg.setViewBox(QRectF(QPointF(), page.size));
    svg.setTitle(page.heading);
    {
        QPainter painter;
        if (!painter.begin(&svg))
            return failure(QT_TRANSLATE_NOOP("PosterFile", "The poster for “%1” could not be drawn."), path, QStringLiteral("QSvgGenerator"));
        paintPoster(painter, page, course);
    }
    return replace(path, bytes);
}

}
