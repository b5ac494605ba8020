#include "edit/tools.h"

#include "store/edit.h"

namespace wend {

void mergeTools(Edit &edit, ToolId from, ToolId into)
{
    const std::optional<Tool> gone = edit.row(from);
    const std::optional<Tool> stays = edit.row(into);
    if (!gone || !stays || from == into)
        return;
    for (const CardId card : edit.where(&Card::tool, from))
        edit.set(card, &Card::tool, into);
    if (!stays->monthlyCost)
        edit.set(into, &Tool::monthlyCost, gone->monthlyCost);
    edit.remove(from);
}

}
