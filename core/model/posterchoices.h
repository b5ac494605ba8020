#pragma once

#include "model/model.h"

#include <vector>

namespace wend {

/// What is chosen about the poster of a map and kept with it.
struct PosterChoices
{
    PosterHeadline headlineKind = PosterHeadline::Proposed;
    QString headline; ///< used where the kind is Own; a line break or the end of a sentence begins a new line
    QString title;    ///< of the map, in other words; empty: its own
    QString subtitle; ///< empty: whose map it is, and of when
    bool head = true; ///< headline, title and subtitle; personas are chosen by themselves
    QColor accent;    ///< of the business: all its posters have it; invalid: none
    PosterGround ground = PosterGround::Paper;
    bool legend = true;
    bool sources = true;
    bool printed = true; ///< the day of printing
    QString link;        ///< where the code leads; empty: there is none
    std::vector<LaneId> withoutLanes;
    std::vector<PersonaId> withoutPersonas;
    bool operator==(const PosterChoices &) const = default;
};

/// In the order of the map's lanes and personas.
PosterChoices posterChoicesOf(const Model &model, MapId map);

}
