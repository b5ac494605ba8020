#include "poster/papersizes.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>

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

/// "900", "600" and perhaps "mm".
QRegularExpressionMatch sizeIn(const QString &name)
{
    static const QRegularExpression size(
        QStringLiteral("^([0-9]+(?:[.][0-9]+)?)[x×*]([0-9]+(?:[.][0-9]+)?)(mm|cm|in|\")?$"),
        QRegularExpression::CaseInsensitiveOption);
    return size.match(name.simplified().remove(QLatin1Char(' ')));
}

const Paper *paperLike(const Sheet &sheet)
{
    const auto [less, more] = std::minmax(sheet.width.value, sheet.height.value);
    const auto isLike = [less = less, more = more](const Paper &paper) {
        constexpr double near = 0.5; // millimetres
        return std::abs(paper.width - less) < near && std::abs(paper.height - more) < near;
    };
    const auto *found = std::find_if(std::begin(papers), std::end(papers), isLike);
    return found == std::end(papers) ? nullptr : found;
}

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
    const QRegularExpressionMatch match = sizeIn(name);
    if (!match.hasMatch() || match.captured(3).isEmpty())
        return std::nullopt;
    const QString unit = match.captured(3).toLower();
    const double factor = unit == QLatin1String("cm")                ? 10
        : unit == QLatin1String("in") || unit == QLatin1String("\"") ? inch
                                                                     : 1;
    Sheet sheet {{match.captured(1).toDouble() * factor}, {match.captured(2).toDouble() * factor}};
    if (!isUsable(sheet.width.value) || !isUsable(sheet.height.value))
        return std::nullopt;
    if (!landscape && sheet.width > sheet.height)
        std::swap(sheet.width, sheet.height);
    return sheet;
}

bool lacksUnit(const QString &name)
{
    const QRegularExpressionMatch match = sizeIn(name);
    return match.hasMatch() && match.captured(3).isEmpty();
}

QString paperName(const Sheet &sheet)
{
    const Paper *paper = paperLike(sheet);
    return paper ? QString::fromLatin1(paper->name) : paperMeasures(sheet);
}

QString paperMeasures(const Sheet &sheet)
{
    const auto millimetres = [](Millimetres length) { return QString::number(std::round(length.value * 10) / 10); };
    return QStringLiteral("%1 × %2 mm").arg(millimetres(sheet.width), millimetres(sheet.height));
}

bool isInInches(const Sheet &sheet)
{
    const Paper *paper = paperLike(sheet);
    // "A4" is the only kind of name that has no inches: "Letter", "ANSI-C", "Arch-D".
    return paper && QLatin1String(paper->name).size() > 2;
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
