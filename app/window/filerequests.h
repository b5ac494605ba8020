#pragma once

#include <QFileSystemWatcher>
#include <QLockFile>
#include <QObject>
#include <QStringList>

namespace wend {

/// What a person wants opened while Wend runs already: by starting it once more, or by the desktop (macOS sends an
/// event). There is one process for a person and a display, so that two never hold one workbook.
class FileRequests : public QObject
{
    Q_OBJECT

public:
    /// `folder` belongs to the person alone; it is made.
    explicit FileRequests(const QString &folder, QObject *parent = nullptr);

    /// Beside the working copies.
    static QString defaultFolder();

    /// Gives the files to the process that runs already. False where there is none, or it does not answer within two
    /// seconds: then this one is for opening them, and hears of those who come after.
    bool handOver(const QStringList &files);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// No files: somebody started Wend again, just so. `token` is how Wayland lets a window come to the front; may be
    /// empty.
    void wanted(const QStringList &files, const QByteArray &token);

private:
    void take();

    QString m_inbox;
    QLockFile m_first; ///< held by the process that the others give their files to
    QFileSystemWatcher m_watcher;
};

}
