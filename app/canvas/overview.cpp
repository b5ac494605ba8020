#include "canvas/overview.h"

#include <QEnterEvent>
#include <QLayout>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace wend {

namespace {

constexpr QSizeF largestOverview(170, 120); ///< of the picture
constexpr double mostCovered = 0.1;         ///< of the canvas
constexpr int reach = 28;                   ///< how near a pointer is near
constexpr double shortestSide = 28;         ///< its shorter side, of a map that is very long
constexpr int margin = 6;                   ///< around the picture
constexpr int away = 12;                    ///< from the canvas' edges
constexpr int slices = 24;                  ///< of a whole map
constexpr int pause = 12;                   ///< milliseconds between two
constexpr int fadeTime = 140;               ///< milliseconds
constexpr double faded = 0.25;
constexpr double mostSeen = 0.5; ///< of the map: who sees more needs no overview

}

Overview::Overview(const Board &board, CameraControl &camera, const MapStyle &style, QWidget *view)
    : QWidget(view),
      m_board(board),
      m_camera(camera),
      m_style(style),
      m_view(view)
{
    setObjectName(QStringLiteral("overview"));
    setAccessibleName(tr("Overview"));
    setCursor(Qt::OpenHandCursor);
    setFocusPolicy(Qt::NoFocus);
    m_slices.setInterval(pause);
    connect(&m_slices, &QTimer::timeout, this, &Overview::paintSlice);
    m_fading.setDuration(fadeTime);
    m_fading.setStartValue(1.0);
    m_fading.setEndValue(1.0);
    connect(&m_fading, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    hide();
}

QSizeF Overview::room() const
{
    if (m_home)
        return {std::max(shortestSide, double(m_home->contentsRect().width() - 2 * (away + margin))),
            largestOverview.height()};
    const QSizeF framed = largestOverview + QSizeF(2 * margin, 2 * margin);
    const double most = mostCovered * m_viewport.width() * m_viewport.height();
    return largestOverview * std::min(1.0, std::sqrt(most / (framed.width() * framed.height())));
}

double Overview::scale() const
{
    const QSizeF map = m_board.layout().size();
    const QSizeF most = room();
    return map.isEmpty() ? 1 : std::min(most.width() / map.width(), most.height() / map.height());
}

// A map that is very wide or high still gets a picture one can point at.
QSize Overview::sizeHint() const
{
    const QSizeF picture = m_board.layout().size() * scale();
    return QSizeF(std::max(picture.width(), shortestSide), std::max(picture.height(), shortestSide)).toSize()
        + QSize(2 * margin, 2 * margin);
}

QRectF Overview::mapRect() const
{
    const QSizeF picture = m_board.layout().size() * scale();
    return {QPointF((width() - picture.width()) / 2, (height() - picture.height()) / 2), picture};
}

QRectF Overview::viewRect() const
{
    const Camera &camera = m_camera.camera();
    const QRectF seen = camera.toMap(camera.cellsArea()) & QRectF(QPointF(), m_board.layout().size());
    return QRectF(seen.topLeft() * scale() + mapRect().topLeft(), seen.size() * scale());
}

void Overview::setWanted(bool wanted)
{
    m_wanted = wanted;
    place();
}

void Overview::setCorner(const QRect &viewport)
{
    m_viewport = viewport;
    place();
}

void Overview::setAside(bool aside)
{
    if (m_aside == aside)
        return;
    m_aside = aside;
    fade();
}

void Overview::setHome(QWidget *home)
{
    if (m_home == home)
        return;
    if (m_home) {
        m_home->removeEventFilter(this);
        m_home->hide();
    }
    m_home = home;
    m_near = false;
    setMinimumSize(0, 0);
    setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    if (home) {
        home->layout()->addWidget(this);
        home->layout()->setAlignment(this, Qt::AlignHCenter);
        home->installEventFilter(this);
    } else {
        setParent(m_view);
    }
    repaintAll();
}

bool Overview::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_home && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void Overview::setPointer(std::optional<QPoint> at)
{
    const QRect lies = geometry().adjusted(-reach, -reach, reach, reach);
    const bool isNear = !m_home && at && !m_held && lies.contains(*at);
    if (std::exchange(m_near, isNear) != isNear)
        place();
}

void Overview::enterEvent(QEnterEvent *event)
{
    if (!m_home)
        setPointer(mapToParent(event->position().toPoint()));
}

// In a corner it needs room, and a reason: in a small canvas it would be in the way.
bool Overview::hasUse() const
{
    if (!m_wanted || !m_board.hasMap() || m_board.layout().stages().empty()
        || m_camera.camera().largestScroll().isNull())
        return false;
    if (m_home)
        return true;
    const QSize size = sizeHint();
    const QRectF seen = viewRect();
    const QSizeF whole = mapRect().size();
    return !m_near && seen.width() * seen.height() < mostSeen * whole.width() * whole.height()
        && size.width() * 2 < m_viewport.width() && size.height() * 2 < m_viewport.height();
}

void Overview::place()
{
    const QSize size = sizeHint();
    const bool shows = hasUse();
    if (shows && m_home)
        setFixedSize(size);
    else if (shows || m_near) // where it would be
        setGeometry(QRect(m_viewport.bottomRight() - QPoint(size.width() + away, size.height() + away), size));
    setVisible(shows);
    if (m_home)
        m_home->setVisible(shows);
    if (shows && !m_stale.isEmpty())
        m_slices.start();
    fade();
}

void Overview::fade()
{
    const QRectF selected = m_board.rectOf(m_board.selection());
    const QRectF lies
        = selected.isNull() ? QRectF() : m_camera.camera().seen(selected).translated(m_viewport.topLeft());
    // What is larger than it can be seen beside it.
    const bool covers = !m_home && lies.intersects(geometry()) && lies.width() < 3 * width();
    const double wanted = (m_aside && !m_home) || (covers && !m_held) ? faded : 1.0;
    if (m_fading.endValue().toDouble() == wanted)
        return;
    m_fading.stop();
    m_fading.setStartValue(m_fading.endValue());
    m_fading.setEndValue(wanted);
    m_fading.start();
}

void Overview::follow(const LayoutChange &change)
{
    if (change.everything || change.resized) {
        repaintAll();
    } else {
        for (const QRectF &dirty : change.dirty)
            m_stale |= dirty;
        if (change.movedBelow)
            m_stale |= QRectF(0, *change.movedBelow, m_board.layout().size().width(),
                m_board.layout().size().height() - *change.movedBelow);
    }
    place();
}

void Overview::repaintAll()
{
    m_stale = QRectF(QPointF(), m_board.hasMap() ? m_board.layout().size() : QSizeF());
    m_whole = true;
    m_next = {};
    place();
}

void Overview::followCamera()
{
    place();
    update();
}

void Overview::followSelection() { fade(); }

// A map of ten thousand cards takes longer than a frame: it is painted in slices, so that nothing waits for it.
void Overview::paintSlice()
{
    const QSizeF map = m_board.hasMap() ? m_board.layout().size() : QSizeF();
    const QSize pixels = (mapRect().size() * devicePixelRatioF()).toSize().expandedTo({1, 1});
    m_whole = m_whole || m_picture.size() != pixels;
    if (m_whole && m_next.size() != pixels) {
        m_next = QPixmap(pixels);
        m_next.setDevicePixelRatio(devicePixelRatioF());
        m_next.fill(m_style.theme.paper);
        m_stale = QRectF(QPointF(), map);
    }
    const double step = std::max(map.height() / slices, 1.0);
    QRectF slice = m_stale & QRectF(QPointF(), map);
    slice.setHeight(std::min(slice.height(), step));
    if (!slice.isEmpty()) {
        MapStyle style = m_style;
        style.detail = LevelOfDetail::Bars;
        QPainter painter(m_whole ? &m_next : &m_picture);
        painter.scale(scale(), scale());
        const double pixel = 1 / scale();
        slice.adjust(-pixel, -pixel, pixel, pixel);
        painter.setClipRect(slice);
        painter.fillRect(slice, style.theme.paper);
        paintMap(painter, m_board.layout(), slice, style);
        m_stale.setTop(m_stale.top() + step);
        update();
    }
    if (m_stale.height() <= 0 || slice.isEmpty()) {
        m_stale = {};
        m_slices.stop();
        if (std::exchange(m_whole, false))
            m_picture = std::exchange(m_next, {});
        update();
    }
}

void Overview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(m_fading.state() == QAbstractAnimation::Running ? m_fading.currentValue().toDouble()
                                                                       : m_fading.endValue().toDouble());
    painter.setPen(QPen(m_style.theme.border, 1));
    painter.setBrush(m_style.theme.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.drawPixmap(mapRect(), m_picture, QRectF(m_picture.rect()));
    QColor fill = m_style.theme.accent;
    fill.setAlphaF(0.12f);
    painter.setBrush(fill);
    painter.setPen(QPen(m_style.theme.accent, 1.5));
    const QRectF seen = viewRect();
    const double more = std::max(0.0, (6 - std::min(seen.width(), seen.height())) / 2);
    painter.drawRoundedRect(seen.adjusted(-more, -more, more, more), 3, 3);
}

void Overview::centreViewAt(QPointF at)
{
    const Camera &camera = m_camera.camera();
    const QPointF wanted = camera.toScreen((at - mapRect().topLeft()) / scale());
    m_camera.scrollBy((wanted - camera.cellsArea().center()).toPoint());
}

// Held where it was taken; beside it, the view comes to the pointer.
void Overview::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPointF at = event->position();
    const Camera &camera = m_camera.camera();
    const QPointF middle = camera.toMap(camera.cellsArea().center()) * scale() + mapRect().topLeft();
    m_held = viewRect().contains(at) ? at - middle : QPointF();
    setCursor(Qt::ClosedHandCursor);
    centreViewAt(at - *m_held);
    fade();
}

void Overview::mouseMoveEvent(QMouseEvent *event)
{
    if (m_held)
        centreViewAt(event->position() - *m_held);
}

void Overview::mouseReleaseEvent(QMouseEvent *)
{
    m_held.reset();
    setCursor(Qt::OpenHandCursor);
    fade();
}

void Overview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Overview"));
    QWidget::changeEvent(event);
}

}
