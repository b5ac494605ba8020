#pragma once

#include "store/workbook.h"

#include <QTemporaryDir>
#include <memory>

namespace wend::test {

/// A new workbook in a folder of working copies of its own, both gone at the end.
struct OpenWorkbook
{
    OpenWorkbook();

    /// Closes and opens again from the working copy, as the next start of the program does.
    void reopen();
    /// A path in the test's own folder.
    QString file(const QString &name) const { return folder.filePath(name); }
    Workbook &operator*() const { return *workbook; }
    Workbook *operator->() const { return workbook.get(); }

    QTemporaryDir folder;
    WorkingCopies copies;
    std::unique_ptr<Workbook> workbook;
};

/// Runs an edit that must succeed.
void change(Workbook &workbook, const Workbook::Change &what);

/// An edit like any other.
void rename(Workbook &workbook, StageId stage, const QString &name);

/// What the database holds, read anew: the model must always equal it.
Model readAnew(const Workbook &workbook);

/// A connection of its own to the working copy.
std::unique_ptr<Database> connectionTo(const Workbook &workbook);

struct SmallMap
{
    MapId map;
    std::vector<StageId> stages;
    std::vector<LaneId> lanes;
    LaneId lane(const Model &model, LaneKind kind) const;
};

/// A map "Cakes" with the stages Discover, Order, Collect, the usual lanes, one persona and a card in each cell that
/// holds cards.
SmallMap addSmallMap(Workbook &workbook);

}
