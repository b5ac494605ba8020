#pragma once

#include "read/readlimits.h"

namespace wend {

/// One sheet of a spreadsheet, or one table of a page, as records of text.
struct Worksheet
{
    QString name;
    std::vector<Row> records;
};

/// Collects the cells of a sheet in any order and gives its records: cells by place, blank rows kept so that record
/// numbers are row numbers, empty columns on the left and empty rows at the end left out.
class SheetBuilder
{
public:
    explicit SheetBuilder(ReadBudget &budget) : m_budget(budget) { }

    static constexpr int mostRows = 1'048'576;
    static constexpr int mostColumns = wend::mostColumns;

    /// Rows and columns from 0. Empty text takes no place. False once the budget is spent.
    bool set(int row, int column, const QString &text);
    /// Cells that are joined into one: its words, not its numbers, count for each row of a tall one below the headings.
    void join(int row, int column, int rows, int columns);
    std::vector<Row> take();

private:
    struct Joined
    {
        int row;
        int column;
        int rows;
        int columns;
    };
    void fillDown();
    void dropEmptyColumns();
    void padBlocks();

    ReadBudget &m_budget;
    std::vector<Row> m_rows;
    std::vector<Joined> m_joined;
};

}
