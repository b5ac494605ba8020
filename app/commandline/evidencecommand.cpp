#include "commandline/evidencecommand.h"

#include "base/daytext.h"
#include "commandline/commandworkbook.h"
#include "commandline/progress.h"
#include "edit/quotes.h"
#include "model/lookup.h"
#include "model/stagequotes.h"
#include "quotes/filequotes.h"
#include "read/readoptions.h"
#include "store/edit.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace wend {

namespace {

// What the person reads.
struct EvidenceCommandText
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceCommand)
};

QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }
QJsonValue inHundredths(double stars) { return qRound(stars * 100) / 100.0; }

QJsonObject quoteJson(const Model &model, const Evidence &quote)
{
    const Stage *stage = model.find(stageOfQuote(model, quote));
    const QJsonValue stars = quote.score ? inHundredths(starsOf(*quote.score)) : QJsonValue();
    return {{QStringLiteral("text"), quote.text}, {QStringLiteral("source"), textOrNull(quote.source)},
        {QStringLiteral("date"), textOrNull(quote.date.toString(Qt::ISODate))},
        {QStringLiteral("author"), textOrNull(quote.author)}, {QStringLiteral("stars"), stars},
        {QStringLiteral("stage"), stage ? QJsonValue(stage->name) : QJsonValue()},
        {QStringLiteral("pain"), quote.isPain}, {QStringLiteral("liked"), quote.isPraise},
        {QStringLiteral("idea"), quote.isIdea}, {QStringLiteral("later"), quote.isForLater}};
}

QJsonObject stageJson(const Model &model, StageId stage, const StageQuotes &quotes)
{
    const auto mood = quotes.mood();
    const auto drawn = drawnMood(model, stage);
    return {{QStringLiteral("stage"), model.at(stage).name}, {QStringLiteral("quotes"), int(quotes.quotes.size())},
        {QStringLiteral("pain"), quotes.pain}, {QStringLiteral("liked"), quotes.praise},
        {QStringLiteral("ideas"), quotes.ideas}, {QStringLiteral("ratings"), quotes.ratings},
        {QStringLiteral("measured"), mood ? inHundredths(mood->stars) : QJsonValue()},
        {QStringLiteral("drawn_low"), drawn ? QJsonValue(drawn->first) : QJsonValue()},
        {QStringLiteral("drawn_high"), drawn ? QJsonValue(drawn->second) : QJsonValue()}};
}

QJsonObject listJson(const Model &model, MapId map)
{
    auto quotes = stageQuotes(model, map);
    QJsonArray stages;
    QJsonArray all;
    for (const StageId stage : stagesOf(model, map)) {
        stages.append(stageJson(model, stage, quotes[stage]));
        for (const EvidenceId id : quotes[stage].quotes)
            all.append(quoteJson(model, model.at(id)));
    }
    for (const EvidenceId id : pileOf(model))
        all.append(quoteJson(model, model.at(id)));
    const PileCount count = countPile(model);
    return {{QStringLiteral("sorted"), count.sorted}, {QStringLiteral("later"), count.later},
        {QStringLiteral("to_go"), count.toGo}, {QStringLiteral("stages"), stages}, {QStringLiteral("quotes"), all}};
}

void printStage(const Model &model, StageId stage, const StageQuotes &quotes, QTextStream &out)
{
    QStringList facts {EvidenceCommandText::tr("%n quote(s)", nullptr, int(quotes.quotes.size()))};
    if (quotes.pain > 0)
        facts += EvidenceCommandText::tr("%n pain", nullptr, quotes.pain);
    if (quotes.praise > 0)
        //: praise
        facts += EvidenceCommandText::tr("%n liked", nullptr, quotes.praise);
    if (quotes.ideas > 0)
        facts += EvidenceCommandText::tr("%n idea(s)", nullptr, quotes.ideas);
    if (const auto mood = quotes.mood())
        //: the mean of %n ratings
        facts += EvidenceCommandText::tr("measured %1 of 5 (%n rating(s))", nullptr, mood->ratings)
                     .arg(QLocale().toString(mood->stars, 'f', 1));
    out << model.at(stage).name << "  " << facts.join(QStringLiteral(" · ")) << '\n';
    for (const EvidenceId id : quotes.quotes)
        out << "     " << model.at(id).text.simplified() << '\n';
}

void printList(const Model &model, MapId map, QTextStream &out)
{
    auto quotes = stageQuotes(model, map);
    for (const StageId stage : stagesOf(model, map)) {
        if (!quotes[stage].quotes.empty())
            printStage(model, stage, quotes[stage], out);
    }
    const PileCount count = countPile(model);
    out << EvidenceCommandText::tr("%n quote(s) wait to be sorted.", nullptr, count.later + count.toGo) << '\n';
}

QJsonObject broughtInJson(const QString &path, const ReadFile &file, const FileQuotes &quotes)
{
    const Table &table = file.tables[size_t(quotes.table)];
    const auto heading
        = [&](int column) { return column < 0 ? QJsonValue() : QJsonValue(table.columns[size_t(column)].heading); };
    const auto &scale = quotes.columns.scale;
    return {{QStringLiteral("path"), path}, {QStringLiteral("quotes"), int(quotes.evidence.size())},
        {QStringLiteral("known"), int(quotes.known.known.size())}, {QStringLiteral("empty"), quotes.read.empty},
        {QStringLiteral("left_out"), quotes.read.tooMany}, {QStringLiteral("words"), heading(quotes.columns.words)},
        {QStringLiteral("day"), heading(quotes.columns.day)},
        {QStringLiteral("author"), heading(quotes.columns.author)},
        {QStringLiteral("score"), heading(quotes.columns.score)},
        {QStringLiteral("scale"), scale ? QJsonValue(QJsonArray {scale->worst, scale->best}) : QJsonValue()}};
}

void printBroughtIn(const QString &path, const FileQuotes &quotes, QTextStream &out)
{
    QStringList facts {EvidenceCommandText::tr("%n quote(s)", nullptr, int(quotes.evidence.size()))};
    if (!quotes.known.known.empty())
        facts += EvidenceCommandText::tr("%n known already", nullptr, int(quotes.known.known.size()));
    if (quotes.read.tooMany > 0)
        facts += EvidenceCommandText::tr("%n more than fit at once are left out", nullptr, quotes.read.tooMany);
    if (quotes.columns.score >= 0 && !quotes.columns.scale)
        facts += EvidenceCommandText::tr("the best score is not known, so scores are left out");
    out << path << "  " << facts.join(QStringLiteral(" · ")) << '\n';
    for (const Evidence &quote : quotes.evidence)
        out << "     " << quote.text.simplified() << '\n';
}

/// One file into the pile; an error has one sentence.
Result<void> bringIn(const QString &path, const QCommandLineParser &arguments, CommandWorkbook &command,
    Progress &progress, QJsonArray &files, QTextStream &out)
{
    progress.begin(path);
    ReadOptions options;
    options.goOn = progress.part(0, 0.9);
    const Result<ReadFile> file = readExport(path, options);
    if (!file)
        return file.error();
    const QString source = arguments.value(QStringLiteral("source"));
    const FileQuotes quotes = quotesOfFile(*file, command.model(), source);
    if (quotes.table < 0)
        return Error {
            EvidenceCommandText::tr("In “%1” nobody wrote anything in words of their own. Nothing was changed.")
                .arg(path),
            {}, path};
    files.append(broughtInJson(path, *file, quotes));
    printBroughtIn(path, quotes, out);
    if (arguments.isSet(QStringLiteral("dry-run")) || quotes.evidence.empty())
        return {};
    return command.workbook().edit(
        {QT_TRANSLATE_NOOP("Edit", "Bring in what customers wrote: “%1”"), {quotes.evidence.front().source}},
        [&](Edit &edit) { addToPile(edit, quotes.evidence); });
}

}

int runEvidence(const QCommandLineParser &arguments, QTextStream &out, QTextStream &err)
{
    const QStringList exports = arguments.positionalArguments().mid(1);
    const bool isJson = arguments.isSet(QStringLiteral("json"));
    const bool writes = !exports.isEmpty() && !arguments.isSet(QStringLiteral("dry-run"));
    auto command = CommandWorkbook::open(arguments.positionalArguments().first(), writes);
    if (!command) {
        err << command.error().text << '\n';
        return 1;
    }
    const auto map = (*command)->map(arguments.value(QStringLiteral("map")));
    if (!map) {
        err << map.error().text << '\n';
        return 1;
    }
    if (exports.isEmpty()) {
        if (isJson)
            out << QJsonDocument(listJson((*command)->model(), *map)).toJson(QJsonDocument::Indented);
        else
            printList((*command)->model(), *map, out);
        return 0;
    }
    QJsonArray files;
    QString told; // once it is saved
    QTextStream telling(&told);
    Progress progress(err, exports.size());
    int failures = 0;
    for (const QString &path : exports) {
        if (const auto done = bringIn(path, arguments, **command, progress, files, telling); !done) {
            err << done.error().text << '\n';
            files.append(QJsonObject {{QStringLiteral("path"), path}, {QStringLiteral("error"), done.error().text}});
            ++failures;
        }
    }
    if (writes && (*command)->workbook().isModified()) {
        if (const auto saved = (*command)->save(); !saved) {
            err << saved.error().text << '\n';
            return 1;
        }
    }
    if (isJson)
        out << QJsonDocument(files).toJson(QJsonDocument::Indented);
    else
        out << told;
    return failures > 0 ? 1 : 0;
}

}
