#include "poster/poster.h"
#include "render/cardmarks.h"
#include "render/feelinglane.h"
#include "render/personacard.h"
#include "render/shapes.h"

#include <QPainter>

namespace wend {

namespace {

void paintLegendSign(QPainter &painter, const LegendItem &item, const PosterPage &page, const Theme &theme)
{
    switch (item.sign) {
    case LegendItem::Sign::Severity:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.painDot);
        painter.drawEllipse(item.at, 3.6, 3.6);
        break;
    case LegendItem::Sign::Star: paintStar(painter, item.at, 6, theme.star); break;
    case LegendItem::Sign::Weakest:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.weakest);
        painter.drawRoundedRect(QRectF(item.at - QPointF(11, 5), QSizeF(22, 10)), 5, 5);
        break;
    case LegendItem::Sign::Curve:
        paintCurveSample(painter, page.layout.feelings().curves[size_t(item.curve)], page.layout.feelings().alone,
            item.at - QPointF(11, 0), 22, Measures(0.85), theme);
        break;
    case LegendItem::Sign::Mark:
        paintSign(painter, item.mark, item.at, 11, readable(theme.faint, theme.paper), theme.paper);
        break;
    case LegendItem::Sign::Line: {
        QPen pen(theme.dash, 1);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.drawLine(item.at - QPointF(11, 0), item.at + QPointF(11, 0));
        break;
    }
    }
}

}

void paintPoster(QPainter &painter, const PosterPage &page, const QRectF &visible, const MapStyle &style)
{
    const Theme &theme = style.theme;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // A little beyond the edge: sheets are rounded to whole points and pixels.
    painter.fillRect(
        QRectF(QPointF(), page.size + QSizeF(1, 1)).intersected(visible.adjusted(0, 0, 1, 1)), theme.paper);
    painter.translate(page.origin);
    painter.scale(page.scale, page.scale);
    const QRectF units((visible.topLeft() - page.origin) / page.scale, visible.size() / page.scale);
    for (const PlacedText &line : page.title)
        paintText(painter, line, {}, theme.ink, theme.paper, style);
    paintText(painter, page.subtitle, {}, theme.soft, theme.paper, style);
    for (const auto &[box, at] : page.personas)
        paintPersonaCard(painter, box, at, style);

    painter.save();
    painter.translate(page.mapAt);
    paintMap(painter, page.layout, units.translated(-page.mapAt), style);
    painter.restore();

    painter.fillRect(QRectF(0, page.footLine, page.inner.width(), 1), theme.rule);
    for (const LegendItem &item : page.legend) {
        paintLegendSign(painter, item, page, theme);
        paintText(painter, item.text, {}, theme.faint, theme.paper, style);
    }
    for (const PlacedText &text : page.sources)
        paintText(painter, text, {}, theme.faint, theme.paper, style);
    painter.restore();
}

void paintPoster(QPainter &painter, const PosterPage &page, const CoursePainter *course)
{
    MapStyle style;
    style.theme = Theme::onPaper();
    style.shadow = Shadow::Soft;
    style.course = course;
    paintPoster(painter, page, QRectF(QPointF(), page.size), style);
}

}
