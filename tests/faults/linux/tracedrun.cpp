#include "faults/linux/tracedrun.h"

#include "faults/rawfile.h"

#include <QFile>
#include <QHash>
#include <QTemporaryDir>

namespace wend::test {

namespace {

constexpr int limit = 120'000; // milliseconds: a traced program is slow

const QString strace = QStringLiteral("strace");

}

QList<SystemCall> systemCalls(
    const QString &home, const QStringList &arguments, const QByteArray &names, const QString &folder)
{
    QTemporaryDir logs;
    const QString log = logs.filePath(QStringLiteral("log"));
    const Run run = runProgram(home,
        QStringList {QStringLiteral("-f"), QStringLiteral("-y"), QStringLiteral("-s"), QStringLiteral("400"),
            QStringLiteral("-e"), QStringLiteral("trace=") + QString::fromLatin1(names), QStringLiteral("-o"), log,
            QStringLiteral(WEND_PROGRAM)}
            + arguments,
        limit, strace);
    if (run.code < 0 || !QFile::exists(log))
        qFatal("strace cannot run the program (packaging/install --test brings strace): %s", run.told().constData());
    QList<SystemCall> calls;
    QHash<QByteArray, int> counts;
    QByteArray first;
    for (const QByteArray &line : contentOf(log).split('\n')) {
        const qsizetype blank = line.indexOf(' ');
        const QByteArray thread = line.left(blank);
        const QByteArray name = line.mid(blank).trimmed().split('(').first();
        if (first.isEmpty())
            first = thread;
        if (thread != first || name.isEmpty() || name.startsWith('<') || name.startsWith('+') || name.startsWith('-'))
            continue;
        const int number = ++counts[name];
        if (line.contains(folder.toUtf8()))
            calls.push_back({name, number, line});
    }
    return calls;
}

Run runInjected(
    const QString &home, const QStringList &arguments, const SystemCall &call, const QByteArray &what, bool andLater)
{
    const QByteArray injection
        = "inject=" + call.name + ':' + what + ":when=" + QByteArray::number(call.number) + (andLater ? "+" : "");
    Run run = runProgram(home,
        QStringList {QStringLiteral("-f"), QStringLiteral("-q"), QStringLiteral("-e"),
            QStringLiteral("trace=") + QString::fromLatin1(call.name), QStringLiteral("-e"),
            QString::fromLatin1(injection), QStringLiteral("-o"), QStringLiteral("/dev/null"),
            QStringLiteral(WEND_PROGRAM)}
            + arguments,
        limit, strace);
    if (run.err.contains(QStringLiteral("strace: Can't")))
        qFatal("strace cannot run the program: %s", run.told().constData());
    return run;
}

}
