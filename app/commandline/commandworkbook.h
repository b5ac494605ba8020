#pragma once

#include "store/scratchfolder.h"
#include "store/workbook.h"

namespace wend {

/// A workbook opened by a sub-command: worked on in a folder of its own that goes with it, so that it never meets the
/// working copy of a window.
class CommandWorkbook
{
public:
    /// Fails with one sentence where the file cannot be read, or where `toChange` and somebody else works on it for
    /// more than ten seconds.
    static Result<std::unique_ptr<CommandWorkbook>> open(const QString &path, bool toChange);

    Workbook &workbook() { return *m_workbook; }
    const Model &model() const { return m_workbook->model(); }
    /// The map of this title, or the first; fails with one sentence where there is none.
    Result<MapId> map(const QString &title) const;
    /// Into the file it came from, unless that is another one by now.
    Result<void> save();

private:
    CommandWorkbook() = default;
    ScratchFolder m_folder;
    std::unique_ptr<Workbook> m_workbook;
};

}
