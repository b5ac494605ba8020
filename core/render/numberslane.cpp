#include "render/numberslane.h"

#include "render/coursepainter.h"
#include "render/shapes.h"

#include <QPainter>

namespace wend {

void paintCourseBars(
    QPainter &painter, const QRectF &rect, const std::vector<double> &course, const QColor &colour, const QColor &paper)
{
    if (course.empty() || rect.isEmpty())
        return;
    const auto [least, most] = std::minmax_element(course.begin(), course.end());
    const double low = std::min(0.0, *least);
    const double high = std::max(0.0, *most);
    const double unit = high > low ? rect.height() / (high - low) : 0;
    const double zero = rect.bottom() + low * unit;
    const double step = rect.width() / double(course.size());
    const double width = step * 0.76;
    painter.setPen(Qt::NoPen);
    for (size_t i = 0; i < course.size(); ++i) {
        const double age = course.size() > 1 ? double(i) / double(course.size() - 1) : 1;
        painter.setBrush(blend(colour, paper, 0.36 + 0.46 * age));
        const double height = std::max(std::abs(course[i]) * unit, rect.height() * 0.04);
        const double top = course[i] >= 0 ? zero - height : zero;
        const double x = rect.right() - double(course.size() - i) * step + (step - width);
        painter.drawRoundedRect(QRectF(x, top, width, height), width * 0.16, width * 0.16);
    }
}

namespace {

void paintChange(QPainter &painter, const ChangeBox &change, QPointF offset, const MapStyle &style)
{
    const Theme &theme = style.theme;
    const QColor colour = change.tone == ChangeBox::Tone::Good ? theme.good
        : change.tone == ChangeBox::Tone::Bad                  ? theme.bad
                                                               : theme.faint;
    if (change)
        paintText(painter, change.text, offset, readable(colour, theme.paper), theme.paper, style);
}

}

void paintPill(QPainter &painter, const PillBox &pill, QPointF offset, const MapStyle &style)
{
    const Theme &theme = style.theme;
    const QRectF rect = pill.rect.translated(offset);
    const double radius = rect.height() / 2;
    paintChange(painter, pill.change, offset, style);
    if (pill.weakest) {
        fillRounded(painter, rect, radius, theme.weakest, style);
        paintText(painter, pill.text, offset, theme.weakestText, theme.weakest, style);
        return;
    }
    if (pill.fromReach) { // no share of people: words without a pill
        paintText(painter, pill.text, offset, theme.soft, theme.paper, style);
        return;
    }
    if (style.detail == LevelOfDetail::Bars) {
        painter.fillRect(rect, theme.card);
    } else {
        painter.setPen(QPen(blend(theme.dash, theme.border, 0.35), 1));
        painter.setBrush(theme.card);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5);
    }
    paintText(painter, pill.text, offset, theme.soft, theme.card, style);
}

void paintNumbers(
    QPainter &painter, const MapLayout &layout, const LaneBox &lane, const QRectF &visible, const MapStyle &style)
{
    const Theme &theme = style.theme;
    const NumbersBox &box = layout.numbers();
    const QPointF offset(0, layout.bandTop(lane));
    for (size_t i = 0; i < box.numbers.size(); ++i) {
        const NumberBox &number = box.numbers[i];
        const StageBox &stage = layout.stages()[i];
        if (!number.value || stage.left > visible.right() || stage.left + stage.width < visible.left())
            continue;
        paintMarked(painter, style, PdfMarks::Part::Number, stage.id.value, [&] {
            paintText(painter, number.value, offset, theme.stageText(stage.colour), theme.paper, style);
            paintChange(painter, number.change, offset, style);
            paintText(painter, number.label, offset, theme.faint, theme.paper, style);
            for (const FurtherNumberBox &other : number.others)
                paintText(painter, other.text, offset, theme.faint, theme.paper, style);
            paintText(painter, number.more, offset, theme.faint, theme.paper, style);
        });
        if (number.course.isNull())
            continue;
        const QRectF course = number.course.translated(offset);
        const QColor behind = style.behind(stage.id, stage.colour);
        paintMarked(painter, style, PdfMarks::Part::Bars, stage.id.value, [&] {
            if (style.course && style.detail == LevelOfDetail::Full)
                style.course->paint(painter, course, number.parts, theme.stageText(stage.colour), behind);
            else
                paintCourseBars(painter, course, number.parts, theme.stageText(stage.colour), behind);
        });
    }
    for (const PillBox &pill : box.pills) {
        const double right = pill.change ? pill.change.text.rect().right() : pill.rect.right(); // it stands right of it
        if (right >= visible.left() && pill.rect.left() <= visible.right())
            paintMarked(painter, style, PdfMarks::Part::Number, pill.after.value,
                [&] { paintPill(painter, pill, offset, style); });
    }
}

}
