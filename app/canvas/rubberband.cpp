#include "canvas/rubberband.h"

#include "render/mappainter.h"

#include <QPainter>
#include <algorithm>

namespace wend {

RubberBand::RubberBand(Board &board, const Pointer &pressed)
    : m_board(board),
      m_pressed(pressed.map),
      m_at(pressed.map),
      m_before(board.selection())
{
    if (pressed.modifiers & (Qt::ControlModifier | Qt::ShiftModifier))
        m_kept = cardsOf(m_before);
}

void RubberBand::move(const Pointer &pointer)
{
    m_at = pointer.map;
    CardIds cards = m_board.layout().cardsIn(band());
    if (!m_kept.empty()) {
        std::vector<qint64> kept;
        for (CardId card : m_kept)
            kept.push_back(card.value);
        std::sort(kept.begin(), kept.end());
        std::erase_if(cards, [&](CardId card) { return std::binary_search(kept.begin(), kept.end(), card.value); });
        cards.insert(cards.begin(), m_kept.begin(), m_kept.end());
    }
    m_board.select(cards.empty() ? Selection() : Selection(std::move(cards)));
}

void RubberBand::paint(QPainter &painter, const MapStyle &style) const
{
    QColor fill = style.theme.accent;
    fill.setAlphaF(0.12f);
    painter.save();
    painter.setBrush(fill);
    QPen pen(style.theme.accent, 1);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawRect(band());
    painter.restore();
}

}
