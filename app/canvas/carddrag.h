#pragma once

#include "canvas/board.h"
#include "canvas/gesture.h"

namespace wend {

/// Cards on their way to another place. They follow the pointer; a line shows where they go; Ctrl copies them.
class CardDrag : public Gesture
{
public:
    /// `grabbed` is the card under the pointer, one of `cards`.
    CardDrag(Board &board, CardIds cards, CardId grabbed, QPointF pressed);

    void move(const Pointer &pointer) override;
    void finish() override;
    void paint(QPainter &painter, const MapStyle &style) const override;
    QRectF area() const override;
    QString hint() const override;
    Qt::CursorShape cursor() const override;

private:
    struct Place
    {
        CellPlace cell;
        int index = 0; ///< among all the cell's cards
    };
    CardIds shown() const;
    QRectF closedRect() const;
    QPointF offset() const { return m_at - m_pressed; }

    Board &m_board;
    CardIds m_cards; ///< in reading order
    CardId m_grabbed;
    QPointF m_pressed;
    QPointF m_at;
    bool m_closed = false;  ///< the place does not show its cards
    bool m_outside = false; ///< of the canvas: nothing would be moved
    bool m_copy = false;
    std::optional<Place> m_place;
};

}
