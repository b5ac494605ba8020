// Numbers side by side for the values of a dimension.

#include "numbers/breakdown.h"
#include "support/registry.h"

#include <QTest>

namespace wend::test {

class BreakingDown : public QObject
{
    Q_OBJECT

private slots:
    void theLargestComeFirstAndWhatIsTooFewStandsApart()
    {
        const Breakdown breakdown = breakdownOf(numbers(3140, 241),
            {{QStringLiteral("Tablet"), numbers(130, 12)}, {QStringLiteral("Laptop"), numbers(930, 113)},
                {QStringLiteral("Phone"), numbers(2080, 116)}, {QStringLiteral("Watch"), numbers({}, {})}});
        QStringList shown, few;
        for (const ValueNumbers &each : breakdown.shown)
            shown += each.value;
        for (const ValueNumbers &each : breakdown.few)
            few += each.value;
        QCOMPARE(shown, QStringList({QStringLiteral("Phone"), QStringLiteral("Laptop")}));
        QCOMPARE(few, QStringList {QStringLiteral("Tablet")});
        QVERIFY(breakdown.unknown.empty());
    }

    // The figures of the bakery: laptop 6.6 points higher (4.4 to 9.0); 137 more orders (90 to 187).
    void aSureDifferenceSaysWhatCouldBeWon()
    {
        const Breakdown breakdown = breakdownOf(numbers(3010, 229),
            {{QStringLiteral("Phone"), numbers(2080, 116)}, {QStringLiteral("Laptop"), numbers(930, 113)}});
        QCOMPARE(breakdown.steps.size(), 1u);
        const StepByValue::Difference &difference = breakdown.steps.front().differences.front();
        QVERIFY(difference.isSure());
        QCOMPARE(qRound(1000 * difference.by), 66);
        QCOMPARE(qRound(1000 * difference.interval.low), 44);
        QCOMPARE(qRound(1000 * difference.interval.high), 90);
        QVERIFY(breakdown.chance);
        QCOMPARE(breakdown.chance->low, 0u);
        QCOMPARE(breakdown.chance->high, 1u);
        QCOMPARE(qRound(breakdown.chance->more), 137);
        QVERIFY(
            std::abs(breakdown.chance->interval.low - 90) < 2 && std::abs(breakdown.chance->interval.high - 187) < 2);
    }

    void whatCouldBeChanceIsNoChanceToTake()
    {
        const Breakdown breakdown = breakdownOf(numbers(1000, 101),
            {{QStringLiteral("Phone"), numbers(510, 50)}, {QStringLiteral("Laptop"), numbers(490, 51)}});
        QVERIFY(!breakdown.steps.front().differences.front().isSure());
        QVERIFY(!breakdown.chance);
    }

    void theLowerOneGainsWhicheverStandsFirst()
    {
        const Breakdown breakdown = breakdownOf(numbers(4000, 700),
            {{QStringLiteral("Laptop"), numbers(2500, 600)}, {QStringLiteral("Phone"), numbers(1500, 100)}});
        QVERIFY(breakdown.chance);
        QCOMPARE(breakdown.chance->low, 1u);
        QCOMPARE(qRound(breakdown.chance->more), qRound(1500 * (0.24 - 100.0 / 1500)));
        QVERIFY(breakdown.chance->interval.low > 0);
    }

    void aNumberThatNoValueKnowsIsNotSplit()
    {
        const Breakdown breakdown = breakdownOf(numbers(3140, 241),
            {{QStringLiteral("Phone"), numbers(2080, {})}, {QStringLiteral("Laptop"), numbers(930, {})}});
        QCOMPARE(breakdown.unknown, std::vector<StageId> {StageId {2}});
        QVERIFY(breakdown.steps.empty());
    }

private:
    static MapNumbers numbers(std::optional<double> visits, std::optional<double> orders)
    {
        StageNumbers first, second;
        first.stage = {1};
        first.binding = {1};
        first.kind = MetricKind::People;
        first.value = visits;
        second.stage = {2};
        second.binding = {2};
        second.kind = MetricKind::Orders;
        second.value = orders;
        if (visits && orders) {
            first.toNext = Conversion {*orders / *visits};
            first.next = second.stage;
        }
        return {first, second};
    }
};

namespace {
const Registered<BreakingDown> registeredBreakingDown;
}

}

#include "breakingdown.moc"
