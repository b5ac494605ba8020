#include "store/packednumbers.h"

#include <QtEndian>
#include <cmath>

namespace wend {

namespace {

// The two lowest bits of a value's number tell how it is to be read.
enum Form : quint64 { Whole = 0, Cents = 1, Double = 2 };

constexpr double largestInteger = 1e15; // and its hundredfold fits into 62 bits

quint64 zigzag(qint64 number) { return (quint64(number) << 1) ^ quint64(number >> 63); }
qint64 unzigzag(quint64 number) { return qint64(number >> 1) ^ -qint64(number & 1); }

}

void packNumber(QByteArray &bytes, quint64 number)
{
    while (number >= 0x80) {
        bytes += char(number | 0x80);
        number >>= 7;
    }
    bytes += char(number);
}

void packValue(QByteArray &bytes, double value)
{
    if (std::abs(value) < largestInteger) {
        if (const double whole = std::trunc(value); whole == value) {
            packNumber(bytes, zigzag(qint64(whole)) << 2 | Whole);
            return;
        }
        if (const double cents = std::round(value * 100); cents / 100 == value) {
            packNumber(bytes, zigzag(qint64(cents)) << 2 | Cents);
            return;
        }
    }
    packNumber(bytes, Double);
    char raw[sizeof value];
    qToLittleEndian(value, raw);
    bytes.append(raw, sizeof value);
}

quint64 PackedNumbers::number()
{
    quint64 number = 0;
    for (int shift = 0; shift < 64 && m_at < m_bytes.size(); shift += 7) {
        const quint64 byte = uchar(m_bytes[m_at++]);
        number |= (byte & 0x7f) << shift;
        if (byte < 0x80)
            return number;
    }
    return refuse();
}

double PackedNumbers::value()
{
    const quint64 coded = number();
    switch (coded & 3) {
    case Whole: return double(unzigzag(coded >> 2));
    case Cents: return double(unzigzag(coded >> 2)) / 100;
    case Double: {
        double value = 0;
        const QByteArrayView raw = next(sizeof value);
        if (!m_broken)
            value = qFromLittleEndian<double>(raw.data());
        return std::isfinite(value) ? value : double(refuse());
    }
    default: return double(refuse());
    }
}

QByteArrayView PackedNumbers::next(quint64 length)
{
    if (m_broken || length > quint64(m_bytes.size() - m_at)) {
        refuse();
        return {};
    }
    const QByteArrayView bytes = m_bytes.sliced(m_at, qsizetype(length));
    m_at += qsizetype(length);
    return bytes;
}

quint64 PackedNumbers::refuse()
{
    m_broken = true;
    m_at = m_bytes.size();
    return 0;
}

}
