#pragma once

#include "numbers/read/table.h"

namespace wend {

/// One sheet of a spreadsheet, or one table of a page, as records of text.
struct Sheet
{
    QString name;
    std::vector<Row> records;
};

/// What all sheets of one file may hold together, so that a hostile one ends in a sentence and not in the machine's memory.
class SheetBudget
{
public:
    bool takeCells(qint64 cells);
    bool takeText(qint64 characters);
    bool isSpent() const { return m_cells < 0 || m_characters < 0; }
    qint64 cells() const { return m_cells; }

private:
    qint64 m_cells = 12'000'000;
    qint64 m_characters = 512'000'000;
};

/// Collects the cells of a sheet in any order and gives its records: cells by place, blank rows kept so that record
/// numbers are row numbers, empty columns on the left and empty rows at the end left out.
class SheetBuilder
{
public:
    explicit SheetBuilder(SheetBudget &budget) : m_budget(budget) { }

    static constexpr int mostRows = 1'048'576;
    static constexpr int mostColumns = 16'384;

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

    SheetBudget &m_budget;
    std::vector<Row> m_rows;
    std::vector<Joined> m_joined;
};

}
