#include "navigator/navigatordelegate.h"

#include "look/stylesheet.h"

#include <QApplication>
#include <QPainter>

namespace wend {

namespace {

int depthOf(const QModelIndex &index) { return index.parent().isValid() ? 1 + depthOf(index.parent()) : 0; }

QFont headingFont(QFont font)
{
    font.setPixelSize(11);
    font.setWeight(QFont::DemiBold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    return font;
}

}

void NavigatorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const InterfaceColours colours = interfaceColours(lookOf(QApplication::palette()));
    const int depth = depthOf(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect place = option.rect.adjusted(10, 1, -10, -1);
    if (depth == 0) {
        painter->setFont(headingFont(option.font));
        painter->setPen(colours.soft);
        painter->drawText(place.adjusted(4, 0, 0, -3), Qt::AlignLeft | Qt::AlignBottom, index.data().toString());
        painter->restore();
        return;
    }
    const bool open = index.data(openRole).toBool();
    const bool current = option.state.testFlag(QStyle::State_Selected);
    if (open || current) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.selected);
        painter->drawRoundedRect(place, 6, 6);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.hover);
        painter->drawRoundedRect(place, 6, 6);
    }
    if (current && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.accent, 1.6));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(place).adjusted(0.8, 0.8, -0.8, -0.8), 6, 6);
    }
    QFont font = option.font;
    font.setWeight(open ? QFont::DemiBold : QFont::Normal);
    if (depth > 1)
        font.setPixelSize(12);
    painter->setFont(font);
    const bool quiet = depth > 1 || index.data(hintRole).toBool();
    painter->setPen(open || current ? colours.selectedText : quiet ? colours.soft : colours.ink);
    place.adjust(8 + (depth - 1) * 12, 0, -8, 0);
    if (const QString count = index.data(countRole).toString(); !count.isEmpty()) {
        const int width = QFontMetrics(font).horizontalAdvance(count) + 6;
        painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, count);
        place.adjust(0, 0, -width, 0);
    }
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, place.width()));
    painter->restore();
}

QSize NavigatorDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    const int depth = depthOf(index);
    return {60, depth == 0 ? line + 18 : depth == 1 ? line + 11 : line + 6};
}

void NavigatorDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(8, 0, -8, 0));
}

}
