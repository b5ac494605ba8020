#pragma once

#include "exchange/slide.h"
#include "layout/maplayout.h"

namespace wend {

/// The whole map as shapes of a slide, where its layout has them, as large as fits below the title.
void addMapTo(Slide &slide, const Model &model, const MapLayout &layout, const MapNumbers &numbers);

/// How many points a map unit is on the slide.
double slideScale(const MapLayout &layout);

}
