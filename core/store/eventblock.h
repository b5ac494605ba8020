#pragma once

#include "model/events.h"
#include "model/rows.h"
#include "store/packedcolumn.h"

#include <span>

namespace wend {

constexpr int mostEventsInBlock = 4096;
/// Random bytes of a workbook, the same in all its blocks, with which hashes are made that no other workbook has.
constexpr int saltBytes = 16;

/// What the events of one import have in common.
struct EventBlockHead
{
    QByteArray salt;
    std::vector<MetricId> metrics; ///< as in EventList::metrics
};

/// Events as bytes: a byte for the format (1), the salt, their count, the first day and the days from there to the last
/// one, the metrics (id and what each is), for each dimension the list of its values that occur, the customers and the
/// orders that occur as salted hashes of 8 bytes, then column by column the days since the event before, which metrics
/// count it, the places of customer and order (0: none), those of values, and for each metric that is a number the
/// numbers (packValue()). `events` are of `list`, sorted by day; `count` is told how many of them stand in it, as of
/// nextBlock() (store/sampleblock.h).
QByteArray nextEventBlock(
    const EventBlockHead &head, const EventList &list, std::span<const size_t> events, size_t &count);

/// Reads a block again. Takes any bytes: what no block can be ends the reading and is told by isBroken().
class EventBlockReader
{
public:
    explicit EventBlockReader(const QByteArray &bytes);

    QByteArray salt() const { return m_bytes.mid(1, saltBytes); }
    const std::vector<MetricId> &metrics() const { return m_metrics; }
    CountedMetric::What what(size_t metric) const { return m_what[metric]; }
    qint64 firstOfAll() const { return m_firstOfAll; } ///< Julian day numbers
    qint64 lastOfAll() const { return m_lastOfAll; }

    /// Goes to the next event; false at the end.
    bool next();
    bool isBroken() const { return m_broken; }

    qint64 day() const { return m_day; }
    bool isCountedBy(size_t metric) const { return m_counted >> metric & 1; }
    quint64 customer() const { return m_customer; } ///< salted; 0: none
    quint64 receipt() const { return m_receipt; }
    QStringList breakdown() const;
    double value(size_t metric) const { return m_values[metric]; }

private:
    bool fail();
    void readHead();
    void readColumns();

    QByteArray m_bytes;
    PackedNumbers m_numbers;
    quint64 m_left = 0;
    bool m_broken = false;
    qint64 m_firstOfAll = 0;
    qint64 m_lastOfAll = 0;
    std::vector<MetricId> m_metrics;
    std::vector<CountedMetric::What> m_what;
    std::vector<QStringList> m_lists; ///< of values, by dimension
    std::vector<quint64> m_customers; ///< the first is 0
    std::vector<quint64> m_receipts;
    PackedColumn m_days;
    PackedColumn m_counts;
    PackedColumn m_customerPlaces;
    PackedColumn m_receiptPlaces;
    std::vector<PackedColumn> m_places;        ///< by dimension
    std::vector<PackedNumbers> m_valueColumns; ///< by metric; empty of people
    qint64 m_day = 0;
    quint64 m_counted = 0;
    quint64 m_customer = 0;
    quint64 m_receipt = 0;
    std::vector<quint64> m_breakdown; ///< places
    std::vector<double> m_values;     ///< by metric
};

}
