#pragma once

#include "model/model.h"

namespace wend {

/// Which ideas a page shows.
struct IdeaFilter
{
    MapId map;                    ///< null: all maps
    std::optional<QString> owner; ///< empty text: those that nobody owns
    std::optional<IdeaState> state;

    bool accepts(const Model &model, const Card &idea) const
    {
        return (!map || model.at(idea.lane).map == map) && (!owner || idea.owner.simplified() == *owner)
            && (!state || idea.state == *state);
    }
    bool operator==(const IdeaFilter &) const = default;
};

/// The colour that tells a map among the others; its name stands beside it.
QColor colourOfMap(const Model &model, MapId map);

}
