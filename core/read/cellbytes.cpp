#include "read/cellbytes.h"

#include "base/currency.h"
#include "read/cellnumber.h"
#include "read/contenthash.h"

#include <QVarLengthArray>
#include <algorithm>
#include <charconv>

namespace wend {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isBlank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

struct CurrencySign
{
    std::string_view sign;
    QString code;
};

/// Takes a currency off the front or the back of a number, with a blank between them.
bool takeCurrency(std::string_view &cell, QString &currency)
{
    static const CurrencySign signs[] {
        {"$", currencyCode(u"$")}, {"\u20ac", currencyCode(u"\u20ac")}, {"\u00a3", currencyCode(u"\u00a3")}};
    static constexpr std::string_view blanks[] {" ", "\u00a0", "\u202f"};
    for (const CurrencySign &each : signs) {
        const bool isInFront = cell.starts_with(each.sign);
        if (!isInFront && !cell.ends_with(each.sign))
            continue;
        if (isInFront)
            cell.remove_prefix(each.sign.size());
        else
            cell.remove_suffix(each.sign.size());
        for (const std::string_view blank : blanks) {
            if (isInFront && cell.starts_with(blank))
                cell.remove_prefix(blank.size());
            else if (!isInFront && cell.ends_with(blank))
                cell.remove_suffix(blank.size());
            else
                continue;
            break;
        }
        currency = each.code;
        return true;
    }
    return false;
}

/// How many of "hh:mm", "hh:mm:ss" and a zone stand at the beginning of a text.
size_t timeLength(std::string_view text)
{
    const auto digitsAt = [&](size_t at) { return at + 1 < text.size() && isDigit(text[at]) && isDigit(text[at + 1]); };
    if (!digitsAt(0) || text.size() < 5 || text[2] != ':' || !digitsAt(3))
        return 0;
    size_t at = 5;
    if (at < text.size() && text[at] == ':' && digitsAt(at + 1))
        at += 3;
    if (at == text.size())
        return at;
    const size_t blank = text[at] == ' ';
    const std::string_view zone = text.substr(at + blank);
    if (zone == "Z" || zone == "UTC")
        return text.size();
    if (zone.size() >= 5 && (zone[0] == '+' || zone[0] == '-') && digitsAt(at + blank + 1)) {
        const size_t colon = zone[3] == ':';
        if (zone.size() == 5 + colon && digitsAt(at + blank + 3 + colon))
            return text.size();
    }
    return at;
}

}

QString textOf(std::string_view cell) { return QString::fromUtf8(cell.data(), qsizetype(cell.size())); }

std::string_view trimmed(std::string_view cell)
{
    while (!cell.empty() && isBlank(cell.front()))
        cell.remove_prefix(1);
    while (!cell.empty() && isBlank(cell.back()))
        cell.remove_suffix(1);
    return cell;
}

bool isMissing(std::string_view cell)
{
    // Of the words for nothing only "#DIV/0!" has a digit.
    if (std::any_of(cell.begin(), cell.end(), isDigit) && cell.find('/') == std::string_view::npos)
        return false;
    return cell.empty() || isMissing(QStringView(textOf(cell)));
}

quint64 hashOfWord(std::string_view cell)
{
    QVarLengthArray<char, 64> small(qsizetype(cell.size()));
    for (size_t at = 0; at < cell.size(); ++at) {
        const char c = cell[at];
        if (uchar(c) >= 0x80) {
            const QByteArray folded = textOf(cell).trimmed().toCaseFolded().toUtf8();
            return wordHash(folded.constData(), folded.size());
        }
        small[qsizetype(at)] = c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    }
    return wordHash(small.constData(), small.size());
}

std::string_view dayPart(std::string_view cell)
{
    size_t day = 0;
    while (day < cell.size() && (isDigit(cell[day]) || cell[day] == '-' || cell[day] == '/' || cell[day] == '.'))
        ++day;
    if (day < 8 || day > 10 || day == cell.size() || (cell[day] != ' ' && cell[day] != 'T'))
        return cell;
    const std::string_view time = cell.substr(day + 1);
    const size_t length = timeLength(time);
    return length > 0 && length == time.size() ? cell.substr(0, day) : cell;
}

bool readPlainNumber(std::string_view cell, const Column &column, CellNumber &number)
{
    // Up to here digits and powers of ten are exact as doubles, and so is their quotient rounded once.
    constexpr int mostDigits = 15;
    static constexpr double powers[] {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    if (!number.currency.isEmpty())
        number.currency.clear();
    number.value = 0;
    if (cell.empty()) {
        number.state = CellState::Missing;
        return true;
    }
    const char decimal = char(column.numbers.decimal.unicode());
    const char group = decimal == '.' ? ',' : '.';
    const bool isNegative = cell[0] == '-';
    if (isNegative)
        cell.remove_prefix(1);
    // The usual number is digits alone.
    if (cell.empty()
        || ((!isDigit(cell.front()) || uchar(cell.back()) >= 0x80 || cell.back() == '$')
            && !takeCurrency(cell, number.currency)))
        return false;
    bool isPercent = false;
    quint64 digits = 0;
    int count = 0;
    int decimals = -1;
    int behindGroup = -1; ///< digits since its sign
    for (size_t at = 0; at < cell.size(); ++at) {
        const char c = cell[at];
        if (isDigit(c)) {
            digits = digits * 10 + quint64(c - '0');
            ++count;
            decimals += decimals >= 0;
            behindGroup += behindGroup >= 0 && decimals < 0;
        } else if (c == decimal && count > 0 && decimals < 0) {
            decimals = 0;
        } else if (c == group && decimals < 0 && cell[0] != '0'
            && (behindGroup < 0 ? count >= 1 && count <= 3 : behindGroup == 3)) {
            behindGroup = 0;
        } else if (c == '%' && at + 1 == cell.size() && number.currency.isEmpty()) {
            isPercent = true;
        } else {
            return false;
        }
    }
    if (count == 0 || decimals == 0 || cell.size() > 40 || (behindGroup >= 0 && behindGroup != 3))
        return false;
    if (count <= mostDigits)
        number.value = double(digits) / powers[std::max(decimals, 0)];
    else if (decimal != '.' || behindGroup >= 0
        || std::from_chars(cell.data(), cell.data() + cell.size(), number.value).ec != std::errc())
        return false;
    number.state = CellState::Value;
    if (column.factor != 1)
        number.value *= column.factor;
    if (isNegative)
        number.value = -number.value;
    if (isPercent || column.type == ColumnType::Percent)
        number.value /= 100;
    else if (column.type == ColumnType::Duration)
        number.value *= secondsIn(column.unit);
    return true;
}

CellNumber readNumber(std::string_view cell, const Column &column)
{
    CellNumber number;
    return readPlainNumber(cell, column, number) ? number : readNumber(QStringView(textOf(cell)), column);
}

}
