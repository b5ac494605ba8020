#include "sources/wordspots.h"

#include "base/csv.h"
#include "read/cellwords.h"

namespace wend {

namespace {

constexpr qsizetype longestWhole = 24;

bool couldBeWhole(const QString &name) { return name.size() <= longestWhole && !name.isEmpty(); }

/// Words in ASCII for the whole, in small letters; others are looked at more closely.
bool couldBegin(uchar letter)
{
    return letter >= 0x80 || std::string_view("tgaoeivkscbmTGAOEIVKSCBM").find(char(letter)) != std::string_view::npos;
}

}

QString partName(const QString &cell)
{
    const QString name = withoutGuard(cell).toString().simplified();
    return couldBeWhole(name) && cellIs(name, CellWord::Whole) ? QString() : name;
}

bool couldBeWhole(std::string_view cell)
{
    const std::string_view word = trimmed(cell);
    return word.empty()
        || (couldBegin(uchar(word[0])) && (uchar(word[0]) >= 0x80 || qsizetype(word.size()) <= longestWhole));
}

}
