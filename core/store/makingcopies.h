#pragma once

#include "store/database.h"
#include "store/salvage.h"
#include "store/workingcopies.h"

// How the databases of working copies come to be: empty, from a file, from what can be read of a damaged one, from
// those of an older Wend.

namespace wend {

/// What errors call the working copy of a workbook: by its file, never by a path that means nothing to a person.
QString nameFor(const QString &path);

/// Empty, with all tables.
Result<std::unique_ptr<Database>> createCopy(const QString &path, const QString &name);

/// The rows of a workbook file, checked, in a working copy at `to`. `finish` is called before it takes its place, may
/// write into it, and where it fails all stays as it was.
Result<void> readIntoCopy(const QString &file, const QString &to, const QString &name,
    const std::function<Result<void>(Database &)> &finish = {}, const GoOn &goOn = {});

/// What can be read of a damaged file, in a working copy at `to`; the sentences of what was lost.
Result<QStringList> salvageIntoCopy(
    const QString &file, Salvaged what, const QString &to, const QString &name, const GoOn &goOn = {});

/// What can be read of a damaged working copy takes its place. The caller has its lock.
Result<QStringList> salvageCopy(const WorkingCopies &copies, const QString &id, const GoOn &goOn = {});

/// Whether a working copy is whole where nobody looks until it is saved: as the reader of files will ask then.
Result<void> checkKept(const QString &path, const GoOn &goOn = {});

/// A working copy that an older Wend left: its rows go into tables of today, as a file's do, and its undo history with
/// them, as far as it can be read. Unsaved work stays unsaved. Does nothing to one of today.
Result<void> bringUpToDate(const QString &path);

/// SQL that makes a working copy hold what its file does not.
constexpr auto noteUnsaved = "UPDATE working_copy SET saved_step = -1";

}
