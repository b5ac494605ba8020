#pragma once

#include "read/recordreader.h"

namespace wend {

/// Where a table stands among the records of a file. All numbers are record numbers from 0, blank records counted.
struct Segment
{
    QString name;
    std::vector<int> above; ///< lines since the table before: titles, remarks, key and value
    int header = -1;
    int headerRows = 0;
    int width = 0;         ///< cells of most rows
    bool keyValue = false; ///< "Total Recipients:","1,000": two columns without a header
    std::vector<int> rows; ///< totals included
    std::vector<int> refused;
};

struct Segments
{
    std::vector<Segment> tables;
    std::vector<int> below; ///< lines after the last table
};

/// Finds the tables of a file. Rows that were cut by another sign than the rest ("a b c" among "a,b,c") are put right
/// in `records` where that fits exactly.
Segments findSegments(std::vector<Row> &records, const Dialect &dialect);

/// A person says that a record is the header of its table: what stands above it is no row, what stands below it is.
void setHeader(Segments &segments, const std::vector<Row> &records, int record);

}
