#include "poster/posterpreview.h"

#include "render/coursepainter.h"

#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QWheelEvent>
#include <cmath>

namespace wend {

namespace {

constexpr double margin = 22;      // pixels around a fitted sheet
constexpr double mostZoom = 16;    // pixels a point
constexpr double wheelStep = 1.2;  // a notch
constexpr double unitsANotch = 120;

}

PosterPreview::PosterPreview(const CoursePainter &course, QWidget *parent) : QWidget(parent), m_course(course)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(320, 240);
    setCursor(Qt::OpenHandCursor);
    connect(&m_pictures, &PictureCache::arrived, this, qOverload<>(&QWidget::update));
}

void PosterPreview::setPoster(SharedPoster poster)
{
    const bool otherSize = !m_poster || m_poster->page().size != poster->page().size;
    m_poster = std::move(poster);
    if (otherSize)
        fit();
    update();
    emit zoomChanged();
}

double PosterPreview::fittingZoom() const
{
    const QSizeF sheet = m_poster ? m_poster->page().size : QSizeF(1, 1);
    return std::max(0.01, std::min((width() - 2 * margin) / sheet.width(), (height() - 2 * margin) / sheet.height()));
}

double PosterPreview::zoom() const { return m_zoom.value_or(fittingZoom()); }

QPointF PosterPreview::topLeft() const
{
    if (m_zoom || !m_poster)
        return m_topLeft;
    const QSizeF sheet = m_poster->page().size * fittingZoom();
    return {std::round((width() - sheet.width()) / 2), std::round((height() - sheet.height()) / 2)};
}

void PosterPreview::fit()
{
    m_zoom.reset();
    update();
    emit zoomChanged();
}

void PosterPreview::showTrueSize()
{
    zoomBy(logicalDpiX() / 72.0 / zoom(), rect().center());
}

void PosterPreview::zoomBy(double factor, QPointF around)
{
    const double before = zoom();
    const double after = std::clamp(before * factor, fittingZoom() / 2, mostZoom);
    setView(after, around - (around - topLeft()) * (after / before));
}

// A part of the sheet always stays in view.
void PosterPreview::setView(double zoom, QPointF topLeft)
{
    const QSizeF sheet = m_poster ? m_poster->page().size * zoom : QSizeF();
    const auto kept = [](double at, double extent, double room) { return std::clamp(at, 60 - extent, std::max(60 - extent, room - 60)); };
    m_zoom = zoom;
    m_topLeft = {kept(topLeft.x(), sheet.width(), width()), kept(topLeft.y(), sheet.height(), height())};
    update();
    emit zoomChanged();
}

void PosterPreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const QColor ground = blend(palette().color(QPalette::WindowText), palette().color(QPalette::Window), 0.12);
    painter.fillRect(event->rect(), ground);
    if (!m_poster)
        return;
    const PosterPage &page = m_poster->page();
    const QRectF sheet(topLeft(), page.size * zoom());
    painter.setPen(Qt::NoPen);
    for (int step = 1; step <= 3; ++step) {
        painter.setBrush(QColor(0, 0, 0, 14));
        painter.drawRect(sheet.adjusted(-step, 1 - step, step, 2 * step));
    }
    painter.setClipRect(sheet);
    painter.translate(sheet.topLeft());
    painter.scale(zoom(), zoom());
    MapStyle style;
    style.theme = Theme::onPaper();
    style.course = &m_course;
    style.pictures = &m_pictures;
    style.detail = levelOfDetail(page.scale * zoom() * devicePixelRatioF());
    const QRectF visible = painter.transform().inverted().mapRect(QRectF(event->rect()));
    paintPoster(painter, page, visible & QRectF(QPointF(), page.size), style);
}

void PosterPreview::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(std::pow(wheelStep, event->angleDelta().y() / unitsANotch), event->position());
    } else {
        const QPoint step = event->pixelDelta().isNull() ? event->angleDelta() / 2 : event->pixelDelta();
        setView(zoom(), topLeft() + step);
    }
    event->accept();
}

void PosterPreview::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragFrom = event->position() - topLeft();
    setCursor(Qt::ClosedHandCursor);
}

void PosterPreview::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragFrom)
        setView(zoom(), event->position() - *m_dragFrom);
}

void PosterPreview::mouseReleaseEvent(QMouseEvent *)
{
    m_dragFrom.reset();
    setCursor(Qt::OpenHandCursor);
}

void PosterPreview::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (isFitted())
        zoomBy(logicalDpiX() / 72.0 / zoom(), event->position());
    else
        fit();
}

void PosterPreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_0: fit(); break;
    case Qt::Key_1: showTrueSize(); break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(wheelStep, rect().center()); break;
    case Qt::Key_Minus: zoomBy(1 / wheelStep, rect().center()); break;
    case Qt::Key_Left: setView(zoom(), topLeft() + QPointF(60, 0)); break;
    case Qt::Key_Right: setView(zoom(), topLeft() - QPointF(60, 0)); break;
    case Qt::Key_Up: setView(zoom(), topLeft() + QPointF(0, 60)); break;
    case Qt::Key_Down: setView(zoom(), topLeft() - QPointF(0, 60)); break;
    default: QWidget::keyPressEvent(event);
    }
}

void PosterPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_zoom)
        setView(*m_zoom, m_topLeft);
    else
        emit zoomChanged();
}

}
