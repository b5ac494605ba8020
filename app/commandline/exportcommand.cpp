#include "commandline/exportcommand.h"

#include "charts/plotcoursepainter.h"
#include "commandline/arguments.h"
#include "commandline/commandworkbook.h"
#include "exchange/exporttarget.h"
#include "exchange/workbookjson.h"
#include "model/lookup.h"
#include "numbers/funnel.h"
#include "poster/posterfile.h"
#include "render/fontsetter.h"
#include "store/seriesreader.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

namespace wend {

namespace {

constexpr double usualDpi = 150;

QString translated(const char *text) { return QCoreApplication::translate("ExportCommand", text); }

struct Order
{
    QString file;
    QString to;
    QString format; ///< "pdf", "png", "svg", "json"
    QString map;    ///< title; empty: the first
    double dpi = usualDpi;
    PosterOptions poster;
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

QString readPaper(const QCommandLineParser &arguments, PosterOptions &poster)
{
    const QString name
        = arguments.isSet(QStringLiteral("paper")) ? arguments.value(QStringLiteral("paper")) : QStringLiteral("A3");
    const auto sheet = paperOf(name, !arguments.isSet(QStringLiteral("portrait")));
    if (!sheet)
        return translated(QT_TRANSLATE_NOOP("ExportCommand",
                              "There is no paper “%1”. Say A0 to A5, Letter, Legal, Tabloid, ANSI-C to ANSI-E, "
                              "Arch-A to Arch-E, or a size like 900x600mm or 36x24in."))
            .arg(name);
    poster.sheet = *sheet;
    return {};
}

QString readNumbers(const QCommandLineParser &arguments, Order &order)
{
    if (const QString text = arguments.value(QStringLiteral("dpi")); !text.isEmpty()) {
        const auto dpi = numberIn(text, QStringLiteral("dpi"), 10, 1200);
        if (!dpi)
            return translated(QT_TRANSLATE_NOOP("ExportCommand", "--dpi takes a number from 10 to 1200, not “%1”."))
                .arg(text);
        order.dpi = *dpi;
    }
    if (const QString text = arguments.value(QStringLiteral("distance")); !text.isEmpty()) {
        const auto metres = numberIn(text, QStringLiteral("m"), 0.2, 20);
        if (!metres)
            return translated(
                QT_TRANSLATE_NOOP("ExportCommand", "--distance takes metres from 0.2 to 20, as in 2m, not “%1”."))
                .arg(text);
        order.poster.distance = *metres;
    }
    return {};
}

QString readLanguage(const QCommandLineParser &arguments, PosterOptions &poster)
{
    const QString tag = arguments.value(QStringLiteral("lang"));
    if (tag.isEmpty())
        return {};
    const auto language = languageAskedFor(tag);
    if (!language)
        return language.error().text;
    poster.language = *language;
    return {};
}

QString readOrder(const QCommandLineParser &arguments, Order &order)
{
    order.file = arguments.positionalArguments().first();
    order.to = arguments.value(QStringLiteral("to"));
    order.format = QFileInfo(order.to).suffix().toLower();
    order.map = arguments.value(QStringLiteral("map"));
    if (order.to.isEmpty())
        return translated(
            QT_TRANSLATE_NOOP("ExportCommand", "Say which workbook to export, and with --to into which file."));
    QString trouble = readPaper(arguments, order.poster);
    if (trouble.isEmpty())
        trouble = readNumbers(arguments, order);
    return trouble.isEmpty() ? readLanguage(arguments, order.poster) : trouble;
}

bool isPoster(const Order &order)
{
    return order.format == QLatin1String("pdf") || order.format == QLatin1String("png")
        || order.format == QLatin1String("svg");
}

Result<void> writePoster(CommandWorkbook &command, const Order &order, QTextStream &err)
{
    const Model &model = command.model();
    const auto map = command.map(order.map);
    if (!map)
        return map.error();
    const QString language = order.poster.language.isEmpty() ? businessOf(model).language : order.poster.language;
    const FontSetter setter(language);
    const Funnel funnel = funnelOf(model, *map, command.workbook().series().seriesOf(*map));
    const PosterPage page = composePoster(model, *map, funnel.numbers, order.poster, setter);
    for (const QString &warning : page.warnings)
        err << warning << '\n';
    // QCustomPlot is a widget: without a QApplication the courses are core's plain bars.
    std::unique_ptr<PlotCoursePainter> course;
    if (qobject_cast<QApplication *>(QCoreApplication::instance()))
        course = std::make_unique<PlotCoursePainter>();
    if (order.format == QLatin1String("png"))
        return writePosterPng(order.to, page, order.dpi, course.get());
    if (order.format == QLatin1String("svg"))
        return writePosterSvg(order.to, page, course.get());
    return writePosterPdf(order.to, page, course.get());
}

Result<void> carryOut(const Order &order, QTextStream &err)
{
    if (!isPoster(order) && order.format != QLatin1String("json"))
        return Error {
            translated(QT_TRANSLATE_NOOP("ExportCommand",
                           "“%1” cannot be written: Wend writes .pdf, .png, .svg and .json. Nothing was changed."))
                .arg(QDir::toNativeSeparators(order.to)),
            {}, order.to};
    if (auto target = checkExportTarget(order.to); !target)
        return target;
    const auto command = CommandWorkbook::open(order.file, false);
    if (!command)
        return command.error();
    return isPoster(order) ? writePoster(**command, order, err) : writeJson((*command)->workbook(), order.to);
}

}

int runExport(const QCommandLineParser &arguments, QTextStream &out, QTextStream &err)
{
    Order order;
    if (const QString trouble = readOrder(arguments, order); !trouble.isEmpty()) {
        err << trouble << '\n';
        return 2;
    }
    if (const auto done = carryOut(order, err); !done) {
        err << done.error().text << '\n';
        return 1;
    }
    out << QDir::toNativeSeparators(order.to) << '\n';
    return 0;
}

}
