#include "exchange/exporttarget.h"

#include "base/regularfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace wend {

namespace {

Error targetFailure(const char *text, const QString &path)
{
    return {QCoreApplication::translate("ExportTarget", text).arg(QDir::toNativeSeparators(path)), {}, path};
}

}

Result<void> checkExportTarget(const QString &path)
{
    const QFileInfo target(path);
    const QFileInfo folder(target.absolutePath());
    if (target.isDir())
        return targetFailure(QT_TRANSLATE_NOOP("ExportTarget",
                                 "“%1” is a folder. Give the file a name of its own; nothing was changed."),
            path);
    if (!folder.isDir())
        return targetFailure(QT_TRANSLATE_NOOP("ExportTarget",
                                 "The folder of “%1” is not there. Choose another one; nothing was changed."),
            path);
    if (isDevice(path)) // replacing it would break it, writing to it may wait for ever
        return targetFailure(QT_TRANSLATE_NOOP("ExportTarget",
                                 "“%1” is not a file that can be replaced. Choose another name; nothing was changed."),
            path);
    if (!folder.isWritable() || (target.exists() && !target.isWritable()))
        return targetFailure(
            QT_TRANSLATE_NOOP(
                "ExportTarget", "“%1” cannot be written: it is read-only. Choose another folder; nothing was changed."),
            path);
    return {};
}

}
