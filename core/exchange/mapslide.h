#pragma once

#include "exchange/slide.h"
#include "layout/maplayout.h"

namespace wend {

/// The whole map as shapes of a slide, where its layout has them, as large as fits below the title.
void addMapTo(Slide &slide, const Model &model, const MapLayout &layout, const MapNumbers &numbers);

/// Laid out as wide as makes it largest on the slide: a wide map has flat lanes.
MapLayout laidForSlide(
    const TextSetter &setter, const Model &model, MapId map, const MapNumbers &numbers, const QString &language);

/// How many points a map unit is on the slide.
double slideScale(const MapLayout &layout);

}
