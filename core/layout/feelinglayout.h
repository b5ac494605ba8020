#pragma once

#include "layout/boxes.h"
#include "layout/measures.h"
#include "model/model.h"

namespace wend {

/// The curves of a map with their words set, not yet placed. Several personas' curves get names, for the label column.
std::vector<CurveBox> collectCurves(const Model &model, MapId map, MapKind kind, const std::vector<ColumnBox> &columns,
    const TextSetter &setter, const Measures &measures, double nameWidth);

/// Places panels, points, curves and labels in a lane of the given height.
void placeFeelings(FeelingBox &box, const std::vector<ColumnBox> &columns, const Measures &measures, double height);

/// The height that names of curves need below the lane's label.
double namesHeight(const FeelingBox &box, const Measures &measures);

}
