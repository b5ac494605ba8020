// One main for all test programs: runs every registered class, or those named with --class NAME[,NAME].

#include "support/registry.h"

#ifdef QT_WIDGETS_LIB
#include <QApplication>
#else
#include <QGuiApplication>
#endif
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

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
    int failed = 0;
    int run = 0;
    for (const auto &make : wend::test::registeredTests()) {
        const auto test = make();
        const QString name = QString::fromLatin1(test->metaObject()->className()).section(QStringLiteral("::"), -1);
        if (!only.isEmpty() && !only.contains(name))
            continue;
        ++run;
        failed += QTest::qExec(test.get(), arguments) != 0;
    }
    if (run == 0) {
        qCritical("No test class of that name is here.");
        return 1;
    }
    return failed != 0;
}
