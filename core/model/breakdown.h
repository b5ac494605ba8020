#pragma once

#include "model/rows.h"

#include <QStringList>

// What the numbers of a source are broken down by, and the values that one number has of it.

namespace wend {

/// Of one source. What has more is no table of numbers.
constexpr int mostDimensions = 256;

/// The names in Source::dimensions, in the order that Sample::breakdown has.
QStringList dimensionsOf(const Source &source);
/// Source::dimensions of some names.
QString textOfDimensions(const QStringList &names);

/// What a column of that heading is called as a dimension: in one line, and as none of those that `others` are.
QString dimensionName(const QString &heading, const QStringList &others);

/// Sample::breakdown of values in the order of the dimensions: without the empty ones at its end, so that the same
/// place has one breakdown.
QStringList breakdownOf(QStringList values);

/// The place of each name among `known`, capital and small letters being the same; new ones are put behind those.
std::vector<int> placesAmong(QStringList &known, const QStringList &names);
/// Brings each value of a breakdown to the place that its dimension has elsewhere.
void moveDimensions(QStringList &breakdown, const std::vector<int> &places);
void moveDimensions(std::vector<Sample> &samples, const std::vector<int> &places);

/// Whether a workbook may hold it (model/storable.h): all values together are no longer than one text.
bool isSampleBreakdown(const QStringList &breakdown);

}
