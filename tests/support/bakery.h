#pragma once

#include "model/mapnumbers.h"
#include "model/model.h"

namespace wend::test {

/// The map of the pictures that show how Wend should look, filled from the bakery's template, with its numbers of
/// October 2026.
struct Bakery
{
    Model model;
    MapId map;
    MapNumbers numbers;
};

/// `language`: "en", "zh_CN" or "zh_TW". Ids are the same at every run.
Bakery bakery(const QString &language = QStringLiteral("en"));

}
