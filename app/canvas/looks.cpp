#include "canvas/looks.h"

#include "base/localized.h"
#include "canvas/borderdrag.h"
#include "canvas/editnames.h"
#include "edit/looks.h"
#include "edit/steps.h"
#include "model/lookup.h"
#include "store/edit.h"

namespace wend {

namespace {

const Stage *selectedStage(const Board &board)
{
    const auto *id = std::get_if<StageId>(&board.selection());
    return id && board.hasMap() ? board.model().find(*id) : nullptr;
}

const Lane *selectedLane(const Board &board)
{
    const auto *id = std::get_if<LaneId>(&board.selection());
    return id && board.hasMap() ? board.model().find(*id) : nullptr;
}

QString nameOf(const Board &board, const Lane &lane) { return shortText(laneName(board.model(), lane)); }

}

void collapseSelected(Board &board)
{
    if (const Stage *stage = selectedStage(board)) {
        const char *name
            = stage->collapsed ? QT_TRANSLATE_NOOP("Edit", "Open “%1”") : QT_TRANSLATE_NOOP("Edit", "Collapse “%1”");
        board.edit({name, {shortText(stage->name)}},
            [id = stage->id, on = !stage->collapsed](Edit &edit) { edit.set(id, &Stage::collapsed, on); });
    } else if (const Lane *lane = selectedLane(board)) {
        const char *name
            = lane->collapsed ? QT_TRANSLATE_NOOP("Edit", "Open “%1”") : QT_TRANSLATE_NOOP("Edit", "Collapse “%1”");
        board.edit({name, {nameOf(board, *lane)}},
            [id = lane->id, on = !lane->collapsed](Edit &edit) { edit.set(id, &Lane::collapsed, on); });
    }
}

void hideSelected(Board &board)
{
    if (const Stage *stage = selectedStage(board)) {
        if (board.edit({QT_TRANSLATE_NOOP("Edit", "Hide “%1”"), {shortText(stage->name)}},
                [id = stage->id](Edit &edit) { edit.set(id, &Stage::hidden, true); }))
            board.select({});
    } else if (const Lane *lane = selectedLane(board)) {
        if (board.edit({QT_TRANSLATE_NOOP("Edit", "Hide “%1”"), {nameOf(board, *lane)}},
                [id = lane->id](Edit &edit) { edit.set(id, &Lane::hidden, true); }))
            board.select({});
    }
}

void pinSelected(Board &board)
{
    const Lane *lane = selectedLane(board);
    if (!lane)
        return;
    const char *name
        = lane->pinned ? QT_TRANSLATE_NOOP("Edit", "Let “%1” scroll") : QT_TRANSLATE_NOOP("Edit", "Keep “%1” in view");
    board.edit({name, {nameOf(board, *lane)}},
        [id = lane->id, on = !lane->pinned](Edit &edit) { edit.set(id, &Lane::pinned, on); });
}

void fitSelected(Board &board)
{
    Hit hit;
    if (const Stage *stage = selectedStage(board)) {
        hit.part = Hit::Part::StageBorder;
        hit.stage = stage->id;
    } else if (const Lane *lane = selectedLane(board)) {
        hit.part = Hit::Part::LaneBorder;
        hit.lane = lane->id;
    }
    fitBorder(board, hit);
}

void splitSelected(Board &board)
{
    const Stage *stage = selectedStage(board);
    if (!stage || stage->parent || !stepsOf(board.model(), *stage).empty())
        return;
    const QString language = businessOf(board.model()).language;
    const QString name = localized("Canvas", QT_TRANSLATE_NOOP("Canvas", "Step %1"), language);
    const StageId id = stage->id;
    if (board.edit({QT_TRANSLATE_NOOP("Edit", "Split “%1” into steps"), {shortText(stage->name)}}, [&](Edit &edit) {
            splitStage(edit, id, {name.arg(1), name.arg(2)});
        }))
        board.select(stepsOf(board.model(), board.model().at(id)).front());
}

void showHidden(Board &board, const std::vector<StageId> &stages, const std::vector<LaneId> &lanes)
{
    const bool done = board.edit({QT_TRANSLATE_NOOP("Edit", "Show what was hidden"), {}}, [&](Edit &edit) {
        showStages(edit, stages);
        showLanes(edit, lanes);
    });
    if (done && !stages.empty())
        board.select(stages.front());
    else if (done && !lanes.empty())
        board.select(lanes.front());
}

void showAllHidden(Board &board)
{
    if (board.hasMap())
        board.edit({QT_TRANSLATE_NOOP("Edit", "Show all stages and lanes"), {}},
            [&](Edit &edit) { showAll(edit, board.map()); });
}

bool hidesSomething(const Model &model, MapId map)
{
    const auto isHidden = [&](auto id) { return model.at(id).hidden; };
    const std::vector<StageId> &stages = stagesOf(model, map);
    const std::vector<LaneId> &lanes = lanesOf(model, map);
    return std::any_of(lanes.begin(), lanes.end(), isHidden)
        || std::any_of(stages.begin(), stages.end(), [&](StageId id) {
               const std::vector<StageId> &steps = stepsOf(model, model.at(id));
               return model.at(id).hidden || std::any_of(steps.begin(), steps.end(), isHidden);
           });
}

}
