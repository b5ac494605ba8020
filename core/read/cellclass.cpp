#include "read/cellclass.h"

#include "read/celldate.h"
#include "read/cellnumber.h"
#include "read/celltext.h"
#include "read/words.h"

namespace wend {

CellClass classOf(QStringView cell)
{
    const QStringView bare = bareCell(cell);
    if (isMissingCell(bare))
        return CellClass::Missing;
    if (bare.size() > 64)
        return CellClass::Text;
    if (isBreakout(bare) || parseNumber(bare) || parseDuration(bare))
        return CellClass::Number;
    if (parseDate(bare) || parseDateRange(bare, DateOrder::DayMonthYear)
        || parseDateRange(bare, DateOrder::MonthDayYear))
        return CellClass::Date;
    return CellClass::Text;
}

}
