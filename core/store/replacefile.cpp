#include "store/replacefile.h"

#include "store/database.h"

#include <QCoreApplication>
#include <sqlite3.h>

namespace wend {

void removeDatabase(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

Result<void> replaceFile(const QString &fresh, const QString &path, const QString &name)
{
    const auto failure = renameOver(fresh, path);
    if (!failure)
        return {};
    const QString text = isOutOfSpace(failure->systemError)
        ? sentenceFor(SQLITE_FULL, name)
        : QCoreApplication::translate("WorkbookFile",
            "“%1” could not be replaced. The old file is whole; close other programs that use it and save again.")
              .arg(QDir::toNativeSeparators(name));
    return Error {text, failure->detail, name, true};
}

}
