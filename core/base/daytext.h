#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

class QLocale;

namespace wend {

// Days and times as the interface writes them: in the default locale, which app/look/interfacelanguage sets, or in
// one that is given. What stands on a poster is written in the language of its content instead (poster/datewords.h).

/// "04/03/2026"; empty where there is no day.
QString dayText(const QDate &day);

/// "04/03/2026 to 31/03/2026", or one day where both are the same.
QString daysText(const QDate &from, const QDate &to);

/// "15:04"
QString timeText(const QTime &time);

/// "04/03/2026 15:04", in the time of this place.
QString momentText(const QDateTime &moment);

/// "31 Oct", "Oct 31", "10月31日": as the locale writes a long date, without weekday and year.
QString dayAndMonth(const QDate &day, const QLocale &locale);
/// "Oct 2026", "2026年10月".
QString monthAndYear(const QDate &day, const QLocale &locale);
/// "1–31 Oct 2026", or one day; always with the year.
QString daySpan(const QDate &from, const QDate &to, const QLocale &locale);

}
