#include "window/panels.h"

#include <QDataStream>
#include <QEvent>
#include <QSplitter>

namespace wend {

namespace {

constexpr int savedAs = 2; ///< of what save() writes
constexpr std::array panels {Panels::Navigator, Panels::Details, Panels::Charts};
constexpr int leastCanvas = 240;  ///< that high charts leave to the map
constexpr int usualCanvas = 1000; ///< before a splitter has a size of its own

}

Panels::Panels(QSplitter &across, QSplitter &down, QObject *parent) : QObject(parent), m_across(across), m_down(down)
{
    for (QSplitter *splitter : {&m_across, &m_down}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
        connect(splitter, &QSplitter::splitterMoved, this, [this] {
            keepSizes();
            emit resized();
        });
        for (int at = 1; at < splitter->count(); ++at)
            splitter->handle(at)->installEventFilter(this);
    }
    m_across.setStretchFactor(1, 1);
    m_down.setStretchFactor(0, 1);
    m_across.setCollapsible(0, true);
    m_across.setCollapsible(2, true);
    m_down.setCollapsible(1, true);
    widget(Charts)->hide();
    applySizes();
}

QWidget *Panels::widget(Panel panel) const
{
    return panel == Charts ? m_down.widget(1) : m_across.widget(panel == Navigator ? 0 : 2);
}

bool Panels::isShown(Panel panel) const { return !widget(panel)->isHidden(); }

void Panels::show(Panel panel, bool on)
{
    if (isShown(panel) == on)
        return;
    widget(panel)->setVisible(on);
    applySizes();
    emit shownChanged(panel, on);
}

void Panels::showOnlyMap(bool only)
{
    if (std::exchange(m_onlyMap, only) == only)
        return;
    for (const Panel panel : panels) {
        if (only)
            m_before[panel] = isShown(panel);
        show(panel, !only && m_before[panel]);
    }
}

void Panels::showPage(bool page)
{
    if (std::exchange(m_page, page) == page)
        return;
    for (const Panel panel : {Details, Charts}) {
        if (page)
            m_besideMap[panel] = isShown(panel);
        show(panel, !page && m_besideMap[panel]);
    }
}

// Whether a panel is shown when nothing is hidden for a while.
bool Panels::isKept(Panel panel) const
{
    if (m_onlyMap)
        return m_before[panel];
    return m_page && panel != Navigator ? m_besideMap[panel] : isShown(panel);
}

void Panels::widenDetails(int width)
{
    m_wide = width > m_sizes[Details] ? width : 0;
    applySizes();
}

void Panels::heightenCharts(int height)
{
    if (std::exchange(m_high, height) != height)
        applySizes();
}

void Panels::keepSizes()
{
    const QList<int> across = m_across.sizes();
    const QList<int> down = m_down.sizes();
    const std::array now {across.value(0), across.value(2), down.value(1)};
    for (const Panel panel : panels) {
        const bool isForAWhile = panel == Details ? m_wide != 0 : panel == Charts && now[panel] == chartsHeight();
        if (now[panel] <= 0 || !isShown(panel) || isForAWhile)
            continue;
        m_sizes[panel] = now[panel];
        if (panel == Charts)
            m_high = 0;
    }
}

int Panels::chartsHeight() const { return std::max(m_sizes[Charts], std::min(m_high, m_down.height() - leastCanvas)); }

void Panels::applySizes()
{
    // To the pixel, with the handles: else all parts would be made a little narrower.
    const auto left = [](const QSplitter &splitter, int whole, int taken) {
        return splitter.isVisible() ? std::max(1, whole - taken) : usualCanvas;
    };
    const auto taken = [this](Panel panel, int size) {
        return isShown(panel) ? size + (panel == Charts ? m_down : m_across).handleWidth() : 0;
    };
    const int details = m_wide ? m_wide : m_sizes[Details];
    const int beside = taken(Navigator, m_sizes[Navigator]) + taken(Details, details);
    m_across.setSizes({m_sizes[Navigator], left(m_across, m_across.width(), beside), details});
    const int charts = chartsHeight();
    m_down.setSizes({left(m_down, m_down.height(), taken(Charts, charts)), charts});
}

// A splitter keeps what is pulled shut as a panel without width; to be opened by key it must be hidden.
void Panels::closePulledShut()
{
    for (const Panel panel : panels) {
        const QList<int> sizes = panel == Charts ? m_down.sizes() : m_across.sizes();
        if (isShown(panel) && sizes.value(panel == Details ? 2 : panel == Charts ? 1 : 0) == 0)
            show(panel, false);
    }
}

bool Panels::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease) // the handle ends its drag first
        QMetaObject::invokeMethod(this, &Panels::closePulledShut, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

QByteArray Panels::save() const
{
    QByteArray saved;
    QDataStream stream(&saved, QIODevice::WriteOnly);
    stream << savedAs;
    for (const Panel panel : panels)
        stream << m_sizes[panel] << isKept(panel);
    return saved;
}

void Panels::restore(const QByteArray &saved)
{
    QDataStream stream(saved);
    int version = 0;
    stream >> version;
    if (version != savedAs)
        return;
    for (const Panel panel : panels) {
        int size = 0;
        bool shown = false;
        stream >> size >> shown;
        if (stream.status() != QDataStream::Ok)
            return;
        m_sizes[panel] = std::clamp(size, 1, usualCanvas);
        show(panel, shown);
    }
    applySizes();
}

}
