#include "canvas/things.h"

#include "base/language.h"
#include "canvas/canvastext.h"
#include "canvas/celltext.h"
#include "canvas/feelingwords.h"
#include "canvas/hints.h"
#include "edit/lanes.h"
#include "model/lookup.h"
#include "model/words.h"

#include <QCoreApplication>

namespace wend {

namespace {

std::optional<CellPlace> cellAt(const Board &board, int row, int column)
{
    if (row <= 0 || column <= 0 || row >= tableRows(board) || column >= tableColumns(board))
        return std::nullopt;
    const Selection cell = cellSelection(board, row, column);
    const auto *place = std::get_if<CellPlace>(&cell);
    return place ? std::optional(*place) : std::nullopt;
}

/// "path to Phone call, 20 %", one a path that begins at the card.
QStringList pathsFrom(const Board &board, CardId card)
{
    QStringList all;
    for (const PathId id : pathsOf(board.model(), board.map())) {
        const Path &path = board.model().at(id);
        const Card *to = path.from == card ? board.model().find(path.to) : nullptr;
        if (!to)
            continue;
        QStringList words {canvasText(QT_TRANSLATE_NOOP("Canvas", "path to %1")).arg(to->text.simplified())};
        words << path.label.simplified() << (path.share ? shareText(*path.share, interfaceLanguage()) : QString());
        words.removeAll(QString());
        all << words.join(QStringLiteral(", "));
    }
    return all;
}

/// "Booking form, £19 a month".
QString toolText(const Model &model, const Tool &tool)
{
    if (!tool.monthlyCost)
        return tool.name;
    return canvasText(QT_TRANSLATE_NOOP("Canvas", "%1, %2 a month"))
        .arg(tool.name, moneyText(*tool.monthlyCost, businessOf(model).currency));
}

QString detailOf(const Model &model, const Card &card, LaneKind kind, const QStringList &paths)
{
    QStringList parts;
    switch (kind) {
    case LaneKind::Touchpoints:
        parts << card.channel << card.device;
        if (card.momentOfTruth)
            parts << canvasText(QT_TRANSLATE_NOOP("Canvas", "moment of truth"));
        break;
    case LaneKind::PainPoints:
        parts << canvasText(QT_TRANSLATE_NOOP("Canvas", "severity %1 of 5")).arg(card.severity);
        break;
    case LaneKind::Ideas:
        parts << canvasText(QT_TRANSLATE_NOOP("Canvas", "impact %1 of 3, effort %2 of 3"))
                     .arg(card.impact)
                     .arg(card.effort)
              << card.owner;
        break;
    default: parts << card.owner; break;
    }
    if (const Tool *tool = model.find(card.tool))
        parts << toolText(model, *tool);
    if (const int pieces = int(evidenceOf(model, card.id).size()))
        parts << QCoreApplication::translate("Canvas", "%n piece(s) of evidence", nullptr, pieces);
    parts << paths;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

}

std::vector<Selection> thingsIn(const Board &board, int row, int column)
{
    std::vector<Selection> things;
    const std::optional<CellPlace> cell = cellAt(board, row, column);
    if (!cell)
        return things;
    const Lane &lane = board.model().at(cell->lane);
    if (holdsCards(lane.kind)) {
        const CardIds &cards = cardsIn(board.model(), cell->lane, cell->stage);
        for (const CardId card : cards)
            things.emplace_back(CardIds {card});
        // Then the paths that begin here.
        for (const PathId path : pathsOf(board.model(), board.map())) {
            if (std::find(cards.begin(), cards.end(), board.model().at(path).from) != cards.end())
                things.emplace_back(path);
        }
    } else if (lane.kind == LaneKind::Feeling) {
        for (const CurveBox &curve : board.layout().feelings().curves) {
            for (const FeelingPoint &point : curve.points) {
                if (point.stage == cell->stage)
                    things.emplace_back(std::vector<FeelingId> {point.id});
            }
        }
    }
    return things;
}

Selection lastOf(const Selection &selection)
{
    if (const auto *cards = std::get_if<CardIds>(&selection))
        return CardIds {cards->back()};
    if (const auto *feelings = std::get_if<std::vector<FeelingId>>(&selection))
        return std::vector<FeelingId> {feelings->back()};
    return selection;
}

bool takesCards(const Board &board, int row)
{
    const std::optional<CellPlace> cell = cellAt(board, row, 1);
    return cell && holdsCards(board.model().at(cell->lane).kind);
}

QString wordsOf(const Model &model, const Selection &thing)
{
    if (const Card *card = model.find(onlyCard(thing)))
        return card->text;
    if (const Feeling *feeling = model.find(onlyFeeling(thing)))
        return feeling->label;
    if (const auto *path = std::get_if<PathId>(&thing); path && model.find(*path))
        return model.at(*path).label;
    if (const auto *stage = std::get_if<StageId>(&thing); stage && model.find(*stage))
        return model.at(*stage).name;
    if (const auto *lane = std::get_if<LaneId>(&thing); lane && model.find(*lane))
        return laneName(model, model.at(*lane));
    return {};
}

QString thingText(const Board &board, const Selection &thing)
{
    const Model &model = board.model();
    if (const Card *card = model.find(onlyCard(thing)))
        return card->text.isEmpty() ? card->owner : card->text;
    if (const auto *path = std::get_if<PathId>(&thing); path && model.find(*path))
        return canvasText(QT_TRANSLATE_NOOP("Canvas", "Path: %1"))
            .arg(pathText(model, model.at(*path), interfaceLanguage()));
    const FeelingId id = onlyFeeling(thing);
    return model.find(id) ? pointText(board, id) : wordsOf(model, thing);
}

QString thingDetail(const Board &board, const Selection &thing)
{
    if (board.model().find(onlyFeeling(thing)))
        return canvasText(QT_TRANSLATE_NOOP("Canvas", "Enter or F2 edits the point, Alt with arrows moves it"));
    const Card *card = board.model().find(onlyCard(thing));
    const Lane *lane = card ? board.model().find(card->lane) : nullptr;
    return lane ? detailOf(board.model(), *card, lane->kind, pathsFrom(board, card->id)) : QString();
}

}
