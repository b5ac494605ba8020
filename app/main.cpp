#include "commandline/commandline.h"
#include "look/appearance.h"
#include "look/interfacelanguage.h"
#include "store/workingcopies.h"
#include "window/windows.h"

#include <QApplication>
#include <QIcon>
#include <cstdio>

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
    QGuiApplication::setDesktopFileName(QStringLiteral("wend"));
    if (QIcon::themeName().isEmpty() || QIcon::themeName() == QLatin1String("hicolor"))
        QIcon::setFallbackThemeName(QStringLiteral("breeze"));
    wend::InterfaceLanguage language;
    wend::Appearance appearance;
    appearance.setLanguage(language.current());
    wend::Windows windows(wend::WorkingCopies(wend::WorkingCopies::defaultFolder()), language, appearance);
    windows.open(application.arguments().mid(1));
    return QApplication::exec();
}
