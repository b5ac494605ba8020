#pragma once

#include "model/model.h"

namespace wend {

// What a version holds (Version::content): the rows by name as change records have them, so that a new column needs no
// care and one that is gone is passed over; with their ids, by which a comparison knows what is the same card.
//
//     "Wend version 1 " and the ids of the pictures that it shows, in digits; a line feed; then parts of up to 64 KB of
//     the records' CBOR, each compressed by itself (so that no part can swell beyond its measure), with its length
//
// Pictures stay in the workbook's own table as long as a version names them (picturesOfVersions), each once.

/// The most bytes of records, before they are compressed. A map of ten thousand cards has a fifth of it.
constexpr qsizetype mostVersionBytes = 16 << 20;

/// A map with all that is its own, as it is in a model, and by the side what it points at: personas, tools, numbers,
/// the titles of other maps. It names no pair: that is a tie of now.
Model rowsForVersion(const Model &model, MapId map);
/// A persona with its picture.
Model rowsForVersion(const Model &model, PersonaId persona);

/// Empty where there is more than mostVersionBytes of it.
QByteArray versionContent(const Model &rows);

/// The rows of a version, which hold together. Pictures have no bytes: they are the workbook's. Empty where the content
/// is damaged.
std::optional<Model> rowsOfVersion(const QByteArray &content);

/// SQL that is true for a row of the table picture that a version names.
extern const char *const pictureIsInVersion;

}
