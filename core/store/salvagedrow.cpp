#include "store/salvagedrow.h"

namespace wend {

QString cutToStorable(const QString &text)
{
    if (isStorable(text))
        return text;
    QByteArray bytes = text.toUtf8();
    qsizetype end = mostTextBytes;
    while (end > 0 && (uchar(bytes[end]) & 0xc0) == 0x80)
        --end;
    bytes.truncate(end);
    return QString::fromUtf8(bytes);
}

Value asTextWhereBytes(const Value &value)
{
    if (const QByteArray *bytes = std::get_if<QByteArray>(&value))
        return QString::fromUtf8(*bytes);
    if (const qint64 *whole = std::get_if<qint64>(&value))
        return QString::number(*whole);
    if (const double *number = std::get_if<double>(&value))
        return QString::number(*number);
    return value;
}

}
