#include "versionpanel/versionmap.h"

#include "canvas/differencemarks.h"
#include "canvas/marks.h"
#include "look/look.h"
#include "model/lookup.h"
#include "render/fontsetter.h"
#include "render/mappainter.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <cmath>

namespace wend {

namespace {

constexpr double edge = 14; ///< map units around the map
constexpr double least = 0.2;
constexpr double most = 3;
constexpr double wheelStep = 1.2; // a notch
constexpr double unitsANotch = 120;
constexpr double narrowestColumn = 160;
constexpr double widestColumn = 480;
constexpr int arrowStep = 60; ///< pixels

}

VersionMap::VersionMap(QWidget *parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("versionMap"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    connect(&m_pictures, &PictureCache::arrived, viewport(), qOverload<>(&QWidget::update));
}

VersionMap::~VersionMap() = default;

void VersionMap::setMap(Model rows, MapId map, Differences differences)
{
    const bool isOther = map != m_map || !m_layout;
    m_layout.reset(); // it looks into the rows
    m_rows = std::move(rows);
    m_map = map;
    m_differences = std::move(differences);
    m_ringed.reset();
    if (m_rows.find(m_map)) {
        m_setter = std::make_unique<FontSetter>(businessOf(m_rows).language);
        lay();
    }
    adjustBars();
    if (isOther) {
        horizontalScrollBar()->setValue(0);
        verticalScrollBar()->setValue(0);
    }
    viewport()->update();
}

void VersionMap::lay()
{
    LayoutOptions options;
    options.minimumColumn = narrowestColumn;
    options.maximumColumn = widestColumn;
    options.width = std::max(1.0, viewport()->width() / m_zoom - 2 * edge);
    m_layout = std::make_unique<MapLayout>(*m_setter, options);
    m_layout->lay(m_rows, m_map, {});
}

QPointF VersionMap::offset() const
{
    return QPointF(edge * m_zoom - horizontalScrollBar()->value(), edge * m_zoom - verticalScrollBar()->value());
}

void VersionMap::adjustBars()
{
    const QSizeF size = m_layout ? (m_layout->size() + QSizeF(2 * edge, 2 * edge)) * m_zoom : QSizeF();
    const auto set = [](QScrollBar *bar, double whole, int room) {
        bar->setRange(0, std::max(0, int(std::ceil(whole)) - room));
        bar->setPageStep(room);
        bar->setSingleStep(arrowStep);
    };
    set(horizontalScrollBar(), size.width(), viewport()->width());
    set(verticalScrollBar(), size.height(), viewport()->height());
}

void VersionMap::setZoom(double zoom, QPointF around)
{
    zoom = std::clamp(zoom, least, most);
    const QPointF at = (around - offset()) / m_zoom;
    m_zoom = zoom;
    adjustBars();
    horizontalScrollBar()->setValue(int(at.x() * zoom + edge * zoom - around.x()));
    verticalScrollBar()->setValue(int(at.y() * zoom + edge * zoom - around.y()));
    viewport()->update();
}

QRectF VersionMap::onScreen(const QRectF &rect) const
{
    return {rect.topLeft() * m_zoom + offset(), rect.size() * m_zoom};
}

QRectF VersionMap::placeOnScreen(const DifferencePlace &place) const
{
    const QRectF rect = m_layout ? rectOf(*m_layout, place) : QRectF();
    return rect.isEmpty() ? QRectF() : onScreen(rect);
}

void VersionMap::reveal(const DifferencePlace &place)
{
    m_ringed = place;
    const QRectF rect = placeOnScreen(place);
    if (!rect.isEmpty() && !QRectF(viewport()->rect()).contains(rect)) {
        const QPointF by = rect.center() - QRectF(viewport()->rect()).center();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(by.x()));
        verticalScrollBar()->setValue(verticalScrollBar()->value() + int(by.y()));
    }
    viewport()->update();
}

void VersionMap::paintEvent(QPaintEvent *event)
{
    const Theme theme = themeOf(lookOf(palette()));
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme.paper);
    if (!m_layout)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(offset());
    painter.scale(m_zoom, m_zoom);
    const QRectF visible = painter.transform().inverted().mapRect(QRectF(event->rect()));
    MapStyle style;
    style.theme = theme;
    style.detail = levelOfDetail(m_zoom);
    style.pictures = &m_pictures;
    paintMap(painter, *m_layout, visible, style);
    painter.resetTransform(); // marks are as large at every zoom
    for (const DifferenceMark &mark : differenceMarks(*m_layout, m_differences))
        paintDifference(painter, onScreen(mark.rect), mark.kind, theme);
    if (const QRectF ringed = m_ringed ? placeOnScreen(*m_ringed) : QRectF(); !ringed.isEmpty())
        paintSelectionRing(painter, ringed.adjusted(-3, -3, 3, 3), 6, theme, hasFocus());
}

void VersionMap::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_layout)
        lay();
    adjustBars();
}

void VersionMap::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        setZoom(m_zoom * std::pow(wheelStep, event->angleDelta().y() / unitsANotch), event->position());
    else
        QAbstractScrollArea::wheelEvent(event);
}

void VersionMap::mousePressEvent(QMouseEvent *event)
{
    if (!m_layout || event->button() != Qt::LeftButton)
        return;
    const Hit hit = m_layout->hitTest((event->position() - offset()) / m_zoom);
    if (hit.part == Hit::Part::Card)
        emit chosen(hit.card);
    else if (hit.part == Hit::Part::StageHeader)
        emit chosen(hit.stage);
    else if (hit.part == Hit::Part::LaneLabel)
        emit chosen(hit.lane);
}

void VersionMap::keyPressEvent(QKeyEvent *event)
{
    const QPointF centre = QRectF(viewport()->rect()).center();
    QScrollBar *across = horizontalScrollBar();
    QScrollBar *down = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: setZoom(m_zoom * wheelStep, centre); break;
    case Qt::Key_Minus: setZoom(m_zoom / wheelStep, centre); break;
    case Qt::Key_0: setZoom(1, centre); break;
    case Qt::Key_1:
        if (m_layout)
            setZoom(std::min(viewport()->width() / (m_layout->size().width() + 2 * edge),
                        viewport()->height() / (m_layout->size().height() + 2 * edge)),
                {});
        break;
    case Qt::Key_Left: across->setValue(across->value() - arrowStep); break;
    case Qt::Key_Right: across->setValue(across->value() + arrowStep); break;
    case Qt::Key_Up: down->setValue(down->value() - arrowStep); break;
    case Qt::Key_Down: down->setValue(down->value() + arrowStep); break;
    case Qt::Key_PageUp: down->setValue(down->value() - down->pageStep()); break;
    case Qt::Key_PageDown: down->setValue(down->value() + down->pageStep()); break;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void VersionMap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("The map as it was, with what is different marked"));
    QAbstractScrollArea::changeEvent(event);
}

}
