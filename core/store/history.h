#pragma once

#include "store/changerecord.h"
#include "store/database.h"

// The undo history, which a working copy keeps in tables of its own: steps with their records, and once each the large
// values that these speak of. Steps count up from 1; those after the last one done are undone. Errors stay in the
// database, as everywhere.

namespace wend {

// What a history keeps. At the end of an edit the oldest steps beyond go; the newest one always stays.

/// Steps, those counted too that were undone and then replaced.
constexpr qint64 mostHistorySteps = 5000;
/// Bytes of records and large values together. A value that two steps speak of is kept once and counts for both.
constexpr qint64 mostHistoryBytes = 64 << 20;

bool createHistoryTables(Database &database);

/// The last step that is done; the last that was dropped where none is; 0 where there never was one.
qint64 lastDoneStep(Database &database);
/// The next step that can be done again; 0: none.
qint64 nextUndoneStep(Database &database);
/// False for one that was dropped, of which no more than its number is left.
bool isStepKept(Database &database, qint64 step);
/// As it was given to addStep; empty where there is none.
QString storedStepName(Database &database, qint64 step);

/// Puts a step behind the last one done. Those that were undone go, and the oldest ones beyond the bounds.
void addStep(Database &database, const QString &name, const ChangeRecords &records);
/// What the step changed, forwards; empty where it is damaged or not kept.
std::optional<ChangeRecords> recordsOfStep(Database &database, qint64 step);
void setStepDone(Database &database, qint64 step, bool done);

/// Drops the oldest steps beyond the bounds, and the large values that no other step speaks of.
void dropOldSteps(Database &database, qint64 mostSteps, qint64 mostBytes);

/// How the history of a working copy is stored.
enum class HistoryForm {
    Records,    ///< as here
    Changesets, ///< of SQLite, as they were kept before there were records
    Unknown,
};
HistoryForm historyFormOf(Database &database);

/// Takes the history of an older working copy into one that has none, with the numbers of its steps. False, with
/// nothing taken, where these cannot be read.
bool takeOverHistory(Database &old, Database &into);

}
