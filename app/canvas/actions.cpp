#include "canvas/actions.h"

#include "canvas/editnames.h"
#include "canvas/feelingwords.h"
#include "canvas/gestures.h"
#include "edit/cardgroups.h"
#include "edit/cards.h"
#include "edit/feelings.h"
#include "edit/lanes.h"
#include "edit/paths.h"
#include "edit/stages.h"
#include "edit/steps.h"
#include "model/lookup.h"
#include "model/words.h"
#include "store/edit.h"

#include <algorithm>
#include <cmath>

namespace wend {

namespace {

void deleteCards(Board &board, const CardIds &cards, bool cuts)
{
    const Card *last = board.model().find(cards.back());
    const Selection cell = last ? Selection(CellPlace {last->lane, last->stage}) : Selection();
    const bool done
        = board.edit(cuts ? cutName(board.model(), cards) : deleteName(board.model(), cards), [&](Edit &edit) {
              for (CardId card : cards)
                  edit.remove(card);
          });
    if (done)
        board.select(cell);
}

/// The sibling that is selected after `id` is gone.
template <class Row>
Selection besides(const std::vector<Id<Row>> &siblings, Id<Row> id)
{
    const auto at = std::find(siblings.begin(), siblings.end(), id);
    if (at == siblings.end() || siblings.size() < 2)
        return {};
    return at + 1 != siblings.end() ? *(at + 1) : *(at - 1);
}

struct DeleteIt
{
    Board &board;
    bool cuts = false; ///< what is deleted was copied before

    void operator()(std::monostate) const { }
    void operator()(MapId) const { }
    void operator()(PersonaId) const { }
    void operator()(const CellPlace &cell) const
    {
        if (const CardIds cards = cardsIn(board.model(), cell.lane, cell.stage); !cards.empty())
            deleteCards(board, cards, cuts);
    }
    void operator()(const CardIds &cards) const { deleteCards(board, cards, cuts); }
    void operator()(StageId id) const
    {
        const Stage *stage = board.model().find(id);
        if (!stage)
            return;
        const Selection next = besides(board.model().group<Stage>(groupOf(*stage)), id);
        const StageId parent = stage->parent;
        const char *name
            = parent ? QT_TRANSLATE_NOOP("Edit", "Delete step “%1”") : QT_TRANSLATE_NOOP("Edit", "Delete stage “%1”");
        if (board.edit({name, {shortText(stage->name)}}, [&](Edit &edit) { removeStage(edit, id); }))
            board.select(isNothing(next) && parent ? Selection(parent) : next);
    }
    void operator()(LaneId id) const
    {
        const Lane *lane = board.model().find(id);
        if (!lane)
            return;
        const Selection next = besides(lanesOf(board.model(), board.map()), id);
        const char *name
            = cuts ? QT_TRANSLATE_NOOP("Edit", "Cut lane “%1”") : QT_TRANSLATE_NOOP("Edit", "Delete lane “%1”");
        if (board.edit({name, {shortText(laneName(board.model(), *lane))}}, [&](Edit &edit) { edit.remove(id); }))
            board.select(next);
    }
    void operator()(PathId id) const
    {
        const Path *path = board.model().find(id);
        const Selection from = path ? Selection(CardIds {path->from}) : Selection();
        if (path
            && board.edit(pathName(board.model(), id, QT_TRANSLATE_NOOP("Edit", "Delete the path from “%1” to “%2”")),
                [&](Edit &edit) { edit.remove(id); }))
            board.select(from);
    }
    void operator()(const std::vector<FeelingId> &feelings) const
    {
        const Selection before = stepped(board, feelings, Direction::Left);
        const EditName name = feelings.size() == 1
            ? EditName {QT_TRANSLATE_NOOP("Edit", "Delete feeling"), {}}
            : EditName {QT_TRANSLATE_NOOP("Edit", "Delete %1 feelings"), {QString::number(feelings.size())}};
        const bool done = board.edit(name, [&](Edit &edit) {
            for (FeelingId feeling : feelings)
                edit.remove(feeling);
        });
        if (done)
            board.select(stillThere(before, board.model()));
    }
};

}

void deleteSelected(Board &board)
{
    if (!board.hasMap())
        return;
    const Selection selection = board.selection(); // deleting changes it
    std::visit(DeleteIt {board}, selection);
}

void cutSelected(Board &board)
{
    if (!board.hasMap())
        return;
    const Selection selection = board.selection();
    std::visit(DeleteIt {board, true}, selection);
}

void duplicateSelected(Board &board)
{
    if (!board.hasMap())
        return;
    if (const auto *stage = std::get_if<StageId>(&board.selection())) {
        const StageId original = *stage;
        StageId copy;
        const Stage &row = board.model().at(original);
        const char *name = row.parent ? QT_TRANSLATE_NOOP("Edit", "Duplicate step “%1”")
                                      : QT_TRANSLATE_NOOP("Edit", "Duplicate stage “%1”");
        if (board.edit({name, {shortText(row.name)}}, [&](Edit &edit) { copy = duplicateStage(edit, original); }))
            board.select(copy);
        return;
    }
    if (const auto *lane = std::get_if<LaneId>(&board.selection())) {
        const LaneId original = *lane;
        LaneId copy;
        if (board.edit({QT_TRANSLATE_NOOP("Edit", "Duplicate lane “%1”"),
                           {shortText(laneName(board.model(), board.model().at(original)))}},
                [&](Edit &edit) { copy = duplicateLane(edit, original); }))
            board.select(copy);
        return;
    }
    const CardIds cards = inReadingOrder(board.model(), board.layout(), cardsOf(board.selection()));
    if (cards.empty())
        return;
    CardIds copies;
    const EditName name = cards.size() == 1
        ? EditName {QT_TRANSLATE_NOOP("Edit", "Duplicate “%1”"), {shortText(board.model().at(cards.front()).text)}}
        : EditName {QT_TRANSLATE_NOOP("Edit", "Duplicate %1 cards"), {QString::number(cards.size())}};
    if (board.edit(name, [&](Edit &edit) { copies = duplicateCards(edit, cards); }))
        board.select(copies);
}

namespace {

template <class Row>
int indexIn(const std::vector<Id<Row>> &siblings, Id<Row> id)
{
    return int(std::find(siblings.begin(), siblings.end(), id) - siblings.begin());
}

/// The next lane in a direction that holds cards; null: none.
LaneId cardLaneFrom(const MapLayout &layout, LaneId lane, int step)
{
    for (int row = layout.laneIndex(lane) + step; row >= 0 && row < int(layout.lanes().size()); row += step) {
        if (holdsCards(layout.lanes()[size_t(row)].kind))
            return layout.lanes()[size_t(row)].id;
    }
    return {};
}

struct CardMove
{
    CellPlace cell;
    int index = 0; ///< among the cell's other cards
};

std::optional<CardMove> moveOf(const Board &board, const CardIds &cards, Direction direction)
{
    const Card &first = board.model().at(cards.front());
    const MapLayout &layout = board.layout();
    const CardIds siblings = cardsIn(board.model(), first.lane, first.stage);
    const bool together = std::all_of(cards.begin(), cards.end(),
        [&](CardId card) { return std::find(siblings.begin(), siblings.end(), card) != siblings.end(); });
    const bool back = direction == Direction::Left || direction == Direction::Up;
    if (direction == Direction::Left || direction == Direction::Right) {
        const int column = layout.columnIndex(first.stage) + (back ? -1 : 1);
        if (column < 0 || column >= int(layout.columns().size()))
            return std::nullopt;
        return CardMove {{first.lane, layout.columns()[size_t(column)].id}, indexIn(siblings, cards.front())};
    }
    const int others = int(siblings.size() - cards.size());
    const int index = indexIn(siblings, cards.front()) + (back ? -1 : 1);
    if (together && index >= 0 && index <= others)
        return CardMove {{first.lane, first.stage}, index};
    const LaneId lane = cardLaneFrom(layout, first.lane, back ? -1 : 1);
    if (!lane)
        return std::nullopt;
    return CardMove {{lane, first.stage}, back ? int(cardsIn(board.model(), lane, first.stage).size()) : 0};
}

/// Where a stage or lane goes by one step: on to the other side of the next one that is shown. -1: none is.
template <class Row>
int nextPlace(const Model &model, const std::vector<Id<Row>> &siblings, Id<Row> id, int by)
{
    int to = indexIn(siblings, id) + by;
    while (to >= 0 && to < int(siblings.size()) && model.at(siblings[size_t(to)]).hidden)
        to += by;
    return to < int(siblings.size()) ? to : -1;
}

int byOf(Direction direction) { return direction == Direction::Left || direction == Direction::Up ? -1 : 1; }
bool isAcross(Direction direction) { return direction == Direction::Left || direction == Direction::Right; }

struct MoveIt
{
    Board &board;
    Direction direction;

    template <class Other>
    void operator()(const Other &) const
    {
    }
    void operator()(const CardIds &selected) const
    {
        const CardIds cards = inReadingOrder(board.model(), board.layout(), selected);
        if (const std::optional<CardMove> to = moveOf(board, cards, direction))
            board.edit(moveName(board.model(), cards),
                [&](Edit &edit) { moveCards(edit, cards, to->cell.lane, to->cell.stage, to->index); });
    }
    void operator()(const std::vector<FeelingId> &) const
    {
        constexpr double share = 0.05; // of a stage
        const int by = direction == Direction::Up || direction == Direction::Right ? 1 : -1;
        if (isAcross(direction))
            shiftFeelings(board, by * share);
        else
            changeFeelings(board, by * feelingStep);
    }
    void operator()(StageId id) const
    {
        const int to
            = nextPlace(board.model(), board.model().group<Stage>(groupOf(board.model().at(id))), id, byOf(direction));
        const char *name = board.model().at(id).parent ? QT_TRANSLATE_NOOP("Edit", "Move step “%1”")
                                                       : QT_TRANSLATE_NOOP("Edit", "Move stage “%1”");
        if (isAcross(direction) && to >= 0)
            board.edit({name, {shortText(board.model().at(id).name)}}, [&](Edit &edit) { moveStage(edit, id, to); });
    }
    void operator()(LaneId id) const
    {
        const int to = nextPlace(board.model(), lanesOf(board.model(), board.map()), id, byOf(direction));
        if (!isAcross(direction) && to >= 0)
            board.edit({QT_TRANSLATE_NOOP("Edit", "Move lane “%1”"),
                           {shortText(laneName(board.model(), board.model().at(id)))}},
                [&](Edit &edit) { moveLane(edit, id, to); });
    }
};

}

void moveSelected(Board &board, Direction direction)
{
    if (!board.hasMap())
        return;
    const Selection selection = board.selection();
    std::visit(MoveIt {board, direction}, selection);
}

bool canMove(const Board &board, Direction direction)
{
    if (!board.hasMap())
        return false;
    const Model &model = board.model();
    if (const auto *id = std::get_if<StageId>(&board.selection()); id && model.find(*id))
        return isAcross(direction)
            && nextPlace(model, model.group<Stage>(groupOf(model.at(*id))), *id, byOf(direction)) >= 0;
    if (const auto *id = std::get_if<LaneId>(&board.selection()); id && model.find(*id))
        return !isAcross(direction) && nextPlace(model, lanesOf(model, board.map()), *id, byOf(direction)) >= 0;
    return std::holds_alternative<CardIds>(board.selection())
        || std::holds_alternative<std::vector<FeelingId>>(board.selection());
}

namespace {

/// `nameOfOne` names the step where one point is selected; `move` is what happens to each.
template <class NameOfOne, class Move>
void moveFeelings(Board &board, const NameOfOne &nameOfOne, const Move &move)
{
    const auto *selected = std::get_if<std::vector<FeelingId>>(&board.selection());
    if (!board.hasMap() || !selected)
        return;
    const std::vector<FeelingId> feelings = *selected;
    const EditName name = feelings.size() == 1
        ? nameOfOne(board.model().at(feelings.front()))
        : EditName {QT_TRANSLATE_NOOP("Edit", "Move %1 feelings"), {QString::number(feelings.size())}};
    board.edit(name, [&](Edit &edit) {
        for (FeelingId id : feelings) {
            if (const auto feeling = edit.row(id))
                move(edit, *feeling);
        }
    });
}

}

void changeFeelings(Board &board, int by)
{
    moveFeelings(
        board, [&](const Feeling &feeling) { return feelingName(feeling, std::clamp(feeling.value + by, -100, 100)); },
        [&](Edit &edit, const Feeling &feeling) {
            setFeeling(edit, feeling.id, feeling.stage, feeling.at, feeling.value + by);
        });
}

void drawLineAbove(Board &board, LaneId id, BlueprintLine line)
{
    const Lane *lane = board.model().find(id);
    if (!lane || lane->lineAbove == line)
        return;
    const QString name = shortText(laneName(board.model(), *lane));
    const QString language = businessOf(board.model()).language;
    const EditName step = line == BlueprintLine::None
        ? EditName {QT_TRANSLATE_NOOP("Edit", "Take away the line above “%1”"), {name}}
        : EditName {QT_TRANSLATE_NOOP("Edit", "Draw “%1” above “%2”"), {nameOf(line, language), name}};
    board.edit(step, [&](Edit &edit) { edit.set(id, &Lane::lineAbove, line); });
}

void moveLineAbove(Board &board, LaneId id, int by)
{
    const std::vector<LaneBox> &lanes = board.layout().lanes(); // to one that is seen, over those that are not
    const int from = board.layout().laneIndex(id);
    const int to = from + by;
    const Lane *lane = board.model().find(id);
    if (!lane || lane->lineAbove == BlueprintLine::None || from < 0 || to < 0 || to >= int(lanes.size()))
        return;
    const BlueprintLine line = lane->lineAbove;
    const LaneId other = lanes[size_t(to)].id;
    const BlueprintLine back = board.model().at(other).lineAbove;
    const bool done = board.edit(
        {QT_TRANSLATE_NOOP("Edit", "Move “%1”"), {nameOf(line, businessOf(board.model()).language)}}, [&](Edit &edit) {
            edit.set(id, &Lane::lineAbove, back);
            edit.set(other, &Lane::lineAbove, line);
        });
    if (done)
        board.select(other);
}

Result<void> turnPath(Workbook &workbook, PathId path)
{
    return workbook.edit(
        pathName(workbook.model(), path, QT_TRANSLATE_NOOP("Edit", "Turn around the path from “%1” to “%2”")),
        [&](Edit &edit) { reversePath(edit, path); });
}

LaneId addLane(Board &board, int index, LaneKind kind)
{
    if (!board.hasMap())
        return {};
    LaneId lane;
    const QString name = nameOf(kind, businessOf(board.model()).language);
    if (!board.edit({QT_TRANSLATE_NOOP("Edit", "Add lane “%1”"), {name}},
            [&](Edit &edit) { lane = insertLane(edit, board.map(), index, kind); }))
        return {};
    board.select(lane);
    return lane;
}

FeelingId addFeelingAt(Board &board, const FeelingPlace &place, const QString &label)
{
    if (!board.hasMap())
        return {};
    Feeling feeling;
    feeling.map = board.map();
    feeling.persona = board.curve().persona;
    feeling.kind = board.curve().kind;
    feeling.stage = place.stage;
    feeling.at = place.at;
    feeling.value = place.value;
    feeling.label = label;
    FeelingId id;
    if (!board.edit(
            {QT_TRANSLATE_NOOP("Edit", "Add feeling"), {}}, [&](Edit &edit) { id = addFeeling(edit, feeling); }))
        return {};
    board.select(std::vector<FeelingId> {id});
    return id;
}

FeelingPlace roomForFeeling(const Board &board, StageId stage)
{
    std::vector<double> taken {0, 1}; // the ends of the stage count half: nobody wants a point on the border
    for (const FeelingId id : curveOf(board.model(), board.map(), board.curve().persona, board.curve().kind)) {
        if (board.model().at(id).stage == stage)
            taken.push_back(board.model().at(id).at);
    }
    std::sort(taken.begin(), taken.end());
    FeelingPlace place {stage, 0.5, 0};
    double widest = 0;
    for (size_t i = 1; i < taken.size(); ++i) {
        if (taken[i] - taken[i - 1] > widest + 1e-9) {
            widest = taken[i] - taken[i - 1];
            place.at = (taken[i] + taken[i - 1]) / 2;
        }
    }
    if (const std::optional<FeelingPlace> on
        = board.layout().onCurve(board.curve(), board.layout().positionOf(place).x()))
        place.value = on->value;
    return place;
}

FeelingId addFeelingIn(Board &board, StageId stage)
{
    return board.hasMap() ? addFeelingAt(board, roomForFeeling(board, stage)) : FeelingId {};
}

namespace {

/// A place along the map, `by` stages further.
FeelingPlace shifted(const MapLayout &layout, const Feeling &feeling, double by)
{
    std::vector<StageId> stages; // a collapsed column shows no feelings
    for (const ColumnBox &column : layout.columns()) {
        if (!column.collapsed)
            stages.push_back(column.id);
    }
    FeelingPlace place {feeling.stage, feeling.at, feeling.value};
    const int index = indexIn(stages, feeling.stage);
    if (index == int(stages.size()))
        return place;
    const double along = std::clamp(index + feeling.at + by, 0.0, double(stages.size()));
    // The end of a stage is a place of its own before the beginning of the next.
    const int to
        = std::clamp(int(by < 0 ? std::ceil(along - 1e-9) - 1 : std::floor(along + 1e-9)), 0, int(stages.size()) - 1);
    const bool stays = along >= index && along <= index + 1;
    const int column = stays ? index : to;
    place.stage = stages[size_t(column)];
    place.at = std::round(std::clamp(along - column, 0.0, 1.0) * 1000) / 1000;
    return place;
}

}

void shiftFeelings(Board &board, double by)
{
    moveFeelings(
        board,
        [](const Feeling &feeling) {
            return feeling.label.isEmpty()
                ? EditName {QT_TRANSLATE_NOOP("Edit", "Move feeling along"), {}}
                : EditName {QT_TRANSLATE_NOOP("Edit", "Move feeling “%1” along"), {shortText(feeling.label)}};
        },
        [&](Edit &edit, const Feeling &feeling) {
            const FeelingPlace place = shifted(board.layout(), feeling, by);
            setFeeling(edit, feeling.id, place.stage, place.at, place.value);
        });
}

void nextCurve(Board &board)
{
    const std::vector<CurveBox> &curves = board.layout().feelings().curves;
    if (!board.hasMap() || curves.empty())
        return;
    const auto at
        = std::find_if(curves.begin(), curves.end(), [&](const CurveBox &curve) { return curve.key == board.curve(); });
    const CurveKey next = at == curves.end() || at + 1 == curves.end() ? curves.front().key : (at + 1)->key;
    board.setCurve(next);
}

void beginCurveAsItShouldBe(Board &board)
{
    if (!board.hasMap())
        return;
    const CurveKey wanted {board.curve().persona, MapKind::AsItShouldBe};
    const auto isEmpty
        = [&](MapKind kind) { return curveOf(board.model(), board.map(), wanted.persona, kind).empty(); };
    if (isEmpty(MapKind::AsItShouldBe) && !isEmpty(MapKind::AsItIs)) {
        const bool done = board.edit({QT_TRANSLATE_NOOP("Edit", "Add the curve as it should be"), {}},
            [&](Edit &edit) { copyCurve(edit, board.map(), wanted.persona, MapKind::AsItIs, MapKind::AsItShouldBe); });
        if (!done)
            return;
    }
    board.setCurve(wanted);
}

std::optional<NewStage> newStep(const Board &board)
{
    const auto *id = std::get_if<StageId>(&board.selection());
    const Stage *stage = id && board.hasMap() ? board.model().find(*id) : nullptr;
    if (!stage)
        return std::nullopt;
    const StageId parent = stageOf(board.model(), stage->id);
    const std::vector<StageId> &steps = stepsOf(board.model(), board.model().at(parent));
    return NewStage {parent, std::min(indexIn(steps, stage->id) + 1, int(steps.size()))};
}

int newStageIndex(const Board &board)
{
    const std::vector<StageId> &stages = stagesOf(board.model(), board.map());
    const auto *stage = std::get_if<StageId>(&board.selection());
    const int at
        = stage && board.model().find(*stage) ? indexIn(stages, stageOf(board.model(), *stage)) : int(stages.size());
    return std::min(at + 1, int(stages.size()));
}

int newLaneIndex(const Board &board)
{
    const std::vector<LaneId> &lanes = lanesOf(board.model(), board.map());
    const auto *lane = std::get_if<LaneId>(&board.selection());
    return lane ? std::min(indexIn(lanes, *lane) + 1, int(lanes.size())) : int(lanes.size());
}

}
