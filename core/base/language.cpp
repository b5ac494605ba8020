#include "base/language.h"

namespace wend {

const QStringList &languages()
{
    static const QStringList tags {QStringLiteral("en"), QStringLiteral("zh_CN"), QStringLiteral("zh_TW")};
    return tags;
}

QString nearestLanguage(const QString &localeName)
{
    const QString name
        = QString(localeName).replace(QLatin1Char('-'), QLatin1Char('_')).section(QLatin1Char('.'), 0, 0).toLower();
    if (name != QLatin1String("zh") && !name.startsWith(QLatin1String("zh_")))
        return languages().first();
    for (const char *traditional : {"hant", "tw", "hk", "mo"}) {
        if (name.split(QLatin1Char('_')).contains(QLatin1String(traditional)))
            return QStringLiteral("zh_TW");
    }
    return QStringLiteral("zh_CN");
}

QString languageName(const QString &tag)
{
    if (tag == QLatin1String("zh_CN"))
        return QStringLiteral("简体中文");
    if (tag == QLatin1String("zh_TW"))
        return QStringLiteral("繁體中文");
    return QStringLiteral("English");
}

}
