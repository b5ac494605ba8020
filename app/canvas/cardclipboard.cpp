#include "canvas/cardclipboard.h"

#include "canvas/canvastext.h"
#include "canvas/clippedtext.h"
#include "canvas/gestures.h"
#include "canvas/picturedrop.h"
#include "edit/clipping.h"
#include "edit/lanes.h"
#include "exchange/clippingjson.h"
#include "model/lookup.h"
#include "read/cellclass.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QUrl>
#include <algorithm>

namespace wend {

namespace {

const QString ownType = QStringLiteral("application/x-wend-cards+json");
constexpr size_t mostCards = 20000; ///< of one paste: beyond that it was no map that was copied

QString wordsOf(const ClippedCard &clip) { return clip.card.text.isEmpty() ? clip.picture.name : clip.card.text; }

/// The texts by row and column; several cards of a cell stand one below the other.
std::vector<QStringList> textTable(const Clipping &clipping)
{
    int rows = 1;
    int columns = 1;
    for (const ClippedCard &clip : clipping.cards) {
        rows = std::max(rows, clip.row + 1);
        columns = std::max(columns, clip.column + 1);
    }
    if (clipping.lane)
        columns = int(std::max<qsizetype>(columns, clipping.lane->columns.size()));
    std::vector<QStringList> table(size_t(rows), QStringList(columns, QString()));
    for (const ClippedCard &clip : clipping.cards) {
        QString &cell = table[size_t(clip.row)][clip.column];
        cell += (cell.isEmpty() ? QString() : QStringLiteral("\n")) + wordsOf(clip);
    }
    return table;
}

/// A lane stands with its name below the names of the stages.
std::vector<QStringList> laneTable(const Model &model, const Clipping &clipping)
{
    std::vector<QStringList> table = textTable(clipping);
    table.front().prepend(laneName(model, clipping.lane->lane));
    table.insert(table.begin(), QStringList(QString()) + clipping.lane->columns);
    return table;
}

struct ClipIt
{
    const Board &board;

    Clipping operator()(const CardIds &cards) const
    {
        return clipCards(board.model(), inReadingOrder(board.model(), board.layout(), cards));
    }
    Clipping operator()(const CellPlace &cell) const
    {
        return clipCards(board.model(), cardsIn(board.model(), cell.lane, cell.stage));
    }
    Clipping operator()(LaneId lane) const { return clipLane(board.model(), lane); }
    Clipping operator()(StageId stage) const
    {
        CardIds cards;
        for (const LaneId lane : cardLanesOf(board.model(), board.map())) {
            for (const StageId column : columnsOf(board.model(), board.map())) {
                if (column == stage || stageOf(board.model(), column) == stage) {
                    const CardIds &its = cardsIn(board.model(), lane, column);
                    cards.insert(cards.end(), its.begin(), its.end());
                }
            }
        }
        return clipCards(board.model(), cards);
    }
    template <class Other>
    Clipping operator()(const Other &) const
    {
        return {};
    }
};

/// A web address alone becomes a card that leads there.
bool isAddress(const QString &text)
{
    static const QStringList schemes {QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto")};
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && schemes.contains(url.scheme()) && !text.contains(QChar(u' '))
        && text.size() > url.scheme().size() + 3;
}

Clipping fromText(const QMimeData &mime)
{
    Clipping clipping;
    const ClippedText text = clippedText(mime);
    for (int row = 0; row < int(text.rows.size()); ++row) {
        for (int column = 0; column < text.rows[size_t(row)].size(); ++column) {
            const QString cell = text.rows[size_t(row)][column].trimmed();
            if (cell.isEmpty() || clipping.cards.size() >= mostCards)
                continue;
            ClippedCard &clip = clipping.cards.emplace_back();
            clip.card.text = cell;
            if (isAddress(cell)) {
                clip.card.link = cell;
                clip.card.text
                    = QUrl(cell).host().isEmpty() ? QUrl(cell).path() : QUrl(cell).host() + QUrl(cell).path();
            }
            if (text.isTable) {
                clip.row = row;
                clip.column = column;
            }
        }
    }
    return clipping;
}

/// From `first` on; from the beginning where it is not among them.
template <class Row>
std::vector<Id<Row>> from(const std::vector<Id<Row>> &all, Id<Row> first)
{
    const auto at = std::find(all.begin(), all.end(), first);
    return {at == all.end() ? all.begin() : at, all.end()};
}

/// The lanes that hold cards from a lane on, whatever that lane holds itself.
std::vector<LaneId> lanesFrom(const Model &model, MapId map, LaneId first)
{
    std::vector<LaneId> lanes;
    bool reached = false;
    for (const LaneId lane : lanesOf(model, map)) {
        reached = reached || lane == first;
        if (reached && holdsCards(model.at(lane).kind) && !model.at(lane).hidden)
            lanes.push_back(lane);
    }
    return lanes.empty() ? cardLanesOf(model, map) : lanes;
}

void pasteCardsAt(Board &board, const Clipping &clipping, const CellPlace &at)
{
    const std::vector<LaneId> lanes = lanesFrom(board.model(), board.map(), at.lane);
    const std::vector<StageId> all = shownColumnsOf(board.model(), board.map());
    const auto inStage = std::find_if(all.begin(), all.end(),
        [&](StageId column) { return column == at.stage || stageOf(board.model(), column) == at.stage; });
    const std::vector<StageId> columns = from(all, inStage == all.end() ? at.stage : *inStage);
    if (clipping.cards.empty() || lanes.empty() || columns.empty())
        return;
    const EditName name = clipping.cards.size() == 1
        ? EditName {QT_TRANSLATE_NOOP("Edit", "Paste a card"), {}}
        : EditName {QT_TRANSLATE_NOOP("Edit", "Paste %1 cards"), {QString::number(clipping.cards.size())}};
    CardIds added;
    if (!board.edit(name, [&](Edit &edit) { added = pasteCards(edit, clipping, lanes, columns); }))
        return;
    board.select(added);
    const bool beyond = std::any_of(clipping.cards.begin(), clipping.cards.end(),
        [&](const ClippedCard &clip) { return clip.row >= int(lanes.size()) || clip.column >= int(columns.size()); });
    if (beyond)
        emit board.reported(canvasText(QT_TRANSLATE_NOOP("Canvas",
            "What was pasted is larger than the map: what lies beyond the last stage or lane is in that one.")));
}

void pasteLaneBelow(Board &board, const Clipping &clipping, LaneId above)
{
    if (columnsOf(board.model(), board.map()).empty())
        return;
    const std::vector<LaneId> &lanes = lanesOf(board.model(), board.map());
    const auto at = std::find(lanes.begin(), lanes.end(), above);
    const int index = at == lanes.end() ? int(lanes.size()) : int(at - lanes.begin()) + 1;
    const QString name = laneName(board.model(), clipping.lane->lane);
    PastedLane pasted;
    if (!board.edit({QT_TRANSLATE_NOOP("Edit", "Paste the lane “%1”"), {name}},
            [&](Edit &edit) { pasted = pasteLane(edit, clipping, board.map(), index); }))
        return;
    board.select(pasted.lane);
    QStringList words;
    if (!pasted.missing.isEmpty()) {
        words += canvasText(
            QT_TRANSLATE_NOOP("Canvas", "This map has no stage for %1: what was there is in the last stage."))
                     .arg(pasted.missing.join(QStringLiteral(", ")));
    }
    if (pasted.hasCurves)
        words += canvasText(QT_TRANSLATE_NOOP(
            "Canvas", "Curves were left out where this map has one already, or does not know the persona."));
    if (!words.isEmpty())
        emit board.reported(words.join(QChar(u' ')));
}

/// Most of what is said are numbers, and days of numbers.
bool holdsNumbers(const std::vector<QStringList> &rows)
{
    int numbers = 0;
    int days = 0;
    int words = 0;
    for (const QStringList &row : rows) {
        for (const QString &cell : row) {
            const CellClass its = classOf(cell);
            numbers += its == CellClass::Number;
            days += its == CellClass::Date;
            words += its == CellClass::Text;
        }
    }
    return numbers > 0 && numbers + days > 2 * words;
}

}

bool canCut(const Board &board)
{
    if (const auto *cell = std::get_if<CellPlace>(&board.selection()); cell && board.hasMap())
        return !cardsIn(board.model(), cell->lane, cell->stage).empty();
    return std::holds_alternative<CardIds>(board.selection()) || std::holds_alternative<LaneId>(board.selection());
}

bool canCopy(const Selection &selection)
{
    return std::holds_alternative<CardIds>(selection) || std::holds_alternative<CellPlace>(selection)
        || std::holds_alternative<LaneId>(selection) || std::holds_alternative<StageId>(selection);
}

QMimeData *copied(const Board &board)
{
    if (!board.hasMap())
        return nullptr;
    const Clipping clipping = std::visit(ClipIt {board}, board.selection());
    if (clipping.cards.empty() && !clipping.lane)
        return nullptr;
    auto *mime = new QMimeData;
    const std::vector<QStringList> table = clipping.lane ? laneTable(board.model(), clipping) : textTable(clipping);
    mime->setData(ownType, toJson(clipping));
    mime->setText(asPlainText(table));
    mime->setHtml(asHtml(table));
    return mime;
}

StageId stageForNumbers(const Board &board, const QMimeData *mime)
{
    if (!mime || !mime->hasText() || mime->hasFormat(ownType) || mime->hasUrls() || !board.hasMap())
        return {};
    const std::vector<QStringList> rows = tableOf(mime->text());
    const auto *stage = std::get_if<StageId>(&board.selection());
    const auto *cell = std::get_if<CellPlace>(&board.selection());
    const Lane *lane = cell ? board.model().find(cell->lane) : nullptr;
    if (lane && lane->kind == LaneKind::Numbers && holdsNumbers(rows))
        return stageOf(board.model(), cell->stage);
    const bool isBlock = rows.size() > 1;
    return stage && isBlock && holdsNumbers(rows) ? stageOf(board.model(), *stage) : StageId {};
}

bool canPaste(const QMimeData *mime)
{
    return mime && (mime->hasFormat(ownType) || mime->hasText() || holdsPictures(*mime));
}

void paste(Board &board, const QMimeData *mime, const CellPlace &at)
{
    if (!canPaste(mime) || !board.hasMap())
        return;
    if (const auto own = clippingFromJson(mime->data(ownType))) {
        if (own->lane)
            pasteLaneBelow(board, *own, at.lane);
        else
            pasteCardsAt(board, *own, at);
        return;
    }
    const Lane *lane = board.model().find(at.lane);
    if (holdsPictures(*mime)
        && (!mime->hasText() || mime->text().trimmed().isEmpty() || mime->hasUrls()
            || (lane && showsPictures(lane->kind) && !isBlock(*mime))))
        dropPictures(board, *mime, at, {});
    else
        pasteCardsAt(board, fromText(*mime), at);
}

}
