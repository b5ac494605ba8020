#include "exchange/exportfile.h"

#include "base/replacingfile.h"

#include <QCoreApplication>

namespace wend {

Error cannotWrite(const QString &path, const QString &detail)
{
    const QString text = QCoreApplication::translate("WorkbookJson",
        "“%1” could not be written. What was there before is still there; try another folder or free some space.");
    return {text.arg(QDir::toNativeSeparators(path)), detail, path, true};
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    ReplacingFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

Result<void> putInPlace(const QString &made, const QString &path)
{
    QFile from(made);
    ReplacingFile to(path);
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
        return cannotWrite(path, from.errorString() + to.errorString());
    while (!from.atEnd()) {
        const QByteArray block = from.read(1 << 20);
        if (block.isEmpty() || to.write(block) != block.size())
            return cannotWrite(path, from.errorString() + to.errorString());
    }
    return to.commit() ? Result<void>() : Result<void>(cannotWrite(path, to.errorString()));
}

}
