#include "exchange/gridlanes.h"

#include "base/localized.h"
#include "edit/clipping.h"
#include "layout/cardwords.h"
#include "layout/numbertext.h"
#include "model/lookup.h"
#include "model/words.h"

#include <QCoreApplication>

namespace wend {

namespace {

using Cells = std::vector<std::vector<GridEntry>>;

/// Where a lane shows no cards, what it shows instead.
Cells feelingCells(const Model &model, MapId map, PersonaId persona, MapKind kind)
{
    const std::vector<StageId> columns = shownColumnsOf(model, map);
    Cells cells(columns.size());
    for (const FeelingId id : curveOf(model, map, persona, kind)) {
        const Feeling &feeling = model.at(id);
        const auto found = std::find(columns.begin(), columns.end(), feeling.stage);
        if (found == columns.end())
            continue;
        QString text = QString::number(feeling.value);
        if (!feeling.label.isEmpty())
            text += nameSeparator() + feeling.label;
        cells[size_t(found - columns.begin())].push_back({text});
    }
    return cells;
}

/// Numbers belong to stages: they stand in the first of a stage's columns.
Cells numberCells(const Model &model, MapId map, const MapNumbers &numbers, const QString &language)
{
    Cells cells;
    StageId before;
    for (const StageId column : shownColumnsOf(model, map)) {
        const StageId stage = stageOf(model, column);
        auto &cell = cells.emplace_back();
        const auto found = std::find_if(
            numbers.begin(), numbers.end(), [&](const StageNumbers &each) { return each.stage == stage; });
        if (std::exchange(before, stage) == stage || found == numbers.end() || !found->binding)
            continue;
        cell.push_back({numberText(*found, language) + QLatin1Char(' ') + found->label});
        for (const FurtherNumber &other : found->others)
            cell.push_back({numberText(other, language) + QLatin1Char(' ') + other.label});
    }
    return cells;
}

Cells channelCells(const Model &model, MapId map)
{
    Cells cells;
    for (const StageId column : shownColumnsOf(model, map)) {
        auto &cell = cells.emplace_back();
        for (const LaneId lane : shownLanesOf(model, map)) {
            for (const CardId id : cardsIn(model, lane, column)) {
                const QString &channel = model.at(id).channel;
                if (model.at(lane).kind == LaneKind::Touchpoints && !channel.isEmpty()
                    && std::none_of(
                        cell.begin(), cell.end(), [&](const GridEntry &each) { return each.text == channel; }))
                    cell.push_back({channel});
            }
        }
    }
    return cells;
}

/// Of the columns that are shown.
int shownSpan(const Model &model, MapId map, const Card &card)
{
    const std::vector<StageId> all = columnsOf(model, map);
    const auto own = std::find(all.begin(), all.end(), card.stage);
    const auto end = own + std::min<std::ptrdiff_t>(std::max(1, card.span), all.end() - own);
    return int(std::count_if(own, end,
        [&](StageId column) { return !model.at(column).hidden && !model.at(stageOf(model, column)).hidden; }));
}

Cells cardCells(const Model &model, const Lane &lane, const QString &language)
{
    Cells cells;
    for (const StageId column : shownColumnsOf(model, lane.map)) {
        auto &cell = cells.emplace_back();
        for (const CardId id : cardsIn(model, lane.id, column))
            cell.push_back({cardText(model, model.at(id), lane.kind, language), id,
                model.at(id).span > 1 ? shownSpan(model, lane.map, model.at(id)) : 1});
    }
    return cells;
}

std::vector<GridLane> feelingLanes(const Model &model, const Lane &lane, const QString &language)
{
    const QString name = rowName(lane, language);
    std::vector<PersonaId> personas = personasOf(model, lane.map);
    personas.insert(personas.begin(), PersonaId {});
    std::vector<GridLane> lanes;
    for (const PersonaId persona : personas) {
        for (const MapKind kind : {MapKind::AsItIs, MapKind::AsItShouldBe}) {
            if (curveOf(model, lane.map, persona, kind).empty())
                continue;
            QStringList parts {name};
            if (persona)
                parts += model.at(persona).name;
            if (kind == MapKind::AsItShouldBe)
                parts += nameOf(kind, language);
            lanes.push_back({lane.id, parts.join(nameSeparator()), feelingCells(model, lane.map, persona, kind)});
        }
    }
    return lanes;
}

}

QString rowName(const Lane &lane, const QString &language)
{
    const QString kind = nameOf(lane.kind, language);
    if (lane.name.isEmpty() || lane.name == kind)
        return kind;
    return tableWord(QT_TRANSLATE_NOOP("MapTables", "%1 (%2)"), language).arg(lane.name, kind);
}

std::vector<GridLane> gridLanesOf(const Model &model, MapId map, const MapNumbers &numbers, const QString &language)
{
    std::vector<GridLane> lanes;
    bool hasFeelings = false; // every lane of feelings shows the same curves
    for (const LaneId id : shownLanesOf(model, map)) {
        const Lane &lane = model.at(id);
        const size_t before = lanes.size();
        if (lane.kind == LaneKind::Numbers)
            lanes.push_back({id, rowName(lane, language), numberCells(model, map, numbers, language)});
        else if (lane.kind == LaneKind::Channels)
            lanes.push_back({id, rowName(lane, language), channelCells(model, map)});
        else if (lane.kind != LaneKind::Feeling)
            lanes.push_back({id, rowName(lane, language), cardCells(model, lane, language)});
        else if (!std::exchange(hasFeelings, true)) {
            for (GridLane &curve : feelingLanes(model, lane, language))
                lanes.push_back(std::move(curve));
        }
        if (lanes.size() == before) // no curve yet, or those told above
            lanes.push_back({id, rowName(lane, language), Cells(shownColumnsOf(model, map).size())});
    }
    return lanes;
}

std::vector<LaneId> shownLanesOf(const Model &model, MapId map)
{
    std::vector<LaneId> lanes = lanesOf(model, map);
    std::erase_if(lanes, [&](LaneId id) { return model.at(id).hidden; });
    return lanes;
}

QString cardText(const Model &model, const Card &card, LaneKind kind, const QString &language)
{
    if (!card.text.isEmpty())
        return card.text;
    if (const QString shown = titleWords(model, card, kind, language); !shown.isEmpty())
        return shown;
    const Picture *picture = model.find(card.picture);
    return picture ? picture->name : card.link;
}

}
