#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace wend {

/// A metric that is counted from events, and what of them it is.
struct CountedMetric
{
    enum class What {
        Number,     ///< rows, or a number that each has
        People,     ///< different customers
        PeopleAgain ///< those of them who came again
    };
    QString key; ///< Metric::key
    What what = What::Number;
    bool operator==(const CountedMetric &) const = default;
};

/// Something that happened: an order or a line of one, a booking, an enquiry. People and orders are told apart by
/// hashes; their words are kept nowhere.
struct Event
{
    qint64 day = 0;       ///< Julian day number
    quint64 customer = 0; ///< 0: none is told
    quint64 receipt = 0;
    quint64 counted = 0; ///< a bit for each metric of the list, set where the metric counts it
    int breakdown = 0;   ///< in EventList::breakdowns
    bool operator==(const Event &) const = default;
};

/// What a list of things that happened tells, row by row.
struct EventList
{
    /// A longer list is not kept by row: it would take more memory than there may be.
    static constexpr size_t most = 1 << 21;
    static constexpr size_t mostMetrics = 32;

    std::vector<CountedMetric> metrics;
    std::vector<QStringList> breakdowns {QStringList()}; ///< Sample::breakdown
    std::vector<Event> events;
    std::vector<double> values; ///< for each event one of each metric, 0 where it does not count it
    bool operator==(const EventList &) const = default;
};

}
