#include "commandline/importcommand.h"

#include "base/daytext.h"
#include "base/percentsign.h"
#include "commandline/commandworkbook.h"
#include "commandline/progress.h"
#include "commandline/refusedrows.h"
#include "edit/numbers.h"
#include "exchange/exporttarget.h"
#include "numbers/suggestbindings.h"
#include "sources/importwords.h"
#include "sources/owndescription.h"
#include "sources/ownsources.h"
#include "sources/saidcolumns.h"
#include "sources/understandtable.h"
#include "store/seriesreader.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <map>

namespace wend {

namespace {

constexpr size_t shownRefusals = 20;

// What the person reads.
struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

struct ImportCommandOptions
{
    QString workbook;
    QStringList exports;
    QString map;
    QString source;
    QString refused;
    SaidColumns columns;                               ///< by heading: what they are
    std::vector<std::pair<QString, QString>> bindings; ///< metric and stage, by name
    QDate from;                                        ///< with `to`: the days of files that tell none
    QDate to;
    bool dryRun = false;
    bool json = false;
};

/// "Column=kind": what stands before and behind the last sign of equality.
std::optional<std::pair<QString, QString>> pairIn(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'=');
    if (at <= 0 || at + 1 == text.size())
        return std::nullopt;
    return std::pair(text.left(at).trimmed(), text.mid(at + 1).trimmed());
}

/// Takes what `--as` and `--bind` say; false where it cannot be.
bool takePairs(const QCommandLineParser &arguments, ImportCommandOptions &options, QTextStream &err)
{
    for (const QString &value : arguments.values(QStringLiteral("as"))) {
        const auto pair = pairIn(value);
        if (!pair) {
            err << ImportText::tr("--as takes a column and what it is, such as \"Total=money\".") << '\n';
            return false;
        }
        if (!columnWords().contains(pair->second.toLower())) {
            err << ImportText::tr("A column cannot be “%1”. It can be: %2.")
                       .arg(pair->second, columnWords().join(QStringLiteral(", ")))
                << '\n';
            return false;
        }
        options.columns.insert(pair->first, pair->second.toLower());
    }
    for (const QString &value : arguments.values(QStringLiteral("bind"))) {
        const auto pair = pairIn(value);
        if (!pair) {
            err << ImportText::tr("--bind takes a number and a stage, such as \"Orders=Purchase\".") << '\n';
            return false;
        }
        options.bindings.push_back(*pair);
    }
    return true;
}

std::optional<ImportCommandOptions> importCommandOptionsFrom(const QCommandLineParser &arguments, QTextStream &err)
{
    ImportCommandOptions options;
    options.exports = arguments.positionalArguments();
    options.workbook = options.exports.takeFirst();
    options.map = arguments.value(QStringLiteral("map"));
    options.source = arguments.value(QStringLiteral("source"));
    options.refused = arguments.value(QStringLiteral("refused"));
    options.dryRun = arguments.isSet(QStringLiteral("dry-run"));
    options.json = arguments.isSet(QStringLiteral("json"));
    if (!takePairs(arguments, options, err))
        return std::nullopt;
    for (const auto &[name, day] :
        {std::pair(QStringLiteral("from"), &options.from), std::pair(QStringLiteral("to"), &options.to)}) {
        *day = QDate::fromString(arguments.value(name), Qt::ISODate);
        if (arguments.isSet(name) && !day->isValid()) {
            err << ImportText::tr("%1 needs a day like 2026-01-31.").arg(QLatin1String("--") + name) << '\n';
            return std::nullopt;
        }
    }
    if (options.from.isValid() != options.to.isValid() || options.from > options.to) {
        err << ImportText::tr("--from and --to belong together: the first and the last day of files that do not say "
                              "which days they are about.")
            << '\n';
        return std::nullopt;
    }
    return options;
}

/// One export and what became of it.
struct Imported
{
    ReadFile file;
    std::vector<ImportPart> parts;
    std::vector<ImportOutcome> outcomes; ///< empty where nothing was written
};

QString stageOf(const Model &model, const ImportPart &part, const QString &key)
{
    for (const BindingChoice &choice : part.bindings) {
        if (choice.key == key && model.find(choice.stage))
            return model.at(choice.stage).name;
    }
    return {};
}

QJsonValue numberOrNull(const std::optional<double> &number) { return number ? QJsonValue(*number) : QJsonValue(); }

QJsonObject refusedJson(const RefusedRow &refused)
{
    QJsonObject json {{QStringLiteral("row"), refused.record},
        {QStringLiteral("column"), refused.column < 0 ? QJsonValue() : QJsonValue(refused.columnName)},
        {QStringLiteral("reason"), refused.reason}};
    if (!refused.part.isEmpty())
        json[QStringLiteral("part")] = refused.part;
    return json;
}

QJsonObject metricJson(const Model &model, const ImportPart &part, const MetricUnderstanding &metric)
{
    const QString stage = stageOf(model, part, metric.key);
    return {{QStringLiteral("name"), metric.name}, {QStringLiteral("key"), metric.key},
        {QStringLiteral("unit"), metric.unit},
        {QStringLiteral("column"), metric.column.isEmpty() ? QJsonValue() : QJsonValue(metric.column)},
        {QStringLiteral("why"), metric.why.isEmpty() ? QJsonValue() : QJsonValue(metric.why)},
        {QStringLiteral("dimensions"), QJsonArray::fromStringList(metric.dimensions)},
        {QStringLiteral("kind"), QString(wordOf(metric.kind))}, {QStringLiteral("total"), numberOrNull(metric.total)},
        {QStringLiteral("average"), numberOrNull(metric.mean)}, {QStringLiteral("samples"), int(metric.samples.size())},
        {QStringLiteral("stage"), stage.isEmpty() ? QJsonValue() : QJsonValue(stage)}};
}

QStringList remarksOf(const Model &model, const Imported &imported)
{
    QStringList remarks;
    for (const ReadRemark &remark : imported.file.remarks)
        remarks
            += remark.record >= 0 ? ImportText::tr("Line %1: %2").arg(remark.record + 1).arg(remark.text) : remark.text;
    for (const ImportPart &part : imported.parts) {
        remarks += part.understanding.remarks;
        if (part.understanding.metrics.empty())
            remarks += ImportText::tr("The file has no numbers for “%1”.").arg(part.understanding.name);
    }
    for (const ImportOutcome &outcome : imported.outcomes) {
        if (outcome.wasThere)
            remarks += ImportText::tr("The same file was imported before; nothing was added.");
        for (ImportId earlier : outcome.overlapped) {
            const Import &row = model.at(earlier);
            remarks
                += ImportText::tr("“%1” spoke of some of these days before; from now on the newer numbers count there.")
                       .arg(row.fileName);
        }
    }
    return remarks;
}

QJsonObject fileJson(const Model &model, const Imported &imported)
{
    QJsonArray metrics;
    QJsonArray refused;
    QJsonArray leftOut;
    QString source;
    int rows = 0;
    Period period;
    bool wasThere = false;
    for (const ImportPart &part : imported.parts) {
        const Understanding &understanding = part.understanding;
        for (const MetricUnderstanding &metric : understanding.metrics)
            metrics.append(metricJson(model, part, metric));
        for (const RefusedRow &row : understanding.refused)
            refused.append(refusedJson(row));
        for (const LeftOutColumn &column : understanding.leftOut)
            leftOut.append(
                QJsonObject {{QStringLiteral("column"), column.column}, {QStringLiteral("why"), column.why}});
        source = source.isEmpty() ? understanding.sourceId : source;
        rows += understanding.rows;
        if (understanding.from.isValid())
            period.from = period.from.isValid() ? std::min(period.from, understanding.from) : understanding.from;
        if (understanding.to.isValid())
            period.to = period.to.isValid() ? std::max(period.to, understanding.to) : understanding.to;
    }
    for (const ImportOutcome &outcome : imported.outcomes)
        wasThere = wasThere || outcome.wasThere;
    return {{QStringLiteral("path"), imported.file.path},
        {QStringLiteral("source"), source.isEmpty() ? QJsonValue() : QJsonValue(source)},
        {QStringLiteral("encoding"), imported.file.encoding},
        {QStringLiteral("delimiter"), QString(imported.file.delimiter)},
        {QStringLiteral("tables"), int(imported.file.tables.size())}, {QStringLiteral("rows"), rows},
        {QStringLiteral("refused"), refused},
        {QStringLiteral("period"),
            period.isValid() ? QJsonValue(QJsonObject {{QStringLiteral("from"), period.from.toString(Qt::ISODate)},
                {QStringLiteral("to"), period.to.toString(Qt::ISODate)}})
                             : QJsonValue()},
        {QStringLiteral("metrics"), metrics}, {QStringLiteral("left_out"), leftOut},
        {QStringLiteral("already_imported"), wasThere},
        {QStringLiteral("remarks"), QJsonArray::fromStringList(remarksOf(model, imported))}};
}

QString totalText(const MetricUnderstanding &metric)
{
    if (!metric.total && metric.mean)
        //: of scores and times, which have no total
        return ImportText::tr("%1 on average").arg(totalInWords(metric));
    if (!metric.total)
        return ImportText::tr("–");
    if (metric.kind == MetricKind::Rate)
        return numberText(*metric.total * 100) + percentSign();
    return metric.unit.isEmpty() ? numberText(*metric.total)
                                 : numberText(*metric.total) + QLatin1Char(' ') + metric.unit;
}

void printFile(const Model &model, const Imported &imported, QTextStream &out)
{
    out << imported.file.path << '\n';
    for (const ImportPart &part : imported.parts) {
        const Understanding &understanding = part.understanding;
        out << "  " << understanding.name;
        if (understanding.from.isValid())
            out << ", " << daysText(understanding.from, understanding.to);
        out << ", " << ImportText::tr("%n row(s)", nullptr, understanding.rows) << '\n';
        for (const MetricUnderstanding &metric : understanding.metrics) {
            const QString stage = stageOf(model, part, metric.key);
            out << "    " << metric.name.leftJustified(36) << ' ' << totalText(metric).rightJustified(16)
                << (stage.isEmpty() ? QString() : QStringLiteral("  → ") + stage) << '\n';
            if (!metric.why.isEmpty())
                out << QString(6, u' ') << metric.why << '\n';
        }
        for (const LeftOutColumn &column : understanding.leftOut)
            out << "    " << column.column.leftJustified(36) << ' ' << column.why << '\n';
        for (size_t i = 0; i < std::min(shownRefusals, understanding.refused.size()); ++i) {
            const RefusedRow &refused = understanding.refused[i];
            out << "    " << (refused.part.isEmpty() ? QString() : refused.part + QStringLiteral(": "))
                << ImportText::tr("Line %1 left out: %2").arg(refused.record + 1).arg(refused.reason) << '\n';
        }
        if (understanding.refused.size() > shownRefusals)
            out << "    "
                << ImportText::tr("%n more; --refused OUT.csv saves them all.", nullptr,
                       int(understanding.refused.size() - shownRefusals))
                << '\n';
    }
    for (const QString &remark : remarksOf(model, imported))
        out << "  " << remark << '\n';
}

/// The library with what the person says of the file's columns; of each table's recipe, the description that is to be
/// kept.
SourceLibrary libraryWith(const SaidColumns &said, const ReadFile &file, const SourceLibrary &library,
    std::map<QString, QString> &descriptions)
{
    SourceLibrary own = library;
    for (const Table &table : file.tables) {
        const TableSource by = sourceOf(table, library);
        const QString recipe = by.known ? by.known->id : recipeByColumns(table);
        const auto json = describedAs(table, by, library, said, recipe);
        if (!json)
            continue;
        own.addOwn(*json, file.path, nullptr);
        descriptions[recipe] = QString::fromUtf8(QJsonDocument(*json).toJson(QJsonDocument::Compact));
    }
    return own;
}

/// Puts numbers at the stages that were named, in place of what would have been proposed. An error says which name is
/// unknown.
Result<void> bindAsAsked(
    const std::vector<std::pair<QString, QString>> &said, const Model &model, MapId map, std::vector<ImportPart> &parts)
{
    for (const auto &[metric, stageName] : said) {
        const std::vector<StageId> &stages = stagesOf(model, map);
        const auto stage = std::find_if(stages.begin(), stages.end(),
            [&](StageId each) { return model.at(each).name.compare(stageName, Qt::CaseInsensitive) == 0; });
        if (stage == stages.end())
            return Error {ImportText::tr("The map has no stage “%1”. Nothing was imported.").arg(stageName), {}, {}};
        bool isFound = false;
        for (ImportPart &part : parts) {
            const auto named = std::find_if(part.understanding.metrics.begin(), part.understanding.metrics.end(),
                [&](const MetricUnderstanding &each) {
                    return each.name.compare(metric, Qt::CaseInsensitive) == 0
                        || each.key.compare(metric, Qt::CaseInsensitive) == 0
                        || each.column.compare(metric, Qt::CaseInsensitive) == 0;
                });
            std::erase_if(part.bindings, [&](const BindingChoice &choice) {
                return choice.stage == *stage
                    || (named != part.understanding.metrics.end() && choice.key == named->key);
            });
            if (named == part.understanding.metrics.end() || isFound)
                continue;
            part.bindings.push_back({named->key, *stage, {}, {}});
            isFound = true;
        }
        if (!isFound)
            return Error {ImportText::tr("The file has no number “%1”. Nothing was imported.").arg(metric), {}, {}};
    }
    return {};
}

/// Reads and understands one export; an error has one sentence.
Result<Imported> prepare(const QString &path, const ImportCommandOptions &options, CommandWorkbook &command, MapId map,
    const SourceLibrary &library, Progress &progress)
{
    ReadOptions reading;
    reading.goOn = progress.part(0, 0.4);
    Result<ReadFile> file = readKnown(path, library, reading);
    if (!file)
        return file.error();
    const Model &model = command.model();
    const Period period = command.workbook().series().periodOf(map);
    UnderstandOptions how;
    how.language = businessOf(model).language;
    how.currency = businessOf(model).currency;
    how.source = options.source;
    std::map<QString, QString> descriptions;
    const SourceLibrary own = libraryWith(options.columns, *file, library, descriptions);
    if (!options.columns.isEmpty() && descriptions.empty())
        return Error {ImportText::tr("“%1” has no such column. Nothing of it was imported.").arg(path), {}, path};
    if (!descriptions.empty())
        takeTypes(*file, own);
    how.library = &own;
    how.known = knownMetrics(model);
    how.assumedFrom = options.from.isValid() ? options.from : period.from;
    how.assumedTo = options.to.isValid() ? options.to : period.to;
    how.goOn = progress.part(0.4, 0.9);
    std::vector<Understanding> understandings = understand(*file, how);
    if (understandings.empty())
        return Error {
            ImportText::tr("“%1” holds no numbers that Wend understands. Nothing of it was imported.").arg(path), {},
            path};
    if (std::all_of(
            understandings.begin(), understandings.end(), [](const Understanding &each) { return each.needsPeriod; }))
        return Error {ImportText::tr("“%1” does not say which days it is about. Nothing of it was imported. Please "
                                     "name its first and last day with --from and --to.")
                          .arg(path),
            {}, path};
    Imported imported {*std::move(file), {}, {}};
    const std::vector<BindingSuggestion> suggestions = suggestBindings(model, map, understandings);
    for (Understanding &understanding : understandings) {
        const QString description = descriptions[understanding.recipe];
        imported.parts.push_back({std::move(understanding), {}, {}, description});
    }
    for (const BindingSuggestion &suggestion : suggestions)
        imported.parts[size_t(suggestion.understanding)].bindings.push_back(
            {suggestion.key, suggestion.stage, {}, suggestion.card});
    if (const auto bound = bindAsAsked(options.bindings, model, map, imported.parts); !bound)
        return bound.error();
    return imported;
}

Result<void> write(Imported &imported, CommandWorkbook &command)
{
    auto outcomes = importExport(command.workbook(), factsOf(imported.file), imported.parts);
    if (!outcomes)
        return outcomes.error();
    imported.outcomes = *std::move(outcomes);
    return {};
}

}

int runImport(const QCommandLineParser &arguments, QTextStream &out, QTextStream &err)
{
    const auto options = importCommandOptionsFrom(arguments, err);
    if (!options)
        return 2;
    const QFileInfo refusedTo(options->refused);
    const QStringList taken = options->exports + QStringList {options->workbook};
    for (const QString &path : taken) {
        if (!options->refused.isEmpty() && QFileInfo(path) == refusedTo) {
            err << QCoreApplication::translate(
                "CommandLine", "“%1” is there already and was not touched. Choose another name.")
                       .arg(path)
                << '\n';
            return 1;
        }
    }
    if (const auto target = options->refused.isEmpty() ? Result<void>() : checkExportTarget(options->refused);
        !target) {
        err << target.error().text << '\n';
        return 1;
    }
    auto command = CommandWorkbook::open(options->workbook, !options->dryRun);
    if (!command) {
        err << command.error().text << '\n';
        return 1;
    }
    const auto map = (*command)->map(options->map);
    if (!map) {
        err << map.error().text << '\n';
        return 1;
    }
    QStringList mistakes;
    const SourceLibrary library = libraryFor((*command)->model(), ownSourcesFolder(), &mistakes);
    for (const QString &mistake : mistakes)
        err << mistake << '\n';
    if (!options->source.isEmpty() && !library.source(options->source)) {
        QStringList ids;
        for (const SourceDescription &source : library.sources())
            ids += source.id;
        err << ImportText::tr("There is no source %1. Those that Wend knows: %2")
                   .arg(options->source, ids.join(QStringLiteral(", ")))
            << '\n';
        return 2;
    }
    QJsonArray files;
    QString told; // once it is saved
    QTextStream telling(&told);
    RefusedRows refused;
    Progress progress(err, options->exports.size());
    int failures = 0;
    for (const QString &path : options->exports) {
        progress.begin(path);
        auto imported = prepare(path, *options, **command, *map, library, progress);
        const auto done = !imported ? Result<void>(imported.error())
            : options->dryRun       ? Result<void>()
                                    : write(*imported, **command);
        if (!done) {
            err << done.error().text << '\n';
            files.append(QJsonObject {{QStringLiteral("path"), path}, {QStringLiteral("error"), done.error().text}});
            ++failures;
            continue;
        }
        for (const ImportPart &part : imported->parts)
            refused.add(imported->file, part.understanding.refused);
        if (options->json)
            files.append(fileJson((*command)->model(), *imported));
        else
            printFile((*command)->model(), *imported, telling);
    }
    if (!options->dryRun && (*command)->workbook().isModified()) {
        if (const auto saved = (*command)->save(); !saved) {
            err << saved.error().text << '\n';
            return 1;
        }
    }
    out << told;
    if (!options->refused.isEmpty()) {
        if (const auto written = refused.write(options->refused); !written) {
            err << written.error().text << '\n';
            ++failures;
        }
    }
    if (options->json)
        out << QJsonDocument(files).toJson(QJsonDocument::Indented);
    return failures > 0 ? 1 : 0;
}

}
