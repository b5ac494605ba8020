#include "numbers/source/wordspots.h"

#include "base/csv.h"
#include "numbers/source/sourcedescription.h"

namespace wend {

namespace {

constexpr qsizetype longestWhole = 24;

/// Words in ASCII for the whole begin with one of these letters.
bool couldBegin(char32_t letter) { return letter >= 0x80 || std::u32string_view(U"tgaTGA").find(letter) != std::u32string_view::npos; }

bool couldBeWhole(const QString &name)
{
    return name.size() <= longestWhole && !name.isEmpty() && couldBegin(name[0].unicode());
}

}

QString partName(const QString &cell)
{
    static const ColumnNames wholes({QStringLiteral("Total"), QStringLiteral("Totals"), QStringLiteral("Grand total"), QStringLiteral("All"),
        QStringLiteral("Gesamt"), QStringLiteral("合计"), QStringLiteral("总计"), QStringLiteral("總計")});
    const QString name = withoutGuard(cell).toString().simplified();
    return couldBeWhole(name) && wholes.match(name) ? QString() : name;
}

bool couldBeWhole(std::string_view cell)
{
    const std::string_view word = trimmed(cell);
    return word.empty() || (couldBegin(uchar(word[0])) && (uchar(word[0]) >= 0x80 || qsizetype(word.size()) <= longestWhole));
}

}
