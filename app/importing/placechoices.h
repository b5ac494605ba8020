#pragma once

#include "importing/pendingfile.h"

namespace wend {

/// Where the person wants a metric, and the place that it was shown at before.
struct PlaceMove
{
    BindingChoice to; ///< a null stage: nowhere
    StageId stage;    ///< null: it was nowhere
    CardId card;
};
using ChosenPlaces = std::map<std::pair<QString, QString>, PlaceMove>; ///< by recipe and key

/// Takes over what the person chose for a metric of a part.
void choosePlace(ChosenPlaces &chosen, ImportPart &part, const BindingChoice &to);

struct FileToPlace
{
    PendingFile &pending;
    const ChosenPlaces &chosen;
};
/// Gives the parts of all files their places on the map: those that the person chose, then those that are usual, over
/// all files at once, so that no stage is suggested twice. What orders are worth stands beside them.
void suggestPlaces(const Model &model, MapId map, const std::vector<FileToPlace> &files);

/// Where the metrics that the person gave another place are shown on this map until now. Of several places only the one
/// that was shown is left, unless the metric shall be nowhere.
std::vector<BindingId> leftPlaces(const Model &model, MapId map, const ChosenPlaces &chosen);

/// The place of a metric among the parts of one file: nothing where it is not on the map.
const BindingChoice *placeIn(const ImportPart &part, const QString &key);
/// Whether a metric will be the first number of its stage, which counts in the funnel.
bool willLead(const Model &model, const std::vector<ImportPart> &parts, int part, const BindingChoice &place);

}
