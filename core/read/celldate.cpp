#include "read/celldate.h"

#include "read/celltext.h"
#include "read/celltime.h"
#include "read/datesteps.h"
#include "read/words.h"

namespace wend {

namespace {

bool isPlausible(int year, int month, int day)
{
    return year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/// "3月1日", "3월", behind the year.
bool scanMonthAndDaySigns(QStringView text, qsizetype &at, WrittenDate &written)
{
    int count = 0;
    skipBlanks(text, at);
    written.month = scanNumber(text, at, 2, count);
    if (count == 0 || at >= text.size() || !isMonthSign(text[at]))
        return false;
    ++at;
    qsizetype here = at;
    skipBlanks(text, here);
    written.day = scanNumber(text, here, 2, count);
    if (count > 0 && here < text.size() && isDaySign(text[here])) {
        at = here + 1;
    } else {
        written.day = 1;
        written.monthOnly = true;
    }
    return true;
}

/// ". 03. 05." behind a year, as Hungarians and Koreans write, also with the month's name.
bool scanDottedBehindYear(QStringView text, qsizetype &at, WrittenDate &written)
{
    qsizetype here = at + 1;
    int count = 0;
    skipBlanks(text, here);
    if (const auto named = monthNamed(wordAt(text, here))) {
        written.month = *named;
        here += wordAt(text, here).size();
    } else {
        written.month = scanNumber(text, here, 2, count);
        if (count == 0)
            return false;
    }
    const bool isDotted = here < text.size() && text[here] == u'.';
    here += isDotted;
    skipBlanks(text, here);
    written.day = scanNumber(text, here, 2, count);
    if (count == 0) {
        // "2026. 3." is a month, "2026.03" a number.
        written.day = 1;
        written.monthOnly = true;
        if (!isDotted || at + 1 >= text.size() || !text[at + 1].isSpace())
            return false;
    } else if (here < text.size() && text[here] == u'.') {
        ++here;
    }
    if (isDigitAt(text, here))
        return false;
    at = here;
    return true;
}

/// "1151001": seven digits, the first three a year of the Republic of China.
std::optional<WrittenDate> scanDigitsOfTheRepublic(int digits, qsizetype behind, qsizetype &at)
{
    const WrittenDate written {digits / 10000 + 1911, digits / 100 % 100, digits % 100};
    if (digits < 1000000 || digits > 1999999 || !isPlausible(written.year, written.month, written.day))
        return std::nullopt;
    at = behind;
    return written;
}

/// "2026-03-01", "2026/3/1", "2026.03.01", "2026. 3. 1.", "2026年3月1日", "2026년 3월", "2026-03", "20260301",
/// "1150301".
std::optional<WrittenDate> scanYearFirst(QStringView text, qsizetype &at)
{
    qsizetype here = at;
    int count = 0;
    const int year = scanNumber(text, here, 9, count);
    WrittenDate written;
    if (count == 8) {
        written = {year / 10000, year / 100 % 100, year % 100};
        at = here;
        return isPlausible(written.year, written.month, written.day) ? std::optional(written) : std::nullopt;
    }
    if (count == 7)
        return scanDigitsOfTheRepublic(year, here, at);
    if (count != 4 || year < 1900 || year > 2199 || here >= text.size())
        return std::nullopt;
    written.year = year;
    const QChar sign = text[here];
    if (isYearSign(sign)) {
        ++here;
        if (!scanMonthAndDaySigns(text, here, written))
            return std::nullopt;
        at = here;
        return isPlausible(year, written.month, written.day) ? std::optional(written) : std::nullopt;
    }
    if (sign == u'.' && scanDottedBehindYear(text, here, written)) {
        at = here;
        return isPlausible(year, written.month, written.day) ? std::optional(written) : std::nullopt;
    }
    if (sign != u'-' && sign != u'/' && sign != u'.' && sign != u' ' && plainCharacter(sign.unicode()) != u'-')
        return std::nullopt;
    ++here;
    if (sign == u' ')
        return std::nullopt;
    if (const auto named = monthNamed(wordAt(text, here))) {
        written.month = *named;
        here += wordAt(text, here).size();
        count = 1;
    } else {
        written.month = scanNumber(text, here, 2, count);
    }
    if (count == 0)
        return std::nullopt;
    if (here + 1 < text.size() && text[here] == sign && isDigitAt(text, here + 1)) {
        ++here;
        written.day = scanNumber(text, here, 2, count);
    } else {
        if (sign == u'.')
            return std::nullopt; // 2026.03 is a number
        written.day = 1;
        written.monthOnly = true;
    }
    at = here;
    return !isDigitAt(text, here) && isPlausible(year, written.month, written.day) ? std::optional(written)
                                                                                   : std::nullopt;
}

/// "31/01/2026", "4/16/15", "01.02.2026", "5. 3. 2026", "26/10/01"; "01/2025" is a month; bare "10/01" and "1.10." have
/// no year.
std::optional<WrittenDate> scanNumbers(QStringView text, qsizetype &at, DateDress dress)
{
    WrittenDate written;
    qsizetype here = at;
    int count = 0;
    written.first = scanNumber(text, here, 3, count);
    const QChar sign = here < text.size() ? text[here] : QChar();
    if (sign != u'/' && sign != u'.' && sign != u'-')
        return std::nullopt;
    ++here;
    if (sign == u'.')
        skipBlanks(text, here);
    written.second = scanNumber(text, here, 5, count);
    const bool isMonthOfYear
        = count == 4 && written.first >= 1 && written.first <= 12 && sign != u'.' && !isDigitAt(text, here);
    if (isMonthOfYear) {
        written.year = written.second;
        written.month = written.first;
        written.day = 1;
        written.monthOnly = true;
        at = here;
        return isPlausible(written.year, written.month, 1) ? std::optional(written) : std::nullopt;
    }
    if (count < 1 || count > 2)
        return std::nullopt;
    written.month = written.first;
    written.day = written.second;
    written.dayMonthOpen = true;
    written.dotted = sign == u'.';
    const bool isDayOrMonth = written.first >= 1 && written.second >= 1 && written.first <= 31 && written.second <= 31
        && (written.first <= 12 || written.second <= 12);
    qsizetype third = here + 1;
    if (sign == u'.' && here < text.size() && text[here] == u'.')
        skipBlanks(text, third);
    const bool goesOn = here < text.size() && text[here] == sign && isDigitAt(text, third);
    if (!goesOn) {
        if (dress == DateDress::Usual || !isDayOrMonth)
            return std::nullopt;
        at = here < text.size() && sign == u'.' && text[here] == u'.' ? here + 1 : here;
        return written;
    }
    here = third;
    written.third = scanNumber(text, here, 5, count);
    if (count != 4 && count != 2)
        return std::nullopt;
    written.year = fullYear(written.third, count);
    if (sign == u'.' && here < text.size() && text[here] == u'.')
        ++here;
    at = here;
    const bool isYearFirst
        = count == 2 && written.second >= 1 && written.second <= 12 && written.third >= 1 && written.third <= 31;
    written.allShort = isYearFirst;
    if (!isDayOrMonth && !isYearFirst)
        return std::nullopt;
    return written.year >= 1900 && written.year <= 2199 ? std::optional(written) : std::nullopt;
}

/// "27 January 2026", "10-Dez-25", "8 de marzo", "3. März 2026", "31/01/2026", "4/16/15", "01.02.2026", "3月8日".
std::optional<WrittenDate> scanDayOrMonthFirst(QStringView text, qsizetype &at, DateDress dress)
{
    qsizetype here = at;
    int count = 0;
    const int first = scanNumber(text, here, 3, count);
    if (count < 1 || count > 2 || here >= text.size())
        return std::nullopt;
    WrittenDate written;
    if (isMonthSign(text[here])) {
        here = at;
        if (!scanMonthAndDaySigns(text, here, written) || (written.monthOnly && dress == DateDress::Usual))
            return std::nullopt;
        at = here;
        return isPlausible(2000, written.month, written.day) ? std::optional(written) : std::nullopt;
    }
    qsizetype name = here;
    while (name < text.size()
        && (text[name] == u'.' || text[name] == u'-' || text[name] == u'/' || text[name] == u'º' || text[name] == u'ª'
            || text[name].isSpace()))
        ++name;
    if (skipWord(text, name, u"de") || skipWord(text, name, u"er") || skipWord(text, name, u"th")
        || skipWord(text, name, u"st") || skipWord(text, name, u"nd") || skipWord(text, name, u"rd"))
        skipBlanks(text, name);
    if (skipWord(text, name, u"of"))
        skipBlanks(text, name);
    if (const auto month = monthNamed(wordAt(text, name))) {
        written.day = first;
        written.month = *month;
        here = name + wordAt(text, name).size();
        at = here;
        while (here < text.size()
            && (text[here] == u'.' || text[here] == u'-' || text[here] == u',' || text[here] == u'/'
                || text[here].isSpace()))
            ++here;
        // In "15 Feb - 21 Feb" the second day follows, in "15-Feb-21" the year.
        const bool isParted = text.mid(at, here - at).contains(u'-') && here - at > 1;
        if (skipWord(text, here, u"de") || skipWord(text, here, u"del"))
            skipBlanks(text, here);
        qsizetype yearAt = here;
        const int year = scanNumber(text, yearAt, 5, count);
        if ((count == 4 || (count == 2 && !isParted)) && (yearAt >= text.size() || text[yearAt] != u':')
            && yearAt > at) {
            written.year = fullYear(year, count);
            at = yearAt;
        }
        return isPlausible(written.year ? written.year : 2000, written.month, written.day) ? std::optional(written)
                                                                                           : std::nullopt;
    }
    return scanNumbers(text, at, dress);
}

/// "January 27, 2026", "Sep 27 2024", "April 12", "Jan 2026", "Mär. 2026".
std::optional<WrittenDate> scanNameFirst(QStringView text, qsizetype &at, DateDress dress)
{
    const QStringView name = wordAt(text, at);
    const auto month = monthNamed(name);
    if (!month)
        return std::nullopt;
    qsizetype here = at + name.size();
    bool isYearMarked = false;
    bool isJoined = false;
    while (here < text.size()
        && (text[here] == u'.' || text[here] == u'-' || text[here] == u',' || text[here] == u'/' || text[here] == u'\''
            || text[here] == u'’' || text[here].isSpace())) {
        isYearMarked = isYearMarked || text[here] == u'\'' || text[here] == u'’';
        isJoined = isJoined || text[here] == u'-' || text[here] == u'/';
        ++here;
    }
    for (const QStringView of : {u"de", u"del"}) {
        if (skipWord(text, here, of))
            skipBlanks(text, here);
    }
    int count = 0;
    const int value = scanNumber(text, here, 5, count);
    WrittenDate written;
    written.month = *month;
    if (count == 0 && dress == DateDress::Bare) {
        written.day = 1;
        written.monthOnly = true;
        at += name.size();
        return written;
    }
    if (count == 2 && (isYearMarked || (value > 31 && isJoined))) {
        written.year = fullYear(value, 2);
        written.day = 1;
        written.monthOnly = true;
        at = here;
        return written;
    }
    if (count == 4) {
        written.year = value;
        written.day = 1;
        written.monthOnly = true;
        at = here;
        return isPlausible(value, *month, 1) ? std::optional(written) : std::nullopt;
    }
    if (count < 1 || count > 2)
        return std::nullopt;
    written.day = value;
    at = here;
    if (here < text.size() && text[here].isLetter() && wordAt(text, here).size() == 2
        && !monthNamed(wordAt(text, here))) {
        here += 2; // "27th"
        at = here;
    }
    while (here < text.size() && (text[here] == u',' || text[here] == u'-' || text[here].isSpace()))
        ++here;
    const int year = scanNumber(text, here, 5, count);
    if (count == 4 && year >= 1900 && year <= 2199) {
        written.year = year;
        at = here;
    }
    written.monthYearOpen = written.year == 0;
    written.joined = isJoined;
    return isPlausible(written.year ? written.year : 2000, written.month, written.day) ? std::optional(written)
                                                                                       : std::nullopt;
}

/// "115/01/01", "民國115年1月1日": years of the Republic of China, as Taiwan's tills and offices write them.
std::optional<WrittenDate> scanRepublicYear(QStringView text, qsizetype &at)
{
    qsizetype here = at;
    if (text.mid(here).startsWith(u"民國") || text.mid(here).startsWith(u"民国"))
        here += 2;
    skipBlanks(text, here);
    int count = 0;
    const int year = scanNumber(text, here, 4, count);
    const QChar sign = here < text.size() ? text[here] : QChar();
    if (count != 3 || year < 100 || year > 199 || (sign != u'/' && sign != u'-' && sign != u'.' && sign != u'年'))
        return std::nullopt;
    ++here;
    WrittenDate written;
    written.year = year + 1911;
    written.month = scanNumber(text, here, 2, count);
    if (count == 0 || here >= text.size() || text[here] != (sign == u'年' ? QChar(u'月') : sign))
        return std::nullopt;
    ++here;
    written.day = scanNumber(text, here, 2, count);
    if (count == 0 || isDigitAt(text, here))
        return std::nullopt;
    if (here < text.size() && text[here] == u'日')
        ++here;
    at = here;
    return isPlausible(written.year, written.month, written.day) ? std::optional(written) : std::nullopt;
}

/// "令和8年3月1日".
std::optional<WrittenDate> scanEra(QStringView text, qsizetype &at)
{
    static constexpr std::pair<QStringView, int> eras[] {{u"令和", 2018}, {u"平成", 1988}, {u"昭和", 1925}};
    for (const auto &[name, before] : eras) {
        if (!text.mid(at).startsWith(name))
            continue;
        qsizetype here = at + name.size();
        int count = 0;
        int year = scanNumber(text, here, 2, count);
        if (count == 0 && text.mid(here).startsWith(u'元')) {
            year = 1;
            ++here;
        }
        WrittenDate written;
        written.year = before + year;
        if (year < 1 || here >= text.size() || !isYearSign(text[here]) || !scanMonthAndDaySigns(text, ++here, written))
            return std::nullopt;
        at = here;
        return isPlausible(written.year, written.month, written.day) ? std::optional(written) : std::nullopt;
    }
    return std::nullopt;
}

/// "2026-W05" and "2026年第1季度" begin like something else.
void preferPartOfYear(QStringView text, qsizetype start, qsizetype &at, std::optional<WrittenDate> &written)
{
    qsizetype here = start;
    const auto part = scanPartOfYear(text, here);
    if (!part || (written && here <= at))
        return;
    written = part;
    at = here;
}

/// "г." behind the year in Russian and Bulgarian.
void skipYearWord(QStringView text, qsizetype &at)
{
    qsizetype here = at;
    skipBlanks(text, here);
    if (!skipWord(text, here, u"г") && !skipWord(text, here, u"год") && !skipWord(text, here, u"года"))
        return;
    at = here;
    if (at < text.size() && text[at] == u'.')
        ++at;
}

/// "（周四）", " Thu", "(木)" behind a date.
void skipWeekday(QStringView text, qsizetype &at)
{
    constexpr qsizetype longest = 10;
    qsizetype here = at;
    while (here < text.size() && (text[here].isSpace() || text[here] == u','))
        ++here;
    const bool opens = here < text.size() && (text[here] == u'(' || text[here] == u'（' || text[here] == u'[');
    here += opens;
    const QStringView word = wordAt(text, here);
    if (word.isEmpty() || word.size() > longest || !isWeekday(word))
        return;
    here += word.size();
    if (here < text.size() && text[here] == u'.')
        ++here;
    if (opens && here < text.size() && (text[here] == u')' || text[here] == u'）' || text[here] == u']'))
        ++here;
    at = here;
}

}

std::optional<WrittenDate> scanDate(QStringView text, qsizetype &at, DateDress dress)
{
    qsizetype here = at;
    if (here < text.size() && text[here].isLetter() && isWeekday(wordAt(text, here))) {
        here += wordAt(text, here).size();
        while (here < text.size() && (text[here] == u',' || text[here] == u'.' || text[here].isSpace()))
            ++here;
    }
    if (here >= text.size())
        return std::nullopt;
    std::optional<WrittenDate> written;
    const qsizetype start = here;
    const auto orElse = [&](auto scan) {
        if (written)
            return;
        here = start;
        written = scan();
    };
    if (isDigitAt(text, here)) {
        orElse([&] { return scanYearFirst(text, here); });
        orElse([&] { return scanRepublicYear(text, here); });
        orElse([&] { return scanDayOrMonthFirst(text, here, dress); });
    } else if (text[here].isLetter()) {
        orElse([&] { return text[here] == u'民' ? scanRepublicYear(text, here) : scanEra(text, here); });
        orElse([&] { return scanNameFirst(text, here, dress); });
    }
    if (!written || written->monthOnly)
        preferPartOfYear(text, start, here, written);
    if (!written)
        return std::nullopt;
    at = here;
    skipYearWord(text, at);
    if (!written->monthOnly && written->part == 0)
        scanTime(text, at, *written);
    skipWeekday(text, at);
    return written;
}

std::optional<WrittenDate> parseDate(QStringView cell, DateDress dress)
{
    constexpr qsizetype longest = 48;
    cell = bareCell(cell);
    if (cell.size() < (dress == DateDress::Bare ? 2 : 4) || cell.size() > longest)
        return std::nullopt;
    qsizetype at = 0;
    const auto written = scanDate(cell, at, dress);
    if (!written)
        return std::nullopt;
    // A remark in brackets may follow: "(UTC)".
    const QStringView rest = cell.mid(at).trimmed();
    return rest.isEmpty() || isInBrackets(rest) ? written : std::nullopt;
}

std::optional<QDate> resolveDate(const WrittenDate &written, DateOrder order, QDate firstDay)
{
    int month = written.month;
    int day = written.day;
    if (written.part == 'q')
        return QDate(written.year, 3 * month - 2, 1);
    if (written.part == 'w') {
        // ISO 8601: week 1 is the one with 4 January.
        const QDate fourth(written.year, 1, 4);
        return fourth.addDays(1 - fourth.dayOfWeek() + 7 * (month - 1));
    }
    if (written.monthYearOpen && order == DateOrder::MonthYear)
        return QDate(2000 + day, month, 1);
    int year = written.year;
    if (written.allShort && (order == DateOrder::YearMonthDay || (month > 12 && day > 12) || month > 31)) {
        year = fullYear(written.first, 2);
        month = written.second;
        day = written.third;
    } else if (written.dayMonthOpen) {
        const bool dayFirst = month > 12 || (day <= 12 && order == DateOrder::DayMonthYear);
        if (dayFirst)
            std::swap(month, day);
    }
    if (year == 0) {
        if (!firstDay.isValid())
            return std::nullopt;
        year = firstDay.year();
        if (const QDate same(year, month, day); same.isValid() && same < firstDay)
            ++year;
    }
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

}
