#include "commandline/exportcommand.h"

#include "charts/plotcoursepainter.h"
#include "commandline/arguments.h"
#include "commandline/commandworkbook.h"
#include "commandline/progress.h"
#include "exchange/exportformats.h"
#include "model/lookup.h"
#include "numbers/funnel.h"
#include "poster/papersizes.h"
#include "store/seriesreader.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace wend {

namespace {

QString exportText(const char *text) { return QCoreApplication::translate("ExportCommand", text); }

struct Order
{
    QString file;
    QStringList to;
    QStringList maps; ///< titles; none: the first
    ExportOptions options;
    bool json = false;
};

std::optional<double> numberIn(QString text, const QString &unit, double least, double most)
{
    if (text.endsWith(unit, Qt::CaseInsensitive))
        text.chop(unit.size());
    bool isNumber = false;
    const double number = text.trimmed().toDouble(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

// Each of these gives what could not be understood, or nothing.

QString noPaper(const QString &name)
{
    if (lacksUnit(name))
        return exportText(
            QT_TRANSLATE_NOOP("ExportCommand", "“%1” of what? Say %1mm, %1cm or %1in; nothing was written."))
            .arg(name.trimmed());
    return exportText(QT_TRANSLATE_NOOP("ExportCommand",
                          "There is no paper “%1”. Say A0 to A5, Letter, Legal, Tabloid, ANSI-C to ANSI-E, "
                          "Arch-A to Arch-E, or a size like 900x600mm or 36x24in."))
        .arg(name);
}

QString readPaper(const QCommandLineParser &arguments, PosterOptions &poster)
{
    const QString name
        = arguments.isSet(QStringLiteral("paper")) ? arguments.value(QStringLiteral("paper")) : QStringLiteral("A3");
    const auto sheet = paperOf(name, !arguments.isSet(QStringLiteral("portrait")));
    if (!sheet)
        return noPaper(name);
    poster.sheet = *sheet;
    return {};
}

/// "10mm" in `name`, kept in `length`.
QString readLength(const QCommandLineParser &arguments, const QString &name, double least, double most,
    std::optional<Millimetres> &length)
{
    const QString text = arguments.value(name);
    if (text.isEmpty())
        return {};
    const bool isInches = text.endsWith(QLatin1String("in"), Qt::CaseInsensitive);
    const double unit = isInches ? 25.4 : 1;
    const auto number
        = numberIn(text, isInches ? QStringLiteral("in") : QStringLiteral("mm"), least / unit, most / unit);
    if (!number)
        return exportText(
            QT_TRANSLATE_NOOP("ExportCommand", "--%1 takes millimetres from %2 to %3, as in %2mm, not “%4”."))
            .arg(name)
            .arg(least)
            .arg(most)
            .arg(text);
    length = Millimetres {*number * unit};
    return {};
}

QString readPieces(const QCommandLineParser &arguments, ExportOptions &options)
{
    std::optional<Millimetres> overlap, bleed;
    QString trouble = readLength(arguments, QStringLiteral("overlap"), leastOverlap.value, mostOverlap.value, overlap);
    if (trouble.isEmpty())
        trouble = readLength(arguments, QStringLiteral("bleed"), 1, 30, bleed);
    if (!trouble.isEmpty())
        return trouble;
    options.poster.bleed = bleed.value_or(Millimetres {0});
    if (!arguments.isSet(QStringLiteral("tile"))) {
        return overlap ? exportText(QT_TRANSLATE_NOOP("ExportCommand",
                   "--overlap says how sheets of --tile lie over each other: say which paper, as in --tile A4."))
                       : QString();
    }
    const QString name = arguments.value(QStringLiteral("tile"));
    const auto paper = paperOf(name, true);
    if (!paper)
        return noPaper(name);
    options.tiles = TileOptions {*paper, overlap.value_or(TileOptions().overlap)};
    return {};
}

QString readGround(const QCommandLineParser &arguments, ExportOptions &options)
{
    const QString word = arguments.value(QStringLiteral("ground"));
    if (word.isEmpty())
        return {};
    options.ground = fromWord<PosterGround>(word.toLower());
    return options.ground ? QString()
                          : exportText(QT_TRANSLATE_NOOP("ExportCommand",
                                           "There is no ground “%1”. Say paper, white, dark, contrast or grey."))
                                .arg(word);
}

QString readNumbers(const QCommandLineParser &arguments, Order &order)
{
    if (const QString text = arguments.value(QStringLiteral("dpi")); !text.isEmpty()) {
        const auto dpi = numberIn(text, QStringLiteral("dpi"), 10, 1200);
        if (!dpi)
            return exportText(QT_TRANSLATE_NOOP("ExportCommand", "--dpi takes a number from 10 to 1200, not “%1”."))
                .arg(text);
        order.options.dpi = *dpi;
    }
    if (const QString text = arguments.value(QStringLiteral("distance")); !text.isEmpty()) {
        const auto metres = numberIn(text, QStringLiteral("m"), 0.2, 20);
        if (!metres)
            return exportText(
                QT_TRANSLATE_NOOP("ExportCommand", "--distance takes metres from 0.2 to 20, as in 2m, not “%1”."))
                .arg(text);
        order.options.poster.distance = *metres;
    }
    return {};
}

QString readLanguage(const QCommandLineParser &arguments, ExportOptions &options)
{
    const QString tag = arguments.value(QStringLiteral("lang"));
    if (tag.isEmpty())
        return {};
    const auto language = languageAskedFor(tag);
    if (!language)
        return language.error().text;
    options.language = *language;
    return {};
}

QString readOrder(const QCommandLineParser &arguments, Order &order)
{
    order.file = arguments.positionalArguments().first();
    order.to = arguments.values(QStringLiteral("to"));
    order.maps = arguments.values(QStringLiteral("map"));
    order.json = arguments.isSet(QStringLiteral("json"));
    if (order.to.isEmpty() || order.to.contains(QString()))
        return exportText(
            QT_TRANSLATE_NOOP("ExportCommand", "Say which workbook to export, and with --to into which file."));
    QString trouble = readPaper(arguments, order.options.poster);
    if (trouble.isEmpty())
        trouble = readPieces(arguments, order.options);
    if (trouble.isEmpty())
        trouble = readGround(arguments, order.options);
    if (trouble.isEmpty())
        trouble = readNumbers(arguments, order);
    return trouble.isEmpty() ? readLanguage(arguments, order.options) : trouble;
}

Result<ExportSource> sourceOf(CommandWorkbook &command, const QStringList &titles)
{
    ExportSource source;
    source.model = command.model();
    for (const QString &title : titles) {
        const auto map = command.map(title);
        if (!map)
            return map.error();
        source.maps.push_back(*map);
    }
    if (titles.isEmpty() && !mapsOf(source.model).empty())
        source.maps.push_back(mapsOf(source.model).front());
    for (const MapId map : source.maps)
        source.numbers[map] = funnelOf(source.model, map, command.workbook().series().seriesOf(map)).numbers;
    source.withWorkbook = [&command](const ExportSource::Use &use, const GoOn &) { return use(command.workbook()); };
    return source;
}

ExportOutcome carryOut(const Order &order, QTextStream &err)
{
    const auto command = CommandWorkbook::open(order.file, false);
    if (!command)
        return {{}, command.error()};
    const auto source = sourceOf(**command, order.maps);
    if (!source)
        return {{}, source.error()};
    Progress progress(err, 1);
    progress.begin(order.to.join(QStringLiteral(", ")));
    ExportOptions options = order.options;
    options.goOn = progress.part(0, 1);
    // QCustomPlot is a widget: without a QApplication the courses are core's plain bars.
    std::unique_ptr<PlotCoursePainter> course;
    if (qobject_cast<QApplication *>(QCoreApplication::instance()))
        course = std::make_unique<PlotCoursePainter>();
    options.course = course.get();
    return exportFiles(order.to, *source, options);
}

QJsonObject jsonOf(const ExportedFile &file)
{
    return {{QStringLiteral("path"), QDir::toNativeSeparators(file.path)}, {QStringLiteral("bytes"), file.bytes},
        {QStringLiteral("pages"), file.pages > 0 ? QJsonValue(file.pages) : QJsonValue()},
        {QStringLiteral("smallest_type_pt"),
            file.smallestType ? QJsonValue(std::round(*file.smallestType * 10) / 10) : QJsonValue()},
        {QStringLiteral("read_from_m"),
            file.smallestType ? QJsonValue(readableFrom(*file.smallestType)) : QJsonValue()}};
}

void print(const ExportOutcome &outcome, bool asJson, QTextStream &out, QTextStream &err)
{
    QJsonArray files;
    for (const ExportedFile &file : outcome.written) {
        for (const QString &warning : file.warnings)
            err << warning << '\n';
        if (asJson)
            files.append(jsonOf(file));
        else
            out << QDir::toNativeSeparators(file.path) << '\n';
    }
    if (asJson && (!outcome.error || !files.isEmpty()))
        out << QJsonDocument(files).toJson();
}

}

int runExport(const QCommandLineParser &arguments, QTextStream &out, QTextStream &err)
{
    Order order;
    if (const QString trouble = readOrder(arguments, order); !trouble.isEmpty()) {
        err << trouble << '\n';
        return 2;
    }
    const ExportOutcome outcome = carryOut(order, err);
    print(outcome, order.json, out, err);
    if (!outcome.error)
        return 0;
    err << outcome.error->text << '\n';
    return 1;
}

}
