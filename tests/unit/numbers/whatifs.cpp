// What would come of other conversions: by what can be reckoned without drawing.

#include "model/lookup.h"
#include "numbers/funnel.h"
#include "numbers/rateratio.h"
#include "numbers/whatif.h"
#include "support/registry.h"
#include "unit/numbers/countedmap.h"

#include <QTest>

namespace wend::test {

namespace {

const QDate start(2026, 10, 1);
const StageId visitStage {1};
const StageId orderStage {2};
const StageId collectStage {3};

/// Visits, orders and what was collected, with the money taken.
struct Shop : CountedMap
{
    Shop()
    {
        visits = addStage(QStringLiteral("visits"), MetricKind::People, start, std::vector<double>(31, 100));
        addStage(QStringLiteral("orders"), MetricKind::Orders, start, std::vector<double>(31, 8));
        addStage(QStringLiteral("collected"), MetricKind::Orders, start, std::vector<double>(31, 7));
        addFurther(collectStage, QStringLiteral("taken"), MetricKind::Money, start, std::vector<double>(31, 420));
    }

    MapSeries series() const { return seriesIn(october); }
    WhatIf with(const std::vector<Setting> &settings) const
    {
        const MapSeries its = series();
        return whatIf(model, map, funnelOf(model, map, its).numbers, its, settings);
    }
    std::vector<StepGain> gains() const
    {
        const MapSeries its = series();
        return gainsOfSteps(model, map, funnelOf(model, map, its).numbers, its, october.to);
    }
    void setUnitCost(double cost)
    {
        Map row = model.at(map);
        row.unitCost = cost;
        model.put(row);
    }

    MetricId visits;
};

}

class WhatIfs : public QObject
{
    Q_OBJECT

private slots:
    void nothingSetChangesNothing();
    void aConversionMovesWhatComesAfterIt();
    void rangesComeFromTheIntervals();
    void theSameQuestionHasTheSameAnswer();
    void moneyFollowsWhatIsSold();
    void aMissingCostIsSaid();
    void whatWasNotMeasuredIsNotSet();
    void theStepThatBringsMostIsFirst();
};

void WhatIfs::nothingSetChangesNothing()
{
    const Shop shop;
    const WhatIf result = shop.with({});
    QCOMPARE(result.stages.size(), size_t(3));
    for (const StageOutcome &stage : result.stages) {
        QCOMPARE(stage.difference, (Range {0, 0, 0}));
        QVERIFY(isNear(stage.value.mean, stage.measured, 0.01));
        QVERIFY(stage.value.low < stage.measured && stage.measured < stage.value.high);
    }
}

void WhatIfs::aConversionMovesWhatComesAfterIt()
{
    const Shop shop;
    const WhatIf result = shop.with({{ScenarioLever::Conversion, orderStage, 0.1}});
    QCOMPARE(result.stages[0].difference, (Range {0, 0, 0}));
    QVERIFY(isNear(result.stages[1].value.mean, 310, 0.01));
    QVERIFY(isNear(result.stages[1].difference.mean, 62, 0.03));
    QVERIFY(isNear(result.stages[2].value.mean, 310 * 7 / 8.0, 0.01));
    const WhatIf more = shop.with({{ScenarioLever::Number, visitStage, 6200}});
    QVERIFY(isNear(more.stages[1].value.mean, 496, 0.02));
}

// The share is beta(248.5, 2852.5): its 2.5 and 97.5 % points by R's qbeta are 0.07084 and 0.08993. Of 3,100 visits
// whose number is as sure as chance lets it be (Poisson).
void WhatIfs::rangesComeFromTheIntervals()
{
    const Shop shop;
    const WhatIf result = shop.with({{ScenarioLever::Conversion, orderStage, 0.1}});
    QVERIFY(isNear(result.stages[1].difference.high, 3100 * (0.1 - 0.07084), 0.05));
    QVERIFY(isNear(result.stages[1].difference.low, 3100 * (0.1 - 0.08993), 0.12));
    QVERIFY(isNear(result.stages[0].value.low, 3100 - 1.96 * std::sqrt(3100), 0.005));
    QVERIFY(isNear(result.stages[0].value.high, 3100 + 1.96 * std::sqrt(3100), 0.005));
}

void WhatIfs::theSameQuestionHasTheSameAnswer()
{
    const Shop shop;
    QCOMPARE(shop.with({{ScenarioLever::Conversion, orderStage, 0.1}}),
        shop.with({{ScenarioLever::Conversion, orderStage, 0.1}}));
}

void WhatIfs::moneyFollowsWhatIsSold()
{
    Shop shop;
    shop.setUnitCost(40);
    const WhatIf result = shop.with({{ScenarioLever::Conversion, collectStage, 1}});
    QVERIFY(result.revenue && result.profit);
    QCOMPARE(result.revenue->measured, 31 * 420.0);
    QVERIFY(isNear(result.revenue->value.mean, 248 * 60, 0.01)); // 60 for one
    QVERIFY(isNear(result.profit->measured, 31 * 420.0 - 217 * 40, 1e-9));
    QVERIFY(isNear(result.profit->difference.mean, 31 * 20, 0.1));
    const WhatIf dearer = shop.with({{ScenarioLever::Price, {}, 63}});
    QVERIFY(isNear(dearer.revenue->difference.mean, 217 * 3, 0.05));
    const WhatIf cheaper = shop.with({{ScenarioLever::UnitCost, {}, 30}});
    QVERIFY(isNear(cheaper.profit->difference.mean, 217 * 10, 0.02));
    QCOMPARE(cheaper.revenue->difference, (Range {0, 0, 0}));
}

void WhatIfs::aMissingCostIsSaid()
{
    const Shop shop;
    const WhatIf result = shop.with({});
    QVERIFY(result.revenue && !result.profit);
    QCOMPARE(result.remarks.size(), 1);
}

void WhatIfs::whatWasNotMeasuredIsNotSet()
{
    const Shop shop;
    const WhatIf result = shop.with({{ScenarioLever::Conversion, visitStage, 0.5}});
    QVERIFY(result.remarks.first().contains(QStringLiteral("visits")));
    QCOMPARE(result.stages[0].difference, (Range {0, 0, 0}));
}

void WhatIfs::theStepThatBringsMostIsFirst()
{
    Shop shop;
    std::vector<StepGain> gains = shop.gains();
    QCOMPARE(gains.size(), size_t(2));
    // A tenth better either way; but of what is ordered no more than all can be collected.
    QVERIFY(isNear(gains[0].better, gains[0].rate * 1.1, 1e-9));
    shop.model.put(Target {{1}, {}, orderStage, 0.2, TargetSpan::Week, false, {}});
    gains = shop.gains();
    QCOMPARE(gains[0].stage, orderStage);
    QCOMPARE(gains[0].better, 0.2);
    QVERIFY(gains[0].gain.mean > gains[1].gain.mean && gains[1].gain.mean > 0);
}

namespace {
const Registered<WhatIfs> registeredWhatIfs;
}

}

#include "whatifs.moc"
