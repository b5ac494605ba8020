#include "base/filename.h"

#include <QRegularExpression>

namespace wend {

QString fileNameOf(const QString &title, const QString &otherwise)
{
    constexpr qsizetype longest = 80;
    static const QRegularExpression unfit(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    const QString name = QString(title).replace(unfit, QStringLiteral(" ")).simplified().left(longest);
    return name.isEmpty() ? otherwise : name;
}

}
