#include "canvas/explanationsigns.h"

#include "canvas/findingsigns.h"
#include "model/lookup.h"
#include "render/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace wend {

namespace {

constexpr QSizeF fullSize {32, 17}; ///< in pixels at 100 %
constexpr double leastScale = 0.7;
constexpr double besidePill = 4;

/// The share of the step that leads to a stage, in map units; null where none is seen.
QRectF shareRect(const MapLayout &layout, StageId stage)
{
    for (const LaneBox &lane : layout.lanes()) {
        if (lane.kind != LaneKind::Numbers || lane.collapsed)
            continue;
        for (const PillBox &pill : layout.numbers().pills) {
            if (pill.next == stage)
                return pill.rect.translated(0, layout.bandTop(lane));
        }
    }
    return {};
}

void paintLensIn(QPainter &painter, const QRectF &rect, const QColor &ink)
{
    const double radius = rect.height() * 0.24;
    const QPointF centre = rect.center() - QPointF(radius * 0.3, radius * 0.3);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, std::max(1.0, rect.height() * 0.09), Qt::SolidLine, Qt::RoundCap));
    painter.drawEllipse(centre, radius, radius);
    painter.drawLine(centre + QPointF(radius, radius) * 0.75, centre + QPointF(radius, radius) * 1.6);
}

}

void ExplanationSigns::place(const Board &board, const Camera &camera)
{
    m_placed.clear();
    if (!board.hasMap())
        return;
    for (const StageId stage : stagesOf(board.model(), board.map())) {
        const int count = int(explanationsOf(board.model(), stage).size());
        const QRectF share = count > 0 ? shareRect(board.layout(), stage) : QRectF();
        const QRectF at = share.isNull() ? board.layout().rectOf(stage) : share;
        if (count == 0 || at.isEmpty() || seenPart(board, camera, at).isEmpty())
            continue;
        const QSizeF size = fullSize * std::clamp(camera.zoom(), leastScale, 1.0);
        const QRectF seen = camera.seen(at);
        const QPointF topLeft = share.isNull()
            ? seen.topLeft() + QPointF(6, -size.height() / 2)
            : QPointF(seen.left() - besidePill - size.width(), seen.center().y() - size.height() / 2);
        m_placed.push_back({stage, QRectF(topLeft, size), count});
    }
}

StageId ExplanationSigns::stageAt(QPointF screen) const
{
    for (const Placed &placed : m_placed) {
        if (placed.rect.contains(screen))
            return placed.stage;
    }
    return {};
}

QRectF ExplanationSigns::rectOf(StageId stage) const
{
    for (const Placed &placed : m_placed) {
        if (placed.stage == stage)
            return placed.rect;
    }
    return {};
}

QString ExplanationSigns::words(StageId stage) const
{
    for (const Placed &placed : m_placed) {
        if (placed.stage == stage)
            return QCoreApplication::translate(
                "Canvas", "%n explanation(s) of what is lost here", nullptr, placed.count);
    }
    return {};
}

QRegion ExplanationSigns::region() const
{
    QRegion region;
    for (const Placed &placed : m_placed)
        region |= placed.rect.adjusted(-2, -2, 2, 2).toAlignedRect();
    return region;
}

void ExplanationSigns::paint(QPainter &painter, const Theme &theme) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Placed &placed : m_placed) {
        const QRectF &rect = placed.rect;
        painter.setPen(QPen(theme.accent, 1));
        painter.setBrush(theme.card);
        painter.drawRoundedRect(rect, 4, 4);
        const QRectF lens(rect.topLeft() + QPointF(1, 0), QSizeF(rect.height(), rect.height()));
        paintLensIn(painter, lens, theme.accent);
        QFont font = painter.font();
        font.setPixelSize(std::max(8, int(rect.height() * 0.68)));
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(theme.ink);
        painter.drawText(rect.adjusted(rect.height() - 2, 0, -2, 0), Qt::AlignCenter, QString::number(placed.count));
    }
    painter.restore();
}

}
