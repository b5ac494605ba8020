#include "edit/columns.h"

#include "store/edit.h"

namespace wend {

std::vector<StageId> columnsOf(Edit &edit, MapId map)
{
    std::vector<StageId> columns;
    for (const Stage &stage : edit.group<Stage>({map.value, 0})) {
        const std::vector<Stage> steps = edit.group<Stage>({map.value, stage.id.value});
        if (steps.empty())
            columns.push_back(stage.id);
        for (const Stage &step : steps)
            columns.push_back(step.id);
    }
    return columns;
}

StageId columnIn(Edit &edit, StageId stage)
{
    const std::vector<StageId> steps = edit.where(&Stage::parent, stage);
    return steps.empty() ? stage : steps.front();
}

StageId stageOf(Edit &edit, StageId column)
{
    const auto row = edit.row(column);
    if (!row)
        return {};
    return row->parent ? row->parent : column;
}

SpanKeeper::SpanKeeper(Edit &edit, MapId map) : m_edit(edit), m_map(map)
{
    const std::vector<StageId> columns = columnsOf(edit, map);
    std::vector<Covered> all;
    for (const StageId column : columns)
        all.push_back({column, stageOf(edit, column)});
    Statement wide
        = edit.database().prepare("SELECT card.id, card.stage, card.span FROM card JOIN stage ON stage.id = card.stage"
                                  " WHERE stage.map = ? AND card.span > 1 ORDER BY card.id");
    wide.bind(1, map.value);
    while (wide.next()) {
        const auto own = std::find(columns.begin(), columns.end(), StageId {wide.integer(1)});
        if (own == columns.end())
            continue;
        const auto first = all.begin() + (own - columns.begin());
        const auto end = first + std::min(ptrdiff_t(wide.integer(2)), all.end() - first);
        m_wide.push_back({CardId {wide.integer(0)}, {first, end}});
    }
}

void SpanKeeper::finish()
{
    if (m_wide.empty())
        return;
    const std::vector<StageId> columns = columnsOf(m_edit, m_map);
    // The last column that stands for what was covered; -1: none.
    const auto placeOf = [&](const Covered &covered) {
        for (int at = int(columns.size()) - 1; at >= 0; --at) {
            const StageId column = columns[size_t(at)];
            const auto row = m_edit.row(column);
            if (column == covered.column || column == covered.parent || row->parent == covered.column)
                return at;
        }
        return -1;
    };
    for (const Wide &its : m_wide) {
        const auto card = m_edit.row(its.card);
        if (!card)
            continue;
        const auto own = std::find(columns.begin(), columns.end(), card->stage);
        int last = int(own - columns.begin());
        for (const Covered &each : its.columns)
            last = std::max(last, placeOf(each));
        m_edit.set(its.card, &Card::span, last - int(own - columns.begin()) + 1);
    }
}

}
