#pragma once

#include "model/rows.h"

namespace wend {

class Edit;

/// The null id where there is no such card.
MapId mapOf(Edit &edit, CardId card);

/// A card at `index` (clamped) of a cell. Other fields of `card` are kept; its lane, stage and position are set.
CardId insertCard(Edit &edit, LaneId lane, StageId stage, int index, Card card);
inline CardId insertCard(Edit &edit, LaneId lane, StageId stage, int index, const QString &text)
{
    Card card;
    card.text = text;
    return insertCard(edit, lane, stage, index, card);
}

/// To a place in any cell; `index` counts the cell's other cards. In a lane of another kind it becomes what that lane
/// holds.
void moveCard(Edit &edit, CardId card, LaneId lane, StageId stage, int index);

/// Covers `span` columns to the right, its own included: at least that, at most those that are there.
void setSpan(Edit &edit, CardId card, int span);

/// A copy with its evidence. Returns the null id where there is no such card.
CardId copyCard(Edit &edit, CardId card, LaneId lane, StageId stage, int index);

/// The same evidence at another card.
void copyEvidence(Edit &edit, const std::vector<Evidence> &evidence, CardId card);

EvidenceId addEvidence(Edit &edit, CardId card, Evidence evidence);

/// The tool of this name (case does not matter), made where there is none yet; the null id for an empty name.
ToolId toolNamed(Edit &edit, const QString &name);

/// Gives the card the tool of this name and cost. Other cards with the tool see the new cost; a tool that no card uses
/// any more goes.
void setTool(Edit &edit, CardId card, const QString &name, std::optional<double> monthlyCost);

}
