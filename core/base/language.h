#pragma once

#include <QString>
#include <QStringList>

namespace wend {

/// The languages of interface, templates and posters, as tags: "en", "zh_CN", "zh_TW".
const QStringList &languages();

/// The one of languages() that serves a locale name best: "zh-Hant-HK" and "zh_TW.UTF-8" are "zh_TW", "de" is "en".
QString nearestLanguage(const QString &localeName);

/// A language's own name for itself: "English", "简体中文", "繁體中文".
QString languageName(const QString &tag);

}
