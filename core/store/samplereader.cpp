#include "store/samplereader.h"

#include "store/rollups.h"
#include "store/sampleblock.h"

#include <map>

namespace wend {

namespace {

/// Empty where it could not be read to its end: half a list would add up to a believable wrong number.
template <class Row>
std::vector<Row> wholeOrNothing(Database &database, std::vector<Row> rows)
{
    if (database.hasFailed())
        rows.clear();
    database.forgetFailure();
    return rows;
}

/// Every sample of the blocks that overlap some days.
template <class Each>
void forSamplesIn(
    Database &database, MetricId metric, ImportId import, qint64 firstDay, qint64 lastDay, const Each &each)
{
    Statement select = database.prepare("SELECT data FROM sample_block WHERE metric = ? AND import = ? ORDER BY block");
    select.bind(1, metric.value).bind(2, import.value);
    while (select.next()) {
        SampleBlockReader block(select.blob(0));
        if (block.firstOfAll() > lastDay)
            return;
        if (block.lastOfAll() < firstDay)
            continue;
        while (block.next()) {
            if (block.firstDay() <= lastDay && block.lastDay() >= firstDay)
                each(block);
        }
    }
}

void addTo(Rollup &rollup, const SampleBlockReader &sample, bool isWhole)
{
    rollup.firstDay = sample.firstDay();
    rollup.lastDay = sample.lastDay();
    if (isWhole) {
        rollup.whole = sample.value();
    } else {
        rollup.parts += sample.value();
        ++rollup.partCount;
    }
}

}

std::vector<CoveredDays> SampleReader::coveredDays(MetricId metric, bool withParts) const
{
    std::vector<CoveredDays> days;
    Statement select = m_database.prepare("SELECT import, first_day, last_day FROM spoken_days WHERE metric = ? AND "
                                          "with_parts = ? ORDER BY import, first_day");
    select.bind(1, metric.value).bind(2, withParts);
    while (select.next())
        days.push_back({{select.integer(0)}, select.integer(1), select.integer(2)});
    return wholeOrNothing(m_database, std::move(days));
}

std::vector<Rollup> SampleReader::rollupsIn(
    MetricId metric, ImportId import, qint64 firstDay, qint64 lastDay, const Slice &slice) const
{
    qint64 value = 0;
    if (slice.dimension >= 0) {
        Statement known = m_database.prepare(
            "SELECT number FROM dimension_value WHERE metric = ? AND import = ? AND dimension = ? AND value = ?");
        known.bind(1, metric.value).bind(2, import.value).bind(3, qint64(slice.dimension)).bind(4, slice.value);
        if (!known.next())
            return rollupsFromSamples(metric, import, firstDay, lastDay, slice);
        value = known.integer(0);
    }
    std::vector<Rollup> rollups;
    Statement select
        = m_database.prepare("SELECT data FROM rollup WHERE metric = ? AND import = ? AND dimension = ? AND value = ? "
                             "AND first_day <= ? AND last_day >= ? ORDER BY block");
    select.bind(1, metric.value).bind(2, import.value).bind(3, qint64(slice.dimension)).bind(4, value);
    select.bind(5, lastDay).bind(6, firstDay);
    while (select.next()) {
        if (!readRollups(select.blob(0), firstDay, lastDay, rollups))
            return {};
    }
    return wholeOrNothing(m_database, std::move(rollups));
}

/// Nothing where the values of the dimension are added up and it is none of them.
std::vector<Rollup> SampleReader::rollupsFromSamples(
    MetricId metric, ImportId import, qint64 firstDay, qint64 lastDay, const Slice &slice) const
{
    Statement many = m_database.prepare(
        "SELECT 1 FROM sample_dimension WHERE metric = ? AND import = ? AND dimension = ? AND is_added_up = 0");
    many.bind(1, metric.value).bind(2, import.value).bind(3, qint64(slice.dimension));
    std::map<JulianDays, Rollup> rollups;
    if (many.next()) {
        forSamplesIn(m_database, metric, import, firstDay, lastDay, [&](const SampleBlockReader &sample) {
            if (sample.valueOf(slice.dimension) == slice.value)
                addTo(rollups[{sample.firstDay(), sample.lastDay()}], sample, sample.valued() == 1);
        });
    }
    std::vector<Rollup> list;
    list.reserve(rollups.size());
    for (const auto &[days, rollup] : rollups)
        list.push_back(rollup);
    return wholeOrNothing(m_database, std::move(list));
}

std::vector<DimensionValue> SampleReader::valuesOf(MetricId metric, int dimension) const
{
    QHash<QString, qint64> counts;
    std::vector<ImportId> uncounted;
    {
        Statement added = m_database.prepare(
            "SELECT value, samples FROM dimension_value WHERE metric = ? AND dimension = ? AND import IN (SELECT id "
            "FROM import)");
        added.bind(1, metric.value).bind(2, qint64(dimension));
        while (added.next())
            counts[added.text(0)] += added.integer(1);
        Statement many = m_database.prepare("SELECT import FROM sample_dimension WHERE metric = ? AND dimension = ? "
                                            "AND is_added_up = 0 AND import IN (SELECT id FROM import)");
        many.bind(1, metric.value).bind(2, qint64(dimension));
        while (many.next())
            uncounted.push_back({many.integer(0)});
    }
    for (const ImportId import : uncounted) {
        forSamplesIn(
            m_database, metric, import, 0, std::numeric_limits<qint64>::max(), [&](const SampleBlockReader &sample) {
                if (const QString value = sample.valueOf(dimension); !value.isEmpty())
                    ++counts[value];
            });
    }
    std::vector<DimensionValue> values;
    for (auto each = counts.constBegin(); each != counts.constEnd(); ++each)
        values.push_back({each.key(), each.value()});
    std::sort(values.begin(), values.end(), [](const DimensionValue &a, const DimensionValue &b) {
        return a.samples != b.samples ? a.samples > b.samples : a.value < b.value;
    });
    return wholeOrNothing(m_database, std::move(values));
}

std::vector<CrossRollup> SampleReader::crossIn(
    MetricId metric, ImportId import, qint64 firstDay, qint64 lastDay, const std::vector<int> &dimensions) const
{
    std::map<std::pair<JulianDays, QStringList>, Rollup> rollups;
    forSamplesIn(m_database, metric, import, firstDay, lastDay, [&](const SampleBlockReader &sample) {
        QStringList values;
        int valued = 0;
        for (const int dimension : dimensions) {
            values += sample.valueOf(dimension);
            valued += !values.last().isEmpty();
        }
        addTo(rollups[{{sample.firstDay(), sample.lastDay()}, values}], sample, valued == sample.valued());
    });
    std::vector<CrossRollup> list;
    list.reserve(rollups.size());
    for (const auto &[key, rollup] : rollups)
        list.push_back({key.second, rollup});
    return wholeOrNothing(m_database, std::move(list));
}

Result<void> SampleReader::forEachSample(const std::function<void(ImportId, const Sample &)> &each) const
{
    m_database.forgetFailure();
    Statement select = m_database.prepare("SELECT metric, import, data FROM sample_block WHERE import IN (SELECT id "
                                          "FROM import) ORDER BY metric, import, block");
    while (select.next()) {
        SampleBlockReader reader(select.blob(2));
        while (reader.next())
            each({select.integer(1)},
                {{select.integer(0)}, QDate::fromJulianDay(reader.firstDay()), QDate::fromJulianDay(reader.lastDay()),
                    reader.breakdown(), reader.value()});
    }
    return m_database.takeFailure();
}

std::vector<Refusal> SampleReader::refusalsOf(ImportId import) const
{
    std::vector<Refusal> refusals;
    Statement select
        = m_database.prepare("SELECT part, record, column_name, reason FROM refusal WHERE import = ? ORDER BY rowid");
    select.bind(1, import.value);
    while (select.next())
        refusals.push_back({select.text(0), int(select.integer(1)), select.text(2), select.text(3)});
    return wholeOrNothing(m_database, std::move(refusals));
}

}
