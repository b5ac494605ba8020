#include "canvas/stagedrag.h"

#include "canvas/editnames.h"
#include "canvas/marks.h"
#include "edit/stages.h"
#include "render/mappainter.h"

#include <QPainter>

namespace wend {

namespace {

constexpr double lifted = 7; ///< how far below the others the header hangs while it is in the hand

}

StageDrag::StageDrag(Board &board, StageId stage, QPointF pressed)
    : m_board(board)
    , m_stage(stage)
    , m_pressed(pressed.x())
    , m_at(pressed.x())
    , m_before(board.layout().stageIndex(stage))
{
}

void StageDrag::move(const Pointer &pointer)
{
    const MapLayout &layout = m_board.layout();
    m_at = pointer.map.x();
    const int over = layout.stageIndexAt(m_at);
    if (over >= 0) {
        const StageBox &stage = layout.stages()[size_t(over)];
        m_before = m_at < stage.left + stage.width / 2 ? over : over + 1;
    }
}

void StageDrag::finish()
{
    const int from = m_board.layout().stageIndex(m_stage);
    const int to = m_before > from ? m_before - 1 : m_before;
    const Stage *stage = m_board.model().find(m_stage);
    if (to == from || !stage)
        return;
    m_board.edit({QT_TRANSLATE_NOOP("Edit", "Move stage “%1”"), {shortText(stage->name)}},
        [&](Edit &edit) { moveStage(edit, m_stage, to); });
}

QRectF StageDrag::ghost() const
{
    return m_board.layout().rectOf(m_stage).translated(m_at - m_pressed, lifted);
}

QLineF StageDrag::line() const
{
    const MapLayout &layout = m_board.layout();
    const auto &stages = layout.stages();
    const double gap = layout.measures().headerGap / 2;
    const double x = m_before < int(stages.size()) ? stages[size_t(m_before)].left - gap : stages.back().left + stages.back().width - gap;
    return {x, 0, x, layout.size().height()};
}

void StageDrag::paint(QPainter &painter, const MapStyle &style) const
{
    const MapLayout &layout = m_board.layout();
    paintDropLine(painter, line(), style.theme);
    const QRectF from = layout.rectOf(m_stage);
    painter.save();
    painter.setOpacity(0.92);
    painter.translate(m_at - m_pressed, lifted);
    const double tip = layout.measures().arrow;
    painter.setClipRect(from.adjusted(0, 0, tip, 0), Qt::IntersectClip);
    paintStageHeaders(painter, layout, from.adjusted(tip, 0, -tip, 0), style);
    painter.restore();
}

QRectF StageDrag::area() const
{
    return ghost().adjusted(-2, -2, m_board.layout().measures().arrow + 2, 2) | dropLineArea(line());
}

}
