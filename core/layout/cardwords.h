#pragma once

#include "model/model.h"

namespace wend {

/// What a card says first: its text; a thought stands in quotation marks; behind the scenes it is who, with what, and
/// what the tool costs ("Lena · Instagram, £60 a month").
QString titleWords(const Model &model, const Card &card, LaneKind kind, const QString &language);

/// What it says below in small type: a touchpoint's channel and device; the tool of what happens behind the scenes,
/// where its text says something else. Empty where there is nothing to say.
QString detailWords(const Model &model, const Card &card, LaneKind kind, const QString &language);

/// In the quotation marks of the language, unless the text brings its own.
QString inQuotes(const QString &text, const QString &language);

/// "Form plug-in, £19 a month", or the name alone.
QString toolWords(const Model &model, ToolId tool, const QString &language);

}
