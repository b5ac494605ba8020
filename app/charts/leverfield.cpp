#include "charts/leverfield.h"

#include "charts/chartstyle.h"
#include "inspector/valuefields.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <cmath>

namespace wend {

namespace {

constexpr double knob = 7;      ///< radius
constexpr double catches = 4;   ///< pixels from a target or from what was measured
constexpr double million = 1e9; ///< of what can be typed

/// What one key press moves: a tenth of a point, or a hundredth of the slider.
double stepOf(const Lever &lever)
{
    return lever.kind == ScenarioLever::Conversion ? 0.001 : std::max(0.01, (lever.most - lever.least) / 100);
}

}

LeverSlider::LeverSlider(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(26);
}

void LeverSlider::setLever(const Lever &lever)
{
    m_lever = lever;
    if (!m_isHeld)
        m_shown = lever.value();
    setAccessibleName(lever.name);
    setAccessibleDescription(lever.measured
            ? tr("%1, measured %2").arg(leverText(lever, m_shown), leverText(lever, *lever.measured))
            : lever.missing);
    setEnabled(lever.measured.has_value());
    update();
}

double LeverSlider::placeOf(double value) const
{
    const double range = std::max(1e-12, m_lever.most - m_lever.least);
    return knob + std::clamp((value - m_lever.least) / range, 0.0, 1.0) * (width() - 2 * knob);
}

double LeverSlider::valueAt(double x) const
{
    for (const auto &held : {m_lever.target, m_lever.measured}) {
        if (held && std::abs(placeOf(*held) - x) <= catches)
            return *held;
    }
    const double share = std::clamp((x - knob) / std::max(1.0, width() - 2 * knob), 0.0, 1.0);
    const double value = m_lever.least + share * (m_lever.most - m_lever.least);
    const double step = stepOf(m_lever);
    return std::round(value / step) * step;
}

void LeverSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = chartTheme(*this);
    const double y = height() - knob - 3;
    painter.setPen(QPen(theme.border, 4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(knob, y), QPointF(width() - knob, y));
    if (!m_lever.measured)
        return;
    if (m_lever.high > m_lever.low) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(blend(theme.accent, theme.paper, 0.35));
        painter.drawRoundedRect(
            QRectF(QPointF(placeOf(m_lever.low), y - 5), QPointF(placeOf(m_lever.high), y + 5)), 3, 3);
    }
    const double measured = placeOf(*m_lever.measured);
    const double now = placeOf(m_shown);
    const bool isMoved = std::abs(now - measured) > 0.5;
    if (isMoved) {
        painter.setPen(QPen(theme.accent, 4));
        painter.drawLine(QPointF(measured, y), QPointF(now, y));
    }
    painter.setPen(QPen(theme.ink, 1.5));
    painter.drawLine(QPointF(measured, y - 6), QPointF(measured, y + 6));
    if (m_lever.target) {
        const double x = placeOf(*m_lever.target);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.ink);
        painter.drawPolygon(QPolygonF({{x - 4, y - 15}, {x + 4, y - 15}, {x, y - 9}}));
    }
    painter.setPen(QPen(isMoved ? theme.accent : theme.soft, hasFocus() ? 2.5 : 1.5));
    painter.setBrush(isMoved ? theme.accent : theme.card);
    painter.drawEllipse(QPointF(now, y), knob - 1, knob - 1);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    }
}

void LeverSlider::mousePressEvent(QMouseEvent *event)
{
    m_isHeld = event->button() == Qt::LeftButton;
    mouseMoveEvent(event);
}

void LeverSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isHeld)
        return;
    m_shown = valueAt(event->position().x());
    emit moved(m_shown);
    update();
}

void LeverSlider::mouseReleaseEvent(QMouseEvent *)
{
    if (std::exchange(m_isHeld, false))
        emit let(m_shown);
}

void LeverSlider::mouseDoubleClickEvent(QMouseEvent *)
{
    m_isHeld = false;
    emit takenBack();
}

void LeverSlider::keyPressEvent(QKeyEvent *event)
{
    const double step = stepOf(m_lever);
    const auto go = [&](double value) { emit let(std::clamp(value, m_lever.least, m_lever.most)); };
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down: return go(m_shown - step);
    case Qt::Key_Right:
    case Qt::Key_Up: return go(m_shown + step);
    case Qt::Key_PageDown: return go(m_shown - 10 * step);
    case Qt::Key_PageUp: return go(m_shown + 10 * step);
    case Qt::Key_Home:
    case Qt::Key_Backspace: return emit takenBack();
    default: QWidget::keyPressEvent(event);
    }
}

void LeverSlider::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void LeverSlider::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

LeverField::LeverField(const Lever &lever, QWidget *parent)
    : QWidget(parent),
      m_lever(lever),
      m_name(new QLabel),
      m_value(new NumberField(0, lever.kind == ScenarioLever::Conversion ? 100 : million, factor())),
      m_slider(new LeverSlider),
      m_measured(new QLabel)
{
    m_measured->setProperty("caption", true);
    m_value->setFixedWidth(74);
    m_value->setAlignment(Qt::AlignRight);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_measured->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_name, 1);
    row->addWidget(m_value);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addLayout(row);
    column->addWidget(m_slider);
    column->addWidget(m_measured);
    m_value->installEventFilter(this);
    connect(m_value, &NumberField::finished, this, [this] {
        const auto entered = m_value->entered();
        if (!entered)
            return;
        if (*entered)
            emit let(m_lever, **entered);
        else
            emit takenBack(m_lever);
    });
    connect(m_slider, &LeverSlider::moved, this, [this](double value) {
        showValue(value);
        emit moved(m_lever, value);
    });
    connect(m_slider, &LeverSlider::let, this, [this](double value) { emit let(m_lever, value); });
    connect(m_slider, &LeverSlider::takenBack, this, [this] { emit takenBack(m_lever); });
    setLever(lever);
}

void LeverField::showValue(double value)
{
    const double shown = value * factor();
    const double decimals = m_lever.kind == ScenarioLever::Conversion ? 10 : shown < 100 ? 100 : 1;
    m_value->present(std::optional<double>(std::round(shown * decimals) / decimals / factor()));
}

void LeverField::setLever(const Lever &lever)
{
    m_lever = lever;
    m_name->setText(lever.label);
    m_name->setToolTip(lever.name);
    m_value->setAccessibleName(lever.name);
    m_slider->setLever(lever);
    if (lever.measured || lever.set)
        showValue(lever.value());
    else
        m_value->present(std::optional<double>());
    m_value->setEnabled(lever.measured || lever.kind == ScenarioLever::UnitCost);
    m_slider->setVisible(lever.measured.has_value());
    m_measured->setWordWrap(!lever.measured);
    const QString measured = lever.measured ? leverText(lever, *lever.measured) : QString();
    QString low = leverText(lever, lever.low);
    low.remove(QChar(0x00a0)).remove(u'%'); // the unit stands behind the other end
    //: what was measured, with its interval: "7.7 % (6.8–8.7 %)"
    m_measured->setText(!lever.measured ? lever.missing
            : lever.low < lever.high    ? tr("%1 (%2–%3)").arg(measured, low, leverText(lever, lever.high))
                                        : tr("measured %1").arg(measured));
    m_measured->setToolTip(lever.measured ? tr("measured %1").arg(m_measured->text()) : lever.missing);
    if (lever.low >= lever.high)
        m_measured->setToolTip(m_measured->text());
}

bool LeverField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_value && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Up || key == Qt::Key_Down) && m_lever.measured) {
            const double step = stepOf(m_lever) * (key == Qt::Key_Up ? 1 : -1);
            emit let(m_lever, std::max(0.0, m_lever.value() + step));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}
