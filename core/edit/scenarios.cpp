#include "edit/scenarios.h"

#include "store/edit.h"

namespace wend {

ScenarioId addScenario(Edit &edit, MapId map, const QString &name, ScenarioId like)
{
    Scenario scenario;
    scenario.map = map;
    scenario.position = edit.positionAtEnd<Scenario>({map.value, 0});
    scenario.name = name;
    const ScenarioId id = edit.insert(scenario);
    for (const ScenarioChange &change : edit.group<ScenarioChange>({like.value, 0}))
        setLever(edit, id, change.lever, change.stage, change.value);
    return id;
}

void setLever(Edit &edit, ScenarioId scenario, ScenarioLever lever, StageId stage, const std::optional<double> &value)
{
    for (const ScenarioChange &known : edit.group<ScenarioChange>({scenario.value, 0})) {
        if (known.lever != lever || known.stage != stage)
            continue;
        if (value)
            edit.set(known.id, &ScenarioChange::value, *value);
        else
            edit.remove(known.id);
        return;
    }
    if (value)
        edit.insert(ScenarioChange {{}, scenario, lever, stage, *value});
}

}
