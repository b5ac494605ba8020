#pragma once

#include "model/model.h"

#include <QDateTime>
#include <variant>

namespace wend {

class Edit;

// Named, dated states of maps and personas (Version). What they hold is told in store/versioncontent.h; which are made
// by themselves, and how long those stay, in store/ownversions.h. `model` is what the workbook holds before the edit.

/// What can have versions.
using Versioned = std::variant<MapId, PersonaId>;

/// The most versions that a person keeps of one map or persona.
constexpr size_t mostKeptVersions = 500;

/// The state of now, under a name. `at` is UTC. Fails with a sentence where there are too many, or too much of it.
VersionId keepVersion(Edit &edit, const Model &model, MapId map, const QString &name, const QDateTime &at);
VersionId keepVersion(Edit &edit, const Model &model, PersonaId persona, const QString &name, const QDateTime &at);

/// One that was made by itself is a person's from then on, and stays.
void renameVersion(Edit &edit, VersionId version, const QString &name);

/// The map or persona as it was. What is there now is kept before, under `nameOfNow`. Rows come back with their ids;
/// what they point at outside is tied to what has that id, else that name, else left out. The map keeps its place among
/// the maps and its pair. Fails with a sentence where the version is damaged.
void restoreVersion(Edit &edit, const Model &model, VersionId version, const QString &nameOfNow, const QDateTime &at);

/// A part of a map that comes back by itself.
using VersionPart = std::variant<StageId, LaneId, CardId>;

/// One stage, lane or card with all that was in it. Cards whose lane or stage is not there any more are left out; what
/// came since into that part goes. What is there now is kept before, as in restoreVersion.
void restorePart(Edit &edit, const Model &model, VersionId version, const VersionPart &part, const QString &nameOfNow,
    const QDateTime &at);

/// True where the part was in the version and has a place to go to.
bool canRestorePart(const Model &model, const Model &version, const VersionPart &part);

}
