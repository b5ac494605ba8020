#include "importing/numbercourse.h"

#include "look/stylesheet.h"

#include <QApplication>
#include <QPainter>

namespace wend {

NumberCourse::NumberCourse(QWidget *parent) : QWidget(parent) { setFixedSize(sizeHint()); }

void NumberCourse::show(std::vector<double> values, const QColor &colour, const QString &instead)
{
    m_values = std::move(values);
    m_colour = colour;
    m_instead = instead;
    setToolTip(m_values.empty() ? instead : QString());
    update();
}

void NumberCourse::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const InterfaceColours colours = interfaceColours(lookOf(QApplication::palette()));
    if (m_values.empty()) {
        QFont small = font();
        small.setPixelSize(11);
        painter.setFont(small);
        painter.setPen(colours.soft);
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(small).elidedText(m_instead, Qt::ElideRight, width()));
        return;
    }
    const double most = std::max(1e-9, *std::max_element(m_values.begin(), m_values.end()));
    const double step = std::min(13.0, double(width()) / double(m_values.size()));
    const double gap = step > 5 ? 2 : step > 2.5 ? 1 : 0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colour.isValid() ? m_colour : colours.soft);
    for (size_t at = 0; at < m_values.size(); ++at) {
        const double tall = std::max(1.0, m_values[at] / most * height());
        painter.drawRect(QRectF(double(at) * step, height() - tall, step - gap, tall));
    }
}

}
