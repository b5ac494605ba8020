#include "exchange/gridcells.h"

#include "base/language.h"
#include "exchange/gridlanes.h"
#include "exchange/maptables.h"
#include "model/words.h"

#include <QRegularExpression>

namespace wend {

namespace {

struct Face
{
    const char *signs; ///< that stand for it, each one character of Unicode
    int value;
};

constexpr Face faces[] {
    {"😀😃😄😁😍🤩🥰🎉👍", 80},
    {"🙂😊☺😌", 50},
    {"😐😑😶🤔", 0},
    {"🙁☹😕😟😒", -50},
    {"😠😡🤬😢😭😞😩😤👎", -80},
};

std::optional<int> faceIn(const QString &cell)
{
    for (const char32_t each : cell.toUcs4()) {
        for (const Face &face : faces) {
            if (QString::fromUtf8(face.signs).contains(QString::fromUcs4(&each, 1)))
                return face.value;
        }
    }
    return std::nullopt;
}

/// What the largest and smallest numbers of a row show its scale to be.
int onScale(double value, double least, double most)
{
    if (least < 0 && least >= -2 && most <= 2)
        return int(std::lround(value * 50));
    if (least < 0 && least >= -5 && most <= 5)
        return int(std::lround(value * 20));
    if (least >= 0 && most <= 5)
        return int(std::lround((value - 3) * 50));
    if (least >= 0 && most <= 10)
        return int(std::lround((value - 5) * 20));
    return int(std::lround(value));
}

struct FeelingCell
{
    int column;
    std::optional<double> number;
    QString rest;
};

FeelingCell feelingCell(int column, const QString &cell)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*([-+−–]?\\d+(?:[.,]\\d+)?)\\s*(?:[·:/%,;]\\s*)?(.*)$"),
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = pattern.match(cell);
    if (!match.hasMatch())
        return {column, {}, cell};
    QString digits = match.captured(1);
    digits.replace(QChar(0x2212), QLatin1Char('-')).replace(QChar(0x2013), QLatin1Char('-'));
    return {column, digits.replace(QLatin1Char(','), QLatin1Char('.')).toDouble(), match.captured(2)};
}

std::vector<MapDraft::Feeling> exactFeelings(const std::vector<std::pair<int, QString>> &cells)
{
    std::vector<MapDraft::Feeling> points;
    for (const auto &[column, cell] : cells) {
        const qsizetype end = cell.indexOf(nameSeparator());
        bool isNumber = false;
        const int value = cell.left(end).toInt(&isNumber);
        points.push_back({column, std::clamp(value, -100, 100),
            !isNumber     ? cell
                : end < 0 ? QString()
                          : cell.mid(end + nameSeparator().size())});
    }
    return points;
}

}

QStringList cardsInCell(const QString &cell)
{
    static const QRegularExpression bullet(QStringLiteral("^\\s*(?:[•●▪◦‣·*–—-]|\\d{1,2}[.)])\\s+"));
    QStringList cards;
    for (QString line : cell.split(QLatin1Char('\n'))) {
        line = line.remove(bullet).trimmed();
        if (!line.isEmpty())
            cards += line;
    }
    return cards;
}

bool readDuration(const QString &cell, MapDraft::Stage &stage)
{
    static const QRegularExpression number(QStringLiteral("\\d+(?:[.,]\\d+)?"));
    Stage said;
    said.duration = number.match(cell).captured().replace(QLatin1Char(','), QLatin1Char('.')).toDouble();
    for (const auto &[unit, word] : EnumWords<DurationUnit>::list) {
        said.durationUnit = unit;
        for (const QString &language : languages()) {
            if (durationText(said, language).compare(cell.trimmed(), Qt::CaseInsensitive) != 0)
                continue;
            stage.duration = said.duration;
            stage.durationUnit = unit;
            return true;
        }
    }
    return false;
}

std::vector<MapDraft::Feeling> readFeelings(const std::vector<std::pair<int, QString>> &cells, bool isExact)
{
    if (isExact)
        return exactFeelings(cells);
    std::vector<FeelingCell> read;
    double least = 0;
    double most = 0;
    for (const auto &[column, cell] : cells) {
        read.push_back(feelingCell(column, cell));
        least = std::min(least, read.back().number.value_or(0));
        most = std::max(most, read.back().number.value_or(0));
    }
    std::vector<MapDraft::Feeling> points;
    for (const FeelingCell &each : read) {
        const int value = each.number ? onScale(*each.number, least, most) : faceIn(each.rest).value_or(0);
        points.push_back({each.column, std::clamp(value, -100, 100), each.rest.simplified()});
    }
    return points;
}

}
