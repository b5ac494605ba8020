#include "base/picturebytes.h"

#include <QBuffer>
#include <QImageReader>

namespace wend {

namespace {

constexpr int mostMegabytes = 400; ///< mostPicturePixels of four bytes each
constexpr int mostPixelsALine = 60000;

bool isTooLarge(QSize size)
{
    return size.isEmpty() || size.width() > mostPixelsALine || size.height() > mostPixelsALine
        || qint64(size.width()) * size.height() > mostPicturePixels;
}

/// A reader at the head of the bytes.
struct ByteReader
{
    explicit ByteReader(const QByteArray &bytes)
    {
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        reader.setDevice(&buffer);
        reader.setAutoDetectImageFormat(false);
        reader.setFormat(pictureFormat(bytes));
        reader.setAutoTransform(true);
    }
    bool isSideways() const { return reader.transformation() & QImageIOHandler::TransformationRotate90; }

    QBuffer buffer;
    QImageReader reader;
};

}

QByteArray pictureFormat(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "gif";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "webp";
    if (bytes.startsWith("BM"))
        return "bmp";
    return {};
}

QSize pictureSize(const QByteArray &bytes)
{
    if (pictureFormat(bytes).isEmpty())
        return {};
    ByteReader read(bytes);
    const QSize size = read.reader.size();
    if (isTooLarge(size))
        return {};
    return read.isSideways() ? size.transposed() : size;
}

QImage decodedPicture(const QByteArray &bytes, int longest)
{
    if (pictureFormat(bytes).isEmpty())
        return {};
    QImageReader::setAllocationLimit(mostMegabytes);
    ByteReader read(bytes);
    const QSize size = read.reader.size();
    if (isTooLarge(size))
        return {};
    // Made smaller while it is decoded: a JPEG of a good camera then takes little memory.
    if (longest > 0 && std::max(size.width(), size.height()) > longest)
        read.reader.setScaledSize(size.scaled(longest, longest, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return read.reader.read();
}

}
