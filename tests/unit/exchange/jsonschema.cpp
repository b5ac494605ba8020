// resources/schema/workbook.schema.json says what a workbook is as JSON. It is made from the description of the
// columns: where they grow, this test writes the new one beside itself and says where.

#include "exchange/jsonfield.h"
#include "exchange/jsonkeys.h"
#include "exchange/template.h"
#include "exchange/templateexports.h"
#include "exchange/workbookjson.h"
#include "store/columnbounds.h"
#include "store/workbook.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

namespace wend::test {

namespace {

template <class Field>
struct Plain
{
    using Type = Field;
};
template <class Field>
struct Plain<std::optional<Field>>
{
    using Type = Field;
};

QJsonObject textLike(const char *pattern)
{
    return {{QStringLiteral("type"), QStringLiteral("string")}, {QStringLiteral("pattern"), QLatin1String(pattern)}};
}

template <class Field>
QJsonObject schemaOfType()
{
    if constexpr (isId<Field>) {
        return textLike("^[0-9]+$");
    } else if constexpr (std::is_same_v<Field, bool>) {
        return {{QStringLiteral("type"), QStringLiteral("boolean")}};
    } else if constexpr (std::is_enum_v<Field>) {
        QJsonArray words;
        for (const auto &[value, word] : EnumWords<Field>::list)
            words.append(QLatin1String(word));
        return {{QStringLiteral("enum"), words}};
    } else if constexpr (std::is_integral_v<Field>) {
        return {{QStringLiteral("type"), QStringLiteral("integer")}};
    } else if constexpr (std::is_floating_point_v<Field>) {
        return {{QStringLiteral("type"), QStringLiteral("number")}};
    } else if constexpr (std::is_same_v<Field, QColor>) {
        return textLike("^#[0-9a-f]{6}$");
    } else if constexpr (std::is_same_v<Field, QDate>) {
        return textLike("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    } else if constexpr (std::is_same_v<Field, QDateTime>) {
        return textLike("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$");
    } else {
        return {{QStringLiteral("type"), QStringLiteral("string")}};
    }
}

template <class Row, class Field>
void addBounds(Field Row::*field, QJsonObject &schema)
{
    forEachBounds<Row>([&](const auto &bounds) {
        if constexpr (std::is_same_v<decltype(bounds.field), Field Row::*const>) {
            if (bounds.field != field)
                return;
            schema[bounds.isAbove ? QStringLiteral("exclusiveMinimum") : QStringLiteral("minimum")] = bounds.least;
            if (bounds.most != unbounded)
                schema[QStringLiteral("maximum")] = bounds.most;
        }
    });
}

template <class Row>
QJsonObject schemaOfRow()
{
    QJsonObject properties;
    forEachColumn<Row>([&]<class Field>(const RowColumn<Row, Field> &column) {
        QJsonObject schema = schemaOfType<typename Plain<Field>::Type>();
        addBounds(column.field, schema);
        const bool isOwnId = QLatin1String(column.name) == QLatin1String("id");
        if (toJson(Field {}).isNull() && !isOwnId && column.onRemove != OnRemove::RemoveToo)
            schema = {{QStringLiteral("anyOf"),
                QJsonArray {schema, QJsonObject {{QStringLiteral("type"), QStringLiteral("null")}}}}};
        properties[QLatin1String(column.name)] = schema;
    });
    return {{QStringLiteral("type"), QStringLiteral("object")}, {QStringLiteral("properties"), properties},
        {QStringLiteral("required"), QJsonArray {QStringLiteral("id")}}};
}

QJsonObject listOf(const QJsonObject &items)
{
    return {{QStringLiteral("type"), QStringLiteral("array")}, {QStringLiteral("items"), items}};
}

QJsonObject objectOf(const QJsonObject &properties)
{
    return {{QStringLiteral("type"), QStringLiteral("object")}, {QStringLiteral("properties"), properties},
        {QStringLiteral("required"), QJsonArray::fromStringList(properties.keys())}};
}

QJsonObject schemaOfWorkbook()
{
    const QJsonObject id = textLike("^[0-9]+$");
    const QJsonObject text {{QStringLiteral("type"), QStringLiteral("string")}};
    const QJsonObject day = textLike("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    QJsonObject tables {
        {QStringLiteral("format"), QJsonObject {{QStringLiteral("const"), QStringLiteral("wend-workbook")}}},
        {QStringLiteral("version"), QJsonObject {{QStringLiteral("enum"), QJsonArray {1, jsonVersion}}}}};
    forEachTable([&]<class Row>(Row *) { tables[QLatin1String(jsonKey<Row>)] = listOf(schemaOfRow<Row>()); });
    tables[QStringLiteral("sample")] = listOf(objectOf({{QStringLiteral("metric"), id}, {QStringLiteral("import"), id},
        {QStringLiteral("values"),
            listOf({{QStringLiteral("type"), QStringLiteral("array")},
                {QStringLiteral("prefixItems"),
                    QJsonArray {day, day, listOf(text),
                        QJsonObject {{QStringLiteral("type"), QStringLiteral("number")}}}}})}}));
    tables[QStringLiteral("event")]
        = listOf(objectOf({{QStringLiteral("import"), id}, {QStringLiteral("data"), text}}));
    tables[QStringLiteral("refusal")] = listOf(objectOf({{QStringLiteral("import"), id}, {QStringLiteral("part"), text},
        {QStringLiteral("record"), QJsonObject {{QStringLiteral("type"), QStringLiteral("integer")}}},
        {QStringLiteral("column_name"), text}, {QStringLiteral("reason"), text}}));
    return {{QStringLiteral("$schema"), QStringLiteral("https://json-schema.org/draft/2020-12/schema")},
        {QStringLiteral("title"), QStringLiteral("A workbook of Wend")},
        {QStringLiteral("description"),
            QStringLiteral("One list a table. What its fields mean stands in core/exchange/README.md and "
                           "core/model/rows.h.")},
        {QStringLiteral("type"), QStringLiteral("object")}, {QStringLiteral("properties"), tables},
        {QStringLiteral("required"),
            QJsonArray {QStringLiteral("format"), QStringLiteral("version"), QStringLiteral("business")}}};
}

/// Empty, or where the value is not as the schema says; of the words that the schema above uses.
QString trouble(const QJsonValue &value, const QJsonObject &schema, const QString &place)
{
    const QString type = schema[QStringLiteral("type")].toString();
    const bool isOfType = type.isEmpty() || (type == QLatin1String("string") && value.isString())
        || (type == QLatin1String("boolean") && value.isBool()) || (type == QLatin1String("null") && value.isNull())
        || (type == QLatin1String("number") && value.isDouble())
        || (type == QLatin1String("integer") && value.isDouble() && value.toDouble() == double(value.toInteger()))
        || (type == QLatin1String("array") && value.isArray()) || (type == QLatin1String("object") && value.isObject());
    if (!isOfType)
        return place + QStringLiteral(" is no ") + type;
    if (schema.contains(QStringLiteral("enum")) && !schema[QStringLiteral("enum")].toArray().contains(value))
        return place + QStringLiteral(" is none of its words");
    if (schema.contains(QStringLiteral("const")) && schema[QStringLiteral("const")] != value)
        return place;
    if (schema.contains(QStringLiteral("pattern"))
        && !QRegularExpression(schema[QStringLiteral("pattern")].toString()).match(value.toString()).hasMatch())
        return place + QStringLiteral(" does not fit its pattern");
    if (value.toDouble() < schema[QStringLiteral("minimum")].toDouble(-1e308)
        || value.toDouble() > schema[QStringLiteral("maximum")].toDouble(1e308))
        return place + QStringLiteral(" is out of its bounds");
    if (const QJsonArray choices = schema[QStringLiteral("anyOf")].toArray(); !choices.isEmpty()) {
        QString last;
        for (const QJsonValue &each : choices) {
            last = trouble(value, each.toObject(), place);
            if (last.isEmpty())
                return {};
        }
        return last;
    }
    for (const QJsonValue &field : schema[QStringLiteral("required")].toArray()) {
        if (!value.toObject().contains(field.toString()))
            return place + QStringLiteral(" lacks ") + field.toString();
    }
    const QJsonObject properties = schema[QStringLiteral("properties")].toObject();
    const QJsonObject fields = value.toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (!properties.contains(field.key()))
            return place + QStringLiteral(" has an unknown ") + field.key();
        if (const QString found = trouble(*field, properties[field.key()].toObject(), place + u'.' + field.key());
            !found.isEmpty())
            return found;
    }
    const QJsonArray items = value.toArray();
    const QJsonArray places = schema[QStringLiteral("prefixItems")].toArray();
    for (qsizetype at = 0; at < items.size(); ++at) {
        const QJsonObject of = at < places.size() ? places[at].toObject() : schema[QStringLiteral("items")].toObject();
        if (const QString found = trouble(items[at], of, QStringLiteral("%1[%2]").arg(place).arg(at)); !found.isEmpty())
            return found;
    }
    return {};
}

}

class WorkbookSchema : public QObject
{
    Q_OBJECT

private slots:
    void isThatOfTheColumns()
    {
        QFile file(QStringLiteral(WEND_SOURCE_DIR "/resources/schema/workbook.schema.json"));
        const QByteArray made = QJsonDocument(schemaOfWorkbook()).toJson();
        const bool isSame = file.open(QIODevice::ReadOnly) && file.readAll() == made;
        if (isSame)
            return;
        QFile fresh(QDir::temp().filePath(QStringLiteral("workbook.schema.json")));
        QVERIFY(fresh.open(QIODevice::WriteOnly) && fresh.write(made) == made.size());
        QFAIL(qPrintable(QStringLiteral("The schema is not that of the columns; %1 is.").arg(fresh.fileName())));
    }

    void saysWhatIsWritten_data()
    {
        QTest::addColumn<QString>("id");
        for (const TemplateInfo &info : templates(QStringLiteral("zh_TW")))
            QTest::newRow(qPrintable(info.id)) << info.id;
    }
    void saysWhatIsWritten()
    {
        QFETCH(const QString, id);
        OpenWorkbook open;
        change(*open, [&](Edit &edit) { QVERIFY(fillFromTemplate(edit, id, QStringLiteral("zh_TW"))); });
        QVERIFY(importTemplateExports(*open, id));
        const QString path = open.file(QStringLiteral("out.json"));
        QVERIFY(writeJson(*open, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(!json.isEmpty());
        const QString found = trouble(json, schemaOfWorkbook(), QStringLiteral("workbook"));
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
};

static const Registered<WorkbookSchema> registeredWorkbookSchema;

}

#include "jsonschema.moc"
