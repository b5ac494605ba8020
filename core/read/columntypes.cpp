#include "read/columntypes.h"

#include "base/currency.h"
#include "read/celldate.h"
#include "read/cellnumber.h"
#include "read/celltext.h"
#include "read/headings.h"
#include "read/words.h"

#include <QHash>
#include <QMap>
#include <algorithm>
#include <cmath>

namespace wend {

namespace {

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
    int digitDates = 0; ///< "20260301", "1150301"
    int bareDates = 0;  ///< "January", "10/01", "202603"
    int durations = 0;
    int clocks = 0;
    int shortClocks = 0; ///< "09:30"
    bool longDigits = false;
    bool leadingZero = false;
    bool plus = false;
    bool fractional = false;
    int hundredths = 0; ///< "100.00": written as money is
    double largest = 0;
    double smallest = 0;
    double largestBare = 0; ///< of numbers without a percent sign
    QMap<QString, int> currencies;
};

/// Also of days without a year, whichever it is.
bool isDateRange(QStringView bare)
{
    const QDate anyYear(2000, 1, 1);
    return parseDateRange(bare, DateOrder::DayMonthYear, anyYear)
        || parseDateRange(bare, DateOrder::MonthDayYear, anyYear);
}

bool hasTwoDecimals(QStringView bare)
{
    const qsizetype size = bare.size();
    return size > 3 && (bare[size - 3] == u'.' || bare[size - 3] == u',') && bare[size - 2].isDigit()
        && bare[size - 1].isDigit();
}

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
        tally.hundredths += !number->whole && !number->percent && hasTwoDecimals(bare);
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
    if (number && !(number->whole && number->digits >= 6 && number->digits <= 8))
        return;
    if (const auto date = parseDate(bare)) {
        ++tally.dates;
        tally.moments += date->hasTime;
        tally.months += date->monthOnly || date->part != 0;
        tally.digitDates += number.has_value();
    } else if (isDateRange(bare)) {
        ++tally.dates;
        ++tally.ranges;
    } else if (parseDate(bare, DateDress::Bare)) {
        ++tally.bareDates;
    }
}

Tally tallyOf(const Table &table, int column, const NumberStyle &style)
{
    Tally tally;
    for (const size_t row : table.rows.sample(rowsThatTell)) {
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
    static const QHash<QString, QString> units = {{QStringLiteral("seconds"), QStringLiteral("seconds")},
        {QStringLiteral("sec"), QStringLiteral("seconds")}, {QStringLiteral("secs"), QStringLiteral("seconds")},
        {QStringLiteral("s"), QStringLiteral("seconds")}, {QStringLiteral("in seconds"), QStringLiteral("seconds")},
        {QStringLiteral("sekunden"), QStringLiteral("seconds")},
        {QStringLiteral("in sekunden"), QStringLiteral("seconds")},
        {QStringLiteral("secondes"), QStringLiteral("seconds")},
        {QStringLiteral("en secondes"), QStringLiteral("seconds")},
        {QStringLiteral("segundos"), QStringLiteral("seconds")}, {QStringLiteral("秒"), QStringLiteral("seconds")},
        {QStringLiteral("minutes"), QStringLiteral("minutes")}, {QStringLiteral("min"), QStringLiteral("minutes")},
        {QStringLiteral("in minutes"), QStringLiteral("minutes")},
        {QStringLiteral("minuten"), QStringLiteral("minutes")}, {QStringLiteral("分钟"), QStringLiteral("minutes")},
        {QStringLiteral("hours"), QStringLiteral("hours")}, {QStringLiteral("h"), QStringLiteral("hours")},
        {QStringLiteral("in hours"), QStringLiteral("hours")}, {QStringLiteral("stunden"), QStringLiteral("hours")},
        {QStringLiteral("小时"), QStringLiteral("hours")}, {QStringLiteral("ms"), QStringLiteral("milliseconds")},
        {QStringLiteral("milliseconds"), QStringLiteral("milliseconds")}};
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
        const auto number = which < int(table.rows[row].size())
            ? parseNumber(table.rows[row][size_t(which)], style.decimal)
            : std::nullopt;
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

struct Context
{
    const Table &table;
    const NumberStyle &style;
    int currencyColumn;
    std::vector<int> counts; ///< columns of whole numbers, the first few
};

void decideNumber(Column &column, int index, const Heading &heading, const Tally &tally, const Context &context)
{
    const bool rateWords = heading.is(HeadingKind::Rate);
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
    if (isTimeUnit(column.unit) || (heading.is(HeadingKind::Duration) && !rateWords)) {
        column.type = ColumnType::Duration;
        if (column.unit.isEmpty())
            column.unit = QStringLiteral("seconds");
        return;
    }
    const bool isInHundredths = column.unit == u"%" || heading.words().contains(QStringLiteral("%"));
    if (isInHundredths || (rateWords && tally.smallest >= -1)) {
        int scale = column.unit == u"%" || tally.largest > 1 || tally.smallest < -1
            ? 100
            : rateScale(context.table, index, context.counts, context.style);
        if (scale == 0)
            scale = 1;
        column.type = scale == 1 ? ColumnType::Fraction : ColumnType::Percent;
        column.unit = QStringLiteral("%");
        return;
    }
    const bool moneyWords = heading.is(HeadingKind::Money)
        || ((context.currencyColumn >= 0 || tally.hundredths == tally.numbers)
            && heading.is(HeadingKind::MoneyWithCurrency));
    if (moneyWords) {
        column.type = ColumnType::Money;
        column.currencyColumn = context.currencyColumn;
        return;
    }
    column.type = tally.fractional ? ColumnType::Number : ColumnType::Integer;
}

/// One odd cell ("pending", 9999-12-31) does not make a column of days a column of words.
bool isOfDays(const Heading &heading, const Tally &tally, int dates)
{
    const bool dayWords = heading.is(HeadingKind::Day) || heading.is(HeadingKind::OtherDay);
    const bool oneOdd = tally.cells - dates == 1 && dates >= (dayWords ? 2 : 4);
    return 10 * dates >= 9 * tally.cells || oneOdd || (dayWords && 2 * dates >= tally.cells);
}

bool decideDay(Column &column, const Heading &heading, const Tally &tally)
{
    const bool digitsOnly = tally.digitDates * 2 > tally.dates;
    if (isOfDays(heading, tally, tally.dates) && tally.dates > 0 && (!digitsOnly || heading.is(HeadingKind::Day))) {
        column.type = tally.ranges ? ColumnType::DateRange : tally.moments ? ColumnType::Moment : ColumnType::Date;
        if (2 * tally.months > tally.dates)
            column.unit = QStringLiteral("month");
        return true;
    }
    if (heading.is(HeadingKind::Day) && tally.bareDates > 0
        && isOfDays(heading, tally, tally.dates + tally.bareDates)) {
        column.type = ColumnType::Date;
        column.bareDates = true;
        return true;
    }
    return false;
}

void decideType(Column &column, int index, const Tally &tally, const Context &context)
{
    const Heading heading(column.heading);
    if (tally.cells == 0) {
        column.type = ColumnType::Empty;
        return;
    }
    if (const char unit = nthUnit(column.name); unit != 0 && tally.numbers == tally.cells) {
        column.type = unit == 'd' ? ColumnType::Date : ColumnType::Integer;
        column.dateOrder = DateOrder::NthDay;
        return;
    }
    // Receipts of a day are numbered "1/10/2026".
    const bool isNumbered = heading.is(HeadingKind::Receipt) && heading.is(HeadingKind::Id)
        && !heading.is(HeadingKind::Day) && !heading.is(HeadingKind::OtherDay);
    if (!isNumbered && decideDay(column, heading, tally))
        return;
    if (5 * tally.durations >= 4 * tally.cells) {
        const bool timeOfDay = tally.clocks == tally.durations
            && (heading.is(HeadingKind::TimeOfDay)
                || (tally.shortClocks == tally.durations && !heading.is(HeadingKind::Duration)));
        column.type = timeOfDay ? ColumnType::Text : ColumnType::Duration;
        if (!timeOfDay)
            column.unit = QStringLiteral("h:mm:ss");
        return;
    }
    const bool mostlyNumbers = 5 * (tally.numbers + tally.durations) >= 4 * tally.cells && tally.numbers > 0;
    const bool idWords = heading.is(HeadingKind::Id) && !heading.is(HeadingKind::Currency);
    if (mostlyNumbers && tally.percents == 0 && tally.moneys == 0
        && (tally.longDigits || tally.leadingZero || tally.plus || idWords)) {
        column.type = ColumnType::Id;
        return;
    }
    if (mostlyNumbers) {
        decideNumber(column, index, heading, tally, context);
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

/// Kana, and signs that are written so in Japanese alone.
bool isInJapanese(const Table &table)
{
    static const QString signs = QString::fromUtf8("売円価単払込済図駅発総経実検");
    return std::any_of(table.columns.begin(), table.columns.end(), [](const Column &column) {
        return std::any_of(column.heading.begin(), column.heading.end(),
            [](QChar c) { return (c.unicode() >= 0x3040 && c.unicode() <= 0x30ff) || signs.contains(c); });
    });
}

}

NumberStyle decideNumberStyle(const std::vector<Table> &tables, QChar delimiter)
{
    int point = 0;
    int comma = 0;
    int openPoint = 0;
    int openComma = 0;
    for (const Table &table : tables) {
        for (const size_t row : table.rows.sample(rowsThatTell)) {
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

namespace {

/// "(次)", "(times)": what is counted says nothing that the name does not.
bool isMeasure(const QString &unit)
{
    static const QStringList words = QString::fromUtf8(
        "次 人 件 个 個 笔 筆 单 單 张 張 份 位 条 條 人次 回 名 台 pcs times people persons stück stk szt ks db")
                                         .split(u' ');
    return words.contains(unit.toLower());
}

/// "万元", "k €", "in 1000": how many of its unit one is.
double factorIn(const QString &unit)
{
    const QString text = unit.toLower().remove(u' ');
    if (text.startsWith(u"百万"))
        return 1e6;
    if (text.startsWith(u"千万"))
        return 1e7;
    for (const auto &[word, factor] : {std::pair(u"万", 1e4), std::pair(u"萬", 1e4), std::pair(u"亿", 1e8),
             std::pair(u"億", 1e8), std::pair(u"千", 1e3)}) {
        if (text.startsWith(QStringView(word)) && text.size() <= 3)
            return factor;
    }
    static const QStringList thousands
        = QString::fromUtf8("k|ink|thousands|inthousands|'000|000s|in1000|intausend|t€|t€.|tsd|tsd.|tsd.€|tsd€|teur|k€|"
                            "k$|keur|kusd|kgbp|k£|milliers|miles|migliaia|tys|tys.|tis|tis.")
              .split(u'|');
    static const QStringList millions
        = QString::fromUtf8("m€|mio|mio.|mio.€|mio€|millions|inmillions|mln|inmio|inmio.").split(u'|');
    return thousands.contains(text) ? 1e3 : millions.contains(text) ? 1e6 : 1;
}

/// The unit that brackets hold; empty where they hold none.
QString unitIn(const QString &inside)
{
    if (inside == u"%" || inside == u"％")
        return QStringLiteral("%");
    if (!timeUnit(inside).isEmpty())
        return timeUnit(inside);
    QString bare = inside;
    while (!bare.isEmpty()
        && (bare.front() == u'+' || bare.front() == u'-' || bare.front() == u'＋' || bare.front() == u'－'))
        bare.remove(0, 1);
    if (factorIn(bare) != 1) {
        for (qsizetype from = 1; from < bare.size(); ++from) {
            if (const QString code = currencyCode(QStringView(bare).mid(from)); !code.isEmpty())
                return code;
        }
    }
    return currencyCode(bare);
}

}

double unitFactor(const QString &heading)
{
    const qsizetype open = qMax(qMax(heading.lastIndexOf(u'('), heading.lastIndexOf(u'[')), heading.lastIndexOf(u'（'));
    if (open <= 0 || !(heading.endsWith(u')') || heading.endsWith(u']') || heading.endsWith(u'）')))
        return 1;
    const QString inside = heading.mid(open + 1, heading.size() - open - 2).trimmed();
    return timeUnit(inside).isEmpty() ? factorIn(inside) : 1;
}

void splitUnit(const QString &heading, QString &name, QString &unit)
{
    name = heading.simplified();
    unit.clear();
    if (name.endsWith(u')') || name.endsWith(u']') || name.endsWith(u'）')) {
        const qsizetype open = qMax(qMax(name.lastIndexOf(u'('), name.lastIndexOf(u'[')), name.lastIndexOf(u'（'));
        if (open > 0) {
            const QString inside = name.mid(open + 1, name.size() - open - 2).trimmed();
            unit = unitIn(inside);
            if (!unit.isEmpty() || isMeasure(inside) || unitFactor(name) != 1)
                name = name.left(open).trimmed();
        }
        return;
    }
    const qsizetype blank = name.lastIndexOf(u' ');
    if (blank > 0 && name.size() - blank == 4
        && currencyCode(QStringView(name).mid(blank + 1)) == QStringView(name).mid(blank + 1)) {
        unit = name.mid(blank + 1);
        name = name.left(blank).trimmed();
    }
}

void decideColumnTypes(Table &table, const NumberStyle &numbers)
{
    Context context {table, numbers, -1, {}};
    std::vector<Tally> tallies;
    for (int i = 0; i < int(table.columns.size()); ++i) {
        tallies.push_back(tallyOf(table, i, numbers));
        const Tally &tally = tallies.back();
        if (context.currencyColumn < 0 && tally.numbers == 0
            && headingIs(table.columns[size_t(i)].heading, HeadingKind::Currency))
            context.currencyColumn = i;
        if (tally.cells > 0 && tally.numbers == tally.cells && !tally.fractional && tally.percents == 0
            && context.counts.size() < 20)
            context.counts.push_back(i);
    }
    const bool japanese = isInJapanese(table);
    for (int i = 0; i < int(table.columns.size()); ++i) {
        Column &column = table.columns[size_t(i)];
        column.numbers = numbers;
        column.factor = unitFactor(column.heading.simplified());
        decideType(column, i, tallies[size_t(i)], context);
        settleYen(column, tallies[size_t(i)], japanese);
    }
}

}
