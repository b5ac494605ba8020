#include "base/spoken.h"

#include <QHash>
#include <cmath>
#include <QTranslator>
#include <memory>

namespace wend {

QString spoken(const char *context, const char *text, const QString &language, const char *note, int count)
{
    // One translator a language, loaded when first asked; English speaks for itself but for its plurals.
    static std::unordered_map<QString, std::unique_ptr<QTranslator>> translators;
    auto &translator = translators[language];
    if (!translator) {
        translator = std::make_unique<QTranslator>();
        if (language != QLatin1String("en"))
            (void)translator->load(QStringLiteral(":/translations/wend_%1.qm").arg(language));
    }
    QString said = translator->isEmpty() ? QString() : translator->translate(context, text, note, count);
    if (said.isEmpty())
        said = QString::fromUtf8(text);
    if (count >= 0)
        said.replace(QLatin1String("%n"), QString::number(count));
    return said;
}

}
