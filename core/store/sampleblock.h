#pragma once

#include "model/rows.h"
#include "store/packedcolumn.h"

#include <span>
#include <vector>

namespace wend {

/// Up to this many samples stand in one block.
constexpr int mostSamplesInBlock = 4096;
/// Far below what the reader of files takes as one value, whatever the values of dimensions are called.
constexpr qsizetype mostBytesInBlock = 1 << 20;

/// Samples of one metric and import as bytes, some three for a usual one. Behind two bytes that no block of file
/// version 2 begins with (0, 3) stand their count, the first day, the days from there to the last one, and for each
/// dimension the list of its values that occur; then column by column the days since the sample before, the length, for
/// each dimension the value's place in the list (0: none), and the value (packValue()). `samples` are sorted by first
/// day; `count` is told how many of them stand in it: as many as fit into mostSamplesInBlock and, but for one that is
/// longer by itself, into mostBytesInBlock.
QByteArray nextBlock(std::span<const Sample> samples, size_t &count);

/// Reads a block again. Takes any bytes: what no block can be ends the reading and is told by isBroken().
class SampleBlockReader
{
public:
    explicit SampleBlockReader(const QByteArray &bytes);

    qint64 firstOfAll() const { return m_firstOfAll; } ///< Julian day numbers of all samples
    qint64 lastOfAll() const { return m_lastOfAll; }
    int dimensions() const { return int(m_values.size()); }
    /// Those that occur; the first is the empty one.
    const QStringList &values(int dimension) const { return m_values[size_t(dimension)]; }

    /// Goes to the next sample; false at the end.
    bool next();
    bool isBroken() const { return m_broken; }

    qint64 firstDay() const { return m_firstDay; } ///< Julian day number
    qint64 lastDay() const { return m_lastDay; }
    double value() const { return m_value; }
    int place(int dimension) const { return m_places[size_t(dimension)]; } ///< in values()
    QString valueOf(int dimension) const                                   ///< empty: none
    {
        return dimension < dimensions() ? values(dimension)[place(dimension)] : QString();
    }
    int valued() const { return m_valued; } ///< dimensions that have a value
    QStringList breakdown() const;          ///< Sample::breakdown

private:
    bool fail();

    QByteArray m_bytes;
    PackedNumbers m_numbers;
    PackedColumn m_days;
    PackedColumn m_lengths;
    std::vector<PackedColumn> m_columns; ///< by dimension
    std::vector<QStringList> m_values;   ///< by dimension
    std::vector<int> m_places;           ///< by dimension
    quint64 m_left = 0;
    bool m_broken = false;
    qint64 m_firstOfAll = 0;
    qint64 m_lastOfAll = 0;
    qint64 m_firstDay = 0;
    qint64 m_lastDay = 0;
    int m_valued = 0;
    double m_value = 0;
};

/// The samples of a block as file version 2 wrote it: each has one value, in which those of all dimensions were joined,
/// or none. Nothing where the bytes are no such block; what comes before a broken part is given with `isBroken`.
std::vector<Sample> samplesOfSecondVersion(const QByteArray &block, MetricId metric, bool &isBroken);
bool isOfSecondVersion(const QByteArray &block);

}
