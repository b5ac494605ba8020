#include "importing/folderwatch.h"

#include "importing/besidereading.h"
#include "importing/intake.h"
#include "model/lookup.h"
#include "sources/ownsources.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFutureWatcher>
#include <QSettings>

namespace wend {

namespace {

constexpr int settleTime = 1500; // milliseconds
constexpr int mostFiles = 200;   // looked at in one go, the newest

const QStringList &patterns()
{
    static const QStringList list {QStringLiteral("*.csv"), QStringLiteral("*.tsv"), QStringLiteral("*.txt"),
        QStringLiteral("*.xlsx"), QStringLiteral("*.ods"), QStringLiteral("*.xls"), QStringLiteral("*.zip")};
    return list;
}

QString keyFor(const QString &workbook)
{
    return QStringLiteral("watchedFolders/")
        + QString::fromLatin1(QCryptographicHash::hash(workbook.toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
}

}

FolderWatch::FolderWatch(QObject *parent) : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_settle.start(); });
}

QString FolderWatch::key() const
{
    return keyFor(!m_workbook ? QString() : m_workbook->path().isEmpty() ? m_workbook->id() : m_workbook->path());
}

QStringList FolderWatch::folders() const
{
    return m_workbook ? QSettings().value(key()).toStringList() : QStringList();
}

void FolderWatch::keep(const QStringList &folders)
{
    QSettings settings;
    if (folders.isEmpty())
        settings.remove(key());
    else
        settings.setValue(key(), folders);
    listen();
}

FolderWatch::~FolderWatch() { emit left(); }

void FolderWatch::setWorkbook(Workbook *workbook)
{
    emit left();
    m_workbook = workbook;
    m_path = workbook ? workbook->path() : QString();
    m_seen.clear();
    listen();
    if (workbook)
        m_settle.start();
}

void FolderWatch::follow()
{
    if (!m_workbook || m_workbook->path() == m_path)
        return;
    const QStringList former = QSettings().value(keyFor(m_path.isEmpty() ? m_workbook->id() : m_path)).toStringList();
    m_path = m_workbook->path();
    if (!former.isEmpty() && folders().isEmpty())
        keep(former);
}

void FolderWatch::watch(const QString &folder)
{
    QStringList all = folders();
    if (!m_workbook || folder.isEmpty() || all.contains(folder))
        return;
    keep(all << folder);
    m_settle.start();
}

void FolderWatch::unwatch(const QString &folder)
{
    QStringList all = folders();
    all.removeAll(folder);
    keep(all);
}

void FolderWatch::listen()
{
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    for (const QString &folder : folders()) {
        if (QDir(folder).exists())
            m_watcher.addPath(folder);
    }
}

void FolderWatch::look()
{
    QStringList paths;
    for (const QString &folder : folders()) {
        for (const QFileInfo &file :
            QDir(folder).entryInfoList(patterns(), QDir::Files | QDir::Readable, QDir::Time).mid(0, mostFiles)) {
            if (m_seen.value(file.filePath()) == file.lastModified())
                continue;
            m_seen.insert(file.filePath(), file.lastModified());
            paths += file.filePath();
        }
    }
    if (paths.isEmpty() || !m_workbook)
        return;
    auto *reading = new QFutureWatcher<std::vector<PendingFile>>(this);
    connect(this, &FolderWatch::left, reading, &QFutureWatcherBase::cancel);
    connect(reading, &QFutureWatcherBase::finished, this, [this, reading] {
        reading->deleteLater();
        if (!reading->isCanceled() && m_workbook)
            finish(reading->result());
    });
    reading->setFuture(readAllBeside(paths, HowToRead::forWorkbook(m_workbook->model(), ownSourcesFolder())));
}

void FolderWatch::finish(const std::vector<PendingFile> &files)
{
    const Model &model = m_workbook->model();
    QStringList paths;
    QStringList sources;
    for (const PendingFile &pending : files) {
        if (!isKnown(pending, model) || isImported(pending, model))
            continue;
        paths += pending.path;
        for (const ImportPart &part : pending.parts) {
            for (const SourceId id : sourcesOf(model)) {
                if (model.at(id).recipe == part.understanding.recipe && !sources.contains(model.at(id).name))
                    sources += model.at(id).name;
            }
        }
    }
    if (!paths.isEmpty())
        emit found(paths, sources.size() == 1 ? sources.front() : QString());
}

}
