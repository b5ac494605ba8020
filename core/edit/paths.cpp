#include "edit/paths.h"

#include "edit/cards.h"
#include "store/edit.h"

namespace wend {

namespace {

PathId pathBetween(Edit &edit, CardId from, CardId to)
{
    for (const PathId id : edit.where(&Path::from, from)) {
        if (edit.row(id)->to == to)
            return id;
    }
    return {};
}

}

PathId addPath(Edit &edit, CardId from, CardId to)
{
    Path path;
    path.map = mapOf(edit, from);
    path.from = from;
    path.to = to;
    if (from == to || !path.map || mapOf(edit, to) != path.map)
        return {};
    if (const PathId there = pathBetween(edit, from, to))
        return there;
    return edit.insert(path);
}

void reversePath(Edit &edit, PathId id)
{
    auto path = edit.row(id);
    if (!path || pathBetween(edit, path->to, path->from))
        return;
    // Both ends at once: a path from a card to itself is refused, even in between.
    std::swap(path->from, path->to);
    edit.remove(id);
    edit.insert(*path);
}

void movePathEnd(Edit &edit, PathId id, bool beginning, CardId card)
{
    const auto path = edit.row(id);
    if (!path || mapOf(edit, card) != path->map)
        return;
    const CardId from = beginning ? card : path->from;
    const CardId to = beginning ? path->to : card;
    if (from == to || pathBetween(edit, from, to))
        return;
    edit.set(id, &Path::from, from);
    edit.set(id, &Path::to, to);
}

void copyPaths(Edit &edit, const CopiedCards &copies)
{
    std::unordered_map<CardId, CardId> copyOf(copies.begin(), copies.end());
    for (const auto &[original, copy] : copies) {
        for (const PathId id : edit.where(&Path::from, original)) {
            Path path = *edit.row(id);
            const auto to = copyOf.find(path.to);
            if (to == copyOf.end())
                continue;
            path.id = {};
            path.map = mapOf(edit, copy);
            path.from = copy;
            path.to = to->second;
            edit.insert(path);
        }
    }
}

}
