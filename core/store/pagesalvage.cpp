#include "store/pagesalvage.h"

#include "store/rawtrees.h"
#include "store/rowsql.h"
#include "store/tablelayout.h"

#include <algorithm>
#include <map>
#include <sqlite3.h>

namespace wend {

namespace {

constexpr qint64 mostRows = 1'000'000; // of one table
constexpr int manyColumns = 10;        // a row of so many that fit is of that table, also where one of them is damaged
constexpr double likeEnough = 0.6;     // for a whole page of rows
constexpr qint64 windowSize = 1 << 20; // of what is searched for rows at a time
constexpr qint64 longestCell = 65536 + 20;

/// The scratch tables. A row that was found twice is taken once.
class FoundTables
{
public:
    explicit FoundTables(Database &database) : m_database(database) { }

    /// False where it was there already.
    bool add(const TableLayout &layout, const RawCell &cell, RawRecord &record)
    {
        Table &table = tableFor(layout);
        if (table.count >= mostRows || (!layout.isIndex && !table.rowids.insert(cell.rowid).second))
            return false;
        if (layout.rowidColumn >= 0 && size_t(layout.rowidColumn) < record.values.size())
            record.values[size_t(layout.rowidColumn)] = cell.rowid;
        Statement insert = m_database.prepare(table.insertSql);
        for (int at = 0; at < table.columns.size(); ++at) {
            const qsizetype from = layout.columns.indexOf(table.columns[at]);
            insert.bind(
                at + 1, from >= 0 && size_t(from) < record.values.size() ? record.values[size_t(from)] : Value());
        }
        const bool isNew = insert.run() && sqlite3_changes(m_database.handle()) == 1;
        table.count += isNew;
        return isNew;
    }

    /// Rows of the model of at least so many columns.
    qint64 count(int columns) const
    {
        qint64 sum = 0;
        forEachTable([&]<class Row>(Row *) {
            const auto table = m_tables.find(RowTable<Row>::name);
            sum += table != m_tables.end() && columnCount<Row> >= columns ? table->second.count : 0;
        });
        return sum;
    }

    /// Where no row of a table was found, there is none: the parts that could not be read say what is missing.
    void addEmpty()
    {
        for (const TableLayout &layout : knownLayouts()) {
            if (layout.table != "sample" && layout.table != "lineage" && isKept(layout.table)
                && !(layout.table == "sample_block" && m_tables.contains("sample")))
                tableFor(layout);
        }
    }

    /// What a workbook is read from. The rest of a working copy is made anew.
    static bool isKept(const QByteArray &table)
    {
        bool isRows = false;
        forEachTable([&]<class Row>(Row *) { isRows = isRows || table == RowTable<Row>::name; });
        return isRows || table == "sample_block" || table == "sample" || table == "event_block" || table == "refusal"
            || table == "lineage";
    }

private:
    struct Table
    {
        QByteArrayList columns;
        QByteArray insertSql;
        std::unordered_set<qint64> rowids;
        qint64 count = 0;
    };

    Table &tableFor(const TableLayout &layout)
    {
        const auto [place, isNew] = m_tables.try_emplace(layout.table);
        Table &table = place->second;
        if (!isNew)
            return table;
        for (const QByteArray &column : layout.columns) {
            if (std::all_of(column.begin(), column.end(),
                    [](char letter) { return letter == '_' || (letter >= 'a' && letter <= 'z'); }))
                table.columns << column;
        }
        const QByteArray unique = layout.isIndex
            ? ", UNIQUE (" + layout.columns.first(layout.columns.size() - 1).join(", ") + ')'
            : QByteArray();
        m_database.execute("CREATE TABLE " + layout.table + " (" + table.columns.join(", ") + unique + ')');
        table.insertSql = "INSERT OR IGNORE INTO " + layout.table + " (" + table.columns.join(", ") + ") VALUES (?"
            + QByteArray(", ?").repeated(int(table.columns.size()) - 1) + ')';
        return table;
    }

    Database &m_database;
    std::map<QByteArray, Table> m_tables;
};

class PageSalvage
{
public:
    PageSalvage(const RawPages &pages, FoundTables &found, Losses &losses, const GoOn &goOn)
        : m_pages(pages),
          m_found(found),
          m_losses(losses),
          m_goOn(goOn),
          m_trees(pages, partOf(goOn, 0, 0.2)),
          m_records(pages)
    {
        for (const RawTree &tree : m_trees.trees()) {
            if (!tree.isTable || !FoundTables::isKept(tree.name))
                continue;
            TableLayout layout = layoutFromSql(tree.name, tree.sql);
            if (!layout.columns.isEmpty())
                m_layouts.push_back(std::move(layout));
        }
        m_layouts.insert(m_layouts.end(), knownLayouts().begin(), knownLayouts().end());
    }

    /// The surest first, since of two rows with one id the first counts: pages that are whole and hang in a tree, other
    /// whole ones, and what is found by searching damaged ones. False where it was stopped.
    bool run()
    {
        std::vector<quint32> unhung;
        std::vector<quint32> damaged;
        for (quint32 number = 1; number <= m_pages.count(); ++number) {
            if (number % pagesBetweenAsking == 0 && !m_goOn(0.2 + 0.4 * number / m_pages.count()))
                return false;
            if (m_trees.isFree(number))
                continue;
            const QByteArray page = m_pages.page(number);
            const TreePage tree = treePageOf(page, number);
            if (tree.isWhole && !m_trees.treeOf(number))
                unhung.push_back(number);
            else if (!tree.isWhole || !takeRows(page, tree, number))
                damaged.push_back(number);
        }
        for (const quint32 number : unhung) {
            if (!m_goOn(0.6))
                return false;
            const QByteArray page = m_pages.page(number);
            if (!takeRows(page, treePageOf(page, number), number))
                damaged.push_back(number);
        }
        std::sort(damaged.begin(), damaged.end());
        for (const quint32 number : damaged)
            addGap(number);
        if (!search())
            return false;
        for (const QByteArray &table : m_trees.cutTrees())
            reportLost(table);
        return true;
    }

private:
    struct Range
    {
        qint64 begin;
        qint64 end;
    };

    /// All rows of a whole page are of one table. False where nobody knows of which.
    bool takeRows(const QByteArray &page, const TreePage &tree, quint32 number)
    {
        if (tree.kind == PageKind::InnerTable || tree.cells.empty())
            return true;
        const bool isIndex = tree.kind != PageKind::LeafTable;
        const RawTree *hangsIn = m_trees.treeOf(number);
        if (isIndex && hangsIn && !hangsIn->isTable)
            return true;
        std::vector<std::pair<RawCell, RawRecord>> rows;
        for (const RawCell &cell : tree.cells) {
            if (auto record = m_records.recordOf(page, cell))
                rows.emplace_back(cell, std::move(*record));
        }
        const TableLayout *layout = layoutFor(rows, isIndex, hangsIn);
        if (!layout)
            return isIndex && !hangsIn; // an index: whatever it says stands in its table too
        if (!FoundTables::isKept(layout->table))
            return true;
        for (auto &[cell, record] : rows)
            take(*layout, cell, record);
        return true;
    }

    const TableLayout *layoutFor(
        const std::vector<std::pair<RawCell, RawRecord>> &rows, bool isIndex, const RawTree *hangsIn) const
    {
        const TableLayout *best = nullptr;
        const TableLayout *own = nullptr;
        double mostLike = 0;
        double ownLikeness = 0;
        for (const TableLayout &layout : m_layouts) {
            if (layout.isIndex != isIndex)
                continue;
            double likeness = 0;
            for (const auto &[cell, record] : rows)
                likeness += layout.likeness(record);
            if (likeness > mostLike) {
                mostLike = likeness;
                best = &layout;
            }
            if (hangsIn && layout.table == hangsIn->name && likeness > ownLikeness) {
                ownLikeness = likeness;
                own = &layout;
            }
        }
        if (own && ownLikeness >= mostLike / 2)
            return own;
        const double wanted = isIndex ? 0.99 : likeEnough;
        return best && mostLike >= wanted * double(rows.size()) ? best : nullptr;
    }

    void take(const TableLayout &layout, const RawCell &cell, RawRecord &record)
    {
        if (m_found.add(layout, cell, record) && record.isCut)
            m_losses.add(Losses::Kind::Cut, layout.table);
    }

    /// The layout that a row by itself is surely of; null where there is none.
    const TableLayout *sureLayoutFor(const RawRecord &record, bool isIndex) const
    {
        for (const TableLayout &layout : m_layouts) {
            const bool isOfMany = layout.columns.size() >= manyColumns;
            // What stood on a page that is lost speaks neither for a table nor against it.
            const double likeness = layout.likeness(record, isOfMany ? record.readCount : record.values.size());
            if (layout.isIndex == isIndex && likeness >= (isOfMany ? 0.8 : 1))
                return &layout;
        }
        return nullptr;
    }

    /// True where a row was taken.
    bool takeSureRow(QByteArrayView bytes, const RawCell &cell, bool isIndex)
    {
        auto record = m_records.recordOf(bytes, cell);
        const TableLayout *layout = record && record->isExact ? sureLayoutFor(*record, isIndex) : nullptr;
        if (!layout)
            return false;
        if (FoundTables::isKept(layout->table))
            take(*layout, cell, *record);
        return true;
    }

    /// Without taking the row apart: its header has as many bytes as it says, and the lengths in it add up to the
    /// row's.
    static bool mayBeRow(QByteArrayView bytes, const RawCell &cell)
    {
        const QByteArrayView local = bytes.sliced(cell.local, cell.localSize);
        qsizetype at = 0;
        const auto size = varint(local, at);
        if (!size || *size < 3 || *size > quint64(local.size()) || *size > quint64(cell.payload))
            return false;
        qint64 total = qint64(*size);
        while (at < qsizetype(*size) && total <= cell.payload) {
            const auto type = varint(local, at);
            if (!type || *type == 10 || *type == 11 || *type >> 33)
                return false;
            total += serialSize(*type);
        }
        return at == qsizetype(*size) && total == cell.payload;
    }

    void addGap(quint32 number)
    {
        if (m_records.isOverflow(number))
            return;
        const RawTree *tree = m_trees.treeOf(number);
        if (tree && !tree->isTable)
            return; // of an index: whatever it says stands in its table too
        m_gaps.push_back(
            {m_pages.offsetOf(number), std::min(m_pages.offsetOf(number) + m_pages.pageSize(), m_pages.end())});
        if (!tree || FoundTables::isKept(tree->name))
            reportLost(tree ? tree->name : QByteArray());
    }

    void reportLost(const QByteArray &table) { m_losses.add(Losses::Kind::LostPart, table); }

    /// Looks at every byte of the damaged pages. False where it was stopped.
    bool search()
    {
        std::vector<Range> joined;
        for (const Range &gap : m_gaps) {
            if (!joined.empty() && joined.back().end == gap.begin)
                joined.back().end = gap.end;
            else
                joined.push_back(gap);
        }
        for (const Range &range : joined) {
            qint64 from = range.begin;
            while (from < range.end) {
                if (!m_goOn(0.6 + 0.4 * double(from) / double(m_pages.end())))
                    return false;
                from = searchWindow(from, std::min(from + windowSize, range.end));
            }
        }
        return true;
    }

    /// Rows that begin in a stretch of the file; gives where to go on.
    qint64 searchWindow(qint64 begin, qint64 end)
    {
        const QByteArray bytes = m_pages.bytes(begin, end - begin + longestCell);
        qint64 at = 0;
        while (at < end - begin) {
            const qint64 next = behindRowAt(bytes, at);
            at = next > at ? next : at + 1;
        }
        return begin + at;
    }

    /// Behind the row that begins there; the place itself where none does.
    qsizetype behindRowAt(const QByteArray &bytes, qsizetype at)
    {
        for (const PageKind kind : {PageKind::LeafTable, PageKind::LeafIndex}) {
            const auto cell = cellAt(bytes, at, kind, m_pages.pageSize());
            if (cell && mayBeRow(bytes, *cell) && takeSureRow(bytes, *cell, kind == PageKind::LeafIndex))
                return cell->end;
        }
        return at;
    }

    const RawPages &m_pages;
    FoundTables &m_found;
    Losses &m_losses;
    GoOn m_goOn;
    RawTrees m_trees;
    RawRecords m_records;
    std::vector<TableLayout> m_layouts; ///< the file's own first
    std::vector<Range> m_gaps;
};

}

Result<FoundRows> findRowsInPages(const QString &path, const QString &scratch, Losses &losses, const GoOn &goOn)
{
    const auto pages = RawPages::open(path);
    if (!pages)
        return Error {sentenceFor(SQLITE_CANTOPEN, path), {}, path, true};
    auto database = Database::open(scratch, Database::Open::Create, path);
    if (!database)
        return database.error();
    (*database)->execute("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF");
    Transaction transaction(**database);
    FoundTables found(**database);
    if (!PageSalvage(*pages, found, losses, goOn).run())
        return stopped(path);
    const qint64 count = found.count(0);
    const qint64 sure = found.count(manyColumns);
    found.addEmpty();
    if (const auto written = transaction.commit(); !written)
        return written.error();
    return FoundRows {std::move(*database), count, sure};
}

}
