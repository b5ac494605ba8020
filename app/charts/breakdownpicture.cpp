#include "charts/breakdownpicture.h"

#include "base/language.h"
#include "layout/numbertext.h"
#include "numbers/funnel.h"

#include <QCoreApplication>
#include <QLocale>

namespace wend {

namespace {

// What the person reads.
struct BreakdownText
{
    Q_DECLARE_TR_FUNCTIONS(BrokenDown)
};

QString inPoints(double share)
{
    const double points = 100 * share;
    return QLocale().toString(points, 'f', std::abs(points) < 9.95 ? 1 : 0);
}

QStringList sharesOf(const MapNumbers &numbers, const MapNumbers &whole)
{
    QStringList shares;
    for (size_t at = 0; at < numbers.size() && at < whole.size(); ++at) {
        const StageNumbers &part = numbers[at];
        const StageNumbers &all = whole[at];
        if (!part.value || !all.value || *all.value <= 0 || *part.value > *all.value || !isCounted(part.kind))
            continue;
        const double share = *part.value / *all.value;
        //: %1 is a share in per cent, %2 what is counted
        shares += BreakdownText::tr("%1 of %2")
                      .arg(conversionText({share, share, share}, interfaceLanguage()), part.label);
    }
    return shares.mid(0, 2);
}

BreakdownRow rowOf(const ValueNumbers &value, const MapNumbers &whole, const Model &model, const QString &dimension)
{
    BreakdownRow row {value.value, sharesOf(value.numbers, whole), funnelPicture(value.numbers, model)};
    for (size_t at = 0; at < row.funnel.bars.size() && at < whole.size(); ++at) {
        FunnelBar &bar = row.funnel.bars[at];
        if (whole[at].binding.isNull() || (at < value.numbers.size() && value.numbers[at].value))
            continue;
        // Never split by guess, and never zero.
        bar.isUnknown = true;
        bar.value.clear();
        bar.label = BreakdownText::tr("not known by %1").arg(dimension);
        bar.tip = BreakdownText::tr("%1: %2").arg(bar.stageName, bar.label);
    }
    return row;
}

BreakdownStep stepOf(const StepByValue &step, const Breakdown &breakdown, const Model &model)
{
    BreakdownStep made;
    made.stage = step.from;
    made.text = BreakdownText::tr("%1 → %2").arg(model.at(step.from).name, model.at(step.to).name);
    made.shares.assign(breakdown.shown.size(), {1, 0, 0});
    QStringList tips {made.text};
    for (const ValueShare &share : step.shares) {
        made.shares[share.value] = {share.interval.low, share.rate(), share.interval.high};
        const Conversion conversion {share.rate(), share.interval.low, share.interval.high};
        tips += BreakdownText::tr("%1: %2").arg(
            breakdown.shown[share.value].value, conversionText(conversion, interfaceLanguage()));
    }
    QStringList sure;
    for (size_t at = 0; at < step.differences.size(); ++at) {
        if (step.differences[at].isSure())
            sure += differenceWords(step.differences[at], breakdown.shown[step.shares[at + 1].value].value);
    }
    made.isSure = !sure.isEmpty();
    made.verdict = sure.isEmpty() ? BreakdownText::tr("no difference that can be told from chance")
                                  : sure.join(BreakdownText::tr("; "));
    made.tip = (tips + QStringList {made.verdict}).join(QLatin1Char('\n'));
    return made;
}

}

QString differenceWords(const StepByValue::Difference &difference, const QString &value)
{
    const bool isHigher = difference.by > 0;
    const double low = isHigher ? difference.interval.low : -difference.interval.high;
    const double high = isHigher ? difference.interval.high : -difference.interval.low;
    const QString text = isHigher ? BreakdownText::tr("%1 %2 points higher (%3 to %4)")
                                  : BreakdownText::tr("%1 %2 points lower (%3 to %4)");
    return text.arg(value, inPoints(std::abs(difference.by)), inPoints(low), inPoints(high));
}

BreakdownPicture breakdownPicture(
    const Breakdown &breakdown, const MapNumbers &whole, const Model &model, const QString &dimension)
{
    BreakdownPicture picture;
    std::vector<double> heights;
    for (const ValueNumbers &value : breakdown.shown) {
        picture.rows.push_back(rowOf(value, whole, model, dimension));
        for (const FunnelBar &bar : picture.rows.back().funnel.bars)
            heights.push_back(bar.height.value_or(0));
    }
    for (BreakdownRow &row : picture.rows) {
        row.funnel.alsoInScale = heights;
        picture.isTrue = row.funnel.isTrue();
    }
    for (const StepByValue &step : breakdown.steps)
        picture.steps.push_back(stepOf(step, breakdown, model));
    return picture;
}

}
