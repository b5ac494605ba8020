#pragma once

#include "sources/columnroles.h"
#include "sources/understand.h"

namespace wend {

/// Which days a table's rows speak of.
class TableDays
{
public:
    TableDays(
        const ReadFile &file, const wend::Table &table, const ColumnRoles &roles, const UnderstandOptions &options);

    using Range = std::pair<QDate, QDate>;
    /// Of a row: by its own columns, else the table's whole period. Empty where the row's day cannot be read.
    std::optional<Range> of(const wend::Row &row) const;
    /// Why a row has no day, as a sentence.
    QString refusal(const wend::Row &row) const;
    /// Those that tell them; -1 for none.
    std::vector<int> columns() const;
    /// The first of them, which a row without a day is refused for.
    int column() const;

    /// What the table, the file or the options say; null dates where nobody does.
    Range period() const { return m_period; }
    /// False also where they are counted from a first day that nobody tells.
    bool rowsHaveDays() const;
    bool isAssumed() const { return m_assumed; }
    bool isYearAssumed() const { return m_yearAssumed; }

private:
    std::optional<Range> rangeOf(const wend::Row &row) const;
    std::optional<Range> composed(const wend::Row &row) const;
    std::optional<int> yearOf(int part) const;
    void assumeYears(QDate today);
    std::optional<Range> nth(const QString &cell, const wend::Column &column) const;

    const wend::Table &m_table;
    ColumnRoles m_roles;
    std::vector<wend::Column> m_columns; ///< with the days set that the table or the options know
    Range m_period;
    bool m_assumed = false;
    bool m_yearAssumed = false;
    int m_partsYear = 0;        ///< of day parts without a year: that of the earliest; 0: nobody knows
    int m_firstPart = 0;        ///< the earliest: a month or week, smaller ones are of the year after
    mutable QString m_lastCell; ///< rows of one day mostly stand together
    mutable std::optional<Range> m_lastRange;
};

}
