#include "exchange/cardlists.h"

#include "base/localized.h"
#include "edit/clipping.h"
#include "edit/lanes.h"
#include "exchange/cardcolumns.h"
#include "exchange/exporttarget.h"
#include "exchange/gridlanes.h"
#include "exchange/tablefiles.h"
#include "model/lookup.h"
#include "model/words.h"

#include <QCoreApplication>

namespace wend {

namespace {

GridWord listOf(LaneKind kind)
{
    switch (kind) {
    case LaneKind::Touchpoints: return GridWord::Touchpoints;
    case LaneKind::PainPoints: return GridWord::PainPoints;
    case LaneKind::Ideas: return GridWord::Ideas;
    default: return GridWord::OtherCards;
    }
}

QString placeOf(const Model &model, StageId id)
{
    const Stage &column = model.at(id);
    return column.parent ? placeName(model.at(column.parent).name, column.name) : placeName(column.name, {});
}

/// Column by column, and there from top to bottom, as the grid is read again.
template <class Visit>
void forEachCard(const Model &model, MapId map, const Visit &visit)
{
    for (const StageId column : shownColumnsOf(model, map)) {
        for (const LaneId lane : shownLanesOf(model, map)) {
            for (const CardId id :
                holdsCards(model.at(lane).kind) ? cardsIn(model, lane, column) : std::vector<CardId>())
                visit(model.at(lane), model.at(id));
        }
    }
}

std::vector<TableCell> headOf(GridWord list, const QString &language)
{
    std::vector<TableCell> head {{tableWord(cardHeading(list), language)}, {tableWord(stageHeading(), language)}};
    if (list == GridWord::OtherCards || list == GridWord::Evidence)
        head.push_back({tableWord(laneHeading(), language)});
    return head;
}

std::vector<TableCell> beginningOf(
    const Model &model, const Lane &lane, const Card &card, GridWord list, const QString &language)
{
    std::vector<TableCell> row {{cardText(model, card, lane.kind, language)}, {placeOf(model, card.stage)}};
    if (list == GridWord::OtherCards || list == GridWord::Evidence)
        row.push_back({rowName(lane, language)});
    return row;
}

MapTable shownCards(const Model &model, MapId map, GridWord list, const QString &language, const ShownIdeas &shown)
{
    MapTable table;
    table.name = gridWord(list, language);
    auto &head = table.rows.emplace_back(headOf(list, language));
    for (const CardColumn &column : cardColumns(list))
        head.push_back({tableWord(column.heading, language)});
    forEachCard(model, map, [&](const Lane &lane, const Card &card) {
        if (listOf(lane.kind) != list || (shown && !shown(card)))
            return;
        auto row = beginningOf(model, lane, card, list, language);
        bool saysMore = list != GridWord::OtherCards;
        for (const CardColumn &column : cardColumns(list)) {
            row.push_back(column.cellOf(model, card, language));
            saysMore |= !row.back().text.isEmpty();
        }
        if (saysMore)
            table.rows.push_back(std::move(row));
    });
    return table;
}

}

MapTable cardList(const Model &model, MapId map, GridWord list, const QString &language)
{
    return shownCards(model, map, list, language, {});
}

MapTable evidenceList(const Model &model, MapId map, const QString &language)
{
    MapTable table;
    table.name = gridWord(GridWord::Evidence, language);
    auto &head = table.rows.emplace_back(headOf(GridWord::Evidence, language));
    for (const EvidenceTableColumn &column : evidenceColumns())
        head.push_back({tableWord(column.heading, language)});
    forEachCard(model, map, [&](const Lane &lane, const Card &card) {
        for (const EvidenceId id : evidenceOf(model, card.id)) {
            auto &row = table.rows.emplace_back(beginningOf(model, lane, card, GridWord::Evidence, language));
            for (const EvidenceTableColumn &column : evidenceColumns())
                row.push_back({column.textOf(model.at(id), language)});
        }
    });
    return table;
}

MapTable ideaListOfAllMaps(const Model &model, const QString &language, const ShownIdeas &shown)
{
    MapTable all;
    all.name = nameOf(LaneKind::Ideas, language);
    for (const MapId map : mapsOf(model)) {
        MapTable table = shownCards(model, map, GridWord::Ideas, language, shown);
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
