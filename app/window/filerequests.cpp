#include "window/filerequests.h"

#include "store/workingcopies.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileOpenEvent>
#include <QSaveFile>
#include <QThread>
#include <QUrl>
#include <QUuid>

namespace wend {

namespace {

constexpr auto activationToken = "XDG_ACTIVATION_TOKEN";
constexpr auto suffix = ".request";

/// A person may sit at two displays, each with windows of its own.
QString displayKey()
{
    const QByteArray display = qgetenv("WAYLAND_DISPLAY") + '\n' + qgetenv("DISPLAY");
    return QString::fromLatin1(QCryptographicHash::hash(display, QCryptographicHash::Sha256).toHex().left(12));
}

/// As the other process can find them, whatever its working folder is.
QStringList absolute(QStringList files)
{
    for (QString &file : files) {
        if (!QUrl(file).isLocalFile())
            file = QFileInfo(file).absoluteFilePath();
    }
    return files;
}

}

FileRequests::FileRequests(const QString &folder, QObject *parent)
    : QObject(parent),
      m_inbox(folder + QLatin1Char('/') + displayKey()),
      m_first(m_inbox + QStringLiteral("/first"))
{
    QDir().mkpath(m_inbox);
    QFile::setPermissions(m_inbox, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_first.setStaleLockTime(0); // only the end of its process frees it, however long that runs
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FileRequests::take);
}

QString FileRequests::defaultFolder()
{
    return QDir(WorkingCopies::defaultFolder() + QStringLiteral("/../starts")).absolutePath();
}

bool FileRequests::handOver(const QStringList &files)
{
    if (m_first.tryLock(0)) {
        take(); // what came when nobody was there any more
        m_watcher.addPath(m_inbox);
        return false;
    }
    const QString path
        = m_inbox + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::WithoutBraces) + QLatin1String(suffix);
    QSaveFile request(path);
    if (!request.open(QIODevice::WriteOnly))
        return false;
    QDataStream stream(&request);
    stream << absolute(files) << qgetenv(activationToken);
    if (!request.commit())
        return false;
    constexpr int patience = 2000;
    for (const QDeadlineTimer until(patience); !until.hasExpired(); QThread::msleep(10)) {
        if (!QFile::exists(path))
            return true;
    }
    return !QFile::remove(path); // it was taken at the last moment, or never will be
}

bool FileRequests::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    emit wanted({static_cast<QFileOpenEvent *>(event)->file()}, {});
    return true;
}

void FileRequests::take()
{
    const QStringList names
        = QDir(m_inbox).entryList({QLatin1Char('*') + QLatin1String(suffix)}, QDir::Files, QDir::Time | QDir::Reversed);
    for (const QString &name : names) {
        QFile file(m_inbox + QLatin1Char('/') + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QStringList files;
        QByteArray token;
        QDataStream stream(&file);
        stream >> files >> token;
        const bool isWhole = stream.status() == QDataStream::Ok;
        file.close();
        // Whoever takes it away opens it, so that it is opened once.
        if (file.remove() && isWhole)
            emit wanted(files, token);
    }
}

}
