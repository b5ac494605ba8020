#include "charts/chart.h"

#include "charts/chartitems.h"

namespace wend {

Chart::Chart(const QMargins &margins, QWidget *parent) : QWidget(parent), m_plot(new QCustomPlot(this))
{
    m_plot->unsetLocale(); // it sets an American one
    m_plot->axisRect()->setAutoMargins(QCP::msNone);
    m_plot->axisRect()->setMargins(margins);
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    m_plot->setFocusPolicy(Qt::NoFocus);
    setMinimumHeight(110);
}

void Chart::resizeEvent(QResizeEvent *event)
{
    m_plot->setGeometry(rect());
    draw();
    QWidget::resizeEvent(event);
}

void Chart::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::PaletteChange:
    case QEvent::FontChange: draw(); break;
    default: break;
    }
    QWidget::changeEvent(event);
}

}
