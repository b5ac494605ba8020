#include "edit/steps.h"

#include "edit/columns.h"
#include "store/edit.h"

namespace wend {

namespace {

/// All cards and feelings of one column to another of the same stage, where there are none yet.
void moveContent(Edit &edit, StageId from, StageId to)
{
    for (const CardId card : edit.where(&Card::stage, from))
        edit.set(card, &Card::stage, to);
    for (const FeelingId feeling : edit.where(&Feeling::stage, from))
        edit.set(feeling, &Feeling::stage, to);
}

}

StageId insertStep(Edit &edit, StageId stage, int index, const QString &name)
{
    const auto parent = edit.row(stage);
    if (!parent || parent->parent)
        return {};
    SpanKeeper spans(edit, parent->map);
    const Group siblings {parent->map.value, stage.value};
    const bool isFirst = edit.group<Stage>(siblings).empty();
    Stage step;
    step.map = parent->map;
    step.parent = stage;
    step.name = name;
    step.position = edit.positionAt<Stage>(siblings, index);
    step.id = edit.insert(step);
    if (isFirst)
        moveContent(edit, stage, step.id);
    spans.finish();
    return step.id;
}

void splitStage(Edit &edit, StageId stage, const QStringList &names)
{
    const auto row = edit.row(stage);
    if (!row)
        return;
    SpanKeeper spans(edit, row->map);
    for (const QString &name : names)
        insertStep(edit, stage, std::numeric_limits<int>::max(), name);
    spans.finish();
}

void removeStage(Edit &edit, StageId stage)
{
    const auto row = edit.row(stage);
    if (!row)
        return;
    SpanKeeper spans(edit, row->map);
    if (row->parent && edit.group<Stage>(groupOf(*row)).size() == 1)
        moveContent(edit, stage, row->parent);
    edit.remove(stage);
    spans.finish();
}

}
