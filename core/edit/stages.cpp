#include "edit/stages.h"

#include "edit/cards.h"
#include "edit/columns.h"
#include "edit/paths.h"
#include "model/stagecolours.h"
#include "store/edit.h"

namespace wend {

StageId insertStage(Edit &edit, MapId map, int index, const QString &name)
{
    SpanKeeper spans(edit, map);
    const std::vector<Stage> siblings = edit.group<Stage>({map.value, 0});
    index = std::clamp(index, 0, int(siblings.size()));
    Stage stage;
    stage.map = map;
    stage.name = name;
    stage.position = edit.positionAt<Stage>({map.value, 0}, index);
    // The colour that is used least; the first of those.
    const auto uses = [&](const QColor &colour) {
        return std::count_if(
            siblings.begin(), siblings.end(), [&](const Stage &sibling) { return sibling.colour == colour; });
    };
    stage.colour = *std::min_element(stageColours().begin(), stageColours().end(),
        [&](const QColor &a, const QColor &b) { return uses(a) < uses(b); });
    stage.id = edit.insert(stage);
    spans.finish();
    return stage.id;
}

void moveStage(Edit &edit, StageId stage, int index)
{
    if (const auto row = edit.row(stage))
        edit.set(stage, &Stage::position, edit.positionAt<Stage>(groupOf(*row), index, stage));
}

namespace {

void copyContent(Edit &edit, StageId original, StageId copy)
{
    CopiedCards copies;
    for (CardId card : edit.where(&Card::stage, original)) {
        const Card row = *edit.row(card);
        copies.push_back({card, copyCard(edit, card, row.lane, copy, std::numeric_limits<int>::max())});
    }
    copyPaths(edit, copies);
    for (FeelingId id : edit.where(&Feeling::stage, original)) {
        Feeling feeling = *edit.row(id);
        feeling.id = {};
        feeling.stage = copy;
        edit.insert(feeling);
    }
}

}

StageId duplicateStage(Edit &edit, StageId original)
{
    auto stage = edit.row(original);
    if (!stage)
        return {};
    SpanKeeper spans(edit, stage->map);
    const std::vector<Stage> siblings = edit.group<Stage>(groupOf(*stage));
    const auto at
        = std::find_if(siblings.begin(), siblings.end(), [&](const Stage &each) { return each.id == original; });
    stage->id = {};
    stage->hidden = false;
    stage->position = edit.positionAt<Stage>(groupOf(*stage), int(at - siblings.begin()) + 1);
    const StageId copy = edit.insert(*stage);
    copyContent(edit, original, copy);
    for (Stage step : edit.group<Stage>({stage->map.value, original.value})) {
        const StageId from = std::exchange(step.id, {});
        step.parent = copy;
        copyContent(edit, from, edit.insert(step));
    }
    spans.finish();
    return copy;
}

}
