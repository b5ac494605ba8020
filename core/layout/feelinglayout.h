#pragma once

#include "layout/boxes.h"
#include "layout/measures.h"
#include "model/model.h"

namespace wend {

/// The curves of a map with their words set, not yet placed: those with points; while one is worked on (`current`) that
/// one and each persona's, even where they are empty. Several curves get names, for a label column of `nameWidth`.
FeelingBox collectCurves(const Model &model, MapId map, std::optional<CurveKey> current,
    const std::vector<ColumnBox> &columns, const TextSetter &setter, const Measures &measures, const QString &language,
    double nameWidth);

/// Names of the levels of feeling, from high to low: the map's own, or the usual ones.
std::array<QString, 3> levelNames(const Map &map, const QString &language);

/// The curve that a map shows to work on first.
CurveKey usualCurve(const Model &model, MapId map);

/// Places panels, points, curves and labels in a lane of the given height, from `top` down.
void placeFeelings(
    FeelingBox &box, const std::vector<ColumnBox> &columns, const Measures &measures, double top, double height);

/// The height that names of curves need below the lane's label.
double namesHeight(const FeelingBox &box, const Measures &measures);

/// Places the names below the lane's label.
void placeNames(FeelingBox &box, double labelBottom, const Measures &measures);

/// Where the name of a curve can be pressed, with its sample of the line; from the lane's top left.
QRectF nameRect(const CurveBox &curve, double labelColumn, const Measures &measures);

/// Several curves need more room than one: what `height` for one becomes.
double heightFor(const FeelingBox &box, double height);

}
