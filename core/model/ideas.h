#pragma once

#include "model/model.h"

namespace wend {

/// The ideas of all maps: map by map, from left to right.
std::vector<CardId> ideasOf(const Model &model);

/// Large impact and little effort.
inline bool isQuickWin(const Card &idea) { return idea.impact >= 3 && idea.effort <= 1; }
/// Neither done nor dropped.
inline bool isUnderWay(const Card &idea) { return idea.state != IdeaState::Done && idea.state != IdeaState::Dropped; }
/// How many days an idea is past its day; 0: none.
int daysLate(const Card &idea, const QDate &today);

/// The note of the day on which an idea was done, the latest; null: none.
const DayNote *noteOf(const Model &model, CardId idea);

}
