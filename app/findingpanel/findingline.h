#pragma once

#include "findingpanel/findinglist.h"

#include <QStyledItemDelegate>

namespace wend {

/// A finding as it is painted: its number in the colour and shape of its severity, the sentence, the figures; of the
/// selected one how its weight was reckoned, as on a receipt, and as words what can be done about it. On the one under
/// the pointer the same stands as signs, which cover the end of its sentence: no row changes its height by that.
class FindingLine : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The action whose word or sign lies there; empty: none. `option` has rectangle, font and widget of the row.
    std::optional<FindingAction> actionAt(
        const QStyleOptionViewItem &option, const QModelIndex &index, const QPoint &at) const;
};

}
