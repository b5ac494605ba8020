#include "canvas/moodmarks.h"

#include "layout/monotonecurve.h"
#include "model/lookup.h"
#include "model/stagequotes.h"
#include "render/theme.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <cmath>

namespace wend {

namespace {

QFont moodFont(const Measures &m, double zoom = 1)
{
    QFont font = QApplication::font();
    font.setPixelSize(std::max(1, int(std::lround(m.lineName.size * zoom))));
    return font;
}

/// The first column of a stage that is open; null: none.
const ColumnBox *openColumn(const Model &model, const MapLayout &layout, StageId stage)
{
    for (const ColumnBox &column : layout.columns()) {
        if (!column.collapsed && model.find(column.id) && stageOf(model, column.id) == stage)
            return &column;
    }
    return nullptr;
}

/// Neither words nor points nor curves pass through.
bool isFree(const QRectF &rect, const FeelingBox &box, const Measures &m)
{
    for (const PlacedText &level : box.levels) {
        if (level && level.rect().intersects(rect))
            return false;
    }
    for (const CurveBox &curve : box.curves) {
        std::vector<QPointF> points;
        for (const FeelingPoint &point : curve.points) {
            const QRectF face(point.at - QPointF(m.face, m.face), QSizeF(2 * m.face, 2 * m.face));
            if (face.intersects(rect) || point.labelRect.intersects(rect))
                return false;
            points.push_back(point.at);
        }
        const MonotoneCurve line(std::move(points));
        for (double x = rect.left(); x <= rect.right(); x += 3 * m.unit) {
            if (const auto y = line.at(x); y && *y > rect.top() - m.curve && *y < rect.bottom() + m.curve)
                return false;
        }
    }
    return true;
}

QRectF freeCorner(QSizeF size, const ColumnBox &column, const FeelingBox &box, const Measures &m)
{
    const double inset = 6 * m.unit;
    const QRectF panel
        = QRectF(column.left + m.cellLeft, box.panelTop, column.width - m.cellLeft - m.cellRight, box.panelHeight)
              .adjusted(inset, inset / 2, -inset, -inset / 2);
    if (size.width() > panel.width() || size.height() > panel.height())
        return {};
    const double right = panel.right() - size.width();
    const double bottom = panel.bottom() - size.height();
    for (const QPointF corner : {QPointF(right, bottom), QPointF(right, panel.top()), QPointF(panel.left(), bottom),
             QPointF(panel.left(), panel.top())}) {
        const QRectF rect(corner, size);
        if (isFree(rect, box, m))
            return rect;
    }
    return {};
}

}

std::vector<MoodMark> moodMarks(const Board &board)
{
    std::vector<MoodMark> marks;
    const MapLayout &layout = board.layout();
    const Measures &m = layout.measures();
    const QFontMetricsF metrics(moodFont(m));
    for (const auto &[stage, quotes] : stageQuotes(board.model(), board.map())) {
        const std::optional<MeasuredMood> mood = quotes.mood();
        const ColumnBox *column = mood ? openColumn(board.model(), layout, stage) : nullptr;
        if (!column)
            continue;
        //: the mean of what customers rated, beside the curve that somebody drew
        const QString text
            = QCoreApplication::translate("Canvas", "measured %1 of 5").arg(QLocale().toString(mood->stars, 'f', 1));
        for (const LaneBox &lane : layout.lanes()) {
            if (lane.kind != LaneKind::Feeling || lane.collapsed)
                continue;
            const QSizeF size(metrics.horizontalAdvance(text) + 1, metrics.height());
            const QRectF rect = freeCorner(size, *column, layout.feelings(lane.id), m);
            if (!rect.isNull())
                marks.push_back({stage, text, rect.translated(0, lane.top)});
        }
    }
    return marks;
}

void paintMoodMark(QPainter &painter, const Board &board, const MoodMark &mark, const QRectF &seen, const Theme &theme)
{
    if (mark.rect.isEmpty() || seen.isEmpty())
        return;
    const Stage *stage = board.model().find(mark.stage);
    painter.save();
    painter.setFont(moodFont(board.layout().measures(), seen.height() / mark.rect.height()));
    painter.setPen(readable(theme.soft, theme.panel(stage ? stage->colour : QColor())));
    painter.drawText(seen, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, mark.text);
    painter.restore();
}

}
