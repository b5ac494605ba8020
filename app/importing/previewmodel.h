#pragma once

#include "importing/pendingfile.h"

#include <QAbstractTableModel>

namespace wend {

/// The first lines of a table as they stand in the file, and what each column and line was taken for.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Line { Above, Header, Row, Total, Refused };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const PendingFile &pending, int table, const SourceLibrary &library, const QString &language);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    QString heading(int column) const;
    bool hasHeading(int column) const;
    QString roleText(int column) const;
    bool isLeftOut(int column) const;
    /// Columns that somebody pointed at.
    void mark(const std::set<int> &columns);
    bool isMarked(int column) const { return m_marked.contains(column); }
    const std::vector<wend::Column> &columns() const { return m_columns; }
    /// How many lines stand above the one with the names of the columns.
    int linesAbove() const { return m_header > m_firstLine ? m_header - m_firstLine : 0; }
    int recordOf(int row) const { return m_firstLine + row; }
    Line lineOf(int row) const;

private:
    std::vector<wend::Row> m_lines;
    int m_firstLine = 0;
    int m_header = -1;
    int m_headerRows = 0;
    std::vector<wend::Column> m_columns;
    std::vector<ColumnRole> m_roles;
    QString m_language;
    std::set<int> m_marked;
    std::set<int> m_totals;
    std::map<std::pair<int, int>, QString> m_refused; ///< by record and column (-1: the row), the reason
};

}
