#include "read/cellnumber.h"

#include "base/currency.h"
#include "read/celltext.h"

#include <QVarLengthArray>
#include <cmath>

namespace wend {

namespace {

using Letters = QVarLengthArray<char16_t, 64>;

bool isDigit(char16_t c) { return c >= u'0' && c <= u'9'; }

struct Span
{
    qsizetype from;
    qsizetype to;
    qsizetype size() const { return to - from; }
};

void trim(const Letters &s, Span &span)
{
    while (span.size() > 0 && s[span.from] == u' ')
        ++span.from;
    while (span.size() > 0 && s[span.to - 1] == u' ')
        --span.to;
}

QStringView view(const Letters &s, Span span) { return QStringView(s.constData() + span.from, span.size()); }

/// Takes a minus, plus, brackets, `<`, `>`, `%` or currency off one end; false when there is nothing to take.
bool takeFront(const Letters &s, Span &span, ParsedNumber &number, bool &negative)
{
    trim(s, span);
    if (span.size() < 2)
        return false;
    const char16_t c = s[span.from];
    if (isDigit(c) || c == u'.' || c == u',')
        return false;
    if (c == u'-' || c == u'+') {
        negative = negative != (c == u'-');
        ++span.from;
        return true;
    }
    if ((c == u'<' || c == u'>') && !number.below && !number.above) {
        (c == u'<' ? number.below : number.above) = true;
        ++span.from;
        if (span.size() > 1 && s[span.from] == u'=')
            ++span.from;
        return true;
    }
    if (c == u'(' && s[span.to - 1] == u')' && !number.currency.isEmpty()) { // "$(12.34)"
        negative = true;
        ++span.from;
        --span.to;
        return true;
    }
    if (!number.currency.isEmpty())
        return false;
    qsizetype end = span.from;
    while (end < span.to && end - span.from < 4 && !isDigit(s[end]) && s[end] != u' ' && s[end] != u'-'
        && s[end] != u'+' && s[end] != u'.' && s[end] != u'(')
        ++end;
    if (end < span.to && s[end] == u'.' && end + 1 < span.to && !isDigit(s[end + 1]))
        ++end; // "Fr. 12", "Rs. 12"
    number.currency = currencyCode(view(s, {span.from, end}));
    span.from = number.currency.isEmpty() ? span.from : end;
    return !number.currency.isEmpty();
}

/// What is counted, in China, Japan and Korea. Not what measures time.
bool isMeasureWord(char16_t c)
{
    return QStringView(u"次人件个個笔筆单單张張份位条條杯本枚台名回点點명건회개잔").contains(QChar(c));
}

bool isMyriad(char16_t c) { return c == 0x4e07 || c == 0x842c || c == 0x4ebf || c == 0x5104 || c == 0x5343; }

/// "5.00 DR", "2,000.00 Cr.", "12.00 借".
bool takeDebitOrCredit(const Letters &s, Span &span, bool &negative)
{
    static constexpr std::pair<QStringView, bool> words[] {
        {u"DR", true}, {u"CR", false}, {u"DB", true}, {u"借", true}, {u"贷", false}, {u"貸", false}};
    Span rest = span;
    if (s[rest.to - 1] == u'.')
        --rest.to;
    for (const auto &[word, isDebit] : words) {
        if (rest.size() <= word.size()
            || view(s, {rest.to - word.size(), rest.to}).compare(word, Qt::CaseInsensitive) != 0)
            continue;
        const char16_t before = s[rest.to - word.size() - 1];
        if (!isDigit(before) && before != u' ' && before != u')')
            return false;
        span.to = rest.to - word.size();
        negative = isDebit;
        trim(s, span);
        return span.size() > 0;
    }
    return false;
}

bool takeBack(const Letters &s, Span &span, ParsedNumber &number, bool &negative, double &factor)
{
    trim(s, span);
    if (span.size() < 2)
        return false;
    const char16_t c = s[span.to - 1];
    if (isDigit(c))
        return false;
    if (c == u'%' && !number.percent) {
        number.percent = true;
        --span.to;
        return true;
    }
    if (c == u'-' && isDigit(s[span.to - 2])) {
        negative = !negative;
        --span.to;
        return true;
    }
    if (c == u'+' && (isDigit(s[span.to - 2]) || isMyriad(s[span.to - 2])) && !number.below
        && !number.above) { // "999+"
        number.above = true;
        --span.to;
        return true;
    }
    if (takeDebitOrCredit(s, span, negative))
        return true;
    const bool beforeDigit = isDigit(s[span.to - 2]) || s[span.to - 2] == u' ';
    if (factor == 1 && beforeDigit) {
        const double by = c == u'K' || c == u'k' || c == 0x5343    ? 1e3
            : c == u'M' || c == u'm'                               ? 1e6
            : c == u'B'                                            ? 1e9
            : c == 0x4e07 || c == 0x842c || c == u'w' || c == u'W' ? 1e4
            : c == 0x4ebf || c == 0x5104                           ? 1e8
                                                                   : 0;
        if (by != 0) {
            factor = by;
            --span.to;
            return true;
        }
    }
    if (c == u')' && isDigit(s[span.from])) {
        // A remark behind the number: "350 (35.18%)", "131.77(已退款89.84)".
        qsizetype open = span.to - 1;
        while (open > span.from && s[open] != u'(')
            --open;
        if (open > span.from) {
            span.to = open;
            return true;
        }
        return false;
    }
    if (isMeasureWord(c)
        && (isDigit(s[span.to - 2]) || s[span.to - 2] == u' ' || isMyriad(s[span.to - 2]))) { // "100次"
        --span.to;
        return true;
    }
    if (!number.currency.isEmpty())
        return false;
    qsizetype start = span.to;
    while (start > span.from && span.to - start < 4 && !isDigit(s[start - 1]) && s[start - 1] != u' '
        && !isMyriad(s[start - 1]))
        --start;
    number.currency = currencyCode(view(s, {start, span.to}));
    span.to = number.currency.isEmpty() ? span.to : start;
    return !number.currency.isEmpty();
}

/// Groups of three behind the first, or of two and then three as in India; `sign` parts them.
bool isGrouped(const Letters &s, Span span, char16_t sign)
{
    qsizetype length = 0;
    bool first = true;
    for (qsizetype i = span.from; i <= span.to; ++i) {
        if (i < span.to && s[i] != sign) {
            ++length;
            continue;
        }
        const bool last = i == span.to;
        if (first ? length < 1 || length > 3 : last ? length != 3 : length != 3 && length != 2)
            return false;
        first = false;
        length = 0;
    }
    return true;
}

struct Signs
{
    int points = 0, commas = 0, blanks = 0, quotes = 0;
    qsizetype lastPoint = -1, lastComma = -1;
};

/// The digits and their signs, nothing else. Fills value, digits and evidence.
bool parseDigits(const Letters &s, Span span, QChar fileDecimal, ParsedNumber &number)
{
    Span digits = span;
    qsizetype exponentAt = -1;
    Signs signs;
    for (qsizetype i = span.from; i < span.to; ++i) {
        const char16_t c = s[i];
        if (isDigit(c))
            continue;
        if (c == u'.') {
            ++signs.points;
            signs.lastPoint = i;
        } else if (c == u',') {
            ++signs.commas;
            signs.lastComma = i;
        } else if (c == u' ') {
            ++signs.blanks;
        } else if (c == u'\'') {
            ++signs.quotes;
        } else if ((c == u'e' || c == u'E') && i > span.from && i + 1 < span.to) {
            exponentAt = i;
            digits.to = i;
            qsizetype at = i + 1 + (s[i + 1] == u'+' || s[i + 1] == u'-');
            if (at >= span.to || span.to - at > 3)
                return false;
            for (; at < span.to; ++at) {
                if (!isDigit(s[at]))
                    return false;
            }
            break;
        } else {
            return false;
        }
    }
    qsizetype decimalAt = digits.to;
    char16_t group = 0;
    if (signs.blanks && signs.quotes)
        return false;
    if (signs.blanks)
        group = u' ';
    if (signs.quotes)
        group = u'\'';
    if (signs.points && signs.commas) {
        if (group != 0)
            return false;
        const bool pointLast = signs.lastPoint > signs.lastComma;
        if ((pointLast ? signs.points : signs.commas) != 1)
            return false;
        decimalAt = pointLast ? signs.lastPoint : signs.lastComma;
        group = pointLast ? u',' : u'.';
        number.evidence = pointLast ? NumberEvidence::PointDecimal : NumberEvidence::CommaDecimal;
    } else if (signs.points || signs.commas) {
        const bool point = signs.points > 0;
        const int count = point ? signs.points : signs.commas;
        const qsizetype at = point ? signs.lastPoint : signs.lastComma;
        const qsizetype after = digits.to - at - 1;
        const qsizetype before = at - digits.from;
        if (count > 1) {
            if (group != 0)
                return false;
            group = point ? u'.' : u',';
            number.evidence = point ? NumberEvidence::CommaDecimal : NumberEvidence::PointDecimal;
        } else if (group != 0 || after != 3 || before > 3 || before == 0 || (before >= 1 && s[digits.from] == u'0')
            || exponentAt >= 0) {
            decimalAt = at;
            number.evidence = point ? NumberEvidence::PointDecimal : NumberEvidence::CommaDecimal;
        } else {
            number.evidence = point ? NumberEvidence::PointUndecided : NumberEvidence::CommaUndecided;
            if (fileDecimal == (point ? u'.' : u','))
                decimalAt = at;
            else
                group = point ? u'.' : u',';
        }
    }
    if (group != 0 && !isGrouped(s, {digits.from, decimalAt}, group))
        return false;
    char text[80];
    int length = 0;
    for (qsizetype i = span.from; i < span.to && length < 78; ++i) {
        if (i == decimalAt && i < digits.to)
            text[length++] = '.';
        else if (isDigit(s[i]) || i >= digits.to)
            text[length++] = char(s[i]);
        number.digits += i < decimalAt && isDigit(s[i]);
    }
    if (length == 0 || length >= 78)
        return false;
    bool ok = false;
    number.value = QByteArray::fromRawData(text, length).toDouble(&ok);
    number.whole = decimalAt >= digits.to && exponentAt < 0;
    number.hasGroups = group != 0;
    number.leadingZero = number.digits > 1 && s[digits.from] == u'0' && number.whole;
    return ok && std::isfinite(number.value);
}

}

double secondsIn(const QString &unit)
{
    return unit == u"hours" ? 3600 : unit == u"minutes" ? 60 : unit == u"milliseconds" ? 0.001 : 1;
}

std::optional<ParsedNumber> parseNumber(QStringView cell, QChar decimal)
{
    cell = bareCell(cell);
    if (cell.isEmpty() || cell.size() > 60)
        return std::nullopt;
    Letters s;
    bool anyDigit = false;
    for (const QChar c : cell) {
        s.append(plainCharacter(c.unicode()));
        anyDigit |= isDigit(s.back());
    }
    if (!anyDigit)
        return std::nullopt;
    ParsedNumber number;
    Span span {0, s.size()};
    bool negative = false;
    double factor = 1;
    trim(s, span);
    if (s[span.from] == u'(' && s[span.to - 1] == u')') {
        negative = true;
        ++span.from;
        --span.to;
    }
    for (int i = 0; i < 4 && takeFront(s, span, number, negative); ++i) { }
    for (int i = 0; i < 4 && takeBack(s, span, number, negative, factor); ++i) { }
    trim(s, span);
    if (span.size() <= 0 || !(isDigit(s[span.from]) || s[span.from] == u'.' || s[span.from] == u',')
        || !isDigit(s[span.to - 1]))
        return std::nullopt;
    if (!parseDigits(s, span, decimal, number))
        return std::nullopt;
    number.hasSuffix = factor != 1;
    number.value *= negative ? -factor : factor;
    return number;
}

std::optional<double> parseDuration(QStringView cell, bool *isClock, bool *hasSeconds)
{
    cell = bareCell(cell);
    if (cell.isEmpty() || cell.size() > 24
        || !(plainCharacter(cell[0].unicode()) >= u'0' && plainCharacter(cell[0].unicode()) <= u'9'))
        return std::nullopt;
    double total = 0;
    double part = 0;
    double scale = 0; // of decimals
    int colons = 0;
    int digits = 0;
    int firstDigits = 0;
    bool units = false;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const char16_t c = plainCharacter(cell[i].unicode());
        if (isDigit(c)) {
            if (scale > 0) {
                part += (c - u'0') * scale;
                scale /= 10;
            } else {
                part = part * 10 + (c - u'0');
            }
            ++digits;
            continue;
        }
        if (c == u'.' && digits > 0 && scale == 0) {
            scale = 0.1;
            continue;
        }
        if (c == u' ' && digits == 0)
            continue;
        if (c == u':' && digits > 0 && digits < 6 && scale == 0 && !units && colons < 2) {
            firstDigits = colons == 0 ? digits : firstDigits;
            total = (total + part) * 60;
            ++colons;
            part = 0;
            digits = 0;
            continue;
        }
        if (colons > 0 || digits == 0)
            return std::nullopt;
        if (c == u' ')
            continue;
        qsizetype end = i;
        while (end < cell.size() && cell[end].isLetter())
            ++end;
        const QString unit = cell.mid(i, end - i).toString().toLower();
        double seconds = 0;
        if (unit == u"h" || unit == u"hr" || unit == u"hrs" || unit == u"std" || unit == u"小时" || unit == u"时"
            || unit == u"小時" || unit == u"時間")
            seconds = 3600;
        else if (unit == u"m" || unit == u"min" || unit == u"mins" || unit == u"分" || unit == u"分钟"
            || unit == u"分鐘")
            seconds = 60;
        else if (unit == u"s" || unit == u"sec" || unit == u"secs" || unit == u"sek" || unit == u"秒"
            || unit == u"seconds")
            seconds = 1;
        else if (unit == u"d" || unit == u"天")
            seconds = 86400;
        if (seconds == 0)
            return std::nullopt;
        total += part * seconds;
        part = 0;
        digits = 0;
        scale = 0;
        units = true;
        i = end - 1;
    }
    if (colons > 0 && digits != 2 && scale == 0)
        return std::nullopt;
    if (colons == 0 && (!units || digits > 0))
        return std::nullopt;
    if (isClock)
        *isClock = colons > 0 && firstDigits == 2 && (colons == 2 ? total + part < 86400 : total + part < 24 * 60);
    if (hasSeconds)
        *hasSeconds = colons != 1;
    return total + part;
}

}
