#include "layout/curvelabels.h"

#include "layout/monotonecurve.h"

#include <algorithm>
#include <cmath>

namespace wend {

namespace {

/// What labels within one stage's panel have to keep clear of.
struct Obstacles
{
    QRectF panel;
    std::vector<QRectF> faces;
    std::vector<QRectF> labels; ///< and names of levels
    std::vector<std::vector<double>>
        curves; ///< heights, one every `step` from the panel's left edge; NaN beyond a curve's ends
    double margin = 0;
    double step = 1;
};

double overlap(const QRectF &a, const QRectF &b)
{
    const QRectF both = a.intersected(b);
    return both.isEmpty() ? 0 : both.width() * both.height();
}

/// Length of the curves within a rectangle.
double covered(const QRectF &rect, const Obstacles &obstacles)
{
    double sum = 0;
    const int first = std::max(0, int(std::floor((rect.left() - obstacles.panel.left()) / obstacles.step)));
    const int last = int(std::ceil((rect.right() - obstacles.panel.left()) / obstacles.step));
    for (const std::vector<double> &heights : obstacles.curves) {
        for (int i = first; i <= last && i < int(heights.size()); ++i)
            sum += heights[size_t(i)] > rect.top() && heights[size_t(i)] < rect.bottom() ? obstacles.step : 0;
    }
    return sum;
}

double collision(const QRectF &rect, const std::vector<QRectF> &others)
{
    double sum = 0;
    for (const QRectF &other : others)
        sum += overlap(rect, other);
    return sum;
}

/// How much a label at `rect` would be in the way: nothing at 0.
double trouble(const QRectF &rect, const Obstacles &obstacles)
{
    const QRectF wide = rect.adjusted(-obstacles.margin, -obstacles.margin / 2, obstacles.margin, obstacles.margin / 2);
    return 3 * collision(wide, obstacles.faces) + 5 * collision(wide, obstacles.labels) + 10 * covered(wide, obstacles);
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

/// All over the panel, the nearest to the point first: where it is crowded.
std::vector<QPointF> anywhere(QSizeF size, QPointF point, const QRectF &panel)
{
    std::vector<QPointF> all;
    const double across = std::max(size.width() / 3, 1.0);
    const double down = std::max(size.height() / 3, 1.0);
    for (double y = panel.top(); y + size.height() <= panel.bottom(); y += down) {
        for (double x = panel.left(); x + size.width() <= panel.right() + 0.01; x += across)
            all.emplace_back(x, y);
    }
    const auto away = [&](QPointF at) {
        return std::hypot(at.x() + size.width() / 2 - point.x(), at.y() + size.height() / 2 - point.y());
    };
    std::sort(all.begin(), all.end(), [&](QPointF a, QPointF b) { return away(a) < away(b); });
    return all;
}

QRectF within(QRectF rect, const QRectF &panel)
{
    rect.moveLeft(std::max(panel.left(), std::min(rect.left(), panel.right() - rect.width())));
    rect.moveTop(std::max(panel.top(), std::min(rect.top(), panel.bottom() - rect.height())));
    return rect;
}

/// The best of the places; null where each would lie on another label or on a point.
QRectF bestOf(const std::vector<QPointF> &candidates, QSizeF size, const Obstacles &obstacles, double *least)
{
    QRectF best;
    for (const QPointF at : candidates) {
        const QRectF rect = within(QRectF(at, size), obstacles.panel);
        if (collision(rect, obstacles.labels) > 0 || collision(rect, obstacles.faces) > 0)
            continue;
        const double here = trouble(rect, obstacles);
        if (best.isNull() || here < *least) {
            best = rect;
            *least = here;
        }
        if (here == 0)
            break;
    }
    return best;
}

/// More points than could lie side by side several times over: no label would find a place, and looking for one takes
/// for ever.
bool isCovered(const Obstacles &obstacles, const Measures &m)
{
    const double sideBySide = obstacles.panel.width() * obstacles.panel.height() / (4 * m.face * m.face);
    return double(obstacles.faces.size()) > 4 * sideBySide;
}

void placeLabel(FeelingPoint &point, Obstacles &obstacles, const Measures &m)
{
    const double starRoom = point.star ? 2.6 * m.star : 0;
    const QSizeF size(point.label.text->width() + starRoom, point.label.text->height());
    point.labelRect = {};
    if (size.height() > obstacles.panel.height() || size.width() > obstacles.panel.width() + 0.5)
        return;
    double least = 0;
    QRectF best = bestOf(places(size, point.at, point.value >= 0, m.face + 5 * m.unit), size, obstacles, &least);
    if (best.isNull() || least > 0) {
        double other = 0;
        const QRectF elsewhere = bestOf(anywhere(size, point.at, obstacles.panel), size, obstacles, &other);
        // Far from its point a label says less: only where it would not be readable near it.
        if (best.isNull() || (!elsewhere.isNull() && other == 0 && least > 60 * m.unit))
            best = elsewhere;
    }
    if (best.isNull()) // no room for its words: the pointer and the details still tell them
        return;
    point.labelRect = best;
    point.label.at = best.topLeft() + QPointF(starRoom, 0);
    obstacles.labels.push_back(best);
}

}

void placeLabels(FeelingBox &box, const std::vector<ColumnBox> &columns, const Measures &m)
{
    std::vector<MonotoneCurve> lines;
    for (const CurveBox &curve : box.curves) {
        std::vector<QPointF> points;
        for (const FeelingPoint &point : curve.points)
            points.push_back(point.at);
        lines.emplace_back(std::move(points));
    }
    for (const ColumnBox &stage : columns) {
        if (stage.collapsed)
            continue;
        const double inset = 2 * m.unit;
        Obstacles obstacles;
        obstacles.panel
            = QRectF(stage.left + m.cellLeft, box.panelTop, stage.width - m.cellLeft - m.cellRight, box.panelHeight)
                  .adjusted(inset, inset, -inset, -inset);
        obstacles.margin = 3 * m.unit;
        obstacles.step = 3 * m.unit;
        for (const PlacedText &level : box.levels) {
            if (level && stage.left <= level.at.x() && level.at.x() < stage.left + stage.width)
                obstacles.labels.push_back(level.rect());
        }
        std::vector<FeelingPoint *> labelled;
        for (CurveBox &curve : box.curves) {
            for (FeelingPoint &point : curve.points) {
                const QRectF face(point.at - QPointF(m.face, m.face), QSizeF(2 * m.face, 2 * m.face));
                if (face.intersects(obstacles.panel))
                    obstacles.faces.push_back(face);
                if (point.stage != stage.id)
                    continue;
                point.labelRect = {};
                if (point.label)
                    labelled.push_back(&point);
            }
        }
        if (labelled.empty() || isCovered(obstacles, m))
            continue;
        for (const MonotoneCurve &line : lines) {
            std::vector<double> &heights = obstacles.curves.emplace_back();
            for (double x = obstacles.panel.left(); x <= obstacles.panel.right() + obstacles.step; x += obstacles.step)
                heights.push_back(line.at(x).value_or(std::nan("")));
        }
        for (FeelingPoint *point : labelled)
            placeLabel(*point, obstacles, m);
    }
}

}
