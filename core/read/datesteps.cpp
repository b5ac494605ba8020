#include "read/datesteps.h"

#include "read/celltext.h"

namespace wend {

bool isDigitAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && plainCharacter(text[at].unicode()) >= u'0'
        && plainCharacter(text[at].unicode()) <= u'9';
}

int scanNumber(QStringView text, qsizetype &at, int most, int &count)
{
    int value = 0;
    count = 0;
    while (count < most && isDigitAt(text, at)) {
        value = value * 10 + (plainCharacter(text[at].unicode()) - u'0');
        ++at;
        ++count;
    }
    return value;
}

void skipBlanks(QStringView text, qsizetype &at)
{
    while (at < text.size() && (text[at].isSpace()))
        ++at;
}

QStringView wordAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text[end].isLetter())
        ++end;
    return text.mid(at, end - at);
}

bool skipWord(QStringView text, qsizetype &at, QStringView expected)
{
    if (wordAt(text, at).compare(expected, Qt::CaseInsensitive) != 0)
        return false;
    at += expected.size();
    return true;
}

int fullYear(int year, int digits) { return digits >= 4 ? year : year < 70 ? 2000 + year : 1900 + year; }

bool isInBrackets(QStringView text)
{
    return (text.startsWith(u'(') || text.startsWith(u'（') || text.startsWith(u'['))
        && (text.endsWith(u')') || text.endsWith(u'）') || text.endsWith(u']'));
}

}
