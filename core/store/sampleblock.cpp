#include "store/sampleblock.h"

#include <QHash>
#include <QtEndian>
#include <cmath>

namespace wend {

namespace {

// The two lowest bits of a value's number tell how it is to be read.
enum Form : quint64 { Whole = 0, Cents = 1, Double = 2 };

constexpr double largestInteger = 1e15;  // and its hundredfold fits into 62 bits
constexpr quint64 mostDays = 10'000'000; // later days are no dates

void append(QByteArray &bytes, quint64 number)
{
    while (number >= 0x80) {
        bytes += char(number | 0x80);
        number >>= 7;
    }
    bytes += char(number);
}

quint64 zigzag(qint64 number) { return (quint64(number) << 1) ^ quint64(number >> 63); }
qint64 unzigzag(quint64 number) { return qint64(number >> 1) ^ -qint64(number & 1); }

void appendValue(QByteArray &bytes, double value)
{
    if (std::abs(value) < largestInteger) {
        if (const double whole = std::trunc(value); whole == value) {
            append(bytes, zigzag(qint64(whole)) << 2 | Whole);
            return;
        }
        if (const double cents = std::round(value * 100); cents / 100 == value) {
            append(bytes, zigzag(qint64(cents)) << 2 | Cents);
            return;
        }
    }
    append(bytes, Double);
    char raw[sizeof value];
    qToLittleEndian(value, raw);
    bytes.append(raw, sizeof value);
}

QByteArray blockOf(std::span<const Sample> samples)
{
    const size_t count = samples.size();
    QHash<QString, int> places;
    QByteArray list;
    std::vector<int> placeOf(count);
    for (size_t at = 0; at < count; ++at) {
        const auto known = places.constFind(samples[at].breakdown);
        if (known != places.constEnd()) {
            placeOf[at] = *known;
            continue;
        }
        placeOf[at] = int(places.size());
        places.insert(samples[at].breakdown, placeOf[at]);
        const QByteArray text = samples[at].breakdown.toUtf8();
        append(list, quint64(text.size()));
        list += text;
    }
    QByteArray bytes;
    bytes.reserve(list.size() + qsizetype(6 * count) + 16);
    append(bytes, count);
    append(bytes, quint64(places.size()));
    bytes += list;
    qint64 before = 0;
    for (size_t at = 0; at < count; ++at) {
        const qint64 first = samples[at].from.toJulianDay();
        append(bytes, quint64(first - before));
        append(bytes, quint64(samples[at].to.toJulianDay() - first));
        append(bytes, quint64(placeOf[at]));
        appendValue(bytes, samples[at].value);
        before = first;
    }
    return bytes;
}

}

QByteArray nextBlock(std::span<const Sample> samples, size_t &count)
{
    count = std::min(samples.size(), size_t(mostSamplesInBlock));
    QByteArray block = blockOf(samples.first(count));
    while (block.size() > mostBytesInBlock && count > 1) {
        count /= 2;
        block = blockOf(samples.first(count));
    }
    return block;
}

SampleBlockReader::SampleBlockReader(const QByteArray &bytes) : m_bytes(bytes)
{
    m_left = number();
    const quint64 breakdowns = number();
    if (m_broken || m_left > quint64(mostSamplesInBlock) || breakdowns > m_left || (m_left > 0 && breakdowns == 0)) {
        fail();
        return;
    }
    for (quint64 each = 0; each < breakdowns; ++each) {
        const quint64 length = number();
        if (m_broken || length > quint64(m_bytes.size() - m_at)) {
            fail();
            return;
        }
        m_breakdowns.push_back(QString::fromUtf8(m_bytes.constData() + m_at, qsizetype(length)));
        m_at += qsizetype(length);
    }
}

bool SampleBlockReader::next()
{
    if (m_broken || m_left == 0)
        return false;
    --m_left;
    const quint64 since = number();
    const quint64 length = number();
    const quint64 place = number();
    const quint64 coded = number();
    if (m_broken || since > mostDays || length > mostDays || quint64(m_firstDay) + since > mostDays
        || place >= m_breakdowns.size())
        return fail();
    m_firstDay += qint64(since);
    m_lastDay = m_firstDay + qint64(length);
    m_breakdown = size_t(place);
    switch (coded & 3) {
    case Whole: m_value = double(unzigzag(coded >> 2)); return true;
    case Cents: m_value = double(unzigzag(coded >> 2)) / 100; return true;
    case Double:
        if (m_bytes.size() - m_at < qsizetype(sizeof m_value))
            return fail();
        m_value = qFromLittleEndian<double>(m_bytes.constData() + m_at);
        m_at += sizeof m_value;
        return std::isfinite(m_value) || fail();
    }
    return fail();
}

quint64 SampleBlockReader::number()
{
    quint64 number = 0;
    for (int shift = 0; shift < 64 && m_at < m_bytes.size(); shift += 7) {
        const quint64 byte = uchar(m_bytes[m_at++]);
        number |= (byte & 0x7f) << shift;
        if (byte < 0x80)
            return number;
    }
    fail();
    return 0;
}

bool SampleBlockReader::fail()
{
    m_broken = true;
    m_left = 0;
    return false;
}

}
