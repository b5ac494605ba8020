#include "exchange/exportformats.h"

#include "base/filename.h"
#include "exchange/exportfile.h"
#include "exchange/exporttarget.h"
#include "exchange/exportwriters.h"
#include "model/lookup.h"
#include "store/database.h"
#include "store/scratchfolder.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace wend {

namespace {

using Holds = ExportFormat::Holds;

QString translated(const char *text) { return QCoreApplication::translate("ExportFormats", text); }

/// What a file is to hold.
struct Order
{
    const ExportFormat *format = nullptr;
    QString path;
    std::vector<MapId> maps;
};

QString pathOfMap(const QString &path, const QString &title, const std::vector<Order> &orders)
{
    const QFileInfo file(path);
    const QString stem = file.path() + QLatin1Char('/') + file.completeBaseName() + QStringLiteral(" – ")
        + fileNameOf(title, QStringLiteral("map"));
    const auto isTaken = [&](const QString &name) {
        return std::any_of(orders.begin(), orders.end(),
            [&](const Order &order) { return order.path.compare(name, Qt::CaseInsensitive) == 0; });
    };
    QString name = stem + QLatin1Char('.') + file.suffix();
    for (int number = 2; isTaken(name); ++number)
        name = QStringLiteral("%1 %2.%3").arg(stem).arg(number).arg(file.suffix());
    return name;
}

Result<std::vector<Order>> ordersOf(const QStringList &paths, const ExportSource &source)
{
    std::vector<Order> orders;
    for (const QString &path : paths) {
        const ExportFormat *format = exportFormatOf(path);
        if (!format)
            return Error {translated(QT_TRANSLATE_NOOP("ExportFormats",
                                         "“%1” cannot be written: Wend writes %2. Nothing was changed."))
                              .arg(QDir::toNativeSeparators(path), exportEndings()),
                {}, path};
        if (format->holds != Holds::OneMap || source.maps.size() < 2) {
            orders.push_back({format, path, source.maps});
            continue;
        }
        for (const MapId map : source.maps)
            orders.push_back({format, pathOfMap(path, source.model.at(map).title, orders), {map}});
    }
    for (const Order &order : orders) {
        if (order.format->holds != Holds::Workbook && order.maps.empty())
            return Error {
                translated(QT_TRANSLATE_NOOP("ExportFormats", "The workbook has no map yet. Nothing was changed.")), {},
                order.path};
        if (order.format->neverReplaces && QFileInfo::exists(order.path))
            return Error {
                translated(QT_TRANSLATE_NOOP("ExportFormats",
                               "“%1” is there already and was not touched: a workbook never takes the place of "
                               "another one. Choose another name."))
                    .arg(QDir::toNativeSeparators(order.path)),
                {}, order.path};
        if (const auto target = checkExportTarget(order.path); !target)
            return target.error();
    }
    return orders;
}

/// Made in a folder of its own, so that what fails or is stopped never reaches its place.
Result<ExportedFile> carryOut(const Order &order, const ExportSource &source, const ExportOptions &options)
{
    const ScratchFolder folder;
    if (!folder.isValid())
        return cannotWrite(order.path, folder.errorString());
    const QString made = folder.file(QStringLiteral("export.") + QLatin1String(order.format->suffix));
    ExportSource asked = source;
    asked.maps = order.maps;
    auto written = order.format->write(asked, options, made);
    if (!options.goOn(1))
        return stopped(order.path);
    if (!written) {
        Error error = written.error();
        error.text.replace(QDir::toNativeSeparators(made), QDir::toNativeSeparators(order.path));
        error.path = order.path;
        return error;
    }
    if (const auto placed = putInPlace(made, order.path); !placed)
        return placed.error();
    written->path = order.path;
    written->bytes = QFileInfo(order.path).size();
    return written;
}

}

QString languageOf(const ExportSource &source, const ExportOptions &options)
{
    return options.language.isEmpty() ? businessOf(source.model).language : options.language;
}

QString ExportFormat::shownName() const { return translated(name); }

const std::vector<ExportFormat> &exportFormats()
{
    static const std::vector<ExportFormat> formats {
        {.suffix = "pdf",
            .name = QT_TRANSLATE_NOOP("ExportFormats", "PDF, a poster"),
            .write = writePdfFile,
            .holds = Holds::Maps,
            .isSheet = true,
            .isPages = true},
        {.suffix = "png",
            .name = QT_TRANSLATE_NOOP("ExportFormats", "PNG, a picture of the poster"),
            .write = writePngFile,
            .isSheet = true,
            .hasDots = true},
        {.suffix = "svg",
            .name = QT_TRANSLATE_NOOP("ExportFormats", "SVG, a drawing of the poster"),
            .write = writeSvgFile,
            .isSheet = true},
        {.suffix = "html",
            .name = QT_TRANSLATE_NOOP("ExportFormats", "HTML, a page for any browser"),
            .write = writeHtmlFile,
            .holds = Holds::Maps},
        {.suffix = "pptx",
            .name = QT_TRANSLATE_NOOP("ExportFormats", "PPTX, slides that can be edited"),
            .write = writePptxFile,
            .holds = Holds::Maps},
        {.suffix = "xlsx",
            .name = QT_TRANSLATE_NOOP("ExportFormats", "XLSX, a spreadsheet"),
            .write = writeXlsxFile,
            .holds = Holds::Maps},
        {.suffix = "csv", .name = QT_TRANSLATE_NOOP("ExportFormats", "CSV, a plain table"), .write = writeCsvFile},
        {.suffix = "md",
            .name = QT_TRANSLATE_NOOP("ExportFormats", "Markdown, a text with tables"),
            .write = writeMarkdownFile,
            .holds = Holds::Maps},
        {.suffix = "mmd",
            .name = QT_TRANSLATE_NOOP("ExportFormats", "Mermaid, a diagram as text"),
            .write = writeMermaidFile},
        {.suffix = "json",
            .name = QT_TRANSLATE_NOOP("ExportFormats", "JSON, all of the workbook"),
            .write = writeJsonFile,
            .holds = Holds::Workbook,
            .needsWorkbook = true},
        {.suffix = "wend",
            .name = QT_TRANSLATE_NOOP("ExportFormats", "Wend, a workbook of these maps alone"),
            .write = writeWorkbookOfMaps,
            .holds = Holds::Maps,
            .needsWorkbook = true,
            .neverReplaces = true},
    };
    return formats;
}

const ExportFormat *exportFormatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix();
    for (const ExportFormat &format : exportFormats()) {
        if (suffix.compare(QLatin1String(format.suffix), Qt::CaseInsensitive) == 0)
            return &format;
    }
    return nullptr;
}

QString exportEndings()
{
    QStringList endings;
    for (const ExportFormat &format : exportFormats())
        endings += QLatin1Char('.') + QLatin1String(format.suffix);
    return endings.join(QStringLiteral(", "));
}

ExportOutcome exportFiles(const QStringList &paths, const ExportSource &source, const ExportOptions &options)
{
    ExportOutcome outcome;
    const auto orders = ordersOf(paths, source);
    if (!orders) {
        outcome.error = orders.error();
        return outcome;
    }
    const double count = double(orders->size());
    for (size_t at = 0; at < orders->size() && !outcome.error; ++at) {
        ExportOptions part = options;
        part.goOn = partOf(options.goOn, double(at) / count, double(at + 1) / count);
        auto written = carryOut((*orders)[at], source, part);
        if (written)
            outcome.written.push_back(*std::move(written));
        else
            outcome.error = written.error();
    }
    return outcome;
}

}
