#include "commandline/forecastcommand.h"

#include "base/daytext.h"
#include "base/percentsign.h"
#include "commandline/arguments.h"
#include "commandline/commandworkbook.h"
#include "model/lookup.h"
#include "numbers/forecast/weeklyforecast.h"
#include "numbers/funnel.h"
#include "read/recordreader.h"
#include "sources/understandtable.h"
#include "store/seriesreader.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace wend {

namespace {

// What the person reads.
struct ForecastText
{
    Q_DECLARE_TR_FUNCTIONS(ForecastCommand)
};

constexpr int mostAhead = 1'000;
constexpr int mostSeason = 10'000;
constexpr qint64 mostSeriesBytes = 64 << 20;
constexpr int usualWeeks = 4;

/// The whole number of an option, or nothing where it is none from 1 to `most`.
std::optional<int> countFrom(const QCommandLineParser &arguments, const QString &name, int most)
{
    bool isNumber = false;
    const int count = arguments.value(name).toInt(&isNumber);
    return isNumber && count >= 1 && count <= most ? std::optional(count) : std::nullopt;
}

QJsonArray listOf(const TimeSeries &values)
{
    QJsonArray list;
    for (const double value : values)
        list.append(value);
    return list;
}

void addForecast(QJsonObject &json, const Forecast &forecast)
{
    json[QStringLiteral("method")] = forecast.method;
    json[QStringLiteral("mean")] = listOf(forecast.mean);
    json[QStringLiteral("low80")] = listOf(forecast.low80);
    json[QStringLiteral("high80")] = listOf(forecast.high80);
    json[QStringLiteral("low95")] = listOf(forecast.low95);
    json[QStringLiteral("high95")] = listOf(forecast.high95);
}

struct NamedSeries
{
    QString name;
    TimeSeries values;
};

Result<std::vector<NamedSeries>> readSeries(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {ForecastText::tr("“%1” cannot be read.").arg(path), file.errorString(), path};
    if (file.size() > mostSeriesBytes)
        return Error {ForecastText::tr("“%1” is too large for a file of series.").arg(path), {}, path};
    const QString text = QString::fromUtf8(file.readAll());
    std::vector<NamedSeries> all;
    RecordReader reader(text, {});
    for (Row cells; reader.next(cells);) {
        if (cells.size() == 1 && cells.front().isEmpty())
            continue;
        NamedSeries series {cells.front(), {}};
        for (auto cell = cells.begin() + 1; cell != cells.end() && !cell->isEmpty(); ++cell) {
            bool isNumber = false;
            series.values.push_back(cell->toDouble(&isNumber));
            if (!isNumber || !std::isfinite(series.values.back()))
                return Error {ForecastText::tr("“%1” of “%2” is no number.").arg(*cell, series.name), {}, path};
        }
        all.push_back(std::move(series));
    }
    return all;
}

int runOfSeries(const QCommandLineParser &arguments, QTextStream &out, QTextStream &err)
{
    const auto ahead = countFrom(arguments, QStringLiteral("ahead"), mostAhead);
    const auto season = countFrom(arguments, QStringLiteral("season"), mostSeason);
    if (!ahead || !season || !arguments.positionalArguments().isEmpty())
        return fail(ForecastText::tr("--series goes with --ahead and --season, how many steps are told and how many "
                                     "are a season (1: none)."),
            err, 2);
    const auto all = readSeries(arguments.value(QStringLiteral("series")));
    if (!all)
        return fail(all.error().text, err);
    QJsonArray list;
    for (const NamedSeries &series : *all) {
        const Forecast forecast = forecastOf(series.values, *ahead, *season, boundsOf(series.values));
        QJsonObject json {{QStringLiteral("name"), series.name}};
        addForecast(json, forecast);
        list.append(json);
        if (arguments.isSet(QStringLiteral("json")))
            continue;
        out << series.name << ", " << forecast.method << '\n';
        for (size_t step = 0; step < forecast.mean.size(); ++step)
            out << forecast.mean[step] << "  80 %: " << forecast.low80[step] << ", " << forecast.high80[step]
                << "  95 %: " << forecast.low95[step] << ", " << forecast.high95[step] << '\n';
    }
    if (arguments.isSet(QStringLiteral("json")))
        out << QJsonDocument(list).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}

/// A number of that name: one that stands on a map, by its label there, before all others.
MetricId metricNamed(const Model &model, const QString &name)
{
    for (const auto &[id, binding] : model.all<Binding>()) {
        if (isSame(binding.label, name))
            return binding.metric;
    }
    for (const auto &[id, metric] : model.all<Metric>()) {
        if (isSame(metric.name, name))
            return id;
    }
    return {};
}

StageId stageNamed(const Model &model, const QString &name)
{
    for (const MapId map : mapsOf(model)) {
        for (const StageId stage : stagesOf(model, map)) {
            if (isSame(model.at(stage).name, name))
                return stage;
        }
    }
    return {};
}

/// What leads to a stage in the funnel, in the days that are known.
struct Step
{
    MetricId from;
    MetricId to;
};
std::optional<Step> stepTo(const Model &model, SeriesReader &reader, StageId stage)
{
    const MapId map = model.at(stage).map;
    const MapNumbers numbers = funnelOf(model, map, reader.seriesOf(map)).numbers;
    for (const StageNumbers &from : numbers) {
        if (!from.toNext || from.next != stage || from.toNext->fromReach)
            continue;
        for (const StageNumbers &to : numbers) {
            if (to.stage == stage)
                return Step {from.metric, to.metric};
        }
    }
    return std::nullopt;
}

Result<WeeklyForecast> forecastNamed(CommandWorkbook &command, const QString &name, int weeks)
{
    const Model &model = command.model();
    SeriesReader &reader = command.workbook().series();
    const SeriesOf seriesOf = [&](MetricId metric, const Period &period) { return reader.seriesOf(metric, period); };
    const Qt::DayOfWeek weekStart = QLocale().firstDayOfWeek();
    const QDate today = QDate::currentDate();
    if (const MetricId metric = metricNamed(model, name))
        return forecastOfNumber(model, metric, weeks, seriesOf, weekStart, today);
    const StageId stage = stageNamed(model, name);
    const auto step = stage ? stepTo(model, reader, stage) : std::nullopt;
    if (step)
        return forecastOfConversion(model, step->from, step->to, stage, weeks, seriesOf, weekStart, today);
    return Error {stage ? ForecastText::tr("No share that goes on to “%1” was measured.").arg(name)
                        : ForecastText::tr("There is no number and no stage called “%1”.").arg(name),
        {}, {}};
}

void print(const QString &name, const WeeklyForecast &told, QTextStream &out)
{
    out << name;
    if (!told.refused.isEmpty()) {
        out << ": " << told.refused << '\n';
        return;
    }
    out << ", " << ForecastText::tr("from %n week(s), by %1", nullptr, int(told.past.size())).arg(told.forecast.method)
        << '\n';
    for (size_t week = 0; week < told.weeks.size(); ++week) {
        const auto text = [&](double value) {
            return told.isShare ? QLocale().toString(value * 100, 'f', 1) + percentSign() : numberText(value);
        };
        const Forecast &forecast = told.forecast;
        //: %1 are days, %2 a number, %3 to %6 the ends of two bands
        out << ForecastText::tr("%1: about %2 (80 %: %3 to %4; 95 %: %5 to %6)")
                   .arg(daysText(told.weeks[week].from, told.weeks[week].to), text(forecast.mean[week]),
                       text(forecast.low80[week]), text(forecast.high80[week]), text(forecast.low95[week]),
                       text(forecast.high95[week]))
            << '\n';
    }
}

QJsonObject jsonOf(const QString &name, const WeeklyForecast &told)
{
    QJsonObject json {{QStringLiteral("name"), name}, {QStringLiteral("weeks_known"), int(told.past.size())},
        {QStringLiteral("refused"), told.refused.isEmpty() ? QJsonValue() : QJsonValue(told.refused)}};
    QJsonArray weeks;
    for (const Period &week : told.weeks)
        weeks.append(week.from.toString(Qt::ISODate));
    json[QStringLiteral("weeks")] = weeks;
    addForecast(json, told.forecast);
    return json;
}

}

int runForecast(const QCommandLineParser &arguments, QTextStream &out, QTextStream &err)
{
    if (arguments.isSet(QStringLiteral("series")))
        return runOfSeries(arguments, out, err);
    const QString name = arguments.value(QStringLiteral("metric"));
    if (arguments.positionalArguments().size() != 1 || name.isEmpty())
        return fail(ForecastText::tr("Say a workbook and --metric, or --series with a file of series."), err, 2);
    const QString weeksOption = QStringLiteral("weeks");
    const auto weeks
        = arguments.isSet(weeksOption) ? countFrom(arguments, weeksOption, mostAhead) : std::optional(usualWeeks);
    if (!weeks)
        return fail(ForecastText::tr("--weeks takes a number from 1 to %1.").arg(mostAhead), err, 2);
    auto command = CommandWorkbook::open(arguments.positionalArguments().first(), false);
    if (!command)
        return fail(command.error().text, err);
    const auto told = forecastNamed(**command, name, *weeks);
    if (!told)
        return fail(told.error().text, err);
    if (arguments.isSet(QStringLiteral("json")))
        out << QJsonDocument(jsonOf(name, *told)).toJson(QJsonDocument::Indented);
    else
        print(name, *told, out);
    return 0;
}

}
