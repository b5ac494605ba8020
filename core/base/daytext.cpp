#include "base/daytext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace wend {

namespace {

// The part of a long date's pattern that holds two kinds of things, with a letter that belongs to the last ("日",
// "年").
QString partOf(const QString &longFormat, const char *first, const char *second)
{
    const QString both = QStringLiteral("(?:%1.*?%2|%2.*?%1)\\p{Lo}?").arg(QLatin1String(first), QLatin1String(second));
    const QRegularExpressionMatch match = QRegularExpression(both).match(longFormat);
    return match.hasMatch() ? match.captured().replace(QLatin1String("MMMM"), QLatin1String("MMM")) : QString();
}

constexpr auto dayPattern = "(?<!d)dd?(?!d)";
constexpr auto monthPattern = "M+";
constexpr auto yearPattern = "y+";

QString inPattern(const QDate &day, const QLocale &locale, const char *first, const char *second, const char *otherwise)
{
    const QString pattern = partOf(locale.dateFormat(QLocale::LongFormat), first, second);
    return locale.toString(day, pattern.isEmpty() ? QString::fromLatin1(otherwise) : pattern);
}

QString wholeDay(const QDate &day, const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::LongFormat);
    // Without the weekday, on whichever side it stands.
    static const QRegularExpression weekday(QStringLiteral("^dddd?[,.\\s]*|[,.\\s]*dddd?$"));
    return locale.toString(day, QString(format).remove(weekday).replace(QLatin1String("MMMM"), QLatin1String("MMM")));
}

}

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

QString dayAndMonth(const QDate &day, const QLocale &locale)
{
    return inPattern(day, locale, dayPattern, monthPattern, "d MMM");
}
QString monthAndYear(const QDate &day, const QLocale &locale)
{
    QString pattern = partOf(locale.dateFormat(QLocale::LongFormat), monthPattern, yearPattern);
    static const QRegularExpression dayBetween(QStringLiteral("(?<=\\s)dd?[,.]*\\s+")); // "MMMM d, yyyy"
    pattern.remove(dayBetween);
    return locale.toString(day, pattern.isEmpty() ? QStringLiteral("MMM yyyy") : pattern);
}

QString daySpan(const QDate &from, const QDate &to, const QLocale &locale)
{
    if (from == to)
        return wholeDay(from, locale);
    if (from.day() == 1 && to == from.addMonths(1).addDays(-1))
        return monthAndYear(from, locale);
    return QStringLiteral("%1 – %2").arg(
        from.year() == to.year() ? dayAndMonth(from, locale) : wholeDay(from, locale), wholeDay(to, locale));
}

}
