// What a journey map should hold, and what of it a map does.

#include "findings/completeness.h"
#include "edit/findingmarks.h"
#include "store/edit.h"
#include "support/bakerynumbers.h"
#include "support/bakeryworkbook.h"
#include "support/registry.h"

#include <QTest>

namespace wend::test {

class Completeness : public QObject
{
    Q_OBJECT

    using State = CompletenessPoint::State;

private slots:
    void anExampleHoldsNearlyAll()
    {
        const BakeryWorkbook bakery;
        const auto points = pointsOf(*bakery.workbook, bakery.map());
        for (const char *kept : {"persona", "scenario", "expectations", "stages", "touchpoints", "feelings", "thoughts",
                 "moments-of-truth", "pain-points", "ideas", "research"})
            QVERIFY2(stateOf(points, kept) == State::Kept, kept);
        QCOMPARE(stateOf(points, "numbers"), State::Missing); // they come from files
    }

    void whatIsMissingIsSaidByItsStages()
    {
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        const LaneId lane = map.lane(open->model(), LaneKind::Touchpoints);
        QCOMPARE(stateOf(pointsOf(*open, map.map), "touchpoints"), State::Kept);
        change(*open, [&](Edit &edit) {
            const std::vector<CardId> cards = cardsIn(open->model(), lane, map.stages[2]);
            for (const CardId card : cards)
                edit.remove(card);
        });
        const auto points = pointsOf(*open, map.map);
        QCOMPARE(stateOf(points, "touchpoints"), State::Missing);
        const QString missing = pointCalled(points, "touchpoints").missing;
        QVERIFY2(missing.contains(QStringLiteral("Collect")) && !missing.contains(QStringLiteral("Discover")),
            qPrintable(missing));
        QCOMPARE(stateOf(points, "review"), State::Missing);
    }

    void whatNobodyWantsIsNotMissing()
    {
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        const auto mark = [&](const char *id) {
            change(*open, [&](Edit &edit) {
                decideFinding(
                    edit, {{}, completenessRule, map.map, QString::fromLatin1(id), FindingDecision::Dismissed, {}});
            });
        };
        mark("review");
        mark("stages"); // it has three: what is there is there
        auto points = pointsOf(*open, map.map);
        QCOMPARE(stateOf(points, "review"), State::NotWanted);
        QCOMPARE(stateOf(points, "stages"), State::Kept);
        change(*open, [&](Edit &edit) { edit.remove(pointCalled(points, "review").mark); });
        points = pointsOf(*open, map.map);
        QCOMPARE(stateOf(points, "review"), State::Missing);
    }

    void aBlueprintIsAskedForOnlyWhereSomebodyBeganOne()
    {
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        const auto hasPoint = [&](const char *id) {
            const auto points = pointsOf(*open, map.map);
            return std::any_of(points.begin(), points.end(),
                [&](const CompletenessPoint &point) { return point.id == QLatin1String(id); });
        };
        change(*open, [&](Edit &edit) {
            const std::vector<LaneId> lanes = lanesOf(open->model(), map.map);
            for (const LaneId lane : lanes) {
                const LaneKind kind = open->model().at(lane).kind;
                if (kind == LaneKind::Backstage || kind == LaneKind::Support)
                    edit.remove(lane);
            }
        });
        const bool before = hasPoint("support");
        change(*open, [&](Edit &edit) {
            Lane lane;
            lane.map = map.map;
            lane.kind = LaneKind::Support;
            lane.position = 1e6;
            edit.insert(lane);
        });
        QVERIFY(!before && hasPoint("support"));
        QCOMPARE(stateOf(pointsOf(*open, map.map), "support"), State::Missing);
    }

private:
    static std::vector<CompletenessPoint> pointsOf(Workbook &workbook, MapId map)
    {
        const MapSeries series;
        const Funnel funnel = funnelOf(workbook.model(), map, series);
        return completenessOf({workbook.model(), map, series, funnel, QDate(2026, 11, 28)});
    }

    static CompletenessPoint pointCalled(const std::vector<CompletenessPoint> &points, const char *id)
    {
        for (const CompletenessPoint &point : points) {
            if (point.id == QLatin1String(id))
                return point;
        }
        return {};
    }

    static State stateOf(const std::vector<CompletenessPoint> &points, const char *id)
    {
        const CompletenessPoint point = pointCalled(points, id);
        return point.id.isEmpty() ? State::NotWanted : point.state;
    }
};

namespace {
const Registered<Completeness> registeredCompleteness;
}

}

#include "completeness.moc"
