#pragma once

#include "canvas/board.h"
#include "canvas/gesture.h"

namespace wend {

/// A rectangle drawn over the map that selects the cards it meets; with Ctrl or Shift added to what is selected.
class RubberBand : public Gesture
{
public:
    RubberBand(Board &board, const Pointer &pressed);

    void move(const Pointer &pointer) override;
    void finish() override { }
    void cancel() override { m_board.select(m_before); }
    void paint(QPainter &painter, const MapStyle &style) const override;
    QRectF area() const override { return band().adjusted(-2, -2, 2, 2); }
    Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

private:
    QRectF band() const { return QRectF(m_pressed, m_at).normalized(); }

    Board &m_board;
    QPointF m_pressed;
    QPointF m_at;
    Selection m_before;
    CardIds m_kept;
};

}
