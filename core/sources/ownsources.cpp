#include "sources/ownsources.h"

#include "model/lookup.h"

#include <QJsonDocument>
#include <QStandardPaths>

namespace wend {

SourceLibrary libraryFor(const Model &model, const QString &folder, QStringList *mistakes)
{
    SourceLibrary library = SourceLibrary::withFolder(folder, mistakes);
    for (const SourceId id : sourcesOf(model)) {
        const Source &source = model.at(id);
        if (source.description.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(source.description.toUtf8());
        library.addOwn(document.object(), source.name, mistakes);
    }
    return library;
}

QString ownSourcesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/sources");
}

std::map<std::pair<QString, QString>, KnownMetric> knownMetrics(const Model &model)
{
    std::map<std::pair<QString, QString>, KnownMetric> known;
    for (const SourceId source : sourcesOf(model)) {
        for (const MetricId id : metricsOf(model, source)) {
            const Metric &metric = model.at(id);
            known[{model.at(source).recipe, metric.key}] = {metric.name, metric.unit, metric.kind, metric.additive};
        }
    }
    return known;
}

}
