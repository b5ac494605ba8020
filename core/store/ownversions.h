#pragma once

#include "store/changerecord.h"

#include <QDateTime>

namespace wend {

class Edit;

// Versions that are made by themselves, and how long they stay. The rule, as the help says it:
//
//   - before one step that takes away or rewords five things of a map or more, the map is kept as it was;
//   - in each month in which it is changed, a map or a persona is kept as it was before its first change;
//   - what a person kept or named stays. Of those made by themselves the ten newest stay; of older ones the last of
//     each month for a year, and the last of each year before that.

/// So many things taken away or reworded by one step are a large change.
constexpr int leastLargeChange = 5;
/// So many of those made by themselves stay whatever their age.
constexpr size_t newestOwnVersions = 10;
/// All of one map or persona, in bytes: beyond, those made by themselves go, the oldest first.
constexpr qsizetype mostVersionsBytes = 32 << 20;

/// Within the edit that made `records` out of `before`; its last change before was at `lastUse`. `name` is that of the
/// step. True where something was kept.
bool keepOwnVersions(Edit &edit, const Model &before, const ChangeRecords &records, const QString &name,
    const QDateTime &lastUse, const QDateTime &now);

/// Which of the versions of one map or persona have had their time at `now`.
std::vector<VersionId> outdatedVersions(std::vector<Version> versions, const QDateTime &now);
/// Takes them off the workbook.
void removeOutdatedVersions(Edit &edit, MapId map, const QDateTime &now);
void removeOutdatedVersions(Edit &edit, PersonaId persona, const QDateTime &now);

}
