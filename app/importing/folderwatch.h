#pragma once

#include "importing/pendingfile.h"
#include "store/workbook.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace wend {

/// Folders that a person wants watched for new exports. They belong to this computer and stand in the settings, by the
/// workbook's file; the workbook knows nothing of them. Looked through when a workbook is opened and whenever something
/// changes in them.
class FolderWatch : public QObject
{
    Q_OBJECT

public:
    explicit FolderWatch(QObject *parent = nullptr);
    ~FolderWatch() override;

    void setWorkbook(Workbook *workbook);
    /// The workbook may have been saved under another name: its folders go along.
    void follow();
    QStringList folders() const;
    void watch(const QString &folder);
    void unwatch(const QString &folder);

signals:
    /// New files of sources that the workbook knows; `source` is their name where they are all of one.
    void found(const QStringList &paths, const QString &source);
    /// Another workbook comes, or none: what is being read is of no use any more.
    void left();

private:
    QString key() const;
    void keep(const QStringList &folders);
    void listen();
    void look();
    void finish(const std::vector<PendingFile> &files);

    QPointer<Workbook> m_workbook;
    QString m_path; ///< of the workbook, when its key was last made
    QFileSystemWatcher m_watcher;
    QTimer m_settle;                  ///< a file is written in several steps
    QHash<QString, QDateTime> m_seen; ///< by path, the time of the last change that was looked at
};

}
