// Imports and overlays as files and histories grow (DESIGN 6). The peer is DuckDB with the same group-by, where
// `duckdb` is on the path or WEND_DUCKDB_MODULE names Node's module @duckdb/node-api; WEND_LONG=1 adds five million
// rows and ten million samples.

#include "edit/numbers.h"
#include "benchmarks/sizes.h"
#include "edit/stages.h"
#include "numbers/funnel.h"
#include "sources/understand.h"
#include "store/edit.h"
#include "store/samples.h"
#include "store/seriesreader.h"
#include "support/openworkbook.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <functional>

using namespace wend;
using namespace wend::test;

namespace {

const QDate firstDay(2024, 1, 1);

bool isLong() { return qEnvironmentVariableIsSet("WEND_LONG"); }

/// Files as large as asked for, and what DuckDB is asked for the same answer.
struct Shape
{
    const char *name;
    const char *header;
    std::function<QByteArray(qint64 row, const QByteArray &day, QRandomGenerator &random)> line;
    const char *sql;
};

/// Some 70 bytes a row: 365 days, 60 campaigns, pages, counts and money.
const Shape campaigns {"campaigns", "Day,Campaign,Landing page,Impressions,Clicks,Cost\n",
    [](qint64, const QByteArray &day, QRandomGenerator &random) {
        const int impressions = random.bounded(3000);
        const int clicks = random.bounded(impressions / 12 + 1);
        return day + ",Spring sale lookalike " + QByteArray::number(random.bounded(60)) + ",/shop/cakes/item-"
            + QByteArray::number(random.bounded(400)) + ',' + QByteArray::number(impressions) + ','
            + QByteArray::number(clicks) + ',' + QByteArray::number(clicks * random.bounded(140) / 100.0, 'f', 2)
            + '\n';
    },
    "SELECT \"Day\", \"Campaign\", sum(\"Impressions\"), sum(\"Clicks\"), sum(\"Cost\") FROM read_csv('%1') GROUP BY "
    "ALL"};

/// A shop's orders, two lines each: different orders and customers are counted.
const Shape orders {"orders",
    "Name,Email,Financial Status,Total,Refunded Amount,Currency,Created at,Lineitem quantity,Lineitem name\n",
    [](qint64 row, const QByteArray &day, QRandomGenerator &random) {
        const QByteArray order = '#' + QByteArray::number(1000 + row / 2) + ",c"
            + QByteArray::number(random.bounded(200'000)) + "@example.com,";
        const QByteArray paid = row % 2
            ? QByteArray(",,,")
            : "paid," + QByteArray::number(random.bounded(20'000) / 100.0, 'f', 2) + ",0.00,EUR";
        return order + paid + ',' + day + " 11:" + QByteArray::number(10 + random.bounded(50)) + ":26 +0530,"
            + QByteArray::number(1 + random.bounded(4)) + ",Cake " + QByteArray::number(random.bounded(80)) + '\n';
    },
    "SELECT CAST(\"Created at\" AS VARCHAR)[1:10], count(DISTINCT \"Name\"), sum(\"Total\"), sum(\"Lineitem "
    "quantity\"), count(DISTINCT \"Email\") "
    "FROM read_csv('%1') GROUP BY ALL"};

/// Each row with a breakdown of its own.
const Shape singles {"singles", "Day,Order,Quantity,Amount\n",
    [](qint64 row, const QByteArray &day, QRandomGenerator &random) {
        return day + ",ORD-" + QByteArray::number(row) + '-' + QByteArray::number(random.generate(), 16) + ','
            + QByteArray::number(1 + random.bounded(9)) + ','
            + QByteArray::number(random.bounded(10'000) / 100.0, 'f', 2) + '\n';
    },
    "SELECT \"Day\", \"Order\", sum(\"Quantity\"), sum(\"Amount\") FROM read_csv('%1') GROUP BY ALL"};

QString exportWith(const Shape &shape, qint64 rows)
{
    static QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("%1-%2.csv").arg(QLatin1String(shape.name)).arg(rows));
    QFile file(path);
    if (file.exists() || !file.open(QIODevice::WriteOnly))
        return path;
    QRandomGenerator random(1);
    file.write(shape.header);
    for (qint64 row = 0; row < rows; ++row)
        file.write(shape.line(row, firstDay.addDays(row * 365 / rows).toString(Qt::ISODate).toLatin1(), random));
    return path;
}

void importing(benchmark::State &state, const Shape &shape)
{
    const QString path = exportWith(shape, state.range(0));
    for (auto each : state) {
        OpenWorkbook open;
        const auto file = readExport(path);
        if (!file) {
            state.SkipWithError(qPrintable(file.error().text));
            return;
        }
        std::vector<ImportPart> parts;
        for (Understanding &understanding : understand(*file, {}))
            parts.push_back({std::move(understanding), {}, {}});
        const ImportFacts facts {QStringLiteral("export.csv"), QString::fromLatin1(file->sha256), file->encoding,
            QDateTime::currentDateTimeUtc()};
        if (const auto done = importExport(*open, facts, parts);
            !done || parts.empty() || parts.front().understanding.rows != state.range(0))
            state.SkipWithError("not imported");
    }
    countCards(state);
}

QStringList duckdbCommand(const Shape &shape, qint64 rows)
{
    const QString sql = QString::fromLatin1(shape.sql).arg(exportWith(shape, rows));
    if (const QString command = QStandardPaths::findExecutable(QStringLiteral("duckdb")); !command.isEmpty())
        return {command, QStringLiteral("-c"), QStringLiteral("SET threads=2; CREATE TABLE t AS ") + sql};
    const QString module = qEnvironmentVariable("WEND_DUCKDB_MODULE");
    const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
    if (module.isEmpty() || node.isEmpty())
        return {};
    return {node, QStringLiteral("-e"),
        QStringLiteral("const d = require('%1'); d.DuckDBInstance.create(':memory:').then(i => i.connect()).then(c => "
                       "c.run(`CREATE TABLE t AS %2`));")
            .arg(module, sql)};
}

void duckdb(benchmark::State &state, const Shape &shape)
{
    QStringList command = duckdbCommand(shape, state.range(0));
    if (command.isEmpty()) {
        state.SkipWithError("there is no duckdb command, and WEND_DUCKDB_MODULE names no module");
        return;
    }
    const QString program = command.takeFirst();
    for (auto each : state) {
        QProcess process;
        process.start(program, command);
        if (!process.waitForFinished(600'000) || process.exitCode() != 0)
            state.SkipWithError(process.readAllStandardError().left(300).constData());
    }
    countCards(state);
}

/// The whole program, from its start to the saved file: what a person waits for, with the start of the peer on the
/// other side too.
void importingByCommand(benchmark::State &state, const Shape &shape)
{
    const QString path = exportWith(shape, state.range(0));
    OpenWorkbook open;
    const QString empty = open.file(QStringLiteral("empty.wend"));
    if (const auto saved = open->saveCopy(empty); !saved)
        state.SkipWithError("not saved");
    const QString into = open.file(QStringLiteral("into.wend"));
    for (auto each : state) {
        state.PauseTiming();
        QFile::remove(into);
        QFile::copy(empty, into);
        state.ResumeTiming();
        QProcess process;
        process.start(QStringLiteral(WEND_PROGRAM), {QStringLiteral("import"), into, path});
        if (!process.waitForFinished(600'000) || process.exitCode() != 0)
            state.SkipWithError(process.readAllStandardError().left(300).constData());
    }
    countCards(state);
}

void overRows(benchmark::internal::Benchmark *benchmark)
{
    benchmark->Arg(100'000)
        ->Arg(1'000'000)
        ->Complexity()
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime()
        ->MeasureProcessCPUTime();
    if (isLong())
        benchmark->Arg(5'000'000);
}
BENCHMARK_CAPTURE(importing, campaigns, campaigns)->Apply(overRows);
BENCHMARK_CAPTURE(importingByCommand, campaigns, campaigns)->Apply(overRows);
BENCHMARK_CAPTURE(duckdb, campaigns, campaigns)->Apply(overRows);
BENCHMARK_CAPTURE(importing, orders, orders)->Apply(overRows);
BENCHMARK_CAPTURE(duckdb, orders, orders)->Apply(overRows);
BENCHMARK_CAPTURE(importing, singles, singles)->Apply(overRows);
BENCHMARK_CAPTURE(duckdb, singles, singles)->Apply(overRows);

/// Ten metrics of ten stages, each by day and 100 campaigns, in turn on two devices and in five regions: a longer
/// history with each size.
struct History
{
    explicit History(qint64 samples)
    {
        const SmallMap small = addSmallMap(*open);
        map = small.map;
        const qint64 days = samples / 1000;
        change(*open, [&](Edit &edit) {
            Source from;
            from.dimensions = QStringLiteral("Campaign\nDevice\nRegion");
            const SourceId source = edit.insert(from);
            std::vector<QString> campaigns;
            std::vector<QString> regions;
            for (int each = 0; each < 100; ++each)
                campaigns.push_back(QStringLiteral("Campaign %1").arg(each));
            for (int each = 0; each < 5; ++each)
                regions.push_back(QStringLiteral("Region %1").arg(each));
            const QString devices[] {QStringLiteral("Phone"), QStringLiteral("Laptop")};
            Import import;
            import.source = source;
            import.at = QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC);
            import.periodFrom = firstDay;
            import.periodTo = firstDay.addDays(days - 1);
            const ImportId importId = edit.insert(import);
            for (int each = 0; each < 10; ++each) {
                Metric metric;
                metric.source = source;
                metric.key = QString::number(each);
                metric.kind = MetricKind::People;
                const MetricId id = edit.insert(metric);
                metrics.push_back(id);
                std::vector<Sample> list;
                for (qint64 at = 0; at < samples / 10; ++at)
                    list.push_back({id, firstDay.addDays(at / 100), firstDay.addDays(at / 100),
                        {campaigns[size_t(at % 100)], devices[size_t(at % 2)], regions[size_t(at % 5)]},
                        double(at % 977)});
                writeSamples(edit.database(), id, importId, std::move(list));
                bindMetric(edit, small.stages[size_t(each) % small.stages.size()], id);
            }
        });
    }
    OpenWorkbook open;
    MapId map;
    std::vector<MetricId> metrics;
};

const Period march {firstDay.addMonths(2), firstDay.addMonths(3).addDays(-1)};

void seriesOfAMonth(benchmark::State &state)
{
    const History history(state.range(0));
    for (auto each : state) {
        for (const MetricId metric : history.metrics)
            benchmark::DoNotOptimize(
                SeriesReader(history.open->model(), history.open->samples()).seriesOf(metric, march));
    }
    countCards(state);
}

/// What one campaign had, and what one device had.
void seriesOfOneValue(benchmark::State &state)
{
    const History history(state.range(0));
    const Slice slices[] {{0, QStringLiteral("Campaign 7")}, {1, QStringLiteral("Phone")}};
    for (auto each : state) {
        for (const MetricId metric : history.metrics) {
            for (const Slice &slice : slices)
                benchmark::DoNotOptimize(
                    SeriesReader(history.open->model(), history.open->samples()).seriesOf(metric, march, slice));
        }
    }
    countCards(state);
}

void overlayOfAMonth(benchmark::State &state)
{
    const History history(state.range(0));
    for (auto each : state)
        benchmark::DoNotOptimize(funnelOf(history.open->model(), history.map,
            SeriesReader(history.open->model(), history.open->samples()).seriesOf(history.map, march)));
    countCards(state);
}

void overlayOfAllDays(benchmark::State &state)
{
    const History history(state.range(0));
    for (auto each : state)
        benchmark::DoNotOptimize(funnelOf(history.open->model(), history.map,
            SeriesReader(history.open->model(), history.open->samples()).seriesOf(history.map)));
    countCards(state);
}

void openingWithSamples(benchmark::State &state)
{
    const History history(state.range(0));
    const QString file = history.open.file(QStringLiteral("saved.wend"));
    if (!history.open->saveCopy(file))
        state.SkipWithError("not saved");
    int at = 0;
    for (auto each : state) {
        if (!Workbook::open(WorkingCopies(history.open.file(QString::number(++at))), file))
            state.SkipWithError("not opened");
    }
    countCards(state);
}

void overSamples(benchmark::internal::Benchmark *benchmark)
{
    benchmark->Arg(100'000)->Arg(1'000'000)->Complexity()->Unit(benchmark::kMillisecond);
    if (isLong())
        benchmark->Arg(10'000'000);
}
BENCHMARK(seriesOfAMonth)->Apply(overSamples);
BENCHMARK(seriesOfOneValue)->Apply(overSamples);
BENCHMARK(overlayOfAMonth)->Apply(overSamples);
BENCHMARK(overlayOfAllDays)->Apply(overSamples);
BENCHMARK(openingWithSamples)->Apply(overSamples);

}
