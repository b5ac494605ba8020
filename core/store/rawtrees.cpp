#include "store/rawtrees.h"

#include <algorithm>

namespace wend {

namespace {

constexpr size_t mostTrees = 1000; // an honest file has under a hundred

QByteArray wordOf(const Value &value)
{
    const QString *text = std::get_if<QString>(&value);
    return text ? text->toUtf8() : QByteArray();
}

}

RawTrees::RawTrees(const RawPages &pages, const GoOn &goOn)
    : m_pages(pages),
      m_treeOf(pages.count() + 1, 0),
      m_free(pages.count() + 1, false)
{
    readSchema(goOn);
    for (size_t at = 0; at < m_trees.size(); ++at)
        walk(m_trees[at].root, int(at) + 1);
    readFreeList();
}

const RawTree *RawTrees::treeOf(quint32 page) const
{
    return page < m_treeOf.size() && m_treeOf[page] > 0 ? &m_trees[size_t(m_treeOf[page] - 1)] : nullptr;
}

/// The list of tables hangs on the first page. Its rows are known by what they say, so that they are also found where
/// that page is damaged.
void RawTrees::readSchema(const GoOn &goOn)
{
    for (quint32 number = 1; number <= m_pages.count() && m_trees.size() < mostTrees; ++number) {
        if (number % pagesBetweenAsking == 0 && !goOn(double(number) / m_pages.count()))
            return;
        const QByteArray page = m_pages.page(number);
        const TreePage tree = treePageOf(page, number);
        if (tree.kind == PageKind::LeafTable)
            addSchemaRows(page, tree);
    }
}

void RawTrees::addSchemaRows(const QByteArray &page, const TreePage &tree)
{
    RawRecords records(m_pages);
    for (const RawCell &cell : tree.cells) {
        const auto header = recordHeaderOf(QByteArrayView(page).sliced(cell.local, cell.localSize));
        if (!header || header->types.size() != 5)
            continue;
        const auto record = records.recordOf(page, cell);
        if (!record)
            continue;
        const QByteArray type = wordOf(record->values[0]);
        const qint64 *root = std::get_if<qint64>(&record->values[3]);
        if ((type != "table" && type != "index") || !root || m_trees.size() == mostTrees)
            continue;
        const QString *sql = std::get_if<QString>(&record->values[4]);
        m_trees.push_back({wordOf(record->values[1]), type == "table",
            quint32(*root > 1 && *root <= qint64(m_pages.count()) ? *root : 0), sql ? *sql : QString()});
    }
}

void RawTrees::walk(quint32 root, int tree)
{
    std::vector<quint32> next;
    const auto visit = [&](quint32 page) {
        if (page > m_pages.count() && page < 2 * m_pages.count() && !m_cut.contains(m_trees[size_t(tree) - 1].name))
            m_cut << m_trees[size_t(tree) - 1].name;
        if (page < 2 || page > m_pages.count() || m_treeOf[page])
            return;
        m_treeOf[page] = tree;
        next.push_back(page);
    };
    visit(root);
    while (!next.empty()) {
        const quint32 number = next.back();
        next.pop_back();
        const TreePage page = treePageOf(m_pages.page(number), number);
        if (!isInner(page.kind))
            continue;
        for (const RawCell &cell : page.cells)
            visit(cell.child);
        visit(page.rightChild);
    }
}

/// A list that leads into a tree is none.
void RawTrees::readFreeList()
{
    const QByteArray header = m_pages.bytes(m_pages.begin(), 100);
    std::vector<bool> free(m_free.size(), false);
    for (quint32 trunk = quint32(bigEndian(header, 32, 4)); trunk != 0;) {
        const QByteArray page = m_pages.page(trunk);
        if (page.isEmpty() || trunk < 2 || free[trunk] || m_treeOf[trunk])
            return;
        free[trunk] = true;
        const quint64 count = bigEndian(page, 4, 4);
        if (count > quint64(page.size() / 4 - 2))
            return;
        for (quint64 n = 0; n < count; ++n) {
            const quint32 leaf = quint32(bigEndian(page, qsizetype(8 + 4 * n), 4));
            if (leaf < 2 || leaf >= free.size() || m_treeOf[leaf])
                return;
            free[leaf] = true;
        }
        trunk = quint32(bigEndian(page, 0, 4));
    }
    m_free = std::move(free);
}

}
