#include "importing/columnheads.h"

#include "importing/previewmodel.h"
#include "look/stylesheet.h"

#include <QApplication>
#include <QCursor>
#include <QPainter>

namespace wend {

namespace {

constexpr int margin = 5;
constexpr int arrowWidth = 14;

QFont boldFont(QFont font)
{
    font.setBold(true);
    return font;
}

QFont smallFont(QFont font)
{
    font.setPixelSize(11);
    return font;
}

}

ColumnHeads::ColumnHeads(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(56);
    setMaximumSectionSize(240);
    setDefaultAlignment(Qt::AlignLeft);
    viewport()->setCursor(Qt::PointingHandCursor);
    viewport()->setAttribute(Qt::WA_Hover);
}

QSize ColumnHeads::sectionSizeFromContents(int section) const
{
    const auto *preview = qobject_cast<const PreviewModel *>(model());
    const QFontMetrics bold(boldFont(font()));
    const QFontMetrics small(smallFont(font()));
    const int width = preview ? std::max(bold.horizontalAdvance(preview->heading(section)),
                          small.horizontalAdvance(preview->roleText(section)))
                              : 0;
    return {width + 2 * margin + arrowWidth + 8, bold.height() + small.height() + 11};
}

void ColumnHeads::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const auto *preview = qobject_cast<const PreviewModel *>(model());
    if (!preview || !rect.isValid())
        return;
    const InterfaceColours colours = interfaceColours(lookOf(QApplication::palette()));
    const bool isHovered = rect.contains(viewport()->mapFromGlobal(QCursor::pos())) && viewport()->underMouse();
    painter->save();
    painter->fillRect(rect, preview->isMarked(section) ? colours.selected : isHovered ? colours.hover : colours.bar);
    painter->setPen(colours.rule);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());

    const bool isLeftOut = preview->isLeftOut(section);
    const QRect text = rect.adjusted(margin, 4, -margin - arrowWidth, -5);
    QFont bold = boldFont(font());
    if (!preview->hasHeading(section)) {
        bold.setBold(false);
        bold.setItalic(true);
    }
    const QFont small = smallFont(font());
    painter->setFont(bold);
    painter->setPen(isLeftOut || !preview->hasHeading(section) ? colours.soft : colours.ink);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignTop,
        QFontMetrics(bold).elidedText(preview->heading(section), Qt::ElideMiddle, text.width()));
    painter->setFont(small);
    painter->setPen(isLeftOut ? colours.soft : colours.accent);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignBottom,
        QFontMetrics(small).elidedText(preview->roleText(section), Qt::ElideRight, text.width()));

    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(isHovered ? colours.ink : colours.soft, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF tip(rect.right() - margin - 4, rect.center().y() + 2);
    painter->drawPolyline(QPolygonF {tip + QPointF(-3.5, -3.5), tip, tip + QPointF(3.5, -3.5)});
    painter->restore();
}

}
