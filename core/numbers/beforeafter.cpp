#include "numbers/beforeafter.h"

#include "base/daytext.h"
#include "model/lookup.h"
#include "numbers/funnel.h"
#include "numbers/knowndays.h"
#include "numbers/periodseries.h"
#include "numbers/samplesneeded.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace wend {

namespace {

// What the person reads.
struct BeforeAfterText
{
    Q_DECLARE_TR_FUNCTIONS(BeforeAfter)
};

using Verdict = BeforeAfter::Verdict;

/// The first number of each stage up to one, as the funnel has them; null ids where a stage has none.
MetricId firstMetric(const Model &model, StageId stage)
{
    for (const BindingId id : bindingsOf(model, stage)) {
        if (model.find(model.at(id).metric))
            return model.at(id).metric;
    }
    return {};
}

bool isCounted(const Model &model, MetricId metric)
{
    const MetricKind kind = model.at(metric).kind;
    return kind == MetricKind::People || kind == MetricKind::Orders;
}

/// The number that those who come to a stage are counted by: of the nearest stage before it that counts people or
/// orders.
MetricId metricBefore(const Model &model, const Stage &stage)
{
    MetricId nearest;
    for (const StageId each : stagesOf(model, stage.map)) {
        if (each == stage.id)
            break;
        const MetricId metric = firstMetric(model, each);
        if (metric && isCounted(model, metric))
            nearest = metric;
    }
    return nearest;
}

/// The last day that is known of a metric before today; invalid where none is.
QDate lastDayOf(const Model &model, MetricId metric, const Period &period)
{
    return knownSpan(knownDays(model, metric, period)).to;
}

/// As many whole weeks back as keep the weekdays.
Period sameWeekdaysBefore(const Period &after)
{
    const int weeks = (after.days() + 6) / 7;
    return {after.from.addDays(-7 * weeks), after.to.addDays(-7 * weeks)};
}

bool isFullyKnown(const Model &model, MetricId metric, const Period &period)
{
    const std::vector<Period> known = knownDays(model, metric, period);
    return known.size() == 1 && known.front() == period;
}

BeforeAfter unknown(BeforeAfter answer, const QString &why)
{
    answer.verdict = Verdict::Unknown;
    answer.why = why;
    return answer;
}

void judge(BeforeAfter &answer)
{
    answer.verdict = answer.low > 0 ? Verdict::Better : answer.high < 0 ? Verdict::Worse : Verdict::NoDifference;
}

void judgeShares(BeforeAfter &answer)
{
    const Interval interval = differenceInterval(answer.hitsAfter, answer.ofAfter, answer.hitsBefore, answer.ofBefore);
    const double before = answer.hitsBefore / answer.ofBefore;
    answer.change = answer.hitsAfter / answer.ofAfter - before;
    answer.low = interval.low;
    answer.high = interval.high;
    judge(answer);
    const double noticeable = before + noticeableChange < 1 ? before + noticeableChange : before - noticeableChange;
    answer.moreNeeded = std::max(0.0, 2 * neededToTell(before, noticeable) - answer.ofBefore - answer.ofAfter);
}

/// By the day, where nobody is counted before the stage.
BeforeAfter judgeCounts(BeforeAfter answer, const Model &model, MetricId metric, const SeriesOf &seriesOf)
{
    answer.isShare = false;
    const auto countsIn
        = [&](const Period &period) { return countsByDay(seriesOf(metric, period), knownDays(model, metric, period)); };
    const bool isMoney = model.at(metric).kind == MetricKind::Money;
    const auto ratio = rateRatio(countsIn(answer.after), countsIn(answer.before), !isMoney);
    if (!ratio)
        return unknown(answer,
            BeforeAfterText::tr("%1 is not told by day, or there is too little of it.").arg(model.at(metric).name));
    answer.change = ratio->ratio - 1;
    answer.low = ratio->interval.low - 1;
    answer.high = ratio->interval.high - 1;
    judge(answer);
    return answer;
}

QString points(double share) { return QLocale().toString(std::abs(share) * 100, 'f', 1); }
QString signedPoints(double share) { return (share < -0.0005 ? QStringLiteral("−") : QString()) + points(share); }

}

BeforeAfter beforeAndAfter(const Model &model, const DayNote &note, const SeriesOf &seriesOf, const QDate &today)
{
    BeforeAfter answer;
    const Stage *stage = model.find(note.stage);
    const MetricId metric = stage ? firstMetric(model, stage->id) : MetricId();
    if (!metric || !note.day.isValid())
        return unknown(answer, BeforeAfterText::tr("The note names no stage with a number."));
    const MetricId before = metricBefore(model, *stage);
    QDate last = lastDayOf(model, metric, {note.day, today.addDays(-1)});
    if (before && isCounted(model, metric) && last.isValid())
        last = std::min(last, lastDayOf(model, before, {note.day, today.addDays(-1)}));
    const bool isShare = before && isCounted(model, metric);
    const int days = last.isValid() ? std::min(int(note.day.daysTo(last)) + 1, mostDaysCompared) : 0;
    if (days < leastDaysAfter) {
        answer.verdict = Verdict::TooEarly;
        answer.isShare = isShare;
        answer.lookAgain = note.day.addDays(leastDaysAfter);
        return answer;
    }
    answer.after = {note.day, note.day.addDays(days - 1)};
    answer.before = sameWeekdaysBefore(answer.after);
    for (const Period &period : {answer.before, answer.after}) {
        if (!isFullyKnown(model, metric, period) || (isShare && !isFullyKnown(model, before, period)))
            return unknown(answer,
                BeforeAfterText::tr("Not all days of %1 are known.").arg(daySpan(period.from, period.to, QLocale())));
    }
    if (!isShare)
        return judgeCounts(answer, model, metric, seriesOf);
    const auto valueIn
        = [&](MetricId id, const Period &period) { return valueOf(model.at(id), seriesOf(id, period)).value_or(0); };
    answer.hitsBefore = valueIn(metric, answer.before);
    answer.ofBefore = valueIn(before, answer.before);
    answer.hitsAfter = valueIn(metric, answer.after);
    answer.ofAfter = valueIn(before, answer.after);
    if (answer.ofBefore <= 0 || answer.ofAfter <= 0 || answer.hitsBefore > answer.ofBefore
        || answer.hitsAfter > answer.ofAfter)
        return unknown(
            answer, BeforeAfterText::tr("%1 is no share of %2.").arg(model.at(metric).name, model.at(before).name));
    judgeShares(answer);
    return answer;
}

QString answerText(const BeforeAfter &answer)
{
    const QString change = answer.isShare
        //: %1 is a difference of two shares in points of percent, %2 and %3 its interval: "2.4 points (0.7 to 4.0)"
        ? BeforeAfterText::tr("%1 points (%2 to %3)")
        //: %1 is by how many percent, %2 and %3 its interval: "33 % (6 to 66)"
        : BeforeAfterText::tr("%1 % (%2 to %3)");
    switch (answer.verdict) {
    case Verdict::Better:
        //: %1 is "2.4 points (0.7 to 4.0)"
        return BeforeAfterText::tr("Yes: better by %1.")
            .arg(change.arg(points(answer.change), signedPoints(answer.low), signedPoints(answer.high)));
    case Verdict::Worse:
        //: %1 is "2.4 points (0.7 to 4.0)"
        return BeforeAfterText::tr("No: worse by %1.")
            .arg(change.arg(points(answer.change), signedPoints(-answer.high), signedPoints(-answer.low)));
    case Verdict::NoDifference:
        if (!answer.isShare || answer.moreNeeded < 1)
            return BeforeAfterText::tr("No difference that can be told from chance.");
        return BeforeAfterText::tr(
            "No difference that can be told from chance; about %1 more would show one of 2 points.")
            .arg(QLocale().toString(std::ceil(answer.moreNeeded / 100) * 100, 'f', 0));
    case Verdict::TooEarly:
        //: %1 is a day
        return BeforeAfterText::tr("Too early. Look again on %1.").arg(dayAndMonth(answer.lookAgain, QLocale()));
    case Verdict::Unknown: return answer.why;
    }
    Q_UNREACHABLE();
}

QString groundsText(const BeforeAfter &answer)
{
    if (!answer.before.isValid() || answer.verdict == Verdict::Unknown)
        return {};
    const QLocale locale;
    const QString before = daySpan(answer.before.from, answer.before.to, locale);
    const QString after = daySpan(answer.after.from, answer.after.to, locale);
    const auto count = [&](double value) { return locale.toString(value, 'f', 0); };
    return answer.isShare
        //: %1 and %4 are days, the others numbers
        ? BeforeAfterText::tr("%1: %2 of %3. %4: %5 of %6. The same weekdays; something else may have changed too.")
              .arg(before, count(answer.hitsBefore), count(answer.ofBefore), after, count(answer.hitsAfter),
                  count(answer.ofAfter))
        : BeforeAfterText::tr("%1 against %2, the same weekdays; something else may have changed too.")
              .arg(after, before);
}

}
