#pragma once

#include "canvas/board.h"
#include "canvas/gesture.h"

namespace wend {

/// A stage on its way to another place among the stages, or a step within its stage.
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
    struct Sibling
    {
        StageId id;
        double left = 0;
        double right = 0;
    };
    QRectF ghost() const;
    QLineF line() const;

    Board &m_board;
    StageId m_stage;
    double m_pressed;
    double m_at;
    double m_lifted;                 ///< how far below the others its header hangs
    std::vector<Sibling> m_siblings; ///< those that are shown, itself too
    size_t m_before = 0;             ///< the sibling before which it goes; their number: behind the last
};

}
