#pragma once

#include "store/rawpages.h"
#include "store/value.h"

#include <unordered_set>
#include <vector>

namespace wend {

enum class PageKind { None = 0, InnerIndex = 2, InnerTable = 5, LeafIndex = 10, LeafTable = 13 };

inline bool isInner(PageKind kind) { return kind == PageKind::InnerIndex || kind == PageKind::InnerTable; }

/// Where a row stands: a cell of a page.
struct RawCell
{
    qint64 payload = 0;  ///< bytes of the row
    qint64 rowid = 0;    ///< of tables
    quint32 child = 0;   ///< of inner pages
    qsizetype local = 0; ///< where those bytes of the row are that stand here
    qsizetype localSize = 0;
    quint32 overflow = 0; ///< the page where it goes on; 0: nowhere
    qsizetype end = 0;    ///< behind the cell
};

/// The cell at a place of some bytes; empty where there can be none. `pageSize` decides what of a row stands on another
/// page.
std::optional<RawCell> cellAt(QByteArrayView bytes, qsizetype at, PageKind kind, int pageSize);

/// A page of a tree as far as it can be understood.
struct TreePage
{
    PageKind kind = PageKind::None;
    std::vector<RawCell> cells;
    quint32 rightChild = 0;
    /// All of the page is accounted for. Else there may be more rows on it than its list of cells names.
    bool isWhole = false;
};
TreePage treePageOf(const QByteArray &page, quint32 number);
bool isWholeTreePage(const QByteArray &page, quint32 number);

/// A row's values as they stand in the file.
struct RawRecord
{
    std::vector<Value> values;
    bool isExact = false; ///< its parts are as long together as the whole
    bool isCut = false;   ///< its end could not be read: the values there are null
    size_t readCount = 0; ///< so many values, from the first on, stand there wholly
};

/// Reads rows, also those that go on over other pages. Each such page belongs to one row only, so that a ring of them
/// ends, and no row costs more than the file is long.
class RawRecords
{
public:
    explicit RawRecords(const RawPages &pages) : m_pages(pages) { }

    /// Nothing where the cell holds no row. `bytes` is what the cell was found in.
    std::optional<RawRecord> recordOf(QByteArrayView bytes, const RawCell &cell);
    /// True where a page was read as the rest of some row.
    bool isOverflow(quint32 page) const { return m_overflow.contains(page); }

private:
    const RawPages &m_pages;
    std::unordered_set<quint32> m_overflow;
};

/// What a row begins with.
struct RecordHeader
{
    std::vector<quint64> types; ///< of its values: SQLite's serial types
    qint64 size = 0;            ///< of the header itself
    qint64 total = 0;           ///< with all values
};
/// Empty where the bytes begin with none.
std::optional<RecordHeader> recordHeaderOf(QByteArrayView local);

/// Bytes of a value of that type.
qint64 serialSize(quint64 type);

}
