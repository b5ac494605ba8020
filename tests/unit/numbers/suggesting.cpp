#include "edit/maps.h"
#include "edit/numbers.h"
#include "numbers/funnel.h"
#include "numbers/suggestbindings.h"
#include "store/edit.h"
#include "store/seriesreader.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QTest>

using namespace wend;

namespace {

class SuggestingStages : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void stagesAreKnownByTheirNames();
    void metricsGoWhereTheyUsuallyStand();
    void noStageAndNoMetricTwice();
    void lossesAreNeverSuggested();
    void theOrderOfTheFunnelIsKept();
    void aStageThatNothingFitsGetsNothing();
    void whatIsBoundStays();
    void theNewestImportCountsWhereTwoSpeakOfTheSameDays();
    void aNumberPartlyInThePeriodIsLeftOutAndTold();
    void peopleOfTwoMonthsAreNotAddedUp();
    void aStepBetweenDifferentDaysIsNotJudged();
    void twoCountsOfOneThingAreNoStep();

private:
    static MetricUnderstanding metric(const char *key, MetricKind kind, UsualStage stage, double total);
    Understanding days(const char *key, int first, int last, double each, bool additive = true);
    void import(const Understanding &understanding, const char *hash, int minute);
    Funnel funnel() const
    {
        return funnelIn(SeriesReader(m_open->workbook->model(), m_open->workbook->samples()).seriesOf(m_map));
    }
    Funnel funnel(const Period &period) const
    {
        return funnelIn(SeriesReader(m_open->workbook->model(), m_open->workbook->samples()).seriesOf(m_map, period));
    }
    Funnel funnelIn(const MapSeries &series) const { return funnelOf(m_open->workbook->model(), m_map, series); }
    StageId stage(int at) const { return stagesOf(m_open->workbook->model(), m_map).at(size_t(at)); }

    std::unique_ptr<wend::test::OpenWorkbook> m_open;
    MapId m_map;
};

void SuggestingStages::init()
{
    m_open = std::make_unique<wend::test::OpenWorkbook>();
    wend::test::change(**m_open, [&](Edit &edit) {
        m_map = addMap(edit, QStringLiteral("Cakes"),
            {QStringLiteral("Discover"), QStringLiteral("Compare"), QStringLiteral("Order"),
                QStringLiteral("Come back")});
    });
}

MetricUnderstanding SuggestingStages::metric(const char *key, MetricKind kind, UsualStage stage, double total)
{
    MetricUnderstanding metric;
    metric.key = QString::fromLatin1(key);
    metric.name = metric.key;
    metric.kind = kind;
    metric.usualStage = stage;
    metric.total = total;
    return metric;
}

Understanding SuggestingStages::days(const char *key, int first, int last, double each, bool additive)
{
    Understanding understanding;
    understanding.recipe = QStringLiteral("test");
    understanding.name = QStringLiteral("Test");
    understanding.from = QDate(2026, 10, 1).addDays(first - 1);
    understanding.to = QDate(2026, 10, 1).addDays(last - 1);
    MetricUnderstanding found = metric(key, MetricKind::People, UsualStage::Interest, each);
    found.additive = additive;
    for (QDate day = understanding.from; day <= understanding.to; day = day.addDays(1))
        found.samples.push_back({{}, day, day, {}, each});
    understanding.metrics = {found};
    return understanding;
}

void SuggestingStages::import(const Understanding &understanding, const char *hash, int minute)
{
    const ImportFacts facts {QStringLiteral("test.csv"), QString::fromLatin1(hash), QStringLiteral("utf-8"),
        QDateTime(QDate(2026, 11, 1), QTime(12, minute), Qt::UTC)};
    const auto done
        = importExport(**m_open, facts, {{understanding, {{understanding.metrics.front().key, stage(1), {}}}, {}}});
    QVERIFY(done.isOk());
}

void SuggestingStages::stagesAreKnownByTheirNames()
{
    using enum UsualStage;
    const std::vector<UsualStage> expected {Awareness, Consideration, Decision, Retention};
    for (int at = 0; at < 4; ++at)
        QCOMPARE(usualStageOf(m_open->workbook->model(), stage(at)), expected[size_t(at)]);
    wend::test::change(**m_open, [&](Edit &edit) {
        edit.set(stage(0), &Stage::name, QStringLiteral("发现"));
        edit.set(stage(2), &Stage::name, QStringLiteral("下單"));
    });
    QCOMPARE(usualStageOf(m_open->workbook->model(), stage(0)), Awareness);
    QCOMPARE(usualStageOf(m_open->workbook->model(), stage(2)), Decision);
}

void SuggestingStages::metricsGoWhereTheyUsuallyStand()
{
    Understanding site;
    site.metrics = {metric("Sessions", MetricKind::People, UsualStage::Interest, 100),
        metric("Revenue", MetricKind::Money, UsualStage::Decision, 500),
        metric("Orders", MetricKind::Orders, UsualStage::Decision, 10)};
    Understanding ads;
    ads.metrics = {metric("Impressions", MetricKind::Reach, UsualStage::Awareness, 1000),
        metric("Clicks", MetricKind::People, UsualStage::Interest, 90)};
    const auto suggested = suggestBindings(m_open->workbook->model(), m_map, {ads, site});
    const auto at = [&](int understanding, const char *key) {
        for (const BindingSuggestion &each : suggested) {
            if (each.understanding == understanding && each.key == QLatin1String(key))
                return each.stage;
        }
        return StageId {};
    };
    QCOMPARE(suggested.size(), size_t(3));
    QCOMPARE(at(0, "Impressions"), stage(0));
    QCOMPARE(at(1, "Sessions"), stage(1));
    QCOMPARE(at(1, "Orders"), stage(2));
}

void SuggestingStages::noStageAndNoMetricTwice()
{
    Understanding site;
    site.metrics = {metric("Orders", MetricKind::Orders, UsualStage::Decision, 10),
        metric("Key events", MetricKind::Orders, UsualStage::Decision, 12)};
    const auto suggested = suggestBindings(m_open->workbook->model(), m_map, {site});
    QCOMPARE(suggested.size(), size_t(1));
    QCOMPARE(suggested.front().key, QStringLiteral("Orders"));
}

void SuggestingStages::lossesAreNeverSuggested()
{
    Understanding mail;
    mail.metrics = {metric("Unsubscribes", MetricKind::People, UsualStage::Retention, 12),
        metric("Event count:cancel_booking", MetricKind::People, UsualStage::Decision, 9),
        metric("Abandoned carts", MetricKind::People, UsualStage::Consideration, 40),
        metric("Went elsewhere", MetricKind::People, UsualStage::Awareness, 8)};
    mail.metrics.back().suggest = false;
    QVERIFY(suggestBindings(m_open->workbook->model(), m_map, {mail}).empty());
}

void SuggestingStages::theOrderOfTheFunnelIsKept()
{
    wend::test::change(**m_open, [&](Edit &edit) {
        edit.set(
            stage(2), &Stage::name, QStringLiteral("Ask for a quote")); // Discover, Compare, Ask for a quote, Come back
    });
    Understanding site;
    site.metrics = {metric("Event count:generate_lead", MetricKind::People, UsualStage::Consideration, 241),
        metric("Event count:form_start", MetricKind::People, UsualStage::Consideration, 612)};
    const auto placeOf = [&](const char *key) {
        for (const BindingSuggestion &each : suggestBindings(m_open->workbook->model(), m_map, {site})) {
            for (int at = 0; each.key == QLatin1String(key) && at < 4; ++at) {
                if (each.stage == stage(at))
                    return at;
            }
        }
        return -1;
    };
    QCOMPARE(placeOf("Event count:generate_lead"), 1);
    QCOMPARE(placeOf("Event count:form_start"), -1); // by the totals
    site.metrics[0].step = 2;
    site.metrics[1].step = 1;
    site.metrics[1].total = 200;
    QCOMPARE(placeOf("Event count:form_start"), -1); // by the steps
    std::swap(site.metrics[0], site.metrics[1]);
    QCOMPARE(placeOf("Event count:form_start"), 1);
    QCOMPARE(placeOf("Event count:generate_lead"), 2);
    // Nor may a later stage get what comes earlier of another file.
    wend::test::change(**m_open, [&](Edit &edit) {
        edit.set(stage(1), &Stage::name, QStringLiteral("Order"));
        edit.set(stage(2), &Stage::name, QStringLiteral("Browse"));
    });
    Understanding shop;
    shop.metrics = {metric("Orders", MetricKind::Orders, UsualStage::Decision, 10)};
    Understanding visits;
    visits.metrics = {metric("Sessions", MetricKind::People, UsualStage::Interest, 100)};
    QCOMPARE(suggestBindings(m_open->workbook->model(), m_map, {shop, visits}).size(), size_t(1));
}

void SuggestingStages::aStageThatNothingFitsGetsNothing()
{
    import(days("Sessions", 1, 3, 10), "a", 1);
    wend::test::change(**m_open, [&](Edit &edit) {
        const MetricId sessions = m_open->workbook->model().all<Metric>().begin()->first;
        bindMetric(edit, stage(0), sessions);
        bindMetric(edit, stage(2), sessions);
    });
    // Only coming back is free.
    Understanding ads;
    ads.metrics = {metric("Conversions", MetricKind::Orders, UsualStage::Decision, 30),
        metric("Clicks", MetricKind::People, UsualStage::Interest, 300)};
    QVERIFY(suggestBindings(m_open->workbook->model(), m_map, {ads}).empty());
}

void SuggestingStages::whatIsBoundStays()
{
    import(days("Sessions", 1, 3, 10), "a", 1);
    const auto again = suggestBindings(m_open->workbook->model(), m_map, {days("Sessions", 4, 6, 10)});
    QCOMPARE(again.size(), size_t(1));
    QVERIFY(again.front().isThere);
    QCOMPARE(again.front().stage, stage(1));
}

void SuggestingStages::theNewestImportCountsWhereTwoSpeakOfTheSameDays()
{
    import(days("Sessions", 1, 10, 10), "a", 1);
    import(days("Sessions", 6, 15, 1), "b", 2);
    const Model &model = m_open->workbook->model();
    const MapNumbers numbers = funnel().numbers;
    QCOMPARE(numbers[1].value, std::optional(5 * 10.0 + 10 * 1.0));
    // The same file again adds nothing.
    import(days("Sessions", 1, 10, 10), "a", 3);
    QCOMPARE(model.all<Import>().size(), size_t(2));
    QVERIFY(funnel().numbers == numbers);
}

void SuggestingStages::aNumberPartlyInThePeriodIsLeftOutAndTold()
{
    Understanding month = days("Sessions", 1, 31, 0);
    month.metrics.front().samples = {{{}, QDate(2026, 10, 1), QDate(2026, 10, 31), {}, 3100}};
    import(month, "a", 1);
    const Funnel half = funnel({QDate(2026, 10, 1), QDate(2026, 10, 15)});
    QVERIFY(!half.numbers[1].value);
    QCOMPARE(half.remarks.size(), 1);
    const MapNumbers whole = funnel({QDate(2026, 10, 1), QDate(2026, 10, 31)}).numbers;
    QCOMPARE(whole[1].value, std::optional(3100.0));
    QVERIFY(whole[1].course.empty());
}

void SuggestingStages::peopleOfTwoMonthsAreNotAddedUp()
{
    import(days("Users", 1, 10, 10, false), "a", 1);
    const MapNumbers numbers = funnel().numbers;
    QVERIFY(!numbers[1].value);
    QCOMPARE(numbers[1].course, std::vector<double>(10, 10.0));
}

void SuggestingStages::aStepBetweenDifferentDaysIsNotJudged()
{
    const auto importTill = [&](int first, int last, const char *hash, int minute) {
        Understanding till = days("Guests", first, last, 5);
        till.recipe = QStringLiteral("till");
        const ImportFacts facts {QStringLiteral("till.csv"), QString::fromLatin1(hash), QStringLiteral("utf-8"),
            QDateTime(QDate(2026, 11, 1), QTime(12, minute), Qt::UTC)};
        QVERIFY(importExport(**m_open, facts, {{till, {{QStringLiteral("Guests"), stage(2), {}}}, {}}}).isOk());
    };
    // A step to compare with: one alone is never the weakest.
    Understanding buyers = days("Buyers", 1, 31, 4);
    buyers.recipe = QStringLiteral("shop");
    const ImportFacts shop {QStringLiteral("shop.csv"), QStringLiteral("e"), QStringLiteral("utf-8"),
        QDateTime(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC)};
    QVERIFY(importExport(**m_open, shop, {{buyers, {{QStringLiteral("Buyers"), stage(3), {}}}, {}}}).isOk());
    import(days("Sessions", 1, 20, 10), "a", 1);
    importTill(21, 31, "b", 2);
    const Period month {QDate(2026, 10, 1), QDate(2026, 10, 31)};
    const Funnel apart = funnel(month);
    QVERIFY(apart.numbers[1].toNext);
    QVERIFY(!apart.numbers[1].weakest);
    QCOMPARE(apart.remarks.size(), 1);
    // With the rest of the days it is one period.
    importTill(2, 20, "c", 3);
    import(days("Sessions", 21, 31, 10), "d", 4);
    const Funnel together = funnel(month);
    QVERIFY(together.numbers[1].weakest);
    QVERIFY(together.remarks.isEmpty());
}

void SuggestingStages::twoCountsOfOneThingAreNoStep()
{
    import(days("Sessions", 1, 20, 10), "a", 1);
    Understanding users = days("Active users", 1, 20, 8);
    users.recipe = QStringLiteral("users");
    const ImportFacts facts {QStringLiteral("users.csv"), QStringLiteral("b"), QStringLiteral("utf-8"),
        QDateTime(QDate(2026, 11, 1), QTime(12, 2), Qt::UTC)};
    QVERIFY(importExport(**m_open, facts, {{users, {{QStringLiteral("Active users"), stage(2), {}}}, {}}}).isOk());
    const Model &model = m_open->workbook->model();
    const MapNumbers numbers = funnel({QDate(2026, 10, 1), QDate(2026, 10, 31)}).numbers;
    QVERIFY(numbers[1].value && numbers[2].value);
    QVERIFY(!numbers[1].toNext);
    QVERIFY(whyNoConversion(model, numbers, 1).contains(QStringLiteral("two counts of the same thing")));
    // Nor is another source's count of what a stage counts already proposed for a stage.
    Understanding visitors = days("Unique visitors", 1, 20, 9);
    visitors.recipe = QStringLiteral("visitors");
    visitors.metrics.front().usualStage = UsualStage::Consideration;
    for (const BindingSuggestion &suggestion : suggestBindings(model, m_map, {visitors}))
        QVERIFY(suggestion.key != u"Unique visitors");
}

const wend::test::Registered<SuggestingStages> registeredSuggestingStages;

}

#include "suggesting.moc"
