#pragma once

#include "findings/decisions.h"

#include <QAbstractListModel>

namespace wend {

/// What can be done about a finding.
enum class FindingAction { Open, Explain, MakeIdea, Later, Dismiss, BringBack };

/// A finding as it stands in the list.
struct FindingRow
{
    Finding finding;
    QString title {};      ///< of its map, where that is to be said
    bool isNew = false;    ///< it was not there when the workbook was last left
    FindingMarkId mark {}; ///< that settled it; null: it is open
    QString decision {};   ///< "put off until 1 Dec", "not a problem"; empty: none
    bool hasStage = false; ///< an idea can be made of it
    bool isLeak = false;   ///< it can be asked what is behind it
    bool operator==(const FindingRow &) const = default;
};

/// The findings as a list, the most important first.
class FindingList : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<FindingRow> rows);
    const FindingRow &row(int row) const { return m_rows[size_t(row)]; }
    const Finding &finding(int at) const { return row(at).finding; }
    /// The line below the sentence.
    QString figures(int row) const;
    /// In the order in which they are offered.
    std::vector<FindingAction> actionsOf(int row) const;
    /// It was looked at: it is new no more.
    void noteSeen(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<FindingRow> m_rows;
};

/// "Open", "Why?", "Make an idea", "Later", "Not a problem", "Bring back".
QString nameOf(FindingAction action);
/// The same with its key, for tips and menus.
QString tipOf(FindingAction action);

}
