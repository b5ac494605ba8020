#include "window/linkaddress.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace wend {

namespace {

Error refused(const char *text, const QString &link)
{
    return {QCoreApplication::translate("Links", text).arg(link), {}, {}};
}

/// What a desktop would run rather than show.
bool isProgram(const QFileInfo &file)
{
    static const QStringList endings {QStringLiteral("exe"), QStringLiteral("com"), QStringLiteral("bat"), QStringLiteral("cmd"),
        QStringLiteral("msi"), QStringLiteral("ps1"), QStringLiteral("vbs"), QStringLiteral("js"), QStringLiteral("jar"), QStringLiteral("scr"),
        QStringLiteral("lnk"), QStringLiteral("desktop"), QStringLiteral("sh"), QStringLiteral("appimage"), QStringLiteral("run"),
        QStringLiteral("py"), QStringLiteral("app"), QStringLiteral("command"), QStringLiteral("hta"), QStringLiteral("wsf")};
    return endings.contains(file.suffix().toLower());
}

}

Result<QUrl> linkAddress(const QString &given, const QString &folder)
{
    const QString link = given.trimmed();
    static const QRegularExpression scheme(QStringLiteral("^([A-Za-z][A-Za-z0-9+.-]+):"));
    const QString kind = scheme.match(link).captured(1).toLower();
    if (kind == QLatin1String("http") || kind == QLatin1String("https") || kind == QLatin1String("mailto")) {
        const QUrl url(link, QUrl::TolerantMode);
        if (url.isValid() && (kind == QLatin1String("mailto") || !url.host().isEmpty()))
            return url;
        return refused(QT_TRANSLATE_NOOP("Links", "“%1” is no address that can be opened. Look whether it was typed wrongly."), link);
    }
    if (link.startsWith(QLatin1String("www."), Qt::CaseInsensitive))
        return linkAddress(QStringLiteral("https://") + link, folder);
    if (!kind.isEmpty() && kind != QLatin1String("file"))
        return refused(QT_TRANSLATE_NOOP("Links", "Wend opens web pages, mail addresses and files, but not “%1”."), link);
    const QString path = kind.isEmpty() ? link : QUrl(link).toLocalFile();
    const QFileInfo file(QDir(folder), path);
    if (path.isEmpty() || !file.exists() || (file.isRelative() && folder.isEmpty()))
        return refused(QT_TRANSLATE_NOOP("Links", "There is no file “%1”. Look whether it was moved or renamed; a web page begins with https://."), link);
    if (file.isFile() && isProgram(file))
        return refused(QT_TRANSLATE_NOOP("Links", "“%1” is a program. Wend does not start programs from a map."), link);
    return QUrl::fromLocalFile(file.absoluteFilePath());
}

}
