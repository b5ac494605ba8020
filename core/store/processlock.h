#pragma once

#include <QFile>
#include <QString>
#include <memory>

namespace wend {

/// A file that one process of this machine at a time has, by the system's own lock: it ends with its process, however
/// that ends, and holds between two locks of one process as well. The file is removed when it is let go.
class ProcessLock
{
public:
    struct Attempt
    {
        std::unique_ptr<ProcessLock> lock; ///< null: not had
        bool isHeld = false;               ///< by somebody else
        QString trouble;                   ///< what the system said where it could not even be tried
    };

    static Attempt take(const QString &path);
    /// True while somebody has it. Makes no file.
    static bool isHeld(const QString &path);
    ~ProcessLock();
    ProcessLock(const ProcessLock &) = delete;
    ProcessLock &operator=(const ProcessLock &) = delete;

    /// False where the file system knows no such locks: what the file says is all that is known of others.
    bool isCertain() const { return m_isCertain; }
    QString path() const { return m_path; }
    QByteArray content();
    bool setContent(const QByteArray &bytes);
    /// Lets go without removing the file.
    void leaveFile() { m_removes = false; }

private:
    ProcessLock() = default;

    QString m_path;
    QFile m_file;
    bool m_isCertain = true;
    bool m_removes = true;
};

}
