#include "canvas/textfields.h"

#include "base/localized.h"
#include "canvas/actions.h"
#include "canvas/editnames.h"
#include "canvas/feelingwords.h"
#include "edit/cards.h"
#include "edit/feelings.h"
#include "edit/lanes.h"
#include "edit/stages.h"
#include "edit/steps.h"
#include "layout/celllayout.h"
#include "model/lookup.h"
#include "store/edit.h"

namespace wend {

namespace {

struct Colours
{
    QColor paper;
    QColor ink;
};

Colours cardColours(LaneKind kind, const Theme &theme)
{
    switch (kind) {
    case LaneKind::Touchpoints: return {theme.card, theme.ink};
    case LaneKind::PainPoints: return {theme.pain, theme.painText};
    case LaneKind::Ideas: return {theme.idea, theme.ideaText};
    case LaneKind::Messages: return {theme.card, theme.text};
    default: return {theme.paper, theme.text};
    }
}

std::optional<TextField> cardField(const Board &board, CardId id, const Theme &theme)
{
    const Card *card = board.model().find(id);
    const QRectF rect = board.layout().rectOf(id);
    const Lane *lane = card ? board.model().find(card->lane) : nullptr;
    if (!lane || rect.isNull())
        return std::nullopt;
    const Colours colours = cardColours(lane->kind, theme);
    return TextField {id, card->text, board.layout().textPlace(id), rect, colours.paper, colours.ink, {}, false};
}

/// Below or above a point of the map, within the lane and the map, also for a point at their edge.
QRectF labelRect(const Board &board, QPointF at, bool isHigh)
{
    const Measures &measures = board.layout().measures();
    const double width = 150;
    const double top = isHigh ? at.y() - measures.face - 22 : at.y() + measures.face + 4;
    QRectF rect(at.x() - width / 2, top, width, measures.curveLabel.size * measures.curveLabel.leading);
    const int row = board.layout().laneIndexAt(at.y());
    if (row >= 0) {
        const LaneBox &lane = board.layout().lanes()[size_t(row)];
        rect.moveTop(
            std::clamp(rect.top(), lane.top + 2, std::max(lane.top + 2, lane.top + lane.height - rect.height() - 2)));
    }
    rect.moveLeft(std::clamp(rect.left(), 0.0, std::max(0.0, board.layout().size().width() - width)));
    return rect;
}

bool isFelt(const Board &board, const CellPlace &cell)
{
    const Lane *lane = board.model().find(cell.lane);
    return lane && lane->kind == LaneKind::Feeling;
}

/// Of a point that comes to the curve with its label.
std::optional<TextField> newFeelingField(const Board &board, const CellPlace &cell, const Theme &theme)
{
    const FeelingPlace place = roomForFeeling(board, cell.stage);
    const QPointF at = board.layout().positionOf(place, cell.lane);
    if (at.isNull())
        return std::nullopt;
    const QRectF rect = labelRect(board, at, place.value >= 0);
    return TextField {
        cell, {}, {rect, board.layout().measures().curveLabel}, rect, theme.card, theme.ink, theme.card, true};
}

std::optional<TextField> newCardField(const Board &board, const CellPlace &cell, const Theme &theme)
{
    const Lane *lane = board.model().find(cell.lane);
    if (isFelt(board, cell))
        return newFeelingField(board, cell, theme);
    if (!lane || !holdsCards(lane->kind) || board.layout().addCardRect(cell.stage, cell.lane).isNull())
        return std::nullopt;
    // Laid out as a card of one letter would be, so that nothing jumps when it is there.
    const CardBox box = board.boxOfNewCard(cell);
    const QPointF at = board.layout().addCardRect(cell.stage, cell.lane).topLeft();
    const PlacedText &words = box.title ? box.title : box.detail;
    const Colours colours = cardColours(lane->kind, theme);
    const TextPlace place {QRectF(at + words.at, QSizeF(box.titleWidth, words.text->lineHeight())),
        titleStyle(lane->kind, board.layout().measures())};
    return TextField {cell, {}, place, QRectF(at, QSizeF(box.rect.width(), box.natural)), colours.paper, colours.ink,
        colours.paper, false};
}

std::optional<TextField> stageField(const Board &board, StageId id, const Theme &theme)
{
    const Stage *stage = board.model().find(id);
    const MapLayout &layout = board.layout();
    QRectF rect = layout.rectOf(id);
    if (!stage || rect.isNull())
        return std::nullopt;
    const ColumnBox &column = layout.columns()[size_t(layout.columnIndex(id))];
    const QColor panel = theme.panel(column.colour);
    const QColor paper = stage->parent ? panel : theme.headerFill(column.colour);
    const QColor ink
        = stage->parent ? readable(theme.stageText(column.colour), panel) : theme.headerText(column.colour);
    const TextPlace place = layout.textPlace(id);
    const bool isNarrow = column.collapsed;
    if (isNarrow)
        rect = place.rect.adjusted(-4, -4, 4, 4);
    return TextField {id, stage->name, place, rect, paper, ink, isNarrow ? paper : QColor(), true};
}

/// Where a new stage or step would begin, in the row of headers it comes to.
QRectF newStageRect(const Board &board, const NewStage &where)
{
    const MapLayout &layout = board.layout();
    const double width = 168 * layout.measures().unit;
    const std::vector<StageId> &siblings
        = where.parent ? stepsOf(board.model(), board.model().at(where.parent)) : stagesOf(board.model(), board.map());
    const QRectF next = where.index < int(siblings.size()) ? layout.rectOf(siblings[size_t(where.index)]) : QRectF();
    const QRectF before = where.index > 0 && where.index <= int(siblings.size())
        ? layout.rectOf(siblings[size_t(where.index) - 1])
        : QRectF();
    if (!next.isNull()) // on the border, over a part of both
        return {next.left() - width / 2, next.top(), width, next.height()};
    if (where.parent) {
        const QRectF header = layout.rectOf(where.parent);
        const QRectF row(header.left(), layout.stageHeaderHeight() + 4 * layout.measures().unit, header.width(),
            layout.measures().stepHeight);
        return before.isNull() ? row : QRectF(before.right() - width / 2, before.top(), width, before.height());
    }
    // Over the end of the last stage, since nothing of the map is seen beyond the place of the plus.
    const QRectF place = layout.addStageRect();
    const double left = before.isNull() ? place.left() : place.right() - width;
    return {left, place.top(), width, place.height()};
}

std::optional<TextField> laneField(const Board &board, LaneId id, const Theme &theme)
{
    const Lane *lane = board.model().find(id);
    if (!lane || board.layout().laneIndex(id) < 0)
        return std::nullopt;
    return TextField {id, laneName(board.model(), *lane), board.layout().textPlace(id), board.rectOf(id), theme.paper,
        theme.soft, {}, true};
}

/// With the height that the point has, or is to have.
std::optional<TextField> feelingField(
    const Board &board, FeelingId id, const Theme &theme, std::optional<int> height = {})
{
    const Feeling *feeling = board.model().find(id);
    const QPointF place = board.layout().pointPosition(id);
    if (!feeling || place.isNull())
        return std::nullopt;
    const int value = height.value_or(feeling->value);
    const QPointF at
        = value == feeling->value ? place : board.layout().positionOf({feeling->stage, feeling->at, value});
    const QRectF rect = labelRect(board, at, value >= 0);
    return TextField {id, feeling->label, {rect, board.layout().measures().curveLabel}, rect, theme.card, theme.ink,
        theme.card, true, value};
}

std::optional<TextField> pathField(const Board &board, PathId id, const Theme &theme)
{
    const Path *path = board.model().find(id);
    const PathBox *box = board.hasMap() ? board.layout().pathBox(id) : nullptr;
    if (!path || !box || box->points.size() < 2)
        return std::nullopt;
    const double width = 140;
    const TextStyle style = pathLabelStyle(board.layout().measures());
    const QPointF at = labelPlace(*box);
    const QRectF rect(at.x() - width / 2, at.y() - style.size * style.leading / 2, width, style.size * style.leading);
    return TextField {id, path->label, {rect, style}, rect, theme.card, theme.ink, theme.card, true};
}

struct FieldOf
{
    const Board &board;
    const Theme &theme;

    std::optional<TextField> operator()(CardId id) const { return cardField(board, id, theme); }
    std::optional<TextField> operator()(StageId id) const { return stageField(board, id, theme); }
    std::optional<TextField> operator()(LaneId id) const { return laneField(board, id, theme); }
    std::optional<TextField> operator()(FeelingId id) const { return feelingField(board, id, theme); }
    std::optional<TextField> operator()(PathId id) const { return pathField(board, id, theme); }
    std::optional<TextField> operator()(const CellPlace &cell) const { return newCardField(board, cell, theme); }
    std::optional<TextField> operator()(const NewStage &where) const { return newStageField(board, where, theme); }
    std::optional<TextField> operator()(const CardIds &cards) const { return cardField(board, cards.back(), theme); }
    std::optional<TextField> operator()(const std::vector<FeelingId> &feelings) const
    {
        return (*this)(feelings.back());
    }
    std::optional<TextField> operator()(std::monostate) const { return std::nullopt; }
    std::optional<TextField> operator()(MapId) const { return std::nullopt; }
    std::optional<TextField> operator()(PersonaId) const { return std::nullopt; }
};

/// Writes the text; returns what is selected afterwards.
struct Write
{
    Board &board;
    const QString &text;
    std::optional<int> height; ///< of a point of a curve

    Selection operator()(CardId id) const
    {
        if (const Card *card = board.model().find(id); card && card->text != text)
            board.edit({QT_TRANSLATE_NOOP("Edit", "Write “%1”"), {shortText(text)}},
                [&](Edit &edit) { edit.set(id, &Card::text, text); });
        return CardIds {id};
    }
    Selection operator()(const CellPlace &cell) const
    {
        if (text.isEmpty())
            return cell;
        if (isFelt(board, cell)) {
            const FeelingId point = addFeelingAt(board, roomForFeeling(board, cell.stage), text);
            return point ? Selection(std::vector<FeelingId> {point}) : Selection(cell);
        }
        CardId card;
        const bool done = board.edit({QT_TRANSLATE_NOOP("Edit", "Add “%1”"), {shortText(text)}},
            [&](Edit &edit) { card = insertCard(edit, cell.lane, cell.stage, std::numeric_limits<int>::max(), text); });
        return done ? Selection(CardIds {card}) : Selection(cell);
    }
    Selection operator()(StageId id) const
    {
        if (const Stage *stage = board.model().find(id); stage && stage->name != text)
            board.edit({stage->parent ? QT_TRANSLATE_NOOP("Edit", "Rename step to “%1”")
                                      : QT_TRANSLATE_NOOP("Edit", "Rename stage to “%1”"),
                           {shortText(text)}},
                [&](Edit &edit) { edit.set(id, &Stage::name, text); });
        return id;
    }
    Selection operator()(const NewStage &where) const
    {
        if (text.isEmpty())
            return board.selection();
        StageId stage;
        const EditName name = where.parent ? EditName {QT_TRANSLATE_NOOP("Edit", "Add step “%1”"), {shortText(text)}}
                                           : EditName {QT_TRANSLATE_NOOP("Edit", "Add stage “%1”"), {shortText(text)}};
        const bool done = board.edit(name, [&](Edit &edit) {
            stage = where.parent ? insertStep(edit, where.parent, where.index, text)
                                 : insertStage(edit, board.map(), where.index, text);
        });
        return done && stage ? Selection(stage) : board.selection();
    }
    Selection operator()(LaneId id) const
    {
        // An empty name means the kind's own, in whatever language.
        if (const Lane *lane = board.model().find(id); lane && laneName(board.model(), *lane) != text)
            board.edit({QT_TRANSLATE_NOOP("Edit", "Rename lane to “%1”"), {shortText(text)}},
                [&](Edit &edit) { edit.set(id, &Lane::name, text); });
        return id;
    }
    Selection operator()(PathId id) const
    {
        if (const Path *path = board.model().find(id); path && path->label != text)
            board.edit(text.isEmpty() ? EditName {QT_TRANSLATE_NOOP("Edit", "Take the words off a path"), {}}
                                      : EditName {QT_TRANSLATE_NOOP("Edit", "Label a path “%1”"), {shortText(text)}},
                [&](Edit &edit) { edit.set(id, &Path::label, text); });
        return id;
    }
    Selection operator()(FeelingId id) const
    {
        const Feeling *feeling = board.model().find(id);
        const int value = feeling ? height.value_or(feeling->value) : 0;
        const bool isMoved = feeling && value != feeling->value;
        if (feeling && (isMoved || feeling->label != text))
            board.edit(isMoved ? feelingName(*feeling, value)
                               : EditName {QT_TRANSLATE_NOOP("Edit", "Label feeling “%1”"), {shortText(text)}},
                [&](Edit &edit) {
                    edit.set(id, &Feeling::label, text);
                    setFeeling(edit, id, feeling->stage, feeling->at, value);
                });
        return std::vector<FeelingId> {id};
    }
};

}

std::optional<TextField> newStageField(const Board &board, const NewStage &where, const Theme &theme)
{
    if (where.parent && (!board.model().find(where.parent) || board.layout().headerIndex(where.parent) < 0))
        return std::nullopt;
    const QString name = localized("Canvas",
        where.parent ? QT_TRANSLATE_NOOP("Canvas", "New step") : QT_TRANSLATE_NOOP("Canvas", "New stage"),
        businessOf(board.model()).language);
    const Measures &measures = board.layout().measures();
    const TextStyle &style = where.parent ? measures.stepName : measures.stageName;
    const QRectF rect = newStageRect(board, where);
    const double height = style.size * style.leading;
    const double inset = 12 * measures.unit;
    const TextPlace place {
        QRectF(rect.left() + inset, rect.center().y() - height / 2, rect.width() - 2 * inset, height), style};
    return TextField {where, name, place, rect, theme.card, theme.ink, theme.card, true};
}

std::optional<TextField> textFieldOf(const Board &board, const Selection &selection, const Theme &theme)
{
    return board.hasMap() ? std::visit(FieldOf {board, theme}, selection) : std::nullopt;
}

std::optional<TextField> foundAgain(const Board &board, const TextField &field, const Theme &theme)
{
    if (const auto *feeling = std::get_if<FeelingId>(&field.what); feeling && board.hasMap())
        return feelingField(board, *feeling, theme, field.height);
    return board.hasMap() ? std::visit(FieldOf {board, theme}, field.what) : std::nullopt;
}

Selection writeText(Board &board, const TextField &field, const QString &text)
{
    return std::visit(Write {board, field.oneLine ? text.simplified() : text.trimmed(), field.height}, field.what);
}

}
