#pragma once

#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace wend {

class RecordScanner;
class StreamedRecords;

/// One record of a file: its cells as they stood, without the quotes around them.
using Row = std::vector<QString>;

/// Of cells in UTF-8.
Row rowFrom(const std::vector<std::string_view> &cells);

/// Empty for a cell that the row does not have.
QString cellAt(const Row &row, int column);

/// The rows of a table. Of a file of usual size all are held in memory; of a large one some thousand, spread over it,
/// and the others are read again from the file when they are asked for, so that memory does not grow with it.
class Rows
{
public:
    class Iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = Row;
        using difference_type = std::ptrdiff_t;
        using pointer = const Row *;
        using reference = const Row &;
        Iterator(const Rows &rows, size_t at) : m_rows(&rows), m_at(at) { }
        const Row &operator*() const { return (*m_rows)[m_at]; }
        Iterator &operator++()
        {
            ++m_at;
            return *this;
        }
        bool operator==(const Iterator &other) const { return m_at == other.m_at; }

    private:
        const Rows *m_rows;
        size_t m_at;
    };

    /// Records that follow each other in the file without one between them that is no row.
    struct Run
    {
        size_t row = 0; ///< of the first
        int record = 0;
        int count = 0;
    };

    Rows();
    Rows(const Rows &other);
    Rows(Rows &&) noexcept;
    Rows &operator=(Rows other) noexcept;
    ~Rows();

    size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    /// Valid until the next row is asked for. Asking for one row behind the other is quick.
    const Row &operator[](size_t row) const;
    const Row &front() const { return (*this)[0]; }
    const Row &back() const { return (*this)[m_size - 1]; }
    Iterator begin() const { return {*this, 0}; }
    Iterator end() const { return {*this, m_size}; }
    /// The row's record number in the file.
    int record(size_t row) const;
    /// The row with that record number, if it is one.
    std::optional<size_t> rowOf(int record) const;
    /// All rows are in memory.
    bool isHeld() const { return !m_file; }

    /// About `most` rows, or up to twice as many, evenly spread; of a large file such that are held.
    std::vector<size_t> sample(size_t most) const;
    /// Each row that could be a total by its words.
    std::vector<size_t> held() const;
    /// The cells of a column of days, some that are of one day left out.
    void eachDay(int column, const std::function<void(const QString &)> &visit) const;
    /// Cells in UTF-8, valid during the call. False ends it.
    using Visit = std::function<bool(size_t row, const std::vector<std::string_view> &cells)>;
    /// All rows in order, without a text for each cell of a large file.
    void forEach(const Visit &visit) const;

    void add(int record, Row cells);
    /// Makes them rows of a large file, of which those added so far are held.
    void readOthersFrom(std::shared_ptr<const StreamedRecords> file, std::vector<Run> runs);
    /// Takes rows out, given in ascending order.
    std::vector<std::pair<int, Row>> take(const std::vector<size_t> &which);

    bool operator==(const Rows &other) const;

private:
    struct Cursor;
    const Row *heldAt(int record) const;
    void scan(const Visit &visit) const;
    void count();

    size_t m_size = 0;
    std::vector<Row> m_held;
    std::vector<int> m_records; ///< of those held, ascending
    std::shared_ptr<const StreamedRecords> m_file;
    std::vector<Run> m_runs; ///< of a large file
    mutable std::unique_ptr<Cursor> m_cursor;
};

}
