#include "numbers/source/wordspots.h"

#include "numbers/source/sourcedescription.h"

namespace wend {

QString partName(const QString &cell)
{
    static const ColumnNames wholes({QStringLiteral("Total"), QStringLiteral("Totals"), QStringLiteral("Grand total"), QStringLiteral("All"),
        QStringLiteral("Gesamt"), QStringLiteral("合计"), QStringLiteral("总计"), QStringLiteral("總計")});
    constexpr qsizetype longest = 24;
    const QString name = cell.simplified();
    return name.size() <= longest && wholes.match(name) ? QString() : name;
}

bool couldBeWhole(std::string_view cell)
{
    const std::string_view word = trimmed(cell);
    // Words in ASCII for the whole begin with one of these letters and are a few letters long.
    return word.empty() || uchar(word[0]) >= 0x80 || (word.size() <= 24 && std::string_view("tgaTGA").find(word[0]) != std::string_view::npos);
}

}
