#pragma once

#include "canvas/board.h"
#include "canvas/gesture.h"

namespace wend {

/// A border that is pulled: of a column, of a lane or of the lane names. A line shows where it would be. It comes to
/// rest lightly where the column is as wide, or the lane as high, as another one; Alt frees it.
class BorderDrag : public Gesture
{
public:
    /// `hit` is of a border.
    BorderDrag(Board &board, const Hit &hit, QPointF pressed);

    Pane pane() const override { return m_hit.part == Hit::Part::StageBorder ? Pane::Headers : Pane::Labels; }
    void move(const Pointer &pointer) override;
    void finish() override;
    void paint(QPainter &painter, const MapStyle &style) const override;
    QRectF area() const override;
    QString hint() const override;
    Qt::CursorShape cursor() const override
    {
        return m_hit.part == Hit::Part::LaneBorder ? Qt::SplitVCursor : Qt::SplitHCursor;
    }
    bool scrollsAlong() const override { return false; }

private:
    bool isUpright() const { return m_hit.part != Hit::Part::LaneBorder; }
    QLineF line() const;
    std::vector<std::pair<double, double>>
    likes() const; ///< where the others of its kind that are as long begin and end
    std::vector<QLineF> guides() const;

    Board &m_board;
    Hit m_hit;
    double m_pressed;    ///< x or y
    double m_from = 0;   ///< where what is resized begins
    double m_before = 0; ///< its length
    double m_length = 0; ///< and what it would be
    bool m_snapped = false;
};

// The same by key and menu.

/// What a double-click on a border, or "Fit", does: as wide or high as it is by itself.
void fitBorder(Board &board, const Hit &hit);
/// Makes the selected column or lane larger or smaller: a stage wider, a lane higher, the lane names (of a selected
/// lane) wider.
void resizeSelected(Board &board, bool upright, double by);

}
