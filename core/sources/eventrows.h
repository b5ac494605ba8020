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
/// kept as hashes alone; dimensions are the columns that metrics go by, those that the description names, and those
/// whose heading says that they part the business (channels, shops, products), where they have few values.
class EventRows
{
public:
    EventRows() = default;
    EventRows(const wend::Table &table, const SourceDescription &source, const std::vector<EventColumns> &metrics,
        size_t rowLimit = EventList::most);

    const std::vector<int> &dimensions() const { return m_dimensions; } ///< columns
    /// The place of a row's values among EventList::breakdowns.
    int breakdownOf(const Row &row);
    /// What the row's numbers are a part of: the same values, without those of columns that metrics go by; "–" stands
    /// for one that is not told, since nothing would be the whole.
    QStringList partsOf(const Row &row) const;
    /// The same for what counts once for all rows of a receipt, by its place among receiptPart(): only what all lines
    /// of a receipt have in common, not the products on it.
    int receiptPartOf(const Row &row);
    /// That of receipts whose lines are of different parts in spite of that: `receiptPart(severalParts)`.
    static constexpr int severalParts = 0;
    const QStringList &receiptPart(int place) const { return m_receiptParts[size_t(place)]; }

    void begin(qint64 day, const std::vector<std::string_view> &cells, int breakdown);
    /// That the metric (by its place in those given) counts the row that began last, with what number.
    void count(size_t metric, double value);

    /// Nothing where no column tells customers, or where there were more rows than can be kept.
    std::vector<EventList> take();

private:
    int m_customer = -1; ///< columns
    int m_receipt = -1;
    std::vector<int> m_dimensions;
    enum class Part { OfNothing, OfLine, OfReceipt };
    QStringList partsOf(const Row &row, Part least) const;

    std::vector<Part> m_parts; ///< by dimension
    std::vector<QStringList> m_receiptParts;
    QHash<QStringList, int> m_receiptPlaces;
    std::vector<int> m_places; ///< by metric given: in m_list.metrics, -1 where it is not kept by row
    size_t m_rowLimit = EventList::most;
    EventList m_list;
    QHash<QStringList, int> m_breakdowns;
    bool m_isKept = false;
};

}
