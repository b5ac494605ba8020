#pragma once

#include "model/mapnumbers.h"
#include "model/model.h"
#include "model/series.h"

#include <QJsonArray>
#include <QJsonObject>

namespace wend {

/// The numbers of a map as `numbers --json` tells them (DESIGN 5), one entry a stage.
QJsonArray stagesJson(const Model &model, const MapNumbers &numbers);

/// A period, or null where it is invalid.
QJsonValue periodJson(const Period &period);

/// The same as a table, for a spreadsheet: one record a number and part.
struct NumbersPart
{
    QString value; ///< of the dimension; empty: the whole
    MapNumbers numbers;
};
QByteArray numbersCsv(const Model &model, const std::vector<NumbersPart> &parts);

}
