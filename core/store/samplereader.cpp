#include "store/samplereader.h"

#include "store/sampleblock.h"

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

}

std::vector<SpokenDays> SampleReader::spokenDays(MetricId metric, bool withParts) const
{
    std::vector<SpokenDays> days;
    Statement select = m_database.prepare("SELECT import, first_day, last_day, longest FROM spoken_days WHERE metric = "
                                          "? AND with_parts = ? ORDER BY import, first_day");
    select.bind(1, metric.value).bind(2, withParts);
    while (select.next())
        days.push_back({{select.integer(0)}, select.integer(1), select.integer(2), select.integer(3)});
    return wholeOrNothing(m_database, std::move(days));
}

std::vector<Rollup> SampleReader::rollupsIn(
    MetricId metric, ImportId import, qint64 firstDay, qint64 lastDay, qint64 longest) const
{
    std::vector<Rollup> rollups;
    Statement select = m_database.prepare(
        "SELECT first_day, last_day, whole, whole IS NOT NULL, parts, part_count FROM rollup "
        "WHERE metric = ? AND import = ? AND first_day BETWEEN ? AND ? AND last_day >= ? ORDER BY first_day, last_day");
    select.bind(1, metric.value).bind(2, import.value).bind(3, firstDay - longest).bind(4, lastDay).bind(5, firstDay);
    while (select.next())
        rollups.push_back(
            {select.integer(0), select.integer(1), select.integer(3) ? std::optional(select.number(2)) : std::nullopt,
                select.number(4), int(select.integer(5))});
    return wholeOrNothing(m_database, std::move(rollups));
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
