#include "base/daytext.h"
#include "findings/rules.h"
#include "numbers/comparison.h"
#include "numbers/targets.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace wend {

namespace {

// What the person reads.
struct CourseText
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

bool isCount(MetricKind kind)
{
    return kind == MetricKind::People || kind == MetricKind::Orders || kind == MetricKind::Reach
        || kind == MetricKind::Count;
}

/// One number of a stage, leading or not.
struct OneNumber
{
    StageId stage;
    MetricId metric;
    QString label;
    MetricKind kind;
    double value;
};

std::vector<OneNumber> allNumbers(const MapFacts &facts)
{
    std::vector<OneNumber> all;
    for (const StageNumbers &number : facts.funnel.numbers) {
        if (number.metric && number.value)
            all.push_back({number.stage, number.metric, number.label, number.kind, *number.value});
        for (const FurtherNumber &other : number.others) {
            if (other.value)
                all.push_back({number.stage, other.metric, other.label, other.kind, *other.value});
        }
    }
    return all;
}

QString valueText(double value)
{
    return QLocale().toString(value, 'f', value == std::round(value) || value >= 100 ? 0 : 1);
}

void findMissed(const MapFacts &facts, const OneNumber &number, Findings &findings)
{
    const Period &period = facts.series.period;
    const Target *target = targetOn(facts.model, number.metric, period.to);
    if (!target)
        return;
    const bool addsUp = isCount(number.kind) || number.kind == MetricKind::Money;
    const double wanted = addsUp ? targetIn(*target, period.days()) : target->value;
    constexpr double sure = 1.96; // of a Poisson count, whose variance is its mean
    const double reach = isCount(number.kind) ? sure * std::sqrt(std::max(0.0, number.value)) : 0;
    if (wanted <= 0
        || stateOf(wanted, target->isMost, number.value - reach, number.value + reach) != TargetState::Missed)
        return;
    Finding finding {QStringLiteral("missed-target"), FindingSeverity::Look,
        std::min(100.0, 100 * std::abs(wanted - number.value) / wanted), {}};
    finding.text = CourseText::tr("%1 miss their target.").arg(quoted(number.label));
    finding.figures = (target->isMost ? CourseText::tr("%1 in %3; at most %2 were wanted.")
                                      : CourseText::tr("%1 in %3; at least %2 were wanted."))
                          .arg(valueText(number.value), valueText(wanted), daySpan(period.from, period.to, QLocale()));
    finding.items = {number.stage, number.metric};
    finding.subjects = 2;
    findings.push_back(std::move(finding));
}

// Of other numbers nobody knows whether fewer are worse.
void findFallen(const MapFacts &facts, const StageNumbers &number, Findings &findings)
{
    const auto now = facts.series.now.find(number.metric);
    const auto past = facts.series.past.find(number.metric);
    const bool isOfPeople = number.kind == MetricKind::People || number.kind == MetricKind::Orders;
    if (!isOfPeople || now == facts.series.now.end() || past == facts.series.past.end())
        return;
    const Period before = periodBefore(facts.series.period);
    const NumberChange change = changeOf(
        facts.model, number.metric, number.label, facts.series.period, now->second, before, past->second, facts.today);
    if (!change.isSure || *change.high >= 0)
        return;
    Finding finding {QStringLiteral("fallen-number"), FindingSeverity::Look, -100 * *change.change, {}};
    finding.text = CourseText::tr("%1: %2 % fewer a day than before.")
                       .arg(quoted(number.label), hundredthsText(-*change.change));
    //: %1 and %2 are the ends of an interval in per cent, %3 a span of days
    finding.figures = CourseText::tr("%1 to %2 % fewer than in %3; chance alone does not do that.")
                          .arg(hundredthsText(-*change.high), hundredthsText(-*change.low),
                              daySpan(before.from, before.to, QLocale()));
    finding.items = {number.stage, number.metric};
    finding.subjects = 2;
    findings.push_back(std::move(finding));
}

}

void findNumbersOffCourse(const MapFacts &facts, Findings &findings)
{
    const Period &period = facts.series.period;
    if (!period.isValid() || period.to >= facts.today)
        return;
    for (const OneNumber &number : allNumbers(facts))
        findMissed(facts, number, findings);
    for (const StageNumbers &number : facts.funnel.numbers) {
        if (number.metric && number.value)
            findFallen(facts, number, findings);
    }
}

}
