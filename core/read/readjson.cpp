#include "read/readjson.h"

#include <QJsonArray>

namespace wend {

namespace {

QJsonValue periodJson(QDate from, QDate to)
{
    if (!from.isValid() || !to.isValid())
        return QJsonValue::Null;
    return QJsonObject {
        {QStringLiteral("from"), from.toString(Qt::ISODate)}, {QStringLiteral("to"), to.toString(Qt::ISODate)}};
}

QJsonObject columnJson(const Column &column)
{
    QJsonObject json {{QStringLiteral("name"), column.name}, {QStringLiteral("type"), columnTypeWord(column.type)},
        {QStringLiteral("unit"), column.unit}};
    if (column.ambiguousDates)
        json[QStringLiteral("ambiguous")] = true;
    return json;
}

QJsonArray numbersJson(const std::vector<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

QJsonObject tableJson(const Table &table)
{
    QJsonArray columns;
    for (const Column &column : table.columns)
        columns.append(columnJson(column));
    std::vector<int> totals;
    for (const TotalRow &total : table.totalRows)
        totals.push_back(total.record);
    QJsonObject json {{QStringLiteral("name"), table.name},
        {QStringLiteral("header"), table.header < 0 ? QJsonValue() : QJsonValue(table.header)},
        {QStringLiteral("header_rows"), table.headerRows}, {QStringLiteral("columns"), columns},
        {QStringLiteral("rows"), int(table.rows.size())}, {QStringLiteral("total_rows"), numbersJson(totals)},
        {QStringLiteral("refused_records"), numbersJson(table.refusedRecords)},
        {QStringLiteral("period"), periodJson(table.from, table.to)}, {QStringLiteral("source"), QJsonValue::Null}};
    if (!table.part.isEmpty())
        json[QStringLiteral("part")] = table.part;
    return json;
}

}

QJsonObject readJson(const ReadFile &file)
{
    QJsonArray tables;
    for (const Table &table : file.tables)
        tables.append(tableJson(table));
    QJsonArray remarks;
    for (const ReadRemark &remark : file.remarks)
        remarks.append(
            QJsonObject {{QStringLiteral("record"), remark.record < 0 ? QJsonValue() : QJsonValue(remark.record)},
                {QStringLiteral("column"), remark.column < 0 ? QJsonValue() : QJsonValue(remark.column)},
                {QStringLiteral("text"), remark.text}});
    QJsonObject json {{QStringLiteral("path"), file.path}, {QStringLiteral("encoding"), file.encoding},
        {QStringLiteral("bom"), file.bom},
        {QStringLiteral("delimiter"), file.delimiter.isNull() ? QString() : QString(file.delimiter)},
        {QStringLiteral("preamble"), file.preambleRecords}, {QStringLiteral("period"), periodJson(file.from, file.to)},
        {QStringLiteral("decimal"), QString(file.numbers.decimal)},
        {QStringLiteral("sha256"), QString::fromLatin1(file.sha256)}, {QStringLiteral("tables"), tables},
        {QStringLiteral("remarks"), remarks}};
    if (!file.container.isEmpty())
        json[QStringLiteral("container")] = file.container;
    return json;
}

}
