#pragma once

#include "model/events.h"
#include "read/table.h"
#include "sources/sourcedescription.h"

#include <QHash>

namespace wend {

/// An EventMetric with the columns that tell who did what.
struct EventColumns
{
    const EventMetric *event = nullptr;
    int of = -1;
    int per = -1;
    int by = -1;
};

/// Keeps the rows of a list of things that happened as events, where a column tells customers. Words of people are
/// kept as hashes alone; dimensions are the columns that metrics go by, and those that the description names.
class EventRows
{
public:
    EventRows() = default;
    EventRows(const wend::Table &table, const SourceDescription &source, const std::vector<EventColumns> &metrics,
        size_t rowLimit = EventList::most);

    const std::vector<int> &dimensions() const { return m_dimensions; } ///< columns
    /// The place of a row's values among EventList::breakdowns.
    int breakdownOf(const Row &row);

    void begin(qint64 day, const std::vector<std::string_view> &cells, int breakdown);
    /// That the metric (by its place in those given) counts the row that began last, with what number.
    void count(size_t metric, double value);

    /// Nothing where no column tells customers, or where there were more rows than can be kept.
    std::vector<EventList> take();

private:
    int m_customer = -1; ///< columns
    int m_receipt = -1;
    std::vector<int> m_dimensions;
    std::vector<int> m_places; ///< by metric given: in m_list.metrics, -1 where it is not kept by row
    size_t m_rowLimit = EventList::most;
    EventList m_list;
    QHash<QStringList, int> m_breakdowns;
    bool m_isKept = false;
};

}
