#include "read/celldate.h"
#include "read/cellnumber.h"
#include "read/celltext.h"
#include "read/table.h"
#include "read/words.h"

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

bool isMissing(QStringView cell) { return isMissingCell(bareCell(cell)); }

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
    CellNumber read {
        CellState::Value, number->hasSuffix ? number->value : number->value * column.factor, number->currency};
    if (read.currency == u"CNY" && column.unit == u"JPY")
        read.currency = column.unit; // "¥" is the sign of both
    if (number->percent || column.type == ColumnType::Percent)
        read.value /= 100;
    else if (column.type == ColumnType::Duration)
        read.value *= secondsIn(column.unit);
    if (number->below || number->above)
        read.state = number->below ? CellState::Below : CellState::Above;
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
    return parseDateRange(
        bare, column.dateOrder, column.firstDay, column.bareDates ? DateDress::Bare : DateDress::Usual);
}

}
