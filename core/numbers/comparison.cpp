#include "numbers/comparison.h"

#include "base/daytext.h"
#include "numbers/comparedperiod.h"
#include "numbers/knowndays.h"
#include "numbers/periodseries.h"

#include <QCoreApplication>
#include <QLocale>

namespace wend {

namespace {

// What the person reads.
struct ComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

QString shortDay(const QDate &day) { return dayAndMonth(day, QLocale()); }

/// A metric in one of the two periods.
struct Side
{
    Side(const Model &model, MetricId metric, const Period &period, const PeriodSeries &series)
        : period(period),
          known(knownDays(model, metric, period)),
          counts(countsByDay(series, known)),
          value(valueOf(model.at(metric), series))
    {
    }

    /// Else by week.
    bool isByDay() const
    {
        return std::adjacent_find(counts.begin(), counts.end(), [](const DayCount &day, const DayCount &next) {
            return day.day.addDays(1) == next.day;
        }) != counts.end();
    }

    Period period;
    std::vector<Period> known;
    std::vector<DayCount> counts;
    std::optional<double> value;
};

/// What is not known of a period, as a sentence; empty where all is.
QString whatIsMissing(const Side &side, const QString &name, const QDate &today)
{
    if (side.period.to >= today)
        return ComparisonText::tr("%1 is not over yet.").arg(daySpan(side.period.from, side.period.to, QLocale()));
    const Period span = knownSpan(side.known);
    if (!span.isValid())
        return ComparisonText::tr("%1: nothing is known of %2.")
            .arg(name, daySpan(side.period.from, side.period.to, QLocale()));
    if (span.from > side.period.from)
        //: %1 is a number, %2 a day: "ordered again begins on 9 September."
        return ComparisonText::tr("%1 begins on %2.").arg(name, shortDay(span.from));
    if (span.to < side.period.to)
        return ComparisonText::tr("%1 ends on %2.").arg(name, shortDay(span.to));
    if (side.known.size() > 1)
        return ComparisonText::tr("%1: %2 are missing.")
            .arg(name, daySpan(side.known[0].to.addDays(1), side.known[1].from.addDays(-1), QLocale()));
    const Period gap = side.isByDay() ? gapIn(side.counts) : Period();
    return gap.isValid()
        ? ComparisonText::tr("%1: there is nothing of %2.").arg(name, daySpan(gap.from, gap.to, QLocale()))
        : QString();
}

QString firstMissing(const Side &now, const Side &before, const QString &name, const QDate &today)
{
    const QString missing = whatIsMissing(now, name, today);
    return missing.isEmpty() ? whatIsMissing(before, name, today) : missing;
}

bool addsUp(const Metric &metric)
{
    return metric.additive && metric.kind != MetricKind::Rate && metric.kind != MetricKind::Score
        && metric.kind != MetricKind::Duration;
}

void compareRates(NumberChange &change, const Metric &metric, const QString &name, const Side &now, const Side &before)
{
    if (now.counts.empty() || before.counts.empty() || now.isByDay() != before.isByDay()) {
        const double ratio = (*now.value / now.period.days()) / (*before.value / before.period.days());
        if (*before.value > 0)
            change.change = ratio - 1;
        if (change.why.isEmpty())
            change.why = ComparisonText::tr("%1 is not told by day, so nobody knows how much its days vary.").arg(name);
        return;
    }
    const auto ratio = rateRatio(now.counts, before.counts, metric.kind != MetricKind::Money);
    if (!ratio) {
        if (change.why.isEmpty())
            change.why = ComparisonText::tr("%1: there are too few to compare.").arg(name);
        return;
    }
    change.change = ratio->ratio - 1;
    change.low = ratio->interval.low - 1;
    change.high = ratio->interval.high - 1;
    change.isSure = change.why.isEmpty() && (*change.low > 0 || *change.high < 0);
}

/// Of a step from one stage to the next.
NumberChange changeOfStep(const StageNumbers &from, const StageNumbers &fromBefore)
{
    const Conversion &now = *from.toNext;
    const Conversion &then = *fromBefore.toNext;
    NumberChange change;
    change.before = then.rate;
    change.change = now.rate - then.rate;
    if (now.fromReach) // seen and people are counts of two sources: no share with an interval
        return change;
    const Interval interval
        = differenceInterval(now.rate * *from.value, *from.value, then.rate * *fromBefore.value, *fromBefore.value);
    change.low = interval.low;
    change.high = interval.high;
    change.isSure = interval.low > 0 || interval.high < 0;
    return change;
}

const StageNumbers *entryOf(const MapNumbers &numbers, StageId stage)
{
    const auto found = std::find_if(
        numbers.begin(), numbers.end(), [&](const StageNumbers &number) { return number.stage == stage; });
    return found == numbers.end() ? nullptr : &*found;
}

/// A step is known as fully as both its numbers are.
void addChangesOfSteps(MapNumbers &numbers, const MapNumbers &past)
{
    for (StageNumbers &number : numbers) {
        if (!number.toNext)
            continue;
        const StageNumbers *then = entryOf(past, number.stage);
        const StageNumbers *next = entryOf(numbers, number.next);
        const QString why = number.change && !number.change->why.isEmpty() ? number.change->why
            : next && next->change                                         ? next->change->why
                                                                           : QString();
        if (then && then->toNext && then->next == number.next && then->toNext->fromReach == number.toNext->fromReach) {
            number.toNext->change = changeOfStep(number, *then);
            number.toNext->change->why = why;
            number.toNext->change->isSure = number.toNext->change->isSure && why.isEmpty();
        } else {
            number.toNext->change = NumberChange {};
            number.toNext->change->why
                = why.isEmpty() ? ComparisonText::tr("There is no such step in the other period.") : why;
        }
    }
}

}

NumberChange changeOf(const Model &model, MetricId id, const QString &name, const Period &period,
    const PeriodSeries &nowSeries, const Period &other, const PeriodSeries &beforeSeries, const QDate &today)
{
    const Metric &metric = model.at(id);
    const Side now(model, id, period, nowSeries);
    const Side before(model, id, other, beforeSeries);
    NumberChange change;
    change.before = before.value;
    change.why = firstMissing(now, before, name, today);
    if (!now.value || !before.value) {
        if (change.why.isEmpty())
            change.why = ComparisonText::tr("%1 has no number in one of the two periods.").arg(name);
        return change;
    }
    // Part of a period says nothing of the whole.
    const Period span = knownSpan(before.known);
    if (span.isValid() && (span.from > other.from || span.to < other.to) && !addsUp(metric))
        return change;
    if (addsUp(metric))
        compareRates(change, metric, name, now, before);
    else
        change.change = *now.value - *before.value;
    return change;
}

void addChanges(MapNumbers &numbers, const Model &model, MapId map, const MapSeries &now, const MapSeries &before,
    const QDate &today)
{
    if (!now.period.isValid() || !before.period.isValid())
        return;
    const auto changeIn = [&](MetricId metric, const QString &name) {
        return changeOf(model, metric, name, now.period, seriesIn(now.now, metric), before.period,
            seriesIn(before.now, metric), today);
    };
    for (StageNumbers &number : numbers) {
        if (number.metric)
            number.change = changeIn(number.metric, number.label);
        for (FurtherNumber &other : number.others)
            other.change = changeIn(other.metric, other.label);
    }
    addChangesOfSteps(numbers, funnelOf(model, map, before).numbers);
}

Funnel comparedFunnel(
    const Model &model, MapId map, const Period &reported, const MapSeriesOf &seriesIn, const QDate &today)
{
    const MapSeries series = seriesIn(reported);
    Funnel funnel = funnelOf(model, map, series);
    if (const Period compared = comparedPeriod(model.at(map), reported); compared.isValid())
        addChanges(funnel.numbers, model, map, series, seriesIn(compared), today);
    return funnel;
}

}
