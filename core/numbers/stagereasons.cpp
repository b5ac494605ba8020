#include "numbers/stagereasons.h"

#include <QCoreApplication>
#include <QLocale>

namespace wend {

namespace {

// What the person reads.
struct ReasonsText
{
    Q_DECLARE_TR_FUNCTIONS(StageReasons)
};

QString weakestText(const Model &model, const StageNumbers &from, const QString &rule)
{
    const QLocale locale;
    const auto percent = [&](double share) { return locale.toString(100 * share, 'f', 1); };
    //: %1 and %2 are stages, %3 to %5 shares in percent, %6 a sentence with the reason
    return ReasonsText::tr("The weakest step of the map is %1 to %2: %3 % go on (%4 to %5 %). %6")
        .arg(model.at(from.stage).name, model.at(from.next).name, percent(from.toNext->rate), percent(from.toNext->low),
            percent(from.toNext->high), rule);
}

}

QStringList reasonsAt(const Model &model, const Funnel &funnel, StageId stage)
{
    const MapNumbers &numbers = funnel.numbers;
    const auto here = std::find_if(
        numbers.begin(), numbers.end(), [&](const StageNumbers &number) { return number.stage == stage; });
    QStringList reasons;
    if (here == numbers.end())
        return reasons;
    // The step that leads here begins at the nearest stage before that has a number.
    for (int at = int(here - numbers.begin()) - 1; at >= 0; --at) {
        if (!numbers[size_t(at)].metric)
            continue;
        reasons += whyNoConversion(model, numbers, at);
        break;
    }
    reasons += whyNoConversion(model, numbers, int(here - numbers.begin()));
    for (const StageNumbers &from : numbers) {
        if (from.weakest && (from.stage == stage || from.next == stage))
            reasons += weakestText(model, from, whyWeakest(model, numbers, funnel.past));
    }
    reasons.removeAll(QString());
    reasons.removeDuplicates();
    return reasons;
}

}
