#pragma once

#include "model/model.h"
#include "sources/understand.h"

namespace wend {

/// What this program and this person know about exports: the program's descriptions, those of the person's folder,
/// those that the workbook carries.
SourceLibrary libraryFor(const Model &model, const QString &folder, QStringList *mistakes = nullptr);
/// Where a person puts descriptions of their own, *.json.
QString ownSourcesFolder();
/// The metrics that a workbook has, as it names them.
std::map<std::pair<QString, QString>, KnownMetric> knownMetrics(const Model &model);

}
