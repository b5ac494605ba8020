#include "sorting/keybutton.h"

#include "look/stylesheet.h"

#include <QPainter>

namespace wend {

namespace {

constexpr int keyHeight = 22;
constexpr int markedHeight = 36;
constexpr int narrowestMark = 118;
constexpr int keyGap = 9;
constexpr int capSides = 11;
constexpr int tickWidth = 22;

QFont keyFontOf(const QFont &font)
{
    QFont key = font;
    key.setPixelSize(12);
    key.setWeight(QFont::DemiBold);
    return key;
}

}

KeyButton::KeyButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::NoFocus); // its key works everywhere, and Space is a key of its own
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void KeyButton::setKey(const QString &key, const QString &text)
{
    m_key = key;
    setText(text);
    //: what a button does, and its key
    setAccessibleName(tr("%1, key %2").arg(text, key));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

void KeyButton::setMark(QuoteMark mark)
{
    m_mark = mark;
    setCheckable(true);
    updateGeometry();
}

int KeyButton::keyWidth() const
{
    return std::max(keyHeight, QFontMetrics(keyFontOf(font())).horizontalAdvance(m_key) + 14);
}

QSize KeyButton::sizeHint() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int words = keyWidth() + keyGap + QFontMetrics(bold).horizontalAdvance(text());
    if (!m_mark)
        return {words + 4, markedHeight};
    return {std::max(narrowestMark, words + tickWidth + 2 * capSides), markedHeight};
}

void KeyButton::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(palette());
    const InterfaceColours colours = interfaceColours(look);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = m_mark && isChecked() ? colourOf(*m_mark, look) : colours.border;
    QColor ink = isEnabled() ? colours.ink : colours.disabled;
    if (m_mark) {
        const QColor ground = isChecked() ? blend(colour, colours.field,
                                  isStrong(look)     ? 0
                                      : isDark(look) ? 0.25
                                                     : 0.13)
            : underMouse()                ? colours.hover
                                          : colours.field;
        painter.setPen(QPen(colour, isChecked() ? 1.5 : 1));
        painter.setBrush(ground);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 6, 6);
        if (isChecked())
            ink = readable(colour, ground);
    }
    const int left = m_mark ? capSides : 0;
    const QRect key(left, (height() - keyHeight) / 2, keyWidth(), keyHeight);
    painter.setFont(keyFontOf(font()));
    paintKeycap(painter, key, m_key, look);
    QFont words = font();
    words.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(words);
    painter.setPen(m_mark || underMouse() ? ink : isEnabled() ? colours.soft : colours.disabled);
    const QRect rest(key.right() + 1 + keyGap, 0, width(), height());
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, text());
    if (!m_mark || !isChecked())
        return;
    const double x = rest.left() + QFontMetrics(words).horizontalAdvance(text()) + 11;
    const double y = height() / 2.0;
    painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({{x, y}, {x + 3.5, y + 4}, {x + 10.5, y - 4.5}}));
}

}
