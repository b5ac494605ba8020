#include "store/eventblock.h"

#include "model/breakdown.h"
#include "store/sampleblock.h"
#include "store/valuelist.h"

#include <QCryptographicHash>
#include <QHash>
#include <QtEndian>

namespace wend {

namespace {

constexpr char format = 1;

/// BLAKE2 with its key in front, which nobody can make without it.
class SaltedHash
{
public:
    explicit SaltedHash(const QByteArray &salt) : m_salt(salt), m_hash(QCryptographicHash::Blake2s_128) { }

    quint64 of(quint64 word)
    {
        char raw[sizeof word];
        qToLittleEndian(word, raw);
        m_hash.reset();
        m_hash.addData(m_salt);
        m_hash.addData(QByteArrayView(raw, sizeof raw));
        return std::max<quint64>(1, qFromLittleEndian<quint64>(m_hash.resultView().data()));
    }

private:
    QByteArray m_salt;
    QCryptographicHash m_hash;
};

/// The customers, or the orders, of a block, each with its place; 0 is that of none.
class HashList
{
public:
    explicit HashList(const QByteArray &salt) : m_salted(salt) { }

    quint64 placeOf(quint64 word)
    {
        if (word == 0)
            return 0;
        quint64 &place = m_places[word];
        if (place == 0) {
            place = quint64(m_places.size());
            char raw[sizeof word];
            qToLittleEndian(m_salted.of(word), raw);
            m_hashes.append(raw, sizeof raw);
        }
        return place;
    }

    void packInto(QByteArray &bytes) const
    {
        packNumber(bytes, quint64(m_places.size()));
        bytes += m_hashes;
    }

private:
    SaltedHash m_salted;
    QHash<quint64, quint64> m_places;
    QByteArray m_hashes;
};

std::vector<quint64> readHashes(PackedNumbers &bytes, quint64 most)
{
    const quint64 count = bytes.number();
    std::vector<quint64> hashes {0};
    if (count > most) {
        bytes.refuse();
        return hashes;
    }
    const QByteArrayView raw = bytes.next(count * sizeof(quint64));
    for (qsizetype at = 0; at < raw.size(); at += sizeof(quint64))
        hashes.push_back(qFromLittleEndian<quint64>(raw.data() + at));
    return hashes;
}

/// Packs some events column by column.
class BlockWriter
{
public:
    BlockWriter(const EventBlockHead &head, const EventList &list, std::span<const size_t> events)
        : m_head(head),
          m_list(list),
          m_events(events)
    {
    }

    /// Empty where the values of a dimension alone take more bytes than a block may.
    QByteArray write()
    {
        addColumn([before = first()](
                      const Event &event) mutable { return quint64(event.day - std::exchange(before, event.day)); });
        addColumn([](const Event &event) { return event.counted; });
        HashList customers(m_head.salt);
        addColumn([&](const Event &event) { return customers.placeOf(event.customer); });
        HashList receipts(m_head.salt);
        addColumn([&](const Event &event) { return receipts.placeOf(event.receipt); });
        QByteArray bytes = head();
        if (!addBreakdowns(bytes))
            return {};
        customers.packInto(bytes);
        receipts.packInto(bytes);
        bytes += m_columns;
        addValues(bytes);
        return bytes;
    }

private:
    const Event &event(size_t at) const { return m_list.events[m_events[at]]; }
    qint64 first() const { return m_events.empty() ? 0 : event(0).day; }

    QByteArray head() const
    {
        QByteArray bytes(1, format);
        bytes += m_head.salt;
        packNumber(bytes, m_events.size());
        packNumber(bytes, quint64(first()));
        packNumber(bytes, m_events.empty() ? 0 : quint64(event(m_events.size() - 1).day - first()));
        packNumber(bytes, m_list.metrics.size());
        for (size_t metric = 0; metric < m_list.metrics.size(); ++metric) {
            packNumber(bytes, quint64(m_head.metrics[metric].value));
            packNumber(bytes, quint64(m_list.metrics[metric].what));
        }
        return bytes;
    }

    template <class Of>
    void addColumn(Of of)
    {
        std::vector<quint64> numbers;
        numbers.reserve(m_events.size());
        for (size_t at = 0; at < m_events.size(); ++at)
            numbers.push_back(of(event(at)));
        packColumn(m_columns, numbers);
    }

    bool addBreakdowns(QByteArray &bytes)
    {
        qsizetype dimensions = 0;
        for (size_t at = 0; at < m_events.size(); ++at)
            dimensions = std::max(dimensions, m_list.breakdowns[size_t(event(at).breakdown)].size());
        packNumber(bytes, quint64(dimensions));
        for (qsizetype dimension = 0; dimension < dimensions; ++dimension) {
            ValueList values;
            const auto isOverfull = [&] { return m_events.size() > 1 && values.bytes() > mostBytesInBlock; };
            addColumn([&](const Event &event) {
                return isOverfull() ? 0 : values.placeOf(m_list.breakdowns[size_t(event.breakdown)].value(dimension));
            });
            if (isOverfull())
                return false;
            values.packInto(bytes);
        }
        return true;
    }

    void addValues(QByteArray &bytes) const
    {
        const size_t metrics = m_list.metrics.size();
        for (size_t metric = 0; metric < metrics; ++metric) {
            if (m_list.metrics[metric].what != CountedMetric::What::Number)
                continue;
            QByteArray values;
            for (const size_t event : m_events)
                packValue(values, m_list.values[event * metrics + metric]);
            packNumber(bytes, quint64(values.size()));
            bytes += values;
        }
    }

    const EventBlockHead &m_head;
    const EventList &m_list;
    std::span<const size_t> m_events;
    QByteArray m_columns;
};

}

QByteArray nextEventBlock(
    const EventBlockHead &head, const EventList &list, std::span<const size_t> events, size_t &count)
{
    count = std::min(events.size(), size_t(mostEventsInBlock));
    QByteArray block = BlockWriter(head, list, events.first(count)).write();
    while ((block.isEmpty() || block.size() > mostBytesInBlock) && count > 1) {
        count /= 2;
        block = BlockWriter(head, list, events.first(count)).write();
    }
    return block;
}

EventBlockReader::EventBlockReader(const QByteArray &bytes) : m_bytes(bytes)
{
    if (m_bytes.size() < 1 + saltBytes || m_bytes.front() != format) {
        fail();
        return;
    }
    m_numbers = PackedNumbers(QByteArrayView(m_bytes).sliced(1 + saltBytes));
    readHead();
    readColumns();
    if (m_numbers.isBroken())
        fail();
}

void EventBlockReader::readHead()
{
    m_left = m_numbers.number();
    const quint64 first = m_numbers.number();
    const quint64 days = m_numbers.number();
    const quint64 metrics = m_numbers.number();
    if (m_left > quint64(mostEventsInBlock) || first > mostDays || days > mostDays
        || metrics > EventList::mostMetrics) {
        m_numbers.refuse();
        return;
    }
    m_firstOfAll = m_day = qint64(first);
    m_lastOfAll = m_firstOfAll + qint64(days);
    for (quint64 each = 0; each < metrics; ++each) {
        m_metrics.push_back({qint64(m_numbers.number())});
        const quint64 what = m_numbers.number();
        if (what > quint64(CountedMetric::What::PeopleAgain))
            m_numbers.refuse();
        m_what.push_back(CountedMetric::What(what));
    }
    m_values.resize(m_metrics.size());
}

void EventBlockReader::readColumns()
{
    const quint64 dimensions = m_numbers.number();
    if (dimensions > quint64(mostDimensions)) {
        m_numbers.refuse();
        return;
    }
    for (quint64 each = 0; each < dimensions; ++each)
        m_lists.push_back(readValueList(m_numbers, m_left));
    m_customers = readHashes(m_numbers, m_left);
    m_receipts = readHashes(m_numbers, m_left);
    m_days = PackedColumn(m_numbers);
    m_counts = PackedColumn(m_numbers);
    m_customerPlaces = PackedColumn(m_numbers);
    m_receiptPlaces = PackedColumn(m_numbers);
    for (quint64 each = 0; each < dimensions; ++each)
        m_places.emplace_back(m_numbers);
    m_breakdown.resize(size_t(dimensions));
    for (const CountedMetric::What what : m_what)
        m_valueColumns.emplace_back(
            what == CountedMetric::What::Number ? m_numbers.next(m_numbers.number()) : QByteArrayView());
}

bool EventBlockReader::next()
{
    if (m_broken || m_left == 0)
        return false;
    --m_left;
    const quint64 since = m_days.next();
    m_counted = m_counts.next();
    const quint64 customer = m_customerPlaces.next();
    const quint64 receipt = m_receiptPlaces.next();
    if (m_days.isBroken() || m_counts.isBroken() || m_customerPlaces.isBroken() || m_receiptPlaces.isBroken()
        || since > quint64(m_lastOfAll - m_day) || customer >= m_customers.size() || receipt >= m_receipts.size())
        return fail();
    m_day += qint64(since);
    m_customer = m_customers[customer];
    m_receipt = m_receipts[receipt];
    for (size_t dimension = 0; dimension < m_places.size(); ++dimension) {
        m_breakdown[dimension] = m_places[dimension].next();
        if (m_places[dimension].isBroken() || m_breakdown[dimension] >= quint64(m_lists[dimension].size()))
            return fail();
    }
    for (size_t metric = 0; metric < m_metrics.size(); ++metric) {
        if (m_what[metric] != CountedMetric::What::Number)
            continue;
        m_values[metric] = m_valueColumns[metric].value();
        if (m_valueColumns[metric].isBroken())
            return fail();
    }
    return true;
}

QStringList EventBlockReader::breakdown() const
{
    QStringList breakdown;
    for (size_t dimension = 0; dimension < m_lists.size(); ++dimension)
        breakdown += m_lists[dimension][qsizetype(m_breakdown[dimension])];
    return breakdownOf(std::move(breakdown));
}

bool EventBlockReader::fail()
{
    m_broken = true;
    m_left = 0;
    return false;
}

}
