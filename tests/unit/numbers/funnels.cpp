// The arithmetic by itself: models and series that are made up, and no database anywhere.

#include "numbers/funnel.h"
#include "numbers/wilsoninterval.h"
#include "support/registry.h"

#include <QTest>

namespace wend::test {

namespace {

/// A map whose stages show one number each.
class MadeUp
{
public:
    MadeUp()
    {
        Map row;
        row.id = map;
        model.put(row);
    }

    StageId addStage(const QString &name)
    {
        Stage stage;
        stage.id = {qint64(model.all<Stage>().size()) + 1};
        stage.map = map;
        stage.position = double(stage.id.value);
        stage.name = name;
        model.put(stage);
        return stage.id;
    }

    /// Shows a metric at a stage, with a source of its own; all three have the same number for an id.
    MetricId bind(qint64 id, StageId stage, Metric metric)
    {
        Source source;
        source.id = {id};
        source.position = double(id);
        model.put(source);
        metric.id = {id};
        metric.source = source.id;
        metric.position = double(id);
        model.put(metric);
        Binding binding;
        binding.id = {id};
        binding.stage = stage;
        binding.metric = metric.id;
        binding.position = double(id);
        model.put(binding);
        return metric.id;
    }

    /// Shows a metric of that name at a new stage.
    MetricId addNumber(const QString &name, MetricKind kind, bool isAdditive = true)
    {
        const StageId stage = addStage(name);
        Metric metric;
        metric.key = name;
        metric.name = name;
        metric.kind = kind;
        metric.additive = isAdditive;
        return bind(stage.value, stage, metric);
    }

    /// The same value on each day.
    static PeriodSeries daily(const Period &period, double each)
    {
        PeriodSeries series;
        for (QDate day = period.from; day <= period.to; day = day.addDays(1))
            series.points.push_back({day, day, each});
        series.fine = series.points;
        return series;
    }
    static PeriodSeries whole(const Period &period, double value)
    {
        PeriodSeries series;
        series.points = {{period.from, period.to, value}};
        series.fine = series.points;
        return series;
    }

    /// People from stage to stage, as many in all as the values say.
    void addPeople(const std::vector<double> &values)
    {
        for (size_t at = 0; at < values.size(); ++at)
            series.now[addNumber(QStringLiteral("Thing %1").arg(at), MetricKind::People)] = whole(october, values[at]);
    }
    void setPast(const std::vector<double> &values)
    {
        for (size_t at = 0; at < values.size(); ++at)
            series.past[{qint64(at) + 1}] = whole(periodBefore(october), values[at]);
    }
    void setTarget(int stage, double target)
    {
        Stage row = model.at(StageId {stage + 1});
        row.target = target;
        model.put(row);
    }

    Funnel funnel() const { return funnelOf(model, map, series); }
    int weakest() const
    {
        const MapNumbers numbers = funnel().numbers;
        const auto found = std::find_if(numbers.begin(), numbers.end(), [](const auto &each) { return each.weakest; });
        return found == numbers.end() ? -1 : int(found - numbers.begin());
    }

    const MapId map {1};
    Model model;
    MapSeries series {october, {}, {}};
};

}

class Funnels : public QObject
{
    Q_OBJECT

private slots:
    void sharesHaveWilsonsInterval()
    {
        MadeUp made;
        made.addPeople({612, 241});
        const MapNumbers numbers = made.funnel().numbers;
        QVERIFY(numbers[0].toNext);
        const Interval interval = wilsonInterval(241, 612);
        QCOMPARE(*numbers[0].toNext, (Conversion {241 / 612.0, interval.low, interval.high, false}));
        QCOMPARE(numbers[0].next, numbers[1].stage);
        QVERIFY(!numbers[1].toNext);
    }

    void daysAreAddedUpWhereTheyMayBe()
    {
        MadeUp made;
        const MetricId orders = made.addNumber(QStringLiteral("Orders"), MetricKind::Orders);
        const MetricId people = made.addNumber(QStringLiteral("Users"), MetricKind::People, false);
        made.series.now = {{orders, MadeUp::daily(october, 2)}, {people, MadeUp::daily(october, 3)}};
        const Funnel funnel = made.funnel();
        QCOMPARE(funnel.numbers[0].value, std::optional(62.0));
        QCOMPARE(funnel.numbers[0].course.size(), size_t(12));
        QVERIFY(!funnel.numbers[1].value);
        QCOMPARE(funnel.remarks.size(), 1);
        QVERIFY2(funnel.remarks.front().contains(u"Users"), qPrintable(funnel.remarks.front()));
    }

    void whatLiesPartlyInThePeriodIsTold()
    {
        MadeUp made;
        made.addPeople({100, 50});
        made.series.now.begin()->second.isPartial = true;
        QCOMPARE(made.funnel().remarks.size(), 1);
    }

    void theWeakestIsFurthestBelowTheGeometricMeanOfTheOthers()
    {
        MadeUp made;
        made.addPeople({2540, 1000, 20, 15}); // 39 %, 2 %, 75 %
        QCOMPARE(made.weakest(), 1);
        QVERIFY(whyWeakest(made.model, made.funnel().numbers, made.funnel().past).contains(u"other steps"));
    }

    void theWeakestIsTheOneThatFellSurelyBelowItsPast()
    {
        MadeUp made;
        made.addPeople({1000, 100, 50, 40});
        made.setPast({1000, 105, 90, 72});
        QCOMPARE(made.weakest(), 1);
        QVERIFY(whyWeakest(made.model, made.funnel().numbers, made.funnel().past).contains(u"its own past"));
        made.setPast({1000, 102, 51, 41});
        QCOMPARE(made.weakest(), -1);
    }

    void theWeakestIsFurthestBelowItsTargetWhateverItsPast()
    {
        MadeUp made;
        made.addPeople({1000, 100, 90, 40});
        made.setPast({1000, 900, 90, 40});
        made.setTarget(2, 0.8);
        QCOMPARE(made.weakest(), 2);
        made.setTarget(0, 0.9);
        QCOMPARE(made.weakest(), 0);
        QVERIFY(whyWeakest(made.model, made.funnel().numbers, made.funnel().past).contains(u"its target"));
    }

    void aTargetCountsFromItsDayOn()
    {
        MadeUp made;
        made.addPeople({1000, 100, 90, 40});
        QCOMPARE(made.weakest(), 0);
        Target target;
        target.id = {1};
        target.stage = {4};
        target.value = 0.8;
        target.from = october.to;
        made.model.put(target);
        QCOMPARE(made.weakest(), 2);
        QVERIFY(whyWeakest(made.model, made.funnel().numbers, made.funnel().past).contains(u"its target"));
        target.from = target.from.addDays(1);
        made.model.put(target);
        QCOMPARE(made.weakest(), 0);
        QVERIFY(whyWeakest(made.model, made.funnel().numbers, made.funnel().past).contains(u"other steps"));
    }

    void noShareIsGivenOfWhatIsNone_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("then");
        QTest::addColumn<QString>("why");
        QTest::newRow("more went than came") << int(MetricKind::People) << 10.0 << 11.0 << "is more than";
        QTest::newRow("nobody came") << int(MetricKind::People) << 0.0 << 0.0 << "is 0";
        QTest::newRow("money counts nobody") << int(MetricKind::Money) << 100.0 << 10.0 << "neither people nor orders";
        QTest::newRow("only seen") << int(MetricKind::Reach) << 1000.0 << 10.0 << "only seen";
    }
    void noShareIsGivenOfWhatIsNone()
    {
        QFETCH(const int, kind);
        QFETCH(const double, first);
        QFETCH(const double, then);
        QFETCH(const QString, why);
        MadeUp made;
        made.series.now[made.addNumber(QStringLiteral("First"), MetricKind(kind))] = MadeUp::whole(october, first);
        made.series.now[made.addNumber(QStringLiteral("Then"), MetricKind::Orders)] = MadeUp::whole(october, then);
        const MapNumbers numbers = made.funnel().numbers;
        QCOMPARE(numbers[0].toNext.has_value(), MetricKind(kind) == MetricKind::Reach);
        QVERIFY(!numbers[0].toNext || numbers[0].toNext->fromReach);
        const QString said = whyNoConversion(made.model, numbers, 0);
        QVERIFY2(said.contains(why), qPrintable(said));
    }

    void twoCountsOfOneThingAreNoStep()
    {
        MadeUp made;
        made.series.now[made.addNumber(QStringLiteral("Sessions"), MetricKind::People)] = MadeUp::whole(october, 100);
        made.series.now[made.addNumber(QStringLiteral("Active users"), MetricKind::People)]
            = MadeUp::whole(october, 80);
        const MapNumbers numbers = made.funnel().numbers;
        QVERIFY(!numbers[0].toNext);
        QVERIFY(whyNoConversion(made.model, numbers, 0).contains(u"two counts of the same thing"));
    }

    void aStepOverAnotherNumberSaysSo()
    {
        MadeUp made;
        made.series.now[made.addNumber(QStringLiteral("Came"), MetricKind::People)] = MadeUp::whole(october, 100);
        made.series.now[made.addNumber(QStringLiteral("Looked"), MetricKind::Count)] = MadeUp::whole(october, 400);
        made.series.now[made.addNumber(QStringLiteral("Bought"), MetricKind::Orders)] = MadeUp::whole(october, 20);
        const MapNumbers numbers = made.funnel().numbers;
        QVERIFY(numbers[0].toNext && numbers[0].overOthers);
        QCOMPARE(numbers[0].next, numbers[2].stage);
        QVERIFY(!numbers[1].toNext);
    }

    void aStepBetweenNumbersOfDifferentDaysIsNotJudged()
    {
        MadeUp made;
        made.addPeople({1000, 500, 10});
        QCOMPARE(made.weakest(), 1);
        const auto tell = [&](qint64 source, const Period &days) {
            Import import;
            import.id = {source};
            import.source = {source};
            import.periodFrom = days.from;
            import.periodTo = days.to;
            made.model.put(import);
        };
        tell(1, october);
        tell(2, october);
        tell(3, {QDate(2026, 10, 20), october.to});
        QCOMPARE(made.weakest(), -1);
        QCOMPARE(made.funnel().remarks.size(), 1);
    }

    void whatWasNotReadIsNoNumber()
    {
        MadeUp made;
        made.addPeople({100, 50});
        made.series.now.clear();
        const Funnel funnel = made.funnel();
        QCOMPARE(funnel.numbers.size(), size_t(2));
        QVERIFY(!funnel.numbers[0].value && funnel.numbers[0].metric);
        QVERIFY(!funnel.numbers[0].toNext);
    }

    void withinAStageANumberIsAShareOfTheNextLargerOne()
    {
        MadeUp made;
        const StageId stage = made.addStage(QStringLiteral("Order"));
        MetricSeries series;
        for (const auto &[id, value] : {std::pair(1, 612.0), std::pair(2, 3140.0), std::pair(3, 241.0)})
            series[made.bind(id, stage, Metric {})] = MadeUp::whole(october, value);
        const auto bound = numbersAt(made.model, {{1}, {2}, {3}}, series, october);
        QCOMPARE(bound.size(), size_t(3));
        QVERIFY(!bound[1].ofLarger);
        QCOMPARE(bound[0].larger, BindingId {2});
        QCOMPARE(bound[2].larger, BindingId {1});
        QCOMPARE(qRound(bound[2].ofLarger->rate * 1000), 394);
    }
};

namespace {
const Registered<Funnels> registeredFunnels;
}

}

#include "funnels.moc"
#include "unit/numbers/countedmap.h"
