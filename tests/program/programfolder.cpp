#include "program/programfolder.h"

#include <QFile>
#include <QProcess>

namespace wend::test {

QString ProgramFolder::written(const QString &name, const QByteArray &bytes) const
{
    QFile device(file(name));
    if (!device.open(QIODevice::WriteOnly) || device.write(bytes) != bytes.size())
        qFatal("cannot write");
    return device.fileName();
}

QByteArray ProgramFolder::content(const QString &name) const
{
    QFile device(file(name));
    return device.open(QIODevice::ReadOnly) ? device.readAll() : QByteArray();
}

ProgramRun ProgramFolder::run(const QStringList &arguments) const
{
    QProcess process;
    QProcessEnvironment environment = m_environment;
    for (const char *name : {"XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
        environment.insert(QString::fromLatin1(name), file(QStringLiteral("home")));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(WEND_PROGRAM), arguments);
    const bool ended = process.waitForFinished(240000); // only a hang takes as long, on the busiest machine too
    if (!ended) {
        process.kill();
        process.waitForFinished();
    }
    return {ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        process.readAllStandardOutput(), process.readAllStandardError()};
}

QString ProgramFolder::aWorkbook(const QString &templateId) const
{
    const QString path = file(QStringLiteral("shop.wend"));
    QStringList arguments {QStringLiteral("new"), path};
    if (!templateId.isEmpty())
        arguments += {QStringLiteral("--template"), templateId};
    if (run(arguments).code != 0)
        qFatal("no workbook");
    return path;
}

}
