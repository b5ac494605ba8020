#include "charts/levers.h"

#include "base/language.h"
#include "charts/funnelpicture.h"
#include "layout/numbertext.h"
#include "numbers/funnel.h"
#include "numbers/targets.h"

#include <QCoreApplication>
#include <cmath>

namespace wend {

namespace {

// What the person reads.
struct LeverText
{
    Q_DECLARE_TR_FUNCTIONS(WhatIfPage)
};

const StageNumbers *leadingTo(const MapNumbers &numbers, StageId stage)
{
    for (const StageNumbers &from : numbers) {
        if (from.toNext && from.next == stage)
            return &from;
    }
    return nullptr;
}

std::optional<double> settingOf(const std::vector<Setting> &settings, ScenarioLever kind, StageId stage)
{
    for (const Setting &setting : settings) {
        if (setting.lever == kind && setting.stage == stage)
            return setting.value;
    }
    return std::nullopt;
}

Lever shareLever(const ChartFacts &facts, const StageNumbers &from, const StageNumbers &to)
{
    Lever lever;
    lever.stage = to.stage;
    //: how many go on to a stage
    lever.name = LeverText::tr("Go on to %1").arg(facts.model().at(to.stage).name);
    //: a conversion that leads to a stage, in short
    lever.label = LeverText::tr("→ %1").arg(facts.model().at(to.stage).name);
    lever.measured = from.toNext->rate;
    lever.low = from.toNext->low;
    lever.high = from.toNext->high;
    const auto target = conversionTargetOn(facts.model(), from.stage, to.stage, facts.period.to);
    if (target)
        lever.target = target->share;
    // What was measured stands in the middle where it can.
    lever.most
        = std::min(1.0, std::max({from.toNext->rate * 2, from.toNext->high * 1.2, lever.target.value_or(0) * 1.3}));
    return lever;
}

Lever numberLever(const StageNumbers &number)
{
    Lever lever;
    lever.kind = ScenarioLever::Number;
    lever.stage = number.stage;
    lever.name = number.label;
    lever.measured = number.value;
    lever.low = lever.high = *number.value;
    lever.most = std::max(10.0, *number.value * 2);
    return lever;
}

QString currencyOf(const Model &model)
{
    for (const auto &[id, business] : model.all<Business>())
        return business.currency;
    return {};
}

void addMoney(std::vector<Lever> &levers, const ChartFacts &facts, const WhatIf &result)
{
    if (!result.revenue)
        return;
    Lever price;
    price.kind = ScenarioLever::Price;
    price.name = LeverText::tr("One brings");
    price.measured = result.price;
    price.low = price.high = result.price;
    price.most = result.price * 2;
    price.unit = currencyOf(facts.model());
    Lever cost;
    cost.kind = ScenarioLever::UnitCost;
    cost.name = LeverText::tr("One costs you");
    cost.measured = facts.model().at(facts.map).unitCost;
    cost.missing = cost.measured ? QString() : LeverText::tr("Not said yet: what is left over is left out.");
    cost.low = cost.high = cost.measured.value_or(0);
    cost.most = std::max(result.price * 1.5, cost.low * 2);
    cost.unit = price.unit;
    levers.push_back(price);
    levers.push_back(cost);
}

/// Three figures: more are not known.
double rounded(double value)
{
    const double size = std::pow(10, std::floor(std::log10(std::max(1.0, std::abs(value)))) - 2);
    return size < 1 ? std::round(value) : std::round(value / size) * size;
}

QString amount(double value, MetricKind kind, const QString &unit)
{
    return numberText(kind, unit, rounded(value), interfaceLanguage());
}

QString signedAmount(double value, MetricKind kind, const QString &unit)
{
    return (rounded(value) < 0 ? QStringLiteral("−") : QString()) + amount(std::abs(value), kind, unit);
}

}

std::vector<Lever> leversOf(const ChartFacts &facts, const WhatIf &result, const std::vector<Setting> &settings)
{
    std::vector<Lever> levers;
    const MapNumbers &numbers = facts.funnel.numbers;
    bool hasBegun = false;
    for (int at = 0; at < int(numbers.size()); ++at) {
        const StageNumbers &number = numbers[size_t(at)];
        if (!number.value || !isCounted(number.kind))
            continue;
        const StageNumbers *from = leadingTo(numbers, number.stage);
        if (from && !from->toNext->fromReach) {
            levers.push_back(shareLever(facts, *from, number));
        } else if (!hasBegun || (from && from->toNext->fromReach)) {
            levers.push_back(numberLever(number));
        } else { // a share that is withheld
            Lever lever;
            lever.stage = number.stage;
            lever.name = LeverText::tr("Go on to %1").arg(facts.model().at(number.stage).name);
            const int before = at - 1;
            lever.missing = whyNoConversion(facts.model(), numbers, before);
            levers.push_back(lever);
        }
        hasBegun = true;
    }
    addMoney(levers, facts, result);
    for (Lever &lever : levers) {
        lever.label = lever.label.isEmpty() ? lever.name : lever.label;
        lever.set = settingOf(settings, lever.kind, lever.stage);
        lever.most = std::max(lever.most, lever.set.value_or(0));
    }
    return levers;
}

QString leverText(const Lever &lever, double value)
{
    switch (lever.kind) {
    case ScenarioLever::Conversion: return numberText(MetricKind::Rate, {}, value, interfaceLanguage());
    case ScenarioLever::Number:
        return numberText(MetricKind::Count, {}, value < 100 ? value : std::round(value), interfaceLanguage());
    case ScenarioLever::Price:
    case ScenarioLever::UnitCost: return numberText(MetricKind::Money, lever.unit, value, interfaceLanguage());
    }
    Q_UNREACHABLE();
}

std::vector<Setting> settingsOf(const Model &model, ScenarioId scenario)
{
    std::vector<Setting> settings;
    for (const auto &[id, change] : model.all<ScenarioChange>()) {
        if (change.scenario == scenario)
            settings.push_back({change.lever, change.stage, change.value});
    }
    return settings;
}

std::vector<const Scenario *> scenariosInOrder(const Model &model, MapId map)
{
    std::vector<const Scenario *> scenarios;
    for (const auto &[id, scenario] : model.all<Scenario>()) {
        if (scenario.map == map)
            scenarios.push_back(&scenario);
    }
    std::sort(scenarios.begin(), scenarios.end(), [](const Scenario *a, const Scenario *b) {
        return std::pair(a->position, a->id) < std::pair(b->position, b->id);
    });
    return scenarios;
}

FunnelPicture whatIfPicture(const ChartFacts &facts, const WhatIf &result, const std::vector<Setting> &settings)
{
    FunnelPicture picture = funnelPicture(facts.funnel.numbers, facts.model());
    for (const StageOutcome &outcome : result.stages) {
        const auto bar = std::find_if(picture.bars.begin(), picture.bars.end(),
            [&](const FunnelBar &each) { return each.stage == outcome.stage; });
        if (bar == picture.bars.end() || outcome.difference == Range())
            continue;
        const auto text = [](double value) { return amount(value, MetricKind::Count, {}); };
        // The mean of the draws is a little off what was measured; the difference is not.
        const double shift = outcome.measured + outcome.difference.mean;
        bar->ghost = std::max(0.0, shift);
        bar->ghostLow = std::max(0.0, outcome.measured + outcome.difference.low);
        bar->ghostHigh = std::max(0.0, outcome.measured + outcome.difference.high);
        //: a number as it was and as it would be
        bar->value = LeverText::tr("%1 → %2").arg(bar->value, text(shift));
        bar->range = LeverText::tr("%1 to %2").arg(text(bar->ghostLow), text(bar->ghostHigh));
        bar->tip += QLatin1Char('\n') + bar->value + QLatin1Char('\n') + bar->range;
    }
    for (FunnelStep &step : picture.steps) {
        const auto set = settingOf(settings, ScenarioLever::Conversion, picture.bars[step.to].stage);
        step.isWeakest = false;
        if (!set)
            continue;
        step.isMoved = true;
        step.text
            = LeverText::tr("%1 → %2").arg(step.text, numberText(MetricKind::Rate, {}, *set, interfaceLanguage()));
        step.verdict = LeverText::tr("moved by you");
    }
    return picture;
}

bool isTooClose(const Range &difference)
{
    return difference.low <= 0 && difference.high >= 0 && difference.low < difference.high;
}

QString differenceText(const Range &difference, MetricKind kind, const QString &unit)
{
    if (difference == Range())
        return LeverText::tr("as it was");
    const QString sign = rounded(difference.mean) > 0 ? QStringLiteral("+") : QString();
    //: %1 is by how much more, %2 and %3 the ends of its range: "+73 (43 to 101)"
    return LeverText::tr("%1 (%2 to %3)")
        .arg(sign + signedAmount(difference.mean, kind, unit), signedAmount(difference.low, kind, unit),
            signedAmount(difference.high, kind, unit));
}

QString resultText(const ChartFacts &facts, const WhatIf &result)
{
    if (result.stages.empty())
        return {};
    const auto part
        = [&](const Range &difference, MetricKind kind, const QString &unit, const QString &more, const QString &less) {
              const bool isMore = difference.mean >= 0;
              const Range size = isMore ? difference : Range {-difference.mean, -difference.high, -difference.low};
              return (isMore ? more : less)
                  .arg(amount(size.mean, kind, unit), signedAmount(size.low, kind, unit),
                      signedAmount(size.high, kind, unit));
          };
    const StageOutcome &last = result.sold ? *std::find_if(result.stages.begin(), result.stages.end(),
                                   [&](const StageOutcome &stage) { return stage.stage == result.sold; })
                                           : result.stages.back();
    if (last.difference == Range() && (!result.revenue || result.revenue->difference == Range()))
        return LeverText::tr("Move a slider, or type what would be.");
    QString label;
    for (const StageNumbers &number : facts.funnel.numbers)
        label = number.stage == last.stage ? number.label : label;
    QStringList parts;
    //: %1 is a number, %2 and %3 its range, %4 what is counted; the same for all of these
    parts += part(last.difference, MetricKind::Count, {},
        LeverText::tr("%1 more %4 (%2 to %3)").replace(QStringLiteral("%4"), label),
        LeverText::tr("%1 fewer %4 (%2 to %3)").replace(QStringLiteral("%4"), label));
    const QString unit = currencyOf(facts.model());
    if (result.revenue)
        parts += part(result.revenue->difference, MetricKind::Money, unit, LeverText::tr("%1 more taken (%2 to %3)"),
            LeverText::tr("%1 less taken (%2 to %3)"));
    if (result.profit)
        parts += part(result.profit->difference, MetricKind::Money, unit, LeverText::tr("%1 more left over (%2 to %3)"),
            LeverText::tr("%1 less left over (%2 to %3)"));
    const Range &judged = result.profit ? result.profit->difference
        : result.revenue                ? result.revenue->difference
                                        : last.difference;
    const QString text = parts.join(LeverText::tr(", "));
    return isTooClose(judged) ? LeverText::tr("%1: too close to tell").arg(text) : text;
}

}
