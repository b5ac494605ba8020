#include "exchange/jsonfield.h"
#include "exchange/workbookjson.h"
#include "store/rowsql.h"
#include "store/samples.h"
#include "store/workbook.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace wend {

namespace {

QByteArray textOf(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

// One row a line, its fields in the order of the columns: a comparison of two files shows what a person changed.
template <class Row>
QByteArray lineOf(const Row &row)
{
    QByteArray line;
    forEachColumn<Row>([&](const auto &column) {
        line += (line.isEmpty() ? "{\"" : ", \"") + QByteArray(column.name) + "\": " + textOf(toJson(row.*column.field));
    });
    return line + '}';
}

template <class Row>
void writeRows(Database &database, QIODevice &device)
{
    device.write(QByteArray(",\n\"") + RowTable<Row>::name + "\": [");
    Statement select = database.prepare("SELECT " + columnNames<Row>() + " FROM " + RowTable<Row>::name + " ORDER BY id");
    QByteArray before = "\n  ";
    while (select.next()) {
        Row row;
        readRow(select, row);
        device.write(before + lineOf(row));
        before = ",\n  ";
    }
    device.write("]");
}

// Samples of an import that was undone are no part of the workbook.
void writeSamples(Database &database, QIODevice &device)
{
    device.write(",\n\"sample\": [");
    std::pair<MetricId, ImportId> open;
    forEachSample(database, [&](ImportId import, const Sample &sample) {
        const std::pair series {sample.metric, import};
        if (series != open) {
            device.write(open.first ? "]},\n  " : "\n  ");
            device.write("{\"metric\": \"" + QByteArray::number(sample.metric.value) + "\", \"import\": \"" + QByteArray::number(import.value)
                + "\", \"values\": [");
        } else {
            device.write(", ");
        }
        open = series;
        device.write(QJsonDocument(QJsonArray {sample.from.toString(Qt::ISODate), sample.to.toString(Qt::ISODate), sample.breakdown, sample.value})
                         .toJson(QJsonDocument::Compact));
    });
    device.write(open.first ? "]}]" : "]");
}

}

Result<void> writeJson(const Workbook &workbook, QIODevice &device)
{
    Database &database = workbook.database();
    device.write("{\"format\": \"wend-workbook\",\n\"version\": 1");
    forEachTable([&]<class Row>(Row *) { writeRows<Row>(database, device); });
    writeSamples(database, device);
    device.write("\n}\n");
    return database.takeFailure();
}

Result<void> writeJson(const Workbook &workbook, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        if (const auto read = writeJson(workbook, file); !read)
            return read;
        if (file.commit())
            return {};
    }
    const QString text = QCoreApplication::translate("WorkbookJson",
        "“%1” could not be written. What was there before is still there; try another folder or free some space.");
    return Error {text.arg(QDir::toNativeSeparators(path)), file.errorString(), path};
}

}
