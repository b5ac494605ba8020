#include "read/celltime.h"

#include "read/datesteps.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace wend {

namespace {

enum class HalfOfDay { Unsaid, Before, After };

/// "上午", "下午" and the like, before or behind a time.
bool skipHalfOfDay(QStringView text, qsizetype &at, HalfOfDay &half)
{
    static constexpr std::pair<QStringView, HalfOfDay> words[] {{u"上午", HalfOfDay::Before},
        {u"午前", HalfOfDay::Before}, {u"오전", HalfOfDay::Before}, {u"下午", HalfOfDay::After},
        {u"午後", HalfOfDay::After}, {u"오후", HalfOfDay::After}};
    for (const auto &[word, which] : words) {
        if (!text.mid(at).startsWith(word))
            continue;
        at += word.size();
        half = which;
        return true;
    }
    return false;
}

int secondsOf(const std::array<int, 3> &time, HalfOfDay half)
{
    const int hours = half == HalfOfDay::Unsaid ? time[0] : time[0] % 12 + (half == HalfOfDay::After ? 12 : 0);
    return 3600 * hours + 60 * time[1] + time[2];
}

struct PartOfYear
{
    QRegularExpression expression;
    char part;
    bool yearFirst;
};

const std::vector<PartOfYear> &partsOfYear()
{
    static const std::vector<PartOfYear> all = [] {
        const QString week
            = QString::fromUtf8("(?:week|wk|w|kw|kalenderwoche|woche|semaine|sem\\.?|s|semana|settimana|sett\\.?|uge|"
                                "vecka|v\\.?|uke|viikko|vko|tydzień|tydz\\.?|týden|hét|неделя|нед\\.?|hafta|第)");
        const QString quarter = QString::fromUtf8(
            "(?:q|qtr\\.?|quarter|quartal|t|trim\\.?|trimestre|kwartaal|kvartal|kvartál|k|квартал|кв\\.?)");
        const QString named
            = QString::fromUtf8("(?:q|quarter|quartal|trimestre|trim\\.?|kwartał|kwartaal|kvartal|kvartál|čtvrtletí|"
                                "negyedév|квартал|кв\\.?|çeyrek|季度|季|四半期|분기)");
        const auto made = [](const QString &text) {
            return QRegularExpression(QStringLiteral("^") + text + QStringLiteral("(?![\\p{L}\\p{N}])"),
                QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        };
        const QString between = QStringLiteral("[\\s,./'-]+");
        std::vector<PartOfYear> parts;
        parts.push_back({made(week + QStringLiteral("\\s*\\.?-?\\s*(\\d{1,2})\\s*[周週]?") + between
                             + QStringLiteral("\\(?(\\d{4})\\)?")),
            'w', false});
        parts.push_back({made(QString::fromUtf8("(\\d{4})[\\s,./-]*(?:年\\s*|년\\s*)?") + week
                             + QString::fromUtf8("\\s*\\.?(\\d{1,2})\\s*[周週]?")),
            'w', true});
        parts.push_back({made(QString::fromUtf8("(\\d{4})\\s*(?:年|년)\\s*(\\d{1,2})\\s*(?:周|週|주차?)")), 'w', true});
        parts.push_back(
            {made(QString::fromUtf8(
                      "(\\d{1,2})\\.?\\s*(?:kw|week|woche|semaine|semana|settimana|týden|tydzień|hét|hafta)")
                 + between + QStringLiteral("(\\d{4})")),
                'w', false});
        parts.push_back(
            {made(quarter + QStringLiteral("\\s*\\.?([1-4])") + between + QStringLiteral("(\\d{4}|\\d{2})")), 'q',
                false});
        parts.push_back(
            {made(QString::fromUtf8("(\\d{4})[\\s,./-]*(?:年\\s*|년\\s*)?第?\\s*([1-4])\\s*") + named), 'q', true});
        parts.push_back(
            {made(QString::fromUtf8("(\\d{4})[\\s,./-]*(?:年\\s*|년\\s*)?") + quarter + QStringLiteral("\\s*([1-4])")),
                'q', true});
        parts.push_back({made(QString::fromUtf8("([1-4])(?:\\.|st|nd|rd|th|er|e|ème|º|°|ª)?\\s*") + named + between
                             + QStringLiteral("(\\d{4}|\\d{2})")),
            'q', false});
        return parts;
    }();
    return all;
}

}

std::optional<WrittenDate> scanPartOfYear(QStringView text, qsizetype &at)
{
    constexpr qsizetype longest = 32;
    const QString rest = text.mid(at, longest).toString();
    const auto digits = std::count_if(rest.begin(), rest.end(), [](QChar c) { return c.isDigit(); });
    if (digits < 3)
        return std::nullopt;
    for (const PartOfYear &each : partsOfYear()) {
        const auto match = each.expression.match(rest);
        if (!match.hasMatch())
            continue;
        WrittenDate written;
        written.part = each.part;
        const QString year = match.captured(each.yearFirst ? 1 : 2);
        written.year = fullYear(year.toInt(), int(year.size()));
        written.month = match.captured(each.yearFirst ? 2 : 1).toInt();
        if (written.month < 1 || written.month > (each.part == 'q' ? 4 : 53) || written.year < 1900
            || written.year > 2199)
            return std::nullopt;
        at += match.capturedLength();
        return written;
    }
    return std::nullopt;
}

bool scanTime(QStringView text, qsizetype &at, WrittenDate &written)
{
    qsizetype here = at;
    while (here < text.size() && (text[here] == u',' || text[here].isSpace()))
        ++here;
    if (here < text.size() && (text[here] == u'T' || text[here] == u't') && isDigitAt(text, here + 1))
        ++here;
    else if (skipWord(text, here, u"at") || skipWord(text, here, u"um") || skipWord(text, here, u"à")
        || skipWord(text, here, u"à"))
        skipBlanks(text, here);
    HalfOfDay half = HalfOfDay::Unsaid;
    if (skipHalfOfDay(text, here, half))
        skipBlanks(text, here);
    int count = 0;
    std::array<int, 3> time {scanNumber(text, here, 3, count), 0, 0};
    if (count < 1 || count > 2 || here >= text.size())
        return false;
    const QChar sign = text[here];
    if (sign != u':' && sign != u'.' && sign != u'h' && sign != u'时' && sign != u'時' && sign != u'시' && sign != u'点'
        && sign != u'：')
        return false;
    for (int part = 0; part < 2; ++part) {
        if (here >= text.size() || !isDigitAt(text, here + 1)
            || (part > 0 && text[here] != sign && text[here] != u'分'))
            break; // a zone or hundredths follow
        ++here;
        time[size_t(part) + 1] = scanNumber(text, here, 2, count);
        if (here < text.size() && (text[here] == u'分' || text[here] == u'秒') && !isDigitAt(text, here + 1)) {
            ++here;
            break;
        }
    }
    if (here < text.size() && (text[here] == u'秒' || text[here] == u'분' || text[here] == u'초'))
        ++here;
    if (here < text.size() && (text[here] == u'.' || text[here] == u',') && isDigitAt(text, here + 1)) {
        ++here;
        scanNumber(text, here, 9, count);
    }
    written.hasTime = true;
    at = here;
    skipBlanks(text, here);
    const bool isBefore = skipWord(text, here, u"am");
    if (isBefore || skipWord(text, here, u"pm")) {
        written.afternoon = true;
        half = isBefore ? HalfOfDay::Before : HalfOfDay::After;
        at = here;
        skipBlanks(text, here);
    } else if (skipHalfOfDay(text, here, half)) {
        at = here;
        skipBlanks(text, here);
    } else if (skipWord(text, here, u"a") || skipWord(text, here, u"p")) {
        half = text[here - 1].toLower() == u'a' ? HalfOfDay::Before : HalfOfDay::After;
        at = here;
        skipBlanks(text, here);
    }
    written.seconds = secondsOf(time, half);
    const bool inBrackets = here < text.size() && text[here] == u'[';
    here += inBrackets;
    if (skipWord(text, here, u"Z") || skipWord(text, here, u"UTC") || skipWord(text, here, u"GMT")
        || skipWord(text, here, u"CET") || skipWord(text, here, u"CEST") || skipWord(text, here, u"EST")
        || skipWord(text, here, u"EDT") || skipWord(text, here, u"PST") || skipWord(text, here, u"PDT"))
        at = here;
    if (here < text.size() && (text[here] == u'+' || text[here] == u'-') && isDigitAt(text, here + 1)) {
        qsizetype zone = here + 1;
        scanNumber(text, zone, 4, count);
        if (zone < text.size() && text[zone] == u':') {
            ++zone;
            scanNumber(text, zone, 2, count);
        }
        at = zone;
    }
    if (inBrackets && at < text.size() && text[at] == u']')
        ++at;
    return true;
}

}
