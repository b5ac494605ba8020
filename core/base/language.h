#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

namespace wend {

/// The languages of interface, templates and posters, as tags: "en", "zh_CN", "zh_TW".
const QStringList &languages();

/// The one of languages() that serves a locale name best: "zh-Hant-HK" and "zh_TW.UTF-8" are "zh_TW", "de" is "en".
QString nearestLanguage(const QString &localeName);

/// The one of languages() that the interface speaks: that of the default locale, which app/look/interfacelanguage sets.
QString interfaceLanguage();

/// How an interface in `language` writes days and numbers: as the first of the system's locales (`names`) that speaks
/// this language does, so that an English one in Britain puts the day first; else as the language does by itself.
QLocale localeOf(const QString &language, const QStringList &names);

/// A language's own name for itself: "English", "简体中文", "繁體中文".
QString languageName(const QString &tag);

}
