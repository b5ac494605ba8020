#include "store/scratchfolder.h"

#include <QDir>

namespace wend {

namespace {

constexpr auto lockName = "in-use.lock";

/// Without a lock it may be one that is just being made.
void sweep(const QDir &temporary)
{
    for (const QString &name : temporary.entryList({QStringLiteral("wend-??????")}, QDir::Dirs | QDir::NoSymLinks)) {
        QDir folder(temporary.filePath(name));
        const QString lock = folder.filePath(QLatin1String(lockName));
        if (QFile::exists(lock) && !ProcessLock::isHeld(lock))
            folder.removeRecursively();
    }
}

}

ScratchFolder::ScratchFolder() : m_folder(QDir::temp().filePath(QStringLiteral("wend-XXXXXX")))
{
    sweep(QDir::temp());
    if (m_folder.isValid())
        m_lock = ProcessLock::take(file(QLatin1String(lockName))).lock;
}

}
