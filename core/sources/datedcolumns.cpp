#include "sources/datedcolumns.h"

#include "read/celldate.h"
#include "read/cellwords.h"
#include "read/words.h"

#include <algorithm>

namespace wend {

namespace {

struct DatedHeading
{
    size_t metric = 0; ///< place in ColumnRoles::metrics
    QString name;      ///< what is left of the heading without its date
    QString date;
    WrittenDate written;
};

bool isSeparator(QChar c) { return !c.isLetterOrNumber() && c != u'%' && c != u')'; }

QString withoutEnds(QStringView text)
{
    while (!text.isEmpty() && isSeparator(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && (isSeparator(text.back()) || text.back() == u')')
        && !(text.back() == u')' && text.contains(u'(')))
        text.chop(1);
    return text.toString();
}

/// "January", alone.
std::optional<WrittenDate> monthAlone(QStringView text)
{
    const auto month = monthNamed(text);
    if (!month)
        return std::nullopt;
    WrittenDate written;
    written.month = *month;
    written.day = 1;
    written.monthOnly = true;
    return written;
}

/// The one date at the beginning or the end of a heading.
std::optional<DatedHeading> datedHeading(const QString &heading)
{
    const QStringView text = QStringView(heading).trimmed();
    if (text.size() > 120)
        return std::nullopt;
    if (const auto month = monthAlone(text))
        return DatedHeading {0, {}, text.toString(), *month};
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool startsWord = text[at].isLetterOrNumber() && (at == 0 || !text[at - 1].isLetterOrNumber());
        qsizetype end = at;
        const auto written = startsWord ? scanDate(text, end) : std::nullopt;
        if (!written || (end < text.size() && text[end].isLetterOrNumber()))
            continue;
        // A range of days ("1/1/26 - 1/31/26") is a comparison of periods, not a series of days.
        qsizetype behind = end;
        while (behind < text.size() && isSeparator(text[behind]))
            ++behind;
        qsizetype other = behind;
        const bool atEdge = at == 0 || withoutEnds(text.mid(end)).isEmpty();
        if (!atEdge || (behind < text.size() && scanDate(text, other)))
            return std::nullopt;
        return DatedHeading {
            0, withoutEnds(text.left(at)) + withoutEnds(text.mid(end)), text.mid(at, end - at).toString(), *written};
    }
    return std::nullopt;
}

/// Of headings in numbers only: where one cannot be a month, all have their day there; else days follow one another.
DateOrder orderOf(const std::vector<DatedHeading *> &headings)
{
    bool open = false;
    std::vector<WrittenDate> dates;
    for (const DatedHeading *each : headings)
        dates.push_back(each->written);
    if (areMonthsOfYears(dates))
        return DateOrder::MonthYear;
    for (const DatedHeading *each : headings) {
        if (!each->written.dayMonthOpen)
            return DateOrder::YearMonthDay;
        if (each->written.month > 12)
            return DateOrder::DayMonthYear;
        if (each->written.day > 12)
            return DateOrder::MonthDayYear;
        open |= each->written.dotted;
    }
    // 01/02, 02/02, 03/02: the number that changes is the day.
    const bool firstChanges = headings.size() > 1 && headings[0]->written.month != headings[1]->written.month;
    const bool secondChanges = headings.size() > 1 && headings[0]->written.day != headings[1]->written.day;
    if (firstChanges != secondChanges)
        return firstChanges ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    return open ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
}

/// Headings without a year follow one another: the last of them is the latest such day up to `last`, the others lie
/// before it.
void addYears(std::vector<DatedHeading *> headings, QDate last)
{
    const auto inYear = [](const DatedHeading *each) { return each->written.month * 100 + each->written.day; };
    int rises = 0;
    for (size_t i = 1; i < headings.size(); ++i)
        rises += inYear(headings[i]) > inYear(headings[i - 1]) ? 1 : -1;
    if (rises > 0)
        std::reverse(headings.begin(), headings.end());
    int year = last.year();
    int later = last.month() * 100 + last.daysInMonth();
    for (DatedHeading *each : headings) {
        year -= inYear(each) > later;
        later = inYear(each);
        if (each->written.year == 0)
            each->written.year = year;
    }
}

std::optional<std::pair<QDate, QDate>> daysOf(const DatedHeading &heading, DateOrder order)
{
    if (heading.written.part != 0)
        return parseDateRange(heading.date, order);
    const auto first = resolveDate(heading.written, order);
    if (!first)
        return std::nullopt;
    return std::pair(
        *first, heading.written.monthOnly || order == DateOrder::MonthYear ? first->addMonths(1).addDays(-1) : *first);
}

/// Where days follow one another, up or down, as in nothing else.
bool isInOrder(const std::vector<DatedColumn> &days)
{
    for (size_t i = 1; i < days.size(); ++i) {
        const bool up = days[1].from > days[0].from;
        if (up ? days[i].from <= days[i - 1].to : days[i].to >= days[i - 1].from)
            return false;
    }
    return days.size() > 1;
}

MetricColumn joined(const ColumnRoles &roles, const std::vector<DatedHeading *> &headings, const wend::Table &table,
    const SourceLibrary &library)
{
    // Rates and money are told by some of the columns; a day of nothing but zeros tells less.
    const MetricColumn *first = &roles.metrics[headings.front()->metric];
    for (const DatedHeading *each : headings) {
        const ColumnType type = table.columns[size_t(roles.metrics[each->metric].column)].type;
        if (type != ColumnType::Integer && type != ColumnType::Number) {
            first = &roles.metrics[each->metric];
            break;
        }
    }
    MetricColumn metric = *first;
    metric.column = roles.metrics[headings.front()->metric].column;
    const QString name = !headings.front()->name.isEmpty() ? headings.front()->name : table.name;
    if (const ColumnDescription *described = library.columnNamed(name)) {
        const ColumnDescription own = metric.metric;
        metric.metric = *described;
        if (!metric.metric.kind)
            metric.metric.kind = own.kind;
        if (!metric.metric.additive)
            metric.metric.additive = isUsuallyAdditive(*metric.metric.kind);
        if (metric.metric.unit.isEmpty())
            metric.metric.unit = own.unit;
    } else {
        metric.metric.key = name.isEmpty() ? QStringLiteral("Value") : name;
        metric.metric.label = {};
        metric.metric.label.words.insert(QStringLiteral("en"), metric.metric.key);
    }
    return metric;
}

}

void joinDatedColumns(ColumnRoles &roles, const wend::Table &table, const SourceLibrary &library, QDate today)
{
    if (roles.date >= 0 || roles.from >= 0)
        return;
    std::vector<DatedHeading> dated;
    for (size_t i = 0; i < roles.metrics.size(); ++i) {
        if (auto heading = datedHeading(table.columns[size_t(roles.metrics[i].column)].heading)) {
            heading->metric = i;
            dated.push_back(*std::move(heading));
        }
    }
    QStringList names;
    for (const DatedHeading &each : dated) {
        if (!names.contains(each.name))
            names += each.name;
    }
    std::vector<size_t> taken;
    std::vector<MetricColumn> wide;
    for (const QString &name : names) {
        std::vector<DatedHeading *> headings;
        for (DatedHeading &each : dated) {
            if (each.name == name)
                headings.push_back(&each);
        }
        const DateOrder order = orderOf(headings);
        const auto isYearless = [](const DatedHeading *each) { return each->written.year == 0; };
        if (order != DateOrder::MonthYear && std::any_of(headings.begin(), headings.end(), isYearless))
            addYears(headings, table.to.isValid() ? table.to : today);
        std::vector<DatedColumn> days;
        for (const DatedHeading *each : headings) {
            if (const auto range = daysOf(*each, order))
                days.push_back({roles.metrics[each->metric].column, range->first, range->second});
        }
        if (days.size() < headings.size() || !isInOrder(days))
            continue;
        MetricColumn metric = joined(roles, headings, table, library);
        metric.days = std::move(days);
        wide.push_back(std::move(metric));
        for (const DatedHeading *each : headings)
            taken.push_back(each->metric);
    }
    if (wide.empty())
        return;
    std::vector<MetricColumn> rest;
    for (size_t i = 0; i < roles.metrics.size(); ++i) {
        // The sum of a row over its days would count them twice.
        const bool isSum = isTotalLabel(table.columns[size_t(roles.metrics[i].column)].heading);
        if (!isSum && std::find(taken.begin(), taken.end(), i) == taken.end())
            rest.push_back(roles.metrics[i]);
    }
    roles.metrics = std::move(wide);
    roles.metrics.insert(roles.metrics.end(), rest.begin(), rest.end());
}

bool hasDayInHeading(const wend::Column &column) { return datedHeading(column.heading).has_value(); }

}
