#pragma once

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace wend {

class Finder;

/// What was found, a line each: the words around it, and where it stands.
class FoundList : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { Before = Qt::UserRole, Hit, After, Place };

    /// The finder must outlive it.
    explicit FoundList(const Finder &finder, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// To be called whenever something else was found.
    void reset();

private:
    const Finder &m_finder;
    int m_rows = 0;
};

/// Paints such a line: the hit itself stands out, its place is told at the right.
class FoundLine : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}
