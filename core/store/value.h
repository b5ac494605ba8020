#pragma once

#include "base/id.h"
#include "model/enums.h"

#include <QByteArray>
#include <QColor>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <optional>
#include <variant>

struct sqlite3_stmt;
struct sqlite3_value;

namespace wend {

/// What stands in one field of a row: NULL, a whole number, a number, a text or bytes.
using Value = std::variant<std::monostate, qint64, double, QString, QByteArray>;

inline bool isNull(const Value &value) { return value.index() == 0; }

Value valueOf(sqlite3_value *value);
Value columnValue(sqlite3_stmt *statement, int column);
void bindValue(sqlite3_stmt *statement, int parameter, const Value &value);

// A field's way into a value and back. fromValue is false where the value cannot be that field: the file is damaged.

inline Value toValue(int field) { return qint64(field); }
inline Value toValue(bool field) { return qint64(field); }
inline Value toValue(double field) { return field; }
inline Value toValue(const QString &field) { return field; }
inline Value toValue(const QByteArray &field) { return field; }
Value toValue(const QColor &field);
Value toValue(const QDate &field);
Value toValue(const QDateTime &field);

bool fromValue(const Value &value, int &field);
bool fromValue(const Value &value, bool &field);
bool fromValue(const Value &value, double &field);
bool fromValue(const Value &value, QString &field);
bool fromValue(const Value &value, QByteArray &field);
bool fromValue(const Value &value, QColor &field);
bool fromValue(const Value &value, QDate &field);
bool fromValue(const Value &value, QDateTime &field);

template <class Row>
Value toValue(Id<Row> field)
{
    return field ? Value(field.value) : Value();
}

template <class Row>
bool fromValue(const Value &value, Id<Row> &field)
{
    const qint64 *number = std::get_if<qint64>(&value);
    field.value = number ? *number : 0;
    return number ? *number > 0 : isNull(value);
}

template <class Field>
Value toValue(const std::optional<Field> &field)
{
    return field ? toValue(*field) : Value();
}

template <class Field>
bool fromValue(const Value &value, std::optional<Field> &field)
{
    field.reset();
    return isNull(value) || fromValue(value, field.emplace());
}

template <class Enum>
requires std::is_enum_v<Enum> Value toValue(Enum field) { return QString(wordOf(field)); }

template <class Enum>
requires std::is_enum_v<Enum>
bool fromValue(const Value &value, Enum &field)
{
    const QString *word = std::get_if<QString>(&value);
    const auto found = word ? fromWord<Enum>(*word) : std::nullopt;
    field = found.value_or(Enum {});
    return found.has_value();
}

}
