#include "poster/poster.h"
#include "render/cardmarks.h"
#include "render/coursepainter.h"
#include "render/feelinglane.h"
#include "render/personacard.h"
#include "render/pictures.h"
#include "render/shapes.h"

#include <QPainter>

namespace wend {

namespace {

constexpr double around = 60; ///< map units that signs reach beyond their words

void paintPair(QPainter &painter, QPointF at, const QColor &left, const QColor &right)
{
    painter.setPen(Qt::NoPen);
    for (const auto &[x, colour] : {std::pair(-11.0, left), std::pair(0.5, right)}) {
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(at + QPointF(x, -5), QSizeF(10.5, 10)), 2.5, 2.5);
    }
}

void paintLegendSign(QPainter &painter, const LegendItem &item, const PosterPage &page, const MapStyle &style)
{
    const Theme &theme = style.theme;
    const QRectF pill(item.at - QPointF(11, 5), QSizeF(22, 10));
    switch (item.sign) {
    case LegendItem::Sign::Severity:
        for (int dot = 0; dot < 5; ++dot) {
            const QRectF rect(item.at + QPointF((dot - 2) * 9 - 3.3, -3.3), QSizeF(6.6, 6.6));
            fillRounded(painter, rect, 3.3, dot < 3 ? theme.painDot : theme.painDotOff, style);
        }
        break;
    case LegendItem::Sign::Star: paintStar(painter, item.at, 6, theme.star); break;
    case LegendItem::Sign::Weakest:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.weakest);
        painter.drawRoundedRect(pill, 5, 5);
        break;
    case LegendItem::Sign::Step:
        painter.setPen(QPen(theme.dash, 1));
        painter.setBrush(theme.card);
        painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), 4.5, 4.5);
        break;
    case LegendItem::Sign::Answered: paintPair(painter, item.at, theme.weakest, theme.ideaMark); break;
    case LegendItem::Sign::Course:
        paintCourseBars(
            painter, QRectF(item.at - QPointF(10, 5), QSizeF(20, 10)), {2, 3, 2.5, 4, 5}, theme.soft, theme.paper);
        break;
    case LegendItem::Sign::Curve: {
        const FeelingBox &feelings = page.bands.front().layout.feelings();
        paintCurveSample(painter, feelings.curves[size_t(item.curve)], feelings.alone, item.at - QPointF(11, 0), 22,
            Measures(0.85), theme);
        break;
    }
    case LegendItem::Sign::Mark:
        paintSign(painter, item.mark, item.at, 11, readable(theme.faint, theme.paper), theme.paper);
        break;
    case LegendItem::Sign::Word: paintText(painter, item.word, {}, theme.ideaMark, theme.paper, style); break;
    case LegendItem::Sign::Line: {
        QPen pen(theme.dash, 1);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.drawLine(item.at - QPointF(11, 0), item.at + QPointF(11, 0));
        break;
    }
    }
}

QColor greyOf(const QColor &colour)
{
    const int grey = qGray(colour.rgb());
    return {grey, grey, grey};
}

/// The business's colour, as it can be read on this ground; on one without colours its grey.
QColor accentOf(const PosterPage &page, const Theme &theme)
{
    return readable(page.ground == PosterGround::Grey ? greyOf(page.accent) : page.accent, theme.paper);
}

QColor colourOf(HeadText::Colour colour, const PosterPage &page, const MapStyle &style)
{
    switch (colour) {
    case HeadText::Colour::Soft: return style.theme.soft;
    case HeadText::Colour::Weakest: return style.theme.weakest;
    case HeadText::Colour::Accent: return page.accent.isValid() ? accentOf(page, style.theme) : style.theme.ink;
    default: return style.theme.ink;
    }
}

/// Down both sides of a band and below it, but not through the pills that lie across its edges.
void paintOutline(QPainter &painter, const QRectF &rect, const MapLayout &layout, const QColor &colour)
{
    constexpr double width = 2;
    const LaneBox *lane = layout.laneOf(LaneKind::Numbers);
    for (const double x : {rect.left(), rect.right()}) {
        double from = rect.top();
        for (const PillBox &pill : lane ? layout.numbers().pills : std::vector<PillBox>()) {
            const QRectF gap = pill.rect.translated(0, layout.bandTop(*lane));
            if (pill.fromReach || gap.left() > x || gap.right() < x)
                continue;
            painter.fillRect(QRectF(x - width / 2, from, width, gap.top() - from), colour);
            from = gap.bottom();
        }
        painter.fillRect(QRectF(x - width / 2, from, width, rect.bottom() - from), colour);
    }
    painter.fillRect(QRectF(rect.left() - width / 2, rect.bottom() - width / 2, rect.width() + width, width), colour);
}

void paintBand(
    QPainter &painter, const PosterPage &page, const PosterBand &band, const QRectF &units, const MapStyle &style)
{
    painter.save();
    painter.translate(band.at);
    const QRectF strip = page.strip(band);
    const double radius = 6;
    if (!strip.isNull())
        painter.fillRect(strip.adjusted(0, page.tabHeight, 0, 0), style.theme.weakestGround);
    paintMap(painter, band.layout, units.translated(-band.at), style);
    if (!strip.isNull()) {
        const QRectF tab(strip.topLeft(), QSizeF(strip.width(), page.tabHeight));
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.theme.weakest);
        painter.drawRoundedRect(tab, radius, radius);
        painter.drawRect(tab.adjusted(0, radius, 0, 0)); // square below
        paintMarked(painter, style, PdfMarks::Part::Stage, page.emphasis.stage.value, [&] {
            paintText(painter, page.tab, strip.topLeft(), style.theme.weakestText, style.theme.weakest, style);
        });
        paintOutline(painter, strip.adjusted(1, page.tabHeight, -1, -1), band.layout, style.theme.weakest);
    }
    painter.restore();
}

/// For printers without colours: what stands out does so by being dark, and tints stay light enough to write on.
Theme inGrey()
{
    Theme theme = Theme::onWhitePaper();
    for (QColor *colour : {&theme.border, &theme.rule, &theme.dash, &theme.bullet, &theme.pain, &theme.painDotOff,
             &theme.idea, &theme.weakestGround, &theme.soft, &theme.faint, &theme.star})
        *colour = greyOf(*colour);
    theme.ink = theme.text = theme.shadow = theme.painText = theme.painDot = QColor(0x20, 0x20, 0x20);
    theme.ideaText = theme.ideaMark = theme.good = theme.fair = theme.bad = QColor(0x40, 0x40, 0x40);
    theme.weakest = theme.ink;
    theme.painDotOff = QColor(0xb0, 0xb0, 0xb0); // seen on the darker tint in the band too
    return theme;
}

/// On white whatever the ground is: telephones look for dark on light.
void paintCode(QPainter &painter, const QrCode &code, const QRectF &rect)
{
    painter.fillRect(rect, Qt::white);
    const double module = rect.width() / (code.side + 2 * quietModules);
    const QPointF origin = rect.topLeft() + QPointF(module, module) * quietModules;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int row = 0; row < code.side; ++row) {
        for (int column = 0; column < code.side;) {
            int end = column;
            while (end < code.side && code.isDark(row, end))
                ++end;
            if (end > column) // one piece, so that no seam shows
                path.addRect(QRectF(origin + QPointF(column, row) * module, QSizeF(end - column, 1.02) * module));
            column = end + 1;
        }
    }
    painter.fillPath(path, QColor(0x1f, 0x24, 0x30));
}

/// Headline, what it is about, and the personas.
void paintHead(QPainter &painter, const PosterPage &page, const QRectF &units, const MapStyle &style)
{
    for (size_t at = 0; at < page.head.size(); ++at) {
        const HeadText &words = page.head[at];
        const PdfMarks::Part part = words.isHeadline ? PdfMarks::Part::Title : PdfMarks::Part::About;
        if (words.text.rect().intersects(units))
            paintMarked(painter, style, part, qint64(at), [&] {
                paintText(painter, words.text, {}, colourOf(words.colour, page, style), style.theme.paper, style);
            });
    }
    for (size_t at = 0; at < page.personas.size(); ++at) {
        const auto &[box, place] = page.personas[at];
        if (QRectF(place, box.size).intersects(units))
            paintMarked(painter, style, PdfMarks::Part::Persona, qint64(at),
                [&, &card = box, &where = place] { paintPersonaCard(painter, card, where, style); });
    }
}

void paintLegend(QPainter &painter, const PosterPage &page, const QRectF &units, const MapStyle &style)
{
    for (size_t at = 0; at < page.legend.size(); ++at) {
        const LegendItem &item = page.legend[at];
        if (!item.text.rect().adjusted(-around, -around, around, around).intersects(units))
            continue;
        paintMarked(painter, style, PdfMarks::Part::Legend, qint64(at), [&] {
            paintLegendSign(painter, item, page, style);
            paintText(painter, item.text, {}, style.theme.faint, style.theme.paper, style);
        });
    }
}

void paintFoot(QPainter &painter, const PosterPage &page, const QRectF &units, const MapStyle &style)
{
    const Theme &theme = style.theme;
    if (page.codeRect.intersects(units)) {
        paintCode(painter, page.code, page.codeRect);
        paintMarked(painter, style, PdfMarks::Part::Code, 0,
            [&] { paintText(painter, page.codeWords, {}, theme.faint, theme.paper, style); });
    }
    if (page.logo && page.logo.rect.intersects(units))
        paintPicture(painter, page.logo, {}, 0, theme.paper, style);
    if (!page.legend.empty() || page.sources || !page.codeRect.isNull() || page.logo)
        painter.fillRect(QRectF(0, page.footLine, page.inner.width(), page.accent.isValid() ? 2 : 1),
            page.accent.isValid() ? accentOf(page, theme) : theme.rule);
    paintLegend(painter, page, units, style);
    if (page.sources.rect().intersects(units))
        paintMarked(painter, style, PdfMarks::Part::Sources, 0,
            [&] { paintText(painter, page.sources, {}, theme.faint, theme.paper, style); });
}

}

Theme themeOf(PosterGround ground)
{
    switch (ground) {
    case PosterGround::White: return Theme::onWhitePaper();
    case PosterGround::Dark: return Theme::night();
    case PosterGround::Contrast: return Theme::contrasting(false);
    case PosterGround::Grey: return inGrey();
    default: return Theme::onPaper();
    }
}

void paintPoster(QPainter &painter, const PosterPage &page, const QRectF &visible, const MapStyle &given)
{
    MapStyle style = given;
    style.emphasis = page.emphasis;
    style.washed = page.emphasis.stage.isNull() && !style.theme.strong; // nothing beside a band competes with it
    const Theme &theme = style.theme;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // A little beyond the edge: sheets are rounded to whole points and pixels.
    painter.fillRect(
        QRectF(QPointF(), page.size + QSizeF(1, 1)).intersected(visible.adjusted(0, 0, 1, 1)), theme.paper);
    painter.translate(page.origin);
    painter.scale(page.scale, page.scale);
    const QRectF units((visible.topLeft() - page.origin) / page.scale, visible.size() / page.scale);
    paintHead(painter, page, units, style);
    for (size_t at = 0; at < page.bands.size(); ++at) {
        const PosterBand &band = page.bands[at];
        const QRectF rect(band.at - QPointF(0, page.tabHeight), band.layout.size() + QSizeF(0, page.tabHeight));
        if (style.marks)
            style.marks->setBand(int(at));
        if (rect.adjusted(-around, -around, around, around).intersects(units))
            paintBand(painter, page, band, units, style);
    }
    if (style.marks)
        style.marks->setBand(0);
    paintFoot(painter, page, units, style);
    painter.restore();
}

void paintPoster(QPainter &painter, const PosterPage &page, const CoursePainter *course, PdfMarks *marks)
{
    MapStyle style;
    style.theme = themeOf(page.ground);
    style.shadow = Shadow::Soft;
    style.course = course;
    style.marks = marks;
    paintPoster(painter, page, QRectF(QPointF(), page.size), style);
}

}
