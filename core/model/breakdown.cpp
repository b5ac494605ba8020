#include "model/breakdown.h"

#include "model/storable.h"

#include <algorithm>

namespace wend {

QStringList dimensionsOf(const Source &source) { return source.dimensions.split(u'\n', Qt::SkipEmptyParts); }

QString textOfDimensions(const QStringList &names) { return names.join(u'\n'); }

QString dimensionName(const QString &heading, const QStringList &others)
{
    const QString line = heading.simplified();
    QString name = line.isEmpty() ? QString::number(others.size() + 1) : line;
    for (int number = 2; others.contains(name, Qt::CaseInsensitive); ++number)
        name = QStringLiteral("%1 %2").arg(line).arg(number).trimmed();
    return name;
}

QStringList breakdownOf(QStringList values)
{
    while (!values.isEmpty() && values.last().isEmpty())
        values.removeLast();
    return values;
}

std::vector<int> placesAmong(QStringList &known, const QStringList &names)
{
    std::vector<int> places;
    for (const QString &name : names) {
        const auto same = std::find_if(known.begin(), known.end(),
            [&](const QString &each) { return each.compare(name, Qt::CaseInsensitive) == 0; });
        places.push_back(int(same - known.begin()));
        if (same == known.end())
            known += name;
    }
    return places;
}

void moveDimensions(QStringList &breakdown, const std::vector<int> &places)
{
    QStringList moved;
    for (qsizetype at = 0; at < breakdown.size() && at < qsizetype(places.size()); ++at) {
        const int place = places[size_t(at)];
        moved.resize(std::max<qsizetype>(moved.size(), place + 1));
        moved[place] = breakdown[at];
    }
    breakdown = breakdownOf(std::move(moved));
}

void moveDimensions(std::vector<Sample> &samples, const std::vector<int> &places)
{
    bool areSame = true;
    for (size_t at = 0; at < places.size(); ++at)
        areSame = areSame && places[at] == int(at);
    if (areSame)
        return;
    for (Sample &sample : samples)
        moveDimensions(sample.breakdown, places);
}

bool isSampleBreakdown(const QStringList &breakdown)
{
    qsizetype letters = 0;
    for (const QString &value : breakdown)
        letters += value.size();
    return breakdown.size() <= mostDimensions && letters <= mostTextBytes / 3; // a letter takes at most three bytes
}

}
