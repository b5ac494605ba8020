#include "inspector/suggestions.h"

#include "model/lookup.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace wend {

namespace {

template <class Row>
void collect(const Model &model, QString Row::*field, QSet<QString> &into)
{
    for (const auto &[id, row] : model.all<Row>()) {
        if (!(row.*field).isEmpty())
            into.insert(row.*field);
    }
}

QStringList sorted(const QSet<QString> &used)
{
    QStringList list(used.begin(), used.end());
    std::sort(list.begin(), list.end(),
        [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
    return list;
}

/// What is usual in the country of a language, which is another there than its translation: “小程序” is no web site.
QStringList usual(const QString &field, const QString &language)
{
    static const QJsonObject words = [] {
        QFile file(QStringLiteral(":/words/suggestions.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The words of suggestions are missing.");
        return QJsonDocument::fromJson(file.readAll()).object();
    }();
    const QJsonArray list = words.value(field).toObject().value(language).toArray();
    Q_ASSERT(!list.isEmpty());
    QStringList found;
    for (const QJsonValue &each : list)
        found.append(each.toString());
    return found;
}

QStringList withUsual(const Model &model, const QSet<QString> &used, const QString &field)
{
    QStringList list = sorted(used);
    for (const QString &each : usual(field, businessOf(model).language)) {
        if (!used.contains(each))
            list += each;
    }
    return list;
}

}

QStringList suggestedChannels(const Model &model)
{
    QSet<QString> used;
    collect(model, &Card::channel, used);
    return withUsual(model, used, QStringLiteral("channels"));
}

QStringList suggestedDevices(const Model &model)
{
    QSet<QString> used;
    collect(model, &Card::device, used);
    return withUsual(model, used, QStringLiteral("devices"));
}

QStringList suggestedOwners(const Model &model)
{
    QSet<QString> used;
    collect(model, &Card::owner, used);
    collect(model, &Map::owner, used);
    return sorted(used);
}

QStringList suggestedTools(const Model &model)
{
    QSet<QString> used;
    collect(model, &Tool::name, used);
    return sorted(used);
}

}
