#pragma once

#include "sources/columnmeaning.h"

namespace wend {

/// A description of a table whose rows are things that happened, made by what its columns are: orders (lines of
/// receipts), bookings, enquiries with their state, money that came in and went out. Nothing where the rows are
/// something else, such as numbers by day, and nobody says that they must be things. `said` is what a person said of
/// columns, by their heading, in the words of `--as`.
std::optional<SourceDescription> listOfThings(const wend::Table &table, const SourceLibrary &library,
    const QHash<QString, QString> &said = {}, bool mustBe = false);

}
