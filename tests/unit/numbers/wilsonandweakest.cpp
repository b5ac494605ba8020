#include "numbers/funnel.h"
#include "numbers/wilsoninterval.h"
#include "support/registry.h"

#include <QTest>

using namespace wend;

namespace {

class WilsonAndWeakest : public QObject
{
    Q_OBJECT

private slots:
    void intervalsAreWilsons_data();
    void intervalsAreWilsons();
    void aDifferenceIsOneOnlyWhereItIs();
    void reachIsNoConversion();
    void moreThanCameIsNoShare();
    void withTargetsTheOneFurthestBelowIsWeakest();
    void withAPastTheOneThatFellSurelyIsWeakest();
    void withoutBothTheOneFurthestBelowTheOthersIsWeakest();
    void oneStepAloneIsNeverTheWeakest();

private:
    static MapNumbers funnel(const std::vector<double> &values);
    static int weakestOf(const MapNumbers &numbers);
};

MapNumbers WilsonAndWeakest::funnel(const std::vector<double> &values)
{
    MapNumbers numbers;
    for (size_t at = 0; at < values.size(); ++at) {
        StageNumbers number;
        number.kind = MetricKind::People;
        number.value = values[at];
        if (at + 1 < values.size())
            number.toNext = conversionBetween(MetricKind::People, values[at], MetricKind::People, values[at + 1]);
        numbers.push_back(number);
    }
    return numbers;
}

int WilsonAndWeakest::weakestOf(const MapNumbers &numbers)
{
    int found = -1;
    for (int at = 0; at < int(numbers.size()); ++at) {
        if (numbers[size_t(at)].weakest) {
            if (found >= 0)
                return -2;
            found = at;
        }
    }
    return found;
}

void WilsonAndWeakest::intervalsAreWilsons_data()
{
    QTest::addColumn<double>("hits");
    QTest::addColumn<double>("of");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // Reckoned by hand with z = 1.95996.
    QTest::newRow("241 of 612") << 241.0 << 612.0 << 0.3559 << 0.4330;
    QTest::newRow("81 of 263, Newcombe 1998") << 81.0 << 263.0 << 0.2553 << 0.3662;
    QTest::newRow("15 of 148, Newcombe 1998") << 15.0 << 148.0 << 0.0624 << 0.1605;
    QTest::newRow("0 of 20, Newcombe 1998") << 0.0 << 20.0 << 0.0 << 0.1611;
    QTest::newRow("1 of 29, Newcombe 1998") << 1.0 << 29.0 << 0.0061 << 0.1718;
    QTest::newRow("all of 10") << 10.0 << 10.0 << 0.7225 << 1.0;
}

void WilsonAndWeakest::intervalsAreWilsons()
{
    QFETCH(double, hits);
    QFETCH(double, of);
    QFETCH(double, low);
    QFETCH(double, high);
    const Interval interval = wilsonInterval(hits, of);
    QVERIFY2(std::abs(interval.low - low) < 0.00006, qPrintable(QString::number(interval.low, 'f', 6)));
    QVERIFY2(std::abs(interval.high - high) < 0.00006, qPrintable(QString::number(interval.high, 'f', 6)));
}

void WilsonAndWeakest::aDifferenceIsOneOnlyWhereItIs()
{
    // Newcombe 1998, table II, method 10: 56/70 − 48/80 is 0.0524 to 0.3339.
    const Interval difference = differenceInterval(56, 70, 48, 80);
    QVERIFY(std::abs(difference.low - 0.0524) < 0.00006);
    QVERIFY(std::abs(difference.high - 0.3339) < 0.00006);
    const Interval none = differenceInterval(10, 100, 12, 100);
    QVERIFY(none.low < 0 && none.high > 0);
}

void WilsonAndWeakest::reachIsNoConversion()
{
    const auto conversion = conversionBetween(MetricKind::Reach, 48200, MetricKind::People, 3140);
    QVERIFY(conversion && conversion->fromReach);
    QCOMPARE(qRound(conversion->rate * 1000), 65);
    QVERIFY(!conversionBetween(MetricKind::Money, 100, MetricKind::Orders, 10));
    QVERIFY(!conversionBetween(MetricKind::People, 100, MetricKind::Rate, 0.1));
}

void WilsonAndWeakest::moreThanCameIsNoShare()
{
    QVERIFY(!conversionBetween(MetricKind::People, 10, MetricKind::Orders, 11));
    QVERIFY(!conversionBetween(MetricKind::People, 0, MetricKind::Orders, 0));
}

void WilsonAndWeakest::withTargetsTheOneFurthestBelowIsWeakest()
{
    MapNumbers numbers = funnel({1000, 100, 90, 40});
    markWeakest(numbers, {0.11, std::nullopt, 0.8, std::nullopt}, {});
    QCOMPARE(weakestOf(numbers), 2); // 0.10 of 0.11 wanted, against 0.44 of 0.80
    markWeakest(numbers, {0.05, std::nullopt, 0.3, std::nullopt}, {});
    QCOMPARE(weakestOf(numbers), -1);
}

void WilsonAndWeakest::withAPastTheOneThatFellSurelyIsWeakest()
{
    MapNumbers numbers = funnel({1000, 100, 50, 40});
    const MapNumbers past = funnel({1000, 105, 90, 72});
    markWeakest(numbers, {}, past);
    QCOMPARE(weakestOf(numbers), 1);
    MapNumbers same = funnel({1000, 100, 50, 40});
    markWeakest(same, {}, funnel({1000, 102, 51, 41}));
    QCOMPARE(weakestOf(same), -1);
}

void WilsonAndWeakest::withoutBothTheOneFurthestBelowTheOthersIsWeakest()
{
    // 39.4 % lose more people than 2.0 %, and are the better step.
    MapNumbers coupon = funnel({2540, 1000, 20});
    markWeakest(coupon, {}, {});
    QCOMPARE(weakestOf(coupon), 1);
    // Steps that are not surely different from each other have none that is weakest.
    MapNumbers even = funnel({40, 20, 11, 5});
    markWeakest(even, {}, {});
    QCOMPARE(weakestOf(even), -1);
    MapNumbers nobody = funnel({1000, 500, 0});
    markWeakest(nobody, {}, {});
    QCOMPARE(weakestOf(nobody), 1);
}

void WilsonAndWeakest::oneStepAloneIsNeverTheWeakest()
{
    MapNumbers numbers = funnel({1000, 10});
    markWeakest(numbers, {}, {});
    QCOMPARE(weakestOf(numbers), -1);
    markWeakest(numbers, {0.5}, funnel({1000, 500}));
    QCOMPARE(weakestOf(numbers), -1);
}

const wend::test::Registered<WilsonAndWeakest> registeredWilsonAndWeakest;

}

#include "wilsonandweakest.moc"
