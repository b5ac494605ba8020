#pragma once

#include "store/database.h"
#include "store/packednumbers.h"
#include "store/sampleblock.h"
#include "store/samplereader.h"

#include <QHash>

// What samples come to by their days (a day, a week, a month, whatever a file told), over all parts and for each single
// value of a dimension. Working copies alone have it, made from the blocks. It is kept in blocks too: ten years of days
// are some kilobytes, which are read in less time than rows of months would be found in.

namespace wend {

/// Days between two samples of an import that are no further apart than this are spoken of as well: many exports leave
/// out days without events.
constexpr int mostDaysBetweenSamples = 45;
/// Of a dimension that has more values in an import (pages, search words), nothing is added up before it is asked for:
/// what one of them has is read from the blocks.
constexpr int mostValuesAddedUp = 1000;

bool createRollupTables(Database &database);

/// Adds up the samples of one metric and import, block by block, in their order.
class RollupWriter
{
public:
    RollupWriter(Database &database, qint64 metric, qint64 import);

    void add(SampleBlockReader block);
    void finish();

private:
    /// Rollups one behind the other.
    struct Course
    {
        Rollup open;
        bool isOpen = false;
        QByteArray bytes;
        int count = 0; ///< in `bytes`
        qint64 firstDay = 0;
        qint64 lastDay = 0;
        qint64 before = 0;
        int written = 0; ///< blocks
    };
    struct Value
    {
        Course course;
        qint64 samples = 0;
    };
    struct Dimension
    {
        QHash<QString, int> places; ///< in `values`
        std::vector<Value> values;
        bool isTooMany = false;
    };
    struct Stretch
    {
        bool isOpen = false;
        qint64 first = 0;
        qint64 last = 0;
    };

    void add(Course &course, const SampleBlockReader &sample, bool isWhole, int dimension, int value);
    void close(Course &course, int dimension, int value);
    void write(Course &course, int dimension, int value);
    std::vector<int> placesOf(const QStringList &values, int dimension);
    void extend(const Rollup &day, int withParts);
    void closeStretch(int withParts);
    void giveUp(Dimension &dimension, int number);
    void finish(Dimension &dimension, int number);

    Database &m_database;
    Statement m_rollup;
    Statement m_coveredDays;
    Statement m_value;
    Statement m_dimension;
    qint64 m_metric;
    qint64 m_import;
    Course m_whole;
    std::vector<Dimension> m_dimensions;
    Stretch m_stretches[2];
};

/// The rollups of a block that overlap some days (Julian day numbers), added to `rollups`. False where it is broken.
bool readRollups(const QByteArray &block, qint64 firstDay, qint64 lastDay, std::vector<Rollup> &rollups);

}
