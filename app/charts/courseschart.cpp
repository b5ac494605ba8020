#include "charts/courseschart.h"

#include "charts/chartstyle.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace wend {

namespace {

constexpr double foot = 26;        ///< of the chart, where the + shows
constexpr qint64 shortestZoom = 6; ///< days

}

CoursesChart::CoursesChart(QWidget *parent) : DrawnChart(parent)
{
    setMinimumHeight(110);
    setObjectName(QStringLiteral("coursesChart"));
    setAccessibleName(tr("Over time"));
}

void CoursesChart::setPicture(const CoursesPicture &picture)
{
    const bool wasZoomed = m_all.isValid() && isZoomed();
    const Period zoomed = m_picture.shown;
    const QDate picked = m_picture.picked;
    const bool wasPinned = m_picture.isPinned;
    m_picture = picture;
    m_all = picture.shown;
    if (wasZoomed && zoomed.from >= m_all.from && zoomed.to <= m_all.to)
        m_picture.shown = zoomed;
    const std::vector<QDate> steps = m_picture.steps();
    if (std::find(steps.begin(), steps.end(), picked) != steps.end()) {
        m_picture.picked = picked;
        m_picture.isPinned = wasPinned;
    }
    setAccessibleName(tr("Over time"));
    redraw();
}

void CoursesChart::zoom(const Period &days)
{
    m_picture.shown = days.isValid() && days.days() > shortestZoom
        ? Period {std::max(days.from, m_all.from), std::min(days.to, m_all.to)}
        : m_all;
    if (!m_picture.shown.isValid())
        m_picture.shown = m_all;
    redraw();
}

void CoursesChart::pick(const QDate &step, bool isPinned)
{
    if (m_picture.picked == step && m_picture.isPinned == isPinned)
        return;
    m_picture.picked = step;
    m_picture.isPinned = isPinned;
    redraw();
}

QString CoursesChart::summary() const
{
    QStringList lines;
    const std::vector<QDate> steps = m_picture.steps();
    const QDate step = m_picture.picked.isValid() ? m_picture.picked : steps.empty() ? QDate() : steps.back();
    if (!step.isValid())
        return {};
    lines += stepName(m_picture.step, step);
    for (const ReadLine &line : readAt(m_picture, step))
        //: read aloud: %1 is a number's name, %2 its value, %3 what there is to say of it
        lines += tr("%1: %2 %3").arg(line.name, line.value, line.aside).trimmed();
    return lines.join(QLatin1Char('\n'));
}

ChartDrawing CoursesChart::draw(const QSizeF &size, const ChartLook &look) const
{
    return drawCourses(m_picture, size, look);
}

bool CoursesChart::isFoot(QPointF at) const
{
    const TimeAxis axis = timeAxis(m_picture, width());
    return !m_picture.courses.empty() && at.y() > height() - foot && at.x() >= axis.left && at.x() <= axis.right;
}

void CoursesChart::paintEvent(QPaintEvent *event)
{
    DrawnChart::paintEvent(event);
    QPainter painter(this);
    const Theme theme = chartTheme(*this);
    if (m_isDragging && m_pressed) {
        QColor tint = theme.accent;
        tint.setAlpha(40);
        painter.fillRect(
            QRectF(QPointF(m_pressed->x(), 0), QPointF(m_pointer.x(), height() - foot)).normalized(), tint);
    } else if (isFoot(m_pointer)) {
        const QPointF at(m_pointer.x(), height() - foot / 2);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawEllipse(at, 9, 9);
        painter.setPen(QPen(theme.paper, 2));
        painter.drawLine(at - QPointF(4, 0), at + QPointF(4, 0));
        painter.drawLine(at - QPointF(0, 4), at + QPointF(0, 4));
    }
}

QDate CoursesChart::stepAt(double x) const
{
    const QDate day = timeAxis(m_picture, width()).dayAt(x);
    QDate nearest;
    for (const QDate &step : m_picture.steps()) {
        if (!nearest.isValid() || std::abs(step.daysTo(day)) < std::abs(nearest.daysTo(day)) || step <= day)
            nearest = step;
    }
    return nearest;
}

void CoursesChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = event->position();
    DrawnChart::mousePressEvent(event);
    event->accept();
}

void CoursesChart::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position();
    if (m_pressed && !isFoot(*m_pressed)
        && std::abs(m_pointer.x() - m_pressed->x()) >= QApplication::startDragDistance())
        m_isDragging = true;
    if (!m_isDragging && !m_picture.isPinned)
        pick(isFoot(m_pointer) ? QDate() : stepAt(m_pointer.x()));
    update();
}

void CoursesChart::mouseReleaseEvent(QMouseEvent *event)
{
    const std::optional<QPointF> pressed = std::exchange(m_pressed, std::nullopt);
    const bool wasDragging = std::exchange(m_isDragging, false);
    if (event->button() != Qt::LeftButton || !pressed)
        return;
    const TimeAxis axis = timeAxis(m_picture, width());
    if (wasDragging) {
        const auto [first, last] = std::minmax({pressed->x(), event->position().x()});
        return zoom({axis.dayAt(first), axis.dayAt(last)});
    }
    const auto &spots = drawing().spots;
    const bool isOnNote = std::any_of(spots.begin(), spots.end(),
        [&](const ChartDrawing::Spot &spot) { return spot.note && spot.rect.contains(event->position()); });
    if (isOnNote)
        return DrawnChart::mouseReleaseEvent(event);
    if (isFoot(event->position()))
        return emit noteWanted(axis.dayAt(event->position().x()));
    const QDate step = stepAt(event->position().x());
    pick(step, !(m_picture.isPinned && m_picture.picked == step));
}

void CoursesChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_pressed.reset();
    m_picture.isPinned = false;
    zoom({});
    event->accept();
}

void CoursesChart::move(qint64 days)
{
    if (!isZoomed())
        return;
    const qint64 most = m_picture.shown.to.daysTo(m_all.to);
    const qint64 least = m_picture.shown.from.daysTo(m_all.from);
    days = std::clamp(days, least, most);
    zoom({m_picture.shown.from.addDays(days), m_picture.shown.to.addDays(days)});
}

// Ctrl zooms around the pointer, Shift moves.
void CoursesChart::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    const qint64 days = m_picture.shown.isValid() ? m_picture.shown.days() : 0;
    if (days == 0 || !(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)))
        return event->ignore();
    event->accept();
    if (event->modifiers() & Qt::ShiftModifier)
        return move((turned > 0 ? -1 : 1) * std::max<qint64>(1, days / 10));
    const QDate under = timeAxis(m_picture, width()).dayAt(event->position().x());
    const double factor = turned > 0 ? 0.8 : 1.25;
    const qint64 before = qint64(double(m_picture.shown.from.daysTo(under)) * factor);
    const qint64 after = qint64(double(under.daysTo(m_picture.shown.to)) * factor);
    zoom({std::max(under.addDays(-before), m_all.from), std::min(under.addDays(after), m_all.to)});
}

void CoursesChart::leaveEvent(QEvent *event)
{
    m_pointer = {-1, -1};
    if (!m_picture.isPinned)
        pick({});
    update();
    DrawnChart::leaveEvent(event);
}

void CoursesChart::walkSteps(int count)
{
    const std::vector<QDate> steps = m_picture.steps();
    if (steps.empty())
        return;
    const auto at = std::find(steps.begin(), steps.end(), m_picture.picked);
    const int last = int(steps.size()) - 1;
    const int now = at == steps.end() ? (count < 0 ? last + 1 : last - 1) : int(at - steps.begin());
    pick(steps[size_t(std::clamp(now + count, 0, last))], true);
}

bool CoursesChart::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) { // N and Del are the chart's while it has the focus
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_N || key == Qt::Key_Delete || key == Qt::Key_F2 || key == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return DrawnChart::event(event);
}

void CoursesChart::keyPressEvent(QKeyEvent *event)
{
    const int all = int(m_picture.steps().size());
    switch (event->key()) {
    case Qt::Key_Left: return walkSteps(-1);
    case Qt::Key_Right: return walkSteps(1);
    case Qt::Key_Home: return walkSteps(-all);
    case Qt::Key_End: return walkSteps(all);
    case Qt::Key_N: return emit noteWanted(m_picture.picked.isValid() ? m_picture.picked : m_picture.shown.to);
    case Qt::Key_Delete: return emit removalWanted();
    case Qt::Key_F2: return emit renameWanted();
    case Qt::Key_Escape:
        m_picture.isPinned = false;
        m_picture.picked = {};
        return zoom({});
    default: DrawnChart::keyPressEvent(event);
    }
}

}
