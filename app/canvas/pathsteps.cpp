#include "canvas/pathsteps.h"

#include "model/lookup.h"

namespace wend {

namespace {

std::vector<PathId> pathsAt(const Model &model, CardId card, CardId Path::*end)
{
    std::vector<PathId> paths;
    const Card *row = model.find(card);
    if (!row)
        return paths;
    for (const PathId id : pathsOf(model, model.at(row->stage).map)) {
        if (model.at(id).*end == card)
            paths.push_back(id);
    }
    return paths;
}

}

Selection alongPaths(const Model &model, const Selection &from, Direction direction, bool ctrl)
{
    const bool across = direction == Direction::Left || direction == Direction::Right;
    const bool forward = direction == Direction::Right || direction == Direction::Down;
    if (const auto *id = std::get_if<PathId>(&from)) {
        const Path *path = model.find(*id);
        if (!path)
            return {};
        if (across)
            return CardIds {forward ? path->to : path->from};
        const std::vector<PathId> paths = pathsAt(model, path->from, &Path::from);
        const size_t at = size_t(std::find(paths.begin(), paths.end(), *id) - paths.begin());
        return paths[(at + (forward ? 1 : paths.size() - 1)) % paths.size()];
    }
    const CardId card = onlyCard(from);
    if (!ctrl || !across || !card)
        return {};
    const std::vector<PathId> paths = pathsAt(model, card, forward ? &Path::from : &Path::to);
    return paths.empty() ? Selection() : Selection(paths.front());
}

}
