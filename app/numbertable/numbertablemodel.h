#pragma once

#include "edit/typednumbers.h"
#include "numbertable/numberrows.h"
#include "store/workbook.h"

#include <QAbstractTableModel>
#include <map>

namespace wend {

/// Where numbers are shown: at a stage, or at a touchpoint of it.
struct NumberPlace
{
    StageId stage;
    CardId card; ///< null: the stage's own
    bool operator==(const NumberPlace &) const = default;
};

/// A number that is not there yet.
struct NewNumber
{
    QString name;
    MetricKind kind = MetricKind::Count;
};

/// What is written into one cell.
struct NumberEntry
{
    Period days;
    int column = 0; ///< behind the last: of the new numbers
    QString text;
};

/// The numbers of a stage or touchpoint by day, week or month: one column a number. What was typed can be typed over;
/// what a file brought can only be read.
class NumberTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { IsRefused = Qt::UserRole, IsLeading, IsTyped };
    static constexpr int leadsRow = 0;
    static constexpr int sourceRow = 1;
    static constexpr int firstRow = 2; ///< of days

    explicit NumberTableModel(QObject *parent = nullptr);

    /// Null: nothing.
    void show(Workbook *workbook, MapId map, const NumberPlace &place);
    /// After an edit from anywhere. Cells that could not be read stay as they are.
    void follow();
    void setStep(SeriesStep step);
    /// The first row is the one of this day; invalid: where the numbers begin.
    void setFirst(const QDate &day);
    /// What day it is, for tests.
    void setToday(const QDate &day);

    SeriesStep step() const { return m_step; }
    QDate first() const { return m_rows.empty() ? QDate() : m_rows.front().from; }
    QDate today() const { return m_today; }
    const NumberPlace &place() const { return m_place; }
    const std::vector<Period> &rows() const { return m_rows; }
    /// The period of the map, which the last row sums up.
    const Period &period() const { return m_period; }
    /// -1: none.
    int columnOf(BindingId binding) const;
    int columnOf(MetricId metric) const;
    /// Of what was typed, by name; -1: none.
    int typedColumnNamed(const QString &name) const;
    MetricId metricOf(int column) const;
    BindingId bindingOf(int column) const;
    QString nameOf(int column) const;
    SourceId sourceOf(int column) const;
    bool isTypedColumn(int column) const;
    bool isDays(int row) const { return row >= firstRow && row < firstRow + int(m_rows.size()); }
    /// The row of a day; -1: it is before the first or behind the last.
    int rowOf(const QDate &day) const;
    QString textOfRow(int row) const;
    /// Of the first cell that could not be read; empty where there is none.
    QString whyRefused() const;

    /// Writes all of it as one undo step; what is no number stays in its cell. False where that failed.
    bool enter(const EditName &name, const std::vector<NewNumber> &added, const std::vector<NumberEntry> &entries);
    void empty(const QModelIndexList &cells);
    void lead(int column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void failed(const wend::Error &error);
    void reported(const QString &text); ///< why something was not taken

private:
    struct Column
    {
        BindingId binding;
        MetricId metric;
        QString name;
        MetricKind kind = MetricKind::Count;
        QString unit;
        QString source;
        bool isTyped = false;
        std::map<std::pair<QDate, QDate>, double> typed;
        bool operator==(const Column &) const = default;
    };
    struct Cell
    {
        std::optional<double> value;
        bool isApproximate = false;
        QString why; ///< it cannot be typed over; empty: it can
    };
    struct Refused
    {
        QString text;
        QString why;
    };
    using CellKey = std::tuple<qint64, QDate, QDate>; ///< metric and days

    std::vector<Column> readColumns() const;
    std::vector<Period> readRows() const;
    template <class Change>
    void showOtherwise(const Change &change);
    Qt::DayOfWeek weekStart() const;
    const Cell &cellAt(int row, int column) const;
    Cell readCell(const Column &column, const Period &days) const;
    Period daysOf(int row) const { return isDays(row) ? m_rows[size_t(row - firstRow)] : m_period; }
    CellKey keyOf(int row, int column) const;
    QString stepName(SeriesStep step) const;
    QVariant textAt(int row, int column, int role) const;
    QString tipAt(int row, int column) const;

    Workbook *m_workbook = nullptr;
    MapId m_map;
    NumberPlace m_place;
    SeriesStep m_step = SeriesStep::Week;
    QDate m_wantedFirst;
    QDate m_today;
    Period m_period;
    std::vector<Column> m_columns;
    std::vector<Period> m_rows;
    std::map<CellKey, Refused> m_refused;
    mutable std::map<std::pair<int, int>, Cell> m_cells; ///< read when they are first seen
};

}
