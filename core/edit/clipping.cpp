#include "edit/clipping.h"

#include "edit/cardgroups.h"
#include "edit/cards.h"
#include "edit/columns.h"
#include "edit/lanes.h"
#include "edit/personas.h"
#include "edit/pictures.h"
#include "model/lookup.h"
#include "store/edit.h"

namespace wend {

namespace {

template <class Row>
QString nameIn(const Model &model, Id<Row> id, QString Row::*name)
{
    const Row *row = model.find(id);
    return row ? row->*name : QString();
}

int indexOf(const auto &list, const auto &wanted)
{
    return int(std::find(list.begin(), list.end(), wanted) - list.begin());
}

ClippedCard clipped(const Model &model, const Card &card)
{
    ClippedCard clip;
    clip.card = card;
    for (const EvidenceId id : evidenceOf(model, card.id))
        clip.evidence.push_back(model.at(id));
    if (const Tool *tool = model.find(card.tool)) {
        clip.tool = tool->name;
        clip.toolCost = tool->monthlyCost;
    }
    clip.persona = nameIn(model, card.persona, &Persona::name);
    clip.linkedMap = nameIn(model, card.linkedMap, &Map::title);
    if (const Picture *picture = model.find(card.picture))
        clip.picture = *picture;
    return clip;
}

/// The row of that id, or else the one of that name, or null.
template <class Row>
Id<Row> known(Edit &edit, Id<Row> id, const QString &name, QString Row::*field)
{
    if (id && edit.row(id))
        return id;
    for (const Row &row : edit.group<Row>({})) {
        if (!name.isEmpty() && (row.*field).compare(name, Qt::CaseInsensitive) == 0)
            return row.id;
    }
    return {};
}

ToolId toolHere(Edit &edit, const ClippedCard &clip)
{
    const ToolId tool = known(edit, ToolId {}, clip.tool, &Tool::name);
    if (tool || clip.tool.isEmpty())
        return tool;
    const ToolId made = toolNamed(edit, clip.tool);
    edit.set(made, &Tool::monthlyCost, clip.toolCost);
    return made;
}

/// A clipped card as this workbook can hold it.
Card welcome(Edit &edit, const ClippedCard &clip)
{
    Card card = clip.card;
    card.id = {};
    for (const CardTie tie : cardTies)
        card.*tie = {}; // set when all are there
    card.tool = toolHere(edit, clip);
    card.persona = known(edit, card.persona, clip.persona, &Persona::name);
    card.linkedMap = known(edit, card.linkedMap, clip.linkedMap, &Map::title);
    card.picture = clip.picture.bytes.isEmpty() ? PictureId {} : addPicture(edit, clip.picture);
    return card;
}

CardId insertClipped(Edit &edit, const ClippedCard &clip, LaneId lane, StageId column)
{
    const CardId card = appendCards(edit, {welcome(edit, clip)}, lane, column).front();
    copyEvidence(edit, clip.evidence, card);
    return card;
}

/// What a card is tied to is what came along, or what is on the map.
void tieCards(Edit &edit, const Clipping &clipping, const std::vector<CardId> &cards)
{
    std::unordered_map<CardId, CardId> copies;
    for (size_t at = 0; at < cards.size(); ++at)
        copies[clipping.cards[at].card.id] = cards[at];
    for (size_t at = 0; at < cards.size(); ++at) {
        for (const CardTie tie : cardTies) {
            const CardId tied = clipping.cards[at].card.*tie;
            if (!tied)
                continue;
            if (copies.contains(tied))
                edit.set(cards[at], tie, copies.at(tied));
            else if (const MapId map = mapOf(edit, tied); map && map == mapOf(edit, cards[at]))
                edit.set(cards[at], tie, tied);
        }
    }
}

bool isTouchpoint(Edit &edit, CardId card)
{
    const auto row = edit.row(card);
    const auto lane = row ? edit.row(row->lane) : std::nullopt;
    return lane && lane->kind == LaneKind::Touchpoints;
}

void tiePaths(Edit &edit, const Clipping &clipping, const std::vector<CardId> &cards)
{
    for (const ClippedPath &clip : clipping.paths) {
        Path path = clip.path;
        path.id = {};
        path.from = cards[size_t(clip.from)];
        path.to = cards[size_t(clip.to)];
        path.map = mapOf(edit, path.from);
        if (isTouchpoint(edit, path.from) && isTouchpoint(edit, path.to))
            edit.insert(path);
    }
}

std::vector<ClippedPath> pathsAmong(const Model &model, const std::vector<ClippedCard> &cards)
{
    std::unordered_map<CardId, int> at;
    for (size_t i = 0; i < cards.size(); ++i)
        at[cards[i].card.id] = int(i);
    std::vector<ClippedPath> paths;
    if (cards.empty() || !model.find(cards.front().card.lane))
        return paths;
    for (const PathId id : pathsOf(model, model.at(cards.front().card.lane).map)) {
        const Path &path = model.at(id);
        if (at.contains(path.from) && at.contains(path.to))
            paths.push_back({at.at(path.from), at.at(path.to), path});
    }
    return paths;
}

/// Where each clipped column goes: by name, else by order, else into the last.
struct Matching
{
    std::vector<StageId> to;
    std::vector<bool> missing;
};

Matching matched(const QStringList &names, const std::vector<Stage> &columns)
{
    Matching matching;
    for (int at = 0; at < names.size(); ++at) {
        const auto same = std::find_if(columns.begin(), columns.end(), [&](const Stage &column) {
            return column.name.trimmed().compare(names[at].trimmed(), Qt::CaseInsensitive) == 0;
        });
        const bool byOrder = same == columns.end() && at < int(columns.size());
        matching.to.push_back(same != columns.end() ? same->id : columns[std::min(size_t(at), columns.size() - 1)].id);
        matching.missing.push_back(same == columns.end() && !byOrder);
    }
    return matching;
}

std::vector<Stage> columnsHere(Edit &edit, MapId map)
{
    std::vector<Stage> columns;
    for (const StageId column : columnsOf(edit, map))
        columns.push_back(*edit.row(column));
    return columns;
}

/// The curves of personas that have none on this map yet. True where some were left out.
bool pasteFeelings(Edit &edit, const ClippedLane &lane, MapId map, const Matching &matching)
{
    std::vector<std::pair<PersonaId, MapKind>> taken;
    for (const Feeling &feeling : edit.group<Feeling>({map.value, 0}))
        taken.emplace_back(feeling.persona, feeling.kind);
    bool leftOut = false;
    for (const ClippedFeeling &clip : lane.feelings) {
        Feeling feeling = clip.feeling;
        const bool isOnes = feeling.persona || !clip.persona.isEmpty();
        feeling.persona = known(edit, feeling.persona, clip.persona, &Persona::name);
        if ((isOnes && !feeling.persona)
            || indexOf(taken, std::pair(feeling.persona, feeling.kind)) < int(taken.size())) {
            leftOut = true;
            continue;
        }
        if (feeling.persona)
            showPersona(edit, map, feeling.persona);
        feeling.id = {};
        feeling.map = map;
        feeling.stage = matching.to[size_t(clip.column)];
        edit.insert(feeling);
    }
    return leftOut;
}

}

std::vector<LaneId> cardLanesOf(const Model &model, MapId map)
{
    std::vector<LaneId> lanes;
    for (const LaneId id : lanesOf(model, map)) {
        if (holdsCards(model.at(id).kind) && !model.at(id).hidden)
            lanes.push_back(id);
    }
    return lanes;
}

std::vector<StageId> shownColumnsOf(const Model &model, MapId map)
{
    std::vector<StageId> columns = columnsOf(model, map);
    std::erase_if(columns, [&](StageId id) { return model.at(id).hidden || model.at(stageOf(model, id)).hidden; });
    return columns;
}

Clipping clipCards(const Model &model, const std::vector<CardId> &cards)
{
    Clipping clipping;
    if (cards.empty() || !model.find(cards.front()))
        return clipping;
    const MapId map = model.at(model.at(cards.front()).lane).map;
    const std::vector<LaneId> lanes = cardLanesOf(model, map);
    const std::vector<StageId> columns = shownColumnsOf(model, map);
    int firstRow = int(lanes.size());
    int firstColumn = int(columns.size());
    for (const CardId id : cards) {
        const Card *card = model.find(id);
        if (!card)
            continue;
        ClippedCard clip = clipped(model, *card);
        clip.row = indexOf(lanes, card->lane);
        clip.column = indexOf(columns, card->stage);
        firstRow = std::min(firstRow, clip.row);
        firstColumn = std::min(firstColumn, clip.column);
        clipping.cards.push_back(std::move(clip));
    }
    for (ClippedCard &clip : clipping.cards) {
        clip.row -= firstRow;
        clip.column -= firstColumn;
    }
    clipping.paths = pathsAmong(model, clipping.cards);
    return clipping;
}

Clipping clipLane(const Model &model, LaneId id)
{
    Clipping clipping;
    const Lane &lane = model.at(id);
    clipping.lane = ClippedLane {lane.map, lane, {}, {}};
    const std::vector<StageId> columns = columnsOf(model, lane.map);
    for (size_t at = 0; at < columns.size(); ++at) {
        clipping.lane->columns.append(model.at(columns[at]).name);
        for (const CardId card : cardsIn(model, id, columns[at])) {
            clipping.cards.push_back(clipped(model, model.at(card)));
            clipping.cards.back().column = int(at);
        }
    }
    clipping.paths = pathsAmong(model, clipping.cards);
    if (lane.kind != LaneKind::Feeling)
        return clipping;
    for (const FeelingId each : model.group<Feeling>({lane.map.value, 0})) {
        const Feeling &feeling = model.at(each);
        clipping.lane->feelings.push_back(
            {indexOf(columns, feeling.stage), feeling, nameIn(model, feeling.persona, &Persona::name)});
    }
    return clipping;
}

std::vector<CardId> pasteCards(
    Edit &edit, const Clipping &clipping, const std::vector<LaneId> &lanes, const std::vector<StageId> &columns)
{
    std::vector<CardId> cards;
    for (const ClippedCard &clip : clipping.cards) {
        cards.push_back(insertClipped(edit, clip, lanes[std::min(size_t(clip.row), lanes.size() - 1)],
            columns[std::min(size_t(clip.column), columns.size() - 1)]));
    }
    tieCards(edit, clipping, cards);
    tiePaths(edit, clipping, cards);
    return cards;
}

PastedLane pasteLane(Edit &edit, const Clipping &clipping, MapId map, int index)
{
    PastedLane pasted;
    const Matching matching = matched(clipping.lane->columns, columnsHere(edit, map));
    Lane lane = clipping.lane->lane;
    lane.id = {};
    lane.map = map;
    lane.position = edit.positionAt<Lane>({map.value, 0}, index);
    pasted.lane = edit.insert(lane);
    std::vector<CardId> cards;
    const auto note = [&](int column) {
        const QString &name = clipping.lane->columns[column];
        if (matching.missing[size_t(column)] && !pasted.missing.contains(name))
            pasted.missing.append(name);
    };
    for (const ClippedCard &clip : clipping.cards) {
        cards.push_back(insertClipped(edit, clip, pasted.lane, matching.to[size_t(clip.column)]));
        note(clip.column);
    }
    for (const ClippedFeeling &clip : clipping.lane->feelings)
        note(clip.column);
    tieCards(edit, clipping, cards);
    tiePaths(edit, clipping, cards);
    pasted.hasCurves = pasteFeelings(edit, *clipping.lane, map, matching);
    return pasted;
}

}
