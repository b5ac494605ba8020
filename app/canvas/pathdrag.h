#pragma once

#include "canvas/board.h"
#include "canvas/gesture.h"

namespace wend {

/// A path on its way from a card to another one, by mouse or by arrow keys: a new one, or one whose end goes elsewhere.
/// Over a card it shows the way it would go. Between an idea and a pain point, or a pain point and a touchpoint, it
/// becomes a tie instead (model/ties).
class PathDrag : public Gesture
{
public:
    PathDrag(Board &board, CardId from);
    /// Moves the beginning or the end of one that is there; the path must be shown.
    PathDrag(Board &board, PathId path, bool beginning);
    /// The end that lies nearer.
    PathDrag(Board &board, PathId path, QPointF pressed);

    void move(const Pointer &pointer) override;
    void finish() override;
    void paint(QPainter &painter, const MapStyle &style) const override;
    QRectF area() const override;
    QString hint() const override;
    Qt::CursorShape cursor() const override;
    bool takesKeys() const override { return true; }
    QRectF step(Direction direction) override;
    std::optional<QPointF> hintPlace() const override;

private:
    void aimAt(CardId card);

    Board &m_board;
    CardId m_from;              ///< the end that stays
    PathId m_path;              ///< null: a new one
    bool m_beginning = false;   ///< of m_path is led elsewhere, not its end
    CardId m_to;                ///< null: no card is there
    std::vector<QPointF> m_way; ///< to m_to
    QPointF m_at;               ///< the pointer, where there is no card
    bool m_byKeys = true;       ///< until the mouse moves
};

}
