#include "base/daytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace wend {

QString dayText(const QDate &day) { return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString(); }

QString daysText(const QDate &from, const QDate &to)
{
    //: two days
    return from == to ? dayText(from)
                      : QCoreApplication::translate("DayText", "%1 to %2").arg(dayText(from), dayText(to));
}

// Taiwan's times begin with the part of the day, "B" in the Unicode data, which Qt writes as the letter.
QString timeText(const QTime &time)
{
    const QLocale locale;
    const bool isKnown = !locale.timeFormat(QLocale::ShortFormat).contains(QLatin1Char('B'));
    return isKnown ? locale.toString(time, QLocale::ShortFormat) : time.toString(QStringLiteral("HH:mm"));
}

QString momentText(const QDateTime &moment)
{
    const QDateTime here = moment.toLocalTime();
    return dayText(here.date()) + QLatin1Char(' ') + timeText(here.time());
}

}
