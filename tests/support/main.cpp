// One main for all test programs: runs every registered class, or those named with --class NAME[,NAME]. A test that
// was skipped has failed, since what it needs is installed by packaging/install; WEND_SKIPS=allowed lets it pass.

#include "support/registry.h"

#ifdef QT_WIDGETS_LIB
#include <QApplication>
#else
#include <QGuiApplication>
#endif
#include <QFile>
#include <QLocale>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace {

// What was skipped, as Qt Test's own log tells it.
QByteArrayList skippedIn(const QString &log)
{
    QByteArrayList skipped;
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return skipped;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (line.startsWith("SKIP "))
            skipped += line;
    }
    return skipped;
}

}

int main(int argc, char **argv)
{
    // Before any application object: nothing a test does may touch the person's own folders.
    QTemporaryDir home;
    for (const char *variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "HOME"})
        qputenv(variable, home.path().toUtf8());

    QGuiApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    WEND_TEST_APPLICATION application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("wend-tests"));

    QStringList arguments = application.arguments();
    QStringList only;
    if (const int at = int(arguments.indexOf(QStringLiteral("--class"))); at > 0 && at + 1 < arguments.size()) {
        only = arguments.at(at + 1).split(QLatin1Char(','));
        arguments.remove(at, 2);
    }
    arguments << QStringLiteral(
        "-nocrashhandler"); // it can call itself without end; without it a crash ends the run at once
    const QString log = home.filePath(QStringLiteral("log"));
    if (!arguments.contains(QStringLiteral("-o")))
        arguments << QStringLiteral("-o") << QStringLiteral("-,txt");
    arguments << QStringLiteral("-o") << log + QStringLiteral(",txt");
    const bool maySkip = qgetenv("WEND_SKIPS") == "allowed";
    const QLocale usual;
    int failed = 0;
    int run = 0;
    for (const auto &make : wend::test::registeredTests()) {
        const auto test = make();
        const QString name = QString::fromLatin1(test->metaObject()->className()).section(QStringLiteral("::"), -1);
        if (!only.isEmpty() && !only.contains(name))
            continue;
        ++run;
        const bool passed = QTest::qExec(test.get(), arguments) == 0;
        QLocale::setDefault(usual); // a class may set its own
        const QByteArrayList skipped = maySkip ? QByteArrayList() : skippedIn(log);
        for (const QByteArray &each : skipped)
            qCritical("A test may not be skipped: %s", each.constData());
        failed += !passed || !skipped.isEmpty();
    }
    if (run == 0) {
        qCritical("No test class of that name is here.");
        return 1;
    }
    return failed != 0;
}
