#pragma once

#include "exchange/template.h"

#include <QByteArray>

namespace wend {

/// A template in one language, as rows whose references hold together. Positions count from 1 within each list of
/// siblings.
struct TemplateContent
{
    TemplateInfo info;
    Business business;
    std::vector<Tool> tools;
    std::vector<Persona> personas;
    std::vector<Map> maps;
    std::vector<MapPersona> mapPersonas;
    std::vector<Stage> stages;
    std::vector<Lane> lanes;
    std::vector<Card> cards;
    std::vector<Evidence> evidence;
    std::vector<Path> paths;
    std::vector<Feeling> feelings;
    std::vector<Target> targets;
    std::vector<DayNote> notes;
    std::vector<Scenario> scenarios;
    std::vector<ScenarioChange> scenarioChanges;
    std::vector<TemplateExport> exports;
};

/// Reads strictly: what is misspelt, missing in any language, out of range or leads nowhere is an error that names the
/// file and the place. `fileName` is for the message only; `language` is one of languages().
Result<TemplateContent> readTemplate(const QByteArray &json, const QString &fileName, const QString &language);

}
