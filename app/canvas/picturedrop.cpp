#include "canvas/picturedrop.h"

#include "canvas/canvastext.h"
#include "canvas/editnames.h"
#include "edit/cards.h"
#include "edit/clipping.h"
#include "edit/lanes.h"
#include "edit/pictures.h"
#include "model/lookup.h"
#include "store/edit.h"

#include <QCoreApplication>
#include <QImage>
#include <QMimeData>
#include <QUrl>

namespace wend {

namespace {

constexpr int mostAtOnce = 200;

QStringList pictureFiles(const QMimeData &mime)
{
    QStringList paths;
    for (const QUrl &url : mime.urls()) {
        if (url.isLocalFile() && isPictureName(url.toLocalFile()))
            paths.append(url.toLocalFile());
    }
    return paths;
}

std::vector<Picture> readAll(Board &board, const QStringList &paths)
{
    std::vector<Picture> pictures;
    for (const QString &path : paths.first(std::min<qsizetype>(paths.size(), mostAtOnce))) {
        if (auto picture = readPictureFile(path))
            pictures.push_back(*picture);
        else
            emit board.failed(picture.error());
    }
    return pictures;
}

EditName nameOf(const std::vector<Picture> &pictures)
{
    if (pictures.size() == 1)
        return {QT_TRANSLATE_NOOP("Edit", "Insert the picture “%1”"), {shortText(pictures.front().name)}};
    return {QT_TRANSLATE_NOOP("Edit", "Insert %1 pictures"), {QString::number(pictures.size())}};
}

/// The only selected card, where it is in a lane of pictures and has none yet.
CardId waitingCard(const Board &board, const CellPlace &at)
{
    const Card *card = board.model().find(onlyCard(board.selection()));
    if (!card || card->picture || card->lane != at.lane || card->stage != at.stage)
        return {};
    return showsPictures(board.model().at(card->lane).kind) ? card->id : CardId {};
}

/// The lane the pictures go to; null: there is none yet.
LaneId pictureLane(const Board &board, LaneId wanted)
{
    const Lane *lane = board.model().find(wanted);
    if (lane && showsPictures(lane->kind))
        return wanted;
    for (const LaneId each : cardLanesOf(board.model(), board.map())) {
        if (showsPictures(board.model().at(each).kind))
            return each;
    }
    return {};
}

int indexBelow(const Board &board, LaneId lane)
{
    const std::vector<LaneId> &lanes = lanesOf(board.model(), board.map());
    const auto at = std::find(lanes.begin(), lanes.end(), lane);
    return at == lanes.end() ? int(lanes.size()) : int(at - lanes.begin()) + 1;
}

/// One a stage from `first` on, the rest in the last.
std::vector<CardId> layOut(
    Edit &edit, LaneId lane, const std::vector<StageId> &columns, const std::vector<Picture> &pictures)
{
    std::vector<CardId> cards;
    for (size_t at = 0; at < pictures.size(); ++at) {
        const StageId column = columns[std::min(at, columns.size() - 1)];
        cards.push_back(insertPictures(edit, lane, column, std::numeric_limits<int>::max(), {pictures[at]}).front());
    }
    return cards;
}

void insert(Board &board, const std::vector<Picture> &pictures, const CellPlace &at, std::optional<int> index)
{
    if (pictures.empty() || !board.hasMap())
        return;
    if (const CardId waiting = waitingCard(board, at); waiting && pictures.size() == 1) {
        board.edit(nameOf(pictures), [&](Edit &edit) { setPicture(edit, waiting, pictures.front()); });
        return;
    }
    std::vector<StageId> columns = shownColumnsOf(board.model(), board.map());
    const auto first = std::find_if(columns.begin(), columns.end(),
        [&](StageId column) { return column == at.stage || stageOf(board.model(), column) == at.stage; });
    if (columns.empty())
        return;
    columns.erase(columns.begin(), first == columns.end() ? columns.begin() : first);
    LaneId lane = pictureLane(board, at.lane);
    const bool made = !lane;
    CardIds cards;
    const bool done = board.edit(nameOf(pictures), [&](Edit &edit) {
        if (made)
            lane = insertLane(edit, board.map(), indexBelow(board, at.lane), LaneKind::Pictures);
        const bool inOrder = edit.row(lane)->kind == LaneKind::Storyboard && pictures.size() > 1;
        cards = inOrder
            ? layOut(edit, lane, columns, pictures)
            : insertPictures(edit, lane, columns.front(),
                lane == at.lane ? index.value_or(std::numeric_limits<int>::max()) : std::numeric_limits<int>::max(),
                pictures);
    });
    if (!done)
        return;
    board.select(cards);
    if (made)
        emit board.reported(
            canvasText(QT_TRANSLATE_NOOP("Canvas", "Pictures stand in a lane of their own, which was added.")));
}

}

bool showsPictures(LaneKind kind) { return kind == LaneKind::Pictures || kind == LaneKind::Storyboard; }

bool holdsPictures(const QMimeData &mime) { return mime.hasImage() || !pictureFiles(mime).isEmpty(); }

bool isBlock(const QMimeData &mime)
{
    return mime.text().contains(QChar(u'\t')) || mime.html().contains(QLatin1String("<table"), Qt::CaseInsensitive);
}

void dropPictures(Board &board, const QMimeData &mime, const CellPlace &at, std::optional<int> index)
{
    if (const QStringList paths = pictureFiles(mime); !paths.isEmpty())
        return insert(board, readAll(board, paths), at, index);
    const auto picture
        = pictureOf(qvariant_cast<QImage>(mime.imageData()), canvasText(QT_TRANSLATE_NOOP("Canvas", "Pasted picture")));
    if (picture)
        insert(board, {*picture}, at, index);
    else
        emit board.failed(picture.error());
}

void insertPictureFiles(Board &board, const QStringList &paths, const CellPlace &at, std::optional<int> index)
{
    insert(board, readAll(board, paths), at, index);
}

}
