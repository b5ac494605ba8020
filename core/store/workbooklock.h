#pragma once

#include "base/result.h"
#include "store/processlock.h"

#include <QDateTime>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace wend {

/// Who works on a workbook.
struct LockHolder
{
    QString host;
    QString program;     ///< "Wend", or the command
    QDateTime since;     ///< UTC; invalid: not said
    bool isHere = false; ///< on this machine, and surely at it; else by what its file says
};

/// A small file beside a workbook that others can see, on this machine and, over a shared or synced folder, on another:
/// `.NAME.wend.lock`. Here the system's lock on it decides, so it dies with its process; of another machine it counts
/// while it was renewed within ten minutes. Where the folder cannot be written there is none, nor can anything be saved
/// there.
class WorkbookLock
{
public:
    struct Attempt
    {
        std::unique_ptr<WorkbookLock> lock; ///< null: somebody else works on it
        LockHolder holder;
    };

    /// `patience` is how long to wait for others. `overrides`: a lock of another machine is passed over.
    static Attempt take(const QString &workbook, std::chrono::milliseconds patience = {}, bool overrides = false);
    /// Who has it, without taking it; empty where nobody has.
    static std::optional<LockHolder> holderOf(const QString &workbook);
    ~WorkbookLock();

    static QString pathFor(const QString &workbook);

private:
    explicit WorkbookLock(std::unique_ptr<ProcessLock> file);
    void renew();

    std::unique_ptr<ProcessLock> m_file; ///< null where the folder cannot be written
    QDateTime m_since;
    std::mutex m_mutex;
    std::condition_variable m_stop;
    bool m_stopped = false;
    std::thread m_renewal;
};

/// Who works on it, what is safe, what to do.
Error workedOnBy(const LockHolder &holder, const QString &workbook);

}
