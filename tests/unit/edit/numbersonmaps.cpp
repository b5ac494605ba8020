// What becomes of the numbers of a map that is copied, and of numbers that turn out to be shares.

#include "edit/maps.h"
#include "edit/numbers.h"
#include "model/lookup.h"
#include "store/edit.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QTest>

using namespace wend;
using namespace wend::test;

namespace {

class NumbersOnMaps : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_open = std::make_unique<OpenWorkbook>();
        m_map = addSmallMap(**m_open);
    }
    void aCopiedMapShowsTheSameNumbers();
    void whatTurnsOutToBeAShareDoesNotChangeWhatWasReadBefore();
    void aStageIsMadeTogetherWithAnImport();

private:
    const Model &model() const { return (*m_open)->model(); }
    MetricId import(const QString &hash, MetricKind kind, const QString &description = {})
    {
        Understanding numbers;
        numbers.recipe = QStringLiteral("columns/1");
        numbers.from = numbers.to = QDate(2026, 10, 1);
        MetricUnderstanding visits;
        visits.key = visits.name = QStringLiteral("CTR");
        visits.kind = kind;
        visits.samples = {{{}, numbers.from, numbers.to, {}, kind == MetricKind::Rate ? 0.065 : 6.5}};
        numbers.metrics = {visits};
        change(**m_open, [&](Edit &edit) { importNumbers(edit, numbers, {hash, hash, {}, {}}, {}, description); });
        for (const auto &[id, metric] : model().all<Metric>()) {
            if (metric.key == QLatin1String("CTR"))
                return id;
        }
        return {};
    }

    std::unique_ptr<OpenWorkbook> m_open;
    SmallMap m_map;
};

void NumbersOnMaps::aCopiedMapShowsTheSameNumbers()
{
    const MetricId metric = import(QStringLiteral("1"), MetricKind::Count);
    MapId copy;
    change(**m_open, [&](Edit &edit) {
        bindMetric(edit, m_map.stages[1], metric, QStringLiteral("clicks"));
        bindMetricTo(edit, edit.where(&Card::stage, m_map.stages[2]).front(), metric);
        copy = duplicateMap(edit, m_map.map, QStringLiteral("Copy"));
    });
    const std::vector<StageId> &stages = stagesOf(model(), copy);
    QCOMPARE(bindingsOf(model(), stages[1]).size(), size_t(1));
    QCOMPARE(model().at(bindingsOf(model(), stages[1]).front()).label, QStringLiteral("clicks"));
    QCOMPARE(model().at(bindingsOf(model(), stages[1]).front()).metric, metric);
    const auto onCards
        = std::count_if(model().all<Binding>().begin(), model().all<Binding>().end(), [&](const auto &each) {
              return each.second.card && each.second.stage == stages[2]
                  && model().at(each.second.card).stage == stages[2];
          });
    QCOMPARE(onCards, 1);
    QCOMPARE(bindingsOf(model(), m_map.stages[1]).size(), size_t(1));
}

void NumbersOnMaps::aStageIsMadeTogetherWithAnImport()
{
    const auto imported = [&](const QString &hash, const QStringList &keys) {
        ImportPart part;
        part.understanding.recipe = QStringLiteral("columns/2");
        part.understanding.from = part.understanding.to = QDate(2026, 10, 1);
        for (const QString &key : keys) {
            MetricUnderstanding metric;
            metric.key = metric.name = key;
            metric.samples = {{{}, QDate(2026, 10, 1), QDate(2026, 10, 1), {}, 5}};
            part.understanding.metrics.push_back(metric);
            BindingChoice choice {key, {}};
            choice.newStage = {m_map.map, QStringLiteral("Visit again")};
            part.bindings.push_back(choice);
        }
        QVERIFY(importExport(**m_open, {hash, hash, {}, {}}, {part}).isOk());
    };
    const size_t before = stagesOf(model(), m_map.map).size();
    imported(QStringLiteral("1"), {QStringLiteral("Guests"), QStringLiteral("Takings")});
    const std::vector<StageId> stages = stagesOf(model(), m_map.map);
    QCOMPARE(stages.size(), before + 1);
    QCOMPARE(model().at(stages.back()).name, QStringLiteral("Visit again"));
    QCOMPARE(bindingsOf(model(), stages.back()).size(), size_t(2));
    // Another file of the same dialog finds it.
    imported(QStringLiteral("2"), {QStringLiteral("Notes")});
    QCOMPARE(stagesOf(model(), m_map.map).size(), before + 1);
    QCOMPARE(bindingsOf(model(), stages.back()).size(), size_t(3));
    QVERIFY((*m_open)->undo().isOk());
    QVERIFY((*m_open)->undo().isOk());
    QCOMPARE(stagesOf(model(), m_map.map).size(), before);
}

void NumbersOnMaps::whatTurnsOutToBeAShareDoesNotChangeWhatWasReadBefore()
{
    const MetricId before = import(QStringLiteral("1"), MetricKind::Score);
    change(**m_open, [&](Edit &edit) { bindMetric(edit, m_map.stages[1], before); });
    const MetricId share = import(QStringLiteral("2"), MetricKind::Rate, QStringLiteral("{\"id\": \"columns/1\"}"));
    QVERIFY(share != before);
    QCOMPARE(model().at(share).kind, MetricKind::Rate);
    QCOMPARE(model().at(before).kind, MetricKind::Score);
    QVERIFY(model().at(before).name != model().at(share).name);
    QCOMPARE(model().at(bindingsOf(model(), m_map.stages[1]).front()).metric, share);
    // The only file of a source is read anew as a whole: nothing is left of what it was.
    QVERIFY((*m_open)->undo());
    QCOMPARE(import(QStringLiteral("1"), MetricKind::Rate, QStringLiteral("{\"id\": \"columns/1\"}")), before);
    QCOMPARE(model().all<Metric>().size(), size_t(1));
}

const wend::test::Registered<NumbersOnMaps> registeredNumbersOnMaps;

}

#include "numbersonmaps.moc"
