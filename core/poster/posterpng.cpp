#include "poster/posterfile.h"

#include "base/replacingfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QImage>
#include <QPainter>
#include <cmath>
#include <csetjmp>
#include <png.h>

namespace wend {

namespace {

constexpr int stripPixels = 8'000'000; ///< held at once: some 60 MB, however large the sheet
constexpr int widestTile = 16'000;     ///< Qt's raster painter ends at 32,767 pixels
constexpr double aroundTile = 12; ///< points: what is drawn around a thing's own rectangle reaches into the next strip

/// A picture that is written from top to bottom and never held as a whole. libpng reports a failure by a jump: nothing
/// that has a destructor is made between a set jump and its call.
class PngFile
{
public:
    explicit PngFile(QIODevice &device)
        : m_png(png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr)),
          m_info(m_png ? png_create_info_struct(m_png) : nullptr)
    {
        if (m_info)
            png_set_write_fn(m_png, &device, write, nullptr);
    }

    ~PngFile() { png_destroy_write_struct(&m_png, &m_info); }
    PngFile(const PngFile &) = delete;
    PngFile &operator=(const PngFile &) = delete;

    bool begin(QSize size, double dotsAnInch, QByteArray title)
    {
        if (!m_info || setjmp(png_jmpbuf(m_png)))
            return false;
        png_set_user_limits(m_png, PNG_UINT_31_MAX, PNG_UINT_31_MAX);
        png_set_IHDR(m_png, m_info, png_uint_32(size.width()), png_uint_32(size.height()), 8, PNG_COLOR_TYPE_RGB,
            PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
        const auto dotsAMetre = png_uint_32(std::lround(dotsAnInch / 0.0254));
        png_set_pHYs(m_png, m_info, dotsAMetre, dotsAMetre, PNG_RESOLUTION_METER);
        char key[] = "Title";
        png_text text {};
        text.compression = PNG_ITXT_COMPRESSION_NONE; // UTF-8
        text.key = key;
        text.text = title.data();
        png_set_text(m_png, m_info, &text, 1);
        png_write_info(m_png, m_info);
        return true;
    }

    /// Three bytes a pixel.
    bool writeRow(const uchar *row)
    {
        if (setjmp(png_jmpbuf(m_png)))
            return false;
        png_write_row(m_png, row);
        return true;
    }

    bool end()
    {
        if (setjmp(png_jmpbuf(m_png)))
            return false;
        png_write_end(m_png, m_info);
        return true;
    }

private:
    static void write(png_structp png, png_bytep bytes, size_t length)
    {
        auto *device = static_cast<QIODevice *>(png_get_io_ptr(png));
        if (device->write(reinterpret_cast<const char *>(bytes), qint64(length)) != qint64(length))
            png_error(png, "write");
    }

    png_structp m_png;
    png_infop m_info;
};

/// A part of the sheet, in pixels.
QImage paintedTile(const PosterPage &page, const QRect &part, double zoom, const MapStyle &style)
{
    QImage tile(part.size(), QImage::Format_RGB32);
    if (tile.isNull())
        return tile;
    QPainter painter(&tile);
    painter.translate(-part.topLeft());
    painter.scale(zoom, zoom);
    const QRectF visible(QPointF(part.topLeft()) / zoom, QSizeF(part.size()) / zoom);
    paintPoster(painter, page, visible.adjusted(-aroundTile, -aroundTile, aroundTile, aroundTile), style);
    painter.end();
    return tile.convertToFormat(QImage::Format_RGB888);
}

bool writeStrips(PngFile &png, const PosterPage &page, QSize size, double zoom, const MapStyle &style)
{
    const int rows = std::clamp(stripPixels / size.width(), 1, size.height());
    const qsizetype rowBytes = qsizetype(size.width()) * 3;
    QByteArray strip(rowBytes * rows, Qt::Uninitialized);
    for (int top = 0; top < size.height(); top += rows) {
        const int high = std::min(rows, size.height() - top);
        for (int left = 0; left < size.width(); left += widestTile) {
            const QImage tile
                = paintedTile(page, QRect(left, top, std::min(widestTile, size.width() - left), high), zoom, style);
            if (tile.isNull())
                return false;
            for (int row = 0; row < high; ++row)
                std::copy_n(tile.constScanLine(row), tile.width() * 3,
                    reinterpret_cast<uchar *>(strip.data()) + row * rowBytes + left * 3);
        }
        for (int row = 0; row < high; ++row) {
            if (!png.writeRow(reinterpret_cast<const uchar *>(strip.constData()) + row * rowBytes))
                return false;
        }
    }
    return true;
}

}

Result<void> writePosterPng(const QString &path, const PosterPage &page, double dpi, const CoursePainter *course)
{
    const double dots = std::clamp(dpi, 10.0, 1200.0);
    const double zoom = dots / 72;
    const QSize size = (page.size * zoom).toSize().expandedTo({1, 1});
    MapStyle style;
    style.theme = themeOf(page.ground);
    style.shadow = Shadow::Soft;
    style.course = course;
    ReplacingFile file(path);
    bool written = file.open(QIODevice::WriteOnly);
    if (written) {
        PngFile png(file);
        written
            = png.begin(size, dots, page.heading.toUtf8()) && writeStrips(png, page, size, zoom, style) && png.end();
    }
    if (!written || !file.commit()) {
        return Error {QCoreApplication::translate("PosterFile",
                          "The poster could not be written to “%1”. What was there before is still there; "
                          "try another folder or free some space.")
                          .arg(path),
            file.errorString(), path};
    }
    return {};
}

}
