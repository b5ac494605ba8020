#include "read/contenthash.h"

#include <QtEndian>
#include <algorithm>
#include <bit>
#include <cstring>

namespace wend {

namespace {

constexpr quint64 spread = 0x9fb21c651e98df25;
constexpr quint64 stir = 0xd6e8feb86659fd93;

/// Each bit of the number changes half of those that come out.
quint64 stirred(quint64 number)
{
    number ^= number >> 32;
    number *= stir;
    number ^= number >> 29;
    number *= spread;
    return number ^ number >> 32;
}

/// Up to eight bytes as a number.
quint64 wordAt(const char *bytes, qsizetype size)
{
    char word[8] {};
    std::memcpy(word, bytes, size_t(size));
    return qFromLittleEndian<quint64>(word);
}

}

void ContentHash::addStripe(const char *bytes)
{
    // For a given word a lane goes to another one each, so a difference in one word is never lost.
    for (int lane = 0; lane < 4; ++lane)
        m_lanes[lane] = std::rotl(m_lanes[lane] + qFromLittleEndian<quint64>(bytes + 8 * lane) * spread, 31) * stir;
}

void ContentHash::add(const char *bytes, qsizetype size)
{
    m_size += quint64(size);
    if (m_restSize > 0) {
        const int taken = int(std::min<qsizetype>(stripeBytes - m_restSize, size));
        std::memcpy(m_rest + m_restSize, bytes, size_t(taken));
        m_restSize += taken;
        bytes += taken;
        size -= taken;
        if (m_restSize < stripeBytes)
            return;
        addStripe(m_rest);
        m_restSize = 0;
    }
    for (; size >= stripeBytes; bytes += stripeBytes, size -= stripeBytes)
        addStripe(bytes);
    std::memcpy(m_rest, bytes, size_t(size));
    m_restSize = int(size);
}

QByteArray ContentHash::result() const
{
    ContentHash whole = *this;
    std::memset(whole.m_rest + whole.m_restSize, 0, size_t(stripeBytes - whole.m_restSize));
    whole.addStripe(whole.m_rest);
    quint64 high = m_size;
    quint64 low = ~m_size;
    for (int lane = 0; lane < 4; ++lane) {
        high = stirred(high ^ whole.m_lanes[lane]);
        low = stirred(low + whole.m_lanes[3 - lane]);
    }
    char bytes[16];
    qToBigEndian(high, bytes);
    qToBigEndian(low, bytes + 8);
    return QByteArray(bytes, sizeof bytes).toHex();
}

quint64 wordHash(const char *bytes, qsizetype size)
{
    quint64 hash = quint64(size) * spread;
    for (; size > 8; bytes += 8, size -= 8)
        hash = stirred(hash ^ wordAt(bytes, 8));
    return stirred(hash ^ wordAt(bytes, size));
}

}
