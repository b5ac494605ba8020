#pragma once

#include "model/rows.h"

#include <QByteArray>
#include <span>
#include <vector>

namespace wend {

/// Up to this many samples stand in one block.
constexpr int mostSamplesInBlock = 4096;
/// Far below what the reader of files takes as one value, whatever the breakdowns are called.
constexpr qsizetype mostBytesInBlock = 1 << 20;

/// Samples of one metric and import as bytes, some four for a usual one: a list of the breakdowns that occur, then for
/// each sample the days since the one before, the length, the breakdown's place in the list and the value. Whole
/// numbers and cents are written as integers of variable length, all else as the double itself, so that every value
/// comes back bit by bit (-0 as 0). `samples` are sorted by first day; `count` is told how many of them stand in it: as
/// many as fit into mostSamplesInBlock and, but for one that is longer by itself, into mostBytesInBlock.
QByteArray nextBlock(std::span<const Sample> samples, size_t &count);

/// Reads a block again. Takes any bytes: what no block can be ends the reading and is told by isBroken().
class SampleBlockReader
{
public:
    explicit SampleBlockReader(const QByteArray &bytes);

    /// Goes to the next sample; false at the end.
    bool next();
    bool isBroken() const { return m_broken; }

    qint64 firstDay() const { return m_firstDay; } ///< Julian day number
    qint64 lastDay() const { return m_lastDay; }
    double value() const { return m_value; }
    const QString &breakdown() const { return m_breakdowns[m_breakdown]; }

private:
    quint64 number();
    bool fail();

    QByteArray m_bytes;
    qsizetype m_at = 0;
    quint64 m_left = 0;
    bool m_broken = false;
    std::vector<QString> m_breakdowns;
    qint64 m_firstDay = 0;
    qint64 m_lastDay = 0;
    size_t m_breakdown = 0;
    double m_value = 0;
};

}
