#include "base/localized.h"

#include "base/language.h"

#include <QTranslator>
#include <map>

namespace wend {

namespace {

// All are loaded when the first is asked for, and only read from then on: posters are made in threads of their own.
const QTranslator *translatorFor(const QString &language)
{
    static const std::map<QString, QTranslator> translators = [] {
        std::map<QString, QTranslator> all;
        for (const QString &tag : languages())
            (void)all[tag].load(QStringLiteral(":/translations/wend_%1.qm").arg(tag));
        return all;
    }();
    const auto found = translators.find(language);
    return found == translators.end() ? nullptr : &found->second;
}

}

QString localized(const char *context, const char *text, const QString &language, const char *note, int count)
{
    // English speaks for itself but for its plurals.
    const bool isPlain = count < 0 && language == QLatin1String("en");
    const QTranslator *translator = isPlain ? nullptr : translatorFor(language);
    QString result = translator ? translator->translate(context, text, note, count) : QString();
    if (result.isEmpty())
        result = QString::fromUtf8(text);
    if (count >= 0)
        result.replace(QLatin1String("%n"), QString::number(count));
    return result;
}

}
