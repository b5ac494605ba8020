#pragma once

#include "store/workbooklock.h"
#include "store/workbookwriter.h"

namespace wend {

/// A save on its way: what it takes to write a workbook's file without the workbook (Workbook::beginSaving).
class Saving
{
public:
    /// Writes the file, by a connection of its own to the working copy: in any thread, while edits go on. What it
    /// writes is the workbook as it is at one moment. Where it fails or is stopped, all is as it was.
    Result<void> write(const GoOn &goOn = {});

private:
    friend class Workbook;

    QString m_path;
    QString m_copy;                           ///< path of the working copy
    bool m_isCopy = false;                    ///< the workbook goes on with the file it has
    std::unique_ptr<WorkbookLock> m_fileLock; ///< on a file that is not the workbook's yet
    std::unique_ptr<ProcessLock> m_lock;      ///< and on its working copy
    WrittenFile m_written;
};

}
