#include "layout/curvelabels.h"

#include "layout/monotonecurve.h"

#include <cmath>

namespace wend {

namespace {

struct Obstacles
{
    std::vector<QRectF> faces;
    std::vector<QRectF> labels;
    std::vector<MonotoneCurve> curves;
    double margin = 0;
    double step = 1;
};

double overlap(const QRectF &a, const QRectF &b)
{
    const QRectF both = a.intersected(b);
    return both.isEmpty() ? 0 : both.width() * both.height();
}

/// How much a label at `rect` would be in the way: nothing at 0.
double trouble(const QRectF &rect, const Obstacles &obstacles)
{
    const QRectF wide = rect.adjusted(-obstacles.margin, -obstacles.margin / 2, obstacles.margin, obstacles.margin / 2);
    double sum = 0;
    for (const QRectF &face : obstacles.faces)
        sum += 3 * overlap(wide, face);
    for (const QRectF &label : obstacles.labels)
        sum += 5 * overlap(wide, label);
    for (const MonotoneCurve &curve : obstacles.curves) {
        for (double x = wide.left(); x <= wide.right(); x += obstacles.step) {
            const std::optional<double> y = curve.at(x);
            if (y && *y > wide.top() && *y < wide.bottom())
                sum += obstacles.step * 10;
        }
    }
    return sum;
}

/// Places to try, the best first.
std::vector<QPointF> places(QSizeF size, QPointF point, bool above, double clear)
{
    const double up = point.y() - clear - size.height();
    const double down = point.y() + clear;
    const double middle = point.x() - size.width() / 2;
    std::vector<QPointF> all;
    for (const double y : {above ? up : down, above ? down : up}) {
        for (const double shift : {0.0, -0.3, 0.3, -0.5, 0.5})
            all.emplace_back(middle + shift * size.width(), y);
    }
    all.emplace_back(point.x() + clear, point.y() - size.height() / 2);
    all.emplace_back(point.x() - clear - size.width(), point.y() - size.height() / 2);
    for (int ring = 1; ring <= 6; ++ring) {
        const double away = ring * size.height() * 0.6;
        for (const double shift : {0.0, -0.5, 0.5}) {
            all.emplace_back(middle + shift * size.width(), (above ? up : down) + (above ? -away : away));
            all.emplace_back(middle + shift * size.width(), (above ? down : up) + (above ? away : -away));
        }
    }
    return all;
}

QRectF within(QRectF rect, const QRectF &panel)
{
    rect.moveLeft(std::max(panel.left(), std::min(rect.left(), panel.right() - rect.width())));
    rect.moveTop(std::max(panel.top(), std::min(rect.top(), panel.bottom() - rect.height())));
    return rect;
}

}

void placeLabels(FeelingBox &box, const std::vector<ColumnBox> &columns, const Measures &m)
{
    Obstacles obstacles;
    obstacles.margin = 3 * m.unit;
    obstacles.step = 3 * m.unit;
    for (const CurveBox &curve : box.curves) {
        std::vector<QPointF> points;
        for (const FeelingPoint &point : curve.points) {
            obstacles.faces.emplace_back(point.at - QPointF(m.face, m.face), QSizeF(2 * m.face, 2 * m.face));
            points.push_back(point.at);
        }
        obstacles.curves.emplace_back(std::move(points));
    }
    for (CurveBox &curve : box.curves) {
        for (FeelingPoint &point : curve.points) {
            point.labelRect = {};
            if (!point.label)
                continue;
            const auto column
                = std::find_if(columns.begin(), columns.end(), [&](const ColumnBox &each) { return each.id == point.stage; });
            const double inset = 2 * m.unit;
            const QRectF panel = QRectF(column->left + m.cellLeft, box.panelTop, column->width - m.cellLeft - m.cellRight, box.panelHeight)
                                     .adjusted(inset, inset, -inset, -inset);
            const double starRoom = point.star ? 2.6 * m.star : 0;
            const QSizeF size(point.label.text->width() + starRoom, point.label.text->height());
            double least = -1;
            for (const QPointF at : places(size, point.at, point.value >= 0, m.face + 5 * m.unit)) {
                const QRectF rect = within(QRectF(at, size), panel);
                const double here = trouble(rect, obstacles);
                if (least < 0 || here < least) {
                    least = here;
                    point.labelRect = rect;
                }
                if (here == 0)
                    break;
            }
            point.label.at = point.labelRect.topLeft() + QPointF(starRoom, 0);
            obstacles.labels.push_back(point.labelRect);
        }
    }
}

}
