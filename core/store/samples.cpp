#include "store/samples.h"

#include "model/breakdown.h"
#include "model/storable.h"
#include "store/rollups.h"
#include "store/sampleblock.h"
#include "store/samplereader.h"
#include "store/storedcolumns.h"

#include <QCoreApplication>
#include <algorithm>

namespace wend {

namespace {

constexpr auto insertSampleBlock = "INSERT INTO sample_block (metric, import, block, data) VALUES (?, ?, ?, ?)";

/// In the order that blocks have.
bool isBefore(const Sample &a, const Sample &b)
{
    return a.from != b.from ? a.from < b.from : a.to != b.to ? a.to < b.to : a.breakdown < b.breakdown;
}

bool isStorableSample(const Sample &sample)
{
    return isSampleDay(sample.from) && isSampleDay(sample.to) && sample.from <= sample.to && isSampleValue(sample.value)
        && isSampleBreakdown(sample.breakdown);
}

/// The samples of a block of any version, as far as it can be read.
std::vector<Sample> samplesOf(const QByteArray &block, MetricId metric, bool &isBroken)
{
    if (isOfSecondVersion(block))
        return samplesOfSecondVersion(block, metric, isBroken);
    std::vector<Sample> samples;
    SampleBlockReader reader(block);
    while (reader.next())
        samples.push_back({metric, QDate::fromJulianDay(reader.firstDay()), QDate::fromJulianDay(reader.lastDay()),
            reader.breakdown(), reader.value()});
    isBroken = reader.isBroken();
    return samples;
}

/// The days of a block's last sample; nothing where the block is broken, where a sample may not be kept, or where its
/// samples do not follow `before` and each other.
std::optional<JulianDays> lastIn(const QByteArray &block, JulianDays before)
{
    SampleBlockReader reader(block);
    while (reader.next()) {
        const JulianDays days {reader.firstDay(), reader.lastDay()};
        if (days < before || !isSampleDay(days.first) || !isSampleDay(days.second) || !isSampleValue(reader.value()))
            return std::nullopt;
        before = days;
    }
    return reader.isBroken() ? std::nullopt : std::optional(before);
}

/// The blocks of one metric and import. They go over as they are, each looked through before it is taken; where one is
/// no good or of an older version, all that is good in them is sorted and written anew.
class SeriesCopy
{
public:
    SeriesCopy(Database *into, qint64 metric, qint64 import) : m_into(into), m_metric(metric), m_import(import)
    {
        if (into)
            m_rollups.emplace(*into, metric, import);
    }

    bool isOf(qint64 metric, qint64 import) const { return metric == m_metric && import == m_import; }

    /// False where the block is no good.
    bool add(const QByteArray &block)
    {
        const bool isOlder = isOfSecondVersion(block);
        const auto last = isOlder ? std::nullopt : lastIn(block, m_lastDays);
        if (!last || !m_rescued.empty()) {
            const bool isGood = rescue(block);
            return isOlder ? isGood : last.has_value();
        }
        m_lastDays = *last;
        if (!m_into)
            return true;
        m_rollups->add(SampleBlockReader(block));
        m_into->prepare(insertSampleBlock)
            .bind(1, m_metric)
            .bind(2, m_import)
            .bind(3, m_blocks++)
            .bindBlob(4, block)
            .run();
        return true;
    }

    void finish()
    {
        if (!m_into)
            return;
        if (m_rescued.empty()) {
            m_rollups->finish();
            return;
        }
        m_rollups.reset();
        for (const char *table : {"sample_block", "rollup", "dimension_value", "sample_dimension", "spoken_days"})
            m_into->prepare(QByteArray("DELETE FROM ") + table + " WHERE metric = ? AND import = ?")
                .bind(1, m_metric)
                .bind(2, m_import)
                .run();
        writeSamples(*m_into, {m_metric}, {m_import}, std::move(m_rescued));
    }

private:
    /// Keeps what is good of a block, and first of those before it. False where not all of it is.
    bool rescue(const QByteArray &block)
    {
        if (m_into && m_rescued.empty()) {
            Statement taken
                = m_into->prepare("SELECT data FROM sample_block WHERE metric = ? AND import = ? ORDER BY block");
            taken.bind(1, m_metric).bind(2, m_import);
            while (taken.next())
                keepGood(taken.blob(0));
        }
        return keepGood(block);
    }

    bool keepGood(const QByteArray &block)
    {
        bool isBroken = false;
        std::vector<Sample> samples = samplesOf(block, {m_metric}, isBroken);
        const auto unstorable = std::erase_if(samples, [](const Sample &each) { return !isStorableSample(each); });
        if (m_into)
            m_rescued.insert(
                m_rescued.end(), std::make_move_iterator(samples.begin()), std::make_move_iterator(samples.end()));
        return !isBroken && unstorable == 0;
    }

    Database *m_into;
    std::optional<RollupWriter> m_rollups;
    qint64 m_metric;
    qint64 m_import;
    JulianDays m_lastDays;
    qint64 m_blocks = 0;
    std::vector<Sample> m_rescued;
};

bool copyBlocks(Database &file, Database *into, const Refuse &refuse)
{
    Statement select = file.prepare("SELECT metric, import, data FROM sample_block ORDER BY metric, import, block");
    std::optional<SeriesCopy> series;
    while (select.next()) {
        const qint64 metric = select.integer(0);
        const qint64 import = select.integer(1);
        if (!series || !series->isOf(metric, import)) {
            if (series)
                series->finish();
            series.emplace(into, metric, import);
        }
        if (!series->add(select.blob(2)) && !refuse(QStringLiteral("sample_block %1").arg(metric)))
            return false;
        if (into && into->hasFailed())
            return false;
    }
    if (series)
        series->finish();
    return !into || !into->hasFailed();
}

/// A table with a row for each sample, as the first version wrote it.
bool readRows(Database &file, Database *into, const Refuse &refuse)
{
    Statement select = file.prepare(
        "SELECT metric, import, first_day, last_day, breakdown, value FROM sample ORDER BY 1, 2, 3, 4, 5");
    std::vector<Sample> samples;
    MetricId metric;
    ImportId import;
    const auto write = [&] {
        if (into)
            writeSamples(*into, metric, import, std::move(samples));
        samples = {};
    };
    while (select.next()) {
        const MetricId ofMetric {select.integer(0)};
        const ImportId ofImport {select.integer(1)};
        if (ofMetric != metric || ofImport != import) {
            write();
            metric = ofMetric;
            import = ofImport;
        }
        Sample sample {metric, QDate::fromJulianDay(select.integer(2)), QDate::fromJulianDay(select.integer(3)),
            breakdownOf({select.text(4)}), select.number(5)};
        if (isStorableSample(sample))
            samples.push_back(std::move(sample));
        else if (!refuse(QStringLiteral("sample %1").arg(metric.value)))
            return false;
    }
    write();
    return !into || !into->hasFailed();
}

}

bool createSampleTable(Database &database)
{
    // Written once with their import and never changed. No foreign keys: they stay while the undoing of their import
    // takes its row away, for the redoing.
    return database.execute(R"(
CREATE TABLE sample_block (
    metric INTEGER NOT NULL,
    import INTEGER NOT NULL,
    block INTEGER NOT NULL, -- from 0, in the order of days
    data BLOB NOT NULL,     -- store/sampleblock.h
    PRIMARY KEY (metric, import, block)
) STRICT, WITHOUT ROWID;
)");
}

bool writeSamples(Database &database, MetricId metric, ImportId import, std::vector<Sample> samples)
{
    if (!std::all_of(samples.begin(), samples.end(), isStorableSample)) {
        database.fail({QCoreApplication::translate("Samples",
                           "A number is larger than Wend can keep, or of a day before 1900 or after 2199. Nothing was "
                           "changed; put that number right and try again."),
            QStringLiteral("sample of metric %1").arg(metric.value), {}});
        return false;
    }
    if (!std::is_sorted(samples.begin(), samples.end(), isBefore))
        std::stable_sort(samples.begin(), samples.end(), isBefore);
    size_t kept = 0;
    for (size_t at = 0; at < samples.size(); ++at) {
        const bool isReplaced = at + 1 < samples.size() && !isBefore(samples[at], samples[at + 1]);
        if (isReplaced)
            continue;
        if (kept != at)
            samples[kept] = std::move(samples[at]);
        ++kept;
    }
    samples.resize(kept);

    RollupWriter rollups(database, metric.value, import.value);
    Statement insert = database.prepare(insertSampleBlock);
    qint64 number = 0;
    for (size_t at = 0; at < samples.size();) {
        const std::span rest(samples.data() + at, samples.size() - at);
        size_t count = 0;
        const QByteArray block = nextBlock(rest, count);
        insert.bind(1, metric.value).bind(2, import.value).bind(3, number++).bindBlob(4, block);
        if (!insert.run())
            return false;
        rollups.add(SampleBlockReader(block));
        at += count;
    }
    rollups.finish();
    return !database.hasFailed();
}

bool readSamplesFrom(Database &file, Database *into, const Refuse &refuse)
{
    if (storesColumns(file, "sample_block", "metric, import, block, data"))
        return copyBlocks(file, into, refuse);
    if (storesColumns(file, "sample", "metric, import, first_day, last_day, breakdown, value"))
        return readRows(file, into, refuse);
    return refuse(QStringLiteral("table sample_block is missing"));
}

}
