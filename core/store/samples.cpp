#include "store/samples.h"

#include "store/sampleblock.h"

#include <algorithm>

namespace wend {

namespace {

constexpr auto insertBlock = "INSERT INTO sample_block (metric, import, block, data) VALUES (?, ?, ?, ?)";

/// Adds up the samples of one metric and import, which come sorted by first and last day.
class RollupWriter
{
public:
    RollupWriter(Database &database, qint64 metric, qint64 import)
        : m_rollup(database.prepare("INSERT INTO rollup (metric, import, first_day, last_day, whole, parts, part_count) VALUES (?, ?, ?, ?, ?, ?, ?)"))
        , m_spoken(database.prepare("INSERT INTO spoken_days (metric, import, with_parts, first_day, last_day, longest) VALUES (?, ?, ?, ?, ?, ?)"))
        , m_metric(metric)
        , m_import(import)
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
        m_rollup.bind(5, m_open.whole ? Value(*m_open.whole) : Value()).bind(6, m_open.parts).bind(7, qint64(m_open.partCount)).run();
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
        m_spoken.bind(1, m_metric).bind(2, m_import).bind(3, qint64(withParts)).bind(4, stretch.first).bind(5, stretch.last).bind(6, stretch.longest).run();
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

using Days = std::pair<qint64, qint64>; ///< first and last

/// The days of a block's last sample; nothing where the block is broken or its samples do not follow `before` and each other.
std::optional<Days> lastIn(const QByteArray &block, Days before)
{
    SampleBlockReader reader(block);
    while (reader.next()) {
        const Days days {reader.firstDay(), reader.lastDay()};
        if (days < before)
            return std::nullopt;
        before = days;
    }
    return reader.isBroken() ? std::nullopt : std::optional(before);
}

/// Blocks as a file has them, each looked through before it is taken.
bool copyBlocks(Database &file, Database &into, const std::function<bool(const QString &)> &refuse)
{
    Statement select = file.prepare("SELECT metric, import, data FROM sample_block ORDER BY metric, import, block");
    std::optional<RollupWriter> rollups;
    std::pair<qint64, qint64> open;
    Days lastDays;
    qint64 block = 0;
    while (select.next()) {
        const std::pair of {select.integer(0), select.integer(1)};
        if (!rollups || of != open) {
            if (rollups)
                rollups->finish();
            rollups.emplace(into, of.first, of.second);
            open = of;
            block = 0;
            lastDays = {};
        }
        const QByteArray data = select.blob(2);
        const auto lastOfBlock = lastIn(data, lastDays);
        if (!lastOfBlock) {
            if (!refuse(QStringLiteral("sample_block %1").arg(of.first)))
                return false;
            continue;
        }
        lastDays = *lastOfBlock;
        SampleBlockReader reader(data);
        while (reader.next())
            rollups->add(reader.firstDay(), reader.lastDay(), reader.breakdown().isEmpty(), reader.value());
        if (!into.prepare(insertBlock).bind(1, of.first).bind(2, of.second).bind(3, block++).bindBlob(4, data).run())
            return false;
    }
    if (rollups)
        rollups->finish();
    return true;
}

/// A table with a row for each sample, as the first version wrote it.
bool readRows(Database &file, Database &into, const std::function<bool(const QString &)> &refuse)
{
    Statement select = file.prepare("SELECT metric, import, first_day, last_day, breakdown, value FROM sample ORDER BY 1, 2, 3, 4, 5");
    std::vector<Sample> samples;
    MetricId metric;
    ImportId import;
    while (select.next()) {
        const MetricId ofMetric {select.integer(0)};
        const ImportId ofImport {select.integer(1)};
        if (ofMetric != metric || ofImport != import) {
            writeSamples(into, metric, import, std::move(samples));
            samples = {};
            metric = ofMetric;
            import = ofImport;
        }
        const QDate from = QDate::fromJulianDay(select.integer(2));
        const QDate to = QDate::fromJulianDay(select.integer(3));
        if (from.isValid() && to.isValid() && from <= to)
            samples.push_back({metric, from, to, select.text(4), select.number(5)});
        else if (!refuse(QStringLiteral("sample %1").arg(metric.value)))
            return false;
    }
    return writeSamples(into, metric, import, std::move(samples));
}

bool hasTable(Database &database, const char *name)
{
    Statement select = database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?");
    return select.bind(1, QString::fromLatin1(name)).next();
}

}

bool createSampleTables(Database &database)
{
    // Written once with their import and never changed. No foreign keys: they stay while the undoing of their import takes its row away,
    // for the redoing.
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
    const auto isBefore = [](const Sample &a, const Sample &b) {
        return a.from != b.from ? a.from < b.from : a.to != b.to ? a.to < b.to : a.breakdown < b.breakdown;
    };
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
    for (size_t at = 0; at < samples.size(); at += mostSamplesInBlock) {
        const size_t count = std::min(samples.size() - at, size_t(mostSamplesInBlock));
        insert.bind(1, metric.value).bind(2, import.value).bind(3, qint64(at / mostSamplesInBlock)).bindBlob(4, sampleBlock(samples.data() + at, count));
        if (!insert.run())
            return false;
    }
    return !database.hasFailed();
}

void forEachSample(Database &database, const std::function<void(ImportId, const Sample &)> &each)
{
    Statement select = database.prepare(
        "SELECT metric, import, data FROM sample_block WHERE import IN (SELECT id FROM import) ORDER BY metric, import, block");
    while (select.next()) {
        SampleBlockReader reader(select.blob(2));
        while (reader.next())
            each({select.integer(1)}, {{select.integer(0)}, QDate::fromJulianDay(reader.firstDay()), QDate::fromJulianDay(reader.lastDay()), reader.breakdown(), reader.value()});
    }
}

bool readSamplesFrom(Database &file, Database &into, const std::function<bool(const QString &)> &refuse)
{
    return hasTable(file, "sample_block") ? copyBlocks(file, into, refuse) : readRows(file, into, refuse);
}

std::vector<SpokenDays> spokenDays(Database &database, MetricId metric, bool withParts)
{
    std::vector<SpokenDays> days;
    Statement select = database.prepare("SELECT import, first_day, last_day, longest FROM spoken_days WHERE metric = ? AND with_parts = ? ORDER BY import, first_day");
    select.bind(1, metric.value).bind(2, withParts);
    while (select.next())
        days.push_back({{select.integer(0)}, select.integer(1), select.integer(2), select.integer(3)});
    return days;
}

std::vector<Rollup> rollupsIn(Database &database, MetricId metric, ImportId import, qint64 firstDay, qint64 lastDay, qint64 longest)
{
    std::vector<Rollup> rollups;
    Statement select = database.prepare("SELECT first_day, last_day, whole, whole IS NOT NULL, parts, part_count FROM rollup "
                                        "WHERE metric = ? AND import = ? AND first_day BETWEEN ? AND ? AND last_day >= ? ORDER BY first_day, last_day");
    select.bind(1, metric.value).bind(2, import.value).bind(3, firstDay - longest).bind(4, lastDay).bind(5, firstDay);
    while (select.next())
        rollups.push_back({select.integer(0), select.integer(1), select.integer(3) ? std::optional(select.number(2)) : std::nullopt, select.number(4),
            int(select.integer(5))});
    return rollups;
}

}
