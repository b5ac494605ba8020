#pragma once

#include "store/workbook.h"

#include <QAbstractTableModel>

namespace wend {

/// What the business pays for: name, cost a month, and the touchpoints of all maps that use it. Name and cost are
/// edited in place.
class ToolTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Cost, UsedAt };
    static constexpr int columns = 3;

    using QAbstractTableModel::QAbstractTableModel;

    /// The workbook outlives its being shown; null shows nothing.
    void show(Workbook *workbook);
    ToolId tool(int row) const { return m_tools[size_t(row)].id; }
    int rowOf(ToolId tool) const; ///< -1: not here
    /// Of all tools, a month.
    double sum() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void failed(const wend::Error &error);

private:
    struct Row
    {
        ToolId id;
        QStringList uses;
    };

    bool edit(const char *step, const Tool &tool, const Workbook::Change &change);

    Workbook *m_workbook = nullptr;
    std::vector<Row> m_tools;
};

}
