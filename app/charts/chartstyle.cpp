#include "charts/chartstyle.h"

#include "look/look.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>
#include <QWidget>

namespace wend {

namespace {

// The part of a long date's pattern that holds two kinds of things, with a letter that belongs to the last ("日",
// "年").
QString partOf(const QString &longFormat, const QString &first, const QString &second)
{
    const QString both = QStringLiteral("(?:%1.*?%2|%2.*?%1)\\p{Lo}?").arg(first, second);
    const QRegularExpressionMatch match = QRegularExpression(both).match(longFormat);
    return match.hasMatch() ? match.captured().replace(QLatin1String("MMMM"), QLatin1String("MMM")) : QString();
}

const QString dayPattern = QStringLiteral("(?<!d)dd?(?!d)");
const QString monthPattern = QStringLiteral("M+");
const QString yearPattern = QStringLiteral("y+");

QString inPattern(
    const QDate &day, const QLocale &locale, const QString &first, const QString &second, const char *otherwise)
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

Theme chartTheme(const QWidget &widget)
{
    Theme theme = themeOf(lookOf(widget.palette()));
    theme.paper = widget.palette().color(widget.backgroundRole());
    theme.ink = readable(widget.palette().color(QPalette::WindowText), theme.paper);
    theme.faint = readable(theme.faint, theme.paper);
    return theme;
}

QFont chartFont(const QWidget &widget, int pixels, QFont::Weight weight)
{
    QFont font = widget.font();
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

QString dayAndMonth(const QDate &day, const QLocale &locale)
{
    return inPattern(day, locale, dayPattern, monthPattern, "d MMM");
}
QString monthAndYear(const QDate &day, const QLocale &locale)
{
    return inPattern(day, locale, monthPattern, yearPattern, "MMM yyyy");
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
