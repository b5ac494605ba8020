#include "exchange/templatereader.h"

#include "base/language.h"
#include "exchange/templatenode.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace wend {

namespace {

using Key = QString;

QStringList wordsIn(const char *separatedByBlanks)
{
    return QString::fromLatin1(separatedByBlanks).split(QLatin1Char(' '));
}

class TemplateReader
{
public:
    TemplateReader(TemplateContent &content, TemplateReading &reading) : m_content(content), m_reading(reading) { }

    void read(const TemplateNode &root);

private:
    struct Answer
    {
        size_t card;
        Key pain;
        TemplateNode node;
    };

    void readInfo(const TemplateNode &root);
    void readBusiness(const TemplateNode &node);
    void readTool(const TemplateNode &node);
    void readPersona(const TemplateNode &node);
    void readMap(const TemplateNode &node);
    void readMapPersonas(const TemplateNode &node, MapId map);
    void readStage(const TemplateNode &node, MapId map);
    void readStep(const TemplateNode &node, const Stage &stage, double position);
    void readPath(const TemplateNode &node, MapId map);
    StageId column(const Key &name, const TemplateNode &node) const;
    void readLane(const TemplateNode &node, MapId map);
    void readCards(const TemplateNode &node, LaneId lane);
    void readCard(const TemplateNode &node, LaneId lane, StageId stage, double position);
    void readEvidence(const TemplateNode &node, CardId card);
    void readFeeling(const TemplateNode &node, const Map &map);
    StageId stageWithNumbers(const TemplateNode &node) const;
    void readTarget(const TemplateNode &node);
    void readNote(const TemplateNode &node);
    void readScenario(const TemplateNode &node, MapId map, double position);
    void readScenarioChange(const TemplateNode &node, ScenarioId scenario);
    void readExport(const TemplateNode &node);
    void resolveAnswers();

    /// The row named by `key` of a node; notes a name that nobody has.
    template <class Row>
    Id<Row> named(const QHash<Key, Id<Row>> &known, const TemplateNode &node, const QString &key) const
    {
        const Key name = node.plain(key);
        if (!name.isEmpty() && !known.contains(name))
            node.member(key).refuse(QStringLiteral("there is no “%1”").arg(name));
        return known.value(name);
    }
    template <class Row>
    void keep(QHash<Key, Id<Row>> &known, const TemplateNode &node, Id<Row> id) const
    {
        const Key name = node.plain(QStringLiteral("id"));
        if (known.contains(name))
            node.refuse(QStringLiteral("a second “%1”").arg(name));
        known.insert(name, id);
    }

    TemplateContent &m_content;
    TemplateReading &m_reading;
    IdSource m_ids;
    QHash<Key, ToolId> m_tools;
    QHash<Key, PersonaId> m_personas;
    // Of the map that is being read:
    QHash<Key, StageId> m_stages;
    QStringList m_stageOrder;
    QHash<Key, PersonaId> m_shown;
    QHash<Key, CardId> m_cards;
    std::vector<Answer> m_answers;
};

void TemplateReader::read(const TemplateNode &root)
{
    root.allowOnly(wordsIn("id kind name summary line business tools personas maps"));
    readInfo(root);
    readBusiness(root.member(QStringLiteral("business")));
    for (const TemplateNode &node : root.list(QStringLiteral("tools")))
        readTool(node);
    for (const TemplateNode &node : root.list(QStringLiteral("personas")))
        readPersona(node);
    for (const TemplateNode &node : root.list(QStringLiteral("maps")))
        readMap(node);
    if (m_content.maps.empty())
        root.refuse(QStringLiteral("no map"));
}

void TemplateReader::readInfo(const TemplateNode &root)
{
    TemplateInfo &info = m_content.info;
    info.id = root.plain(QStringLiteral("id"));
    info.kind = root.plain(QStringLiteral("kind"));
    if (info.kind != QLatin1String("template") && info.kind != QLatin1String("example"))
        root.member(QStringLiteral("kind")).refuse(QStringLiteral("“%1” is no known word").arg(info.kind));
    info.name = root.requiredText(QStringLiteral("name"));
    info.summary = root.requiredText(QStringLiteral("summary"));
    info.line = root.requiredText(QStringLiteral("line"));
}

void TemplateReader::readBusiness(const TemplateNode &node)
{
    node.allowOnly(wordsIn("name place currency"));
    Business &business = m_content.business;
    business.name = node.requiredText(QStringLiteral("name"));
    business.place = node.text(QStringLiteral("place"));
    business.currency = node.requiredText(QStringLiteral("currency"));
    business.language = m_reading.language;
}

void TemplateReader::readTool(const TemplateNode &node)
{
    node.allowOnly(wordsIn("id name monthlyCost"));
    Tool tool {m_ids.next<Tool>(), double(m_content.tools.size() + 1), node.requiredText(QStringLiteral("name")),
        node.amount(QStringLiteral("monthlyCost"))};
    keep(m_tools, node, tool.id);
    m_content.tools.push_back(tool);
}

void TemplateReader::readPersona(const TemplateNode &node)
{
    node.allowOnly(wordsIn("id name age quote place work income goals reasons worries habits channels devices segment "
                           "share colour marker avatar"));
    Persona persona;
    persona.id = m_ids.next<Persona>();
    persona.position = double(m_content.personas.size() + 1);
    persona.name = node.requiredText(QStringLiteral("name"));
    if (node.has(QStringLiteral("age")))
        persona.age = node.integer(QStringLiteral("age"), 0, 150, 0);
    persona.quote = node.text(QStringLiteral("quote"));
    persona.place = node.text(QStringLiteral("place"));
    persona.work = node.text(QStringLiteral("work"));
    persona.income = node.text(QStringLiteral("income"));
    persona.goals = node.text(QStringLiteral("goals"));
    persona.reasons = node.text(QStringLiteral("reasons"));
    persona.worries = node.text(QStringLiteral("worries"));
    persona.habits = node.text(QStringLiteral("habits"));
    persona.channels = node.text(QStringLiteral("channels"));
    persona.devices = node.text(QStringLiteral("devices"));
    persona.segment = node.text(QStringLiteral("segment"));
    persona.share = node.number(QStringLiteral("share"), 0, 1);
    persona.colour = node.colour(QStringLiteral("colour"));
    persona.marker = node.word(QStringLiteral("marker"), MarkerShape::Circle);
    if (node.has(QStringLiteral("avatar"))) {
        const TemplateNode avatar = node.member(QStringLiteral("avatar"));
        avatar.allowOnly(wordsIn("skin hair hairColour"));
        persona.avatarSkin = avatar.integer(QStringLiteral("skin"), 0, 5, 0);
        persona.avatarHair = avatar.integer(QStringLiteral("hair"), 0, 5, 0);
        persona.avatarHairColour = avatar.integer(QStringLiteral("hairColour"), 0, 5, 0);
    }
    keep(m_personas, node, persona.id);
    m_content.personas.push_back(persona);
}

void TemplateReader::readMap(const TemplateNode &node)
{
    node.allowOnly(wordsIn(
        "title goal scenario product kind owner tags reviewDate period unitCost personas stages lanes paths feelings "
        "targets notes scenarios exports"));
    Map map;
    map.id = m_ids.next<Map>();
    map.position = double(m_content.maps.size() + 1);
    map.title = node.requiredText(QStringLiteral("title"));
    map.goal = node.text(QStringLiteral("goal"));
    map.scenario = node.text(QStringLiteral("scenario"));
    map.product = node.text(QStringLiteral("product"));
    map.kind = node.word(QStringLiteral("kind"), MapKind::AsItIs);
    map.owner = node.text(QStringLiteral("owner"));
    map.tags = node.text(QStringLiteral("tags"));
    map.reviewDate = node.date(QStringLiteral("reviewDate"));
    if (node.has(QStringLiteral("period"))) {
        const TemplateNode period = node.member(QStringLiteral("period"));
        period.allowOnly(wordsIn("from to"));
        map.periodFrom = period.date(QStringLiteral("from"));
        map.periodTo = period.date(QStringLiteral("to"));
        if (!map.periodFrom.isValid() || map.periodTo < map.periodFrom)
            period.refuse(QStringLiteral("not a span of days"));
    }
    map.unitCost = node.amount(QStringLiteral("unitCost"));
    m_content.maps.push_back(map);

    m_stages.clear();
    m_stageOrder.clear();
    m_shown.clear();
    m_cards.clear();
    m_answers.clear();
    readMapPersonas(node, map.id);
    for (const TemplateNode &stage : node.list(QStringLiteral("stages")))
        readStage(stage, map.id);
    for (const TemplateNode &lane : node.list(QStringLiteral("lanes")))
        readLane(lane, map.id);
    resolveAnswers();
    for (const TemplateNode &path : node.list(QStringLiteral("paths")))
        readPath(path, map.id);
    for (const TemplateNode &feeling : node.list(QStringLiteral("feelings")))
        readFeeling(feeling, map);
    for (const TemplateNode &target : node.list(QStringLiteral("targets")))
        readTarget(target);
    for (const TemplateNode &note : node.list(QStringLiteral("notes")))
        readNote(note);
    double position = 0;
    for (const TemplateNode &scenario : node.list(QStringLiteral("scenarios")))
        readScenario(scenario, map.id, ++position);
    for (const TemplateNode &each : node.list(QStringLiteral("exports")))
        readExport(each);
}

void TemplateReader::readMapPersonas(const TemplateNode &node, MapId map)
{
    for (const QString &name : node.plainList(QStringLiteral("personas"))) {
        if (!m_personas.contains(name) || m_shown.contains(name))
            node.member(QStringLiteral("personas"))
                .refuse(QStringLiteral("“%1” is none of the personas, or there twice").arg(name));
        m_shown.insert(name, m_personas.value(name));
        m_content.mapPersonas.push_back(
            {m_ids.next<MapPersona>(), map, m_personas.value(name), double(m_shown.size())});
    }
}

void TemplateReader::readStage(const TemplateNode &node, MapId map)
{
    node.allowOnly(wordsIn("id name question colour duration unit level target steps"));
    Stage stage;
    stage.id = m_ids.next<Stage>();
    stage.map = map;
    stage.name = node.requiredText(QStringLiteral("name"));
    stage.question = node.text(QStringLiteral("question"));
    stage.colour = node.colour(QStringLiteral("colour"));
    stage.duration = node.number(QStringLiteral("duration"), 0, 1e6);
    stage.durationUnit = node.word(QStringLiteral("unit"), DurationUnit::Days);
    if (stage.duration && !node.has(QStringLiteral("unit")))
        node.refuse(QStringLiteral("a duration without a unit"));
    stage.level = node.word(QStringLiteral("level"), FunnelLevel::None);
    stage.target = node.number(QStringLiteral("target"), 0, 1);
    keep(m_stages, node, stage.id);
    m_stageOrder.append(node.plain(QStringLiteral("id")));
    stage.position = double(m_stageOrder.size());
    m_content.stages.push_back(stage);
    double position = 0;
    for (const TemplateNode &step : node.list(QStringLiteral("steps")))
        readStep(step, stage, ++position);
}

void TemplateReader::readStep(const TemplateNode &node, const Stage &stage, double position)
{
    node.allowOnly(wordsIn("id name question duration unit"));
    Stage step;
    step.id = m_ids.next<Stage>();
    step.map = stage.map;
    step.parent = stage.id;
    step.position = position;
    step.name = node.requiredText(QStringLiteral("name"));
    step.question = node.text(QStringLiteral("question"));
    step.duration = node.number(QStringLiteral("duration"), 0, 1e6);
    step.durationUnit = node.word(QStringLiteral("unit"), DurationUnit::Days);
    keep(m_stages, node, step.id);
    m_content.stages.push_back(step);
}

/// The column that a node names: a stage that has steps has none of its own.
StageId TemplateReader::column(const Key &name, const TemplateNode &node) const
{
    const StageId id = m_stages.value(name);
    const bool hasSteps = std::any_of(
        m_content.stages.begin(), m_content.stages.end(), [&](const Stage &each) { return id && each.parent == id; });
    if (!id || hasSteps)
        node.refuse(QStringLiteral("there is no stage or step “%1”, or it has steps").arg(name));
    return id;
}

void TemplateReader::readLane(const TemplateNode &node, MapId map)
{
    node.allowOnly(wordsIn("kind name lineAbove cards"));
    if (!node.has(QStringLiteral("kind")))
        node.refuse(QStringLiteral("a lane without a kind"));
    Lane lane;
    lane.id = m_ids.next<Lane>();
    lane.map = map;
    lane.position = double(m_content.lanes.size() + 1);
    lane.kind = node.word(QStringLiteral("kind"), LaneKind::Text);
    lane.name = node.text(QStringLiteral("name"));
    lane.lineAbove = node.word(QStringLiteral("lineAbove"), BlueprintLine::None);
    m_content.lanes.push_back(lane);
    readCards(node, lane.id);
}

void TemplateReader::readCards(const TemplateNode &node, LaneId lane)
{
    for (const auto &[stage, cell] : node.members(QStringLiteral("cards"))) {
        const StageId at = column(stage, cell);
        double position = 0;
        for (const TemplateNode &card : node.member(QStringLiteral("cards")).list(stage))
            readCard(card, lane, at, ++position);
    }
}

void TemplateReader::readCard(const TemplateNode &node, LaneId lane, StageId stage, double position)
{
    Card card;
    card.id = m_ids.next<Card>();
    card.lane = lane;
    card.stage = stage;
    card.position = position;
    if (node.isText()) { // a card that is nothing but its wordsIn
        card.text = node.asText();
        m_content.cards.push_back(card);
        return;
    }
    node.allowOnly(wordsIn("id text notes channel device owner tool momentOfTruth severity impact effort state due "
                           "answers persona link evidence"));
    card.text = node.text(QStringLiteral("text"));
    if (card.text.isEmpty() && !node.has(QStringLiteral("owner")) && !node.has(QStringLiteral("tool")))
        node.refuse(QStringLiteral(
            "a card that says nothing")); // "Lena · Instagram" behind the scenes needs no wordsIn of its own
    card.notes = node.text(QStringLiteral("notes"));
    card.channel = node.text(QStringLiteral("channel"));
    card.device = node.text(QStringLiteral("device"));
    card.owner = node.text(QStringLiteral("owner"));
    card.tool = named(m_tools, node, QStringLiteral("tool"));
    card.momentOfTruth = node.flag(QStringLiteral("momentOfTruth"));
    card.severity = node.integer(QStringLiteral("severity"), 1, 5, card.severity);
    card.impact = node.integer(QStringLiteral("impact"), 1, 3, card.impact);
    card.effort = node.integer(QStringLiteral("effort"), 1, 3, card.effort);
    card.state = node.word(QStringLiteral("state"), IdeaState::Open);
    card.due = node.date(QStringLiteral("due"));
    card.persona = named(m_shown, node, QStringLiteral("persona"));
    card.link = node.text(QStringLiteral("link"));
    if (node.has(QStringLiteral("id")))
        keep(m_cards, node, card.id);
    if (node.has(QStringLiteral("answers")))
        m_answers.push_back(
            {m_content.cards.size(), node.plain(QStringLiteral("answers")), node.member(QStringLiteral("answers"))});
    m_content.cards.push_back(card);
    for (const TemplateNode &each : node.list(QStringLiteral("evidence")))
        readEvidence(each, card.id);
}

void TemplateReader::readEvidence(const TemplateNode &node, CardId card)
{
    node.allowOnly(wordsIn("kind text source date"));
    Evidence evidence;
    evidence.id = m_ids.next<Evidence>();
    evidence.card = card;
    evidence.position = double(m_content.evidence.size() + 1);
    evidence.kind = node.word(QStringLiteral("kind"), EvidenceKind::Seen);
    evidence.text = node.requiredText(QStringLiteral("text"));
    evidence.source = node.text(QStringLiteral("source"));
    evidence.date = node.date(QStringLiteral("date"));
    m_content.evidence.push_back(evidence);
}

void TemplateReader::readPath(const TemplateNode &node, MapId map)
{
    node.allowOnly(wordsIn("from to label share"));
    Path path;
    path.id = m_ids.next<Path>();
    path.map = map;
    path.from = named(m_cards, node, QStringLiteral("from"));
    path.to = named(m_cards, node, QStringLiteral("to"));
    path.label = node.text(QStringLiteral("label"));
    path.share = node.number(QStringLiteral("share"), 0, 1);
    if (!path.from || !path.to || path.from == path.to)
        node.refuse(QStringLiteral("a path without two ends"));
    m_content.paths.push_back(path);
}

void TemplateReader::readFeeling(const TemplateNode &node, const Map &map)
{
    node.allowOnly(wordsIn("stage at value label persona"));
    Feeling feeling;
    feeling.id = m_ids.next<Feeling>();
    feeling.map = map.id;
    feeling.persona = named(m_shown, node, QStringLiteral("persona"));
    if (!feeling.persona && !m_shown.isEmpty())
        node.refuse(QStringLiteral("nobody's feeling on a map with personas"));
    feeling.stage = column(node.plain(QStringLiteral("stage")), node);
    feeling.kind = map.kind;
    feeling.at = node.number(QStringLiteral("at"), 0, 1).value_or(0.5);
    feeling.value = node.integer(QStringLiteral("value"), -100, 100, 0);
    feeling.label = node.text(QStringLiteral("label"));
    m_content.feelings.push_back(feeling);
}

/// Numbers are the stages', never their steps'.
StageId TemplateReader::stageWithNumbers(const TemplateNode &node) const
{
    const Key name = node.plain(QStringLiteral("stage"));
    if (!m_stageOrder.contains(name))
        node.refuse(QStringLiteral("there is no stage “%1”").arg(name));
    return m_stages.value(name);
}

void TemplateReader::readTarget(const TemplateNode &node)
{
    node.allowOnly(wordsIn("stage value isMost from"));
    if (!node.has(QStringLiteral("value")))
        node.refuse(QStringLiteral("a target without a value"));
    Target target;
    target.id = m_ids.next<Target>();
    target.stage = stageWithNumbers(node);
    target.value = node.number(QStringLiteral("value"), 0, 1).value_or(0);
    target.isMost = node.flag(QStringLiteral("isMost"));
    target.from = node.date(QStringLiteral("from"));
    m_content.targets.push_back(target);
}

void TemplateReader::readNote(const TemplateNode &node)
{
    node.allowOnly(wordsIn("day text stage idea"));
    DayNote note;
    note.id = m_ids.next<DayNote>();
    note.day = node.date(QStringLiteral("day"));
    if (!note.day.isValid())
        node.refuse(QStringLiteral("a note without a day"));
    note.text = node.requiredText(QStringLiteral("text"));
    if (node.has(QStringLiteral("stage")))
        note.stage = stageWithNumbers(node);
    note.idea = named(m_cards, node, QStringLiteral("idea"));
    m_content.notes.push_back(note);
}

void TemplateReader::readScenario(const TemplateNode &node, MapId map, double position)
{
    node.allowOnly(wordsIn("name changes"));
    const Scenario scenario {m_ids.next<Scenario>(), map, position, node.requiredText(QStringLiteral("name"))};
    m_content.scenarios.push_back(scenario);
    for (const TemplateNode &change : node.list(QStringLiteral("changes")))
        readScenarioChange(change, scenario.id);
}

void TemplateReader::readScenarioChange(const TemplateNode &node, ScenarioId scenario)
{
    node.allowOnly(wordsIn("lever stage value"));
    ScenarioChange change;
    change.id = m_ids.next<ScenarioChange>();
    change.scenario = scenario;
    change.lever = node.word(QStringLiteral("lever"), ScenarioLever::Conversion);
    const bool isMoney = change.lever == ScenarioLever::Price || change.lever == ScenarioLever::UnitCost;
    if (isMoney && node.has(QStringLiteral("stage")))
        node.member(QStringLiteral("stage")).refuse(QStringLiteral("money for one thing sold has no stage"));
    if (!isMoney)
        change.stage = stageWithNumbers(node);
    const auto value = change.lever == ScenarioLever::Conversion ? node.number(QStringLiteral("value"), 0, 1)
                                                                 : node.amount(QStringLiteral("value"));
    if (!value)
        node.refuse(QStringLiteral("a change without a value"));
    change.value = value.value_or(0);
    m_content.scenarioChanges.push_back(change);
}

void TemplateReader::readExport(const TemplateNode &node)
{
    node.allowOnly(wordsIn("file bindings"));
    TemplateExport found;
    found.file = QStringLiteral(":/examples/%1/%2/%3")
                     .arg(m_reading.language, m_content.info.id, node.plain(QStringLiteral("file")));
    found.map = int(m_content.maps.size()) - 1;
    for (const TemplateNode &each : node.list(QStringLiteral("bindings"))) {
        each.allowOnly(wordsIn("metric stage label"));
        const Key stage = each.plain(QStringLiteral("stage"));
        TemplateBinding binding {each.plain(QStringLiteral("metric")), int(m_stageOrder.indexOf(stage)),
            each.requiredText(QStringLiteral("label"))};
        if (binding.metric.isEmpty() || binding.stage < 0)
            each.refuse(QStringLiteral("no metric, or no such stage"));
        found.bindings.push_back(binding);
    }
    m_content.exports.push_back(found);
}

void TemplateReader::resolveAnswers()
{
    for (const Answer &answer : m_answers) {
        if (!m_cards.contains(answer.pain))
            answer.node.refuse(QStringLiteral("there is no “%1”").arg(answer.pain));
        m_content.cards[answer.card].answers = m_cards.value(answer.pain);
    }
}

}

Result<TemplateContent> readTemplate(const QByteArray &json, const QString &fileName, const QString &language)
{
    Q_ASSERT(languages().contains(language));
    TemplateReading reading {language, {}};
    TemplateContent content;
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(json, &trouble);
    if (document.isObject())
        TemplateReader(content, reading).read({document.object(), {}, reading});
    else
        reading.trouble = QStringLiteral("%1 at %2").arg(trouble.errorString()).arg(trouble.offset);
    if (reading.trouble.isEmpty())
        return content;
    const QString text = QCoreApplication::translate(
        "Template", "The template “%1” is not whole (%2). Nothing was changed; install Wend again.");
    return Error {text.arg(fileName, reading.trouble), reading.trouble, fileName};
}

}
