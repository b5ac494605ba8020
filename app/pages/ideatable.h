#pragma once

#include "store/workbook.h"

#include <QAbstractTableModel>

namespace wend {

/// Ideas as a table, those that are done behind the others. Every cell but the last is edited in place, one undo step
/// each.
class IdeaTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Idea, Answers, Owner, Due, State, Helped };
    static constexpr int columns = 6;
    static constexpr int detailRole = Qt::UserRole + 1;   ///< a second, quiet line
    static constexpr int severityRole = Qt::UserRole + 2; ///< 1 to 5 of the pain point; 0: none
    static constexpr int colourRole = Qt::UserRole + 3;   ///< of the map
    static constexpr int lateRole = Qt::UserRole + 4;
    static constexpr int doneRole = Qt::UserRole + 5;
    static constexpr int asksRole = Qt::UserRole + 6; ///< what stands there asks for something

    using QAbstractTableModel::QAbstractTableModel;

    /// The workbook outlives its being shown; null shows nothing.
    void show(Workbook *workbook, std::vector<CardId> ideas, const QString &language);
    CardId idea(int row) const { return m_ideas[size_t(row)]; }
    int rowOf(CardId idea) const; ///< -1: not here
    const std::vector<CardId> &ideas() const { return m_ideas; }
    const Model &model() const { return m_workbook->model(); }
    const QString &language() const { return m_language; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void failed(const wend::Error &error);

private:
    QString text(const Card &idea, int column) const;
    QString detail(const Card &idea, int column) const;
    QVariant edited(const Card &idea, int column) const;
    QString helpText(const Card &idea) const;
    void sortIdeas();

    Workbook *m_workbook = nullptr;
    std::vector<CardId> m_ideas;
    QString m_language;
    mutable std::map<CardId, QString> m_help; ///< what was reckoned since the last show()
    int m_sortedBy = Due;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

}
