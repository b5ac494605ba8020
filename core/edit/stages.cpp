#include "edit/stages.h"

#include "edit/cards.h"

namespace wend {

const std::vector<QColor> &stageColours()
{
    static const std::vector<QColor> colours {QColor(0x2e, 0x6f, 0x92), QColor(0x4f, 0x62, 0xb3), QColor(0x84, 0x54, 0x9f),
        QColor(0xbd, 0x6a, 0x37), QColor(0x3a, 0x88, 0x68), QColor(0xa8, 0x4a, 0x62), QColor(0x2f, 0x82, 0x86), QColor(0x8a, 0x6d, 0x2b),
        QColor(0x5d, 0x6b, 0x7c), QColor(0x6c, 0x7f, 0x35)};
    return colours;
}

StageId insertStage(Edit &edit, MapId map, int index, const QString &name)
{
    const std::vector<Stage> siblings = edit.group<Stage>({map.value, 0});
    index = std::clamp(index, 0, int(siblings.size()));
    Stage stage;
    stage.map = map;
    stage.name = name;
    stage.position = edit.positionAt<Stage>({map.value, 0}, index);
    // The colour that is used least; the first of those.
    const auto uses = [&](const QColor &colour) {
        return std::count_if(siblings.begin(), siblings.end(), [&](const Stage &sibling) { return sibling.colour == colour; });
    };
    stage.colour = *std::min_element(stageColours().begin(), stageColours().end(),
        [&](const QColor &a, const QColor &b) { return uses(a) < uses(b); });
    return edit.insert(stage);
}

void moveStage(Edit &edit, StageId stage, int index)
{
    if (const auto row = edit.row(stage))
        edit.set(stage, &Stage::position, edit.positionAt<Stage>(groupOf(*row), index, stage));
}

StageId duplicateStage(Edit &edit, StageId original)
{
    auto stage = edit.row(original);
    if (!stage)
        return {};
    const std::vector<Stage> siblings = edit.group<Stage>(groupOf(*stage));
    const auto at = std::find_if(siblings.begin(), siblings.end(), [&](const Stage &each) { return each.id == original; });
    stage->id = {};
    stage->position = edit.positionAt<Stage>(groupOf(*stage), int(at - siblings.begin()) + 1);
    const StageId copy = edit.insert(*stage);
    for (CardId card : edit.where(&Card::stage, original)) {
        const Card row = *edit.row(card);
        copyCard(edit, card, row.lane, copy, std::numeric_limits<int>::max());
    }
    for (FeelingId id : edit.where(&Feeling::stage, original)) {
        Feeling feeling = *edit.row(id);
        feeling.id = {};
        feeling.stage = copy;
        edit.insert(feeling);
    }
    return copy;
}

}
