#include "edit/feelings.h"

#include "edit/columns.h"
#include "store/edit.h"

namespace wend {

FeelingId addFeeling(Edit &edit, Feeling feeling)
{
    feeling.stage = columnIn(edit, feeling.stage);
    feeling.at = std::clamp(feeling.at, 0.0, 1.0);
    feeling.value = std::clamp(feeling.value, -100, 100);
    return edit.insert(feeling);
}

void setFeeling(Edit &edit, FeelingId feeling, StageId stage, double at, int value)
{
    edit.set(feeling, &Feeling::stage, columnIn(edit, stage));
    edit.set(feeling, &Feeling::at, std::clamp(at, 0.0, 1.0));
    edit.set(feeling, &Feeling::value, std::clamp(value, -100, 100));
}

int copyCurve(Edit &edit, MapId map, PersonaId persona, MapKind from, MapKind to)
{
    int count = 0;
    for (Feeling feeling : edit.group<Feeling>({map.value, 0})) {
        if (feeling.persona != persona || feeling.kind != from)
            continue;
        feeling.id = {};
        feeling.kind = to;
        feeling.label.clear();
        edit.insert(feeling);
        ++count;
    }
    return count;
}

}
