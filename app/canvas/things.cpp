#include "canvas/things.h"

#include "canvas/celltext.h"
#include "canvas/feelingwords.h"
#include "edit/lanes.h"
#include "model/lookup.h"
#include "model/words.h"

#include <QCoreApplication>

namespace wend {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Canvas", text);
}

std::optional<CellPlace> cellAt(const Board &board, int row, int column)
{
    if (row <= 0 || column <= 0 || row >= tableRows(board) || column >= tableColumns(board))
        return std::nullopt;
    const Selection cell = cellSelection(board, row, column);
    const auto *place = std::get_if<CellPlace>(&cell);
    return place ? std::optional(*place) : std::nullopt;
}

QString detailOf(const Card &card, LaneKind kind)
{
    QStringList parts;
    switch (kind) {
    case LaneKind::Touchpoints:
        parts << card.channel << card.device;
        if (card.momentOfTruth)
            parts << said(QT_TRANSLATE_NOOP("Canvas", "moment of truth"));
        break;
    case LaneKind::PainPoints:
        parts << said(QT_TRANSLATE_NOOP("Canvas", "severity %1 of 5")).arg(card.severity);
        break;
    case LaneKind::Ideas:
        parts << said(QT_TRANSLATE_NOOP("Canvas", "impact %1 of 3, effort %2 of 3")).arg(card.impact).arg(card.effort) << card.owner;
        break;
    default:
        parts << card.owner;
        break;
    }
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
        for (const CardId card : cardsIn(board.model(), cell->lane, cell->stage))
            things.push_back(CardIds {card});
    } else if (lane.kind == LaneKind::Feeling) {
        for (const CurveBox &curve : board.layout().feelings().curves) {
            for (const FeelingPoint &point : curve.points) {
                if (point.stage == cell->stage)
                    things.push_back(std::vector<FeelingId> {point.id});
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
    const FeelingId id = onlyFeeling(thing);
    return model.find(id) ? pointText(board, id) : wordsOf(model, thing);
}

QString thingDetail(const Board &board, const Selection &thing)
{
    const Card *card = board.model().find(onlyCard(thing));
    const Lane *lane = card ? board.model().find(card->lane) : nullptr;
    return lane ? detailOf(*card, lane->kind) : QString();
}

}
