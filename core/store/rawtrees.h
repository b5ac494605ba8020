#pragma once

#include "base/goon.h"
#include "store/rawcells.h"

#include <QByteArrayList>

namespace wend {

/// A table or an index of a file's own list (sqlite_schema).
struct RawTree
{
    QByteArray name;
    bool isTable = false;
    quint32 root = 0;
    QString sql;
};

/// Which of a file's pages hangs in which tree, as far as that can be followed. No page belongs to two.
class RawTrees
{
public:
    /// Stopped, it knows some of the trees.
    explicit RawTrees(const RawPages &pages, const GoOn &goOn = {});

    const std::vector<RawTree> &trees() const { return m_trees; }
    /// Null where the page hangs in none.
    const RawTree *treeOf(quint32 page) const;
    /// Kept for later use by SQLite, and of no tree: what stands there was deleted.
    bool isFree(quint32 page) const { return m_free[page]; }
    /// Names of those that lead to pages behind the end of the file.
    const QByteArrayList &cutTrees() const { return m_cut; }

private:
    void readSchema(const GoOn &goOn);
    void addSchemaRows(const QByteArray &page, const TreePage &tree);
    void walk(quint32 root, int tree);
    void readFreeList();

    const RawPages &m_pages;
    std::vector<RawTree> m_trees;
    std::vector<qint32> m_treeOf; ///< by page: the place in m_trees, from 1
    std::vector<bool> m_free;
    QByteArrayList m_cut;
};

}
