#include "faults/commands.h"

#include "commandline/commandline.h"
#include "faults/programhome.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTextStream>
#include <ctime>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace wend::test {

namespace {

// A program that takes all memory there is must not take the tests along. Sanitizers take terabytes of addresses.
void limitMemory(QProcess &process)
{
#if defined(Q_OS_UNIX) && !defined(__SANITIZE_ADDRESS__)
    process.setChildProcessModifier([] {
        const rlimit limit {rlim_t(4) << 30, rlim_t(4) << 30};
        ::setrlimit(RLIMIT_AS, &limit);
    });
#else
    Q_UNUSED(process);
#endif
}

// The most memory the process had so far; 0 where the system does not tell.
int peakOf(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return at < 0 ? 0 : text.mid(at + 6, 20).simplified().split(' ').value(0).toInt() / 1024;
}

}

QByteArray Run::told() const
{
    const QString end = wasStopped ? QStringLiteral("stopped")
        : code < 0                 ? QStringLiteral("crashed")
                                   : QStringLiteral("exit %1").arg(code);
    return QStringLiteral("%1 after %2 ms, %3 MB: %4")
        .arg(end)
        .arg(milliseconds)
        .arg(peakMegabytes)
        .arg(err.right(400).simplified())
        .toUtf8();
}

Run runHere(const QStringList &arguments)
{
    Run run;
    QTextStream out(&run.out);
    QTextStream err(&run.err);
    const std::clock_t begin = std::clock();
    run.code = runCommandLine(arguments, out, err);
    run.milliseconds = int((std::clock() - begin) * 1000 / CLOCKS_PER_SEC);
    out.flush();
    err.flush();
    return run;
}

Run runProgram(const QString &home, const QStringList &arguments, int limit, const QString &program)
{
    Run run;
    QProcess process;
    process.setProcessEnvironment(environmentAtHome(home));
    limitMemory(process);
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    process.waitForStarted();
    while (process.state() != QProcess::NotRunning && clock.elapsed() < limit) {
        run.peakMegabytes = std::max(run.peakMegabytes, peakOf(process.processId()));
        process.waitForFinished(5);
    }
    run.wasStopped = process.state() != QProcess::NotRunning;
    if (run.wasStopped) {
        process.kill();
        process.waitForFinished();
    }
    run.milliseconds = int(clock.elapsed());
    run.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.out = QString::fromUtf8(process.readAllStandardOutput());
    run.err = QString::fromUtf8(process.readAllStandardError());
    return run;
}

}
