#pragma once

#include "canvas/board.h"
#include "render/theme.h"

namespace wend {

/// A stage or step that is not there yet: it comes when its name is written.
struct NewStage
{
    StageId parent; ///< of a step; null: a stage
    int index = 0;  ///< among all its siblings, hidden ones too
    bool operator==(const NewStage &) const = default;
};

/// A text of the map that can be edited in place.
struct TextField
{
    std::variant<CardId, StageId, LaneId, FeelingId, CellPlace, NewStage, PathId>
        what; ///< a cell: a card or point that is not there yet
    QString text;
    TextPlace place; ///< of the text, in map units
    QRectF frame;    ///< of the thing, in map units
    QColor paper;    ///< behind the text
    QColor ink;
    QColor framePaper; ///< of a card that is drawn while it is not there yet
    bool oneLine = false;
    std::optional<int> height = {}; ///< of a point of a curve, from -100 to 100: it is edited together with its label
};

/// Empty where the selection has no text to edit. A cell gives a new card at its
/// end, one of feelings a new point with that label.
std::optional<TextField> textFieldOf(const Board &board, const Selection &selection, const Theme &theme);

/// The field for the name of a new stage or step, with a name to begin with.
std::optional<TextField> newStageField(const Board &board, const NewStage &where, const Theme &theme);

/// The same field after the map has changed or moved; empty where it is gone.
std::optional<TextField> foundAgain(const Board &board, const TextField &field, const Theme &theme);

/// Writes a text that was edited: one undo step, or nothing where nothing is different. Returns what to select then.
Selection writeText(Board &board, const TextField &field, const QString &text);

}
