// Numbers are read once, and again only where what they were read from is different.

#include "edit/numbers.h"
#include "model/lookup.h"
#include "numbers/funnel.h"
#include "store/edit.h"
#include "store/samples.h"
#include "store/seriesreader.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QTest>

namespace wend::test {

class ReadingSeries : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_open = std::make_unique<OpenWorkbook>();
        m_small = addSmallMap(**m_open);
        change(**m_open, [&](Edit &edit) {
            m_source = edit.insert(Source {});
            for (int at = 0; at < 2; ++at) {
                Metric metric;
                metric.source = m_source;
                metric.key = QString::number(at);
                metric.kind = MetricKind::People;
                m_metrics[at] = edit.insert(metric);
                bindMetric(edit, m_small.stages[size_t(at)], m_metrics[at]);
            }
        });
        import(october, 10);
        m_reader = std::make_unique<SeriesReader>((*m_open)->model(), (*m_open)->samples());
    }
    void cleanup() { m_reader.reset(); }

    void editsOfTargetsNamesAndTextsReadNothing()
    {
        const Funnel before = funnel();
        QCOMPARE(before.numbers[0].value, std::optional(310.0));
        emptyBehind();
        change(**m_open, [&](Edit &edit) {
            edit.set(m_small.stages[0], &Stage::target, std::optional(0.5));
            edit.set(m_small.stages[1], &Stage::name, QStringLiteral("Other"));
            edit.set(m_small.map, &Map::title, QStringLiteral("Other"));
            edit.set(m_metrics[0], &Metric::name, QStringLiteral("Guests"));
            edit.set(m_metrics[0], &Metric::kind, MetricKind::Orders);
            edit.set(m_source, &Source::name, QStringLiteral("Other"));
        });
        const Funnel after = funnel();
        QCOMPARE(after.numbers[0].value, before.numbers[0].value);
        QCOMPARE(after.numbers[0].label, QStringLiteral("Guests"));
        QCOMPARE(m_reader->wholeSeriesOf(m_metrics[0]), tenADay());
    }

    void anImportIsReadAndItsUndoingToo()
    {
        QCOMPARE(funnel().numbers[0].value, std::optional(310.0));
        import({QDate(2026, 10, 31), QDate(2026, 11, 1)}, 100);
        QCOMPARE(m_reader->periodOf(m_small.map), (Period {october.from, QDate(2026, 11, 1)}));
        QCOMPARE(funnel().numbers[0].value, std::optional(500.0));
        QVERIFY((*m_open)->undo());
        QCOMPARE(m_reader->periodOf(m_small.map), october);
        QCOMPARE(funnel().numbers[0].value, std::optional(310.0));
    }

    void anotherPeriodIsRead()
    {
        funnel();
        emptyBehind();
        change(**m_open, [&](Edit &edit) {
            edit.set(m_small.map, &Map::periodFrom, october.from);
            edit.set(m_small.map, &Map::periodTo, QDate(2026, 10, 10));
        });
        QVERIFY(!funnel().numbers[0].value);
        QCOMPARE(m_reader->seriesOf(m_small.map).past.size(), size_t(2));
    }

    void aMetricThatMayNotBeAddedUpAnyMoreIsReadAnew()
    {
        funnel();
        emptyBehind();
        change(**m_open, [&](Edit &edit) { edit.set(m_metrics[0], &Metric::additive, false); });
        QVERIFY(m_reader->seriesOf(m_metrics[0], october).points.empty());
        QCOMPARE(m_reader->seriesOf(m_metrics[1], october).points.front().value, 10.0);
    }

    void whatIsBoundAnewIsReadAndTheRestIsNot()
    {
        const SourceId other = addOtherSource();
        funnel();
        emptyBehind();
        change(**m_open,
            [&](Edit &edit) { bindMetric(edit, m_small.stages[2], metricsOf((*m_open)->model(), other).front()); });
        const Funnel after = funnel();
        QCOMPARE(after.numbers[0].value, std::optional(310.0));
        QVERIFY(after.numbers[2].binding && !after.numbers[2].value);
    }

private:
    Funnel funnel() { return funnelOf((*m_open)->model(), m_small.map, m_reader->seriesOf(m_small.map)); }

    ImportId import(const Period &days, double each)
    {
        return importInto(m_source, {m_metrics[0], m_metrics[1]}, days, each);
    }

    ImportId importInto(SourceId source, const std::vector<MetricId> &metrics, const Period &days, double each)
    {
        ImportId id;
        change(**m_open, [&](Edit &edit) {
            Import import;
            import.source = source;
            import.hash = QString::number(++m_imports);
            import.at = QDateTime(QDate(2026, 12, 1), QTime(8, m_imports), Qt::UTC);
            import.periodFrom = days.from;
            import.periodTo = days.to;
            id = edit.insert(import);
            for (const MetricId metric : metrics) {
                std::vector<Sample> samples;
                for (QDate day = days.from; day <= days.to; day = day.addDays(1))
                    samples.push_back({metric, day, day, {}, each});
                writeSamples(edit.database(), metric, id, std::move(samples));
            }
        });
        return id;
    }

    SourceId addOtherSource()
    {
        SourceId source;
        MetricId id;
        change(**m_open, [&](Edit &edit) {
            source = edit.insert(Source {});
            Metric metric;
            metric.source = source;
            metric.kind = MetricKind::Orders;
            id = edit.insert(metric);
        });
        importInto(source, {id}, october, 1);
        return source;
    }

    /// Whatever is read from now on is not there any more.
    void emptyBehind()
    {
        const auto database = connectionTo(**m_open);
        QVERIFY(database->execute("DELETE FROM rollup"));
    }

    PeriodSeries tenADay() const
    {
        PeriodSeries series;
        for (QDate day = october.from; day <= october.to; day = day.addDays(1))
            series.points.push_back({day, day, 10});
        series.fine = series.points;
        return series;
    }

    static inline const Period october {QDate(2026, 10, 1), QDate(2026, 10, 31)};
    std::unique_ptr<OpenWorkbook> m_open;
    SmallMap m_small;
    SourceId m_source;
    MetricId m_metrics[2];
    int m_imports = 0;
    std::unique_ptr<SeriesReader> m_reader;
};

namespace {
const Registered<ReadingSeries> registeredReadingSeries;
}

}

#include "readingseries.moc"
