#include "render/cards.h"

#include "render/cardmarks.h"
#include "render/pictures.h"
#include "render/shapes.h"

#include <QPainter>

namespace wend {

namespace {

constexpr int severities = 5;

/// A part of a card at its beginning, `width` wide: at the right where it is read from there.
QRectF atBeginning(const CardBox &box, QPointF at, double width)
{
    return {at.x() + (box.mirrored ? box.rect.width() - width : 0), at.y(), width, box.rect.height()};
}

QPainterPath mirrored(const QPainterPath &path, const QRectF &within)
{
    return QTransform(-1, 0, 0, 1, within.left() + within.right(), 0).map(path);
}

}

void paintDoing(QPainter &painter, const CardBox &box, QPointF at, const CardLook &look)
{
    const Theme &theme = look.style.theme;
    const Measures &m = look.measures;
    if (box.title && look.style.detail == LevelOfDetail::Full) {
        const double middle = at.y() + box.title.at.y() + box.title.text->ascent() - m.body.size * 0.36;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.bullet);
        painter.drawEllipse(QPointF(atBeginning(box, at, m.bullet).center().x(), middle), m.bullet / 2, m.bullet / 2);
    }
    paintText(painter, box.title, at, theme.text, theme.paper, look.style);
    paintMarks(painter, box, at, theme.paper, look);
}

void paintTouchpoint(QPainter &painter, const CardBox &box, QPointF at, const CardLook &look)
{
    const Theme &theme = look.style.theme;
    const Measures &m = look.measures;
    const QRectF rect(at, box.rect.size());
    paintGround(painter, rect, m.cardRadius, look.behind, look.style);
    if (look.style.detail == LevelOfDetail::Bars)
        painter.fillRect(atBeginning(box, at, m.bar), theme.stageEdge(look.stage));
    else
        painter.fillPath(
            box.mirrored ? mirrored(edgePath(rect, m.cardRadius, m.bar), rect) : edgePath(rect, m.cardRadius, m.bar),
            theme.stageEdge(look.stage));
    paintText(painter, box.title, at, theme.ink, theme.card, look.style);
    paintText(painter, box.detail, at, theme.faint, theme.card, look.style);
    if (box.star) {
        const double middle
            = box.title ? box.title.at.y() + box.title.text->ascent() - m.title.size * 0.36 : m.cardPadY + m.star;
        paintStar(painter, QPointF(at.x() + box.starAt, at.y() + middle), m.star, theme.star);
    }
    paintMarks(painter, box, at, theme.card, look);
}

void paintQuote(QPainter &painter, const CardBox &box, QPointF at, const CardLook &look)
{
    const Theme &theme = look.style.theme;
    const double width = look.measures.bar * 0.66;
    painter.fillRect(atBeginning(box, at, width), theme.stageEdge(look.stage));
    paintText(painter, box.title, at, blend(theme.text, theme.paper, 0.92), theme.paper, look.style);
    paintMarks(painter, box, at, theme.paper, look);
}

void paintPain(QPainter &painter, const CardBox &box, QPointF at, const CardLook &look)
{
    const Theme &theme = look.style.theme;
    const Measures &m = look.measures;
    const QRectF rect(at, box.rect.size());
    const bool strong = box.id == look.style.emphasis.pain;
    const QColor ground = strong       ? theme.weakest
        : look.inBand && !theme.strong ? blend(theme.weakest, theme.pain, 0.16)
                                       : theme.pain;
    const QColor words = strong ? theme.weakestText : theme.painText;
    const QColor on = strong ? theme.weakestText : theme.painDot;
    const QColor off = strong ? blend(theme.weakestText, theme.weakest, 0.35) : theme.painDotOff;
    fillRounded(painter, rect, m.cardRadius, ground, look.style);
    paintText(painter, box.title, at, words, ground, look.style);
    double x = at.x() + box.dots.x();
    for (int i = 0; i < severities; ++i, x += m.dotStep) {
        const QColor &colour = (box.mirrored ? severities - 1 - i : i) < box.severity ? on : off;
        const QRectF dot(x, at.y() + box.dots.y() - m.dot / 2, m.dot, m.dot);
        fillRounded(painter, dot, m.dot / 2, colour, look.style);
    }
    paintMarks(painter, box, at, ground, look);
}

void paintIdea(QPainter &painter, const CardBox &box, QPointF at, const CardLook &look)
{
    const Theme &theme = look.style.theme;
    const QRectF rect(at, box.rect.size());
    const bool strong = box.id == look.style.emphasis.answer;
    const QColor ground = strong ? theme.ideaMark : theme.idea;
    const QColor words = readable(strong ? theme.card : theme.ideaText, ground);
    fillRounded(painter, rect, look.measures.cardRadius, ground, look.style);
    paintText(painter, box.title, at, words, ground, look.style);
    paintText(painter, box.mark, at, strong ? words : theme.ideaMark, ground, look.style);
    paintMarks(painter, box, at, ground, look);
}

void paintMessage(QPainter &painter, const CardBox &box, QPointF at, const CardLook &look)
{
    const Theme &theme = look.style.theme;
    const QColor ground = theme.panel(look.stage);
    const QRectF rect(at, box.rect.size());
    fillRounded(painter, rect, look.measures.cardRadius, ground, look.style);
    paintText(painter, box.title, at, readable(theme.text, ground), ground, look.style);
    paintText(painter, box.detail, at, readable(theme.faint, ground), ground, look.style);
    paintMarks(painter, box, at, ground, look);
}

void paintSmallText(QPainter &painter, const CardBox &box, QPointF at, const CardLook &look)
{
    const Theme &theme = look.style.theme;
    paintText(painter, box.title, at, theme.soft, theme.paper, look.style);
    paintText(painter, box.detail, at, theme.faint, theme.paper, look.style);
    paintMarks(painter, box, at, theme.paper, look);
}

void paintCardOf(LaneKind kind, QPainter &painter, const CardBox &box, QPointF at, const CardLook &look)
{
    switch (kind) {
    case LaneKind::Doing: paintDoing(painter, box, at, look); break;
    case LaneKind::Touchpoints: paintTouchpoint(painter, box, at, look); break;
    case LaneKind::Thinking: paintQuote(painter, box, at, look); break;
    case LaneKind::PainPoints: paintPain(painter, box, at, look); break;
    case LaneKind::Ideas: paintIdea(painter, box, at, look); break;
    case LaneKind::Messages: paintMessage(painter, box, at, look); break;
    case LaneKind::Pictures:
    case LaneKind::Storyboard: paintPictureCard(painter, box, at, look); break;
    default: paintSmallText(painter, box, at, look); break;
    }
}

}
