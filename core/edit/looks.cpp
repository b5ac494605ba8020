#include "edit/looks.h"

#include "store/edit.h"

namespace wend {

void setColumnWidth(
    Edit &edit, StageId column, std::optional<double> width, const std::vector<std::pair<StageId, double>> &left)
{
    if (width)
        width = std::clamp(*width, leastLength, mostLength);
    edit.set(column, &Stage::width, width);
    for (const auto &[id, now] : left) {
        const auto row = edit.row(id);
        if (row && !row->width)
            edit.set(id, &Stage::width, std::optional(now));
    }
}

void fitStage(Edit &edit, StageId stage)
{
    edit.set(stage, &Stage::width, {});
    for (const StageId step : edit.where(&Stage::parent, stage))
        edit.set(step, &Stage::width, {});
}

void showStages(Edit &edit, const std::vector<StageId> &stages)
{
    for (const StageId stage : stages)
        edit.set(stage, &Stage::hidden, false);
}

void showLanes(Edit &edit, const std::vector<LaneId> &lanes)
{
    for (const LaneId lane : lanes)
        edit.set(lane, &Lane::hidden, false);
}

void showAll(Edit &edit, MapId map)
{
    showStages(edit, edit.where(&Stage::map, map));
    showLanes(edit, edit.where(&Lane::map, map));
}

}
