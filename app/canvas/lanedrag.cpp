#include "canvas/lanedrag.h"

#include "canvas/editnames.h"
#include "canvas/marks.h"
#include "edit/lanes.h"
#include "model/lookup.h"
#include "render/mappainter.h"

#include <QPainter>
#include <algorithm>

namespace wend {

LaneDrag::LaneDrag(Board &board, LaneId lane, QPointF pressed)
    : m_board(board),
      m_lane(lane),
      m_pressed(pressed.y()),
      m_at(pressed.y()),
      m_before(board.layout().laneIndex(lane))
{
}

void LaneDrag::move(const Pointer &pointer)
{
    const MapLayout &layout = m_board.layout();
    m_at = pointer.map.y();
    const int over = layout.laneIndexAt(m_at);
    if (over >= 0) {
        const LaneBox &lane = layout.lanes()[size_t(over)];
        m_before = m_at < lane.top + lane.height / 2 ? over : over + 1;
    }
}

void LaneDrag::finish()
{
    // Hidden ones are among the lanes too.
    const std::vector<LaneId> &all = lanesOf(m_board.model(), m_board.map());
    const auto indexOf = [&](LaneId id) { return int(std::find(all.begin(), all.end(), id) - all.begin()); };
    const auto &shown = m_board.layout().lanes();
    const int before
        = m_before < int(shown.size()) ? indexOf(shown[size_t(m_before)].id) : indexOf(shown.back().id) + 1;
    const int from = indexOf(m_lane);
    const int to = before > from ? before - 1 : before;
    const Lane *lane = m_board.model().find(m_lane);
    if (to == from || !lane)
        return;
    m_board.edit({QT_TRANSLATE_NOOP("Edit", "Move lane “%1”"), {shortText(laneName(m_board.model(), *lane))}},
        [&](Edit &edit) { moveLane(edit, m_lane, to); });
}

QRectF LaneDrag::label() const
{
    QRectF rect = m_board.layout().rectOf(m_lane);
    rect.setWidth(m_board.layout().labelColumn());
    return rect;
}

QLineF LaneDrag::line() const
{
    const MapLayout &layout = m_board.layout();
    const auto &lanes = layout.lanes();
    const double y
        = m_before < int(lanes.size()) ? lanes[size_t(m_before)].top : lanes.back().top + lanes.back().height;
    return {0, y, layout.size().width(), y};
}

void LaneDrag::paint(QPainter &painter, const MapStyle &style) const
{
    paintDropLine(painter, line(), style.theme);
    painter.save();
    painter.setOpacity(0.85);
    painter.translate(0, m_at - m_pressed);
    painter.setClipRect(label(), Qt::IntersectClip);
    painter.setPen(QPen(style.theme.border, 1));
    painter.setBrush(style.theme.card);
    painter.drawRoundedRect(label().adjusted(0.5, 0.5, -8.5, -0.5), 6, 6);
    paintLaneLabels(painter, m_board.layout(), label().adjusted(0, 2, 0, -2), style);
    painter.restore();
}

QRectF LaneDrag::area() const
{
    return label().translated(0, m_at - m_pressed).adjusted(-2, -2, 2, 2) | dropLineArea(line());
}

}
