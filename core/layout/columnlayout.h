#pragma once

#include "layout/boxes.h"
#include "layout/layoutoptions.h"
#include "layout/measures.h"
#include "model/model.h"

namespace wend {

/// The columns of a map with their headers, from left to right.
struct ColumnPlan
{
    std::vector<StageBox> stages;
    std::vector<ColumnBox> columns;
    std::vector<HiddenBox<Stage>> hidden;
    std::vector<StageId> elsewhere; ///< shown, but in another band of a poster
    double labelColumn = 0;         ///< width of the lane names
    double right = 0;               ///< of the last column
    double stageHeight = 0;         ///< of the stages' headers
    double headerHeight = 0;        ///< with the names of steps below them
};

/// Columns of a width of their own take it, collapsed ones hardly any; the others share what is left of the options'
/// width.
ColumnPlan planColumns(const Model &model, const Map &map, const LayoutOptions &options, const Measures &measures,
    const TextSetter &setter, const QString &language);

/// What a collapsed column says at its top.
PlacedText asideText(const Model &model, const ColumnBox &column, int cards, double headerHeight,
    const TextSetter &setter, const Measures &measures);

/// How many columns of a map are shown, collapsed ones too.
int shownColumns(const Model &model, MapId map);

}
