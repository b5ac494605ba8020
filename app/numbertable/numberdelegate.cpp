#include "numbertable/numberdelegate.h"

#include "look/stylesheet.h"
#include "numbertable/numbertablemodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QPainter>

namespace wend {

namespace {

constexpr int textMargin = 7;

void paintLeads(QPainter &painter, const QRect &cell, bool leads, const InterfaceColours &colours)
{
    const QPointF middle(cell.right() - textMargin - 7, cell.center().y() + 0.5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(leads ? colours.accent : colours.soft, 1.2));
    painter.drawEllipse(middle, 6.5, 6.5);
    if (!leads)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    painter.drawEllipse(middle, 3.5, 3.5);
}

}

void NumberDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const InterfaceColours colours = interfaceColours(lookOf(QApplication::palette()));
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isTyped = index.data(NumberTableModel::IsTyped).toBool();
    const bool isRefused = index.data(NumberTableModel::IsRefused).toBool();
    painter->save();
    painter->fillRect(option.rect, isSelected ? colours.selected : isTyped ? colours.field : colours.hover);
    if (index.row() == NumberTableModel::leadsRow) {
        paintLeads(*painter, option.rect, index.data(NumberTableModel::IsLeading).toBool(), colours);
    } else {
        QFont font = option.font;
        const QVariant own = index.data(Qt::FontRole);
        if (own.isValid())
            font = own.value<QFont>().resolve(option.font);
        painter->setFont(font);
        painter->setPen(isRefused          ? colours.bad
                : isSelected               ? colours.selectedText
                : isTyped || own.isValid() ? colours.ink
                                           : colours.soft);
        const QRect room = option.rect.adjusted(textMargin, 0, -textMargin, 0);
        const QString text = QFontMetrics(font).elidedText(
            index.data(Qt::DisplayRole).toString().simplified(), Qt::ElideRight, room.width());
        painter->drawText(room, int(Qt::AlignRight | Qt::AlignVCenter), text);
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setBrush(Qt::NoBrush);
    if (isRefused) {
        painter->setPen(QPen(colours.bad, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->currentIndex() == index && view->hasFocus()) {
        painter->setPen(QPen(colours.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QWidget *NumberDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    (void)option;
    auto *field = new QLineEdit(parent);
    field->setObjectName(QStringLiteral("numberField"));
    field->setAlignment(Qt::AlignRight);
    field->setFrame(false);
    field->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return field;
}

void NumberDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    (void)index;
    editor->setGeometry(option.rect);
}

}
