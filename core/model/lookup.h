#pragma once

#include "model/model.h"

namespace wend {

// Look-ups by the words people use. All are a hash look-up; lists are in order.

inline const std::vector<MapId> &mapsOf(const Model &model) { return model.group<Map>({}); }
inline const std::vector<PersonaId> &personasOf(const Model &model) { return model.group<Persona>({}); }
inline const std::vector<ToolId> &toolsOf(const Model &model) { return model.group<Tool>({}); }
inline const std::vector<SourceId> &sourcesOf(const Model &model) { return model.group<Source>({}); }
inline const std::vector<StageId> &stagesOf(const Model &model, MapId map)
{
    return model.group<Stage>({map.value, 0});
}
inline const std::vector<StageId> &stepsOf(const Model &model, const Stage &stage)
{
    return model.group<Stage>({stage.map.value, stage.id.value});
}
inline const std::vector<LaneId> &lanesOf(const Model &model, MapId map) { return model.group<Lane>({map.value, 0}); }
inline const std::vector<CardId> &cardsIn(const Model &model, LaneId lane, StageId stage)
{
    return model.group<Card>({lane.value, stage.value});
}
inline const std::vector<EvidenceId> &evidenceOf(const Model &model, CardId card)
{
    return model.group<Evidence>({card.value, 0});
}
inline const std::vector<EvidenceId> &evidenceOf(const Model &model, ExplanationId explanation)
{
    return model.group<Evidence>({0, explanation.value});
}
/// What may be behind the loss before a stage.
inline const std::vector<ExplanationId> &explanationsOf(const Model &model, StageId stage)
{
    return model.group<Explanation>({stage.value, 0});
}
inline const std::vector<VersionId> &versionsOf(const Model &model, MapId map)
{
    return model.group<Version>({map.value, 0});
}
inline const std::vector<VersionId> &versionsOf(const Model &model, PersonaId persona)
{
    return model.group<Version>({0, persona.value});
}
inline const std::vector<MetricId> &metricsOf(const Model &model, SourceId source)
{
    return model.group<Metric>({source.value, 0});
}
inline const std::vector<ImportId> &importsOf(const Model &model, SourceId source)
{
    return model.group<Import>({source.value, 0});
}
inline const std::vector<BindingId> &bindingsOf(const Model &model, StageId stage)
{
    return model.group<Binding>({stage.value, 0});
}
inline const std::vector<PathId> &pathsOf(const Model &model, MapId map) { return model.group<Path>({map.value, 0}); }
inline const std::vector<ScenarioId> &scenariosOf(const Model &model, MapId map)
{
    return model.group<Scenario>({map.value, 0});
}
inline const std::vector<ScenarioChangeId> &changesOf(const Model &model, ScenarioId scenario)
{
    return model.group<ScenarioChange>({scenario.value, 0});
}

/// The columns of a map from left to right: its stages, or the steps of a stage that has some. Hidden ones too.
std::vector<StageId> columnsOf(const Model &model, MapId map);

/// The stage that a column belongs to: itself, or the stage whose step it is.
inline StageId stageOf(const Model &model, StageId column)
{
    const Stage &row = model.at(column);
    return row.parent ? row.parent : column;
}

/// The numbers shown at a touchpoint.
inline const std::vector<BindingId> &bindingsOf(const Model &model, const Card &card)
{
    return model.group<Binding>({stageOf(model, card.stage).value, card.id.value});
}

/// The one row about the business.
const Business &businessOf(const Model &model);

/// The personas a map shows, in its own order.
std::vector<PersonaId> personasOf(const Model &model, MapId map);

/// One emotion curve from left to right: by order of stages, then by place within the stage.
std::vector<FeelingId> curveOf(const Model &model, MapId map, PersonaId persona, MapKind kind = MapKind::AsItIs);

/// What the model says of the map with this title (case does not matter); with an empty title the first map. Null:
/// none.
MapId mapTitled(const Model &model, const QString &title);

/// The source that was recognised by a recipe (Source::recipe). Null: none.
const Source *sourceByRecipe(const Model &model, const QString &recipe);

/// The name a lane shows: its own, or its kind's in the language of the business ("Pain points", "痛点").
QString laneName(const Model &model, const Lane &lane);

/// "Maya, 34", or the name alone.
QString personaLabel(const Persona &persona, const QString &language);

}
