#include "store/dimensionnames.h"

#include "model/breakdown.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace wend {

namespace {

/// What joins the values of one row in files of version 1 and 2.
QString between() { return QStringLiteral(" › "); }

struct Unnamed
{
    Source source;
    int dimensions = 0; ///< that samples have values of
};

std::vector<Unnamed> unnamedIn(Database &database)
{
    std::vector<Unnamed> all;
    Statement select = database.prepare(
        "SELECT source.id, source.recipe, source.description, source.dimensions, max(sample_dimension.dimension) + 1 "
        "FROM source JOIN metric ON metric.source = source.id JOIN sample_dimension ON sample_dimension.metric = "
        "metric.id GROUP BY source.id");
    while (select.next()) {
        Unnamed each;
        each.source.id = {select.integer(0)};
        each.source.recipe = select.text(1);
        each.source.description = select.text(2);
        each.source.dimensions = select.text(3);
        each.dimensions = int(select.integer(4));
        if (dimensionsOf(each.source).size() < each.dimensions)
            all.push_back(each);
    }
    return all;
}

bool hasJoinedValues(Database &database, SourceId source)
{
    Statement select = database.prepare("SELECT 1 FROM dimension_value JOIN metric ON metric.id = "
                                        "dimension_value.metric WHERE metric.source = ? AND instr(value, ?) LIMIT 1");
    return select.bind(1, source.value).bind(2, between()).next();
}

QStringList textsIn(const QJsonValue &json)
{
    if (json.isString())
        return {json.toString()};
    QStringList texts;
    for (const QJsonValue &each : json.toArray())
        texts += each.toString();
    texts.removeAll(QString());
    return texts;
}

/// The first name that one of our descriptions (resources/sources) has for what its numbers are broken down by; the
/// others are the same in other languages, or further columns.
QString nameInDescription(const QString &id)
{
    const QDir folder(QStringLiteral(":/sources"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")})) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        const QJsonArray all = document.isArray() ? document.array() : QJsonArray {document.object()};
        for (const QJsonValue &each : all) {
            const QStringList names = textsIn(each[QLatin1String("dimensions")]);
            if (each[QLatin1String("id")] == id && !names.isEmpty() && !names.first().contains(u'*'))
                return names.first();
        }
    }
    return {};
}

/// Empty where nobody knows.
QString nameOfJoined(Database &database, const Source &source)
{
    const QJsonObject own = QJsonDocument::fromJson(source.description.toUtf8()).object();
    if (const QStringList names = textsIn(own.value(QLatin1String("dimensions"))); !names.isEmpty())
        return names.join(between());
    const QString id = source.recipe.section(u'/', 0, 0);
    const QString chosen = source.recipe.section(u'/', 1);
    if (!chosen.isEmpty() && id != u"columns")
        return chosen.split(u'+').join(between());
    return hasJoinedValues(database, source.id) ? QString() : nameInDescription(id);
}

QString numbered(const QStringList &names)
{
    const QString name = QCoreApplication::translate("Samples", "Breakdown");
    QString free = name;
    for (int number = 2; names.contains(free); ++number)
        free = QStringLiteral("%1 %2").arg(name).arg(number);
    return free;
}

}

void nameDimensions(Database &database)
{
    for (const Unnamed &each : unnamedIn(database)) {
        QStringList names = dimensionsOf(each.source);
        if (names.isEmpty() && each.dimensions == 1)
            names = QStringList {nameOfJoined(database, each.source).simplified()};
        names.removeAll(QString());
        while (names.size() < each.dimensions)
            names += numbered(names);
        database.prepare("UPDATE source SET dimensions = ? WHERE id = ?")
            .bind(1, textOfDimensions(names))
            .bind(2, each.source.id.value)
            .run();
    }
}

}
