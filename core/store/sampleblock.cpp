#include "store/sampleblock.h"

#include "model/breakdown.h"
#include "store/valuelist.h"

namespace wend {

namespace {

constexpr char mark[] {0, 3};

qsizetype dimensionsIn(std::span<const Sample> samples)
{
    qsizetype most = 0;
    for (const Sample &sample : samples)
        most = std::max(most, sample.breakdown.size());
    return most;
}

/// Empty where the values alone take more bytes than a block may.
QByteArray blockOf(std::span<const Sample> samples)
{
    const size_t count = samples.size();
    std::vector<quint64> days(count);
    std::vector<quint64> lengths(count);
    qint64 before = count > 0 ? samples.front().from.toJulianDay() : 0;
    const qint64 first = before;
    qint64 last = before;
    for (size_t at = 0; at < count; ++at) {
        const qint64 from = samples[at].from.toJulianDay();
        const qint64 to = samples[at].to.toJulianDay();
        days[at] = quint64(from - before);
        lengths[at] = quint64(to - from);
        before = from;
        last = std::max(last, to);
    }
    QByteArray lists;
    QByteArray columns;
    packColumn(columns, days);
    packColumn(columns, lengths);
    const qsizetype dimensions = dimensionsIn(samples);
    std::vector<quint64> &places = days; // used up
    for (qsizetype dimension = 0; dimension < dimensions; ++dimension) {
        ValueList list;
        for (size_t at = 0; at < count; ++at) {
            places[at] = list.placeOf(samples[at].breakdown.value(dimension));
            if (count > 1 && list.bytes() > mostBytesInBlock)
                return {};
        }
        list.packInto(lists);
        packColumn(columns, places);
    }
    QByteArray bytes(mark, sizeof mark);
    bytes.reserve(lists.size() + columns.size() + qsizetype(4 * count) + 16);
    packNumber(bytes, count);
    packNumber(bytes, quint64(first));
    packNumber(bytes, quint64(last - first));
    packNumber(bytes, quint64(dimensions));
    bytes += lists;
    bytes += columns;
    for (const Sample &sample : samples)
        packValue(bytes, sample.value);
    return bytes;
}

}

QByteArray nextBlock(std::span<const Sample> samples, size_t &count)
{
    count = std::min(samples.size(), size_t(mostSamplesInBlock));
    QByteArray block = blockOf(samples.first(count));
    while ((block.isEmpty() || block.size() > mostBytesInBlock) && count > 1) {
        count /= 2;
        block = blockOf(samples.first(count));
    }
    return block;
}

SampleBlockReader::SampleBlockReader(const QByteArray &bytes) : m_bytes(bytes)
{
    if (!m_bytes.startsWith(QByteArrayView(mark, sizeof mark))) {
        fail();
        return;
    }
    m_numbers = PackedNumbers(QByteArrayView(m_bytes).sliced(sizeof mark));
    m_left = m_numbers.number();
    const quint64 first = m_numbers.number();
    const quint64 days = m_numbers.number();
    const quint64 dimensions = m_numbers.number();
    if (m_numbers.isBroken() || m_left > quint64(mostSamplesInBlock) || first > mostDays || days > mostDays
        || dimensions > quint64(mostDimensions)) {
        fail();
        return;
    }
    m_firstOfAll = m_firstDay = qint64(first);
    m_lastOfAll = m_firstOfAll + qint64(days);
    m_places.resize(size_t(dimensions));
    for (quint64 each = 0; each < dimensions; ++each)
        m_values.push_back(readValueList(m_numbers, m_left));
    m_days = PackedColumn(m_numbers);
    m_lengths = PackedColumn(m_numbers);
    for (quint64 each = 0; each < dimensions; ++each)
        m_columns.emplace_back(m_numbers);
    if (m_numbers.isBroken())
        fail();
}

bool SampleBlockReader::next()
{
    if (m_broken || m_left == 0)
        return false;
    --m_left;
    const quint64 since = m_days.next();
    const quint64 length = m_lengths.next();
    if (since > mostDays || length > mostDays || quint64(m_firstDay) + since > mostDays)
        return fail();
    m_firstDay += qint64(since);
    m_lastDay = m_firstDay + qint64(length);
    m_valued = 0;
    for (size_t dimension = 0; dimension < m_columns.size(); ++dimension) {
        const quint64 place = m_columns[dimension].next();
        if (m_columns[dimension].isBroken() || place >= quint64(m_values[dimension].size()))
            return fail();
        m_places[dimension] = int(place);
        m_valued += place > 0;
    }
    m_value = m_numbers.value();
    if (m_days.isBroken() || m_lengths.isBroken() || m_numbers.isBroken() || m_lastDay > m_lastOfAll)
        return fail();
    return true;
}

QStringList SampleBlockReader::breakdown() const
{
    QStringList breakdown;
    for (size_t dimension = 0; dimension < m_places.size() && m_valued > 0; ++dimension)
        breakdown += m_values[dimension][m_places[dimension]];
    return breakdownOf(std::move(breakdown));
}

bool SampleBlockReader::fail()
{
    m_broken = true;
    m_left = 0;
    return false;
}

bool isOfSecondVersion(const QByteArray &block)
{
    return !block.isEmpty() && block.front() != mark[0]; // the count of samples, which is never 0
}

std::vector<Sample> samplesOfSecondVersion(const QByteArray &block, MetricId metric, bool &isBroken)
{
    std::vector<Sample> samples;
    PackedNumbers numbers((QByteArrayView(block)));
    const quint64 count = numbers.number();
    const quint64 breakdowns = numbers.number();
    isBroken = numbers.isBroken() || count > quint64(mostSamplesInBlock) || breakdowns > count;
    QStringList list;
    for (quint64 each = 0; each < breakdowns && !isBroken; ++each) {
        list += QString::fromUtf8(numbers.next(numbers.number()));
        isBroken = numbers.isBroken();
    }
    quint64 firstDay = 0;
    for (quint64 each = 0; each < count && !isBroken; ++each) {
        firstDay += std::min(numbers.number(), mostDays);
        const quint64 length = numbers.number();
        const quint64 place = numbers.number();
        const double value = numbers.value();
        isBroken = numbers.isBroken() || firstDay > mostDays || length > mostDays || place >= quint64(list.size());
        if (!isBroken)
            samples.push_back({metric, QDate::fromJulianDay(qint64(firstDay)),
                QDate::fromJulianDay(qint64(firstDay + length)), breakdownOf({list[qsizetype(place)]}), value});
    }
    return samples;
}

}
