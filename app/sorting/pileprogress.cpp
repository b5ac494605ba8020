#include "sorting/pileprogress.h"

#include "look/stylesheet.h"

#include <QEvent>
#include <QPainter>

namespace wend {

namespace {

constexpr int barHeight = 6;
constexpr int partGap = 2;

}

PileProgress::PileProgress(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("pileProgress"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaximumWidth(420);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
}

void PileProgress::show(const PileCount &count)
{
    m_count = count;
    setAccessibleName(QStringList {sortedWords(), laterWords(), toGoWords()}.join(QStringLiteral(", ")));
    setToolTip(tr("Show what waits"));
    update();
}

//: of a pile of customers' words
QString PileProgress::sortedWords() const { return tr("%n sorted", nullptr, m_count.sorted); }
//: of a pile of customers' words
QString PileProgress::laterWords() const { return tr("%n for later", nullptr, m_count.later); }
//: of a pile of customers' words: %n are not sorted yet, of %1 in all
QString PileProgress::toGoWords() const { return tr("%n to go of %1", nullptr, m_count.toGo).arg(m_count.all()); }

void PileProgress::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        show(m_count);
    QAbstractButton::changeEvent(event);
}

void PileProgress::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(palette());
    const InterfaceColours colours = interfaceColours(look);
    const Theme theme = themeOf(look);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect words(1, 2, width() - 2, 18);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(colours.ink);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, sortedWords());
    const int after = QFontMetrics(bold).horizontalAdvance(sortedWords());
    painter.setFont(font());
    painter.setPen(colours.soft);
    if (m_count.later > 0)
        painter.drawText(
            words.adjusted(after, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral(" · ") + laterWords());
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, toGoWords());
    const double all = std::max(1, m_count.all());
    const double room = width() - 2;
    const QRectF bar(1, height() - barHeight - 2, room, barHeight);
    painter.setPen(isStrong(look) ? QPen(colours.border) : QPen(Qt::NoPen));
    painter.setBrush(colours.rule);
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    const double sorted = room * m_count.sorted / all;
    const double later = room * m_count.later / all;
    const auto part = [&](double left, double length, const QColor &colour) {
        painter.setBrush(colour);
        if (length > 0)
            painter.drawRoundedRect(
                QRectF(bar.left() + left, bar.top(), std::max(length, double(barHeight)), barHeight), barHeight / 2.0,
                barHeight / 2.0);
    };
    part(0, sorted, theme.good);
    part(sorted > 0 ? sorted + partGap : 0, later > 0 ? later - partGap : 0, theme.star);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.accent, 1.4));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.7, 0.7, -0.7, -0.7), 4, 4);
    }
}

}
