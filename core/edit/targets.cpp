#include "edit/targets.h"

#include "store/edit.h"

namespace wend {

TargetId setTarget(Edit &edit, Target target)
{
    Q_ASSERT(target.metric.isNull() != target.stage.isNull());
    target.id = {};
    for (const Target &known : edit.group<Target>(groupOf(target))) {
        if (known.from == target.from)
            target.id = known.id;
    }
    if (!target.id)
        return edit.insert(target);
    edit.replace(target);
    return target.id;
}

}
