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

QString interfaceLanguage() { return nearestLanguage(QLocale().name()); }

QLocale localeOf(const QString &language, const QStringList &names)
{
    const QLocale own(language);
    for (const QString &name : names) {
        const QLocale locale(name);
        if (locale.language() == own.language() && locale.script() == own.script())
            return locale;
    }
    // Whoever reads English without living where it is spoken takes 04/03 for a day in March, and 15:04 for a time.
    const bool isForeign = !names.isEmpty() && QLocale(names.first()).language() != QLocale::C;
    return own.language() == QLocale::English && isForeign ? QLocale(QLocale::English, QLocale::Europe) : own;
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
