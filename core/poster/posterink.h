#pragma once

#include <QImage>
#include <QMarginsF>

namespace wend {

class CoursePainter;
struct PosterPage;

/// Where a sheet carries marks: it is drawn small and looked at, so that nothing is taken for blank that has one.
class PosterInk
{
public:
    PosterInk(const PosterPage &page, const CoursePainter *course);

    QMarginsF blankEdges() const;                  ///< millimetres
    bool isBlank(const QRectF &millimetres) const; ///< a part of the sheet

private:
    bool isBlank(const QRect &pixels) const;

    QImage m_image;
    QRgb m_ground = 0;
    double m_zoom = 1; ///< pixels a millimetre
};

}
