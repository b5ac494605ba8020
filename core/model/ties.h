#pragma once

#include "model/model.h"

namespace wend {

/// How one card of a map belongs to another: a pain point to the touchpoint where it is felt, an idea to the pain point
/// that it answers.
struct Tie
{
    CardId of;
    CardTie field = nullptr;
    CardId to;
    bool operator==(const Tie &) const = default;
};

/// The tie that two cards of one map can have, whichever is named first; empty: none.
std::optional<Tie> tieBetween(const Model &model, CardId one, CardId other);

/// The cards that are tied to one, from either side.
std::vector<CardId> tiedTo(const Model &model, CardId card);

}
