#pragma once

#include <QDir>
#include <QFile>
#include <QProcessEnvironment>

namespace wend::test {

/// For a program that shall keep its settings and working copies below `home`.
inline QProcessEnvironment environmentAtHome(const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "HOME"})
        environment.insert(QString::fromLatin1(name), home);
    environment.insert(QStringLiteral("TMPDIR"), home + QStringLiteral("/tmp"));
    // Else Qt makes one in the temporary folder, which is to be left empty.
    const QString runtime = home + QStringLiteral("/runtime");
    QDir().mkpath(runtime);
    QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime);
    // Leaks cannot be looked for in a program that is traced.
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0"));
    return environment;
}

}
