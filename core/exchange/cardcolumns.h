#pragma once

#include "exchange/mapdraft.h"
#include "exchange/maptables.h"

#include <span>

namespace wend {

/// What a list of cards says of each beside its text and place: one description for what writes and what reads it.
struct CardColumn
{
    const char *heading; ///< in the words of MapTables
    TableCell (*cellOf)(const Model &model, const Card &card, const QString &language);
    void (*take)(const QString &cell, CardDraft &card); ///< null: it is told elsewhere
};

/// Of the lists of touchpoints, pain points, ideas and other cards.
std::span<const CardColumn> cardColumns(GridWord list);

/// What the first columns of such lists are called: the card itself, where it stands, and in which lane.
const char *cardHeading(GridWord list);
const char *stageHeading();
const char *laneHeading();

/// Where a card stands, as lists name it: "Order", "Order · Pay".
QString placeName(const QString &stage, const QString &step);

/// Evidence, a row each, behind the card that it belongs to.
struct EvidenceTableColumn
{
    const char *heading;
    QString (*textOf)(const Evidence &evidence, const QString &language);
    void (*take)(const QString &cell, Evidence &evidence);
};
std::span<const EvidenceTableColumn> evidenceColumns();

}
