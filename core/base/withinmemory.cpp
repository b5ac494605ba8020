#include "base/withinmemory.h"

#include <QCoreApplication>

namespace wend {

Error outOfMemory(const QString &path)
{
    return {
        QCoreApplication::translate("Memory",
            "There is not enough memory for this. Nothing was changed; close other programs, or take a smaller file."),
        {}, path};
}

}
