#pragma once

#include "read/readoptions.h"
#include "read/streamedrecords.h"

namespace wend {

/// Reads a text file of any size without holding it: see Rows. Nothing where it has to be read as a whole after all (no
/// text, one column, a pattern that breaks all the time). What comes out is what reading it as a whole gives, but for
/// decisions that look at some thousand rows of many: they are other ones. Its hash is a BLAKE2b-256, three times as
/// quick.
std::optional<Result<ReadFile>> readLarge(
    const QString &path, const ReadOptions &said, const StreamLimits &limits = {});

}
