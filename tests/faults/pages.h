#pragma once

#include <QByteArray>
#include <vector>

namespace wend::test {

/// A row as it stands on its leaf page: lengths, header and what of its values is on that page.
struct StoredRow
{
    qint64 id = 0;
    QByteArray bytes;
};

/// Where the pages of a whole workbook's file are, read by hand: what damages and tests know of a file must not come
/// from the code they are to test. Pages count from 1; https://www.sqlite.org/fileformat.html tells the format.
class Pages
{
public:
    /// `file` is whole.
    explicit Pages(const QByteArray &file);

    int size() const { return m_size; }
    int count() const { return int(m_file.size() / m_size); }
    /// Of the page's first byte in the file.
    qsizetype offset(int page) const { return qsizetype(page - 1) * m_size; }
    /// Of the header of the tree's page, which on the first page stands behind the file's own.
    qsizetype headerOf(int page) const { return offset(page) + (page == 1 ? 100 : 0); }

    int rootOf(const QByteArray &table) const; ///< or index; 0: there is none of that name
    /// All pages of a table's or index's tree, its root first.
    std::vector<int> inner(const QByteArray &table) const; ///< those that only lead to others
    std::vector<int> leaves(const QByteArray &table) const;
    /// Pages that hold what does not fit on leaves.
    std::vector<int> overflow(const QByteArray &table) const;
    std::vector<StoredRow> rowsOf(const QByteArray &table) const;

private:
    struct Tree
    {
        std::vector<int> inner;
        std::vector<int> leaves;
        std::vector<int> overflow;
        std::vector<StoredRow> rows;
    };
    Tree treeAt(int root) const;
    void walk(int page, Tree &tree) const;
    void readRow(qsizetype at, Tree &tree) const;
    quint32 number(qsizetype at, int bytes) const;

    QByteArray m_file;
    int m_size = 0;
    std::vector<std::pair<QByteArray, int>> m_roots;
};

}
