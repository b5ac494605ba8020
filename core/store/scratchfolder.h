#pragma once

#include "store/processlock.h"

#include <QTemporaryDir>

namespace wend {

/// A folder in the system's temporary folder, for its owner only, that is gone when this is; what an interrupted one
/// left is swept by the next.
class ScratchFolder
{
public:
    ScratchFolder();

    bool isValid() const { return m_folder.isValid(); }
    QString path() const { return m_folder.path(); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString errorString() const { return m_folder.errorString(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ProcessLock> m_lock;
};

}
