#include "exchange/templateexports.h"

#include "edit/numbers.h"
#include "exchange/template.h"
#include "model/lookup.h"
#include "sources/understand.h"

#include <QFile>
#include <QFileInfo>

namespace wend {

namespace {

MapId mapOf(const Model &model, const TemplateExport &exported)
{
    const std::vector<MapId> &maps = mapsOf(model);
    return exported.map >= 0 && exported.map < int(maps.size()) ? maps[size_t(exported.map)] : MapId {};
}

Result<void> importOne(Workbook &workbook, const TemplateExport &exported)
{
    QFile file(exported.file);
    const QString name = QFileInfo(exported.file).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return Error {
            QCoreApplication::translate("Template", "The numbers of the example are missing in this installation: %1")
                .arg(name),
            file.errorString(), exported.file};
    const Result<ReadFile> read = readExportBytes(file.readAll(), name);
    if (!read)
        return read.error();
    const Model &model = workbook.model();
    const QString language = businessOf(model).language;
    const MapId map = mapOf(model, exported);
    const std::vector<StageId> stages = map ? stagesOf(model, map) : std::vector<StageId> {};
    std::vector<ImportPart> parts;
    UnderstandOptions options;
    options.language = language;
    options.currency = businessOf(model).currency;
    if (map) {
        options.assumedFrom = model.at(map).periodFrom;
        options.assumedTo = model.at(map).periodTo;
    }
    for (const Understanding &understanding : understand(*read, options)) {
        ImportPart part {understanding, {}, {}};
        for (const TemplateBinding &binding : exported.bindings) {
            if (binding.stage >= 0 && binding.stage < int(stages.size()))
                part.bindings.push_back({binding.metric, stages[size_t(binding.stage)], binding.label});
        }
        parts.push_back(std::move(part));
    }
    if (const auto done = importExport(workbook, factsOf(*read), parts); !done)
        return done.error();
    return {};
}

}

Result<void> importTemplateExports(Workbook &workbook, const QString &templateId)
{
    for (const TemplateExport &exported : exportsOf(templateId, businessOf(workbook.model()).language)) {
        if (auto done = importOne(workbook, exported); !done)
            return done;
    }
    return {};
}

}
