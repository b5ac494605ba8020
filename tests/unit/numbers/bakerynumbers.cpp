#include "edit/numbers.h"
#include "exchange/template.h"
#include "exchange/templateexports.h"
#include "layout/maplayout.h"
#include "layout/numbertext.h"
#include "model/lookup.h"
#include "numbers/beforeafter.h"
#include "numbers/comparison.h"
#include "numbers/funnel.h"
#include "numbers/whatif.h"
#include "store/seriesreader.h"
#include "support/plainsetter.h"
#include "support/registry.h"

#include <QTemporaryDir>
#include <QTest>
#include <numeric>

using namespace wend;

namespace {

const QDate lookedAt(2026, 11, 28);

class BakeryNumbers : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theExampleHasItsNumbers();
    void theWeakestStepIsTheOneThatLosesMostPeople();
    void theInspectorSeesBothNumbersOfAStage();
    void undoTakesTheNumbersAwayAndRedoBringsThemBack();
    void theyAreThereAfterSavingAndOpening();
    void aStepOverOtherNumbersSaysOfWhat();
    void moreOrderThanTheMonthBefore();
    void theNewFormHelped();
    void itsScenariosSayWhatTheyWouldBring();

private:
    void fill(const QString &id);
    MapNumbers comparedNumbers() const;
    MapId map() const { return mapsOf(m_workbook->model()).front(); }
    MapSeries series() const { return SeriesReader(m_workbook->model(), m_workbook->samples()).seriesOf(map()); }
    MapNumbers numbers() const { return funnelOf(m_workbook->model(), map(), series()).numbers; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workbook> m_workbook;
};

void BakeryNumbers::init() { fill(QStringLiteral("bakery")); }

void BakeryNumbers::fill(const QString &id)
{
    m_workbook.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto workbook = Workbook::create(WorkingCopies(m_folder->path()), QStringLiteral("en"));
    QVERIFY(workbook.isOk());
    m_workbook = *std::move(workbook);
    Result<void> filled;
    QVERIFY(m_workbook->edit({QT_TRANSLATE_NOOP("Edit", "Fill"), {}},
        [&](Edit &edit) { filled = fillFromTemplate(edit, id, QStringLiteral("en")); }));
    QVERIFY2(filled.isOk(), filled ? "" : qPrintable(filled.error().text));
    const auto done = importTemplateExports(*m_workbook, id);
    QVERIFY2(done.isOk(), done ? "" : qPrintable(done.error().text));
    if (const QByteArray keep = qgetenv("WEND_TEST_KEEP"); !keep.isEmpty())
        QVERIFY(m_workbook->saveCopy(QString::fromLocal8Bit(keep)));
}

void BakeryNumbers::theExampleHasItsNumbers()
{
    const MapNumbers numbers = this->numbers();
    QCOMPARE(numbers.size(), size_t(5));
    const std::vector<double> values {48200, 3140, 241, 236, 58};
    const std::vector<double> rates {3140 / 48200.0, 241 / 3140.0, 236 / 241.0, 58 / 236.0};
    for (size_t at = 0; at < values.size(); ++at) {
        QVERIFY(numbers[at].value);
        QCOMPARE(*numbers[at].value, values[at]);
        QCOMPARE(numbers[at].course.size(), size_t(12));
        QCOMPARE(std::accumulate(numbers[at].course.begin(), numbers[at].course.end(), 0.0), values[at]);
        QCOMPARE(numbers[at].toNext.has_value(), at < rates.size());
        if (numbers[at].toNext) {
            QCOMPARE(numbers[at].toNext->rate, rates[at]);
            QCOMPARE(numbers[at].toNext->fromReach, at == 0);
        }
    }
}

void BakeryNumbers::theWeakestStepIsTheOneThatLosesMostPeople()
{
    const MapNumbers numbers = this->numbers();
    for (size_t at = 0; at < numbers.size(); ++at)
        QCOMPARE(numbers[at].weakest, at == 1);
}

void BakeryNumbers::theInspectorSeesBothNumbersOfAStage()
{
    const Model &model = m_workbook->model();
    const StageId order = stagesOf(model, map()).at(2);
    const MapSeries read = series();
    const auto bound = numbersAt(model, bindingsOf(model, order), read.now, read.period);
    QCOMPARE(bound.size(), size_t(2));
    QCOMPARE(*bound[0].value, 241.0);
    QCOMPARE(*bound[1].value, 612.0);
    QVERIFY(bound[0].ofLarger);
    QCOMPARE(bound[0].larger, bound[1].binding);
    QCOMPARE(qRound(bound[0].ofLarger->rate * 1000), 394);
    QCOMPARE(qRound(bound[0].ofLarger->low * 1000), 356);
    QCOMPARE(qRound(bound[0].ofLarger->high * 1000), 433);
}

void BakeryNumbers::undoTakesTheNumbersAwayAndRedoBringsThemBack()
{
    QCOMPARE(m_workbook->undoName(), QStringLiteral("Import “square-items.csv”"));
    QVERIFY(m_workbook->undo());
    QVERIFY(!numbers()[3].value);
    QCOMPARE(*numbers()[2].value, 241.0);
    QVERIFY(m_workbook->redo());
    QCOMPARE(*numbers()[3].value, 236.0);
}

void BakeryNumbers::theyAreThereAfterSavingAndOpening()
{
    const QString path = m_folder->filePath(QStringLiteral("bakery.wend"));
    QVERIFY(m_workbook->saveAs(path));
    const MapNumbers before = numbers();
    m_workbook.reset();
    QTemporaryDir other;
    auto workbook = Workbook::open(WorkingCopies(other.path()), path);
    QVERIFY(workbook.isOk());
    m_workbook = *std::move(workbook);
    QVERIFY(numbers() == before);
    m_workbook.reset();
}

// Nobody is counted by "looked at an item": who filled a basket are a share of the visits, and it says so where they
// came.
void BakeryNumbers::aStepOverOtherNumbersSaysOfWhat()
{
    fill(QStringLiteral("online-shop"));
    const MapNumbers numbers = this->numbers();
    QVERIFY(numbers[0].toNext);
    QCOMPARE(numbers[0].next, numbers[2].stage);
    QVERIFY(numbers[0].overOthers);
    QCOMPARE(stepText(numbers[0], QStringLiteral("en")), QStringLiteral("10.5\u00a0% of visits"));
    QVERIFY(numbers[2].toNext);
    QCOMPARE(numbers[2].next, numbers[3].stage);
    QVERIFY(!numbers[2].overOthers);
    QCOMPARE(stepText(numbers[2], QStringLiteral("en")), QStringLiteral("20.5\u00a0%"));

    const wend::test::PlainSetter setter;
    MapLayout layout(setter);
    layout.lay(m_workbook->model(), map(), numbers);
    const auto &pills = layout.numbers().pills;
    const double border = layout.stages()[2].left;
    QVERIFY(pills.front().rect.left() < border && pills.front().rect.right() > border - 10);
}

/// October beside September, as on the Compared page.
MapNumbers BakeryNumbers::comparedNumbers() const
{
    SeriesReader reader(m_workbook->model(), m_workbook->samples());
    MapNumbers numbers = funnelOf(m_workbook->model(), map(), series()).numbers;
    addChanges(numbers, m_workbook->model(), map(), series(),
        reader.seriesOf(map(), {QDate(2026, 9, 1), QDate(2026, 9, 30)}), lookedAt);
    return numbers;
}

void BakeryNumbers::moreOrderThanTheMonthBefore()
{
    const MapNumbers numbers = comparedNumbers();
    const auto percent = [](const std::optional<double> &share) { return qRound(*share * 100); };
    QVERIFY(!numbers[0].change->isSure);
    QVERIFY(!numbers[1].change->isSure);
    QVERIFY(numbers[2].change->isSure);
    QCOMPARE(percent(numbers[2].change->change), 33);
    QCOMPARE(percent(numbers[2].change->low), 6);
    QCOMPARE(percent(numbers[2].change->high), 66);
    QVERIFY(numbers[3].change->isSure);
    const NumberChange step = *numbers[1].toNext->change;
    QVERIFY(step.isSure);
    QCOMPARE(qRound(*step.change * 1000), 16);
    QCOMPARE(qRound(*step.low * 1000), 3);
    QCOMPARE(qRound(*step.high * 1000), 28);
    // Deposits were not taken before 9 September.
    QVERIFY(!numbers[4].change->isSure);
    QVERIFY(!numbers[4].change->why.isEmpty());
}

void BakeryNumbers::theNewFormHelped()
{
    const Model &model = m_workbook->model();
    SeriesReader reader(model, m_workbook->samples());
    int judged = 0;
    for (const auto &[id, note] : model.all<DayNote>()) {
        if (!note.idea)
            continue;
        ++judged;
        QCOMPARE(model.at(note.idea).state, IdeaState::Done);
        QCOMPARE(model.at(note.idea).due, note.day);
        const BeforeAfter answer = beforeAndAfter(
            model, note, [&](MetricId metric, const Period &period) { return reader.seriesOf(metric, period); },
            lookedAt);
        QCOMPARE(answer.verdict, BeforeAfter::Verdict::Better);
        QCOMPARE(answer.before, (Period {QDate(2026, 9, 21), QDate(2026, 10, 11)}));
        QCOMPARE(answer.after, (Period {QDate(2026, 10, 12), QDate(2026, 11, 1)}));
    }
    QCOMPARE(judged, 1);
}

void BakeryNumbers::itsScenariosSayWhatTheyWouldBring()
{
    const Model &model = m_workbook->model();
    const std::vector<ScenarioId> &scenarios = scenariosOf(model, map());
    QCOMPARE(scenarios.size(), size_t(2));
    std::vector<WhatIf> results;
    for (const ScenarioId scenario : scenarios) {
        std::vector<Setting> settings;
        for (const ScenarioChangeId id : changesOf(model, scenario))
            settings.push_back({model.at(id).lever, model.at(id).stage, model.at(id).value});
        results.push_back(whatIf(model, map(), numbers(), series(), settings));
        QCOMPARE(results.back().remarks, QStringList());
    }
    QCOMPARE(results[0].revenue->measured, 14814.0);
    QCOMPARE(qRound(results[0].profit->measured), 5753); // less 236 cakes at £38, ads £60, tools £32 a month
    QVERIFY(std::abs(results[0].stages[1].value.mean - 314) < 1);
    QVERIFY(results[0].profit->difference.low > 0);
    QVERIFY(results[1].profit->difference.low < 0 && results[1].profit->difference.high > 0);
}

const wend::test::Registered<BakeryNumbers> registeredBakeryNumbers;

}

#include "bakerynumbers.moc"
