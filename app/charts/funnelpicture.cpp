#include "charts/funnelpicture.h"

#include "base/language.h"
#include "charts/heightscale.h"
#include "layout/numbertext.h"
#include "model/stagecolours.h"
#include "numbers/changewords.h"
#include "numbers/wilsoninterval.h"

#include <QCoreApplication>

namespace wend {

namespace {

// What the person reads.
struct FunnelPictureText
{
    Q_DECLARE_TR_FUNCTIONS(FunnelChart)
};

/// It has a bar: also what nobody goes on from, as reach.
bool hasBar(MetricKind kind)
{
    return kind == MetricKind::Reach || kind == MetricKind::People || kind == MetricKind::Orders
        || kind == MetricKind::Count;
}

QString barTip(const FunnelBar &bar, bool hasNumber)
{
    if (!hasNumber)
        return FunnelPictureText::tr("%1 has no numbers yet.").arg(bar.stageName);
    //: %1 is a stage, %2 a number, %3 what it counts: "Order: 241 orders"
    return FunnelPictureText::tr("%1: %2 %3").arg(bar.stageName, bar.value, bar.label);
}

QString shareText(double rate, const Conversion &like)
{
    return conversionText({rate, rate, rate, like.fromReach}, interfaceLanguage());
}

QString stepTip(const QString &from, const QString &to, const StageNumbers &numbers)
{
    const Conversion &conversion = *numbers.toNext;
    QString text = FunnelPictureText::tr("%1: %2").arg(
        FunnelPictureText::tr("%1 → %2").arg(from, to), shareText(conversion.rate, conversion));
    if (conversion.low < conversion.high)
        text += QLatin1Char('\n')
            + FunnelPictureText::tr("By chance alone it may lie between %1 and %2.")
                  .arg(shareText(conversion.low, conversion), shareText(conversion.high, conversion));
    if (numbers.weakest)
        text += QLatin1Char('\n') + FunnelPictureText::tr("The weakest step of this map.");
    return text;
}

FunnelBar barOf(const StageNumbers &numbers, const Model &model, int place)
{
    const Stage *stage = model.find(numbers.stage);
    FunnelBar bar;
    bar.stage = numbers.stage;
    bar.stageName = stage ? stage->name : QString();
    bar.colour = stage && stage->colour.isValid() ? stage->colour : defaultStageColour(place);
    const bool hasNumber = !numbers.binding.isNull();
    if (hasNumber) {
        bar.label = numbers.label.isEmpty() ? bar.stageName : numbers.label;
        bar.value = numberText(numbers, interfaceLanguage());
        if (hasBar(numbers.kind) && numbers.value)
            bar.height = std::max(0.0, *numbers.value);
    }
    bar.tip = barTip(bar, hasNumber);
    return bar;
}

ChangeTone toneOf(const NumberChange &change, int good)
{
    if (!change.isSure)
        return ChangeTone::None;
    return good == 0 ? ChangeTone::Neutral : *change.change * good > 0 ? ChangeTone::Good : ChangeTone::Bad;
}

QString markOf(const NumberChange &change)
{
    return !change.isSure ? QString() : *change.change > 0 ? QStringLiteral("▲ ") : QStringLiteral("▼ ");
}

void compareBar(FunnelBar &bar, const StageNumbers &numbers, double scale)
{
    if (!numbers.change)
        return;
    const NumberChange &change = *numbers.change;
    if (change.before && bar.height && change.change) {
        bar.before = std::max(0.0, *change.before * scale);
        bar.beforeText = numberText(numbers.kind, numbers.unit, *change.before, interfaceLanguage());
    }
    bar.verdict = markOf(change) + changeText(change, changedOf(numbers));
    bar.tone = toneOf(change, goodDirection(numbers.kind));
    bar.tip += QLatin1Char('\n') + bar.verdict;
}

void compareStep(FunnelStep &step, const Conversion &conversion, const StageNumbers &from)
{
    if (!conversion.change)
        return;
    const NumberChange &change = *conversion.change;
    if (conversion.fromReach) {
        if (change.before && change.change)
            //: of the period compared with; %1 is how many of 1,000
            step.verdict
                = FunnelPictureText::tr("before: %1")
                      .arg(numberText(MetricKind::Count, {}, std::round(*change.before * 1000), interfaceLanguage()));
        return;
    }
    step.now = FunnelShare {conversion.low, conversion.rate, conversion.high};
    if (change.before && change.change && change.why.isEmpty() && from.change && from.change->before) {
        const Interval interval = wilsonInterval(*change.before * *from.change->before, *from.change->before);
        step.before = FunnelShare {interval.low, *change.before, interval.high};
        step.verdict = change.isSure
            ? FunnelPictureText::tr("%1 (%2)").arg(
                markOf(change) + changeAmount(change, Changed::Share), changeInterval(change, Changed::Share))
            : FunnelPictureText::tr("could be chance");
    } else {
        step.verdict = FunnelPictureText::tr("not compared");
    }
    step.tone = toneOf(change, 1);
    step.tip += QLatin1Char('\n') + changeText(change, Changed::Share);
}

}

bool FunnelPicture::isTrue() const
{
    std::vector<double> values = alsoInScale;
    for (const FunnelBar &bar : bars)
        values.push_back(bar.height.value_or(0));
    return HeightScale(values).isTrue();
}

FunnelPicture funnelPicture(const MapNumbers &numbers, const Model &model)
{
    FunnelPicture picture;
    for (const StageNumbers &each : numbers)
        picture.bars.push_back(barOf(each, model, int(picture.bars.size())));
    for (size_t from = 0; from < numbers.size(); ++from) {
        const StageNumbers &each = numbers[from];
        const auto next = std::find_if(numbers.begin() + std::ptrdiff_t(from), numbers.end(),
            [&](const StageNumbers &other) { return each.toNext && other.stage == each.next; });
        if (next == numbers.end())
            continue;
        FunnelStep step;
        step.from = from;
        step.to = size_t(next - numbers.begin());
        step.text = stepText(each, interfaceLanguage());
        step.isWeakest = each.weakest;
        step.tip = stepTip(picture.bars[from].stageName, picture.bars[step.to].stageName, each);
        picture.steps.push_back(step);
    }
    return picture;
}

FunnelPicture comparedPicture(const MapNumbers &numbers, const Model &model, int days, int daysBefore)
{
    FunnelPicture picture = funnelPicture(numbers, model);
    for (size_t at = 0; at < numbers.size(); ++at)
        compareBar(picture.bars[at], numbers[at], double(days) / std::max(1, daysBefore));
    for (FunnelStep &step : picture.steps) {
        const Conversion &conversion = *numbers[step.from].toNext;
        if (!conversion.fromReach && conversion.low < conversion.high)
            step.interval = FunnelPictureText::tr("%1–%2").arg(
                QString(shareText(conversion.low, conversion)).remove(QChar(0x00a0)).remove(u'%'),
                shareText(conversion.high, conversion));
        compareStep(step, conversion, numbers[step.from]);
    }
    return picture;
}

}
