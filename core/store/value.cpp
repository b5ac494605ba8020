#include "store/value.h"

#include "model/storable.h"

#include <sqlite3.h>

namespace wend {

namespace {

QString textOf(const void *bytes, int size) { return QString::fromUtf8(static_cast<const char *>(bytes), size); }

QByteArray bytesOf(const void *bytes, int size) { return QByteArray(static_cast<const char *>(bytes), size); }

}

Value valueOf(sqlite3_value *value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER: return qint64(sqlite3_value_int64(value));
    case SQLITE_FLOAT: return sqlite3_value_double(value);
    case SQLITE_TEXT: return textOf(sqlite3_value_text(value), sqlite3_value_bytes(value));
    case SQLITE_BLOB: return bytesOf(sqlite3_value_blob(value), sqlite3_value_bytes(value));
    default: return {};
    }
}

Value columnValue(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER: return qint64(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT: return sqlite3_column_double(statement, column);
    case SQLITE_TEXT: return textOf(sqlite3_column_text(statement, column), sqlite3_column_bytes(statement, column));
    case SQLITE_BLOB: return bytesOf(sqlite3_column_blob(statement, column), sqlite3_column_bytes(statement, column));
    default: return {};
    }
}

void bindValue(sqlite3_stmt *statement, int parameter, const Value &value)
{
    if (const qint64 *whole = std::get_if<qint64>(&value)) {
        sqlite3_bind_int64(statement, parameter, *whole);
    } else if (const double *number = std::get_if<double>(&value)) {
        sqlite3_bind_double(statement, parameter, *number);
    } else if (const QString *text = std::get_if<QString>(&value)) {
        const QByteArray bytes = text->toUtf8();
        sqlite3_bind_text(statement, parameter, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
    } else if (const QByteArray *bytes = std::get_if<QByteArray>(&value)) {
        // An empty array may have no data at all, which would bind NULL.
        sqlite3_bind_blob(
            statement, parameter, bytes->isEmpty() ? "" : bytes->constData(), int(bytes->size()), SQLITE_TRANSIENT);
    } else {
        sqlite3_bind_null(statement, parameter);
    }
}

Value toValue(const QColor &field) { return field.isValid() ? Value(field.name()) : Value(); }
Value toValue(const QDate &field) { return field.isValid() ? Value(field.toString(Qt::ISODate)) : Value(); }
Value toValue(const QDateTime &field)
{
    return field.isValid() ? Value(field.toUTC().toString(Qt::ISODateWithMs)) : Value();
}

bool fromValue(const Value &value, int &field)
{
    const qint64 *number = std::get_if<qint64>(&value);
    field = number ? int(*number) : 0;
    return number && *number == field;
}

bool fromValue(const Value &value, bool &field)
{
    const qint64 *number = std::get_if<qint64>(&value);
    field = number && *number;
    return number && (*number == 0 || *number == 1);
}

bool fromValue(const Value &value, double &field)
{
    if (const qint64 *whole = std::get_if<qint64>(&value))
        field = double(*whole);
    else if (const double *number = std::get_if<double>(&value))
        field = *number;
    else
        return false;
    return isStorable(field);
}

bool fromValue(const Value &value, QString &field)
{
    const QString *text = std::get_if<QString>(&value);
    field = text ? *text : QString();
    return text && isStorable(field);
}

bool fromValue(const Value &value, QByteArray &field)
{
    const QByteArray *bytes = std::get_if<QByteArray>(&value);
    field = bytes ? *bytes : QByteArray();
    return bytes && isStorable(field);
}

bool fromValue(const Value &value, QColor &field)
{
    const QString *name = std::get_if<QString>(&value);
    field = name ? QColor(*name) : QColor();
    return name ? field.isValid() : isNull(value);
}

bool fromValue(const Value &value, QDate &field)
{
    const QString *text = std::get_if<QString>(&value);
    field = text ? QDate::fromString(*text, Qt::ISODate) : QDate();
    return text ? field.isValid() && isStorable(field) : isNull(value);
}

bool fromValue(const Value &value, QDateTime &field)
{
    const QString *text = std::get_if<QString>(&value);
    field = text ? QDateTime::fromString(*text, Qt::ISODateWithMs) : QDateTime();
    return text ? field.isValid() && isStorable(field) : isNull(value);
}

}
