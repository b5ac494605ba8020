#pragma once

#include "read/recordreader.h"
#include "read/textfile.h"

#include <string>
#include <string_view>
#include <vector>

namespace wend {

/// Takes the records of a large text one after the other, as RecordReader does, from bytes and without making texts of
/// them: some 60 ns a record. Where a record has quotes in unusual places, RecordReader itself takes it.
class RecordScanner
{
public:
    /// A place that a scanner can begin at.
    struct Place
    {
        qint64 byte = 0;
        int record = 0;
        qsizetype vainLookAhead = RecordReader::mostVainLookAhead;
    };

    /// Whether the signs of a dialect can be looked for among bytes.
    static bool canScan(const Dialect &dialect);

    RecordScanner(std::shared_ptr<const TextFile> file, const Dialect &dialect, const Place &from,
        qsizetype bufferBytes = 1 << 19);

    /// Goes to the next record; false at the end, and before one that is too large. An empty line is a record with one
    /// empty cell.
    bool next();
    /// The record to come is longer than mostBytesOfRecord; has more cells than mostColumns.
    bool isTooLong() const { return m_isTooLong; }
    bool isTooWide() const { return m_isTooWide; }

    /// Of the record; views are valid until the next one. Cells are without their quotes.
    const std::vector<std::string_view> &cells() const { return m_cells; }
    int record() const { return m_place.record - 1; }
    /// Where the next record begins.
    const Place &place() const { return m_place; }

private:
    enum class Take { Done, NeedsMore, Unusual };

    bool refill();
    Take takeRecord();
    const char *takePlainCells(const char *start);
    Take takeQuoted(const char *&special, std::string_view &cell);
    bool takeUnusual();
    void startAt(const char *at);
    const char *nextSpecial();
    quint64 specialsIn(const char *from) const;
    bool isEndOfLine(char c) const { return c == '\n' || c == '\r'; }
    const char *end() const { return m_buffer.data() + m_filled; }

    std::shared_ptr<const TextFile> m_file;
    Dialect m_dialect;
    char m_delimiter;
    char m_quote;
    Place m_place;              ///< of the record to come
    std::vector<char> m_buffer; ///< with some bytes behind for wide loads
    qsizetype m_filled = 0;
    qint64 m_bufferStart = 0; ///< in the file
    const char *m_at;         ///< the record to come
    const char *m_group;      ///< 64 bytes whose special signs are in m_specials
    quint64 m_specials = 0;
    std::vector<std::string_view> m_cells;
    std::vector<std::string> m_own; ///< cells of an unusual record
    bool m_isTooLong = false;
    bool m_isTooWide = false;
};

}
