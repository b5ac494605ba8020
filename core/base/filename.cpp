#include "base/filename.h"

#include <QRegularExpression>

namespace wend {

QString fileNameOf(const QString &title, const QString &otherwise)
{
    constexpr qsizetype longest = 80;
    static const QRegularExpression unfit(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    // Windows drops dots and blanks at the end, and keeps these names for its devices, whatever their ending.
    static const QRegularExpression atTheEnd(QStringLiteral("[. ]+$"));
    static const QRegularExpression device(
        QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|$)"), QRegularExpression::CaseInsensitiveOption);
    QString name = QString(title).replace(unfit, QStringLiteral(" ")).simplified().left(longest);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    name.remove(atTheEnd);
    if (device.match(name).hasMatch())
        name.prepend(QLatin1Char('_'));
    return name.isEmpty() ? otherwise : name;
}

}
