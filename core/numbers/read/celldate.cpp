#include "numbers/read/celldate.h"

#include "numbers/read/celltext.h"
#include "numbers/read/words.h"

namespace wend {

namespace {

bool isDigitAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && plainCharacter(text[at].unicode()) >= u'0' && plainCharacter(text[at].unicode()) <= u'9';
}

/// Reads up to `most` digits; `count` gets how many there were.
int number(QStringView text, qsizetype &at, int most, int &count)
{
    int value = 0;
    count = 0;
    while (count < most && isDigitAt(text, at)) {
        value = value * 10 + (plainCharacter(text[at].unicode()) - u'0');
        ++at;
        ++count;
    }
    return value;
}

void skipBlanks(QStringView text, qsizetype &at)
{
    while (at < text.size() && (text[at].isSpace()))
        ++at;
}

QStringView word(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text[end].isLetter())
        ++end;
    return text.mid(at, end - at);
}

bool skipWord(QStringView text, qsizetype &at, QStringView expected)
{
    if (word(text, at).compare(expected, Qt::CaseInsensitive) != 0)
        return false;
    at += expected.size();
    return true;
}

int fullYear(int year, int digits)
{
    return digits >= 4 ? year : year < 70 ? 2000 + year : 1900 + year;
}

bool isPlausible(int year, int month, int day)
{
    return year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/// "2026-03-01", "2026/3/1", "2026.03.01", "2026年3月1日", "2026-03", "2026-W05", "2026 Q1", "20260301".
std::optional<WrittenDate> scanYearFirst(QStringView text, qsizetype &at)
{
    qsizetype here = at;
    int count = 0;
    const int year = number(text, here, 9, count);
    WrittenDate written;
    if (count == 8) {
        written = {year / 10000, year / 100 % 100, year % 100};
        at = here;
        return isPlausible(written.year, written.month, written.day) ? std::optional(written) : std::nullopt;
    }
    if (count != 4 || year < 1900 || year > 2199 || here >= text.size())
        return std::nullopt;
    written.year = year;
    const QChar sign = text[here];
    if (sign == u'年') {
        ++here;
        skipBlanks(text, here);
        written.month = number(text, here, 2, count);
        if (count == 0 || here >= text.size() || text[here] != u'月')
            return std::nullopt;
        ++here;
        skipBlanks(text, here);
        written.day = number(text, here, 2, count);
        if (count > 0 && here < text.size() && (text[here] == u'日' || text[here] == u'号' || text[here] == u'號')) {
            ++here;
        } else {
            written.day = 1;
            written.monthOnly = true;
        }
        at = here;
        return isPlausible(year, written.month, written.day) ? std::optional(written) : std::nullopt;
    }
    if (sign != u'-' && sign != u'/' && sign != u'.' && sign != u' ' && plainCharacter(sign.unicode()) != u'-')
        return std::nullopt;
    ++here;
    if (here < text.size() && (text[here].toUpper() == u'Q' || text[here].toUpper() == u'W' || text[here].toUpper() == u'K')) {
        written.part = text[here].toUpper() == u'Q' ? 'q' : 'w';
        here += text.mid(here).startsWith(u"KW", Qt::CaseInsensitive) ? 2 : 1;
        written.month = number(text, here, 2, count);
        at = here;
        const int most = written.part == 'q' ? 4 : 53;
        return count > 0 && written.month >= 1 && written.month <= most ? std::optional(written) : std::nullopt;
    }
    if (sign == u' ')
        return std::nullopt;
    if (const auto named = monthNamed(word(text, here))) {
        written.month = *named;
        here += word(text, here).size();
        count = 1;
    } else {
        written.month = number(text, here, 2, count);
    }
    if (count == 0)
        return std::nullopt;
    if (here + 1 < text.size() && text[here] == sign && isDigitAt(text, here + 1)) {
        ++here;
        written.day = number(text, here, 2, count);
    } else {
        if (sign == u'.')
            return std::nullopt; // 2026.03 is a number
        written.day = 1;
        written.monthOnly = true;
    }
    at = here;
    return !isDigitAt(text, here) && isPlausible(year, written.month, written.day) ? std::optional(written) : std::nullopt;
}

/// "27 January 2026", "10-Dez-25", "8 de marzo", "3. März 2026", "31/01/2026", "4/16/15", "01.02.2026", "3月8日".
std::optional<WrittenDate> scanDayOrMonthFirst(QStringView text, qsizetype &at)
{
    qsizetype here = at;
    int count = 0;
    const int first = number(text, here, 3, count);
    if (count < 1 || count > 2 || here >= text.size())
        return std::nullopt;
    WrittenDate written;
    if (text[here] == u'月') {
        ++here;
        written.month = first;
        written.day = number(text, here, 2, count);
        if (count == 0 || here >= text.size() || text[here] != u'日')
            return std::nullopt;
        at = here + 1;
        return isPlausible(2000, written.month, written.day) ? std::optional(written) : std::nullopt;
    }
    const QChar sign = text[here];
    qsizetype name = here;
    while (name < text.size() && (text[name] == u'.' || text[name] == u'-' || text[name] == u'/' || text[name].isSpace()))
        ++name;
    if (skipWord(text, name, u"de") || skipWord(text, name, u"th") || skipWord(text, name, u"st") || skipWord(text, name, u"nd") || skipWord(text, name, u"rd"))
        skipBlanks(text, name);
    if (skipWord(text, name, u"of"))
        skipBlanks(text, name);
    if (const auto month = monthNamed(word(text, name))) {
        written.day = first;
        written.month = *month;
        here = name + word(text, name).size();
        at = here;
        while (here < text.size() && (text[here] == u'.' || text[here] == u'-' || text[here] == u',' || text[here] == u'/' || text[here].isSpace()))
            ++here;
        if (skipWord(text, here, u"de") || skipWord(text, here, u"del"))
            skipBlanks(text, here);
        qsizetype yearAt = here;
        const int year = number(text, yearAt, 5, count);
        if ((count == 4 || count == 2) && (yearAt >= text.size() || text[yearAt] != u':') && yearAt > at) {
            written.year = fullYear(year, count);
            at = yearAt;
        }
        return isPlausible(written.year ? written.year : 2000, written.month, written.day) ? std::optional(written) : std::nullopt;
    }
    if (sign != u'/' && sign != u'.' && sign != u'-')
        return std::nullopt;
    ++here;
    const int second = number(text, here, 3, count);
    if (count < 1 || count > 2 || here >= text.size() || text[here] != sign || !isDigitAt(text, here + 1))
        return std::nullopt;
    ++here;
    const int year = number(text, here, 5, count);
    if (count != 4 && count != 2)
        return std::nullopt;
    written = {fullYear(year, count), first, second};
    written.dayMonthOpen = true;
    written.dotted = sign == u'.';
    at = here;
    return written.year >= 1900 && written.year <= 2199 && first >= 1 && second >= 1 && first <= 31 && second <= 31 && (first <= 12 || second <= 12)
        ? std::optional(written)
        : std::nullopt;
}

/// "January 27, 2026", "Sep 27 2024", "April 12", "Jan 2026", "Mär. 2026".
std::optional<WrittenDate> scanNameFirst(QStringView text, qsizetype &at)
{
    const QStringView name = word(text, at);
    if (name.size() == 1 && name[0].toUpper() == u'Q') {
        qsizetype here = at + 1;
        int count = 0;
        WrittenDate written;
        written.part = 'q';
        written.month = number(text, here, 1, count);
        skipBlanks(text, here);
        int digits = 0;
        written.year = number(text, here, 4, digits);
        if (count != 1 || digits != 4 || written.month > 4 || !isPlausible(written.year, written.month, 1))
            return std::nullopt;
        at = here;
        return written;
    }
    const auto month = monthNamed(name);
    if (!month)
        return std::nullopt;
    qsizetype here = at + name.size();
    while (here < text.size() && (text[here] == u'.' || text[here] == u'-' || text[here] == u',' || text[here] == u'\'' || text[here].isSpace()))
        ++here;
    int count = 0;
    const int value = number(text, here, 5, count);
    WrittenDate written;
    written.month = *month;
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
    if (here < text.size() && text[here].isLetter() && word(text, here).size() == 2 && !monthNamed(word(text, here)))
        here += 2; // "27th"
    while (here < text.size() && (text[here] == u',' || text[here] == u'-' || text[here].isSpace()))
        ++here;
    const int year = number(text, here, 5, count);
    if (count == 4 && year >= 1900 && year <= 2199) {
        written.year = year;
        at = here;
    }
    return isPlausible(written.year ? written.year : 2000, written.month, written.day) ? std::optional(written) : std::nullopt;
}

/// "115/01/01", "民國115年1月1日": years of the Republic of China, as Taiwan's tills and offices write them.
std::optional<WrittenDate> scanRepublicYear(QStringView text, qsizetype &at)
{
    qsizetype here = at;
    if (text.mid(here).startsWith(u"民國") || text.mid(here).startsWith(u"民国"))
        here += 2;
    skipBlanks(text, here);
    int count = 0;
    const int year = number(text, here, 4, count);
    const QChar sign = here < text.size() ? text[here] : QChar();
    if (count != 3 || year < 100 || year > 199 || (sign != u'/' && sign != u'-' && sign != u'.' && sign != u'年'))
        return std::nullopt;
    ++here;
    WrittenDate written;
    written.year = year + 1911;
    written.month = number(text, here, 2, count);
    if (count == 0 || here >= text.size() || text[here] != (sign == u'年' ? QChar(u'月') : sign))
        return std::nullopt;
    ++here;
    written.day = number(text, here, 2, count);
    if (count == 0 || isDigitAt(text, here))
        return std::nullopt;
    if (here < text.size() && text[here] == u'日')
        ++here;
    at = here;
    return isPlausible(written.year, written.month, written.day) ? std::optional(written) : std::nullopt;
}

/// "上午", "下午" and the like, before or behind a time.
bool skipHalfOfDay(QStringView text, qsizetype &at)
{
    for (const QStringView half : {u"上午", u"午前", u"오전", u"下午", u"午後", u"오후"}) {
        if (!text.mid(at).startsWith(half))
            continue;
        at += half.size();
        return true;
    }
    return false;
}

/// A time behind a date: "T01:00:00Z", " 09:30 pm", ", 12:00 AM", " 11:11:26 +0530", "10时05分20秒", "下午3:20". Moves `at` behind it.
bool scanTime(QStringView text, qsizetype &at, WrittenDate &written)
{
    qsizetype here = at;
    while (here < text.size() && (text[here] == u',' || text[here].isSpace()))
        ++here;
    if (here < text.size() && (text[here] == u'T' || text[here] == u't') && isDigitAt(text, here + 1))
        ++here;
    else if (skipWord(text, here, u"at") || skipWord(text, here, u"um") || skipWord(text, here, u"à") || skipWord(text, here, u"à"))
        skipBlanks(text, here);
    if (skipHalfOfDay(text, here))
        skipBlanks(text, here);
    int count = 0;
    number(text, here, 3, count);
    if (count < 1 || count > 2 || here >= text.size())
        return false;
    const QChar sign = text[here];
    if (sign != u':' && sign != u'.' && sign != u'h' && sign != u'时' && sign != u'時' && sign != u'：')
        return false;
    for (int part = 0; part < 2; ++part) {
        if (here >= text.size() || !isDigitAt(text, here + 1) || (part > 0 && text[here] != sign && text[here] != u'分'))
            break; // a zone or hundredths follow
        ++here;
        number(text, here, 2, count);
        if (here < text.size() && (text[here] == u'分' || text[here] == u'秒') && !isDigitAt(text, here + 1)) {
            ++here;
            break;
        }
    }
    if (here < text.size() && text[here] == u'秒')
        ++here;
    if (here < text.size() && (text[here] == u'.' || text[here] == u',') && isDigitAt(text, here + 1)) {
        ++here;
        number(text, here, 9, count);
    }
    written.hasTime = true;
    at = here;
    skipBlanks(text, here);
    if (skipWord(text, here, u"am") || skipWord(text, here, u"pm")) {
        written.afternoon = true;
        at = here;
        skipBlanks(text, here);
    } else if (skipHalfOfDay(text, here)) {
        at = here;
        skipBlanks(text, here);
    } else if (skipWord(text, here, u"a") || skipWord(text, here, u"p")) {
        at = here;
        skipBlanks(text, here);
    }
    const bool inBrackets = here < text.size() && text[here] == u'[';
    here += inBrackets;
    if (skipWord(text, here, u"Z") || skipWord(text, here, u"UTC") || skipWord(text, here, u"GMT") || skipWord(text, here, u"CET")
        || skipWord(text, here, u"CEST") || skipWord(text, here, u"EST") || skipWord(text, here, u"EDT") || skipWord(text, here, u"PST") || skipWord(text, here, u"PDT"))
        at = here;
    if (here < text.size() && (text[here] == u'+' || text[here] == u'-') && isDigitAt(text, here + 1)) {
        qsizetype zone = here + 1;
        number(text, zone, 4, count);
        if (zone < text.size() && text[zone] == u':') {
            ++zone;
            number(text, zone, 2, count);
        }
        at = zone;
    }
    if (inBrackets && at < text.size() && text[at] == u']')
        ++at;
    return true;
}

}

std::optional<WrittenDate> scanDate(QStringView text, qsizetype &at)
{
    qsizetype here = at;
    if (here < text.size() && text[here].isLetter() && isWeekday(word(text, here))) {
        here += word(text, here).size();
        while (here < text.size() && (text[here] == u',' || text[here] == u'.' || text[here].isSpace()))
            ++here;
    }
    if (here >= text.size())
        return std::nullopt;
    std::optional<WrittenDate> written;
    if (isDigitAt(text, here)) {
        qsizetype start = here;
        written = scanYearFirst(text, here);
        if (!written) {
            here = start;
            written = scanRepublicYear(text, here);
        }
        if (!written) {
            here = start;
            written = scanDayOrMonthFirst(text, here);
        }
    } else if (text[here].isLetter()) {
        written = text[here] == u'民' ? scanRepublicYear(text, here) : scanNameFirst(text, here);
    }
    if (!written)
        return std::nullopt;
    at = here;
    if (!written->monthOnly && written->part == 0)
        scanTime(text, at, *written);
    return written;
}

std::optional<WrittenDate> parseDate(QStringView cell)
{
    cell = bareCell(cell);
    if (cell.size() < 4 || cell.size() > 48)
        return std::nullopt;
    qsizetype at = 0;
    const auto written = scanDate(cell, at);
    if (!written)
        return std::nullopt;
    // A remark in brackets may follow: "(UTC)".
    const QStringView rest = cell.mid(at).trimmed();
    return rest.isEmpty() || (rest.startsWith(u'(') && rest.endsWith(u')')) ? written : std::nullopt;
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
    if (written.dayMonthOpen) {
        const bool dayFirst = month > 12 || (day <= 12 && order == DateOrder::DayMonthYear);
        if (dayFirst)
            std::swap(month, day);
    }
    int year = written.year;
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

std::optional<std::pair<QDate, QDate>> parseDateRange(QStringView cell, DateOrder order, QDate firstDay)
{
    cell = bareCell(cell);
    if (cell.size() < 4 || cell.size() > 64)
        return std::nullopt;
    qsizetype at = 0;
    const auto written = scanDate(cell, at);
    if (!written)
        return std::nullopt;
    const auto first = resolveDate(*written, order, firstDay);
    if (!first)
        return std::nullopt;
    const QStringView rest = cell.mid(at).trimmed();
    if (rest.isEmpty()) {
        if (written->part == 'q')
            return std::pair(*first, first->addMonths(3).addDays(-1));
        if (written->part == 'w')
            return std::pair(*first, first->addDays(6));
        return std::pair(*first, written->monthOnly ? first->addMonths(1).addDays(-1) : *first);
    }
    while (at < cell.size() && !cell[at].isLetterOrNumber())
        ++at;
    for (const auto joint : {u"to", u"bis", u"au", u"a", u"al", u"–", u"至", u"until"}) {
        if (skipWord(cell, at, joint)) {
            skipBlanks(cell, at);
            break;
        }
    }
    const auto second = scanDate(cell, at);
    if (!second || !cell.mid(at).trimmed().isEmpty())
        return std::nullopt;
    const auto last = resolveDate(*second, order, firstDay);
    return last && *last >= *first ? std::optional(std::pair(*first, *last)) : std::nullopt;
}

}
