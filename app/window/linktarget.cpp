#include "window/linktarget.h"

#include "base/regularfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrlQuery>

namespace wend {

namespace {

Error refused(const char *text, const QString &link)
{
    return {QCoreApplication::translate("Links", text).arg(link), {}, {}};
}

/// Kinds of files that are read, heard or looked at. Not among them: what runs, what holds macros or scripts, and what
/// leads on to elsewhere.
bool isDocument(const QFileInfo &file)
{
    static const QStringList endings {QStringLiteral("pdf"), QStringLiteral("doc"), QStringLiteral("docx"),
        QStringLiteral("odt"), QStringLiteral("rtf"), QStringLiteral("xls"), QStringLiteral("xlsx"),
        QStringLiteral("ods"), QStringLiteral("ppt"), QStringLiteral("pptx"), QStringLiteral("odp"),
        QStringLiteral("odg"), QStringLiteral("pages"), QStringLiteral("numbers"), QStringLiteral("key"),
        QStringLiteral("txt"), QStringLiteral("md"), QStringLiteral("csv"), QStringLiteral("tsv"),
        QStringLiteral("json"), QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"),
        QStringLiteral("gif"), QStringLiteral("webp"), QStringLiteral("bmp"), QStringLiteral("tif"),
        QStringLiteral("tiff"), QStringLiteral("heic"), QStringLiteral("mp3"), QStringLiteral("m4a"),
        QStringLiteral("ogg"), QStringLiteral("wav"), QStringLiteral("mp4"), QStringLiteral("mov"),
        QStringLiteral("webm"), QStringLiteral("wend")};
    // "menu.exe:a.pdf" is a part of menu.exe to Windows.
    return endings.contains(file.suffix().toLower()) && !file.fileName().contains(QLatin1Char(':'));
}

/// Receivers, subject and text of a mail. Other fields make some programs attach files of this computer.
Result<LinkTarget> mailTarget(const QString &link)
{
    const QUrl given(link, QUrl::TolerantMode);
    if (!given.isValid() || (given.path().isEmpty() && !given.hasQuery()))
        return refused(
            QT_TRANSLATE_NOOP("Links", "“%1” is no address that can be opened. Look whether it was typed wrongly."),
            link);
    static const QStringList fields {
        QStringLiteral("to"), QStringLiteral("cc"), QStringLiteral("subject"), QStringLiteral("body")};
    const auto isBreak = [](QChar letter) { return letter == QLatin1Char('\n') || letter == QLatin1Char('\r'); };
    QUrlQuery kept;
    for (const auto &[name, value] : QUrlQuery(given.query(QUrl::FullyEncoded)).queryItems(QUrl::FullyDecoded)) {
        const QString field = name.toLower();
        // A line break within a field would begin another one.
        if (fields.contains(field)
            && (field == QLatin1String("body") || std::none_of(value.begin(), value.end(), isBreak)))
            kept.addQueryItem(field, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    QString receivers = given.path(QUrl::FullyDecoded);
    receivers.removeIf(isBreak);
    QUrl url;
    url.setScheme(QStringLiteral("mailto"));
    url.setPath(receivers, QUrl::DecodedMode);
    if (!kept.isEmpty())
        url.setQuery(kept);
    return LinkTarget {url, url.toString(QUrl::FullyEncoded), LinkTarget::Way::Open};
}

Result<LinkTarget> pageTarget(const QString &link)
{
    const QUrl url(link, QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty())
        return refused(
            QT_TRANSLATE_NOOP("Links", "“%1” is no address that can be opened. Look whether it was typed wrongly."),
            link);
    return LinkTarget {url, url.toString(QUrl::FullyEncoded), LinkTarget::Way::Open};
}

bool isElsewhere(const QString &path)
{
    return QString(path).replace(QLatin1Char('\\'), QLatin1Char('/')).startsWith(QLatin1String("//"));
}

Result<LinkTarget> fileTarget(const QString &path, const QString &folder, const QString &link)
{
    // Even to look whether it is there would ask the other computer.
    if (isElsewhere(path))
        return refused(QT_TRANSLATE_NOOP("Links",
                           "“%1” is on another computer. Wend does not open it from a map; open it in your file "
                           "manager if you know it."),
            link);
    const QFileInfo file(QDir(folder), path);
    if (path.isEmpty() || !file.exists() || (file.isRelative() && folder.isEmpty()))
        return refused(
            QT_TRANSLATE_NOOP("Links",
                "There is no file “%1”. Look whether it was moved or renamed; a web page begins with https://."),
            link);
    const QString whole = file.absoluteFilePath();
    if (file.isDir() && !file.isBundle())
        return LinkTarget {QUrl::fromLocalFile(whole), QDir::toNativeSeparators(whole), LinkTarget::Way::Open};
    if (isDevice(whole))
        return checkRegularFile(whole).error();
    // A link on the disk may be called otherwise than what it leads to.
    const bool opens = file.isFile() && isDocument(file) && isDocument(QFileInfo(file.canonicalFilePath()));
    const QString opened = opens ? whole : file.absolutePath();
    return LinkTarget {QUrl::fromLocalFile(opened), QDir::toNativeSeparators(whole),
        opens ? LinkTarget::Way::Open : LinkTarget::Way::ShowFolder};
}

}

Result<LinkTarget> linkTarget(const QString &given, const QString &folder)
{
    const QString link = given.trimmed();
    static const QRegularExpression scheme(QStringLiteral("^([A-Za-z][A-Za-z0-9+.-]+):"));
    const QString kind = scheme.match(link).captured(1).toLower();
    if (kind == QLatin1String("http") || kind == QLatin1String("https"))
        return pageTarget(link);
    if (kind == QLatin1String("mailto"))
        return mailTarget(link);
    if (link.startsWith(QLatin1String("www."), Qt::CaseInsensitive))
        return pageTarget(QStringLiteral("https://") + link);
    if (kind == QLatin1String("file"))
        return fileTarget(QUrl(link).toLocalFile(), folder, link);
    if (!kind.isEmpty())
        return refused(
            QT_TRANSLATE_NOOP("Links", "Wend opens web pages, mail addresses and files, but not “%1”."), link);
    return fileTarget(link, folder, link);
}

}
