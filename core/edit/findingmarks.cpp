#include "edit/findingmarks.h"

#include "store/edit.h"

namespace wend {

FindingMarkId decideFinding(Edit &edit, const FindingMark &mark)
{
    for (const FindingMark &known : edit.group<FindingMark>({})) {
        if (known.rule == mark.rule && known.map == mark.map && known.about == mark.about)
            edit.remove(known.id);
    }
    return edit.insert(mark);
}

}
