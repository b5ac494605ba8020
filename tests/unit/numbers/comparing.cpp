// Whether a number is another than before, by published figures and ones that were reckoned elsewhere (R 4.2).

#include "numbers/changewords.h"
#include "numbers/comparedperiod.h"
#include "numbers/comparison.h"
#include "numbers/funnel.h"
#include "numbers/quantiles.h"
#include "numbers/rateratio.h"
#include "numbers/samplesneeded.h"
#include "support/registry.h"
#include "unit/numbers/countedmap.h"

#include <QTest>

namespace wend::test {

namespace {

const Period september {QDate(2026, 9, 1), QDate(2026, 9, 30)};

std::vector<DayCount> daysFrom(QDate day, const std::vector<double> &counts)
{
    std::vector<DayCount> days;
    for (const double count : counts) {
        days.push_back({day, count});
        day = day.addDays(1);
    }
    return days;
}

/// Days of about the same number, a little more at the weekend.
std::vector<double> about(double each, int days, int seed)
{
    std::vector<double> counts;
    for (int at = 0; at < days; ++at)
        counts.push_back(each + (at * 7 + seed * 5) % 5 - 2 + (at % 7 > 4 ? 3 : 0));
    return counts;
}

double sumOf(const PeriodSeries &series)
{
    double sum = 0;
    for (const PeriodSeries::Point &point : series.points)
        sum += point.value;
    return sum;
}

std::vector<double> joined(std::vector<double> first, const std::vector<double> &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

}

class Comparing : public QObject
{
    Q_OBJECT

private slots:
    void differencesOfSharesAreNewcombes_data();
    void differencesOfSharesAreNewcombes();
    void quantilesAreThoseOfTables();
    void daysThatVaryByChanceHaveADispersionOfOne();
    void ratiosOfRatesAreThoseOfAQuasiPoissonFit();
    void moneyIsJudgedByItsDaysAlone();
    void howManyAreNeededToTell();
    void wholeMonthsAreComparedWithWholeMonths();
    void aSureChangeIsSure();
    void chanceIsNoChange();
    void whatIsNotFullyKnownIsNeverSure_data();
    void whatIsNotFullyKnownIsNeverSure();
    void aSourceThatBeganInBetweenIsSaid();
    void stepsAreComparedToo();
    void wordsSayWhatIsSure();
};

void Comparing::differencesOfSharesAreNewcombes_data()
{
    QTest::addColumn<double>("a");
    QTest::addColumn<double>("m");
    QTest::addColumn<double>("b");
    QTest::addColumn<double>("n");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // Table II of Newcombe 1998, method 10.
    QTest::newRow("56/70-48/80") << 56.0 << 70.0 << 48.0 << 80.0 << 0.0524 << 0.3339;
    QTest::newRow("9/10-3/10") << 9.0 << 10.0 << 3.0 << 10.0 << 0.1705 << 0.8090;
    QTest::newRow("5/56-0/29") << 5.0 << 56.0 << 0.0 << 29.0 << -0.0381 << 0.1926;
    QTest::newRow("0/10-0/20") << 0.0 << 10.0 << 0.0 << 20.0 << -0.1611 << 0.2775;
    QTest::newRow("10/10-0/10") << 10.0 << 10.0 << 0.0 << 10.0 << 0.6075 << 1.0;
}

void Comparing::differencesOfSharesAreNewcombes()
{
    QFETCH(double, a);
    QFETCH(double, m);
    QFETCH(double, b);
    QFETCH(double, n);
    QFETCH(double, low);
    QFETCH(double, high);
    const Interval interval = differenceInterval(a, m, b, n);
    QVERIFY2(std::abs(interval.low - low) < 6e-5, qPrintable(QString::number(interval.low)));
    QVERIFY2(std::abs(interval.high - high) < 6e-5, qPrintable(QString::number(interval.high)));
}

void Comparing::quantilesAreThoseOfTables()
{
    QVERIFY(std::abs(normalPoint(0.975) - 1.959964) < 1e-6);
    QVERIFY(std::abs(normalPoint(0.8) - 0.841621) < 1e-6);
    QVERIFY(std::abs(studentPoint(0.975, 10) - 2.228139) < 1e-6);
    QVERIFY(std::abs(studentPoint(0.975, 1) - 12.706205) < 1e-5);
}

void Comparing::daysThatVaryByChanceHaveADispersionOfOne()
{
    // All days alike vary less than chance: never under 1.
    QCOMPARE(dispersionOf(daysFrom(october.from, std::vector<double>(31, 8)), {}), 1.0);
    QCOMPARE(dispersionOf(daysFrom(october.from, {3}), {}), 1.0);
    // Weekends that are always busier are no chance either.
    QCOMPARE(dispersionOf(daysFrom(QDate(2026, 10, 5), {5, 5, 5, 5, 5, 20, 20, 5, 5, 5, 5, 5, 20, 20}), {}), 1.0);
    QVERIFY(dispersionOf(daysFrom(october.from, {0, 30, 0, 30, 0, 30, 0, 30, 0, 30, 0, 30}), {}) > 10);
}

void Comparing::ratiosOfRatesAreThoseOfAQuasiPoissonFit()
{
    const auto before = daysFrom(QDate(2026, 9, 7), {4, 17, 3, 9, 1, 14, 11, 2, 3, 15, 6, 12, 17, 8});
    const auto now = daysFrom(QDate(2026, 9, 21), {7, 6, 18, 12, 5, 29, 15, 9, 4, 2, 10, 8, 16, 21});
    const auto ratio = rateRatio(now, before);
    QVERIFY(ratio);
    QCOMPARE(ratio->ratio, 162.0 / 122);
    // glm(y ~ period + weekday, family = quasipoisson) in R 4.2; the interval by its dispersion and qt(.975, 20).
    QVERIFY(std::abs(ratio->dispersion - 3.322782) < 1e-5);
    QVERIFY(std::abs(ratio->interval.low - 0.8417855) < 1e-5);
    QVERIFY(std::abs(ratio->interval.high - 2.094638) < 1e-5);
}

void Comparing::moneyIsJudgedByItsDaysAlone()
{
    const auto before = daysFrom(QDate(2026, 9, 7), {40, 70, 30, 90, 60, 140, 110, 20, 80, 50, 60, 90, 170, 80});
    auto now = before;
    for (DayCount &day : now)
        day = {day.day.addDays(14), day.count * 1.4};
    const auto small = rateRatio(now, before, false);
    QVERIFY(small);
    // In pence the interval is the same: money has no unit that counts.
    auto nowInPence = now;
    auto beforeInPence = before;
    for (auto *days : {&nowInPence, &beforeInPence}) {
        for (DayCount &day : *days)
            day.count *= 100;
    }
    const auto large = rateRatio(nowInPence, beforeInPence, false);
    QVERIFY(large && std::abs(large->interval.low - small->interval.low) < 1e-9);
    QVERIFY(std::abs(large->interval.high - small->interval.high) < 1e-9);
}

void Comparing::howManyAreNeededToTell()
{
    // power.prop.test(p1 = .06, p2 = .08, power = .8): 2553.6 in each group; .5 and .4: 387.3.
    QVERIFY(std::abs(neededToTell(0.06, 0.08) - 2553.6) < 0.1);
    QVERIFY(std::abs(neededToTell(0.5, 0.4) - 387.3) < 0.1);
}

void Comparing::wholeMonthsAreComparedWithWholeMonths()
{
    QCOMPARE(sameLengthBefore(october), september);
    QCOMPARE(
        sameLengthBefore({QDate(2026, 1, 1), QDate(2026, 3, 31)}), (Period {QDate(2025, 10, 1), QDate(2025, 12, 31)}));
    QCOMPARE(
        sameLengthBefore({QDate(2026, 10, 5), QDate(2026, 10, 11)}), (Period {QDate(2026, 9, 28), QDate(2026, 10, 4)}));
    QCOMPARE(yearBefore({QDate(2025, 2, 1), QDate(2025, 2, 28)}), (Period {QDate(2024, 2, 1), QDate(2024, 2, 29)}));
    Map map;
    QVERIFY(!comparedPeriod(map, october).isValid());
    map.comparison = Comparison::Before;
    QCOMPARE(comparedPeriod(map, october), september);
    map.comparison = Comparison::Own;
    map.compareFrom = QDate(2026, 1, 1);
    map.compareTo = QDate(2026, 1, 5);
    QCOMPARE(comparedPeriod(map, october), (Period {map.compareFrom, map.compareTo}));
}

void Comparing::aSureChangeIsSure()
{
    CountedMap counted;
    const MetricId visits = counted.addStage(
        QStringLiteral("visits"), MetricKind::People, september.from, joined(about(20, 30, 1), about(30, 31, 2)));
    const NumberChange change = changeOf(counted.model, visits, QStringLiteral("visits"), october,
        counted.seriesOf(visits, october), september, counted.seriesOf(visits, september), today);
    QVERIFY2(change.isSure, qPrintable(change.why));
    QVERIFY(change.why.isEmpty());
    QVERIFY(*change.low > 0.3 && *change.low < *change.change && *change.change < *change.high);
    QCOMPARE(*change.before, sumOf(counted.seriesOf(visits, september)));
}

void Comparing::chanceIsNoChange()
{
    CountedMap counted;
    const MetricId visits = counted.addStage(
        QStringLiteral("visits"), MetricKind::People, september.from, joined(about(20, 30, 1), about(20.5, 31, 2)));
    const NumberChange change = changeOf(counted.model, visits, QStringLiteral("visits"), october,
        counted.seriesOf(visits, october), september, counted.seriesOf(visits, september), today);
    QVERIFY(change.change && !change.isSure);
    QVERIFY(*change.low < 0 && *change.high > 0);
}

void Comparing::whatIsNotFullyKnownIsNeverSure_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("missingFrom");
    QTest::addColumn<QDate>("missingTo");
    QTest::newRow("a period that ends today") << october.to << QDate() << QDate();
    QTest::newRow("a missing week") << today << QDate(2026, 10, 12) << QDate(2026, 10, 18);
    QTest::newRow("a missing week before") << today << QDate(2026, 9, 7) << QDate(2026, 9, 13);
}

void Comparing::whatIsNotFullyKnownIsNeverSure()
{
    QFETCH(QDate, today);
    QFETCH(QDate, missingFrom);
    QFETCH(QDate, missingTo);
    CountedMap counted;
    const MetricId visits = counted.addStage(
        QStringLiteral("visits"), MetricKind::People, september.from, joined(about(20, 30, 1), about(60, 31, 2)));
    if (missingFrom.isValid())
        counted.leaveOut(visits, {missingFrom, missingTo});
    const NumberChange change = changeOf(counted.model, visits, QStringLiteral("visits"), october,
        counted.seriesOf(visits, october), september, counted.seriesOf(visits, september), today);
    QVERIFY(!change.isSure);
    QVERIFY(!change.why.isEmpty());
    QVERIFY(*change.low > 0); // by the days that are known it would be one
}

void Comparing::aSourceThatBeganInBetweenIsSaid()
{
    CountedMap counted;
    const QDate began(2026, 9, 9);
    const MetricId again = counted.addStage(
        QStringLiteral("ordered again"), MetricKind::Orders, began, about(20, int(began.daysTo(october.to)) + 1, 1));
    const NumberChange change = changeOf(counted.model, again, QStringLiteral("ordered again"), october,
        counted.seriesOf(again, october), september, counted.seriesOf(again, september), today);
    QVERIFY(!change.isSure);
    QVERIFY2(change.why.contains(QStringLiteral("9")), qPrintable(change.why));
    QVERIFY(change.why.contains(QStringLiteral("ordered again")));
}

void Comparing::stepsAreComparedToo()
{
    CountedMap counted;
    counted.addStage(
        QStringLiteral("visits"), MetricKind::People, september.from, joined(about(100, 30, 1), about(100, 31, 2)));
    counted.addStage(
        QStringLiteral("orders"), MetricKind::Orders, september.from, joined(about(20, 30, 3), about(30, 31, 4)));
    const MapSeries now = counted.seriesIn(october);
    MapNumbers numbers = funnelOf(counted.model, counted.map, now).numbers;
    addChanges(numbers, counted.model, counted.map, now, counted.seriesIn(september), today);
    QVERIFY(numbers[0].toNext && numbers[0].toNext->change);
    const NumberChange &change = *numbers[0].toNext->change;
    QVERIFY(change.isSure);
    const double visits = *numbers[0].value;
    const double orders = *numbers[1].value;
    const double visitsBefore = *numbers[0].change->before;
    const double ordersBefore = *numbers[1].change->before;
    QCOMPARE(*change.change, orders / visits - ordersBefore / visitsBefore);
    QCOMPARE(*change.low, differenceInterval(orders, visits, ordersBefore, visitsBefore).low);
    QVERIFY(!numbers[0].change->isSure && numbers[1].change->isSure);
}

void Comparing::wordsSayWhatIsSure()
{
    NumberChange change {100, 0.33, 0.06, 0.66, true, {}};
    QCOMPARE(changeText(change, Changed::Sum), QStringLiteral("33 % more (6 to 66)"));
    change = {100, -0.33, -0.66, -0.06, true, {}};
    QCOMPARE(changeText(change, Changed::Sum), QStringLiteral("33 % less (6 to 66)"));
    change = {0.06, 0.016, 0.003, 0.028, true, {}};
    QCOMPARE(changeText(change, Changed::Share), QStringLiteral("1.6 points more (0.3 to 2.8)"));
    change = {100, 0.05, -0.02, 0.13, false, {}};
    QCOMPARE(changeText(change, Changed::Sum), QStringLiteral("+5 %, could be chance"));
    QCOMPARE(changeInterval(change, Changed::Sum), QStringLiteral("−2 to 13"));
    change = {{}, {}, {}, {}, false, QStringLiteral("Nothing is known.")};
    QCOMPARE(changeText(change, Changed::Sum), QStringLiteral("Nothing is known."));
}

namespace {
const Registered<Comparing> registeredComparing;
}

}

#include "comparing.moc"
