#include "commandline/numbersjson.h"

#include "base/csv.h"
#include "numbers/funnel.h"

#include <QCoreApplication>

namespace wend {

namespace {

QJsonValue orNull(const std::optional<double> &value) { return value ? QJsonValue(*value) : QJsonValue(); }
QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

/// What differs from the period compared with; nothing where none is.
void addChange(QJsonObject &json, const std::optional<NumberChange> &change)
{
    if (!change)
        return;
    json[QStringLiteral("before")] = orNull(change->before);
    json[QStringLiteral("change")] = orNull(change->change);
    json[QStringLiteral("change_low")] = orNull(change->low);
    json[QStringLiteral("change_high")] = orNull(change->high);
    json[QStringLiteral("sure")] = change->isSure;
    json[QStringLiteral("why")] = orNull(change->why);
}

QJsonArray othersJson(const std::vector<FurtherNumber> &numbers)
{
    QJsonArray others;
    for (const FurtherNumber &number : numbers) {
        QJsonObject json {{QStringLiteral("metric"), number.label},
            {QStringLiteral("kind"), QString(wordOf(number.kind))}, {QStringLiteral("unit"), number.unit},
            {QStringLiteral("value"), orNull(number.value)}, {QStringLiteral("approximate"), number.isApproximate}};
        addChange(json, number.change);
        others.append(json);
    }
    return others;
}

QJsonObject stageJson(const Model &model, const StageNumbers &number, const QString &withheld)
{
    const auto &conversion = number.toNext;
    const bool isShare = conversion && !conversion->fromReach;
    const auto ofShare = [&](double value) { return isShare ? QJsonValue(value) : QJsonValue(); };
    QJsonObject json {{QStringLiteral("stage"), model.at(number.stage).name},
        {QStringLiteral("metric"), number.metric ? QJsonValue(model.at(number.metric).name) : QJsonValue()},
        {QStringLiteral("label"), number.label},
        {QStringLiteral("kind"), number.metric ? QJsonValue(QString(wordOf(number.kind))) : QJsonValue()},
        {QStringLiteral("unit"), number.unit}, {QStringLiteral("value"), orNull(number.value)},
        {QStringLiteral("approximate"), number.isApproximate},
        {QStringLiteral("conversion"), ofShare(isShare ? conversion->rate : 0)},
        {QStringLiteral("low"), ofShare(isShare ? conversion->low : 0)},
        {QStringLiteral("high"), ofShare(isShare ? conversion->high : 0)},
        {QStringLiteral("dropoff"), ofShare(isShare ? 1 - conversion->rate : 0)},
        {QStringLiteral("per_thousand_seen"),
            conversion && conversion->fromReach ? QJsonValue(conversion->rate * 1000) : QJsonValue()},
        {QStringLiteral("withheld"), orNull(withheld)}, {QStringLiteral("others"), othersJson(number.others)},
        {QStringLiteral("weakest"), number.weakest}};
    addChange(json, number.change);
    if (conversion && conversion->change) {
        QJsonObject change;
        addChange(change, conversion->change);
        json[QStringLiteral("conversion_change")] = change;
    }
    return json;
}

QString cell(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'g', QLocale::FloatingPointShortest) : QString();
}

std::vector<QString> changeCells(const std::optional<NumberChange> &change)
{
    const NumberChange its = change.value_or(NumberChange());
    return {cell(its.before), cell(its.change), cell(its.low), cell(its.high),
        !change ? QString() : QLatin1String(its.isSure ? "yes" : "no"), its.why};
}

void append(std::vector<QString> &cells, const std::vector<QString> &more)
{
    cells.insert(cells.end(), more.begin(), more.end());
}

void addStage(QByteArray &csv, const Model &model, const QString &part, const StageNumbers &number)
{
    if (!number.metric)
        return;
    const QString stage = model.at(number.stage).name;
    const bool isShare = number.toNext && !number.toNext->fromReach;
    std::vector<QString> cells {stage, part, number.label, QString(wordOf(number.kind)), number.unit,
        cell(number.value), isShare ? cell(number.toNext->rate) : QString(),
        isShare ? cell(number.toNext->low) : QString(), isShare ? cell(number.toNext->high) : QString()};
    append(cells, changeCells(number.change));
    csv += safeCsvRecord(cells);
    for (const FurtherNumber &other : number.others) {
        cells = {stage, part, other.label, QString(wordOf(other.kind)), other.unit, cell(other.value), {}, {}, {}};
        append(cells, changeCells(other.change));
        csv += safeCsvRecord(cells);
    }
}

}

QJsonArray stagesJson(const Model &model, const MapNumbers &numbers)
{
    QJsonArray stages;
    for (int at = 0; at < int(numbers.size()); ++at)
        stages.append(stageJson(model, numbers[size_t(at)], whyNoConversion(model, numbers, at)));
    return stages;
}

QJsonValue periodJson(const Period &period)
{
    return period.isValid() ? QJsonValue(QJsonObject {{QStringLiteral("from"), period.from.toString(Qt::ISODate)},
               {QStringLiteral("to"), period.to.toString(Qt::ISODate)}})
                            : QJsonValue();
}

QByteArray numbersCsv(const Model &model, const std::vector<NumbersPart> &parts)
{
    QByteArray csv = csvMark();
    csv += safeCsvRecord({QStringLiteral("stage"), QStringLiteral("part"), QStringLiteral("number"),
        QStringLiteral("kind"), QStringLiteral("unit"), QStringLiteral("value"), QStringLiteral("conversion"),
        QStringLiteral("low"), QStringLiteral("high"), QStringLiteral("before"), QStringLiteral("change"),
        QStringLiteral("change_low"), QStringLiteral("change_high"), QStringLiteral("sure"), QStringLiteral("why")});
    for (const NumbersPart &part : parts) {
        for (const StageNumbers &number : part.numbers)
            addStage(csv, model, part.value, number);
    }
    return csv;
}

}
