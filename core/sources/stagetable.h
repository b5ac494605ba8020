#pragma once

#include "sources/columnmeaning.h"

namespace wend {

/// A description of a table that has a stage of a journey (or the name of a number) in each row and its count beside
/// it, so that each becomes a number of its own and none is added to another. Nothing where the table is something
/// else; where a person says that it `mustBe` one, only where it has no names and counts.
std::optional<SourceDescription> stageTable(
    const wend::Table &table, const SourceLibrary &library, bool mustBe = false);

}
