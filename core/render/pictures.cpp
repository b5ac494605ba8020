#include "render/pictures.h"

#include "base/picturebytes.h"
#include "render/cardmarks.h"
#include "render/picturecache.h"
#include "render/shapes.h"

#include <QPainter>
#include <cmath>

namespace wend {

namespace {

double pixelsAUnit(const QPainter &painter)
{
    const QTransform transform = painter.deviceTransform();
    return std::hypot(transform.m11(), transform.m12());
}

QImage imageOf(QPainter &painter, const PlacedPicture &picture, QSizeF size, const MapStyle &style)
{
    if (!style.pictures)
        return decodedPicture(picture.bytes);
    const double longest = std::max(size.width(), size.height()) * pixelsAUnit(painter);
    return style.pictures->find(picture, int(std::ceil(longest)));
}

/// What of a rectangle lies outside of its rounded corners: painted over in the ground's colour, since not every paper
/// can clip.
QPainterPath cornersOf(const QRectF &rect, double radius)
{
    QPainterPath rounded;
    rounded.addRoundedRect(rect, radius, radius);
    QPainterPath whole;
    whole.addRect(rect.adjusted(-0.4, -0.4, 0.4, 0.4));
    return whole.subtracted(rounded);
}

}

// Paper knows nothing transparent (4.7 of the design): what a picture lets through is its ground.
static QImage onGround(const QImage &image, const QColor &ground)
{
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(ground);
    QPainter(&flat).drawImage(0, 0, image);
    return flat;
}

void paintPicture(QPainter &painter, const PlacedPicture &picture, QPointF offset, double radius, const QColor &ground,
    const MapStyle &style)
{
    const QRectF rect = picture.rect.translated(offset);
    QImage image = imageOf(painter, picture, rect.size(), style);
    if (!style.pictures && image.hasAlphaChannel())
        image = onGround(image, ground);
    if (image.isNull()) {
        fillRounded(painter, rect, radius, blend(style.theme.faint, ground, 0.18), style);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    // A photograph goes into a PDF as the JPEG it came as; without loss it would be ten times as large.
    painter.setRenderHint(QPainter::LosslessImageRendering, pictureFormat(picture.bytes) != "jpeg");
    painter.drawImage(rect, image);
    painter.restore();
    if (style.detail == LevelOfDetail::Full)
        painter.fillPath(cornersOf(rect, radius), ground);
}

bool paintRoundPicture(
    QPainter &painter, const PlacedPicture &picture, QPointF centre, double radius, const MapStyle &style)
{
    const QImage image = imageOf(painter, picture, QSizeF(3 * radius, 3 * radius), style);
    if (image.isNull())
        return false;
    // Cut out here, with edges that can be seen through: so it is round on every paper.
    constexpr int mostPixels = 640;
    const int side = std::min({image.width(), image.height(), mostPixels});
    QImage round(side, side, QImage::Format_ARGB32_Premultiplied);
    round.fill(Qt::transparent);
    QPainter cutting(&round);
    cutting.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    cutting.setPen(Qt::NoPen);
    cutting.setBrush(Qt::white);
    cutting.drawEllipse(round.rect());
    cutting.setCompositionMode(QPainter::CompositionMode_SourceIn);
    const int shorter = std::min(image.width(), image.height());
    // Faces are rather in the upper half of an upright picture.
    const QRect middle((image.width() - shorter) / 2, (image.height() - shorter) / 3, shorter, shorter);
    cutting.drawImage(round.rect(), image, middle);
    cutting.end();
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)), round);
    painter.restore();
    return true;
}

void paintPictureCard(QPainter &painter, const CardBox &box, QPointF at, const CardLook &look)
{
    const Theme &theme = look.style.theme;
    const Measures &m = look.measures;
    const QRectF frame = box.frame.translated(at);
    const bool full = look.style.detail == LevelOfDetail::Full;
    const QColor ground = theme.panel(look.stage);
    if (!box.frame.isNull())
        fillRounded(painter, frame, m.cardRadius, ground, look.style);
    if (box.picture)
        paintPicture(painter, box.picture, at, m.cardRadius, box.frame.isNull() ? theme.paper : ground, look.style);
    if (!box.frame.isNull() && full) {
        painter.fillPath(cornersOf(frame, m.cardRadius), theme.paper);
        painter.setPen(QPen(theme.border, m.hairline));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, m.cardRadius, m.cardRadius);
        if (box.numberText) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.headerFill(look.stage));
            painter.drawEllipse(at + box.numberText.rect().center(), m.face * 0.72, m.face * 0.72);
            paintText(
                painter, box.numberText, at, theme.headerText(look.stage), theme.headerFill(look.stage), look.style);
        }
    }
    paintText(painter, box.title, at, theme.soft, theme.paper, look.style);
    paintMarks(painter, box, at, theme.paper, look);
}

}
