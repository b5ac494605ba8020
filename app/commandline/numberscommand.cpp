#include "commandline/numberscommand.h"

#include "base/daytext.h"
#include "commandline/commandworkbook.h"
#include "model/lookup.h"
#include "numbers/countedtwice.h"
#include "numbers/funnel.h"
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
struct NumbersText
{
    Q_DECLARE_TR_FUNCTIONS(NumbersCommand)
};

struct Options
{
    QString workbook;
    QString map;
    Period period;
    bool json = false;
};

std::optional<Options> optionsFrom(const QCommandLineParser &arguments, QTextStream &err)
{
    Options options {arguments.positionalArguments().first(), arguments.value(QStringLiteral("map")), {},
        arguments.isSet(QStringLiteral("json"))};
    const QString from = QStringLiteral("from");
    const QString to = QStringLiteral("to");
    if (arguments.isSet(from) != arguments.isSet(to)) {
        err << NumbersText::tr("--from and --to belong together: the first and the last day that count.") << '\n';
        return std::nullopt;
    }
    for (const auto &[name, day] : {std::pair(from, &options.period.from), std::pair(to, &options.period.to)}) {
        *day = QDate::fromString(arguments.value(name), Qt::ISODate);
        if (arguments.isSet(name) && !day->isValid()) {
            err << NumbersText::tr("%1 takes a date like 2026-10-31.").arg(QLatin1String("--") + name) << '\n';
            return std::nullopt;
        }
    }
    if (options.period.from.isValid() && !options.period.isValid()) {
        err << NumbersText::tr("The first day must not come after the last.") << '\n';
        return std::nullopt;
    }
    return options;
}

QJsonArray othersJson(const std::vector<FurtherNumber> &numbers)
{
    QJsonArray others;
    for (const FurtherNumber &number : numbers) {
        others.append(QJsonObject {{QStringLiteral("metric"), number.label},
            {QStringLiteral("kind"), QString(wordOf(number.kind))}, {QStringLiteral("unit"), number.unit},
            {QStringLiteral("value"), number.value ? QJsonValue(*number.value) : QJsonValue()},
            {QStringLiteral("approximate"), number.isApproximate}});
    }
    return others;
}

QJsonObject stageJson(const Model &model, const StageNumbers &number, const QString &withheld)
{
    const auto &conversion = number.toNext;
    const auto orNull = [](bool isThere, double value) { return isThere ? QJsonValue(value) : QJsonValue(); };
    const bool isShare = conversion && !conversion->fromReach;
    return {{QStringLiteral("stage"), model.at(number.stage).name},
        {QStringLiteral("metric"), number.metric ? QJsonValue(model.at(number.metric).name) : QJsonValue()},
        {QStringLiteral("label"), number.label},
        {QStringLiteral("kind"), number.metric ? QJsonValue(QString(wordOf(number.kind))) : QJsonValue()},
        {QStringLiteral("unit"), number.unit},
        {QStringLiteral("value"), orNull(number.value.has_value(), number.value.value_or(0))},
        {QStringLiteral("approximate"), number.isApproximate},
        {QStringLiteral("conversion"), orNull(isShare, isShare ? conversion->rate : 0)},
        {QStringLiteral("low"), orNull(isShare, isShare ? conversion->low : 0)},
        {QStringLiteral("high"), orNull(isShare, isShare ? conversion->high : 0)},
        {QStringLiteral("dropoff"), orNull(isShare, isShare ? 1 - conversion->rate : 0)},
        {QStringLiteral("per_thousand_seen"),
            orNull(conversion && conversion->fromReach, conversion ? conversion->rate * 1000 : 0)},
        {QStringLiteral("withheld"), withheld.isEmpty() ? QJsonValue() : QJsonValue(withheld)},
        {QStringLiteral("others"), othersJson(number.others)}, {QStringLiteral("weakest"), number.weakest}};
}

QString percent(double share) { return QLocale().toString(share * 100, 'f', 1) + QStringLiteral(" %"); }

QString stepLine(const StageNumbers &from)
{
    const Conversion &conversion = *from.toNext;
    const QString low = percent(conversion.low);
    const QString high = percent(conversion.high);
    const QString share = percent(conversion.rate);
    const QString step = conversion.fromReach
        ? NumbersText::tr("↓ %1 per 1,000 seen").arg(QLocale().toString(conversion.rate * 1000, 'f', 0))
        : from.overOthers ? NumbersText::tr("↓ %1 of %2 go on (%3 to %4)").arg(share, from.label, low, high)
                          : NumbersText::tr("↓ %1 go on (%2 to %3)").arg(share, low, high);
    return step + (from.weakest ? NumbersText::tr("  the weakest step") : QString());
}

void printNumber(const std::optional<double> &value, bool isApproximate, const QString &label, QTextStream &out)
{
    const QString text = value ? numberText(*value) : NumbersText::tr("–");
    out << (isApproximate ? QStringLiteral("≈ ") + text : text).rightJustified(12) << ' ' << label << '\n';
}

void print(const Model &model, const MapNumbers &numbers, QTextStream &out)
{
    for (const StageNumbers &number : numbers) {
        for (const StageNumbers &from : numbers) {
            if (from.toNext && from.next == number.stage)
                out << QString(20, u' ') << ' ' << stepLine(from) << '\n';
        }
        out << model.at(number.stage).name.leftJustified(20) << ' ';
        if (!number.metric)
            out << NumbersText::tr("no number") << '\n';
        else
            printNumber(number.value, number.isApproximate, number.label, out);
        for (const FurtherNumber &other : number.others) {
            out << QString(21, u' ');
            printNumber(other.value, other.isApproximate, other.label, out);
        }
    }
}

}

int runNumbers(const QCommandLineParser &arguments, QTextStream &out, QTextStream &err)
{
    const auto options = optionsFrom(arguments, err);
    if (!options)
        return 2;
    auto command = CommandWorkbook::open(options->workbook, false);
    if (!command) {
        err << command.error().text << '\n';
        return 1;
    }
    const auto map = (*command)->map(options->map);
    if (!map) {
        err << map.error().text << '\n';
        return 1;
    }
    const Model &model = (*command)->model();
    SeriesReader &reader = (*command)->workbook().series();
    const Period period = options->period.isValid() ? options->period : reader.periodOf(*map);
    const MapSeries series = reader.seriesOf(*map, period);
    const Funnel funnel = funnelOf(model, *map, series);
    const MapNumbers &numbers = funnel.numbers;
    QStringList remarks = funnel.remarks;
    for (const StageNumbers &number : numbers) {
        for (const CountedTwice &counts : countedTwiceAt(model, number.stage, series.now, period))
            remarks += textOf(model, counts);
    }
    const QString reason = whyWeakest(model, numbers, funnel.past);
    if (options->json) {
        QJsonArray stages;
        for (int at = 0; at < int(numbers.size()); ++at) {
            const StageNumbers &number = numbers[size_t(at)];
            stages.append(stageJson(model, number, whyNoConversion(model, numbers, at)));
        }
        const QJsonValue told = period.isValid()
            ? QJsonValue(QJsonObject {{QStringLiteral("from"), period.from.toString(Qt::ISODate)},
                {QStringLiteral("to"), period.to.toString(Qt::ISODate)}})
            : QJsonValue();
        out << QJsonDocument(
            QJsonObject {{QStringLiteral("map"), model.at(*map).title}, {QStringLiteral("period"), told},
                {QStringLiteral("stages"), stages},
                {QStringLiteral("weakest_reason"), reason.isEmpty() ? QJsonValue() : QJsonValue(reason)},
                {QStringLiteral("remarks"), QJsonArray::fromStringList(funnel.remarks)}})
                   .toJson(QJsonDocument::Indented);
        return 0;
    }
    out << model.at(*map).title;
    if (period.isValid())
        out << ", " << daysText(period.from, period.to);
    out << '\n';
    print(model, numbers, out);
    if (!reason.isEmpty())
        out << NumbersText::tr("The weakest step: %1").arg(reason) << '\n';
    for (const QString &remark : funnel.remarks)
        out << remark << '\n';
    return 0;
}

}
