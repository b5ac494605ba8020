// What mouse, keys, input methods and other programs send to the canvas, each handed to the part that answers it.

#include "canvas/canvasview.h"

#include "canvas/gestures.h"
#include "canvas/hints.h"
#include "canvas/picturedrop.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

namespace wend {

void CanvasView::wheelEvent(QWheelEvent *event)
{
    m_zoom.wheel(*event);
    event->accept();
}

bool CanvasView::event(QEvent *event)
{
    if (event->type() == QEvent::Gesture) {
        if (auto *pinch
            = static_cast<QPinchGesture *>(static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture))) {
            m_zoom.pinch(*pinch, viewport()->mapFromGlobal(pinch->centerPoint()));
            return true;
        }
    }
    if (m_editing.take(*event))
        return true;
    // Tab would leave the widget before it came to keyPressEvent.
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) && m_keys.press(*key))
            return true;
    }
    return QAbstractScrollArea::event(event);
}

bool CanvasView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        return showTip(help->pos(), help->globalPos());
    }
    case QEvent::Leave:
        m_mouse.leave();
        if (!m_overview->geometry().contains(mapFromGlobal(QCursor::pos()))) // there the pointer is near it
            m_overview->setPointer({});
        break;
    case QEvent::NativeGesture: {
        if (m_zoom.pinch(*static_cast<QNativeGestureEvent *>(event)))
            return true;
        break;
    }
    default: break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

bool CanvasView::showTip(const QPoint &at, const QPoint &global)
{
    if (const FindingBadge *badge = m_signs.badgeAt(at)) {
        QToolTip::showText(global, badge->text.toHtmlEscaped(), viewport());
        return true;
    }
    if (const StageId stage = m_explained.stageAt(at)) {
        QToolTip::showText(global, m_explained.words(stage).toHtmlEscaped(), viewport());
        return true;
    }
    const QString tip
        = m_board.hasMap() && !m_mouse.gesture() ? tipFor(m_board, m_mouse.hitAt(at), m_mouse.hotPlus()) : QString();
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(global, tip, viewport());
    return true;
}

// The number of a finding lies over everything; a press anywhere else goes on with the map, without the veil.
void CanvasView::mousePressEvent(QMouseEvent *event)
{
    const FindingBadge *badge = m_mouse.gesture() ? nullptr : m_signs.badgeAt(event->position());
    if (badge && event->button() == Qt::LeftButton) {
        m_editing.commit();
        emit findingWanted(badge->number);
        return;
    }
    const StageId explained = m_mouse.gesture() ? StageId {} : m_explained.stageAt(event->position());
    if (explained && event->button() == Qt::LeftButton) {
        m_editing.commit();
        emit explanationsWanted(explained);
        return;
    }
    if (m_signs.isVeiled() && event->button() == Qt::LeftButton)
        light({});
    m_mouse.press(*event);
}

void CanvasView::mouseMoveEvent(QMouseEvent *event)
{
    m_mouse.move(*event);
    const bool isOnSign = m_signs.badgeAt(event->position()) || m_explained.stageAt(event->position());
    viewport()->setCursor(!m_mouse.gesture() && isOnSign ? Qt::PointingHandCursor : m_mouse.cursor());
    m_overview->setPointer(event->position().toPoint() + viewport()->pos());
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent *event) { m_mouse.doubleClick(*event); }

void CanvasView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint global = event->globalPos();
    if (!m_board.hasMap())
        return;
    m_mouse.cancel();
    m_editing.commit();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        m_keys.revealSelection();
        const QRectF rect = m_board.rectOf(m_board.selection());
        global = viewport()->mapToGlobal(
            rect.isNull() ? viewport()->rect().center() : camera().seen(rect).center().toPoint());
    } else {
        const Hit hit = m_mouse.hitAt(event->pos());
        const CardIds cards = cardsOf(m_board.selection());
        if (hit.part != Hit::Part::Card || std::find(cards.begin(), cards.end(), hit.card) == cards.end())
            m_board.select(selectionOf(hit));
    }
    emit contextMenuRequested(global, m_board.selection());
}

void CanvasView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->modifiers()) {
        if (!event->isAutoRepeat())
            m_mouse.setSpace(true);
        return;
    }
    if (event->key() == Qt::Key_Escape && m_mouse.cancel())
        return;
    if (event->key() == Qt::Key_Escape && m_signs.isVeiled())
        return light({});
    if (m_mouse.key(event->key()))
        return;
    // Some systems ask for a menu by the Menu key only.
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, viewport()->rect().center(), QCursor::pos());
        return contextMenuEvent(&asked);
    }
    if (m_mouse.gesture()) // the map stays as it is until the gesture ends
        return;
    if (!m_zoom.press(*event) && !m_commands.press(*event) && !m_keys.press(*event))
        event->ignore();
}

void CanvasView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat())
        m_mouse.setSpace(false);
    QAbstractScrollArea::keyReleaseEvent(event);
}

void CanvasView::inputMethodEvent(QInputMethodEvent *event)
{
    const bool isTaken = !m_mouse.gesture() && m_keys.compose(*event); // the map stays as it is until a gesture ends
    if (isTaken)
        return;
    event->ignore();
    if (!event->preeditString().isEmpty()) // nobody shall compose what goes nowhere
        QGuiApplication::inputMethod()->reset();
}

// The open field answers for itself; before it is there, the place is told where its first letter will stand.
QVariant CanvasView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (m_editing.isActive())
        return m_editing.inputMethodQuery(query);
    switch (query) {
    case Qt::ImEnabled: return m_board.hasMap(); // also before a place is chosen, so that a method can be turned on
    case Qt::ImHints: return int(Qt::ImhNone);
    case Qt::ImCursorRectangle: return m_keys.caretPlace();
    default: return QAbstractScrollArea::inputMethodQuery(query);
    }
}

void CanvasView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void CanvasView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_mouse.setSpace(false);
    m_editing.leave(event->reason());
    viewport()->update();
}

std::optional<CellPlace> CanvasView::cellAt(QPointF screen) const
{
    if (!m_board.hasMap())
        return std::nullopt;
    const QPointF at = camera().mapUnder(screen);
    const int lane = layout().laneIndexAt(at.y());
    const int column = layout().columnIndexAt(at.x());
    if (lane < 0 || column < 0)
        return std::nullopt;
    return CellPlace {layout().lanes()[size_t(lane)].id, layout().columns()[size_t(column)].id};
}

// Pictures only: workbooks and exports are the window's.
void CanvasView::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_board.hasMap() && holdsPictures(*event->mimeData()))
        event->acceptProposedAction();
    else
        event->ignore();
}

// The cell that would take them is selected meanwhile: so one sees where they go.
void CanvasView::dragMoveEvent(QDragMoveEvent *event)
{
    const auto cell = cellAt(event->position());
    if (!cell || !holdsPictures(*event->mimeData()))
        return event->ignore();
    m_board.select(*cell);
    event->acceptProposedAction();
}

void CanvasView::dropEvent(QDropEvent *event)
{
    const auto cell = cellAt(event->position());
    if (!cell)
        return event->ignore();
    event->acceptProposedAction();
    m_editing.commit();
    const QPointF at = camera().mapUnder(event->position());
    // On a card that waits for its picture, the picture is that card's.
    if (const Hit hit = layout().hitTest(at); hit.part == Hit::Part::Card)
        m_board.select(CardIds {hit.card});
    dropPictures(m_board, *event->mimeData(), *cell, layout().insertIndexAt(cell->stage, cell->lane, at));
    setFocus();
}

}
