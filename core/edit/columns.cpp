#include "edit/columns.h"

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
    for (const Lane &lane : edit.group<Lane>({map.value, 0})) {
        for (auto own = columns.begin(); own != columns.end(); ++own) {
            for (const Card &card : edit.group<Card>({lane.id.value, own->value})) {
                if (card.span < 2)
                    continue;
                Wide its {card.id, {}};
                const auto end = own + std::min(ptrdiff_t(card.span), columns.end() - own);
                for (auto each = own; each != end; ++each)
                    its.columns.push_back({*each, stageOf(edit, *each)});
                m_wide.push_back(std::move(its));
            }
        }
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
