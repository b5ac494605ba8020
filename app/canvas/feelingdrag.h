#pragma once

#include "canvas/board.h"
#include "canvas/gesture.h"

namespace wend {

/// A point of an emotion curve in the hand: up and down, and along. Shift keeps it at its place along the curve. It
/// comes to rest lightly at the height of its neighbours, at neutral and in the middle of a stage; Alt frees it.
class FeelingDrag : public Gesture
{
public:
    /// In the lane of feelings where it was pressed: all show it.
    FeelingDrag(Board &board, FeelingId feeling, LaneId lane, QPointF pressed);

    void move(const Pointer &pointer) override;
    void finish() override;
    void paint(QPainter &painter, const MapStyle &style) const override;
    QRectF area() const override;
    QString hint() const override;
    Qt::CursorShape cursor() const override { return Qt::SizeAllCursor; }

private:
    void snap(bool stays); ///< at its place along the curve

    Board &m_board;
    FeelingId m_feeling;
    LaneId m_lane;
    FeelingPlace m_from;
    FeelingPlace m_place;
    std::vector<QLineF> m_guides;
    QPointF m_grip; ///< from the pointer to the point's middle
};

}
