#include "commandline/whatifcommand.h"

#include "commandline/arguments.h"
#include "commandline/commandworkbook.h"
#include "commandline/stagechoice.h"
#include "model/lookup.h"
#include "numbers/funnel.h"
#include "numbers/whatif.h"
#include "sources/understandtable.h"
#include "store/seriesreader.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace wend {

namespace {

// What the person reads.
struct WhatIfText
{
    Q_DECLARE_TR_FUNCTIONS(WhatIfCommand)
};

/// Of a step or number that the words ask for. Fails with a sentence.
Result<Setting> settingFrom(const Model &model, MapId map, const QString &text)
{
    const auto named = namedValueFrom(text);
    if (!named)
        return Error {
            WhatIfText::tr("--set takes a stage and what shall be there, like \"Order=12%\", not “%1”.").arg(text), {},
            {}};
    const auto share = shareFrom(named->value);
    const auto number = plainNumberFrom(named->value);
    if (const StageId stage = stageCalled(model, map, named->name)) {
        if (share)
            return Setting {ScenarioLever::Conversion, stage, *share};
        if (number && *number >= 0)
            return Setting {ScenarioLever::Number, stage, *number};
        return Error {
            WhatIfText::tr("“%1” is neither a share from 0% to 100% nor a number.").arg(named->value), {}, {}};
    }
    const bool isPrice = named->name.compare(QLatin1String("price"), Qt::CaseInsensitive) == 0;
    const bool isCost = named->name.compare(QLatin1String("cost"), Qt::CaseInsensitive) == 0;
    if ((isPrice || isCost) && number && *number >= 0)
        return Setting {isPrice ? ScenarioLever::Price : ScenarioLever::UnitCost, {}, *number};
    return Error {WhatIfText::tr("The map has no stage called “%1”.").arg(named->name), {}, {}};
}

QJsonObject jsonOf(const Range &range)
{
    return {{QStringLiteral("value"), range.mean}, {QStringLiteral("low"), range.low},
        {QStringLiteral("high"), range.high}};
}

QJsonValue jsonOf(const std::optional<MoneyOutcome> &money)
{
    if (!money)
        return {};
    QJsonObject json = jsonOf(money->value);
    json[QStringLiteral("measured")] = money->measured;
    json[QStringLiteral("change")] = jsonOf(money->difference);
    return json;
}

QJsonArray jsonOf(const Model &model, const std::vector<StepGain> &gains)
{
    QJsonArray list;
    for (const StepGain &gain : gains) {
        QJsonObject json = jsonOf(gain.gain);
        json[QStringLiteral("stage")] = model.at(gain.stage).name;
        json[QStringLiteral("conversion")] = gain.rate;
        json[QStringLiteral("better")] = gain.better;
        list.append(json);
    }
    return list;
}

QJsonObject jsonOf(const Model &model, const WhatIf &result, const std::vector<StepGain> &gains)
{
    QJsonArray stages;
    for (const StageOutcome &stage : result.stages) {
        QJsonObject json = jsonOf(stage.value);
        json[QStringLiteral("stage")] = model.at(stage.stage).name;
        json[QStringLiteral("measured")] = stage.measured;
        json[QStringLiteral("change")] = jsonOf(stage.difference);
        stages.append(json);
    }
    return {{QStringLiteral("stages"), stages}, {QStringLiteral("revenue"), jsonOf(result.revenue)},
        {QStringLiteral("profit"), jsonOf(result.profit)}, {QStringLiteral("brings_most"), jsonOf(model, gains)},
        {QStringLiteral("remarks"), QJsonArray::fromStringList(result.remarks)}};
}

QString rounded(double value)
{
    // Three figures: more are not known.
    const double size = std::abs(value) < 1 ? 1 : std::pow(10, std::floor(std::log10(std::abs(value))) - 2);
    return numberText(size < 1 ? std::round(value) : std::round(value / size) * size);
}

QString differenceText(const Range &difference)
{
    if (difference == Range())
        return WhatIfText::tr("as it was");
    const QString sign = difference.mean >= 0 ? QStringLiteral("+") : QString();
    //: %1 is by how much more, %2 and %3 the ends of its range: "+73 (43 to 101)"
    const QString text = WhatIfText::tr("%1 (%2 to %3)")
                             .arg(sign + rounded(difference.mean), rounded(difference.low), rounded(difference.high));
    const bool holdsZero = difference.low <= 0 && difference.high >= 0 && difference.low < difference.high;
    return holdsZero ? WhatIfText::tr("%1, too close to tell").arg(text) : text;
}

void printLine(const QString &name, double measured, const Range &difference, QTextStream &out)
{
    out << name.leftJustified(20) << ' ' << numberText(measured).rightJustified(12) << "  "
        << differenceText(difference) << '\n';
}

void print(const Model &model, const WhatIf &result, const std::vector<StepGain> &gains, QTextStream &out)
{
    for (const StageOutcome &stage : result.stages)
        printLine(model.at(stage.stage).name, stage.measured, stage.difference, out);
    if (result.revenue)
        printLine(WhatIfText::tr("taken"), result.revenue->measured, result.revenue->difference, out);
    if (result.profit)
        printLine(WhatIfText::tr("left over"), result.profit->measured, result.profit->difference, out);
    if (!gains.empty() && gains.front().gain.mean > 0) {
        const StepGain &best = gains.front();
        const auto percent = [](double share) { return QLocale().toString(share * 100, 'f', 1); };
        //: %1 is a stage, %2 and %3 shares in percent, %4 "+73 (43 to 101)"
        out << WhatIfText::tr("The one step that brings most leads to “%1”: from %2 % to %3 % it is %4.")
                   .arg(model.at(best.stage).name, percent(best.rate), percent(best.better), differenceText(best.gain))
            << '\n';
    }
    for (const QString &remark : result.remarks)
        out << remark << '\n';
}

}

int runWhatIf(const QCommandLineParser &arguments, QTextStream &out, QTextStream &err)
{
    auto command = CommandWorkbook::open(arguments.positionalArguments().first(), false);
    if (!command)
        return fail(command.error().text, err);
    const auto map = (*command)->map(arguments.value(QStringLiteral("map")));
    if (!map)
        return fail(map.error().text, err);
    const Model &model = (*command)->model();
    std::vector<Setting> settings;
    for (const QString &text : arguments.values(QStringLiteral("set"))) {
        const auto setting = settingFrom(model, *map, text);
        if (!setting)
            return fail(setting.error().text, err);
        settings.push_back(*setting);
    }
    const MapSeries series = (*command)->workbook().series().seriesOf(*map);
    const MapNumbers numbers = funnelOf(model, *map, series).numbers;
    const WhatIf result = whatIf(model, *map, numbers, series, settings);
    if (result.stages.empty())
        return fail(WhatIfText::tr("No stage of “%1” counts people or orders, so there is nothing to reckon with.")
                        .arg(model.at(*map).title),
            err);
    const std::vector<StepGain> gains = gainsOfSteps(model, *map, numbers, series, series.period.to);
    if (arguments.isSet(QStringLiteral("json")))
        out << QJsonDocument(jsonOf(model, result, gains)).toJson(QJsonDocument::Indented);
    else
        print(model, result, gains, out);
    return 0;
}

}
