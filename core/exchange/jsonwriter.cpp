#include "base/replacingfile.h"
#include "exchange/exportfile.h"
#include "exchange/jsonfield.h"
#include "exchange/jsonkeys.h"
#include "exchange/workbookjson.h"
#include "store/samplereader.h"
#include "store/workbook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

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
        line
            += (line.isEmpty() ? "{\"" : ", \"") + QByteArray(column.name) + "\": " + textOf(toJson(row.*column.field));
    });
    return line + '}';
}

template <class Row>
std::vector<const Row *> inOrderOfId(const Model &model)
{
    std::vector<const Row *> rows;
    for (const auto &[id, row] : model.all<Row>())
        rows.push_back(&row);
    std::sort(rows.begin(), rows.end(), [](const Row *a, const Row *b) { return a->id < b->id; });
    return rows;
}

template <class Row>
void writeRows(const Model &model, QIODevice &device)
{
    device.write(QByteArray(",\n\"") + jsonKey<Row> + "\": [");
    QByteArray before = "\n  ";
    for (const Row *row : inOrderOfId<Row>(model)) {
        device.write(before + lineOf(*row));
        before = ",\n  ";
    }
    device.write("]");
}

// Samples of an import that was undone are no part of the workbook.
Result<void> writeSamples(const SampleReader &samples, QIODevice &device)
{
    device.write(",\n\"sample\": [");
    std::pair<MetricId, ImportId> open;
    auto read = samples.forEachSample([&](ImportId import, const Sample &sample) {
        const std::pair series {sample.metric, import};
        if (series != open) {
            device.write(open.first ? "]},\n  " : "\n  ");
            device.write("{\"metric\": \"" + QByteArray::number(sample.metric.value) + "\", \"import\": \""
                + QByteArray::number(import.value) + "\", \"values\": [");
        } else {
            device.write(", ");
        }
        open = series;
        device.write(QJsonDocument(QJsonArray {sample.from.toString(Qt::ISODate), sample.to.toString(Qt::ISODate),
                                       QJsonArray::fromStringList(sample.breakdown), sample.value})
                         .toJson(QJsonDocument::Compact));
    });
    device.write(open.first ? "]}]" : "]");
    return read;
}

void writeRefusals(const Model &model, const SampleReader &samples, QIODevice &device)
{
    device.write(",\n\"refusal\": [");
    QByteArray before = "\n  ";
    for (const Import *import : inOrderOfId<Import>(model)) {
        for (const Refusal &each : samples.refusalsOf(import->id)) {
            const QJsonObject line {{QStringLiteral("import"), toJson(import->id)}, {QStringLiteral("part"), each.part},
                {QStringLiteral("record"), each.record}, {QStringLiteral("column_name"), each.column},
                {QStringLiteral("reason"), each.reason}};
            device.write(before + QJsonDocument(line).toJson(QJsonDocument::Compact));
            before = ",\n  ";
        }
    }
    device.write("]");
}

Result<void> writeEvents(const SampleReader &samples, QIODevice &device)
{
    device.write(",\n\"event\": [");
    QByteArray before = "\n  ";
    auto read = samples.forEachEventBlock([&](ImportId import, const QByteArray &block) {
        device.write(before + "{\"import\": \"" + QByteArray::number(import.value) + "\", \"data\": \""
            + block.toBase64() + "\"}");
        before = ",\n  ";
    });
    device.write("]");
    return read;
}

}

Result<void> writeJson(const Workbook &workbook, QIODevice &device)
{
    device.write("{\"format\": \"wend-workbook\",\n\"version\": " + QByteArray::number(jsonVersion));
    forEachTable([&]<class Row>(Row *) { writeRows<Row>(workbook.model(), device); });
    // What cannot be read ends it: SQLite tries ten seconds where it is kept from a file, at every question anew.
    if (const auto read = writeSamples(workbook.samples(), device); !read)
        return read;
    if (const auto read = writeEvents(workbook.samples(), device); !read)
        return read;
    writeRefusals(workbook.model(), workbook.samples(), device);
    device.write("\n}\n");
    return {};
}

Result<void> writeJson(const Workbook &workbook, const QString &path)
{
    ReplacingFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        if (const auto read = writeJson(workbook, file); !read)
            return read;
        if (file.commit())
            return {};
    }
    return cannotWrite(path, file.errorString());
}

}
