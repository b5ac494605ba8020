#pragma once

#include "canvas/board.h"
#include "canvas/gesture.h"

namespace wend {

/// A lane on its way up or down.
class LaneDrag : public Gesture
{
public:
    LaneDrag(Board &board, LaneId lane, QPointF pressed);

    Pane pane() const override { return Pane::Labels; }
    void move(const Pointer &pointer) override;
    void finish() override;
    void paint(QPainter &painter, const MapStyle &style) const override;
    QRectF area() const override;

private:
    QRectF label() const; ///< where its name is now
    QLineF line() const;

    Board &m_board;
    LaneId m_lane;
    double m_pressed;
    double m_at;
    int m_before; ///< the index before which it goes, among all lanes
};

}
