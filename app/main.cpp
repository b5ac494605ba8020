#include "commandline/commandline.h"
#include "look/appearance.h"
#include "look/interfacelanguage.h"
#include "look/programicon.h"
#include "store/workingcopies.h"
#include "window/filerequests.h"
#include "window/windows.h"

#include <QApplication>
#include <QIcon>
#include <cstdio>

#ifdef Q_OS_WIN
#include <windows.h>

// A program with windows has no console of its own there: a command writes to the one it was typed in, unless its
// output goes elsewhere.
static void writeToTheConsole()
{
    if (GetFileType(GetStdHandle(STD_OUTPUT_HANDLE)) != FILE_TYPE_UNKNOWN || !AttachConsole(ATTACH_PARENT_PROCESS))
        return;
    std::freopen("CONOUT$", "w", stdout);
    std::freopen("CONOUT$", "w", stderr);
}
#else
static void writeToTheConsole() { }
#endif

int main(int argc, char **argv)
{
    QCoreApplication::setOrganizationName(QStringLiteral("wend"));
    QCoreApplication::setApplicationName(QStringLiteral("wend"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WEND_VERSION));
    QStringList arguments;
    for (int at = 1; at < argc; ++at)
        arguments += QString::fromLocal8Bit(argv[at]);
    // Nothing needs a display but the window.
    if (wend::isCommandLine(arguments)) {
        writeToTheConsole();
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // Standard error is for Wend's own sentences; Qt's remarks on the desktop, however grave, are not about the
        // file.
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
            if (type == QtFatalMsg)
                std::fprintf(stderr, "%s\n", qPrintable(text));
        });
        QApplication application(argc, argv);
        const wend::InterfaceLanguage language;
        QTextStream out(stdout);
        QTextStream err(stderr);
        // Qt knows every letter of a name on every system.
        return wend::runCommandLine(application.arguments().mid(1), out, err);
    }

    QApplication application(argc, argv);
    const QStringList files = application.arguments().mid(1);
    wend::FileRequests requests(wend::FileRequests::defaultFolder());
    if (requests.handOver(files))
        return 0;
    application.installEventFilter(&requests);
    QGuiApplication::setDesktopFileName(QStringLiteral("wend"));
    QGuiApplication::setWindowIcon(wend::programIcon());
    if (QIcon::themeName().isEmpty() || QIcon::themeName() == QLatin1String("hicolor"))
        QIcon::setFallbackThemeName(QStringLiteral("breeze"));
    wend::InterfaceLanguage language;
    wend::Appearance appearance;
    appearance.setLanguage(language.current());
    wend::Windows windows(wend::WorkingCopies(wend::WorkingCopies::defaultFolder()), language, appearance);
    QObject::connect(&requests, &wend::FileRequests::wanted, &requests,
        [&windows](const QStringList &wanted, const QByteArray &token) { windows.openAlso(wanted, token); });
    windows.open(files);
    return QApplication::exec();
}
