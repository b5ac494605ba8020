#pragma once

#include "base/result.h"
#include "exchange/mapdraft.h"
#include "model/model.h"

namespace wend {

// Mermaid's `journey` diagrams (https://mermaid.js.org/syntax/userJourney.html): sections are stages, tasks are
// touchpoints, a task's score is how each of its actors feels there, 1 to 5 for -100 to +100.

/// In the words of `language` where the map has none of its own. Signs that end a name there are written by their
/// numbers, so that nothing is lost.
QByteArray mermaidOf(const Model &model, MapId map, const QString &language);

/// An error says in one sentence what the file is instead, or which line of it cannot be understood.
Result<MapDraft> readMermaid(const QString &path);
Result<MapDraft> readMermaidText(const QString &text, const QString &path);

/// Whether a text is a `journey`, behind comments, a front matter and directives.
bool beginsMermaidJourney(const QByteArray &bytes);

}
