#include "numbers/read/celldate.h"
#include "numbers/read/cellnumber.h"
#include "numbers/read/celltext.h"
#include "numbers/read/table.h"
#include "numbers/read/words.h"

#include <charconv>

namespace wend {

QString columnTypeWord(ColumnType type)
{
    switch (type) {
    case ColumnType::Empty: return QStringLiteral("empty");
    case ColumnType::Text: return QStringLiteral("text");
    case ColumnType::Id: return QStringLiteral("id");
    case ColumnType::Integer: return QStringLiteral("integer");
    case ColumnType::Number: return QStringLiteral("number");
    case ColumnType::Percent: return QStringLiteral("percent");
    case ColumnType::Fraction: return QStringLiteral("fraction");
    case ColumnType::Money: return QStringLiteral("money");
    case ColumnType::Date: return QStringLiteral("date");
    case ColumnType::Moment: return QStringLiteral("moment");
    case ColumnType::DateRange: return QStringLiteral("date range");
    case ColumnType::Duration: return QStringLiteral("duration");
    }
    Q_UNREACHABLE();
}

bool isMissing(QStringView cell)
{
    return isMissingCell(bareCell(cell));
}

namespace {

double secondsIn(const QString &unit)
{
    return unit == u"hours" ? 3600 : unit == u"minutes" ? 60 : unit == u"milliseconds" ? 0.001 : 1;
}

}

CellNumber readNumber(QStringView cell, const Column &column)
{
    const QStringView bare = bareCell(cell);
    if (isMissingCell(bare))
        return {};
    if (column.type == ColumnType::Duration) {
        if (const auto seconds = parseDuration(bare))
            return {CellState::Value, *seconds, {}};
    }
    if (isBreakout(bare))
        return {CellState::Above, 50, {}};
    const auto number = parseNumber(bare, column.numbers.decimal);
    if (!number)
        return {CellState::Unreadable, 0, {}};
    CellNumber read{CellState::Value, number->value, number->currency};
    if (number->percent || column.type == ColumnType::Percent)
        read.value /= 100;
    else if (column.type == ColumnType::Duration)
        read.value *= secondsIn(column.unit);
    if (number->below || number->above)
        read.state = number->below ? CellState::Below : CellState::Above;
    return read;
}

std::optional<CellNumber> readPlainNumber(std::string_view cell, const Column &column)
{
    // Up to here digits and powers of ten are exact as doubles, and so is their quotient rounded once.
    constexpr int mostDigits = 15;
    static constexpr double powers[] {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    if (cell.empty())
        return CellNumber {};
    const char decimal = char(column.numbers.decimal.unicode());
    const bool isNegative = cell[0] == '-';
    bool isPercent = false;
    quint64 digits = 0;
    int count = 0;
    int decimals = -1;
    for (size_t at = isNegative; at < cell.size(); ++at) {
        const char c = cell[at];
        if (c >= '0' && c <= '9') {
            digits = digits * 10 + quint64(c - '0');
            ++count;
            decimals += decimals >= 0;
        } else if (c == decimal && count > 0 && decimals < 0) {
            decimals = 0;
        } else if (c == '%' && at + 1 == cell.size()) {
            isPercent = true;
        } else {
            return std::nullopt;
        }
    }
    if (count == 0 || decimals == 0 || cell.size() > 40)
        return std::nullopt;
    CellNumber read {CellState::Value, 0, {}};
    if (count <= mostDigits)
        read.value = double(digits) / powers[std::max(decimals, 0)];
    else if (decimal != '.' || std::from_chars(cell.data() + isNegative, cell.data() + cell.size(), read.value).ec != std::errc())
        return std::nullopt;
    if (isNegative)
        read.value = -read.value;
    if (isPercent || column.type == ColumnType::Percent)
        read.value /= 100;
    else if (column.type == ColumnType::Duration)
        read.value *= secondsIn(column.unit);
    return read;
}

std::optional<double> numberOf(QStringView cell, const Column &column)
{
    const CellNumber read = readNumber(cell, column);
    return read.state == CellState::Value ? std::optional(read.value) : std::nullopt;
}

std::optional<QDate> dateOf(QStringView cell, const Column &column)
{
    const auto range = dateRangeOf(cell, column);
    return range ? std::optional(range->first) : std::nullopt;
}

std::optional<std::pair<QDate, QDate>> dateRangeOf(QStringView cell, const Column &column)
{
    const QStringView bare = bareCell(cell);
    if (isMissingCell(bare))
        return std::nullopt;
    if (column.dateOrder == DateOrder::NthDay) {
        const auto number = parseNumber(bare);
        if (!number || !column.firstDay.isValid())
            return std::nullopt;
        const QDate day = column.firstDay.addDays(qint64(number->value));
        return day.isValid() ? std::optional(std::pair(day, day)) : std::nullopt;
    }
    return parseDateRange(bare, column.dateOrder, column.firstDay);
}

}
