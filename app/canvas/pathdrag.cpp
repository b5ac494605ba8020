#include "canvas/pathdrag.h"

#include "canvas/editnames.h"
#include "canvas/marks.h"
#include "canvas/steps.h"
#include "edit/paths.h"
#include "model/ties.h"
#include "render/paths.h"
#include "store/edit.h"

#include <QCoreApplication>
#include <QPainter>
#include <cmath>

namespace wend {

namespace {

constexpr double thick = 2;
constexpr double ring = 6; ///< radius of a card's corners, with a little around

/// Where a line from a card towards a point leaves the card.
QPointF borderTowards(const QRectF &card, QPointF to)
{
    const QPointF way = to - card.center();
    const double share = std::max(
        std::abs(way.x()) / std::max(card.width() / 2, 1.0), std::abs(way.y()) / std::max(card.height() / 2, 1.0));
    return share > 1 ? card.center() + way / share : card.center();
}

}

PathDrag::PathDrag(Board &board, CardId from) : m_board(board), m_from(from), m_at(board.layout().rectOf(from).center())
{
}

namespace {

bool isNearBeginning(const Board &board, PathId path, QPointF at)
{
    const PathBox *box = board.layout().pathBox(path);
    const auto away = [&](QPointF end) { return std::hypot(end.x() - at.x(), end.y() - at.y()); };
    return box && !box->points.empty() && away(box->points.front()) < away(box->points.back());
}

}

PathDrag::PathDrag(Board &board, PathId path, bool beginning)
    : PathDrag(board, beginning ? board.model().at(path).to : board.model().at(path).from)
{
    m_path = path;
    m_beginning = beginning;
    aimAt(beginning ? board.model().at(path).from : board.model().at(path).to);
}

PathDrag::PathDrag(Board &board, PathId path, QPointF pressed)
    : PathDrag(board, path, isNearBeginning(board, path, pressed))
{
}

void PathDrag::aimAt(CardId card)
{
    m_to = card == m_from ? CardId {} : card;
    m_way.clear();
    if (m_to)
        m_way = m_beginning ? wayBetween(m_board.layout(), m_to, m_from) : wayBetween(m_board.layout(), m_from, m_to);
}

void PathDrag::move(const Pointer &pointer)
{
    if (m_byKeys && m_at == pointer.map)
        return;
    m_byKeys = false;
    m_at = pointer.map;
    const Hit hit = m_board.layout().hitTest(m_at);
    if (hit.card != m_to || !hit.card)
        aimAt(hit.card);
}

QRectF PathDrag::step(Direction direction)
{
    m_byKeys = true;
    // On from the present aim, over what holds no cards, to the next card.
    Selection at = CardIds {m_to ? m_to : m_from};
    for (int tries = 0; tries < 64; ++tries) {
        const Selection next = stepped(m_board, at, direction);
        if (next == at)
            break;
        at = next;
        if (const CardId card = onlyCard(at); card && card != m_from) {
            aimAt(card);
            break;
        }
    }
    m_at = m_board.layout().rectOf(m_to ? m_to : m_from).center();
    return m_board.layout().rectOf(m_to ? m_to : m_from);
}

void PathDrag::finish()
{
    if (!m_to)
        return;
    const auto text = [&](CardId card) { return shortText(m_board.model().at(card).text); };
    if (const Path *row = m_board.model().find(m_path)) {
        const char *name = m_beginning ? QT_TRANSLATE_NOOP("Edit", "Let the path to “%1” begin at “%2”")
                                       : QT_TRANSLATE_NOOP("Edit", "Let the path from “%1” lead to “%2”");
        if ((m_beginning ? row->from : row->to) != m_to)
            m_board.edit(
                {name, {text(m_from), text(m_to)}}, [&](Edit &edit) { movePathEnd(edit, m_path, m_beginning, m_to); });
        m_board.select(m_path);
        return;
    }
    if (const auto tie = tieBetween(m_board.model(), m_from, m_to)) {
        const char *name = tie->field == &Card::answers ? QT_TRANSLATE_NOOP("Edit", "Let “%1” answer “%2”")
                                                        : QT_TRANSLATE_NOOP("Edit", "Tie “%1” to “%2”");
        m_board.edit(
            {name, {text(tie->of), text(tie->to)}}, [&](Edit &edit) { edit.set(tie->of, tie->field, tie->to); });
        m_board.select(CardIds {m_from});
        return;
    }
    PathId path;
    if (m_board.edit({QT_TRANSLATE_NOOP("Edit", "Draw a path from “%1” to “%2”"), {text(m_from), text(m_to)}},
            [&](Edit &edit) { path = addPath(edit, m_from, m_to); })
        && path)
        m_board.select(path);
}

void PathDrag::paint(QPainter &painter, const MapStyle &style) const
{
    const MapLayout &layout = m_board.layout();
    const double unit = layout.measures().unit;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    PathBox path;
    path.points = m_way;
    if (!m_to) {
        const QPointF from = borderTowards(layout.rectOf(m_from), m_at);
        if (std::hypot(m_at.x() - from.x(), m_at.y() - from.y()) > 4)
            path.points = m_beginning ? std::vector<QPointF> {m_at, from} : std::vector<QPointF> {from, m_at};
    }
    paintSelectionRing(painter, layout.rectOf(m_from), ring, style.theme, false);
    if (m_to)
        paintSelectionRing(painter, layout.rectOf(m_to), ring, style.theme, true);
    paintPath(painter, path, unit, style.theme.accent, thick, style);
    painter.restore();
}

QRectF PathDrag::area() const
{
    const MapLayout &layout = m_board.layout();
    QRectF all = layout.rectOf(m_from) | layout.rectOf(m_to) | QRectF(m_at, QSizeF(1, 1));
    for (const QPointF &point : m_way)
        all |= QRectF(point, QSizeF(1, 1));
    return all.adjusted(-10, -10, 10, 10);
}

QString PathDrag::hint() const
{
    if (m_to) {
        const QString text = shortText(m_board.model().at(m_to).text);
        if (m_beginning)
            return QCoreApplication::translate("Canvas", "From “%1”").arg(text);
        if (const auto tie = m_path ? std::nullopt : tieBetween(m_board.model(), m_from, m_to)) {
            const QString pattern = tie->field == &Card::answers
                //: %1 is an idea, %2 a pain point
                ? QCoreApplication::translate("Canvas", "“%1” answers “%2”")
                //: %1 is a pain point, %2 a touchpoint
                : QCoreApplication::translate("Canvas", "“%1” is felt at “%2”");
            return pattern.arg(
                shortText(m_board.model().at(tie->of).text), shortText(m_board.model().at(tie->to).text));
        }
        return m_byKeys
            ? QCoreApplication::translate("Canvas", "To “%1”: Enter joins, arrows choose, Esc gives up").arg(text)
            : QCoreApplication::translate("Canvas", "To “%1”").arg(text);
    }
    return m_byKeys ? QCoreApplication::translate("Canvas", "Arrows choose the card it leads to, Esc gives up")
                    : QCoreApplication::translate("Canvas", "Choose the card it leads to");
}

Qt::CursorShape PathDrag::cursor() const { return m_to ? Qt::PointingHandCursor : Qt::CrossCursor; }

std::optional<QPointF> PathDrag::hintPlace() const
{
    if (!m_byKeys)
        return {};
    return m_board.layout().rectOf(m_to ? m_to : m_from).bottomLeft();
}

}
