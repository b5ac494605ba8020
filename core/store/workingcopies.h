#pragma once

#include "base/result.h"
#include "store/processlock.h"

#include <QDateTime>
#include <vector>

namespace wend {

/// What is known of a working copy without opening it for work.
struct WorkingCopyInfo
{
    QString id;
    QString origin;         ///< the file it is saved to; empty: never saved
    QString name;           ///< of the business, or of the first map
    QDateTime changed;      ///< UTC
    bool unsaved = false;   ///< holds edits that its file does not
    bool inUse = false;     ///< by a running Wend
    bool isDamaged = false; ///< nothing more can be said of it; opening it brings back what can be read
};

// What stays of files that were closed long ago: their working copies hold no more than what could be undone.

/// Working copies without unsaved work, the latest ones.
constexpr int mostKeptCopies = 50;
/// Days since the last edit of one of them.
constexpr int mostKeptDays = 180;

/// The folder of working copies: where every edit is durable at once, whatever happens to the program.
class WorkingCopies
{
public:
    /// The folder is made when it is first needed.
    explicit WorkingCopies(QString folder) : m_folder(std::move(folder)) { }
    /// In the person's own folder for application state.
    static QString defaultFolder();

    /// All that are there, the latest first, also where the disk is full or a copy is damaged.
    std::vector<WorkingCopyInfo> list() const;

    /// The id of a file's working copy: the same file always has the same, until saved elsewhere.
    static QString idOf(const QString &file);
    static QString freshId();
    QString pathOf(const QString &id) const;
    bool exists(const QString &id) const;

    /// Held as long as a copy is worked on; an error where another running Wend has it. It ends with its process.
    Result<std::unique_ptr<ProcessLock>> lock(const QString &id) const;
    bool isInUse(const QString &id) const;

    QString lockOf(const QString &id) const;

    /// Removes what readings that were cut short left behind: no work is in it.
    void sweepInterrupted() const;
    /// Removes working copies beyond mostKeptCopies and mostKeptDays; never one with unsaved work, one that is damaged,
    /// or one in use.
    void sweepOld(const QDateTime &now) const;
    void remove(const QString &id) const;
    /// Sets the copy aside under a fresh id (returned), as work without a file: nothing is lost when the file changed
    /// meanwhile.
    Result<QString> setAside(const QString &id) const;
    /// Puts a damaged copy where it is no work any more but still there, for somebody who knows more.
    Result<void> keepDamaged(const QString &id) const;

private:
    QString m_folder;
};

}
