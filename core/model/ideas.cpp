#include "model/ideas.h"

#include "model/lookup.h"

namespace wend {

std::vector<CardId> ideasOf(const Model &model)
{
    std::vector<CardId> ideas;
    for (const MapId map : mapsOf(model)) {
        for (const StageId column : columnsOf(model, map)) {
            for (const LaneId lane : lanesOf(model, map)) {
                if (model.at(lane).kind != LaneKind::Ideas)
                    continue;
                const std::vector<CardId> &here = cardsIn(model, lane, column);
                ideas.insert(ideas.end(), here.begin(), here.end());
            }
        }
    }
    return ideas;
}

int daysLate(const Card &idea, const QDate &today)
{
    return isUnderWay(idea) && idea.due.isValid() && idea.due < today ? int(idea.due.daysTo(today)) : 0;
}

const DayNote *noteOf(const Model &model, CardId idea)
{
    const DayNote *latest = nullptr;
    for (const auto &[id, note] : model.all<DayNote>()) {
        if (note.idea == idea && (!latest || std::pair(note.day, id) > std::pair(latest->day, latest->id)))
            latest = &note;
    }
    return latest;
}

}
