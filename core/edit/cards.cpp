#include "edit/cards.h"

#include "edit/columns.h"
#include "edit/numbers.h"
#include "store/edit.h"

namespace wend {

CardId insertCard(Edit &edit, LaneId lane, StageId stage, int index, Card card)
{
    card.lane = lane;
    card.stage = columnIn(edit, stage);
    card.position = edit.positionAt<Card>({lane.value, card.stage.value}, index);
    return edit.insert(card);
}

void moveCard(Edit &edit, CardId card, LaneId lane, StageId stage, int index)
{
    const StageId column = columnIn(edit, stage);
    edit.set(card, &Card::position, edit.positionAt<Card>({lane.value, column.value}, index, card));
    edit.set(card, &Card::lane, lane);
    edit.set(card, &Card::stage, column);
    takeNumbersAlong(edit, card);
}

MapId mapOf(Edit &edit, CardId card)
{
    const auto row = edit.row(card);
    const auto stage = row ? edit.row(row->stage) : std::nullopt;
    return stage ? stage->map : MapId {};
}

void setSpan(Edit &edit, CardId card, int span)
{
    const auto row = edit.row(card);
    const auto stage = row ? edit.row(row->stage) : std::nullopt;
    if (!stage)
        return;
    const std::vector<StageId> columns = columnsOf(edit, stage->map);
    const auto own = std::find(columns.begin(), columns.end(), row->stage);
    edit.set(card, &Card::span, std::clamp(span, 1, std::max(1, int(columns.end() - own))));
}

CardId copyCard(Edit &edit, CardId original, LaneId lane, StageId stage, int index)
{
    auto card = edit.row(original);
    if (!card)
        return {};
    card->id = {};
    const CardId copy = insertCard(edit, lane, stage, index, *card);
    copyEvidence(edit, edit.group<Evidence>({original.value, 0}), copy);
    return copy;
}

void copyEvidence(Edit &edit, const std::vector<Evidence> &evidence, CardId card)
{
    for (Evidence copy : evidence) {
        copy.id = {};
        copy.card = card;
        edit.insert(copy);
    }
}

EvidenceId addEvidence(Edit &edit, CardId card, Evidence evidence)
{
    evidence.card = card;
    evidence.position = edit.positionAtEnd<Evidence>({card.value, 0});
    return edit.insert(evidence);
}

ToolId toolNamed(Edit &edit, const QString &name)
{
    const QString wanted = name.trimmed();
    if (wanted.isEmpty())
        return {};
    for (const Tool &tool : edit.group<Tool>({})) {
        if (tool.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return tool.id;
    }
    Tool tool;
    tool.name = wanted;
    tool.position = edit.positionAtEnd<Tool>({});
    return edit.insert(tool);
}

void setTool(Edit &edit, CardId card, const QString &name, std::optional<double> monthlyCost)
{
    const auto row = edit.row(card);
    if (!row)
        return;
    const ToolId tool = toolNamed(edit, name);
    edit.set(card, &Card::tool, tool);
    if (tool)
        edit.set(tool, &Tool::monthlyCost, monthlyCost);
    if (row->tool && row->tool != tool && edit.where(&Card::tool, row->tool).empty())
        edit.remove(row->tool);
}

}
