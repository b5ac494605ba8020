#include "charts/drawnchart.h"

#include "charts/chartstyle.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace wend {

DrawnChart::DrawnChart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumHeight(60);
}

ChartLook DrawnChart::chartLook() const { return {chartTheme(*this), font()}; }

ChartDrawing DrawnChart::drawingFor(const QSizeF &size) const { return draw(size, chartLook()); }

QString DrawnChart::summary() const
{
    QStringList lines;
    for (const ChartDrawing::Spot &spot : m_drawing.spots)
        lines += spot.tip;
    return lines.join(QLatin1Char('\n'));
}

void DrawnChart::redraw()
{
    m_drawing = draw(size(), chartLook());
    if (m_focused >= int(m_drawing.spots.size()))
        m_focused = -1;
    setAccessibleDescription(summary());
    update();
}

void DrawnChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), chartTheme(*this).paper);
    paint(painter, m_drawing);
    if (m_focused >= 0 && hasFocus()) {
        painter.setPen(QPen(chartTheme(*this).accent, 2));
        painter.drawRoundedRect(m_drawing.spots[size_t(m_focused)].rect.adjusted(1, 1, -1, -1), 5, 5);
    }
}

void DrawnChart::resizeEvent(QResizeEvent *event)
{
    redraw();
    QWidget::resizeEvent(event);
}

void DrawnChart::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::PaletteChange:
    case QEvent::FontChange: redraw(); break;
    default: break;
    }
    QWidget::changeEvent(event);
}

const ChartDrawing::Spot *DrawnChart::spotAt(QPointF at) const
{
    const ChartDrawing::Spot *found = nullptr;
    for (const ChartDrawing::Spot &spot : m_drawing.spots) {
        const double size = spot.rect.width() * spot.rect.height();
        if (spot.rect.contains(at) && (!found || size < found->rect.width() * found->rect.height()))
            found = &spot;
    }
    return found;
}

void DrawnChart::choose(const ChartDrawing::Spot &spot)
{
    if (spot.note)
        emit noteChosen(spot.note);
    else if (spot.stage)
        emit stageChosen(spot.stage);
}

void DrawnChart::mouseReleaseEvent(QMouseEvent *event)
{
    const ChartDrawing::Spot *spot = event->button() == Qt::LeftButton ? spotAt(event->position()) : nullptr;
    if (spot)
        choose(ChartDrawing::Spot(*spot)); // whoever listens may draw anew
    QWidget::mouseReleaseEvent(event);
}

void DrawnChart::walk(int steps)
{
    const int count = int(m_drawing.spots.size());
    if (count == 0)
        return;
    m_focused = m_focused < 0 ? (steps > 0 ? 0 : count - 1) : std::clamp(m_focused + steps, 0, count - 1);
    setAccessibleDescription(m_drawing.spots[size_t(m_focused)].tip);
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    update();
}

void DrawnChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_drawing.spots.size());
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up: walk(-1); break;
    case Qt::Key_Right:
    case Qt::Key_Down: walk(1); break;
    case Qt::Key_Home: walk(-last); break;
    case Qt::Key_End: walk(last); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_focused >= 0)
            choose(ChartDrawing::Spot(m_drawing.spots[size_t(m_focused)]));
        break;
    default: QWidget::keyPressEvent(event);
    }
}

void DrawnChart::focusOutEvent(QFocusEvent *event)
{
    m_focused = -1;
    update();
    QWidget::focusOutEvent(event);
}

bool DrawnChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const ChartDrawing::Spot *spot = spotAt(help->pos());
        QToolTip::showText(help->globalPos(), spot ? spot->tip : QString(), this, spot ? spot->rect.toRect() : QRect());
        return true;
    }
    return QWidget::event(event);
}

}
