#include "numbers/read/columntypes.h"

#include "numbers/read/celldate.h"
#include "numbers/read/cellnumber.h"
#include "numbers/read/celltext.h"
#include "numbers/read/words.h"

#include <QHash>
#include <QMap>
#include <algorithm>
#include <cmath>

namespace wend {

namespace {

constexpr size_t sampledRows = 20000;

/// What the cells of one column were, counted.
struct Tally
{
    int cells = 0; ///< not missing
    int numbers = 0;
    int percents = 0;
    int moneys = 0;
    int dates = 0;
    int moments = 0;
    int ranges = 0;
    int months = 0;
    int eightDigits = 0;
    int durations = 0;
    int clocks = 0;
    int shortClocks = 0; ///< "09:30"
    bool longDigits = false;
    bool leadingZero = false;
    bool plus = false;
    bool fractional = false;
    double largest = 0;
    double smallest = 0;
    double largestBare = 0; ///< of numbers without a percent sign
    QMap<QString, int> currencies;
};

void countCell(QStringView bare, const NumberStyle &style, Tally &tally)
{
    ++tally.cells;
    if (isBreakout(bare)) {
        ++tally.numbers;
        ++tally.percents;
        return;
    }
    const auto number = parseNumber(bare, style.decimal);
    if (number) {
        ++tally.numbers;
        tally.percents += number->percent;
        if (!number->currency.isEmpty()) {
            ++tally.moneys;
            ++tally.currencies[number->currency];
        }
        tally.longDigits |= number->whole && !number->hasGroups && number->digits > 15;
        tally.leadingZero |= number->leadingZero && number->currency.isEmpty();
        tally.plus |= bare.startsWith(u'+') && number->digits >= 7;
        tally.fractional |= number->value != std::floor(number->value);
        tally.largest = qMax(tally.largest, number->value);
        tally.smallest = qMin(tally.smallest, number->value);
        if (!number->percent)
            tally.largestBare = qMax(tally.largestBare, number->value);
    }
    bool clock = false;
    bool hasSeconds = true;
    if (parseDuration(bare, &clock, &hasSeconds)) {
        ++tally.durations;
        tally.clocks += clock;
        tally.shortClocks += clock && !hasSeconds;
        return;
    }
    if (number && !(number->whole && number->digits == 8))
        return;
    if (const auto date = parseDate(bare)) {
        ++tally.dates;
        tally.moments += date->hasTime;
        tally.months += date->monthOnly || date->part != 0;
        tally.eightDigits += number.has_value();
    } else if (parseDateRange(bare, DateOrder::DayMonthYear) || parseDateRange(bare, DateOrder::MonthDayYear)) {
        ++tally.dates;
        ++tally.ranges;
    }
}

Tally tallyOf(const Table &table, int column, const NumberStyle &style)
{
    Tally tally;
    for (const size_t row : table.rows.sample(sampledRows)) {
        if (column >= int(table.rows[row].size()))
            continue;
        const QStringView bare = bareCell(table.rows[row][size_t(column)]);
        if (!isMissingCell(bare))
            countCell(bare, style, tally);
    }
    return tally;
}

QString timeUnit(const QString &word)
{
    static const QHash<QString, QString> units = {{QStringLiteral("seconds"), QStringLiteral("seconds")}, {QStringLiteral("sec"), QStringLiteral("seconds")},
        {QStringLiteral("secs"), QStringLiteral("seconds")}, {QStringLiteral("s"), QStringLiteral("seconds")}, {QStringLiteral("in seconds"), QStringLiteral("seconds")},
        {QStringLiteral("sekunden"), QStringLiteral("seconds")}, {QStringLiteral("in sekunden"), QStringLiteral("seconds")},
        {QStringLiteral("secondes"), QStringLiteral("seconds")}, {QStringLiteral("en secondes"), QStringLiteral("seconds")},
        {QStringLiteral("segundos"), QStringLiteral("seconds")}, {QStringLiteral("秒"), QStringLiteral("seconds")},
        {QStringLiteral("minutes"), QStringLiteral("minutes")}, {QStringLiteral("min"), QStringLiteral("minutes")}, {QStringLiteral("in minutes"), QStringLiteral("minutes")},
        {QStringLiteral("minuten"), QStringLiteral("minutes")}, {QStringLiteral("分钟"), QStringLiteral("minutes")}, {QStringLiteral("hours"), QStringLiteral("hours")},
        {QStringLiteral("h"), QStringLiteral("hours")}, {QStringLiteral("in hours"), QStringLiteral("hours")}, {QStringLiteral("stunden"), QStringLiteral("hours")},
        {QStringLiteral("小时"), QStringLiteral("hours")}, {QStringLiteral("ms"), QStringLiteral("milliseconds")}, {QStringLiteral("milliseconds"), QStringLiteral("milliseconds")}};
    return units.value(word.toLower());
}

bool isTimeUnit(const QString &unit)
{
    return unit == u"seconds" || unit == u"minutes" || unit == u"hours" || unit == u"milliseconds";
}

/// A rate is one count over another: where two columns of the table give it, they tell whether it is in hundredths.
/// 1 for a share, 100 for hundredths, 0 where no pair fits.
int rateScale(const Table &table, int column, const std::vector<int> &counts, const NumberStyle &style)
{
    constexpr int rows = 12;
    const auto at = [&](size_t row, int which) {
        const auto number = which < int(table.rows[row].size()) ? parseNumber(table.rows[row][size_t(which)], style.decimal) : std::nullopt;
        return number ? number->value : 0.0;
    };
    for (const int part : counts) {
        for (const int whole : counts) {
            if (part == whole)
                continue;
            int fits[2] = {0, 0};
            int tried = 0;
            for (size_t row = 0; row < table.rows.size() && tried < rows; ++row) {
                const double rate = at(row, column);
                const double below = at(row, whole);
                if (rate <= 0 || below <= 0)
                    continue;
                ++tried;
                const double share = at(row, part) / below;
                fits[0] += std::abs(share - rate) <= 0.02 * rate + 0.0006;
                fits[1] += std::abs(100 * share - rate) <= 0.02 * rate + 0.006;
            }
            if (tried == 0 || (fits[0] < tried && fits[1] < tried))
                continue;
            if (fits[0] != fits[1])
                return fits[0] == tried ? 1 : 100;
        }
    }
    return 0;
}

bool isNth(const QString &name)
{
    return name.startsWith(u"Nth ", Qt::CaseInsensitive);
}

struct Context
{
    const Table &table;
    const NumberStyle &style;
    int currencyColumn;
    std::vector<int> counts; ///< columns of whole numbers, the first few
};

void decideNumber(Column &column, int index, const Tally &tally, const Context &context)
{
    const QString &heading = column.heading;
    const bool rateWords = headingIs(heading, HeadingKind::Rate);
    if (2 * tally.percents >= tally.numbers) {
        const bool sharesToo = rateWords && tally.percents < tally.numbers && tally.largestBare <= 1;
        column.type = sharesToo ? ColumnType::Fraction : ColumnType::Percent;
        column.unit = QStringLiteral("%");
        return;
    }
    if (!currencyCode(column.unit).isEmpty() || 2 * tally.moneys >= tally.numbers) {
        column.type = ColumnType::Money;
        column.mixedCurrencies = tally.currencies.size() > 1;
        if (column.unit.isEmpty()) {
            int most = 0;
            for (auto each = tally.currencies.begin(); each != tally.currencies.end(); ++each) {
                if (each.value() > most) {
                    most = each.value();
                    column.unit = each.key();
                }
            }
        }
        return;
    }
    if (isTimeUnit(column.unit) || (headingIs(heading, HeadingKind::Duration) && !rateWords)) {
        column.type = ColumnType::Duration;
        if (column.unit.isEmpty())
            column.unit = QStringLiteral("seconds");
        return;
    }
    if (column.unit == u"%" || (rateWords && tally.smallest >= -1)) {
        int scale = column.unit == u"%" || tally.largest > 1 ? 100 : rateScale(context.table, index, context.counts, context.style);
        if (scale == 0)
            scale = 1;
        column.type = scale == 1 ? ColumnType::Fraction : ColumnType::Percent;
        column.unit = QStringLiteral("%");
        return;
    }
    const bool moneyWords = headingIs(heading, HeadingKind::Money)
        || (context.currencyColumn >= 0 && headingIs(heading, HeadingKind::MoneyWithCurrency));
    if (moneyWords) {
        column.type = ColumnType::Money;
        column.currencyColumn = context.currencyColumn;
        return;
    }
    column.type = tally.fractional ? ColumnType::Number : ColumnType::Integer;
}

void decideType(Column &column, int index, const Tally &tally, const Context &context)
{
    const QString &heading = column.heading;
    if (tally.cells == 0) {
        column.type = ColumnType::Empty;
        return;
    }
    if (isNth(column.name) && tally.numbers == tally.cells) {
        column.type = column.name.compare(u"Nth day", Qt::CaseInsensitive) == 0 ? ColumnType::Date : ColumnType::Integer;
        column.dateOrder = DateOrder::NthDay;
        return;
    }
    const bool digitsOnly = tally.eightDigits * 2 > tally.dates;
    if (10 * tally.dates >= 9 * tally.cells && (!digitsOnly || headingIs(heading, HeadingKind::Day))) {
        column.type = tally.ranges ? ColumnType::DateRange : tally.moments ? ColumnType::Moment : ColumnType::Date;
        if (2 * tally.months > tally.dates)
            column.unit = QStringLiteral("month");
        return;
    }
    if (5 * tally.durations >= 4 * tally.cells) {
        const bool timeOfDay = tally.clocks == tally.durations && (headingIs(heading, HeadingKind::TimeOfDay) || (tally.shortClocks == tally.durations && !headingIs(heading, HeadingKind::Duration)));
        column.type = timeOfDay ? ColumnType::Text : ColumnType::Duration;
        if (!timeOfDay)
            column.unit = QStringLiteral("h:mm:ss");
        return;
    }
    const bool mostlyNumbers = 5 * (tally.numbers + tally.durations) >= 4 * tally.cells && tally.numbers > 0;
    const bool idWords = headingIs(heading, HeadingKind::Id);
    if (mostlyNumbers && tally.percents == 0 && tally.moneys == 0 && (tally.longDigits || tally.leadingZero || tally.plus || idWords)) {
        column.type = ColumnType::Id;
        return;
    }
    if (mostlyNumbers) {
        decideNumber(column, index, tally, context);
        return;
    }
    column.type = idWords ? ColumnType::Id : ColumnType::Text;
}

/// "¥" is the sign of two currencies; decimals are never written in yen.
void settleYen(Column &column, const Tally &tally, bool japanese)
{
    if (column.type == ColumnType::Money && column.unit == u"CNY" && japanese && !tally.fractional)
        column.unit = QStringLiteral("JPY");
}

bool hasKana(const Table &table)
{
    for (const Column &column : table.columns) {
        for (const QChar c : column.heading) {
            if (c.unicode() >= 0x3040 && c.unicode() <= 0x30ff)
                return true;
        }
    }
    return false;
}

}

NumberStyle decideNumberStyle(const std::vector<Table> &tables, QChar delimiter)
{
    int point = 0;
    int comma = 0;
    int openPoint = 0;
    int openComma = 0;
    for (const Table &table : tables) {
        for (const size_t row : table.rows.sample(sampledRows)) {
            for (const QString &cell : table.rows[row]) {
                if (cell.size() > 40 || cell.isEmpty())
                    continue;
                const auto number = parseNumber(cell);
                if (!number)
                    continue;
                point += number->evidence == NumberEvidence::PointDecimal;
                comma += number->evidence == NumberEvidence::CommaDecimal;
                openPoint += number->evidence == NumberEvidence::PointUndecided;
                openComma += number->evidence == NumberEvidence::CommaUndecided;
            }
        }
    }
    NumberStyle style;
    const bool commaDecimal = point != comma ? comma > point : (delimiter == u';' && openPoint >= openComma);
    style.decimal = commaDecimal ? u',' : u'.';
    style.group = commaDecimal ? u'.' : u',';
    style.certain = point != comma || (openPoint == 0 && openComma == 0);
    return style;
}

void splitUnit(const QString &heading, QString &name, QString &unit)
{
    name = heading.simplified();
    unit.clear();
    if (name.endsWith(u')') || name.endsWith(u']') || name.endsWith(u'）')) {
        const qsizetype open = qMax(qMax(name.lastIndexOf(u'('), name.lastIndexOf(u'[')), name.lastIndexOf(u'（'));
        if (open > 0) {
            const QString inside = name.mid(open + 1, name.size() - open - 2).trimmed();
            unit = inside == u"%" ? inside : !timeUnit(inside).isEmpty() ? timeUnit(inside) : currencyCode(inside);
            if (!unit.isEmpty())
                name = name.left(open).trimmed();
        }
        return;
    }
    const qsizetype blank = name.lastIndexOf(u' ');
    if (blank > 0 && name.size() - blank == 4 && currencyCode(QStringView(name).mid(blank + 1)) == QStringView(name).mid(blank + 1)) {
        unit = name.mid(blank + 1);
        name = name.left(blank).trimmed();
    }
}

void decideColumnTypes(Table &table, const NumberStyle &numbers)
{
    Context context{table, numbers, -1, {}};
    std::vector<Tally> tallies;
    for (int i = 0; i < int(table.columns.size()); ++i) {
        tallies.push_back(tallyOf(table, i, numbers));
        const Tally &tally = tallies.back();
        if (context.currencyColumn < 0 && tally.numbers == 0 && headingIs(table.columns[size_t(i)].heading, HeadingKind::Currency))
            context.currencyColumn = i;
        if (tally.cells > 0 && tally.numbers == tally.cells && !tally.fractional && tally.percents == 0 && context.counts.size() < 20)
            context.counts.push_back(i);
    }
    const bool japanese = hasKana(table);
    for (int i = 0; i < int(table.columns.size()); ++i) {
        Column &column = table.columns[size_t(i)];
        column.numbers = numbers;
        decideType(column, i, tallies[size_t(i)], context);
        settleYen(column, tallies[size_t(i)], japanese);
    }
}

}
