#include "store/filestamp.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace wend {

std::optional<FileStamp> stampOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(&file);
    const QFileInfo info(path);
    return FileStamp {info.size(), info.lastModified().toMSecsSinceEpoch(), QString::fromLatin1(hash.result().toHex())};
}

FileState stateOf(const QString &path, const FileStamp &stamp)
{
    const QFileInfo info(path);
    if (!info.exists())
        return FileState::Gone;
    if (info.size() == stamp.size && info.lastModified().toMSecsSinceEpoch() == stamp.time)
        return FileState::Same;
    const auto now = stampOf(path);
    return now && now->hash == stamp.hash ? FileState::Same : FileState::Changed;
}

}
