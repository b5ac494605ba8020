#pragma once

#include "importing/importquestions.h"
#include "importing/pendingfile.h"
#include "numbers/twocounts.h"

namespace wend {

// What the dialog says of a file as a whole.

/// The one or two numbers that matter, where they are shown, and their period.
QString titleOf(const Model &model, MapId map, const PendingFile &pending);
/// The file, its source, rows, days with something in them, and whether the workbook knows files like it.
QStringList factsIn(const Model &model, const PendingFile &pending);
/// Nothing of the file goes to a stage since all stages have their numbers: else nobody would know why.
bool isCrowdedOut(const Model &model, MapId map, const PendingFile &pending);
/// Whether the person can give the source of the file a name here. What is known has its name; the workbook's is
/// changed in the inspector.
bool canNameSource(const Model &model, const PendingFile &pending, const HowToRead &how);
/// Of two counts of one thing: which leads?
CountQuestion questionOf(const Model &model, const PendingFile &pending, const TwoCounts &counts);

}
