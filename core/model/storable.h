#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <optional>

// The one rule of what a workbook may hold. Edits, imports and the reader of files go by it, so that whatever is
// written can be read back.

namespace wend {

/// UTF-8 bytes of one text. A row of the widest table, every text of it as long as this, stays below what the reader
/// takes (64 MiB).
constexpr qsizetype mostTextBytes = 4 << 20;
/// Bytes of one picture.
constexpr qsizetype mostPictureBytes = 48 << 20;
/// The largest number of a sample, up or down: a million million of them still add up to a number.
constexpr double largestSampleValue = 1e18;

bool isStorable(double number); ///< finite
bool isStorable(const QString &text);
bool isStorable(const QByteArray &bytes);
bool isStorable(const QDate &day); ///< none, or of the years 1 to 9999, which ISO 8601 writes in four digits
bool isStorable(const QDateTime &moment);

/// Whatever else there is (ids, whole numbers, words of a list, colours) is bounded by its type.
template <class Field>
bool isStorable(const Field &)
{
    return true;
}
template <class Field>
bool isStorable(const std::optional<Field> &field)
{
    return !field || isStorable(*field);
}

/// Samples speak of days of the years 1900 to 2199: what lies outside is a misread cell.
bool isSampleDay(const QDate &day);
bool isSampleDay(qint64 julianDay);
bool isSampleValue(double value);

}
