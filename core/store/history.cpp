#include "store/history.h"

#include "store/database.h"

namespace wend {

qint64 lastStep(Database &copy)
{
    Statement last = copy.prepare("SELECT coalesce(max(id), 0) FROM history WHERE done IS NOT 0");
    return last.next() ? last.integer(0) : 0;
}

}
