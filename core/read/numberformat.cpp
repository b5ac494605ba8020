#include "read/numberformat.h"

#include <QDate>
#include <QTime>
#include <algorithm>
#include <cmath>

namespace wend {

namespace {

/// The letters of a format code that tell time, by what they stand for.
struct FormatLetters
{
    bool year = false;
    bool month = false; ///< or minutes
    bool day = false;
    bool hour = false;
    bool second = false;
    bool elapsed = false;
    bool percent = false;
};

bool isCurrencySign(QChar c) { return c.category() == QChar::Symbol_Currency; }

/// Inside brackets: `h` counts hours beyond a day, `$€-407` is a currency; colours, conditions and languages are
/// nothing to us.
void readBracket(QStringView inside, FormatLetters &letters, QString &currency)
{
    if (inside.startsWith(u'$')) {
        const qsizetype dash = inside.indexOf(u'-');
        currency = inside.mid(1, dash < 0 ? -1 : dash - 1).toString().trimmed();
        return;
    }
    const QString lower = inside.toString().toLower();
    letters.elapsed
        |= lower == u"h" || lower == u"hh" || lower == u"m" || lower == u"mm" || lower == u"s" || lower == u"ss";
}

void readLetter(QStringView code, qsizetype &at, FormatLetters &letters)
{
    static constexpr QStringView general = u"general";
    const char16_t c = code[at].toLower().unicode();
    if (c == u'g' && code.mid(at, general.size()).compare(general, Qt::CaseInsensitive) == 0) {
        at += general.size() - 1;
    } else if (c == u'a'
        && (code.mid(at, 5).compare(u"AM/PM", Qt::CaseInsensitive) == 0
            || code.mid(at, 3).compare(u"A/P", Qt::CaseInsensitive) == 0)) {
        at += code[at + 1].toLower() == u'm' ? 4 : 2;
        letters.hour = true;
    } else if (c == u'e') {
        // A number with an exponent, or the year of an era.
        const bool exponent = at + 1 < code.size() && (code[at + 1] == u'+' || code[at + 1] == u'-');
        letters.year |= !exponent;
    } else {
        letters.year |= c == u'y';
        letters.month |= c == u'm';
        letters.day |= c == u'd';
        letters.hour |= c == u'h';
        letters.second |= c == u's';
    }
}

NumberFormat::Look lookOf(const FormatLetters &letters)
{
    using Look = NumberFormat::Look;
    const bool clock = letters.hour || letters.second;
    const bool month = letters.month && !clock;
    if (letters.elapsed)
        return Look::Elapsed;
    if (letters.year || letters.day || month) {
        if (clock)
            return Look::Moment;
        return letters.day ? Look::Date : letters.month ? Look::Month : Look::Year;
    }
    if (clock)
        return Look::Clock;
    return letters.percent ? Look::Percent : Look::Plain;
}

QString plain(double value)
{
    if (value == std::floor(value) && std::abs(value) < 1e15)
        return QString::number(value, 'f', 0);
    QString text = QString::number(value, 'g', 15);
    // "1.234" could be one thousand two hundred and thirty-four; a number of a spreadsheet never is.
    const qsizetype point = text.indexOf(u'.');
    if (point >= 0 && text.size() - point == 4)
        text += u'0';
    return text;
}

/// The day of a serial number; null outside of what spreadsheets know.
QDate dayOf(double serial, DateSystem system)
{
    const double whole = std::floor(serial);
    if (system == DateSystem::From1904)
        return whole >= 0 && whole < 2'958'466 - 1462 ? QDate(1904, 1, 1).addDays(qint64(whole)) : QDate();
    if (whole < 1 || whole >= 2'958'466)
        return {};
    return (whole < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30)).addDays(qint64(whole));
}

QString clock(qint64 seconds)
{
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString moment(double value, const NumberFormat &format, DateSystem system)
{
    using Look = NumberFormat::Look;
    // Times are kept as fractions: 23:59:59.9999 is midnight of the next day.
    const double seconds = std::round(value * 86400);
    if (format.look == Look::Elapsed)
        return seconds >= 0 && seconds < 1e9 ? clock(qint64(seconds)) : QString();
    const QDate day = dayOf(seconds / 86400, system);
    const qint64 ofDay = qint64(seconds - std::floor(seconds / 86400) * 86400);
    if (format.look == Look::Clock)
        return value >= 0 ? clock(ofDay) : QString();
    if (!day.isValid())
        return {};
    if (format.look == Look::Year)
        return QString::number(day.year());
    if (format.look == Look::Month)
        return day.toString(QStringLiteral("yyyy-MM"));
    const QString date = day.toString(Qt::ISODate);
    return format.look == Look::Date ? date : date + u' ' + QTime(0, 0).addSecs(int(ofDay)).toString(Qt::ISODate);
}

}

NumberFormat numberFormatOf(QStringView code)
{
    FormatLetters letters;
    NumberFormat format;
    for (qsizetype at = 0; at < code.size() && code[at] != u';'; ++at) {
        const QChar c = code[at];
        if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', at + 1);
            if (end < 0)
                break;
            const QStringView inside = code.mid(at + 1, end - at - 1);
            if (c == u'[')
                readBracket(inside, letters, format.currency);
            else if (std::any_of(inside.begin(), inside.end(), isCurrencySign))
                format.currency = inside.toString().trimmed();
            at = end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++at;
            if (c == u'\\' && at < code.size() && isCurrencySign(code[at]))
                format.currency = code[at];
        } else if (isCurrencySign(c)) {
            format.currency = c;
        } else if (c == u'%') {
            letters.percent = true;
        } else {
            readLetter(code, at, letters);
        }
    }
    format.look = lookOf(letters);
    if (format.look != NumberFormat::Look::Plain)
        format.currency.clear();
    return format;
}

NumberFormat builtInNumberFormat(int id)
{
    using Look = NumberFormat::Look;
    if (id == 9 || id == 10)
        return {Look::Percent, {}};
    if (id == 17)
        return {Look::Month, {}};
    if (id == 22)
        return {Look::Moment, {}};
    if (id == 46)
        return {Look::Elapsed, {}};
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47 || id == 55 || id == 56)
        return {Look::Clock, {}};
    // 27 to 36 and 50 to 58 are dates whose order follows the language of the program.
    if ((id >= 14 && id <= 16) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return {Look::Date, {}};
    return {};
}

QString writtenNumber(double value, const NumberFormat &format, DateSystem system)
{
    using Look = NumberFormat::Look;
    if (!std::isfinite(value))
        return {};
    if (format.look == Look::Percent)
        return plain(value * 100) + u'%';
    if (format.look != Look::Plain) {
        const QString text = moment(value, format, system);
        return text.isEmpty() ? plain(value) : text;
    }
    if (format.currency.isEmpty())
        return plain(value);
    const bool word = format.currency.back().isLetter();
    return (value < 0 ? QStringLiteral("-") : QString()) + format.currency + (word ? QStringLiteral(" ") : QString())
        + plain(std::abs(value));
}

}
