#pragma once

#include "layout/boxes.h"
#include "layout/measures.h"

namespace wend {

/// The numbers lane from its top: a number a stage, its name and course, and the shares that go on between them.
NumbersBox layNumbers(const MapNumbers &numbers, const std::vector<StageBox> &stages, const TextSetter &setter,
    const Measures &measures, const QString &language);

}
