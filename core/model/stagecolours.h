#pragma once

#include <QColor>
#include <vector>

namespace wend {

/// The colours that new stages take in turn, the same on all maps and told apart by colour-blind eyes.
const std::vector<QColor> &stageColours();
/// No colour, then those of stages: what a business may take for its posters.
std::vector<QColor> accentColours();

/// The colour of a stage that has none of its own, by its place among the stages.
QColor defaultStageColour(int place);

}
