#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace wend {

// Pictures come from anywhere, so they are decoded within limits and by few decoders: PNG, JPEG, GIF, WebP and BMP,
// told by their first bytes and never by their name.

/// More pixels than this are refused before any memory is taken for them.
constexpr qint64 mostPicturePixels = 100'000'000;

/// "png", "jpeg", "gif", "webp", "bmp", or empty for anything else.
QByteArray pictureFormat(const QByteArray &bytes);

/// Width and height as they are shown (a camera's turn is done), read from the head alone. Empty where it is no picture
/// or too large.
QSize pictureSize(const QByteArray &bytes);

/// The first frame, upright. With `longest` above 0 it is made smaller until its long side has no more pixels than
/// that; it never grows. Null where it cannot be decoded or is too large.
QImage decodedPicture(const QByteArray &bytes, int longest = 0);

}
