#pragma once

#include "canvas/board.h"
#include "canvas/camera.h"

#include <QRegion>

class QPainter;

namespace wend {

struct Theme;

/// A small lens with a number, beside the share of the step that leads to a stage, or at the header where no share is
/// seen: so many explanations of what is lost there were listed.
class ExplanationSigns
{
public:
    /// Finds them again, after any change of the map or of where one looks.
    void place(const Board &board, const Camera &camera);

    /// The stage whose step has its sign there; null: none has.
    StageId stageAt(QPointF screen) const;
    /// Viewport pixels; null where it is not seen.
    QRectF rectOf(StageId stage) const;
    /// What its tip says.
    QString words(StageId stage) const;
    /// Where signs are painted.
    QRegion region() const;
    void paint(QPainter &painter, const Theme &theme) const;

private:
    struct Placed
    {
        StageId stage;
        QRectF rect; ///< viewport pixels
        int count = 0;
    };
    std::vector<Placed> m_placed;
};

}
