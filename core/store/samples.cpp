#include "store/samples.h"

#include "model/storable.h"
#include "store/sampleblock.h"
#include "store/samplereader.h"
#include "store/storedcolumns.h"

#include <QCoreApplication>
#include <algorithm>

namespace wend {

namespace {

constexpr auto insertBlock = "INSERT INTO sample_block (metric, import, block, data) VALUES (?, ?, ?, ?)";

/// Adds up the samples of one metric and import, which come sorted by first and last day.
class RollupWriter
{
public:
    RollupWriter(Database &database, qint64 metric, qint64 import)
        : m_rollup(database.prepare("INSERT INTO rollup (metric, import, first_day, last_day, whole, parts, "
                                    "part_count) VALUES (?, ?, ?, ?, ?, ?, ?)")),
          m_spoken(database.prepare("INSERT INTO spoken_days (metric, import, with_parts, first_day, last_day, "
                                    "longest) VALUES (?, ?, ?, ?, ?, ?)")),
          m_metric(metric),
          m_import(import)
    {
    }

    void add(qint64 firstDay, qint64 lastDay, bool isWhole, double value)
    {
        if (!m_isOpen || firstDay != m_open.firstDay || lastDay != m_open.lastDay) {
            close();
            m_open = {firstDay, lastDay, {}, 0, 0};
            m_isOpen = true;
        }
        if (isWhole) {
            m_open.whole = value;
        } else {
            m_open.parts += value;
            ++m_open.partCount;
        }
    }

    void finish()
    {
        close();
        m_isOpen = false;
        for (int withParts = 0; withParts < 2; ++withParts)
            closeStretch(withParts);
    }

private:
    struct Stretch
    {
        bool isOpen = false;
        qint64 first = 0;
        qint64 last = 0;
        qint64 longest = 0;
    };

    void close()
    {
        if (!m_isOpen)
            return;
        m_rollup.bind(1, m_metric).bind(2, m_import).bind(3, m_open.firstDay).bind(4, m_open.lastDay);
        m_rollup.bind(5, m_open.whole ? Value(*m_open.whole) : Value())
            .bind(6, m_open.parts)
            .bind(7, qint64(m_open.partCount))
            .run();
        if (m_open.whole || m_open.partCount == 1)
            extend(0);
        extend(1);
    }

    void extend(int withParts)
    {
        Stretch &stretch = m_stretches[withParts];
        if (stretch.isOpen && m_open.firstDay > stretch.last + mostDaysBetweenSamples)
            closeStretch(withParts);
        if (!stretch.isOpen)
            stretch = {true, m_open.firstDay, m_open.lastDay, 0};
        stretch.last = std::max(stretch.last, m_open.lastDay);
        stretch.longest = std::max(stretch.longest, m_open.lastDay - m_open.firstDay);
    }

    void closeStretch(int withParts)
    {
        Stretch &stretch = m_stretches[withParts];
        if (!stretch.isOpen)
            return;
        m_spoken.bind(1, m_metric)
            .bind(2, m_import)
            .bind(3, qint64(withParts))
            .bind(4, stretch.first)
            .bind(5, stretch.last)
            .bind(6, stretch.longest)
            .run();
        stretch.isOpen = false;
    }

    Statement m_rollup;
    Statement m_spoken;
    qint64 m_metric;
    qint64 m_import;
    Rollup m_open;
    bool m_isOpen = false;
    Stretch m_stretches[2];
};

/// In the order that blocks have.
bool isBefore(const Sample &a, const Sample &b)
{
    return a.from != b.from ? a.from < b.from : a.to != b.to ? a.to < b.to : a.breakdown < b.breakdown;
}

bool isStorableSample(const Sample &sample)
{
    return isSampleDay(sample.from) && isSampleDay(sample.to) && sample.from <= sample.to && isSampleValue(sample.value)
        && isStorable(sample.breakdown);
}

/// The samples of a block that can be read and kept.
std::vector<Sample> goodSamplesOf(const QByteArray &block, MetricId metric)
{
    std::vector<Sample> samples;
    SampleBlockReader reader(block);
    while (reader.next()) {
        Sample sample {metric, QDate::fromJulianDay(reader.firstDay()), QDate::fromJulianDay(reader.lastDay()),
            reader.breakdown(), reader.value()};
        if (isStorableSample(sample))
            samples.push_back(std::move(sample));
    }
    return samples;
}

using Days = std::pair<qint64, qint64>; ///< first and last

/// The days of a block's last sample; nothing where the block is broken, where a sample may not be kept, or where its
/// samples do not follow `before` and each other.
std::optional<Days> lastIn(const QByteArray &block, Days before)
{
    SampleBlockReader reader(block);
    while (reader.next()) {
        const Days days {reader.firstDay(), reader.lastDay()};
        if (days < before || !isSampleDay(days.first) || !isSampleDay(days.second) || !isSampleValue(reader.value()))
            return std::nullopt;
        before = days;
    }
    return reader.isBroken() ? std::nullopt : std::optional(before);
}

/// The blocks of one metric and import. They go over as they are, each looked through before it is taken; where one is
/// no good, all that is good in them is sorted and written anew.
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
        const auto last = lastIn(block, m_lastDays);
        if (!last || !m_rescued.empty()) {
            rescue(block);
            return last.has_value();
        }
        m_lastDays = *last;
        if (!m_into)
            return true;
        SampleBlockReader reader(block);
        while (reader.next())
            m_rollups->add(reader.firstDay(), reader.lastDay(), reader.breakdown().isEmpty(), reader.value());
        m_into->prepare(insertBlock).bind(1, m_metric).bind(2, m_import).bind(3, m_blocks++).bindBlob(4, block).run();
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
        for (const char *table : {"sample_block", "rollup", "spoken_days"})
            m_into->prepare(QByteArray("DELETE FROM ") + table + " WHERE metric = ? AND import = ?")
                .bind(1, m_metric)
                .bind(2, m_import)
                .run();
        writeSamples(*m_into, {m_metric}, {m_import}, std::move(m_rescued));
    }

private:
    void rescue(const QByteArray &block)
    {
        if (!m_into)
            return;
        const auto keep = [&](const QByteArray &bytes) {
            for (Sample &sample : goodSamplesOf(bytes, {m_metric}))
                m_rescued.push_back(std::move(sample));
        };
        if (m_rescued.empty()) {
            Statement taken
                = m_into->prepare("SELECT data FROM sample_block WHERE metric = ? AND import = ? ORDER BY block");
            taken.bind(1, m_metric).bind(2, m_import);
            while (taken.next())
                keep(taken.blob(0));
        }
        keep(block);
    }

    Database *m_into;
    std::optional<RollupWriter> m_rollups;
    qint64 m_metric;
    qint64 m_import;
    Days m_lastDays;
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
            select.text(4), select.number(5)};
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

bool createRollupTables(Database &database)
{
    return database.execute(R"(
CREATE TABLE rollup (
    metric INTEGER NOT NULL,
    import INTEGER NOT NULL,
    first_day INTEGER NOT NULL, -- Julian day numbers: of a day, a week, a month, as the samples say
    last_day INTEGER NOT NULL,
    whole REAL,                 -- null where there are parts only
    parts REAL NOT NULL,        -- their sum
    part_count INTEGER NOT NULL,
    PRIMARY KEY (metric, import, first_day, last_day)
) STRICT, WITHOUT ROWID;
CREATE TABLE spoken_days (
    metric INTEGER NOT NULL,
    import INTEGER NOT NULL,
    with_parts INTEGER NOT NULL, -- 0: without days that only several parts tell of
    first_day INTEGER NOT NULL,
    last_day INTEGER NOT NULL,
    longest INTEGER NOT NULL,    -- last_day - first_day of the longest rollup in it
    PRIMARY KEY (metric, with_parts, import, first_day)
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
    for (const Sample &sample : samples)
        rollups.add(sample.from.toJulianDay(), sample.to.toJulianDay(), sample.breakdown.isEmpty(), sample.value);
    rollups.finish();
    Statement insert = database.prepare(insertBlock);
    qint64 number = 0;
    for (size_t at = 0; at < samples.size();) {
        const std::span rest(samples.data() + at, samples.size() - at);
        size_t count = 0;
        insert.bind(1, metric.value).bind(2, import.value).bind(3, number++).bindBlob(4, nextBlock(rest, count));
        if (!insert.run())
            return false;
        at += count;
    }
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
