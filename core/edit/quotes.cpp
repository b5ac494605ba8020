#include "edit/quotes.h"

#include "edit/cards.h"
#include "edit/lanes.h"
#include "store/edit.h"

namespace wend {

namespace {

constexpr Group pile {};

void setMarks(Edit &edit, EvidenceId quote, const QuoteMarks &marks)
{
    edit.set(quote, &Evidence::isPain, marks.pain);
    edit.set(quote, &Evidence::isPraise, marks.praise);
    edit.set(quote, &Evidence::isIdea, marks.idea);
}

/// The stage that a column is, or is a step of.
StageId wholeStage(Edit &edit, StageId column)
{
    const std::optional<Stage> row = edit.row(column);
    return row && row->parent ? row->parent : column;
}

/// Where cards of a stage are: in its first step, if it has some.
StageId firstColumn(Edit &edit, const Stage &stage)
{
    const std::vector<Stage> steps = edit.group<Stage>({stage.map.value, stage.id.value});
    return steps.empty() ? stage.id : steps.front().id;
}

LaneId laneOfPain(Edit &edit, MapId map)
{
    const std::vector<Lane> lanes = edit.group<Lane>({map.value, 0});
    for (const Lane &lane : lanes) {
        if (lane.kind == LaneKind::PainPoints)
            return lane.id;
    }
    return insertLane(edit, map, int(lanes.size()), LaneKind::PainPoints);
}

}

std::vector<EvidenceId> addToPile(Edit &edit, const std::vector<Evidence> &quotes)
{
    std::vector<EvidenceId> ids;
    double position = edit.positionAtEnd<Evidence>(pile);
    for (Evidence quote : quotes) {
        quote.position = position++;
        ids.push_back(edit.insert(quote));
    }
    return ids;
}

void fileQuote(Edit &edit, EvidenceId quote, StageId stage, const QuoteMarks &marks)
{
    const std::optional<Evidence> row = edit.row(quote);
    if (!row)
        return;
    const std::optional<Card> card = edit.row(row->card);
    if (card && wholeStage(edit, card->stage) != stage)
        edit.set(quote, &Evidence::card, CardId {});
    if (row->stage != stage)
        edit.set(quote, &Evidence::position, edit.positionAtEnd<Evidence>(pile));
    edit.set(quote, &Evidence::stage, stage);
    edit.set(quote, &Evidence::isForLater, false);
    setMarks(edit, quote, marks);
}

void putQuoteOff(Edit &edit, EvidenceId quote, const QuoteMarks &marks)
{
    edit.set(quote, &Evidence::card, CardId {});
    edit.set(quote, &Evidence::stage, StageId {});
    edit.set(quote, &Evidence::isForLater, true);
    edit.set(quote, &Evidence::position, edit.positionAtEnd<Evidence>(pile));
    setMarks(edit, quote, marks);
}

void putQuoteBehind(Edit &edit, EvidenceId quote, CardId card)
{
    const std::optional<Card> row = edit.row(card);
    if (!row)
        return;
    edit.set(quote, &Evidence::position, edit.positionAtEnd<Evidence>({card.value, 0}));
    edit.set(quote, &Evidence::card, card);
    edit.set(quote, &Evidence::stage, wholeStage(edit, row->stage));
    edit.set(quote, &Evidence::isForLater, false);
}

CardId painPointOf(Edit &edit, EvidenceId quote, const QString &text)
{
    const std::optional<Evidence> row = edit.row(quote);
    const std::optional<Stage> stage = row ? edit.row(wholeStage(edit, row->stage)) : std::nullopt;
    if (!stage)
        return {};
    const LaneId lane = laneOfPain(edit, stage->map);
    const StageId column = firstColumn(edit, *stage);
    const int behind = int(edit.group<Card>({lane.value, column.value}).size());
    const CardId pain = insertCard(edit, lane, column, behind, text);
    putQuoteBehind(edit, quote, pain);
    return pain;
}

}
