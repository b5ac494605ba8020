#include "canvas/zoomcontrol.h"

#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace wend {

namespace {

constexpr double zoomStep = 1.2;
// What is zoomed to is not blown up further than this.
constexpr double largestSelection = 2;

}

ZoomControl::ZoomControl(const Board &board, CameraControl &camera) : m_board(board), m_camera(camera) { }

QPointF ZoomControl::centre() const { return QRectF(QPointF(), m_camera.camera().viewport()).center(); }

QPointF ZoomControl::anchor() const
{
    const QRectF selected = m_board.rectOf(m_board.selection());
    const QPointF at = m_camera.camera().toScreen(selected).center();
    return !selected.isNull() && m_camera.camera().cellsArea().contains(at) ? at : centre();
}

void ZoomControl::by(double factor, QPointF anchor) { m_camera.zoomTo(m_camera.camera().zoom() * factor, anchor); }

void ZoomControl::in() { by(zoomStep, anchor()); }
void ZoomControl::out() { by(1 / zoomStep, anchor()); }

void ZoomControl::to100()
{
    m_camera.zoomTo(1, anchor());
    reveal();
}

void ZoomControl::toFit()
{
    if (!m_board.hasMap())
        return;
    m_camera.zoomTo(m_camera.camera().zoomToFit(m_board.layout().size()), {});
    m_camera.scrollTo({});
    reveal();
}

void ZoomControl::toSelection()
{
    const QRectF wanted = m_board.rectOf(m_board.selection());
    if (wanted.isNull())
        return toFit();
    // Headers and lane names stay in view beside it.
    const MapLayout &layout = m_board.layout();
    const QSizeF beside(layout.labelColumn(), layout.headerHeight());
    m_camera.zoomTo(std::min(m_camera.camera().zoomToFit(wanted.size() + beside), largestSelection), {});
    m_camera.scrollBy((m_camera.camera().toScreen(wanted).center() - m_camera.camera().cellsArea().center()).toPoint());
    reveal();
}

void ZoomControl::reveal()
{
    if (const QRectF selected = m_board.rectOf(m_board.selection()); !selected.isNull())
        m_camera.reveal(selected);
}

void ZoomControl::wheel(const QWheelEvent &event)
{
    if (event.modifiers().testFlag(Qt::ControlModifier)) {
        by(std::pow(zoomStep, event.angleDelta().y() / 120.0), event.position());
        return;
    }
    QPoint roll = event.pixelDelta().isNull() ? event.angleDelta() * 3 / 5 : event.pixelDelta();
    // A mouse with one wheel goes sideways with Shift; some systems turn it around themselves.
    if (event.modifiers().testFlag(Qt::ShiftModifier) && roll.x() == 0)
        roll = {roll.y(), 0};
    m_camera.scrollBy(-roll);
}

void ZoomControl::pinch(const QPinchGesture &gesture, QPointF centre)
{
    if (gesture.state() == Qt::GestureStarted)
        m_pinchFrom = m_camera.camera().zoom();
    m_camera.zoomTo(m_pinchFrom * gesture.totalScaleFactor(), centre);
}

bool ZoomControl::pinch(const QNativeGestureEvent &event)
{
    if (event.gestureType() == Qt::ZoomNativeGesture)
        by(1 + event.value(), event.position());
    else if (event.gestureType() == Qt::SmartZoomNativeGesture)
        m_camera.camera().zoom() < 1 ? to100() : toFit();
    else
        return false;
    return true;
}

bool ZoomControl::press(const QKeyEvent &event)
{
    const bool control = (event.modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
    if (event.matches(QKeySequence::ZoomIn) || (control && event.key() == Qt::Key_Equal))
        in();
    else if (event.matches(QKeySequence::ZoomOut))
        out();
    else if (control && event.key() == Qt::Key_0)
        to100();
    else if (control && event.key() == Qt::Key_1)
        toFit();
    else if (control && event.key() == Qt::Key_2)
        toSelection();
    else
        return false;
    return true;
}

}
