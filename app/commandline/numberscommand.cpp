#include "commandline/numberscommand.h"

#include "base/daytext.h"
#include "base/percentsign.h"
#include "base/replacingfile.h"
#include "commandline/arguments.h"
#include "commandline/commandworkbook.h"
#include "commandline/numbersjson.h"
#include "exchange/exportfile.h"
#include "model/lookup.h"
#include "numbers/beforeafter.h"
#include "numbers/changewords.h"
#include "numbers/comparedperiod.h"
#include "numbers/comparison.h"
#include "numbers/countedtwice.h"
#include "numbers/funnel.h"
#include "sources/understandtable.h"
#include "store/slicedseries.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

namespace wend {

namespace {

// What the person reads.
struct NumbersText
{
    Q_DECLARE_TR_FUNCTIONS(NumbersCommand)
};

struct NumbersOptions
{
    QString workbook;
    QString map;
    Period period;
    QString compare; ///< "before", "year" or two days; empty: what the map itself is compared with
    QString by;      ///< a dimension; empty: not broken down
    QString csv;     ///< a file
    bool json = false;
};

/// Two days with dots between, "2026-09-01..2026-09-30"; invalid where it is none.
Period periodFrom(const QString &text)
{
    const QStringList days = text.split(QStringLiteral(".."));
    if (days.size() != 2)
        return {};
    return {QDate::fromString(days[0], Qt::ISODate), QDate::fromString(days[1], Qt::ISODate)};
}

std::optional<NumbersOptions> numbersOptionsFrom(const QCommandLineParser &arguments, QTextStream &err)
{
    NumbersOptions options {arguments.positionalArguments().first(), arguments.value(QStringLiteral("map")), {},
        arguments.value(QStringLiteral("compare")), arguments.value(QStringLiteral("by")),
        arguments.value(QStringLiteral("csv")), arguments.isSet(QStringLiteral("json"))};
    if (arguments.isSet(QStringLiteral("compare")) && options.compare != QLatin1String("before")
        && options.compare != QLatin1String("year") && !periodFrom(options.compare).isValid()) {
        err << NumbersText::tr("--compare takes before, year or two days like 2026-09-01..2026-09-30.") << '\n';
        return std::nullopt;
    }
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

QString percent(double share) { return QLocale().toString(share * 100, 'f', 1) + percentSign(); }

/// Behind a number or a step: "   33 % more (6 to 66)".
QString changeWords(const std::optional<NumberChange> &change, Changed what)
{
    const QString text = change ? changeText(*change, what) : QString();
    return text.isEmpty() ? QString() : QStringLiteral("   ") + text;
}

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
    return step + (from.weakest ? NumbersText::tr("  the weakest step") : QString())
        + changeWords(conversion.change, Changed::Share);
}

void printNumber(const std::optional<double> &value, bool isApproximate, const QString &label, const QString &change,
    QTextStream &out)
{
    const QString text = value ? numberText(*value) : NumbersText::tr("–");
    out << (isApproximate ? QStringLiteral("≈ ") + text : text).rightJustified(12) << ' ' << label << change << '\n';
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
            printNumber(
                number.value, number.isApproximate, number.label, changeWords(number.change, changedOf(number)), out);
        for (const FurtherNumber &other : number.others) {
            out << QString(21, u' ');
            printNumber(
                other.value, other.isApproximate, other.label, changeWords(other.change, changedOf(other)), out);
        }
    }
}

/// All that is said of a map.
struct Told
{
    Period period;
    Period compared; ///< invalid: with nothing
    MapNumbers numbers;
    std::vector<NumbersPart> parts;
    QString weakestReason;
    QStringList remarks;
};

class Telling
{
public:
    Telling(CommandWorkbook &command, MapId map, const NumbersOptions &options)
        : m_model(command.model()),
          m_reader(command.workbook().series()),
          m_samples(command.workbook().samples()),
          m_map(map),
          m_options(options),
          m_today(QDate::currentDate())
    {
    }

    Told tell()
    {
        Told told;
        told.period = m_options.period.isValid() ? m_options.period : m_reader.periodOf(m_map);
        told.compared = comparedWith(told.period);
        const MapSeries series = m_reader.seriesOf(m_map, told.period);
        const Funnel funnel = funnelOf(m_model, m_map, series);
        told.numbers = funnel.numbers;
        if (told.compared.isValid())
            addChanges(told.numbers, m_model, m_map, series, m_reader.seriesOf(m_map, told.compared), m_today);
        told.remarks = funnel.remarks;
        for (const StageNumbers &number : told.numbers) {
            for (const CountedTwice &counts : countedTwiceAt(m_model, number.stage, series.now, told.period))
                told.remarks += textOf(m_model, counts);
        }
        told.weakestReason = whyWeakest(m_model, told.numbers, funnel.past);
        if (!m_options.by.isEmpty())
            told.parts = partsOf(told);
        return told;
    }

private:
    Period comparedWith(const Period &period) const
    {
        if (m_options.compare.isEmpty())
            return comparedPeriod(m_model.at(m_map), period);
        if (!period.isValid())
            return {};
        return m_options.compare == QLatin1String("before") ? sameLengthBefore(period)
            : m_options.compare == QLatin1String("year")    ? yearBefore(period)
                                                            : periodFrom(m_options.compare);
    }

    std::vector<NumbersPart> partsOf(const Told &told)
    {
        std::vector<NumbersPart> parts;
        for (const QString &value : valuesOfDimension(m_model, m_samples, m_map, m_options.by)) {
            const auto seriesIn = [&](const Period &period) {
                return slicedSeriesOf(m_reader, m_model, m_samples, m_map, period, m_options.by, value);
            };
            const MapSeries series = seriesIn(told.period);
            NumbersPart part {value, funnelOf(m_model, m_map, series).numbers};
            if (told.compared.isValid())
                addChanges(part.numbers, m_model, m_map, series, seriesIn(told.compared), m_today);
            parts.push_back(std::move(part));
        }
        return parts;
    }

    const Model &m_model;
    SeriesReader &m_reader;
    const SampleReader &m_samples;
    MapId m_map;
    const NumbersOptions &m_options;
    QDate m_today;
};

/// The notes on days, the oldest first, each with whether it helped.
QJsonArray notesJson(const Model &model, SeriesReader &reader)
{
    std::vector<const DayNote *> notes;
    for (const auto &[id, note] : model.all<DayNote>())
        notes.push_back(&note);
    std::sort(notes.begin(), notes.end(),
        [](const DayNote *a, const DayNote *b) { return std::pair(a->day, a->id) < std::pair(b->day, b->id); });
    QJsonArray list;
    for (const DayNote *note : notes) {
        const Stage *stage = model.find(note->stage);
        QJsonObject json {{QStringLiteral("day"), note->day.toString(Qt::ISODate)},
            {QStringLiteral("text"), note->text},
            {QStringLiteral("stage"), stage ? QJsonValue(stage->name) : QJsonValue()}};
        if (stage) {
            const BeforeAfter answer = beforeAndAfter(
                model, *note, [&](MetricId metric, const Period &period) { return reader.seriesOf(metric, period); },
                QDate::currentDate());
            const bool isJudged = answer.before.isValid() && answer.verdict != BeforeAfter::Verdict::Unknown;
            const auto orNull = [&](double value) { return isJudged ? QJsonValue(value) : QJsonValue(); };
            json[QStringLiteral("helped")] = answerText(answer);
            json[QStringLiteral("change")] = orNull(answer.change);
            json[QStringLiteral("change_low")] = orNull(answer.low);
            json[QStringLiteral("change_high")] = orNull(answer.high);
        }
        list.append(json);
    }
    return list;
}

QJsonObject jsonOf(const Model &model, MapId map, const Told &told, const NumbersOptions &options, SeriesReader &reader)
{
    QJsonObject json {{QStringLiteral("map"), model.at(map).title}, {QStringLiteral("period"), periodJson(told.period)},
        {QStringLiteral("stages"), stagesJson(model, told.numbers)},
        {QStringLiteral("weakest_reason"),
            told.weakestReason.isEmpty() ? QJsonValue() : QJsonValue(told.weakestReason)},
        {QStringLiteral("remarks"), QJsonArray::fromStringList(told.remarks)},
        {QStringLiteral("notes"), notesJson(model, reader)}};
    if (told.compared.isValid())
        json[QStringLiteral("compared")] = periodJson(told.compared);
    if (options.by.isEmpty())
        return json;
    QJsonArray parts;
    for (const NumbersPart &part : told.parts)
        parts.append(QJsonObject {
            {QStringLiteral("value"), part.value}, {QStringLiteral("stages"), stagesJson(model, part.numbers)}});
    json[QStringLiteral("by")] = options.by;
    json[QStringLiteral("parts")] = parts;
    return json;
}

void printAll(const Model &model, MapId map, const Told &told, QTextStream &out)
{
    out << model.at(map).title;
    if (told.period.isValid())
        out << ", " << daysText(told.period.from, told.period.to);
    if (told.compared.isValid())
        //: behind the days of a report; %1 are days
        out << ", " << NumbersText::tr("compared with %1").arg(daysText(told.compared.from, told.compared.to));
    out << '\n';
    print(model, told.numbers, out);
    if (!told.weakestReason.isEmpty())
        out << NumbersText::tr("The weakest step: %1").arg(told.weakestReason) << '\n';
    for (const QString &remark : told.remarks)
        out << remark << '\n';
    for (const NumbersPart &part : told.parts) {
        out << '\n' << part.value << '\n';
        print(model, part.numbers, out);
    }
}

Result<void> writeCsv(const Model &model, const Told &told, const QString &path)
{
    std::vector<NumbersPart> parts {{QString(), told.numbers}};
    parts.insert(parts.end(), told.parts.begin(), told.parts.end());
    ReplacingFile file(path);
    const QByteArray csv = numbersCsv(model, parts);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

QString dimensionUnknown(const Model &model, MapId map, const QString &asked)
{
    const QStringList known = dimensionsAt(model, map);
    if (known.isEmpty())
        return NumbersText::tr("The numbers of this map are not broken down by anything.");
    return NumbersText::tr("The numbers of this map are not broken down by “%1”, but by %2.")
        .arg(asked, known.join(QLatin1String(", ")));
}

}

int runNumbers(const QCommandLineParser &arguments, QTextStream &out, QTextStream &err)
{
    const auto options = numbersOptionsFrom(arguments, err);
    if (!options)
        return 2;
    auto command = CommandWorkbook::open(options->workbook, false);
    if (!command)
        return fail(command.error().text, err);
    const auto map = (*command)->map(options->map);
    if (!map)
        return fail(map.error().text, err);
    const Model &model = (*command)->model();
    if (!options->by.isEmpty() && !dimensionsAt(model, *map).contains(options->by, Qt::CaseInsensitive))
        return fail(dimensionUnknown(model, *map, options->by), err);
    const Told told = Telling(**command, *map, *options).tell();
    if (!options->csv.isEmpty()) {
        if (const auto written = writeCsv(model, told, options->csv); !written)
            return fail(written.error().text, err);
    }
    if (options->json)
        out << QJsonDocument(jsonOf(model, *map, told, *options, (*command)->workbook().series()))
                   .toJson(QJsonDocument::Indented);
    else
        printAll(model, *map, told, out);
    return 0;
}

}
