#include "faults/pages.h"

namespace wend::test {

namespace {

enum TreePage { InnerIndex = 2, InnerTable = 5, LeafIndex = 10, LeafTable = 13 };

// SQLite's own: seven bits a byte, the ninth byte whole.
quint64 varint(const QByteArray &bytes, qsizetype &at)
{
    quint64 value = 0;
    for (int n = 0; n < 9; ++n) {
        const quint8 byte = quint8(bytes.at(at++));
        if (n == 8)
            return (value << 8) | byte;
        value = (value << 7) | (byte & 0x7f);
        if (!(byte & 0x80))
            break;
    }
    return value;
}

// The length in bytes of a value by its serial type.
qsizetype lengthOf(quint64 type)
{
    static constexpr qsizetype fixed[] {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    return type < 10 ? fixed[type] : qsizetype((type - 12) / 2);
}

// The values of a record as they stand; numbers big end first.
std::vector<QByteArray> valuesOf(const QByteArray &record)
{
    qsizetype at = 0;
    const qsizetype headerEnd = qsizetype(varint(record, at));
    qsizetype body = headerEnd;
    std::vector<QByteArray> values;
    while (at < headerEnd) {
        const qsizetype length = lengthOf(varint(record, at));
        values.push_back(record.mid(body, length));
        body += length;
    }
    return values;
}

}

Pages::Pages(const QByteArray &file) : m_file(file)
{
    m_size = int(number(16, 2));
    m_size = m_size == 1 ? 65536 : m_size;
    for (const StoredRow &row : treeAt(1).rows) {
        qsizetype at = 0;
        varint(row.bytes, at);
        varint(row.bytes, at);
        const auto values = valuesOf(row.bytes.mid(at)); // type, name, tbl_name, rootpage, sql
        int root = 0;
        for (const char byte : values.at(3))
            root = root << 8 | quint8(byte);
        m_roots.emplace_back(values.at(1), root);
    }
}

quint32 Pages::number(qsizetype at, int bytes) const
{
    quint32 value = 0;
    for (int n = 0; n < bytes; ++n)
        value = value << 8 | quint8(m_file.at(at + n));
    return value;
}

int Pages::rootOf(const QByteArray &table) const
{
    for (const auto &[name, root] : m_roots) {
        if (name == table)
            return root;
    }
    return 0;
}

std::vector<int> Pages::inner(const QByteArray &table) const { return treeAt(rootOf(table)).inner; }
std::vector<int> Pages::leaves(const QByteArray &table) const { return treeAt(rootOf(table)).leaves; }
std::vector<int> Pages::overflow(const QByteArray &table) const { return treeAt(rootOf(table)).overflow; }
std::vector<StoredRow> Pages::rowsOf(const QByteArray &table) const { return treeAt(rootOf(table)).rows; }

Pages::Tree Pages::treeAt(int root) const
{
    Tree tree;
    walk(root, tree);
    return tree;
}

void Pages::walk(int page, Tree &tree) const
{
    const qsizetype header = headerOf(page);
    const int type = quint8(m_file.at(header));
    const bool isInner = type == InnerIndex || type == InnerTable;
    (isInner ? tree.inner : tree.leaves).push_back(page);
    const int cells = int(number(header + 3, 2));
    for (int n = 0; n < cells; ++n) {
        const qsizetype at = offset(page) + number(header + (isInner ? 12 : 8) + 2 * n, 2);
        if (isInner)
            walk(int(number(at, 4)), tree);
        else if (type == LeafTable)
            readRow(at, tree);
    }
    if (isInner)
        walk(int(number(header + 8, 4)), tree);
}

void Pages::readRow(qsizetype at, Tree &tree) const
{
    const qsizetype begin = at;
    const qint64 length = qint64(varint(m_file, at));
    StoredRow row;
    row.id = qint64(varint(m_file, at));
    const int usable = m_size - quint8(m_file.at(20));
    qint64 here = length;
    if (length > usable - 35) {
        const qint64 least = (usable - 12) * 32 / 255 - 23;
        const qint64 fitting = least + (length - least) % (usable - 4);
        here = fitting <= usable - 35 ? fitting : least;
        for (int next = int(number(at + here, 4)); next; next = int(number(offset(next), 4)))
            tree.overflow.push_back(next);
    }
    row.bytes = m_file.mid(begin, at - begin + here);
    tree.rows.push_back(row);
}

}
