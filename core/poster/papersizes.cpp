#include "poster/papersizes.h"

#include <QRegularExpression>
#include <algorithm>

namespace wend {

namespace {

struct Paper
{
    const char *name;
    double width; ///< millimetres, portrait
    double height;
};

constexpr double inch = 25.4;
constexpr Paper papers[] = {{"A0", 841, 1189}, {"A1", 594, 841}, {"A2", 420, 594}, {"A3", 297, 420}, {"A4", 210, 297},
    {"A5", 148, 210}, {"Letter", 8.5 * inch, 11 * inch}, {"Legal", 8.5 * inch, 14 * inch},
    {"Tabloid", 11 * inch, 17 * inch}, {"ANSI-C", 17 * inch, 22 * inch}, {"ANSI-D", 22 * inch, 34 * inch},
    {"ANSI-E", 34 * inch, 44 * inch}, {"Arch-A", 9 * inch, 12 * inch}, {"Arch-B", 12 * inch, 18 * inch},
    {"Arch-C", 18 * inch, 24 * inch}, {"Arch-D", 24 * inch, 36 * inch}, {"Arch-E", 36 * inch, 48 * inch}};

bool isUsable(double length) { return length >= 10 && length <= 5000; }

}

const QStringList &paperNames()
{
    static const QStringList names = [] {
        QStringList list;
        for (const Paper &paper : papers)
            list << QString::fromLatin1(paper.name);
        return list;
    }();
    return names;
}

std::optional<Sheet> paperOf(const QString &name, bool landscape)
{
    QString wanted = name.trimmed();
    wanted.replace(QLatin1Char(' '), QLatin1Char('-'));
    for (const Paper &paper : papers) {
        if (wanted.compare(QLatin1String(paper.name), Qt::CaseInsensitive) == 0) {
            return landscape ? Sheet {{paper.height}, {paper.width}} : Sheet {{paper.width}, {paper.height}};
        }
    }
    static const QRegularExpression size(
        QStringLiteral("^([0-9]+(?:[.][0-9]+)?)[x×]([0-9]+(?:[.][0-9]+)?)(mm|cm|in|\")?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = size.match(name.simplified().remove(QLatin1Char(' ')));
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(3).toLower();
    const double factor = unit == QLatin1String("cm")                ? 10
        : unit == QLatin1String("in") || unit == QLatin1String("\"") ? inch
                                                                     : 1;
    const Sheet sheet {{match.captured(1).toDouble() * factor}, {match.captured(2).toDouble() * factor}};
    if (!isUsable(sheet.width.value) || !isUsable(sheet.height.value))
        return std::nullopt;
    return sheet;
}

QString largerPaper(const Sheet &sheet, double factor)
{
    const double longSide = std::max(sheet.width.value, sheet.height.value) * factor;
    for (const char *name : {"A4", "A3", "A2", "A1", "A0"}) {
        const Sheet paper = *paperOf(QString::fromLatin1(name), true);
        if (paper.width.value >= longSide - 0.5 && paper.width.value > std::max(sheet.width.value, sheet.height.value))
            return QString::fromLatin1(name);
    }
    return {};
}

}
