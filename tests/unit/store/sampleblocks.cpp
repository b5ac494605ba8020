// The numbers of imports: every value comes back, whatever a file holds, and the rollups say what the samples say.

#include "edit/numbers.h"
#include "model/breakdown.h"
#include "model/lookup.h"
#include "store/edit.h"
#include "store/rollups.h"
#include "store/sampleblock.h"
#include "store/samples.h"
#include "store/seriesreader.h"
#include "support/damagedfile.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QRandomGenerator>
#include <QTest>
#include <limits>
#include <map>
#include <numeric>
#include <sqlite3.h>

namespace wend::test {

namespace {

const QDate start(2026, 1, 1);

std::vector<Sample> samplesOf(Workbook &workbook)
{
    std::vector<Sample> samples;
    if (!workbook.samples().forEachSample([&](ImportId, const Sample &sample) { samples.push_back(sample); }))
        qFatal("samples could not be read");
    return samples;
}

struct Imported
{
    ImportId import;
    std::vector<Sample> samples;
};

// The rules of periodseries.h told over all samples, without rollups.
PeriodSeries slowSeries(const std::vector<Imported> &newestFirst, bool additive, const Period &period)
{
    using Days = std::pair<QDate, QDate>;
    PeriodSeries series;
    std::vector<Days> covered;
    const auto overlaps = [](const Days &a, const Days &b) { return a.first <= b.second && b.first <= a.second; };
    std::map<Days, double> all[2];
    for (const Imported &imported : newestFirst) {
        std::map<Days, std::vector<double>> parts;
        std::map<Days, double> ranges;
        for (const Sample &sample : imported.samples) {
            if (!sample.breakdown.isEmpty())
                parts[{sample.from, sample.to}].push_back(sample.value);
        }
        for (const auto &[days, values] : parts) {
            if (additive || values.size() == 1)
                ranges[days] = std::accumulate(values.begin(), values.end(), 0.0);
        }
        for (const Sample &sample : imported.samples) {
            if (sample.breakdown.isEmpty())
                ranges[{sample.from, sample.to}] = sample.value;
        }
        std::vector<std::pair<Days, double>> candidates;
        for (const auto &[days, value] : ranges) {
            if (!overlaps(days, {period.from, period.to})
                || std::any_of(
                    covered.begin(), covered.end(), [&, of = days](const Days &each) { return overlaps(each, of); }))
                continue;
            if (days.first < period.from || days.second > period.to)
                series.isPartial = true;
            else
                candidates.push_back({days, value});
        }
        for (int longest = 0; longest < 2; ++longest) {
            std::stable_sort(candidates.begin(), candidates.end(), [&](const auto &a, const auto &b) {
                const qint64 lengthA = a.first.first.daysTo(a.first.second);
                const qint64 lengthB = b.first.first.daysTo(b.first.second);
                return lengthA != lengthB ? (longest ? lengthA > lengthB : lengthA < lengthB) : a.first < b.first;
            });
            std::map<Days, double> chosen;
            for (const auto &[days, value] : candidates) {
                if (std::none_of(chosen.begin(), chosen.end(),
                        [&, of = days](const auto &each) { return overlaps(each.first, of); }))
                    chosen[days] = value;
            }
            all[longest].merge(chosen);
        }
        Days stretch;
        for (const auto &[days, value] : ranges) {
            if (stretch.first.isValid() && days.first <= stretch.second.addDays(mostDaysBetweenSamples)) {
                stretch.second = std::max(stretch.second, days.second);
            } else {
                if (stretch.first.isValid())
                    covered.push_back(stretch);
                stretch = days;
            }
        }
        if (stretch.first.isValid())
            covered.push_back(stretch);
    }
    for (const auto &[days, value] : all[1])
        series.points.push_back({days.first, days.second, value});
    for (const auto &[days, value] : all[0])
        series.fine.push_back({days.first, days.second, value});
    return series;
}

QStringList randomBreakdown(QRandomGenerator &random)
{
    const int part = random.bounded(4);
    const int device = random.bounded(3);
    return breakdownOf({part ? QStringLiteral("part %1").arg(part) : QString(),
        device ? QStringLiteral("device %1").arg(device) : QString()});
}

std::vector<Sample> randomSamples(QRandomGenerator &random)
{
    std::vector<Sample> samples;
    const int base = random.bounded(300);
    for (int at = random.bounded(60); at >= 0; --at) {
        const QDate from = start.addDays(base + random.bounded(120) + (random.bounded(9) == 0 ? 200 : 0));
        const int length = random.bounded(3) ? 0 : random.bounded(40);
        samples.push_back({{}, from, from.addDays(length), randomBreakdown(random), double(random.bounded(1000))});
    }
    return samples;
}

std::vector<Sample> lastOfEqual(std::vector<Sample> samples)
{
    std::map<std::tuple<QDate, QDate, QStringList>, Sample> last;
    for (const Sample &sample : samples)
        last[{sample.from, sample.to, sample.breakdown}] = sample;
    samples.clear();
    for (const auto &[key, sample] : last)
        samples.push_back(sample);
    return samples;
}

/// What samples come to by their days where one dimension has one value, each sample looked at.
std::vector<Rollup> slowRollups(const std::vector<Sample> &samples, const Slice &slice, const Period &period)
{
    std::map<std::pair<QDate, QDate>, Rollup> rollups;
    for (const Sample &sample : samples) {
        if (sample.breakdown.value(slice.dimension) != slice.value || sample.from > period.to
            || sample.to < period.from)
            continue;
        Rollup &rollup = rollups[{sample.from, sample.to}];
        rollup.firstDay = sample.from.toJulianDay();
        rollup.lastDay = sample.to.toJulianDay();
        if (sample.breakdown.size() - sample.breakdown.count(QString()) == 1) {
            rollup.whole = sample.value;
        } else {
            rollup.parts += sample.value;
            ++rollup.partCount;
        }
    }
    std::vector<Rollup> list;
    for (const auto &[days, rollup] : rollups)
        list.push_back(rollup);
    return list;
}

/// One sample a day, as long as days last, each of its own page and of one of two devices.
std::vector<Sample> samplesOfPages(int pages)
{
    std::vector<Sample> samples;
    for (int page = 0; page < pages; ++page)
        samples.push_back({{}, start.addDays(page / 50), start.addDays(page / 50),
            {QStringLiteral("/page/%1").arg(page), page % 2 ? QStringLiteral("Phone") : QStringLiteral("Laptop")},
            double(page)});
    return samples;
}

}

class SampleBlocks : public QObject
{
    Q_OBJECT

    MetricId addMetric(Workbook &workbook, bool additive)
    {
        MetricId id;
        change(workbook, [&](Edit &edit) {
            Metric metric;
            metric.source = edit.insert(Source {});
            metric.key = QStringLiteral("clicks");
            metric.additive = additive;
            id = edit.insert(metric);
        });
        return id;
    }

    ImportId addImport(Workbook &workbook, MetricId metric, int minute, const std::vector<Sample> &samples)
    {
        Import import;
        import.source = workbook.model().at(metric).source;
        import.at = QDateTime(start, QTime(8, minute), Qt::UTC);
        change(workbook, [&](Edit &edit) {
            import.id = edit.insert(import);
            writeSamples(edit.database(), metric, import.id, samples);
        });
        return import.id;
    }

private slots:
    void everyValueComesBack()
    {
        QRandomGenerator random(7);
        std::vector<Sample> samples;
        const double values[] {0, 1, -1, 0.1, 12.34, -99999.99, 1e15, -1e15, 123456789012345.67, 1.0 / 3, 1e300,
            -5e-324, 2.5e14 + 0.5, 0.005, std::numeric_limits<double>::max()};
        for (int at = 0; at < mostSamplesInBlock; ++at) {
            const QDate from = start.addDays(at / 20);
            samples.push_back({{}, from, from.addDays(random.bounded(400)),
                breakdownOf({at % 5 ? QStringLiteral("Kampagne 客户 %1").arg(random.bounded(30)) : QString(),
                    QStringLiteral("Phone"), at % 3 ? QStringLiteral("/page %1").arg(at) : QString()}),
                at < int(std::size(values)) ? values[at]
                    : random.bounded(2)     ? random.bounded(100000) / 100.0
                                            : random.generateDouble() * 1e6});
        }
        size_t count = 0;
        const QByteArray block = nextBlock(samples, count);
        QCOMPARE(count, samples.size());
        SampleBlockReader reader(block);
        for (const Sample &sample : samples) {
            QVERIFY(reader.next());
            QCOMPARE(reader.firstDay(), sample.from.toJulianDay());
            QCOMPARE(reader.lastDay(), sample.to.toJulianDay());
            QCOMPARE(reader.breakdown(), sample.breakdown);
            QVERIFY(reader.value() == sample.value);
        }
        QVERIFY(!reader.next());
        QVERIFY(!reader.isBroken());
        QVERIFY2(block.size() < 80000, QByteArray::number(block.size()).constData());
    }

    void bytesThatAreNoBlockAreTold()
    {
        QRandomGenerator random(11);
        const std::vector<Sample> samples = lastOfEqual(randomSamples(random));
        size_t count = 0;
        const QByteArray good = nextBlock(samples, count);
        for (int round = 0; round < 20000; ++round) {
            QByteArray bytes = good.left(random.bounded(int(good.size())));
            for (int at = random.bounded(4); at > 0 && !bytes.isEmpty(); --at)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            SampleBlockReader reader(bytes);
            int read = 0;
            while (reader.next())
                ++read;
            QVERIFY(read <= mostSamplesInBlock);
        }
        SampleBlockReader cut(good.left(good.size() - 1));
        while (cut.next()) { }
        QVERIFY(cut.isBroken());
    }

    void rollupsGiveTheSeriesThatTheSamplesGive_data()
    {
        QTest::addColumn<bool>("additive");
        QTest::newRow("orders") << true;
        QTest::newRow("people") << false;
    }
    void rollupsGiveTheSeriesThatTheSamplesGive()
    {
        QFETCH(bool, additive);
        QRandomGenerator random(3);
        for (int round = 0; round < 10; ++round) {
            OpenWorkbook open;
            const MetricId metric = addMetric(*open, additive);
            std::vector<Imported> newestFirst;
            for (int at = random.bounded(5); at >= 0; --at) {
                const std::vector<Sample> samples = randomSamples(random);
                newestFirst.insert(newestFirst.begin(),
                    {addImport(*open, metric, int(newestFirst.size()), samples), lastOfEqual(samples)});
            }
            if (round % 3 == 0 && newestFirst.size() > 1) {
                QVERIFY(open->undo());
                newestFirst.erase(newestFirst.begin());
            }
            for (int check = 0; check < 20; ++check) {
                const QDate from = start.addDays(random.bounded(500));
                const Period period {from, from.addDays(random.bounded(200))};
                const PeriodSeries fast = SeriesReader(open->model(), open->samples()).seriesOf(metric, period);
                const PeriodSeries slow = slowSeries(newestFirst, additive, period);
                QCOMPARE(fast.points, slow.points);
                QCOMPARE(fast.fine, slow.fine);
                QCOMPARE(fast.isPartial, slow.isPartial);
            }
        }
    }

    void rollupsOfOneValueSayWhatItsSamplesSay()
    {
        QRandomGenerator random(13);
        for (int round = 0; round < 10; ++round) {
            OpenWorkbook open;
            const MetricId metric = addMetric(*open, true);
            const std::vector<Sample> samples = randomSamples(random);
            const ImportId import = addImport(*open, metric, 0, samples);
            for (int check = 0; check < 20; ++check) {
                const Slice slice {check % 2,
                    (check % 2 ? QStringLiteral("device %1") : QStringLiteral("part %1")).arg(random.bounded(5))};
                const QDate from = start.addDays(random.bounded(500));
                const Period period {from, from.addDays(random.bounded(200))};
                QCOMPARE(open->samples().rollupsIn(
                             metric, import, period.from.toJulianDay(), period.to.toJulianDay(), slice),
                    slowRollups(lastOfEqual(samples), slice, period));
            }
        }
    }

    void aValueOfADimensionHasASeriesOfItsOwn()
    {
        OpenWorkbook open;
        const MetricId metric = addMetric(*open, true);
        const QString spring = QStringLiteral("Spring");
        const QString phone = QStringLiteral("Phone");
        addImport(*open, metric, 0,
            {{{}, start, start, {spring, phone}, 5}, {{}, start, start, {spring}, 2},
                {{}, start, start, {QStringLiteral("Brand"), phone}, 30},
                {{}, start.addDays(1), start.addDays(1), {spring, phone}, 7}});
        // On a day that the newer file speaks of without the value there was nothing of it.
        addImport(*open, metric, 1, {{{}, start.addDays(1), start.addDays(1), {QStringLiteral("Brand"), phone}, 1}});
        const auto valuesOn = [&](const Slice &slice) {
            std::vector<double> values;
            for (const PeriodSeries::Point &point :
                SeriesReader(open->model(), open->samples()).seriesOf(metric, {start, start.addDays(5)}, slice).points)
                values.push_back(point.value);
            return values;
        };
        QCOMPARE(valuesOn({0, spring}), std::vector<double> {2}); // the whole of Spring, told by the file itself
        QCOMPARE(valuesOn({1, phone}), (std::vector<double> {35, 1}));
        QCOMPARE(valuesOn({1, QStringLiteral("Watch")}), std::vector<double>());
        const std::vector<DimensionValue> campaigns {{spring, 3}, {QStringLiteral("Brand"), 2}};
        QCOMPARE(open->samples().valuesOf(metric, 0), campaigns);
    }

    void manyValuesAreReadFromTheSamples()
    {
        OpenWorkbook open;
        const MetricId metric = addMetric(*open, true);
        const int pages = 3 * mostSamplesInBlock;
        const std::vector<Sample> samples = samplesOfPages(pages);
        const ImportId import = addImport(*open, metric, 0, samples);
        const qint64 first = start.toJulianDay();
        for (const int page : {0, 5000, pages - 1}) {
            const Slice slice {0, QStringLiteral("/page/%1").arg(page)};
            const auto found = open->samples().rollupsIn(metric, import, first, first + pages, slice);
            QCOMPARE(found, slowRollups(samples, slice, {start, start.addDays(pages)}));
            QCOMPARE(found.size(), size_t(1));
        }
        QCOMPARE(open->samples().valuesOf(metric, 0).size(), size_t(pages));
        const std::vector<DimensionValue> devices {
            {QStringLiteral("Laptop"), pages / 2}, {QStringLiteral("Phone"), pages / 2}};
        QCOMPARE(open->samples().valuesOf(metric, 1), devices);
        const Slice phones {1, QStringLiteral("Phone")};
        QCOMPARE(open->samples().rollupsIn(metric, import, first, first + pages, phones),
            slowRollups(samples, phones, {start, start.addDays(pages)}));
        const auto database = connectionTo(*open);
        Statement kept = database->prepare("SELECT count(DISTINCT value), count(DISTINCT dimension) FROM rollup");
        QVERIFY(kept.next());
        QCOMPARE(kept.integer(0), 2); // the devices
        QCOMPARE(kept.integer(1), 2); // and the whole
    }

    void dimensionsAreCrossed()
    {
        OpenWorkbook open;
        const MetricId metric = addMetric(*open, true);
        const QString a = QStringLiteral("A");
        const QString b = QStringLiteral("B");
        const QString phone = QStringLiteral("Phone");
        const QString north = QStringLiteral("North");
        const QString south = QStringLiteral("South");
        const ImportId import = addImport(*open, metric, 0,
            {{{}, start, start, {a, phone, north}, 1}, {{}, start, start, {a, phone, south}, 2},
                {{}, start, start, {b, phone, south}, 4}, {{}, start, start, {a, QString(), south}, 8},
                {{}, start.addDays(1), start.addDays(1), {a, phone, north}, 16}});
        const qint64 day = start.toJulianDay();
        const std::vector<CrossRollup> wanted {
            {{north, a}, {day, day, {}, 1, 1}}, {{south, a}, {day, day, 8, 2, 1}}, {{south, b}, {day, day, {}, 4, 1}}};
        QCOMPARE(open->samples().crossIn(metric, import, day, day, {2, 0}), wanted);
    }

    void savingAndOpeningKeepsSamplesAndRollups()
    {
        QRandomGenerator random(5);
        OpenWorkbook open;
        const MetricId metric = addMetric(*open, true);
        for (int at = 0; at < 3; ++at)
            addImport(*open, metric, at, randomSamples(random));
        const QString path = open.file(QStringLiteral("numbers.wend"));
        QVERIFY(open->saveCopy(path));
        auto other = Workbook::open(WorkingCopies(open.folder.path() + QStringLiteral("/other")), path);
        QVERIFY(other);
        QCOMPARE(samplesOf(**other), samplesOf(*open));
        const Period all {start, start.addYears(2)};
        QCOMPARE(SeriesReader((*other)->model(), (*other)->samples()).seriesOf(metric, all).fine,
            SeriesReader(open->model(), open->samples()).seriesOf(metric, all).fine);
    }

    void aFileThatHasARowForEachSampleIsReadToo()
    {
        OpenWorkbook open;
        const MetricId metric = addMetric(*open, true);
        const ImportId import = addImport(*open, metric, 0, {});
        const QString path = open.file(QStringLiteral("first version.wend"));
        QVERIFY(open->saveCopy(path));
        sqlite3 *handle = nullptr;
        sqlite3_open(path.toUtf8().constData(), &handle);
        const QByteArray ids = QByteArray::number(metric.value) + ", " + QByteArray::number(import.value);
        const QByteArray sql = "DROP TABLE sample_block; CREATE TABLE sample (metric INTEGER NOT NULL, import INTEGER "
                               "NOT NULL, first_day INTEGER NOT NULL, "
                               "last_day INTEGER NOT NULL, breakdown TEXT NOT NULL, value REAL NOT NULL, "
                               "PRIMARY KEY (metric, import, first_day, last_day, breakdown)) STRICT, WITHOUT ROWID; "
                               "INSERT INTO sample VALUES ("
            + ids + ", 2461042, 2461042, 'b', 2.5), (" + ids + ", 2461042, 2461042, 'a', 1)";
        QCOMPARE(sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(handle);
        auto old = Workbook::open(WorkingCopies(open.folder.path() + QStringLiteral("/other")), path);
        QVERIFY(old);
        const QDate day = QDate::fromJulianDay(2461042);
        const std::vector<Sample> wanted {
            {metric, day, day, {QStringLiteral("a")}, 1}, {metric, day, day, {QStringLiteral("b")}, 2.5}};
        QCOMPARE(samplesOf(**old), wanted);
        const PeriodSeries series = SeriesReader((*old)->model(), (*old)->samples()).seriesOf(metric, {day, day});
        QCOMPARE(series.points.size(), size_t(1));
        QCOMPARE(series.points.front().value, 3.5);
    }

    void aBrokenBlockIsRefusedAndSalvagedAround()
    {
        OpenWorkbook open;
        const MetricId metric = addMetric(*open, true);
        std::vector<Sample> samples;
        for (int at = 0; at < 3 * mostSamplesInBlock; ++at)
            samples.push_back({{}, start.addDays(at), start.addDays(at), {}, double(at)});
        addImport(*open, metric, 0, samples);
        const QString path = open.file(QStringLiteral("broken.wend"));
        QVERIFY(open->saveCopy(path));
        sqlite3 *handle = nullptr;
        sqlite3_open(path.toUtf8().constData(), &handle);
        QCOMPARE(sqlite3_exec(handle, "UPDATE sample_block SET data = substr(data, 1, 100) WHERE block = 1", nullptr,
                     nullptr, nullptr),
            SQLITE_OK);
        sqlite3_close(handle);
        QVERIFY(!Workbook::open(WorkingCopies(open.folder.path() + QStringLiteral("/other")), path));
        const Repaired back = repaired(path);
        QVERIFY(back.samples > 2 * mostSamplesInBlock && back.samples < 3 * mostSamplesInBlock);
        QCOMPARE(back.lost,
            QStringList {QStringLiteral("Some of the numbers of imports could not be read and are left out.")});
    }
};

namespace {
const Registered<SampleBlocks> registeredSampleBlocks;
}

}

#include "sampleblocks.moc"
