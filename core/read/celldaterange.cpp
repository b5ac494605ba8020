#include "read/celldate.h"
#include "read/celltext.h"
#include "read/datesteps.h"

namespace wend {

namespace {

/// First and last day of what one written date stands for.
std::optional<std::pair<QDate, QDate>> daysOf(const WrittenDate &written, DateOrder order, QDate firstDay)
{
    const auto first = resolveDate(written, order, firstDay);
    if (!first)
        return std::nullopt;
    if (written.part == 'q')
        return std::pair(*first, first->addMonths(3).addDays(-1));
    if (written.part == 'w')
        return std::pair(*first, first->addDays(6));
    const bool isMonth = written.monthOnly || (written.monthYearOpen && order == DateOrder::MonthYear);
    return std::pair(*first, isMonth ? first->addMonths(1).addDays(-1) : *first);
}

/// Moves behind "-", "to", "至" and the like; false where there is nothing of the kind.
bool skipJoint(QStringView text, qsizetype &at)
{
    const qsizetype start = at;
    while (at < text.size() && !text[at].isLetterOrNumber())
        ++at;
    for (const QStringView joint : {u"to", u"bis", u"au", u"a", u"al", u"à", u"até", u"hasta", u"t", u"tot", u"do",
             u"till", u"til", u"until", u"through", u"по", u"至", u"到", u"から"}) {
        if (at < text.size() && text.mid(at).startsWith(joint, Qt::CaseInsensitive)
            && (joint.front().unicode() >= 0x2e80 || wordAt(text, at).size() == joint.size())) {
            at += joint.size();
            skipBlanks(text, at);
            return true;
        }
    }
    return at > start;
}

/// "2 - 8 March 2026": the first day alone.
std::optional<int> dayBeforeRange(QStringView text, qsizetype &at)
{
    qsizetype here = at;
    int count = 0;
    const int day = scanNumber(text, here, 2, count);
    if (count == 0 || day < 1 || day > 31)
        return std::nullopt;
    if (here < text.size() && text[here] == u'.')
        ++here;
    qsizetype behind = here;
    skipBlanks(text, behind);
    if (behind >= text.size() || plainCharacter(text[behind].unicode()) != u'-')
        return std::nullopt;
    at = behind;
    return day;
}

/// The second of two days, where less of it is written than of the first: "8" or "8, 2026" behind "Mar 2", "8日" behind
/// "3月2日".
std::optional<WrittenDate> restOfRange(QStringView text, qsizetype &at, const WrittenDate &first)
{
    qsizetype here = at;
    int count = 0;
    const int day = scanNumber(text, here, 2, count);
    if (count == 0 || day < 1 || day > 31 || isDigitAt(text, here))
        return std::nullopt;
    WrittenDate second = first;
    second.day = day;
    if (here < text.size() && isDaySign(text[here]))
        ++here;
    while (here < text.size() && (text[here] == u',' || text[here].isSpace()))
        ++here;
    const int year = scanNumber(text, here, 4, count);
    if (count == 4)
        second.year = year;
    at = here;
    return second;
}

void shareYear(WrittenDate &first, WrittenDate &second)
{
    if (second.year == 0)
        second.year = first.year;
    if (first.year == 0 && second.year != 0)
        first.year = first.month > second.month && !first.dayMonthOpen ? second.year - 1 : second.year;
}

}

std::optional<std::pair<QDate, QDate>> parseDateRange(
    QStringView cell, DateOrder order, QDate firstDay, DateDress dress)
{
    constexpr qsizetype longest = 64;
    cell = bareCell(cell);
    if (cell.size() < (dress == DateDress::Bare ? 2 : 4) || cell.size() > longest)
        return std::nullopt;
    qsizetype at = 0;
    auto first = scanDate(cell, at, dress);
    std::optional<int> firstDayAlone;
    if (!first) {
        firstDayAlone = dayBeforeRange(cell, at);
        if (!firstDayAlone)
            return std::nullopt;
    } else if (const QStringView rest = cell.mid(at).trimmed(); rest.isEmpty() || isInBrackets(rest)) {
        return daysOf(*first, order, firstDay);
    }
    if (!skipJoint(cell, at))
        return std::nullopt;
    qsizetype behind = at;
    auto second = scanDate(cell, behind, first && first->year != 0 ? DateDress::Bare : DateDress::Usual);
    if (!second && first)
        second = restOfRange(cell, behind, *first);
    if (!second || !cell.mid(behind).trimmed().isEmpty())
        return std::nullopt;
    if (firstDayAlone) {
        if (second->dayMonthOpen || second->monthOnly)
            return std::nullopt;
        first = second;
        first->day = *firstDayAlone;
    }
    shareYear(*first, *second);
    const auto from = daysOf(*first, order, firstDay);
    // "2026/03/02-03/08": the second has the order of the first.
    const bool isMonthFirst = !first->dayMonthOpen && second->dayMonthOpen;
    const auto to = daysOf(*second, isMonthFirst ? DateOrder::MonthDayYear : order, firstDay);
    return from && to && to->second >= from->first ? std::optional(std::pair(from->first, to->second)) : std::nullopt;
}

}
