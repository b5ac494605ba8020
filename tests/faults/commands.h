#pragma once

#include <QString>
#include <QStringList>

namespace wend::test {

/// What a command of the command line answered.
struct Run
{
    int code = -1; ///< -1: it crashed or had to be stopped
    QString out;
    QString err;
    int milliseconds = 0;    ///< of the processor's time where it ran here, since other programs run beside the tests
    int peakMegabytes = 0;   ///< of a program, where the system tells it
    bool wasStopped = false; ///< it took longer than it may

    /// Ended in time with 0, or with 1 and a sentence that says why.
    bool isAnswer() const { return !wasStopped && (code == 0 || (code == 1 && !err.trimmed().isEmpty())); }
    /// For a failing test: the command's end in one line.
    QByteArray told() const;
};

/// A command in this process, so that sanitizers look on: runHere({"check", path}).
Run runHere(const QStringList &arguments);

/// The built program, or another one, in a home of its own; stopped after `limit` milliseconds.
Run runProgram(const QString &home, const QStringList &arguments, int limit,
    const QString &program = QStringLiteral(WEND_PROGRAM));

}
