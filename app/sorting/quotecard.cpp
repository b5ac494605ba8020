#include "sorting/quotecard.h"

#include "look/stylesheet.h"
#include "model/rows.h"
#include "sorting/starsline.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace wend {

namespace {

constexpr int sizes[] {24, 20, 17}; ///< of the letters, in pixels
constexpr int cardSides = 36;
constexpr int above = 16;
constexpr int below = 26;
constexpr int underneath = 11; ///< what is seen of the pile
constexpr int headHeight = 24;
constexpr int headGap = 6;
constexpr int leastText = 105; ///< three lines, so that little moves from quote to quote

}

QuoteCard::QuoteCard(QWidget *parent)
    : QWidget(parent),
      m_head(new StarsLine),
      m_scroll(new QScrollArea),
      m_text(new QuoteText)
{
    setObjectName(QStringLiteral("quoteCard"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget;
    auto *lines = new QVBoxLayout(body);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_text);
    lines->addStretch();
    m_scroll->setWidget(body);
    body->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(cardSides, above, cardSides, below + underneath);
    column->setSpacing(headGap);
    column->addWidget(m_head);
    column->addWidget(m_scroll, 1);
    setFocusProxy(m_text);
    connect(m_head, &StarsLine::authorPressed, this, &QuoteCard::authorPressed);
}

void QuoteCard::show(const Evidence &quote, const QString &language, int under)
{
    m_head->show(quote);
    m_text->show(quote.text, language);
    m_below = under;
    m_scroll->ensureVisible(0, 0);
    fit();
    update();
}

void QuoteCard::setRoom(int height)
{
    if (std::exchange(m_room, height) != height)
        fit();
}

// The largest size that fits; else the smallest, and it scrolls.
void QuoteCard::fit()
{
    const int wide = width() - 2 * cardSides;
    const int around = above + headHeight + headGap + below + underneath;
    const int room = std::max(leastText, m_room - around);
    int pixels = sizes[0];
    int high = 0;
    for (const int each : sizes) {
        pixels = each;
        high = m_text->heightFor(wide, each);
        if (high <= room)
            break;
    }
    m_text->setSize(pixels);
    setFixedHeight(around + std::clamp(high, leastText, room));
}

void QuoteCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        fit();
}

void QuoteCard::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(palette());
    const InterfaceColours colours = interfaceColours(look);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.border, 1));
    painter.setBrush(colours.field);
    const QRectF card = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5 - underneath);
    for (const int depth : {2, 1}) {
        if (m_below >= depth)
            painter.drawRoundedRect(card.adjusted(6 * depth, 20, -6 * depth, 5 * depth), 8, 8);
    }
    painter.drawRoundedRect(card, 8, 8);
}

}
