#include "poster/posterpreview.h"

#include "render/theme.h"

#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QWheelEvent>
#include <cmath>

namespace wend {

namespace {

constexpr double margin = 22;     // pixels around a fitted sheet
constexpr double mostZoom = 16;   // pixels a point
constexpr double wheelStep = 1.2; // a notch
constexpr double unitsANotch = 120;

}

PosterPreview::PosterPreview(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(320, 240);
    setCursor(Qt::OpenHandCursor);
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(500);
    connect(&m_waiting, &QTimer::timeout, this, [this] {
        m_saysSo = true;
        update();
    });
}

void PosterPreview::setSheet(const PosterSheet &sheet)
{
    const bool otherSize = !m_sheet || m_sheet->size != sheet.size;
    m_sheet = sheet;
    m_stale = true;
    if (otherSize) {
        m_picture = {};
        m_zoom.reset();
    }
    look();
}

void PosterPreview::setPicture(const QImage &picture, const PosterView &view)
{
    m_picture = picture;
    m_view = view;
    m_stale = false;
    update();
}

void PosterPreview::setWaiting(bool waiting)
{
    if (waiting)
        m_waiting.start();
    else
        m_waiting.stop();
    m_saysSo = false;
    update();
}

// What is shown now may be stretched: a picture made for this view is asked for.
void PosterPreview::look()
{
    update();
    emit zoomChanged();
    if (m_sheet)
        emit pictureWanted(view());
}

PosterView PosterPreview::view() const { return {QWidget::size(), devicePixelRatioF(), zoom(), topLeft()}; }

double PosterPreview::fittingZoom() const
{
    return std::max(0.01, std::min((width() - 2 * margin) / size().width(), (height() - 2 * margin) / size().height()));
}

double PosterPreview::zoom() const { return m_zoom.value_or(fittingZoom()); }

QPointF PosterPreview::topLeft() const
{
    if (m_zoom)
        return m_topLeft;
    const QSizeF sheet = size() * fittingZoom();
    return {std::round((width() - sheet.width()) / 2), std::round((height() - sheet.height()) / 2)};
}

void PosterPreview::fit()
{
    m_zoom.reset();
    look();
}

void PosterPreview::showTrueSize() { zoomBy(logicalDpiX() / 72.0 / zoom(), rect().center()); }

void PosterPreview::zoomBy(double factor, QPointF around)
{
    const double before = zoom();
    const double after = std::clamp(before * factor, fittingZoom() / 2, mostZoom);
    setView(after, around - (around - topLeft()) * (after / before));
}

// A part of the sheet always stays in view.
void PosterPreview::setView(double zoom, QPointF topLeft)
{
    const QSizeF sheet = size() * zoom;
    const auto kept = [](double at, double extent, double room) {
        return std::clamp(at, 60 - extent, std::max(60 - extent, room - 60));
    };
    m_zoom = zoom;
    m_topLeft = {kept(topLeft.x(), sheet.width(), width()), kept(topLeft.y(), sheet.height(), height())};
    look();
}

void PosterPreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const QColor ground = blend(palette().color(QPalette::WindowText), palette().color(QPalette::Window), 0.12);
    painter.fillRect(event->rect(), ground);
    if (m_sheet)
        paintSheet(painter);
    if (!m_saysSo)
        return;
    const QString words = tr("Composing the sheet…");
    const QRectF bubble = QRectF(QPointF(), QSizeF(fontMetrics().size(0, words)) + QSizeF(28, 16));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate((width() - bubble.width()) / 2, (height() - bubble.height()) / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::WindowText));
    painter.drawRoundedRect(bubble, 8, 8);
    painter.setPen(palette().color(QPalette::Window));
    painter.drawText(bubble, Qt::AlignCenter, words);
}

void PosterPreview::paintSheet(QPainter &painter)
{
    const QRectF sheet(topLeft(), size() * zoom());
    painter.setPen(Qt::NoPen);
    for (int step = 1; step <= 3; ++step) {
        painter.setBrush(QColor(0, 0, 0, 14));
        painter.drawRect(sheet.adjusted(-step, 1 - step, step, 2 * step));
    }
    painter.fillRect(sheet, m_sheet && m_sheet->ground.isValid() ? m_sheet->ground : Theme::onPaper().paper);
    if (m_picture.isNull())
        return;
    painter.save();
    painter.setClipRect(sheet);
    const double stretch = zoom() / m_view.zoom;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, stretch != 1);
    painter.translate(topLeft() - m_view.topLeft * stretch);
    painter.scale(stretch, stretch);
    painter.drawImage(QPointF(), m_picture);
    painter.restore();
    paintPieces(painter);
}

/// Where the sheet is cut, and the number of each piece.
void PosterPreview::paintPieces(QPainter &painter)
{
    const TileGrid &grid = m_sheet->grid;
    if (grid.tiles.empty())
        return;
    const double millimetre = toPoints(Millimetres {1}).value * zoom();
    const auto at = [&](QPointF point) { return topLeft() + point * millimetre; };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = painter.font();
    font.setBold(true);
    for (const Tile &tile : grid.tiles) {
        const QRectF rect(at(tile.picture.topLeft()), tile.picture.size() * millimetre);
        painter.setPen(QPen(QColor(0x1f, 0x24, 0x30), 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect);
        if (tile.isBlank) {
            painter.fillRect(rect, QBrush(QColor(0x8a, 0x8f, 0x99), Qt::BDiagPattern));
            continue;
        }
        const double radius = std::min({16.0, rect.width() * 0.3, rect.height() * 0.3});
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0x1f, 0x24, 0x30));
        painter.drawEllipse(rect.center(), radius, radius);
        font.setPixelSize(std::max(4, int(radius)));
        painter.setFont(font);
        painter.setPen(Qt::white);
        painter.drawText(QRectF(rect.center() - QPointF(radius, radius), QSizeF(2, 2) * radius), Qt::AlignCenter,
            QString::number(tile.number));
    }
    painter.restore();
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
        look();
}

}
