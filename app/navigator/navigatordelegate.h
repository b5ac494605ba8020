#pragma once

#include <QStyledItemDelegate>

namespace wend {

/// Paints the list as in a book's margin: quiet headings in capitals, what is open on a rounded ground.
class NavigatorDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int openRole = Qt::UserRole + 1; ///< true for the map that is open
    static constexpr int hintRole = Qt::UserRole + 2; ///< true for what only invites

    static constexpr int countRole = Qt::UserRole + 3; ///< what stands at the right end

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}
