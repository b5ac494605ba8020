#pragma once

#include "layout/boxes.h"
#include "layout/measures.h"

namespace wend {

/// The numbers lane from its top: a number a stage, its name and course, and the shares that go on between them, from
/// stages that stand elsewhere too.
NumbersBox layNumbers(const MapNumbers &numbers, const std::vector<StageBox> &stages,
    const std::vector<StageId> &elsewhere, const TextSetter &setter, const Measures &measures, const QString &language);

}
