#pragma once

#include "canvas/board.h"
#include "canvas/gesture.h"

namespace wend {

/// A stage on its way to another place among the stages.
class StageDrag : public Gesture
{
public:
    StageDrag(Board &board, StageId stage, QPointF pressed);

    Pane pane() const override { return Pane::Headers; }
    void move(const Pointer &pointer) override;
    void finish() override;
    void paint(QPainter &painter, const MapStyle &style) const override;
    QRectF area() const override;

private:
    QRectF ghost() const;
    QLineF line() const;

    Board &m_board;
    StageId m_stage;
    double m_pressed;
    double m_at;
    int m_before; ///< the index before which it goes, among all stages
};

}
