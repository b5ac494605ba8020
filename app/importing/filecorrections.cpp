#include "importing/filecorrections.h"

#include "sources/linesascolumns.h"
#include "sources/understandtable.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace wend {

namespace {

const Table *tableAt(const PendingFile &pending, int table)
{
    return table >= 0 && table < int(pending.file.tables.size()) ? &pending.file.tables[size_t(table)] : nullptr;
}

/// That of the part that the table belongs to; a table that had no numbers at all gets the one that it will have.
QString recipeOf(const PendingFile &pending, int table, const TableSource &by)
{
    const int part = pending.partOf(table);
    return part >= 0 ? pending.parts[size_t(part)].understanding.recipe
        : by.known   ? by.known->id
                     : recipeByColumns(pending.file.tables[size_t(table)]);
}

QJsonObject named(QJsonObject json, const PendingFile &pending, int part)
{
    if (json.contains(QLatin1String("name")))
        return json;
    return withName(std::move(json),
        part >= 0 ? pending.parts[size_t(part)].understanding.name : QFileInfo(pending.path).completeBaseName());
}

/// The first table of a part, as it is understood now.
QJsonObject describe(const PendingFile &pending, const HowToRead &how, int part)
{
    const Understanding &understanding = pending.parts[size_t(part)].understanding;
    const Table &table = pending.file.tables[size_t(understanding.tables.front())];
    const TableSource by = sourceOf(table, *how.library);
    const std::vector<ColumnRole> roles = rolesOfColumns(table, by.get(), *how.library);
    return named(ownDescription(table, roles, by.get(), understanding.recipe), pending, part);
}

}

void correctHeader(Corrections &corrections, const PendingFile &pending, int index, int record)
{
    const Table *table = tableAt(pending, index);
    if (!table)
        return;
    ReadOptions &said = corrections.said;
    std::vector<int> &headers = table->part.isEmpty() ? said.headers : said.partHeaders[table->part];
    std::erase_if(headers,
        [&](int header) { return header >= table->firstLine && header < table->firstLine + int(table->lines.size()); });
    headers.push_back(record);
}

void correctColumn(Corrections &corrections, const PendingFile &pending, const HowToRead &how, int index, int column,
    const ColumnWord &word)
{
    const Table *table = tableAt(pending, index);
    if (!table || column < 0 || column >= int(table->columns.size()))
        return;
    const TableSource by = sourceOf(*table, *how.library);
    const QString recipe = recipeOf(pending, index, by);
    const QJsonObject json = describedWith(*table, by, *how.library, column, word, recipe);
    corrections.descriptions[recipe] = named(json, pending, pending.partOf(index));
    if (word.what != ColumnRole::What::Number)
        return;
    const ColumnRole now = rolesOfColumns(*table, by.get(), *how.library)[size_t(column)];
    const Column &said = table->columns[size_t(column)];
    corrections.metrics.insert({recipe,
        now.what == ColumnRole::What::Number ? now.metric.key
            : said.name.isEmpty()            ? said.heading
                                             : said.name});
}

void correctRows(Corrections &corrections, const PendingFile &pending, const HowToRead &plain, int index, RowKind rows)
{
    const Table *table = tableAt(pending, index);
    if (!table)
        return;
    const TableSource by = sourceOf(*table, *plain.library);
    const QString recipe = recipeOf(pending, index, by);
    if (rowKindOf(by.get()) == rows) {
        corrections.descriptions.erase(recipe);
        return;
    }
    if (const auto json = describedAsRows(*table, rows, *plain.library, recipe))
        corrections.descriptions[recipe] = named(*json, pending, pending.partOf(index));
}

void correctName(
    Corrections &corrections, const PendingFile &pending, const HowToRead &how, int part, const QString &name)
{
    if (name.isEmpty() || part < 0 || part >= int(pending.parts.size()))
        return;
    const QString recipe = pending.parts[size_t(part)].understanding.recipe;
    const auto said = corrections.descriptions.find(recipe);
    const QJsonObject json = said == corrections.descriptions.end() ? describe(pending, how, part) : said->second;
    corrections.descriptions[recipe] = withName(json, name);
}

void keepDescriptions(PendingFile &pending, const Corrections &corrections, const HowToRead &how)
{
    for (int part = 0; part < int(pending.parts.size()); ++part) {
        ImportPart &each = pending.parts[size_t(part)];
        const bool isSaid = corrections.descriptions.contains(each.understanding.recipe);
        if (!isSaid && (corrections.said.isEmpty() || withLinesAsColumns(pending.file, *how.library)))
            continue;
        const QJsonObject json
            = isSaid ? corrections.descriptions.at(each.understanding.recipe) : describe(pending, how, part);
        each.description
            = QString::fromUtf8(QJsonDocument(withReading(json, corrections.said)).toJson(QJsonDocument::Compact));
    }
}

}
