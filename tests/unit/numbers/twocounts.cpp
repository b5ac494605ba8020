// Two sources that count the same: which leads is asked once.

#include "numbers/twocounts.h"

#include "edit/numbers.h"
#include "model/lookup.h"
#include "store/edit.h"
#include "store/seriesreader.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QTest>

using namespace wend;
using namespace wend::test;

namespace {

class TwoCountsOfOneThing : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anotherCountOfTheSameIsFound();
    void whatTheWorkbookKnowsIsNotAskedAgain();
    void whatCountsSomethingElseIsNoQuestion();
    void theNumberThatLeadsStandsInFront();
    void howFarTheyAreApartIsSaid();

private:
    static Understanding counted(const QString &recipe, const QString &key, double total)
    {
        Understanding made;
        made.recipe = made.name = recipe;
        made.from = QDate(2026, 10, 1);
        made.to = QDate(2026, 10, 31);
        MetricUnderstanding metric;
        metric.key = metric.name = key;
        metric.kind = MetricKind::Orders;
        metric.total = total;
        metric.samples = {{{}, made.from, made.to, {}, total}};
        made.metrics = {metric};
        return made;
    }
    void import(const Understanding &understanding, const std::vector<BindingChoice> &bindings, const QString &hash)
    {
        const auto done = importExport(**m_open,
            {hash, hash, QStringLiteral("utf-8"), QDateTime(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC)},
            {{understanding, bindings}});
        QVERIFY(done.isOk());
    }
    std::vector<TwoCounts> found(const Understanding &understanding)
    {
        SeriesReader reader((*m_open)->model(), (*m_open)->samples());
        const auto seriesIn = [&](MetricId metric, const Period &period) { return reader.seriesOf(metric, period); };
        return twoCountsIn((*m_open)->model(), seriesIn, m_map, {understanding});
    }

    std::unique_ptr<OpenWorkbook> m_open;
    MapId m_map;
    StageId m_stage;
};

void TwoCountsOfOneThing::init()
{
    m_open = std::make_unique<OpenWorkbook>();
    const SmallMap small = addSmallMap(**m_open);
    m_map = small.map;
    m_stage = small.stages[1];
    import(counted(QStringLiteral("analytics"), QStringLiteral("Transactions"), 20),
        {{ QStringLiteral("Transactions"),
            m_stage }},
        QStringLiteral("a"));
}

void TwoCountsOfOneThing::anotherCountOfTheSameIsFound()
{
    const auto all = found(counted(QStringLiteral("shop"), QStringLiteral("Orders"), 15));
    QCOMPARE(all.size(), size_t(1));
    QCOMPARE(all.front().key, QStringLiteral("Orders"));
    QCOMPARE(all.front().stage, m_stage);
    QCOMPARE(all.front().counted, 15.0);
    QCOMPARE(all.front().told, std::optional(20.0));
}

void TwoCountsOfOneThing::whatTheWorkbookKnowsIsNotAskedAgain()
{
    const Understanding shop = counted(QStringLiteral("shop"), QStringLiteral("Orders"), 15);
    import(shop, {}, QStringLiteral("b"));
    QVERIFY(found(shop).empty());
    QVERIFY(found(counted(QStringLiteral("analytics"), QStringLiteral("Transactions"), 15)).empty());
}

void TwoCountsOfOneThing::whatCountsSomethingElseIsNoQuestion()
{
    QVERIFY(found(counted(QStringLiteral("web"), QStringLiteral("Sessions"), 15)).empty());
    Understanding none = counted(QStringLiteral("shop"), QStringLiteral("Orders"), 0);
    QVERIFY(found(none).empty());
}

void TwoCountsOfOneThing::theNumberThatLeadsStandsInFront()
{
    const auto first = [this] {
        const Model &model = (*m_open)->model();
        return model.at(model.at(bindingsOf(model, m_stage).front()).metric).key;
    };
    import(counted(QStringLiteral("shop"), QStringLiteral("Orders"), 15),
        {{ QStringLiteral("Orders"),
            m_stage }},
        QStringLiteral("b"));
    QCOMPARE(first(), QStringLiteral("Transactions"));
    BindingChoice leads {QStringLiteral("Items"), m_stage};
    leads.leads = true;
    import(counted(QStringLiteral("till"), QStringLiteral("Items"), 15), {leads}, QStringLiteral("c"));
    QCOMPARE(first(), QStringLiteral("Items"));
    QCOMPARE(bindingsOf((*m_open)->model(), m_stage).size(), size_t(3));
}

void TwoCountsOfOneThing::howFarTheyAreApartIsSaid()
{
    TwoCounts counts;
    counts.counted = 15;
    QVERIFY(apartInWords(counts).isEmpty());
    counts.told = 20;
    QVERIFY(apartInWords(counts).contains(QLatin1String("25.0 % apart: the file counts fewer")));
    counts.told = 15;
    QVERIFY(apartInWords(counts).contains(QLatin1String("the same")));
    counts.told = 12;
    QVERIFY(apartInWords(counts).contains(QLatin1String("20.0 % apart: the file counts more")));
}

const Registered<TwoCountsOfOneThing> registeredTwoCountsOfOneThing;

}

#include "twocounts.moc"
