#include "sources/dayparts.h"

#include "read/headings.h"
#include "read/words.h"
#include "sources/columnroles.h"

#include <set>

namespace wend {

namespace {

constexpr size_t rowsOfDays = 2000;
constexpr std::array<std::pair<int, int>, dayPartCount> bounds {
    std::pair(1990, 2100), std::pair(1, 4), std::pair(1, 12), std::pair(1, 53), std::pair(1, 31)};
constexpr HeadingKind headings[dayPartCount] {
    HeadingKind::Year, HeadingKind::Quarter, HeadingKind::Month, HeadingKind::Week, HeadingKind::DayOfMonth};

bool isWithin(DayPart part, int number)
{
    const auto &[least, most] = bounds[size_t(part)];
    return number >= least && number <= most;
}

/// The numbers in a column; empty where a cell has none.
std::set<int> numbersIn(const Table &table, int column)
{
    std::set<int> numbers;
    for (const size_t row : table.rows.sample(rowsOfDays)) {
        const QString cell = cellAt(table.rows[row], column);
        if (isMissing(cell))
            continue;
        const auto number = dayPartIn(cell);
        if (!number)
            return {};
        numbers.insert(*number);
    }
    return numbers;
}

int columnFor(DayPart part, const Table &table, const std::vector<ColumnMeaning> &meanings)
{
    for (int column = 0; column < int(table.columns.size()); ++column) {
        if (meanings[size_t(column)].what == ColumnMeaning::What::Nothing
            || !headingIs(table.columns[size_t(column)].heading, headings[size_t(part)]))
            continue;
        const std::vector<DayPart> possible = possibleDayParts(table, column);
        if (std::find(possible.begin(), possible.end(), part) != possible.end())
            return column;
    }
    return -1;
}

DayParts namedBy(const DayPartNames &names, const Table &table)
{
    DayParts parts;
    const ColumnNames *each[dayPartCount] {&names.year, &names.quarter, &names.month, &names.week, &names.day};
    for (int column = int(table.columns.size()) - 1; column >= 0; --column) {
        for (size_t part = 0; part < dayPartCount; ++part) {
            if (isNamed(table.columns[size_t(column)], *each[part]))
                parts.columns[part] = column;
        }
    }
    return parts;
}

/// Whether a column tells days by itself: with their year, or without one where no other column has it.
bool tellsDays(const Table &table, const std::vector<ColumnMeaning> &meanings, const DayParts &parts)
{
    for (int column = 0; column < int(meanings.size()); ++column) {
        const bool isOfYear = parts.has(DayPart::Year) && parts.isOne(column);
        if (!isOfYear
            && (meanings[size_t(column)].what == ColumnMeaning::What::Day || isNth(table.columns[size_t(column)])))
            return true;
    }
    return false;
}

}

bool DayParts::isOne(int column) const
{
    return column >= 0 && std::find(columns.begin(), columns.end(), column) != columns.end();
}

DayPart DayParts::smallest() const
{
    return has(DayPart::Month) ? DayPart::Month : has(DayPart::Week) ? DayPart::Week : DayPart::Quarter;
}

std::optional<int> dayPartIn(const QString &cell)
{
    static const QRegularExpression number(QStringLiteral("(?<!\\d)\\d{1,4}(?!\\d)"));
    static const QRegularExpression stop(QStringLiteral("[.\\s]+$"));
    QString plain = cell.normalized(QString::NormalizationForm_KC).trimmed();
    if (auto match = number.globalMatch(plain); match.hasNext()) {
        const int first = match.next().captured().toInt();
        return match.hasNext() ? std::nullopt : std::optional(first);
    }
    return monthNamed(plain.remove(stop));
}

std::vector<DayPart> possibleDayParts(const Table &table, int column)
{
    const ColumnType type = table.columns[size_t(column)].type;
    const bool isMonthAlone = type == ColumnType::Date && table.columns[size_t(column)].bareDates;
    if (type != ColumnType::Integer && type != ColumnType::Text && type != ColumnType::Id && !isMonthAlone)
        return {};
    const std::set<int> numbers = numbersIn(table, column);
    std::vector<DayPart> possible;
    for (int part = 0; part < dayPartCount && !numbers.empty(); ++part) {
        if (isWithin(DayPart(part), *numbers.begin()) && isWithin(DayPart(part), *numbers.rbegin()))
            possible.push_back(DayPart(part));
    }
    return possible;
}

DayParts dayPartsOf(const Table &table, const SourceDescription *source, const std::vector<ColumnMeaning> &meanings)
{
    if (source) {
        const DayParts named = namedBy(source->dayParts, table);
        if (!named.isEmpty())
            return named;
        if (!source->date.isEmpty() || !source->from.isEmpty())
            return {};
    }
    DayParts parts;
    for (size_t part = 0; part < dayPartCount; ++part)
        parts.columns[part] = columnFor(DayPart(part), table, meanings);
    if (!parts.has(DayPart::Month))
        parts.columns[size_t(DayPart::DayOfMonth)] = -1;
    if (parts.isEmpty() || tellsDays(table, meanings, parts))
        return {};
    // Of a month and its week or quarter the month says all.
    const DayPart smallest = parts.smallest();
    for (const DayPart part : {DayPart::Quarter, DayPart::Week}) {
        if (part != smallest)
            parts.columns[size_t(part)] = -1;
    }
    return parts;
}

}
