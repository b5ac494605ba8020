// The numbers of imports: every value comes back, whatever a file holds, and the rollups say what the samples say.

#include "edit/numbers.h"
#include "model/lookup.h"
#include "store/edit.h"
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

std::vector<Sample> randomSamples(QRandomGenerator &random)
{
    std::vector<Sample> samples;
    const int base = random.bounded(300);
    for (int at = random.bounded(60); at >= 0; --at) {
        const QDate from = start.addDays(base + random.bounded(120) + (random.bounded(9) == 0 ? 200 : 0));
        const int length = random.bounded(3) ? 0 : random.bounded(40);
        const int part = random.bounded(4);
        samples.push_back({{}, from, from.addDays(length), part ? QStringLiteral("part %1").arg(part) : QString(),
            double(random.bounded(1000))});
    }
    return samples;
}

std::vector<Sample> lastOfEqual(std::vector<Sample> samples)
{
    std::map<std::tuple<QDate, QDate, QString>, Sample> last;
    for (const Sample &sample : samples)
        last[{sample.from, sample.to, sample.breakdown}] = sample;
    samples.clear();
    for (const auto &[key, sample] : last)
        samples.push_back(sample);
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
                QStringLiteral("Kampagne 客户 %1").arg(random.bounded(30)),
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
        QVERIFY2(block.size() < 45000, QByteArray::number(block.size()).constData());
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
            {metric, day, day, QStringLiteral("a"), 1}, {metric, day, day, QStringLiteral("b"), 2.5}};
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
const Registered<SampleBlocks> registered;
}

}

#include "sampleblocks.moc"
