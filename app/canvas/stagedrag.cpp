#include "canvas/stagedrag.h"

#include "canvas/editnames.h"
#include "canvas/marks.h"
#include "edit/stages.h"
#include "render/mappainter.h"

#include <QPainter>
#include <algorithm>

namespace wend {

StageDrag::StageDrag(Board &board, StageId stage, QPointF pressed)
    : m_board(board),
      m_stage(stage),
      m_pressed(pressed.x()),
      m_at(pressed.x()),
      m_lifted(7 * board.layout().measures().unit)
{
    const MapLayout &layout = board.layout();
    const StageBox &header = layout.stages()[size_t(layout.headerIndex(stage))];
    if (header.id == stage) {
        for (const StageBox &each : layout.stages())
            m_siblings.push_back({each.id, each.left, each.left + each.width});
    } else {
        for (int column = header.first; column < header.first + header.columns; ++column) {
            const ColumnBox &each = layout.columns()[size_t(column)];
            m_siblings.push_back({each.id, each.left, each.left + each.width});
        }
    }
    while (m_before < m_siblings.size() && m_siblings[m_before].id != stage)
        ++m_before;
}

void StageDrag::move(const Pointer &pointer)
{
    m_at = pointer.map.x();
    m_before = 0;
    while (m_before < m_siblings.size() && m_at >= (m_siblings[m_before].left + m_siblings[m_before].right) / 2)
        ++m_before;
}

void StageDrag::finish()
{
    const Stage *stage = m_board.model().find(m_stage);
    if (!stage)
        return;
    // Hidden ones are among the siblings too.
    const std::vector<StageId> &all = m_board.model().group<Stage>(groupOf(*stage));
    const auto indexOf = [&](StageId id) { return int(std::find(all.begin(), all.end(), id) - all.begin()); };
    const int before
        = m_before < m_siblings.size() ? indexOf(m_siblings[m_before].id) : indexOf(m_siblings.back().id) + 1;
    const int from = indexOf(m_stage);
    const int to = before > from ? before - 1 : before;
    if (to == from)
        return;
    const char *name
        = stage->parent ? QT_TRANSLATE_NOOP("Edit", "Move step “%1”") : QT_TRANSLATE_NOOP("Edit", "Move stage “%1”");
    m_board.edit({name, {shortText(stage->name)}}, [&](Edit &edit) { moveStage(edit, m_stage, to); });
}

QRectF StageDrag::ghost() const { return m_board.layout().rectOf(m_stage).translated(m_at - m_pressed, m_lifted); }

QLineF StageDrag::line() const
{
    const MapLayout &layout = m_board.layout();
    const double gap = layout.measures().headerGap / 2;
    const double x = (m_before < m_siblings.size() ? m_siblings[m_before].left : m_siblings.back().right) - gap;
    return {x, layout.rectOf(m_stage).top(), x, layout.size().height()};
}

void StageDrag::paint(QPainter &painter, const MapStyle &style) const
{
    const MapLayout &layout = m_board.layout();
    paintDropLine(painter, line(), style.theme);
    const QRectF from = layout.rectOf(m_stage);
    painter.save();
    painter.setOpacity(0.92);
    painter.translate(m_at - m_pressed, m_lifted);
    const bool isStep = from.top() > 0;
    const double tip = isStep ? 1 : std::min(layout.measures().arrow, from.width() / 2 - 1);
    painter.setClipRect(from.adjusted(0, 0, isStep ? 0 : tip, 0), Qt::IntersectClip);
    paintStageHeaders(painter, layout, from.adjusted(tip, 0, -tip, 0), style);
    painter.restore();
}

QRectF StageDrag::area() const
{
    return ghost().adjusted(-2, -2, m_board.layout().measures().arrow + 2, 2) | dropLineArea(line());
}

}
