#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace wend {

/// Appends a whole number in as few bytes as it needs, seven bits a byte.
void packNumber(QByteArray &bytes, quint64 number);
/// Appends any finite number so that it comes back bit by bit (-0 as 0): whole numbers and cents as whole numbers of
/// variable length, all else as the double itself.
void packValue(QByteArray &bytes, double value);

/// Reads what the two functions above wrote. Takes any bytes: what cannot be read gives 0 and is told by isBroken().
class PackedNumbers
{
public:
    PackedNumbers() = default;
    explicit PackedNumbers(QByteArrayView bytes) : m_bytes(bytes) { }

    quint64 number();
    double value(); ///< always finite
    QByteArrayView next(quint64 length);
    bool isAtEnd() const { return m_at == m_bytes.size(); }
    bool isBroken() const { return m_broken; }
    /// What was read cannot be: it is broken from now on. Gives 0.
    quint64 refuse();

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_broken = false;
};

}
