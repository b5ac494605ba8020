#include "base/regularfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace wend {

namespace {

// What the person reads.
struct RegularFileText
{
    Q_DECLARE_TR_FUNCTIONS(RegularFile)
};

#ifdef Q_OS_WIN
/// "CON", "nul.csv", "COM1" and "\\.\pipe\x" are devices in every folder of Windows, which are asked for by their
/// names.
bool isDeviceName(const QString &path)
{
    static const QStringList devices {QStringLiteral("CON"), QStringLiteral("PRN"), QStringLiteral("AUX"),
        QStringLiteral("NUL"), QStringLiteral("CONIN$"), QStringLiteral("CONOUT$")};
    static const QStringList numbered {QStringLiteral("COM"), QStringLiteral("LPT")};
    if (QDir::fromNativeSeparators(path).startsWith(QLatin1String("//./")))
        return true;
    const QString name = QFileInfo(path)
                             .fileName()
                             .section(QLatin1Char('.'), 0, 0)
                             .section(QLatin1Char(':'), 0, 0)
                             .trimmed()
                             .toUpper();
    return devices.contains(name) || (name.size() == 4 && numbered.contains(name.first(3)) && name.back().isDigit());
}
#else
bool isDeviceName(const QString &) { return false; }
#endif

}

bool isDevice(const QString &path)
{
    const QFileInfo info(path);
    return isDeviceName(path) || (info.exists() && !info.isFile() && !info.isDir());
}

Result<void> checkRegularFile(const QString &path)
{
    const QFileInfo info(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (isDevice(path))
        return Error {
            RegularFileText::tr("“%1” is a device or a pipe, not a file. Nothing was changed. Please choose a file.")
                .arg(shown),
            {}, path};
    if (!info.exists())
        return Error {
            RegularFileText::tr("There is no file “%1”. Nothing was changed. Please check its name and place.")
                .arg(shown),
            {}, path};
    if (info.isDir())
        return Error {
            RegularFileText::tr("“%1” is a folder. Nothing was changed. Please choose a file in it.").arg(shown), {},
            path};
    return {};
}

}
