#include "render/channelslane.h"

#include "render/shapes.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace wend {

namespace {

constexpr double radius = 5;
constexpr double mark = 5.5; ///< radius of the mark of a switch

/// Level at both ends, so that it leaves one row and joins the next softly.
QPainterPath switchLine(const ChannelStep &step)
{
    const double reach = (step.to.x() - step.from.x()) / 2;
    QPainterPath line(step.from);
    line.cubicTo(step.from + QPointF(reach, 0), step.to - QPointF(reach, 0), step.to);
    return line;
}

/// Two small arrows, up and down: another channel from here on.
void paintSwitchMark(QPainter &painter, QPointF at, double unit, const Theme &theme)
{
    painter.setPen(QPen(theme.fair, 1.2 * unit));
    painter.setBrush(theme.card);
    painter.drawEllipse(at, mark * unit, mark * unit);
    painter.setPen(QPen(readable(theme.fair, theme.card, 3), 1.1 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const int side : {-1, 1}) {
        const QPointF tip = at + QPointF(1.7 * side, 2.7 * side) * unit;
        painter.drawLine(at + QPointF(1.7 * side, -2.4 * side) * unit, tip);
        painter.drawLine(tip, tip + QPointF(-1.3, -1.4 * side) * unit);
        painter.drawLine(tip, tip + QPointF(1.3, -1.4 * side) * unit);
    }
}

}

void paintChannels(
    QPainter &painter, const MapLayout &layout, const LaneBox &lane, const QRectF &visible, const MapStyle &style)
{
    const ChannelsBox &box = layout.channels();
    const Theme &theme = style.theme;
    const double unit = layout.measures().unit;
    const bool full = style.detail == LevelOfDetail::Full;
    const QPointF offset(0, layout.bandTop(lane));
    const double left = layout.columns().empty() ? 0 : layout.columns().front().left + layout.measures().cellLeft;
    const double right = layout.size().width() - layout.measures().cellRight;
    for (const ChannelRow &row : box.rows)
        painter.fillRect(QRectF(left, row.middle + offset.y(), right - left, layout.measures().hairline), theme.rule);
    painter.save();
    painter.translate(offset);
    const QRectF seen = visible.translated(-offset);
    const auto isSeen = [&](double from, double to) { return to >= seen.left() && from <= seen.right(); };
    for (const ChannelStep &step : box.steps) {
        if (!isSeen(step.from.x(), step.to.x()))
            continue;
        painter.setBrush(Qt::NoBrush);
        QPen pen(step.switches ? theme.fair : theme.soft, (step.switches ? 1.5 : 2) * unit, Qt::SolidLine, Qt::FlatCap);
        if (step.switches && full)
            pen.setDashPattern({3, 2.2});
        painter.setPen(pen);
        painter.drawPath(switchLine(step));
    }
    for (const ChannelStep &step : box.steps) {
        if (step.switches && full && isSeen(step.from.x(), step.to.x()))
            paintSwitchMark(painter, (step.from + step.to) / 2, unit, theme);
    }
    for (const ChannelDot &dot : box.dots) {
        if (!isSeen(dot.at.x() - radius, dot.at.x() + radius))
            continue;
        painter.setPen(Qt::NoPen);
        const int column = layout.columnIndex(dot.column);
        painter.setBrush(theme.stageEdge(column < 0 ? theme.soft : layout.columns()[size_t(column)].colour));
        painter.drawEllipse(dot.at, radius * unit, radius * unit);
    }
    painter.restore();
}

void paintChannelNames(QPainter &painter, const MapLayout &layout, const LaneBox &lane, const MapStyle &style)
{
    const QPointF offset(0, layout.bandTop(lane));
    for (const ChannelRow &row : layout.channels().rows)
        paintText(painter, row.label, offset, style.theme.faint, style.theme.paper, style);
}

}
