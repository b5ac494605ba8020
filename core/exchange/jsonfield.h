#pragma once

#include "model/columns.h"
#include "store/value.h"

#include <QJsonValue>

// A field's way into JSON and back. Ids are texts of digits: other programs keep numbers to 53 bits only. Bytes are
// base64.

namespace wend {

template <class Field>
constexpr bool isId = false;
template <class Row>
constexpr bool isId<Id<Row>> = true;

template <class Field>
QJsonValue toJson(const Field &field)
{
    const Value value = toValue(field);
    if (const qint64 *whole = std::get_if<qint64>(&value)) {
        if constexpr (isId<Field>)
            return QString::number(*whole);
        else if constexpr (std::is_same_v<Field, bool>)
            return *whole != 0;
        else
            return *whole;
    }
    if (const double *number = std::get_if<double>(&value))
        return *number;
    if (const QString *text = std::get_if<QString>(&value))
        return *text;
    if (const QByteArray *bytes = std::get_if<QByteArray>(&value))
        return QString::fromLatin1(bytes->toBase64());
    return QJsonValue::Null;
}

/// False where the JSON cannot be that field.
template <class Field>
bool fromJson(const QJsonValue &json, Field &field)
{
    Value value;
    if constexpr (isId<Field>) {
        bool isNumber = true;
        if (!json.isNull())
            value = json.toString().toLongLong(&isNumber);
        return isNumber && fromValue(value, field);
    } else if constexpr (std::is_same_v<Field, QByteArray>) {
        const auto bytes
            = QByteArray::fromBase64Encoding(json.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        field = *bytes;
        return json.isString() && bytes;
    } else {
        if (json.isBool())
            value = qint64(json.toBool());
        else if (json.isString())
            value = json.toString();
        else if (json.isDouble() && json.toDouble() == double(json.toInteger()))
            value = json.toInteger();
        else if (json.isDouble())
            value = json.toDouble();
        else if (!json.isNull())
            return false;
        return fromValue(value, field);
    }
}

}
