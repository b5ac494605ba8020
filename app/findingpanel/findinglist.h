#pragma once

#include "findings/findings.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace wend {

/// The findings as a list, the most important first.
class FindingList : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// `titles`: of each finding the map it is on, where that is to be said.
    void setFindings(Findings findings, const QStringList &titles);
    const Finding &finding(int row) const { return m_findings[size_t(row)]; }
    /// The line below the sentence.
    QString figures(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    Findings m_findings;
    QStringList m_titles;
};

/// A finding as it stands in the list: its number in the colour and shape of its severity, the sentence, the figures;
/// of the selected one how its weight was reckoned, as on a receipt.
class FindingLine : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}
