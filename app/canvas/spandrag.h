#pragma once

#include "canvas/board.h"
#include "canvas/gesture.h"

namespace wend {

/// A card's right edge that is pulled over the columns the card is to cover.
class SpanDrag : public Gesture
{
public:
    SpanDrag(Board &board, CardId card);

    void move(const Pointer &pointer) override;
    void finish() override;
    void paint(QPainter &painter, const MapStyle &style) const override;
    QRectF area() const override;
    QString hint() const override;
    Qt::CursorShape cursor() const override { return Qt::SizeHorCursor; }

private:
    int shownSpan() const;
    QRectF covered() const; ///< what the card would be

    Board &m_board;
    CardId m_card;
    QRectF m_rect;
    int m_first; ///< the card's own column
    int m_last;  ///< the last it would cover
};

/// Makes the selected card cover one column more or less, as far as columns are shown.
void spanSelected(Board &board, int by);

}
