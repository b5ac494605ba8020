#include "read/cellmoment.h"

#include "read/celldate.h"

namespace wend {

std::optional<qint64> momentOf(QStringView cell, const Column &column)
{
    constexpr qint64 secondsOfDay = 86400;
    const auto day = dateOf(cell, column);
    if (!day)
        return std::nullopt;
    const auto written
        = column.type == ColumnType::Moment ? parseDate(cell, DateDress::Usual) : std::optional<WrittenDate>();
    return day->toJulianDay() * secondsOfDay + (written ? written->seconds : 0);
}

}
