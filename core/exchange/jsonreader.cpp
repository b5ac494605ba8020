#include "base/regularfile.h"
#include "exchange/jsonchecks.h"
#include "exchange/jsonfield.h"
#include "exchange/jsonkeys.h"
#include "exchange/workbookjson.h"
#include "model/breakdown.h"
#include "model/storable.h"
#include "store/dimensionnames.h"
#include "store/edit.h"
#include "store/events.h"
#include "store/refusals.h"
#include "store/samples.h"
#include "store/workbook.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <map>
#include <unordered_set>

namespace wend {

namespace {

constexpr qint64 sizeLimit = 1024LL * 1024 * 1024; // bytes; it is parsed in memory

struct ReadSample
{
    ImportId import;
    Sample sample;
};

struct Contents
{
    RowLists rows;
    std::vector<ReadSample> samples;
    std::vector<std::pair<ImportId, QByteArray>> eventBlocks;
    std::map<ImportId, std::vector<Refusal>> refusals;
};

Error jsonFailure(const char *text, const QString &path, const QString &detail = {})
{
    return {QCoreApplication::translate("WorkbookJson", text).arg(QDir::toNativeSeparators(path)), detail, path};
}

Error broken(const QString &path, const QString &where)
{
    const QString text = QCoreApplication::translate(
        "WorkbookJson", "“%1” is not whole (%2). Nothing was changed; export it from Wend again.");
    return {text.arg(QDir::toNativeSeparators(path), where), where, path};
}

/// "card, entry 3: severity". Not translated: the words are the file's own.
QString placeOf(const char *table, qsizetype entry, const char *field)
{
    return QStringLiteral("%1, %2: %3").arg(QLatin1String(table)).arg(entry + 1).arg(QLatin1String(field));
}

Result<QJsonObject> readDocument(const QString &path)
{
    if (const auto regular = checkRegularFile(path); !regular)
        return regular.error();
    if (QFileInfo(path).size() > sizeLimit)
        return jsonFailure(QT_TRANSLATE_NOOP("WorkbookJson",
                               "“%1” is larger than one gigabyte, which is more than Wend reads. Nothing was changed."),
            path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return jsonFailure(QT_TRANSLATE_NOOP("WorkbookJson",
                               "“%1” may not be read. Ask whoever keeps the file to let you; nothing was changed."),
            path, file.errorString());
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &trouble);
    QJsonObject object = document.object();
    if (document.isNull() || object.value(QLatin1String("format")) != QLatin1String("wend-workbook"))
        return jsonFailure(
            QT_TRANSLATE_NOOP("WorkbookJson", "“%1” is not a workbook that Wend wrote as JSON. Nothing was changed."),
            path,
            document.isNull() ? QStringLiteral("%1 at %2").arg(trouble.errorString()).arg(trouble.offset)
                              : QStringLiteral("format"));
    if (const qint64 version = object.value(QLatin1String("version")).toInteger(); version < 1 || version > jsonVersion)
        return jsonFailure(
            QT_TRANSLATE_NOOP("WorkbookJson",
                "“%1” was written by a newer Wend. Nothing was changed; read it with the newer program."),
            path);
    return object;
}

/// What a person calls an entry, whatever else of it cannot be read.
QString nameIn(const QJsonObject &entry)
{
    for (const char *field : {"title", "text", "name", "label"}) {
        if (const QString name = entry.value(QLatin1String(field)).toString(); !name.isEmpty())
            return name;
    }
    return {};
}

/// Empty, or the place of the first thing that cannot be read. A field that is not there keeps its default.
template <class Row>
QString readRows(const QJsonObject &object, std::vector<Row> &rows)
{
    const QJsonArray entries = object.value(QLatin1String(jsonKey<Row>)).toArray();
    rows.reserve(size_t(entries.size()));
    for (qsizetype at = 0; at < entries.size(); ++at) {
        const QJsonObject entry = entries.at(at).toObject();
        Row &row = rows.emplace_back();
        QString trouble;
        forEachColumn<Row>([&](const auto &column) {
            const auto found = entry.constFind(QLatin1String(column.name));
            if (found != entry.constEnd() && !fromJson(*found, row.*column.field) && trouble.isEmpty())
                trouble = unreadableField(RowTable<Row>::name, at, nameIn(entry), column.name);
        });
        if (trouble.isEmpty() && !row.id)
            trouble = unreadableField(RowTable<Row>::name, at, nameIn(entry), "id");
        if (!trouble.isEmpty())
            return trouble;
    }
    return {};
}

template <class Row>
std::unordered_set<Id<Row>> idsOf(const Contents &contents)
{
    std::unordered_set<Id<Row>> ids;
    for (const Row &row : std::get<std::vector<Row>>(contents.rows))
        ids.insert(row.id);
    return ids;
}

/// A list of values; the first version had one text, in which those of all dimensions were joined.
bool breakdownFrom(const QJsonValue &json, QStringList &breakdown)
{
    QStringList values;
    const QJsonArray list = json.isString() ? QJsonArray {json} : json.toArray();
    for (const QJsonValue &each : list) {
        values += each.toString();
        if (!each.isString())
            return false;
    }
    breakdown = breakdownOf(std::move(values));
    return (json.isString() || json.isArray()) && isSampleBreakdown(breakdown);
}

QString readSamples(const QJsonObject &object, Contents &contents)
{
    const auto metrics = idsOf<Metric>(contents);
    const auto imports = idsOf<Import>(contents);
    const QJsonArray entries = object.value(QLatin1String("sample")).toArray();
    for (qsizetype at = 0; at < entries.size(); ++at) {
        const QJsonObject series = entries.at(at).toObject();
        ReadSample read;
        if (!fromJson(series.value(QLatin1String("metric")), read.sample.metric)
            || !metrics.contains(read.sample.metric))
            return placeOf("sample", at, "metric");
        if (!fromJson(series.value(QLatin1String("import")), read.import) || !imports.contains(read.import))
            return placeOf("sample", at, "import");
        for (const QJsonValue &value : series.value(QLatin1String("values")).toArray()) {
            const QJsonArray fields = value.toArray();
            Sample &sample = read.sample;
            if (fields.size() != 4 || !fromJson(fields.at(0), sample.from) || !fromJson(fields.at(1), sample.to)
                || !isSampleDay(sample.from) || !isSampleDay(sample.to) || sample.to < sample.from
                || !breakdownFrom(fields.at(2), sample.breakdown) || !fromJson(fields.at(3), sample.value)
                || !isSampleValue(sample.value))
                return placeOf("sample", at, "values");
            contents.samples.push_back(read);
        }
    }
    return {};
}

QString readEvents(const QJsonObject &object, Contents &contents)
{
    const auto imports = idsOf<Import>(contents);
    const QJsonArray entries = object.value(QLatin1String("event")).toArray();
    for (qsizetype at = 0; at < entries.size(); ++at) {
        const QJsonObject entry = entries.at(at).toObject();
        ImportId import;
        QByteArray block;
        if (!fromJson(entry.value(QLatin1String("import")), import) || !imports.contains(import))
            return placeOf("event", at, "import");
        if (!fromJson(entry.value(QLatin1String("data")), block) || !isEventBlock(block))
            return placeOf("event", at, "data");
        contents.eventBlocks.emplace_back(import, block);
    }
    return {};
}

QString readRefusals(const QJsonObject &object, Contents &contents)
{
    const auto imports = idsOf<Import>(contents);
    const QJsonArray entries = object.value(QLatin1String("refusal")).toArray();
    for (qsizetype at = 0; at < entries.size(); ++at) {
        const QJsonObject entry = entries.at(at).toObject();
        ImportId import;
        Refusal refusal;
        if (!fromJson(entry.value(QLatin1String("import")), import) || !imports.contains(import))
            return placeOf("refusal", at, "import");
        if (!fromJson(entry.value(QLatin1String("part")), refusal.part)
            || !fromJson(entry.value(QLatin1String("record")), refusal.record)
            || !fromJson(entry.value(QLatin1String("column_name")), refusal.column)
            || !fromJson(entry.value(QLatin1String("reason")), refusal.reason))
            return placeOf("refusal", at, "reason");
        contents.refusals[import].push_back(refusal);
    }
    return {};
}

Result<Contents> readContents(const QString &path)
{
    const auto object = readDocument(path);
    if (!object)
        return object.error();
    Contents contents;
    QString trouble;
    forEachTable([&]<class Row>(Row *) {
        if (trouble.isEmpty())
            trouble = readRows(*object, std::get<std::vector<Row>>(contents.rows));
    });
    if (trouble.isEmpty() && std::get<std::vector<Business>>(contents.rows).size() != 1)
        trouble = placeOf(RowTable<Business>::name, 0, "id");
    if (trouble.isEmpty())
        trouble = troubleAmong(contents.rows);
    if (trouble.isEmpty())
        trouble = readSamples(*object, contents);
    if (trouble.isEmpty())
        trouble = readEvents(*object, contents);
    if (trouble.isEmpty())
        trouble = readRefusals(*object, contents);
    if (!trouble.isEmpty())
        return broken(path, trouble);
    return contents;
}

void writeContents(Edit &edit, const Contents &contents, BusinessId before)
{
    edit.remove(before);
    forEachTable([&]<class Row>(Row *) {
        for (const Row &row : std::get<std::vector<Row>>(contents.rows))
            edit.insert(row);
    });
    std::map<std::pair<MetricId, ImportId>, std::vector<Sample>> series;
    for (const ReadSample &read : contents.samples)
        series[{read.sample.metric, read.import}].push_back(read.sample);
    for (auto &[of, samples] : series)
        writeSamples(edit.database(), of.first, of.second, std::move(samples));
    nameDimensions(edit.database());
    for (const auto &[import, block] : contents.eventBlocks)
        addEventBlock(edit.database(), import, block);
    for (const auto &[import, refusals] : contents.refusals)
        writeRefusals(edit.database(), import, refusals);
}

}

Result<void> readJson(const QString &path, Workbook &workbook)
{
    const auto contents = readContents(path);
    if (!contents)
        return contents.error();
    const BusinessId before = workbook.model().all<Business>().begin()->first;
    auto written = workbook.edit({QT_TRANSLATE_NOOP("Edit", "Read “%1”"), {QFileInfo(path).fileName()}},
        [&](Edit &edit) { writeContents(edit, *contents, before); });
    // What the tables refuse (two that are the same) is the file's fault.
    if (!written && written.error().detail.contains(QLatin1String("constraint"), Qt::CaseInsensitive))
        return broken(path, refusedByTables(written.error().detail));
    return written;
}

}
