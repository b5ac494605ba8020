#include "store/eventblock.h"
#include "store/samplereader.h"

#include <unordered_map>

namespace wend {

namespace {

/// What an import speaks of: the days of its samples of a metric, which is nothing where a newer import says it all.
struct ImportedDays
{
    ImportId import;
    std::vector<JulianDays> days;
};

/// The newest first.
std::vector<ImportedDays> importedDays(Database &database, MetricId metric)
{
    std::vector<ImportedDays> imported;
    Statement select = database.prepare(
        "SELECT spoken_days.import, first_day, last_day FROM spoken_days JOIN import ON import.id = "
        "spoken_days.import WHERE spoken_days.metric = ? AND with_parts = 1 ORDER BY import.at DESC, import.id DESC");
    select.bind(1, metric.value);
    while (select.next()) {
        const ImportId import {select.integer(0)};
        if (imported.empty() || imported.back().import != import)
            imported.push_back({import, {}});
        imported.back().days.emplace_back(select.integer(1), select.integer(2));
    }
    return imported;
}

/// Who came, and whether with several orders.
class Comers
{
public:
    void add(quint64 customer, quint64 order)
    {
        const auto [known, isNew] = m_orders.try_emplace(customer, order);
        if (!isNew && known->second != order)
            known->second = several;
    }

    People people() const
    {
        People people;
        people.distinct = qint64(m_orders.size());
        people.again
            = std::count_if(m_orders.begin(), m_orders.end(), [](const auto &each) { return each.second == several; });
        return people;
    }

private:
    static constexpr quint64 several = ~quint64(0);
    std::unordered_map<quint64, quint64> m_orders; ///< by customer: the only one
};

class PeopleCounter
{
public:
    PeopleCounter(Database &database, MetricId metric, const JulianDays &asked)
        : m_database(database),
          m_metric(metric),
          m_asked(asked)
    {
    }

    std::optional<People> count()
    {
        bool isAny = false;
        for (const ImportedDays &its : importedDays(m_database, m_metric)) {
            const bool isAsked = std::any_of(
                its.days.begin(), its.days.end(), [&](const JulianDays &days) { return overlaps(days, m_asked); });
            // Of an older import that says only how many they were, nobody knows who.
            if (isAsked && !add(its))
                return std::nullopt;
            isAny = isAny || isAsked;
            m_covered.insert(m_covered.end(), its.days.begin(), its.days.end());
        }
        if (!isAny)
            return std::nullopt;
        People people = m_comers.people();
        people.countsAgain = m_countsAgain;
        return people;
    }

private:
    /// False where the import has no events of the metric.
    bool add(const ImportedDays &its)
    {
        bool isCounted = false;
        Statement select = m_database.prepare("SELECT data FROM event_block WHERE import = ? ORDER BY block");
        select.bind(1, its.import.value);
        while (select.next()) {
            EventBlockReader block(select.blob(0));
            const auto &metrics = block.metrics();
            const auto found = std::find(metrics.begin(), metrics.end(), m_metric);
            if (found == metrics.end() || block.what(size_t(found - metrics.begin())) == CountedMetric::What::Number)
                continue;
            isCounted = true;
            m_countsAgain = block.what(size_t(found - metrics.begin())) == CountedMetric::What::PeopleAgain;
            if (overlaps({block.firstOfAll(), block.lastOfAll()}, m_asked))
                add(block, size_t(found - metrics.begin()));
        }
        return isCounted;
    }

    void add(EventBlockReader &block, size_t metric)
    {
        while (block.next()) {
            ++m_events;
            const JulianDays day {block.day(), block.day()};
            const auto isOlder = [&] {
                return std::any_of(
                    m_covered.begin(), m_covered.end(), [&](const JulianDays &days) { return overlaps(days, day); });
            };
            if (!block.isCountedBy(metric) || block.customer() == 0 || !overlaps(day, m_asked) || isOlder())
                continue;
            m_comers.add(block.customer(), block.receipt() ? block.receipt() : m_events);
        }
    }

    Database &m_database;
    MetricId m_metric;
    JulianDays m_asked;
    std::vector<JulianDays> m_covered; ///< by newer imports
    Comers m_comers;
    bool m_countsAgain = false;
    quint64 m_events = 0; ///< where no orders are told apart, each event is one
};

}

Result<void> SampleReader::forEachEventBlock(const std::function<void(ImportId, const QByteArray &)> &each) const
{
    m_database.forgetFailure();
    Statement select = m_database.prepare(
        "SELECT import, data FROM event_block WHERE import IN (SELECT id FROM import) ORDER BY import, block");
    while (select.next())
        each({select.integer(0)}, select.blob(1));
    return m_database.takeFailure();
}

std::optional<People> SampleReader::peopleIn(MetricId metric, qint64 firstDay, qint64 lastDay) const
{
    const std::optional<People> people = PeopleCounter(m_database, metric, {firstDay, lastDay}).count();
    const bool hasFailed = m_database.hasFailed();
    m_database.forgetFailure();
    return hasFailed ? std::nullopt : people;
}

}
