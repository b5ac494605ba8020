#pragma once

#include "model/model.h"

namespace wend {

/// What a card says first: its text; a thought stands in quotation marks.
QString titleWords(const Card &card, LaneKind kind, const QString &language);

/// What it says below in small type: a touchpoint's channel and device, what happens behind the scenes with owner, tool and
/// the tool's cost. Empty where there is nothing to say.
QString detailWords(const Model &model, const Card &card, LaneKind kind, const QString &language);

/// "Form plug-in, £19 a month", or the name alone.
QString toolWords(const Model &model, ToolId tool, const QString &language);

}
