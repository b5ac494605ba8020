#include "numbers/changewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace wend {

namespace {

// What the person reads.
struct ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(Change)
};

Changed changedOf(MetricKind kind)
{
    switch (kind) {
    case MetricKind::Rate: return Changed::Share;
    case MetricKind::Score:
    case MetricKind::Duration: return Changed::Other;
    default: return Changed::Sum;
    }
}

/// In the unit of the amount, and how many decimals are written.
double scaled(double change, Changed what) { return what == Changed::Other ? change : change * 100; }
int decimalsOf(Changed what) { return what == Changed::Sum ? 0 : 1; }

QString plainText(double change, Changed what)
{
    return QLocale().toString(std::abs(scaled(change, what)), 'f', decimalsOf(what));
}

bool isWrittenAsZero(double change, Changed what)
{
    return std::abs(scaled(change, what)) < 0.5 * std::pow(10, -decimalsOf(what));
}

QString withMinus(double change, Changed what)
{
    return (change < 0 && !isWrittenAsZero(change, what) ? QStringLiteral("−") : QString()) + plainText(change, what);
}

QString amountText(const QString &number, Changed what)
{
    switch (what) {
    case Changed::Sum:
        //: a change in percent
        return ChangeText::tr("%1 %").arg(number);
    case Changed::Share:
        //: a change in points of percent
        return ChangeText::tr("%1 points").arg(number);
    case Changed::Other: return number;
    }
    Q_UNREACHABLE();
}

}

Changed changedOf(const StageNumbers &number) { return changedOf(number.kind); }
Changed changedOf(const FurtherNumber &number) { return changedOf(number.kind); }

QString changeAmount(const NumberChange &change, Changed what)
{
    return change.change ? amountText(plainText(*change.change, what), what) : QString();
}

QString changeInterval(const NumberChange &change, Changed what)
{
    if (!change.low || !change.high)
        return {};
    //: %1 and %2 are the ends of an interval: "6 to 66"
    return ChangeText::tr("%1 to %2").arg(withMinus(*change.low, what), withMinus(*change.high, what));
}

QString changeText(const NumberChange &change, Changed what)
{
    if (!change.change)
        return change.why;
    const QString interval = changeInterval(change, what);
    if (change.isSure) {
        const bool isMore = *change.change > 0;
        // Of a change downwards both ends are below 0.
        const QString ends = isMore
            ? interval
            : ChangeText::tr("%1 to %2").arg(plainText(*change.high, what), plainText(*change.low, what));
        //: %1 is "33 %" or "1.6 points", %2 the interval of it
        return (isMore ? ChangeText::tr("%1 more (%2)") : ChangeText::tr("%1 less (%2)"))
            .arg(changeAmount(change, what), ends);
    }
    const QString number
        = (*change.change > 0 && !isWrittenAsZero(*change.change, what) ? QStringLiteral("+") : QString())
        + withMinus(*change.change, what);
    const QString amount = amountText(number, what);
    if (!change.why.isEmpty())
        //: %1 is a change such as "+5 %", %2 a sentence
        return ChangeText::tr("%1. %2").arg(amount, change.why);
    //: %1 is a change such as "+5 %"
    return interval.isEmpty() ? amount : ChangeText::tr("%1, could be chance").arg(amount);
}

}
