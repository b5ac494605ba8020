#include "layout/numbertext.h"

#include "base/durationtext.h"
#include "base/localized.h"
#include "model/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace wend {

namespace {

constexpr QChar noBreakSpace(0x00a0);

QString numberWord(const char *text, const QString &language) { return localized("MapLayout", text, language); }

QString percent(double share, int digits, const QString &language)
{
    const double value = share * 100;
    const bool isChinese = language.startsWith(QLatin1String("zh")); // which has no blank there
    return QLocale(language).toString(value, 'f', digits) + (isChinese ? QString() : QString(noBreakSpace))
        + QLatin1Char('%');
}

QString percent(double share, const QString &language)
{
    return percent(share, share != 0 && std::abs(share) < 0.00095 ? 2 : 1, language);
}

QString withDigits(double value, int digits, const QString &language)
{
    const bool whole = std::abs(value - std::round(value)) < 0.5 * std::pow(10, -digits);
    return QLocale(language).toString(value, 'f', whole ? 0 : digits);
}

/// What was counted is not said to a tenth where it is only about right.
double roundedAbout(double value, MetricKind kind, bool isApproximate)
{
    const bool isCount = kind == MetricKind::Reach || kind == MetricKind::People || kind == MetricKind::Orders
        || kind == MetricKind::Count || kind == MetricKind::Money;
    return isApproximate && isCount && std::abs(value) >= 1 ? std::round(value) : value;
}

QString aboutText(const QString &text, bool isApproximate)
{
    return isApproximate ? QChar(0x2248) + QString(noBreakSpace) + text : text;
}

QString textOrDash(MetricKind kind, const QString &unit, const std::optional<double> &value, bool isApproximate,
    const QString &language)
{
    if (!value)
        return QStringLiteral("–");
    return aboutText(numberText(kind, unit, roundedAbout(*value, kind, isApproximate), language), isApproximate);
}

}

QString numberText(const StageNumbers &numbers, const QString &language)
{
    return textOrDash(numbers.kind, numbers.unit, numbers.value, numbers.isApproximate, language);
}

QString numberText(const FurtherNumber &number, const QString &language)
{
    return textOrDash(number.kind, number.unit, number.value, number.isApproximate, language);
}

QString numberText(MetricKind kind, const QString &unit, double value, const QString &language)
{
    switch (kind) {
    case MetricKind::Money: return moneyText(std::abs(value) >= 1000 ? std::round(value) : value, unit);
    case MetricKind::Rate: return percent(value, language);
    case MetricKind::Duration: return durationText(value, language);
    case MetricKind::Score: return withDigits(value, 1, language);
    default: return withDigits(value, std::abs(value) < 100 ? 1 : 0, language);
    }
}

QString conversionText(const Conversion &conversion, const QString &language)
{
    if (!conversion.fromReach)
        return aboutText(percent(conversion.rate, language), conversion.isApproximate);
    const double perThousand = conversion.rate * 1000;
    return numberWord(QT_TRANSLATE_NOOP("MapLayout", "%1 per 1,000 seen"), language)
        .arg(aboutText(withDigits(perThousand, perThousand < 10 ? 1 : 0, language), conversion.isApproximate));
}

namespace {

QString signOf(double change) { return change > 0 ? QStringLiteral("▲ ") : QStringLiteral("▼ "); }

QString pointsText(double share, const QString &language)
{
    //: a difference of two shares in points of percent
    return numberWord(QT_TRANSLATE_NOOP("MapLayout", "%1 points"), language)
        .arg(QLocale(language).toString(std::abs(share) * 100, 'f', 1));
}

}

QString changeMark(const StageNumbers &number, const QString &language)
{
    if (!number.change || !number.change->isSure || !number.change->change)
        return {};
    const double change = *number.change->change;
    switch (number.kind) {
    case MetricKind::Rate: return signOf(change) + pointsText(change, language);
    case MetricKind::Score:
    case MetricKind::Duration: return signOf(change) + numberText(number.kind, number.unit, std::abs(change), language);
    default: return signOf(change) + percent(std::abs(change), 0, language);
    }
}

QString changeMark(const Conversion &conversion, const QString &language)
{
    if (!conversion.change || !conversion.change->isSure || !conversion.change->change)
        return {};
    return signOf(*conversion.change->change) + pointsText(*conversion.change->change, language);
}

int goodDirection(MetricKind kind)
{
    return kind == MetricKind::Reach || kind == MetricKind::People || kind == MetricKind::Orders ? 1 : 0;
}

QString stepText(const StageNumbers &from, const QString &language)
{
    const QString share = conversionText(*from.toNext, language);
    if (!from.overOthers)
        return share;
    //: %1 is a share, %2 what was counted at an earlier stage: "10.5 % of visits"
    return numberWord(QT_TRANSLATE_NOOP("MapLayout", "%1 of %2"), language).arg(share, from.label);
}

}
