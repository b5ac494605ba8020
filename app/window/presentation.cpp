#include "window/presentation.h"

#include "model/lookup.h"
#include "render/fontsetter.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace wend {

namespace {

constexpr int moveTime = 380;     ///< milliseconds from one stage to the next
constexpr int pointerTime = 2000; ///< until an unused pointer hides
constexpr double margin = 36;     ///< around the map, in pixels
constexpr double foot = 56;       ///< below it, for the dots
constexpr double focus = 0.62;    ///< of the screen's width for one stage: its neighbours are seen beside it
constexpr double smallest = 1.15; ///< never smaller, rather rolled
constexpr double largest = 3;
constexpr double dimming = 0.78;
constexpr double softEdge = 60;    ///< map units in which it sets in
constexpr size_t manyCards = 2000; ///< a map so large is not laid out several times

}

Presentation::Presentation(const Model &model, MapId map, const MapNumbers &numbers, const Theme &theme,
    const CoursePainter *course, QWidget *parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint),
      m_setter(std::make_unique<FontSetter>(businessOf(model).language))
{
    setObjectName(QStringLiteral("presentation"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    m_style.theme = theme;
    m_style.course = course;
    m_title = model.at(map).title;
    setWindowTitle(m_title);
    if (parent) {
        setScreen(parent->screen());
        setGeometry(parent->screen()->geometry());
    }
    layColumns(model, map, numbers);
    for (const StageBox &stage : m_layout->stages())
        m_names += model.at(stage.id).name;
    m_moving.setDuration(moveTime);
    m_moving.setEasingCurve(QEasingCurve::InOutCubic);
    m_moving.setStartValue(0.0);
    m_moving.setEndValue(1.0);
    connect(&m_moving, &QVariantAnimation::valueChanged, this,
        [this](const QVariant &share) { show(between(m_from, m_to, share.toDouble())); });
    m_idle.setSingleShot(true);
    m_idle.setInterval(pointerTime);
    connect(&m_idle, &QTimer::timeout, this, [this] { setCursor(Qt::BlankCursor); });
    m_idle.start();
    show(viewOf(0));
    updateName();
}

Presentation::~Presentation() = default;

// A stage is as wide as lets it fill most of the screen: wider columns are lower, and their type can be larger.
void Presentation::layColumns(const Model &model, MapId map, const MapNumbers &numbers)
{
    double best = 0;
    const double count = std::max<double>(1, double(columnsOf(model, map).size()));
    for (const double width : {260.0, 340.0, 440.0, 560.0}) {
        LayoutOptions options;
        options.minimumColumn = width;
        options.width = options.labelColumn + count * width;
        auto layout = std::make_unique<MapLayout>(*m_setter, options);
        layout->lay(model, map, numbers);
        const double zoom = std::min(
            this->width() * focus / width, (height() - 2 * margin - foot) / std::max(1.0, layout->size().height()));
        if (zoom > best * 1.02) {
            best = zoom;
            m_layout = std::move(layout);
        }
        if (model.all<Card>().size() > manyCards)
            break;
    }
}

Presentation::View Presentation::viewOf(int page) const
{
    const QSizeF map = m_layout->size();
    const QSizeF room(width() - 2 * margin, height() - 2 * margin - foot);
    View view;
    if (page == 0 || m_layout->stages().empty()) {
        view.zoom = std::clamp(std::min(room.width() / map.width(), room.height() / map.height()), 0.02, largest);
        view.origin = QPointF(margin + (room.width() - map.width() * view.zoom) / 2,
            margin + (room.height() - map.height() * view.zoom) / 2);
        view.right = map.width();
        return view;
    }
    const StageBox &stage = m_layout->stages()[size_t(page) - 1];
    // A stage of many steps takes all of the width; one that is higher than the screen is rolled.
    const double whole = room.width() / (m_layout->labelColumn() + stage.width);
    const double across = std::max(width() * focus / stage.width, std::min(smallest, whole));
    const double down = std::max(room.height() / map.height(), smallest);
    view.zoom = std::min({across, down, largest});
    view.left = stage.left;
    view.right = stage.left + stage.width;
    const double names = margin + m_layout->labelColumn() * view.zoom;
    const double middle = (names + width()) / 2;
    const double spare = std::max(0.0, room.height() - map.height() * view.zoom);
    view.origin = QPointF(middle - (view.left + view.right) / 2 * view.zoom, margin + spare / 2);
    // Names of the lanes are never pushed away from the first stage.
    view.origin.setX(std::min(view.origin.x(), margin));
    return view;
}

Presentation::View Presentation::between(const View &from, const View &to, double share) const
{
    const auto mix = [share](auto a, auto b) { return a + (b - a) * share; };
    // Zoomed evenly, and the middle of what is bright moved evenly: nothing swings.
    View view;
    view.zoom = from.zoom * std::pow(to.zoom / from.zoom, share);
    view.left = mix(from.left, to.left);
    view.right = mix(from.right, to.right);
    const auto middleOf = [](const View &each) { return QPointF((each.left + each.right) / 2, 0); };
    const auto onScreen = [&](const View &each) { return each.origin + middleOf(each) * each.zoom; };
    view.origin = mix(onScreen(from), onScreen(to)) - middleOf(view) * view.zoom;
    return view;
}

void Presentation::goTo(int page)
{
    page = std::clamp(page, 0, pages() - 1);
    if (page == m_page)
        return;
    m_page = page;
    m_from = m_view;
    m_to = viewOf(page);
    m_moving.stop();
    m_moving.start();
    updateName();
}

double Presentation::lowest(const View &view) const
{
    return std::min(viewOf(m_page).origin.y(), height() - margin - foot - m_layout->size().height() * view.zoom);
}

void Presentation::roll(double by)
{
    if (m_moving.state() == QAbstractAnimation::Running)
        return;
    View view = m_view;
    view.origin.setY(std::clamp(view.origin.y() + by, lowest(view), viewOf(m_page).origin.y()));
    show(view);
}

void Presentation::updateName()
{
    const QString stage = m_page > 0 ? m_names.value(m_page - 1) : QString();
    setAccessibleName(stage.isEmpty() ? m_title : stage);
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void Presentation::resizeEvent(QResizeEvent *)
{
    m_moving.stop();
    show(viewOf(m_page));
}

void Presentation::keyPressEvent(QKeyEvent *event)
{
    const double step = height() / 6.0;
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_F5: close(); break;
    case Qt::Key_Right:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: goTo(m_page + 1); break;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace: goTo(m_page - 1); break;
    case Qt::Key_Home: goTo(0); break;
    case Qt::Key_End: goTo(pages() - 1); break;
    case Qt::Key_Down: roll(-step); break;
    case Qt::Key_Up: roll(step); break;
    default: QWidget::keyPressEvent(event);
    }
}

void Presentation::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        goTo(m_page + 1);
    else if (event->button() == Qt::RightButton)
        goTo(m_page - 1);
}

void Presentation::mouseMoveEvent(QMouseEvent *)
{
    unsetCursor();
    m_idle.start();
}

void Presentation::wheelEvent(QWheelEvent *event)
{
    roll(event->pixelDelta().isNull() ? event->angleDelta().y() / 2.0 : event->pixelDelta().y());
}

void Presentation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.theme.paper);
    const double names = std::max(m_view.origin.x(), margin) + m_layout->labelColumn() * m_view.zoom;
    const QRectF cells(names, 0, width() - names, height() - foot);
    m_style.detail = levelOfDetail(m_view.zoom);
    const QTransform map
        = QTransform::fromTranslate(m_view.origin.x(), m_view.origin.y()).scale(m_view.zoom, m_view.zoom);
    // Stages stay in view where the person rolls down.
    const double headersTop = std::max(m_view.origin.y(), margin / 2);
    const QTransform headers = QTransform::fromTranslate(m_view.origin.x(), headersTop).scale(m_view.zoom, m_view.zoom);
    const double headersBottom = headersTop + m_layout->headerHeight() * m_view.zoom;

    painter.save();
    painter.setClipRect(cells);
    painter.setTransform(map, true);
    paintLanes(painter, *m_layout, map.inverted().mapRect(cells), m_style);
    painter.restore();
    painter.save();
    painter.setClipRect(cells);
    if (headersTop > m_view.origin.y())
        painter.fillRect(QRectF(0, 0, width(), headersBottom + 6), m_style.theme.paper);
    painter.setTransform(headers, true);
    paintStageHeaders(painter, *m_layout, headers.inverted().mapRect(cells), m_style);
    painter.restore();
    paintDimmed(painter, cells);
    paintNames(painter, {0, headersTop > m_view.origin.y() ? headersBottom : 0, names, height() - foot});
    if (isMoreBelow())
        paintMore(painter);
    paintFoot(painter);
}

bool Presentation::isMoreBelow() const { return m_view.origin.y() > lowest(m_view) + 1; }

// Lanes below the screen's edge are not lost: who presents sees that the stage goes on.
void Presentation::paintMore(QPainter &painter) const
{
    QFont font = this->font();
    font.setPixelSize(14);
    font.setWeight(QFont::DemiBold);
    const QString text = tr("▾ more below (↓)");
    const QSizeF size(QFontMetricsF(font).horizontalAdvance(text) + 28, 30);
    const QRectF pill(QPointF((width() - size.width()) / 2, height() - foot - size.height() - 8), size);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_style.theme.border, 1));
    painter.setBrush(m_style.theme.card);
    painter.drawRoundedRect(pill, size.height() / 2, size.height() / 2);
    painter.setFont(font);
    painter.setPen(m_style.theme.ink);
    painter.drawText(pill, Qt::AlignCenter, text);
    painter.restore();
}

// What is beside the stage steps back.
void Presentation::paintDimmed(QPainter &painter, const QRectF &cells) const
{
    const double left = m_view.origin.x() + m_view.left * m_view.zoom;
    // A header's tip reaches into the next column.
    const double right = m_view.origin.x() + m_view.right * m_view.zoom;
    QColor veil = m_style.theme.paper;
    veil.setAlphaF(float(dimming));
    QColor clear = veil;
    clear.setAlphaF(0);
    const double soft = softEdge * m_view.zoom; // what stands on the border is not cut in two
    const auto dim = [&](double edge, double outwards, double end) {
        QLinearGradient fade(edge, 0, edge + outwards * soft, 0);
        fade.setColorAt(0, clear);
        fade.setColorAt(1, veil);
        painter.fillRect(
            QRectF(QPointF(std::min(edge, end), cells.top()), QPointF(std::max(edge, end), cells.bottom())), fade);
    };
    if (left > cells.left())
        dim(left, -1, cells.left());
    if (right < cells.right())
        dim(right, 1, cells.right());
}

void Presentation::paintNames(QPainter &painter, const QRectF &pane) const
{
    const double left = std::max(m_view.origin.x(), margin);
    const QTransform names = QTransform::fromTranslate(left, m_view.origin.y()).scale(m_view.zoom, m_view.zoom);
    painter.save();
    painter.setClipRect(pane);
    painter.setTransform(names, true);
    paintLaneLabels(painter, *m_layout, names.inverted().mapRect(pane), m_style);
    painter.restore();
}

// Where we are: a dot a stage, and how to go on for who does not know yet.
void Presentation::paintFoot(QPainter &painter) const
{
    constexpr double step = 18;
    const QRectF area(margin, height() - foot, width() - 2 * margin, foot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(area.adjusted(-margin, 0, margin, 0), m_style.theme.paper);
    QFont font = this->font();
    font.setPixelSize(15);
    painter.setFont(font);
    painter.setPen(m_style.theme.soft);
    const int stages = pages() - 1;
    const QString name = painter.fontMetrics().elidedText(
        m_page == 0 ? m_title : m_names.value(m_page - 1), Qt::ElideRight, int(area.width() / 4));
    //: a stage and its place among the stages: "Order · 3 of 5"
    const QString where = m_page == 0 ? name : tr("%1 · %2 of %3").arg(name).arg(m_page).arg(stages);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, where);
    if (m_page == 0)
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, tr("→ goes on, Esc ends"));
    if (stages * step > area.width() / 3)
        return;
    painter.setPen(Qt::NoPen);
    for (int stage = 0; stage < stages; ++stage) {
        const bool here = stage + 1 == m_page;
        const StageBox &box = m_layout->stages()[size_t(stage)];
        painter.setBrush(here ? m_style.theme.stageEdge(box.colour) : m_style.theme.rule);
        painter.drawEllipse(
            area.center() + QPointF((stage - (stages - 1) / 2.0) * step, 0), here ? 6 : 4, here ? 6 : 4);
    }
}

}
