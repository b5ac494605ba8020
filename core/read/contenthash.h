#pragma once

#include <QByteArray>

namespace wend {

/// Tells whether two large files are the same, at the speed of memory: 128 bits of a hash that is not made to withstand
/// anybody, added up in four lanes like xxHash (Collet 2012). The same on every machine and however the bytes are cut
/// into pieces.
class ContentHash
{
public:
    void add(const char *bytes, qsizetype size);
    /// 32 letters in hex.
    QByteArray result() const;

private:
    static constexpr int stripeBytes = 32;
    void addStripe(const char *bytes);

    quint64 m_lanes[4] {0x9e3779b97f4a7c15, 0xc2b2ae3d27d4eb4f, 0x165667b19e3779f9, 0x27d4eb2f165667c5};
    char m_rest[stripeBytes] {};
    int m_restSize = 0;
    quint64 m_size = 0;
};

/// A hash of few bytes by which different words are told apart: of ten million, two are taken for one once in several
/// hundred thousand files.
quint64 wordHash(const char *bytes, qsizetype size);

}
