#include "layout/numbertext.h"

#include "base/spoken.h"
#include "model/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace wend {

namespace {

constexpr QChar noBreakSpace(0x00a0);

QString say(const char *text, const QString &language) { return spoken("MapLayout", text, language); }

QString percent(double share, const QString &language)
{
    const double value = share * 100;
    const int digits = value != 0 && std::abs(value) < 0.095 ? 2 : 1;
    return QLocale(language).toString(value, 'f', digits) + noBreakSpace + QLatin1Char('%');
}

QString withDigits(double value, int digits, const QString &language)
{
    const bool whole = std::abs(value - std::round(value)) < 0.5 * std::pow(10, -digits);
    return QLocale(language).toString(value, 'f', whole ? 0 : digits);
}

QString durationOf(double seconds, const QString &language)
{
    const qint64 all = qint64(std::llround(seconds));
    if (all < 60)
        return say(QT_TRANSLATE_NOOP("MapLayout", "%1 s"), language).arg(all);
    if (all < 3600)
        return say(QT_TRANSLATE_NOOP("MapLayout", "%1 min %2 s"), language).arg(all / 60).arg(all % 60);
    return say(QT_TRANSLATE_NOOP("MapLayout", "%1 h %2 min"), language).arg(all / 3600).arg(all % 3600 / 60);
}

}

QString numberText(const StageNumbers &numbers, const QString &language)
{
    if (!numbers.value)
        return QStringLiteral("–");
    const double value = *numbers.value;
    switch (numbers.kind) {
    case MetricKind::Money: return moneyText(std::abs(value) >= 1000 ? std::round(value) : value, numbers.unit);
    case MetricKind::Rate: return percent(value, language);
    case MetricKind::Duration: return durationOf(value, language);
    case MetricKind::Score: return withDigits(value, 1, language);
    default: return withDigits(value, std::abs(value) < 100 ? 1 : 0, language);
    }
}

QString conversionText(const Conversion &conversion, const QString &language)
{
    if (!conversion.fromReach)
        return percent(conversion.rate, language);
    const double perThousand = conversion.rate * 1000;
    return say(QT_TRANSLATE_NOOP("MapLayout", "%1 per 1,000 seen"), language)
        .arg(withDigits(perThousand, perThousand < 10 ? 1 : 0, language));
}

QString stepText(const StageNumbers &from, const QString &language)
{
    const QString share = conversionText(*from.toNext, language);
    if (!from.overOthers)
        return share;
    //: %1 is a share, %2 what was counted at an earlier stage: "10.5 % of visits"
    return say(QT_TRANSLATE_NOOP("MapLayout", "%1 of %2"), language).arg(share, from.label);
}

}
