#pragma once

#include "base/result.h"
#include "store/edit.h"

class QImage;

namespace wend {

/// A picture's long side in pixels at most: half a metre of a poster at 130 dots an inch.
constexpr int longestPictureSide = 2560;

// A picture as it is kept: PNG or JPEG, upright, no larger than longestPictureSide. Files in are PNG, JPEG, GIF and
// WebP (their first frame), BMP, and SVG that leads nowhere else. The error says why one is refused; nothing is decoded
// beyond the limits of base/picturebytes.h. The id is null.

Result<Picture> readPicture(const QByteArray &bytes, const QString &name);
Result<Picture> readPictureFile(const QString &path);
/// `image` as it comes from a clipboard.
Result<Picture> pictureOf(const QImage &image, const QString &name);

/// True where the file's name promises a picture (the bytes decide when it is read).
bool isPictureName(const QString &path);
/// "*.png *.jpg …", for dialogs.
QString pictureNameFilters();

/// The row of these bytes; made where there is none yet. A picture that nothing shows at the end of the edit goes with
/// it.
PictureId addPicture(Edit &edit, Picture picture);

/// Gives a card or a persona the picture, or none where it has no bytes.
template <class Row>
void setPicture(Edit &edit, Id<Row> row, const Picture &picture)
{
    edit.set(row, &Row::picture, picture.bytes.isEmpty() ? PictureId {} : addPicture(edit, picture));
}

/// Cards that show them, side by side from `index` of a cell.
std::vector<CardId> insertPictures(
    Edit &edit, LaneId lane, StageId stage, int index, const std::vector<Picture> &pictures);

}
