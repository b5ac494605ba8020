#include "exchange/workbookparts.h"
#include "exchange/exportwriters.h"
#include "store/edit.h"
#include "store/scratchfolder.h"
#include "store/workbook.h"

#include <set>

namespace wend {

namespace {

/// Rows of a type that nothing points at any more.
template <class Row>
void removeOthers(Edit &edit, const Model &model, const std::set<Id<Row>> &kept)
{
    for (const auto &[id, row] : model.all<Row>()) {
        if (!kept.contains(id))
            edit.remove(id);
    }
}

}

void keepOnly(Edit &edit, const Model &model, const std::vector<MapId> &maps)
{
    const std::set<MapId> kept(maps.begin(), maps.end());
    std::set<PersonaId> personas;
    std::set<ToolId> tools;
    std::set<MetricId> metrics;
    std::set<SourceId> sources;
    for (const auto &[id, shown] : model.all<MapPersona>()) {
        if (kept.contains(shown.map))
            personas.insert(shown.persona);
    }
    for (const auto &[id, feeling] : model.all<Feeling>()) {
        if (kept.contains(feeling.map))
            personas.insert(feeling.persona);
    }
    for (const auto &[id, card] : model.all<Card>()) {
        if (!kept.contains(model.at(card.lane).map))
            continue;
        personas.insert(card.persona);
        tools.insert(card.tool);
    }
    for (const auto &[id, binding] : model.all<Binding>()) {
        if (kept.contains(model.at(binding.stage).map)) {
            metrics.insert(binding.metric);
            sources.insert(model.at(binding.metric).source);
        }
    }
    removeOthers(edit, model, kept);
    removeOthers(edit, model, personas);
    removeOthers(edit, model, tools);
    removeOthers(edit, model, sources);
    for (const auto &[id, metric] : model.all<Metric>()) {
        if (sources.contains(metric.source) && !metrics.contains(id))
            edit.remove(id);
    }
}

// A copy is worked on: what is exported stays as it is.
Result<ExportedFile> writeWorkbookOfMaps(const ExportSource &source, const ExportOptions &options, const QString &path)
{
    const auto written = source.withWorkbook(
        [&](const Workbook &whole) -> Result<void> {
            const ScratchFolder folder;
            const QString copy = folder.file(QStringLiteral("copy.wend"));
            if (const auto saved = whole.saveCopy(copy); !saved)
                return saved;
            auto opened = Workbook::openCopy(WorkingCopies(folder.file(QStringLiteral("copies"))), copy, options.goOn);
            if (!opened)
                return opened.error();
            Workbook &part = **opened;
            part.discardOnClose();
            const auto done = part.edit({QT_TRANSLATE_NOOP("Edit", "Hand on some maps"), {}},
                [&](Edit &edit) { keepOnly(edit, part.model(), source.maps); });
            return done ? part.saveCopy(path) : done;
        },
        options.goOn);
    return written ? Result<ExportedFile>(ExportedFile {}) : Result<ExportedFile>(written.error());
}

}
