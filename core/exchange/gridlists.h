#pragma once

#include "exchange/mapdraft.h"
#include "exchange/maptables.h"
#include "read/rows.h"

#include <QStringList>

namespace wend {

/// What a list that Wend wrote behind a grid says of the grid's cards, put to those of the draft. A row belongs to the
/// next card of its text at its place; one of which there is none is passed over. `labels` names the lanes of the draft
/// as the grid does.
void takeCardList(MapDraft &draft, const QStringList &labels, GridWord list, const std::vector<Row> &rows);

}
