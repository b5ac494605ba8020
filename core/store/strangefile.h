#pragma once

#include "store/database.h"

namespace wend {

/// What a file is found to be before a row of it is read. It is never written, and nothing of its own schema runs.
struct StrangeFile
{
    enum class State {
        Whole,     ///< one of ours, and its structure is sound
        OddHeader, ///< the same, but its first page says that it is not
        Damaged,
        NoWorkbook, ///< or so damaged that it does not look like one
        Unusable,   ///< not there, of a newer Wend, or refused by the system
    };
    State state = State::Unusable;
    Error trouble;                      ///< why it is not opened, unless it is whole
    std::unique_ptr<Database> database; ///< null where SQLite does not open it
    int version = 0;                    ///< of its tables
};

StrangeFile inspectFile(const QString &path, const GoOn &goOn = {});

/// That a file is damaged, as an error.
Error damagedFile(const QString &path, const QString &detail);
/// What the database could not do: where the system is to blame, the file is not.
Error troubleOf(Database &file, const QString &path);

}
