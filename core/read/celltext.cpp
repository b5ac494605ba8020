#include "read/celltext.h"

#include "base/csv.h"

#include <QLatin1String>
#include <algorithm>

namespace wend {

bool isUnseen(QChar character)
{
    const char16_t c = character.unicode();
    return c == 0xad || (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x2064)
        || (c >= 0x2066 && c <= 0x2069) || c == 0xfeff;
}

QStringView bareCell(QStringView cell)
{
    cell = cell.trimmed();
    while (!cell.isEmpty() && isUnseen(cell.front()))
        cell = cell.mid(1).trimmed();
    while (!cell.isEmpty() && isUnseen(cell.back()))
        cell = cell.chopped(1).trimmed();
    if (cell.startsWith(u'`'))
        cell = cell.mid(1).trimmed();
    if (cell.startsWith(u"=\"") && cell.endsWith(u'"') && cell.size() >= 3)
        cell = cell.mid(2, cell.size() - 3).trimmed();
    if (cell.size() > 1 && cell[0] == u'\'' && cell[1].isDigit())
        cell = cell.mid(1);
    return withoutGuard(cell);
}

bool isMissingCell(QStringView bare)
{
    if (bare.isEmpty())
        return true;
    if (bare.size() > 14)
        return false;
    // Dashes of any length and kind, dots, a lone slash.
    if (bare.size() <= 3 && std::all_of(bare.begin(), bare.end(), [](QChar c) {
            return c == u'-' || c == u'–' || c == u'—' || c == u'−' || c == u'－' || c == u'/' || c == u'.'
                || c == u'…';
        }))
        return true;
    static constexpr QLatin1String words[] = {QLatin1String("n/a"), QLatin1String("na"), QLatin1String("n.a."),
        QLatin1String("null"), QLatin1String("none"), QLatin1String("nan"), QLatin1String("nil"),
        QLatin1String("undefined"), QLatin1String("#n/a"), QLatin1String("#div/0!"), QLatin1String("#value!"),
        QLatin1String("#ref!"), QLatin1String("#name?"), QLatin1String("#null!"), QLatin1String("#num!"),
        QLatin1String("k. a."), QLatin1String("k.a."), QLatin1String("inf"), QLatin1String("infinity"),
        QLatin1String("(null)"), QLatin1String("\\n")};
    for (const QLatin1String word : words) {
        if (bare.size() == word.size() && bare.compare(word, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

char16_t plainCharacter(char16_t c)
{
    if (c < 0x80)
        return c;
    if (c >= 0xff01 && c <= 0xff5e)
        return char16_t(c - 0xfee0);
    switch (c) {
    case 0x2212:
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0xfe63: return u'-';
    case 0x2019:
    case 0x2018:
    case 0x02bc:
    case 0x00b4: return u'\'';
    case 0x00a0:
    case 0x202f:
    case 0x2007:
    case 0x2009:
    case 0x2002:
    case 0x2003:
    case 0x200a:
    case 0x3000: return u' ';
    case 0x066b: return u'.';
    case 0x066c: return u',';
    default: break;
    }
    if (c >= 0x0660 && c <= 0x0669)
        return char16_t(u'0' + (c - 0x0660));
    if (c >= 0x06f0 && c <= 0x06f9)
        return char16_t(u'0' + (c - 0x06f0));
    return c;
}

}
