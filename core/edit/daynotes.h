#pragma once

#include "model/rows.h"

namespace wend {

class Edit;

/// Notes what happened on a day. `stage`: whose conversion it was meant to move; `idea`: that was done then; either may
/// be null. One of the same day and words stays as it is and takes on what is not null.
DayNoteId addDayNote(Edit &edit, const QDate &day, const QString &text, StageId stage = {}, CardId idea = {});

/// Writes the answer to "Did it help?" to the idea of a note, as evidence that was measured on a day; an earlier answer
/// to the same note gives way. Null where the note has no idea.
EvidenceId keepAnswer(Edit &edit, DayNoteId note, const QString &answer, const QDate &day);

}
