#pragma once

#include "faults/commands.h"

namespace wend::test {

/// A system call that a program made, as strace tells it.
struct SystemCall
{
    QByteArray name;
    int number = 0; ///< among those of its name, from 1
    QByteArray line;
};

/// Runs the program under strace and gives the calls of these names ("write,fsync") that touch something below
/// `folder`, of its first thread: injection counts by thread.
QList<SystemCall> systemCalls(
    const QString &home, const QStringList &arguments, const QByteArray &names, const QString &folder);

/// Runs the program and lets one of its system calls fail, or kills it there: `what` is "error=ENOSPC" or
/// "signal=KILL". With `andLater` all those of the name fail from there on, as a full disk does.
Run runInjected(
    const QString &home, const QStringList &arguments, const SystemCall &call, const QByteArray &what, bool andLater);

}
