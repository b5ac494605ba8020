#pragma once

#include "read/rows.h"

namespace wend {

// What reading an export may take, so that whatever is in a file ends in a sentence and not in the machine's memory.
// All in one place, in bytes; together they stay below 400 MB.

/// Files of text up to this are read as a whole; larger ones in one pass, some thousand records held.
constexpr qint64 mostBytesReadAtOnce = 4 << 20;
/// A text that one pass cannot make sense of is read as a whole after all up to this: it is then held three times as
/// large.
constexpr qint64 mostBytesOfWholeText = 24 << 20;
/// Packed spreadsheets and archives are held while they are unpacked.
constexpr qint64 mostBytesOfContainer = 64 << 20;
/// All that comes out of an archive.
constexpr qint64 mostUnpackedBytes = 512 << 20;
/// One record of text; a quoted cell may be as large.
constexpr qsizetype mostBytesOfRecord = 16 << 20;
/// Between two tags of XML: a cell of a spreadsheet has 32,767 letters at most.
constexpr qint64 mostBytesOfXmlText = 512 << 10;
/// Records held, as they stand in memory.
constexpr qint64 mostBytesHeld = 224 << 20;

/// Read from a disk at once.
constexpr qint64 pieceBytes = 1 << 20;

/// As many columns as spreadsheets have.
constexpr int mostColumns = 16'384;
/// Letters of a cell, as spreadsheets have.
constexpr qsizetype longestCell = 32'767;
/// Elements within elements.
constexpr int mostXmlDepth = 256;

/// What all records of one file may hold together.
class ReadBudget
{
public:
    explicit ReadBudget(qint64 bytes = mostBytesHeld) : m_left(bytes) { }

    bool takeRows(qint64 rows);
    bool takeCells(qint64 cells);
    bool takeText(qint64 characters);
    /// A record with all its cells.
    bool take(const Row &row);
    bool isSpent() const { return m_left < 0; }
    qint64 left() const { return m_left; }
    /// How many empty cells there is room for.
    qint64 cells() const;

private:
    qint64 m_left;
};

}
