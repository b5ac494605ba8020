#include "exchange/cardlists.h"

#include "base/localized.h"
#include "edit/clipping.h"
#include "exchange/exporttarget.h"
#include "exchange/gridlanes.h"
#include "exchange/tablefiles.h"
#include "layout/cardwords.h"
#include "model/lookup.h"
#include "model/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace wend {

namespace {

TableCell numberCell(double number, const QString &language) { return {QLocale(language).toString(number), number}; }

QString placeOf(const Model &model, const Card &card)
{
    const Stage &column = model.at(card.stage);
    return column.parent ? model.at(column.parent).name + nameSeparator() + column.name : column.name;
}

QString personaOf(const Model &model, const Card &card)
{
    const Persona *persona = model.find(card.persona);
    return persona ? persona->name : QString();
}

QString evidenceOfCard(const Model &model, const Card &card, const QString &language)
{
    QStringList lines;
    for (const EvidenceId id : evidenceOf(model, card.id))
        lines += evidenceText(model.at(id), language);
    return lines.join(QLatin1Char('\n'));
}

/// A list with a row for each card of the kind, column by column.
template <class RowOf>
MapTable listOf(const Model &model, MapId map, LaneKind kind, const QString &language,
    std::initializer_list<const char *> headings, RowOf rowOf, const ShownIdeas &shown = {})
{
    MapTable table;
    table.name = nameOf(kind, language);
    auto &head = table.rows.emplace_back();
    for (const char *word : headings)
        head.push_back({tableWord(word, language)});
    for (const StageId column : shownColumnsOf(model, map)) {
        for (const LaneId lane : shownLanesOf(model, map)) {
            if (model.at(lane).kind != kind)
                continue;
            for (const CardId id : cardsIn(model, lane, column)) {
                const Card &card = model.at(id);
                if (shown && !shown(card))
                    continue;
                auto &row = table.rows.emplace_back();
                row = {{cardText(model, card, kind, language)}, {placeOf(model, card)}};
                for (TableCell &cell : rowOf(card))
                    row.push_back(std::move(cell));
                row.push_back({personaOf(model, card)});
                row.push_back({card.notes});
                row.push_back({evidenceOfCard(model, card, language)});
            }
        }
    }
    return table;
}

}

MapTable touchpointList(const Model &model, MapId map, const QString &language)
{
    return listOf(model, map, LaneKind::Touchpoints, language,
        {QT_TRANSLATE_NOOP("MapTables", "Touchpoint"), QT_TRANSLATE_NOOP("MapTables", "Stage"),
            QT_TRANSLATE_NOOP("MapTables", "Channel"), QT_TRANSLATE_NOOP("MapTables", "Device"),
            QT_TRANSLATE_NOOP("MapTables", "Owner"), QT_TRANSLATE_NOOP("MapTables", "Tool"),
            QT_TRANSLATE_NOOP("MapTables", "Moment of truth"), QT_TRANSLATE_NOOP("MapTables", "Link"),
            QT_TRANSLATE_NOOP("MapTables", "Persona"), QT_TRANSLATE_NOOP("MapTables", "Notes"),
            QT_TRANSLATE_NOOP("MapTables", "Evidence")},
        [&](const Card &card) -> std::vector<TableCell> {
            return {{card.channel}, {card.device}, {card.owner}, {toolWords(model, card.tool, language)},
                {card.momentOfTruth ? tableWord(QT_TRANSLATE_NOOP("MapTables", "yes"), language) : QString()},
                {card.link}};
        });
}

MapTable painPointList(const Model &model, MapId map, const QString &language)
{
    return listOf(model, map, LaneKind::PainPoints, language,
        {QT_TRANSLATE_NOOP("MapTables", "Pain point"), QT_TRANSLATE_NOOP("MapTables", "Stage"),
            QT_TRANSLATE_NOOP("MapTables", "Severity (1 to 5)"), QT_TRANSLATE_NOOP("MapTables", "Persona"),
            QT_TRANSLATE_NOOP("MapTables", "Notes"), QT_TRANSLATE_NOOP("MapTables", "Evidence")},
        [&](const Card &card) -> std::vector<TableCell> { return {numberCell(card.severity, language)}; });
}

namespace {

MapTable ideasOfMap(const Model &model, MapId map, const QString &language, const ShownIdeas &shown)
{
    return listOf(
        model, map, LaneKind::Ideas, language,
        {QT_TRANSLATE_NOOP("MapTables", "Idea"), QT_TRANSLATE_NOOP("MapTables", "Stage"),
            QT_TRANSLATE_NOOP("MapTables", "Answers"), QT_TRANSLATE_NOOP("MapTables", "Impact (1 to 3)"),
            QT_TRANSLATE_NOOP("MapTables", "Effort (1 to 3)"), QT_TRANSLATE_NOOP("MapTables", "Owner"),
            QT_TRANSLATE_NOOP("MapTables", "Due"), QT_TRANSLATE_NOOP("MapTables", "State"),
            QT_TRANSLATE_NOOP("MapTables", "Persona"), QT_TRANSLATE_NOOP("MapTables", "Notes"),
            QT_TRANSLATE_NOOP("MapTables", "Evidence")},
        [&](const Card &card) -> std::vector<TableCell> {
            const Card *answers = model.find(card.answers);
            return {{answers ? answers->text : QString()}, numberCell(card.impact, language),
                numberCell(card.effort, language), {card.owner}, {card.due.toString(Qt::ISODate)},
                {nameOf(card.state, language)}};
        },
        shown);
}

}

MapTable ideaList(const Model &model, MapId map, const QString &language)
{
    return ideasOfMap(model, map, language, {});
}

MapTable ideaListOfAllMaps(const Model &model, const QString &language, const ShownIdeas &shown)
{
    MapTable all;
    all.name = nameOf(LaneKind::Ideas, language);
    for (const MapId map : mapsOf(model)) {
        MapTable table = ideasOfMap(model, map, language, shown);
        for (size_t row = all.rows.empty() ? 0 : 1; row < table.rows.size(); ++row) {
            auto &cells = all.rows.emplace_back(std::move(table.rows[row]));
            const QString first
                = row == 0 ? tableWord(QT_TRANSLATE_NOOP("MapTables", "Map"), language) : model.at(map).title;
            cells.insert(cells.begin(), {first});
        }
    }
    return all;
}

Result<void> writeIdeaList(const Model &model, const QString &path, const ShownIdeas &shown)
{
    if (const auto target = checkExportTarget(path); !target)
        return target;
    MapTable table = ideaListOfAllMaps(model, businessOf(model).language, shown);
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return writeTablesAsCsv(path, {std::move(table)});
    const QString name = table.name;
    return writeTablesAsXlsx(path, {{name, std::move(table)}}, name);
}

}
