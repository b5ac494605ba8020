// Whether something helped: before and after a note, over like spans of weekdays. Whether targets are reached.

#include "numbers/beforeafter.h"
#include "numbers/targets.h"
#include "numbers/wilsoninterval.h"
#include "support/registry.h"
#include "unit/numbers/countedmap.h"

#include <QTest>

namespace wend::test {

namespace {

const QDate monday(2026, 8, 31);
const QDate noteDay(2026, 10, 12);
constexpr int daysBefore = 42;

std::vector<double> stepped(double before, double after, int daysAfter)
{
    std::vector<double> days(daysBefore, before);
    days.insert(days.end(), size_t(daysAfter), after);
    return days;
}

DayNote noteAt(StageId stage) { return {{1}, noteDay, QStringLiteral("New form"), stage, {}}; }

}

class DidItHelp : public QObject
{
    Q_OBJECT

private slots:
    void isAnsweredByTwoShares();
    void spansHaveTheSameWeekdays();
    void withoutADifferenceItSaysHowManyMore();
    void twoWeeksAreAwaited();
    void whereNobodyComesFromRatesAreCompared();
    void unknownDaysAreSaid();
    void aNoteWithoutAStageIsNoQuestion();
    void targetsOfTheLatestDayHold();
    void aTargetIsReachedOnlyWhereItSurelyIs();
};

void DidItHelp::isAnsweredByTwoShares()
{
    CountedMap counted;
    counted.addStage(QStringLiteral("visits"), MetricKind::People, monday, stepped(100, 100, 20));
    counted.addStage(QStringLiteral("orders"), MetricKind::Orders, monday, stepped(6, 9, 20));
    const BeforeAfter answer = beforeAndAfter(counted.model, noteAt({2}), counted.reader(), today);
    QCOMPARE(answer.verdict, BeforeAfter::Verdict::Better);
    QCOMPARE(answer.hitsBefore, 120.0);
    QCOMPARE(answer.ofAfter, 2000.0);
    const Interval interval = differenceInterval(180, 2000, 120, 2000);
    QCOMPARE(answer.low, interval.low);
    QCOMPARE(answer.high, interval.high);
    QCOMPARE(answerText(answer),
        QStringLiteral("Yes: better by 3.0 points (%1 to %2).")
            .arg(QString::number(100 * interval.low, 'f', 1), QString::number(100 * interval.high, 'f', 1)));
    QVERIFY(groundsText(answer).contains(QStringLiteral("120 of 2,000")));
}

void DidItHelp::spansHaveTheSameWeekdays()
{
    CountedMap counted;
    counted.addStage(QStringLiteral("visits"), MetricKind::People, monday, stepped(100, 100, 20));
    counted.addStage(QStringLiteral("orders"), MetricKind::Orders, monday, stepped(6, 9, 25));
    const BeforeAfter answer = beforeAndAfter(counted.model, noteAt({2}), counted.reader(), today);
    QCOMPARE(answer.after, (Period {noteDay, QDate(2026, 10, 31)})); // both numbers are known until then
    QCOMPARE(answer.before, (Period {QDate(2026, 9, 21), QDate(2026, 10, 10)}));
}

void DidItHelp::withoutADifferenceItSaysHowManyMore()
{
    CountedMap counted;
    counted.addStage(QStringLiteral("visits"), MetricKind::People, monday, stepped(50, 50, 20));
    counted.addStage(QStringLiteral("orders"), MetricKind::Orders, monday, stepped(3, 3, 20));
    const BeforeAfter answer = beforeAndAfter(counted.model, noteAt({2}), counted.reader(), today);
    QCOMPARE(answer.verdict, BeforeAfter::Verdict::NoDifference);
    // 2,553.6 on either side for 6 against 8 %, of which 1,000 are there.
    QVERIFY(std::abs(answer.moreNeeded - (2 * 2553.6 - 2000)) < 1);
    QVERIFY2(answerText(answer).contains(QStringLiteral("3,200")), qPrintable(answerText(answer)));
}

void DidItHelp::twoWeeksAreAwaited()
{
    CountedMap counted;
    counted.addStage(QStringLiteral("visits"), MetricKind::People, monday, stepped(100, 100, 30));
    counted.addStage(QStringLiteral("orders"), MetricKind::Orders, monday, stepped(6, 60, 30));
    const auto verdictOn
        = [&](const QDate &day) { return beforeAndAfter(counted.model, noteAt({2}), counted.reader(), day).verdict; };
    QCOMPARE(verdictOn(noteDay.addDays(13)), BeforeAfter::Verdict::TooEarly);
    QCOMPARE(verdictOn(noteDay.addDays(14)), BeforeAfter::Verdict::Better);
    QCOMPARE(verdictOn(noteDay), BeforeAfter::Verdict::TooEarly);
}

void DidItHelp::whereNobodyComesFromRatesAreCompared()
{
    CountedMap counted;
    counted.addStage(QStringLiteral("visits"), MetricKind::People, monday, stepped(100, 130, 21));
    const BeforeAfter answer = beforeAndAfter(counted.model, noteAt({1}), counted.reader(), today);
    QVERIFY(!answer.isShare);
    QCOMPARE(answer.verdict, BeforeAfter::Verdict::Better);
    QCOMPARE(answer.change, 0.3);
    QVERIFY(answer.low > 0.2 && answer.high < 0.4);
}

void DidItHelp::unknownDaysAreSaid()
{
    CountedMap counted;
    const MetricId visits
        = counted.addStage(QStringLiteral("visits"), MetricKind::People, monday, stepped(100, 100, 20));
    counted.addStage(QStringLiteral("orders"), MetricKind::Orders, monday, stepped(6, 9, 20));
    counted.leaveOut(visits, {QDate(2026, 9, 28), QDate(2026, 10, 4)});
    const BeforeAfter answer = beforeAndAfter(counted.model, noteAt({2}), counted.reader(), today);
    QCOMPARE(answer.verdict, BeforeAfter::Verdict::Unknown);
    QVERIFY(answerText(answer).contains(QStringLiteral("known")));
}

void DidItHelp::aNoteWithoutAStageIsNoQuestion()
{
    CountedMap counted;
    counted.addStage(QStringLiteral("visits"), MetricKind::People, monday, stepped(100, 100, 20));
    QCOMPARE(beforeAndAfter(counted.model, noteAt({}), counted.reader(), today).verdict, BeforeAfter::Verdict::Unknown);
}

void DidItHelp::targetsOfTheLatestDayHold()
{
    CountedMap counted;
    const MetricId visits
        = counted.addStage(QStringLiteral("visits"), MetricKind::People, monday, stepped(100, 100, 20));
    counted.addStage(QStringLiteral("orders"), MetricKind::Orders, monday, stepped(6, 9, 20));
    Model &model = counted.model;
    QVERIFY(!targetOn(model, visits, noteDay));
    model.put(Target {{1}, visits, {}, 600, TargetSpan::Week, false, QDate(2026, 10, 1)});
    model.put(Target {{2}, visits, {}, 700, TargetSpan::Week, false, QDate(2026, 11, 1)});
    model.put(Target {{3}, visits, {}, 500, TargetSpan::Week, false, {}});
    QCOMPARE(targetOn(model, visits, QDate(2026, 9, 30))->value, 500.0);
    QCOMPARE(targetOn(model, visits, QDate(2026, 10, 1))->value, 600.0);
    QCOMPARE(targetOn(model, visits, QDate(2026, 12, 1))->value, 700.0);
    QCOMPARE(targetIn(*targetOn(model, visits, QDate(2026, 10, 1)), 14), 1200.0);
    // A conversion's own target goes before what its stage is told to keep.
    QVERIFY(!conversionTargetOn(model, {1}, {2}, noteDay));
    Stage first = model.at(StageId {1});
    first.target = 0.05;
    model.put(first);
    QCOMPARE(conversionTargetOn(model, {1}, {2}, noteDay)->share, 0.05);
    model.put(Target {{4}, {}, {2}, 0.1, TargetSpan::Week, false, QDate(2026, 10, 1)});
    QCOMPARE(conversionTargetOn(model, {1}, {2}, noteDay)->share, 0.1);
    QCOMPARE(conversionTargetOn(model, {1}, {2}, QDate(2026, 9, 1))->share, 0.05);
}

void DidItHelp::aTargetIsReachedOnlyWhereItSurelyIs()
{
    QCOMPARE(stateOf(0.10, false, 0.101, 0.12), TargetState::Reached);
    QCOMPARE(stateOf(0.10, false, 0.09, 0.12), TargetState::OnTheWay);
    QCOMPARE(stateOf(0.10, false, 0.05, 0.09), TargetState::Missed);
    QCOMPARE(stateOf(0.10, true, 0.05, 0.09), TargetState::Reached);
    QCOMPARE(stateOf(0.10, true, 0.11, 0.12), TargetState::Missed);
}

namespace {
const Registered<DidItHelp> registeredDidItHelp;
}

}

#include "didithelp.moc"
