#pragma once

#include "store/seriesreader.h"

namespace wend {

/// The values of a dimension ("Device") among the numbers at a map's stages, whatever source knows it; capital and
/// small letters are the same. Those with most samples first.
QStringList valuesOfDimension(const Model &model, const SampleReader &samples, MapId map, const QString &dimension);

/// The dimensions that the sources of a map's numbers know, each once.
QStringList dimensionsAt(const Model &model, MapId map);

/// What a map's numbers are computed from, of one value of a dimension. A number whose source does not know the
/// dimension has no series: nothing is split by guess.
MapSeries slicedSeriesOf(SeriesReader &reader, const Model &model, const SampleReader &samples, MapId map,
    const Period &period, const QString &dimension, const QString &value);

}
