#include "model/lookup.h"

#include "base/localized.h"
#include "model/words.h"

namespace wend {

const Business &businessOf(const Model &model)
{
    static const Business none;
    const auto &rows = model.group<Business>({});
    return rows.empty() ? none : model.at(rows.front());
}

std::vector<StageId> columnsOf(const Model &model, MapId map)
{
    std::vector<StageId> columns;
    for (StageId id : stagesOf(model, map)) {
        const std::vector<StageId> &steps = stepsOf(model, model.at(id));
        if (steps.empty())
            columns.push_back(id);
        else
            columns.insert(columns.end(), steps.begin(), steps.end());
    }
    return columns;
}

std::vector<PersonaId> personasOf(const Model &model, MapId map)
{
    std::vector<PersonaId> personas;
    for (MapPersonaId id : model.group<MapPersona>({map.value, 0}))
        personas.push_back(model.at(id).persona);
    return personas;
}

std::vector<FeelingId> curveOf(const Model &model, MapId map, PersonaId persona, MapKind kind)
{
    std::unordered_map<StageId, std::vector<FeelingId>> byStage;
    for (FeelingId id : model.group<Feeling>({map.value, 0})) {
        const Feeling &feeling = model.at(id);
        if (feeling.persona == persona && feeling.kind == kind)
            byStage[feeling.stage].push_back(id);
    }
    std::vector<FeelingId> curve;
    for (StageId stage : columnsOf(model, map)) {
        const auto &points = byStage[stage];
        curve.insert(curve.end(), points.begin(), points.end());
    }
    return curve;
}

MapId mapTitled(const Model &model, const QString &title)
{
    const auto &maps = mapsOf(model);
    if (title.isEmpty())
        return maps.empty() ? MapId {} : maps.front();
    for (MapId id : maps) {
        if (model.at(id).title.compare(title, Qt::CaseInsensitive) == 0)
            return id;
    }
    return {};
}

const Source *sourceByRecipe(const Model &model, const QString &recipe)
{
    for (const SourceId id : sourcesOf(model)) {
        if (model.at(id).recipe == recipe)
            return &model.at(id);
    }
    return nullptr;
}

QString laneName(const Model &model, const Lane &lane)
{
    return lane.name.isEmpty() ? nameOf(lane.kind, businessOf(model).language) : lane.name;
}

QString personaLabel(const Persona &persona, const QString &language)
{
    if (!persona.age)
        return persona.name;
    //: a persona's name and age in years
    return localized("Words", QT_TRANSLATE_NOOP("Words", "%1, %2"), language).arg(persona.name).arg(*persona.age);
}

}
