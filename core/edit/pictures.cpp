#include "edit/pictures.h"

#include "base/picturebytes.h"
#include "base/regularfile.h"
#include "edit/cards.h"
#include "store/edit.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageWriter>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <limits>

namespace wend {

namespace {

constexpr qint64 mostFileBytes = 64 * 1024 * 1024;
constexpr qsizetype mostSvgBytes = 2 * 1024 * 1024;
constexpr qsizetype mostKeptBytes = 6 * 1024 * 1024; ///< a file that is larger is written anew, smaller
constexpr qsizetype wellPressedBytes = 1536 * 1024;  ///< a PNG of more is a photograph: JPEG suits it
constexpr int drawnSide = 1600;                      ///< pixels of the long side of an SVG

Error refused(const char *text, const QString &name, const QString &detail = {})
{
    return {QCoreApplication::translate("Pictures", text).arg(name), detail, {}};
}

Error noPicture(const QString &name, const QString &detail = {})
{
    return refused(
        QT_TRANSLATE_NOOP("Pictures",
            "“%1” is not a picture that Wend can read, or it is damaged. Nothing was changed; take a PNG or JPEG."),
        name, detail);
}

Error tooLarge(const QString &name, const QString &detail)
{
    return refused(
        QT_TRANSLATE_NOOP("Pictures",
            "“%1” is larger than Wend takes (64 MB, 100 million dots). Nothing was changed; make it smaller first."),
        name, detail);
}

QByteArray written(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    return writer.write(image) ? bytes : QByteArray();
}

bool hasHoles(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return false;
    const QImage plain = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < plain.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(plain.constScanLine(y));
        if (std::any_of(line, line + plain.width(), [](QRgb pixel) { return qAlpha(pixel) < 255; }))
            return true;
    }
    return false;
}

/// PNG keeps what is drawn sharp and what can be seen through; a photograph is JPEG.
QByteArray encoded(const QImage &image, bool asPhotograph)
{
    constexpr int good = 90;
    const bool mustBePng = hasHoles(image);
    if (asPhotograph && !mustBePng)
        return written(image, "jpeg", good);
    const QByteArray png = written(image, "png", -1);
    return mustBePng || png.size() <= wellPressedBytes ? png : written(image, "jpeg", good);
}

Result<Picture> kept(const QImage &image, const QString &name, bool asPhotograph)
{
    Picture picture;
    picture.name = name;
    picture.bytes = encoded(image, asPhotograph);
    if (picture.bytes.isEmpty())
        return noPicture(name);
    return picture;
}

bool looksLikeSvg(const QByteArray &bytes) { return bytes.left(4096).contains("<svg"); }

/// Nothing of it may lead elsewhere: no other files, no entities that grow, no style sheets, no scripts.
bool isSafeSvg(const QByteArray &bytes)
{
    static const QRegularExpression outward(QStringLiteral("<!(DOCTYPE|ENTITY)|<\\?xml-stylesheet|<script|@import|("
                                                           "href\\s*=\\s*[\"'](?!#))|url\\(\\s*[\"']?(?!#|[\"']?#)"),
        QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromUtf8(bytes);
    static const QRegularExpression plainDoctype(
        QStringLiteral("<!DOCTYPE\\s+svg\\s+PUBLIC\\s+\"[^\"\\[]*\"\\s+\"[^\"\\[]*\"\\s*>"));
    return !outward.match(QString(text).remove(plainDoctype)).hasMatch();
}

Result<Picture> readSvg(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > mostSvgBytes)
        return tooLarge(name, QStringLiteral("svg of %1 bytes").arg(bytes.size()));
    if (!isSafeSvg(bytes)) {
        return refused(
            QT_TRANSLATE_NOOP("Pictures",
                "“%1” is a drawing that leads to other files, so Wend does not open it. Nothing was changed; "
                "save it as PNG and take that."),
            name);
    }
    QSvgRenderer drawing(bytes);
    const QSizeF size = drawing.isValid() ? drawing.viewBoxF().size() : QSizeF();
    if (size.isEmpty() || size.width() / size.height() > 50 || size.height() / size.width() > 50)
        return noPicture(name, QStringLiteral("svg"));
    QImage image(size.scaled(drawnSide, drawnSide, Qt::KeepAspectRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter);
    painter.end();
    return kept(image, name, false);
}

}

Result<Picture> readPicture(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > mostFileBytes)
        return tooLarge(name, QStringLiteral("%1 bytes").arg(bytes.size()));
    const QByteArray format = pictureFormat(bytes);
    if (format.isEmpty())
        return looksLikeSvg(bytes) ? readSvg(bytes, name) : noPicture(name);
    const QSize size = pictureSize(bytes);
    if (size.isEmpty())
        return tooLarge(name, QString::fromLatin1(format));
    const QImage image = decodedPicture(bytes, longestPictureSide);
    if (image.isNull())
        return noPicture(name, QString::fromLatin1(format));
    const bool fits = std::max(size.width(), size.height()) <= longestPictureSide && bytes.size() <= mostKeptBytes;
    if (fits && (format == "png" || format == "jpeg")) {
        Picture picture;
        picture.name = name;
        picture.bytes = bytes;
        return picture;
    }
    return kept(image, name, format == "jpeg" || format == "webp");
}

Result<Picture> readPictureFile(const QString &path)
{
    if (const auto regular = checkRegularFile(path); !regular)
        return regular.error();
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error {
            QCoreApplication::translate("Pictures",
                "“%1” cannot be opened. Nothing was changed; look whether it was moved, or whether you may read it.")
                .arg(name),
            file.errorString(), path};
    }
    if (file.size() > mostFileBytes)
        return tooLarge(name, QStringLiteral("%1 bytes").arg(file.size()));
    return readPicture(file.read(mostFileBytes), name);
}

Result<Picture> pictureOf(const QImage &image, const QString &name)
{
    if (image.isNull())
        return noPicture(name);
    const bool fits = std::max(image.width(), image.height()) <= longestPictureSide;
    return kept(fits
            ? image
            : image.scaled(longestPictureSide, longestPictureSide, Qt::KeepAspectRatio, Qt::SmoothTransformation),
        name, false);
}

bool isPictureName(const QString &path)
{
    static const QStringList endings {QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"),
        QStringLiteral("webp"), QStringLiteral("gif"), QStringLiteral("bmp"), QStringLiteral("svg")};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

QString pictureNameFilters() { return QStringLiteral("*.png *.jpg *.jpeg *.webp *.gif *.bmp *.svg"); }

PictureId addPicture(Edit &edit, Picture picture)
{
    Statement same = edit.database().prepare("SELECT id FROM picture WHERE length(bytes) = ? AND bytes = ?");
    same.bind(1, qint64(picture.bytes.size())).bindBlob(2, picture.bytes);
    if (same.next())
        return {same.integer(0)};
    picture.id = {};
    return edit.insert(picture);
}

std::vector<CardId> insertPictures(
    Edit &edit, LaneId lane, StageId stage, int index, const std::vector<Picture> &pictures)
{
    std::vector<CardId> cards;
    for (const Picture &picture : pictures) {
        Card card;
        card.picture = addPicture(edit, picture);
        cards.push_back(insertCard(
            edit, lane, stage, index + std::min(int(cards.size()), std::numeric_limits<int>::max() - index), card));
    }
    return cards;
}

}
