#include "pages/shortday.h"

#include "base/daytext.h"

#include <QLocale>

namespace wend {

QString shortDay(const QDate &day)
{
    constexpr qint64 reach = 300; ///< days, before the same date could mean another year
    const bool isNear = day.isValid() && std::abs(day.daysTo(QDate::currentDate())) < reach;
    return isNear ? dayAndMonth(day, QLocale()) : dayText(day);
}

}
