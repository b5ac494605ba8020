#include "numbertable/numberpasting.h"

#include "read/cellclass.h"
#include "read/celldate.h"
#include "read/cellnumber.h"
#include "read/cellwords.h"
#include "sources/sourcelibrary.h"

#include <QLocale>
#include <set>

namespace wend {

namespace {

bool isEmptyRow(const QStringList &row)
{
    return std::all_of(row.begin(), row.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

/// Whether the first column tells days. A heading above it and a total below it are no days.
bool namesDays(const std::vector<QStringList> &rows)
{
    int days = 0;
    int others = 0;
    for (const QStringList &row : rows) {
        const CellClass its = classOf(row.value(0));
        days += its == CellClass::Date;
        others += its == CellClass::Number || its == CellClass::Text;
    }
    return days > 0 && others <= 2 && days >= others;
}

bool isHeading(const QStringList &row, int firstColumn)
{
    bool hasWords = false;
    for (qsizetype column = firstColumn; column < row.size(); ++column) {
        const CellClass its = classOf(row[column]);
        if (isValue(its))
            return false;
        hasWords = hasWords || its == CellClass::Text;
    }
    return hasWords;
}

using DaysOfRows = std::vector<std::optional<Period>>;

DaysOfRows daysBy(const std::vector<QStringList> &rows, DateOrder order, const QDate &today)
{
    DaysOfRows days;
    for (const QStringList &row : rows) {
        // Without a year, the last such day.
        const auto range = parseDateRange(row.value(0), order, today.addYears(-1).addDays(1));
        days.push_back(range ? std::optional(Period {range->first, range->second}) : std::nullopt);
    }
    return days;
}

/// By the order that reads most of the rows, the usual one first.
DaysOfRows daysOf(const std::vector<QStringList> &rows, DateOrder usual, const QDate &today)
{
    DaysOfRows best;
    qsizetype most = -1;
    for (const DateOrder order : {usual, DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay}) {
        DaysOfRows days = daysBy(rows, order, today);
        const qsizetype read
            = std::count_if(days.begin(), days.end(), [](const auto &each) { return each.has_value(); });
        if (read > most) {
            most = read;
            best = std::move(days);
        }
    }
    return best;
}

/// The step that the rows are in. Single days are by the present step where no two of them share a row of it.
SeriesStep stepOf(const DaysOfRows &days, SeriesStep present, Qt::DayOfWeek weekStart)
{
    qint64 longest = 0;
    std::set<QDate> starts;
    bool shares = false;
    for (const auto &each : days) {
        if (!each)
            continue;
        longest = std::max(longest, each->from.daysTo(each->to) + 1);
        shares = !starts.insert(stepStart(each->from, present, weekStart)).second || shares;
    }
    if (longest > 7)
        return SeriesStep::Month;
    if (longest > 1)
        return SeriesStep::Week;
    return shares ? SeriesStep::Day : present;
}

MetricKind kindOf(const QString &heading, const PastedNumbers &pasted, qsizetype column)
{
    for (const QStringList &row : pasted.cells) {
        const auto number = parseNumber(row.value(column));
        if (number && !number->currency.isEmpty())
            return MetricKind::Money;
        if (number && number->percent)
            return MetricKind::Rate;
    }
    const ColumnDescription *known = SourceLibrary::builtIn().columnNamed(heading);
    return known ? known->kind.value_or(MetricKind::Count) : MetricKind::Count;
}

/// Where each pasted column goes: a column of the table, or one of those to be added behind it; -1: nowhere.
std::vector<int> columnsFor(const NumberTableModel &model, const PastedNumbers &pasted, qsizetype width, int first,
    std::vector<NewNumber> &added)
{
    std::vector<int> columns;
    int next = first;
    const bool canType = [&] {
        for (int column = std::max(0, first); column < model.columnCount(); ++column) {
            if (model.isTypedColumn(column))
                return true;
        }
        return false;
    }();
    for (qsizetype at = 0; at < width; ++at) {
        const QString heading = pasted.headings.value(at).simplified();
        if (!heading.isEmpty()) {
            const int known = model.typedColumnNamed(heading);
            columns.push_back(known >= 0 ? known : model.columnCount() + int(added.size()));
            if (known < 0)
                added.push_back({heading, kindOf(heading, pasted, at)});
            continue;
        }
        while (next < model.columnCount() && !model.isTypedColumn(next))
            ++next;
        if (next < model.columnCount() && next >= 0) {
            columns.push_back(next++);
        } else if (!canType && pasted.headings.isEmpty()) {
            columns.push_back(model.columnCount() + int(added.size()));
            added.push_back({NumberTableModel::tr("New number"), kindOf({}, pasted, at)});
        } else {
            columns.push_back(-1);
        }
    }
    return columns;
}

/// Shows the rows that the pasted days need.
void makeRoom(NumberTableModel &model, const DaysOfRows &days)
{
    const Qt::DayOfWeek weekStart
        = model.rows().empty() ? QLocale().firstDayOfWeek() : Qt::DayOfWeek(model.rows().front().from.dayOfWeek());
    model.setStep(
        stepOf(days, model.step(), model.step() == SeriesStep::Week ? weekStart : QLocale().firstDayOfWeek()));
    QDate first;
    for (const auto &each : days) {
        if (each)
            first = first.isValid() ? std::min(first, each->from) : each->from;
    }
    if (first.isValid() && first < model.first())
        model.setFirst(first);
}

}

DateOrder usualDateOrder(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const qsizetype day = format.indexOf(u'd');
    const qsizetype month = format.indexOf(u'M');
    const qsizetype year = format.indexOf(u'y');
    return year < month && month < day ? DateOrder::YearMonthDay
        : day < month                  ? DateOrder::DayMonthYear
                                       : DateOrder::MonthDayYear;
}

PastedNumbers pastedNumbers(const std::vector<QStringList> &given, DateOrder order, const QDate &today)
{
    PastedNumbers pasted;
    std::vector<QStringList> rows = given;
    while (!rows.empty() && isEmptyRow(rows.back()))
        rows.pop_back();
    const bool hasDays = namesDays(rows);
    const int first = hasDays ? 1 : 0;
    if (rows.size() > 1 && isHeading(rows.front(), first)) {
        pasted.headings = rows.front().mid(first);
        rows.erase(rows.begin());
    }
    if (hasDays) {
        std::erase_if(rows, [](const QStringList &row) { return isEmptyRow(row) || isTotalLabel(row.value(0)); });
        pasted.days = daysOf(rows, order, today);
    }
    for (const QStringList &row : rows)
        pasted.cells.push_back(row.mid(first));
    return pasted;
}

void pasteNumbers(NumberTableModel &model, const PastedNumbers &pasted, const QModelIndex &at)
{
    qsizetype width = 0;
    for (const QStringList &row : pasted.cells)
        width = std::max(width, row.size());
    std::vector<NewNumber> added;
    const std::vector<int> columns = columnsFor(model, pasted, width, at.isValid() ? at.column() : 0, added);
    const int firstRow = at.isValid() && model.isDays(at.row()) ? at.row() : NumberTableModel::firstRow;
    if (!pasted.days.empty())
        makeRoom(model, pasted.days);
    std::vector<NumberEntry> entries;
    int leftOut = 0;
    for (size_t row = 0; row < pasted.cells.size(); ++row) {
        const bool hasDays = !pasted.days.empty();
        const int to = !hasDays ? firstRow + int(row) : pasted.days[row] ? model.rowOf(pasted.days[row]->from) : -1;
        for (qsizetype column = 0; column < pasted.cells[row].size(); ++column) {
            const QString text = pasted.cells[row][column].trimmed();
            if (text.isEmpty() && hasDays)
                continue; // an empty cell says nothing
            if (!model.isDays(to) || columns[size_t(column)] < 0)
                ++leftOut;
            else
                entries.push_back(
                    {model.rows()[size_t(to - NumberTableModel::firstRow)], columns[size_t(column)], text});
        }
    }
    if (!entries.empty())
        model.enter({QT_TRANSLATE_NOOP("Edit", "Paste %1 numbers"), {QString::number(entries.size())}}, added, entries);
    if (leftOut > 0)
        emit model.reported(NumberTableModel::tr(
            "%n pasted cell(s) found no place: beyond the table, or without a day that Wend can read.", nullptr,
            leftOut));
}

}
