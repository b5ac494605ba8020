#include "support/bakery.h"

#include "model/lookup.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace wend::test {

namespace {

/// Reads as much of a template as a picture needs; the program's own reader is core/exchange's.
class Builder
{
public:
    Builder(QString language, Bakery &out) : m_language(std::move(language)), m_out(out) { }

    void build(const QJsonObject &root)
    {
        Business business;
        business.id = {1};
        const QJsonObject said = root[QLatin1String("business")].toObject();
        business.name = words(said[QLatin1String("name")]);
        business.place = words(said[QLatin1String("place")]);
        business.currency = words(said[QLatin1String("currency")]);
        business.language = m_language;
        m_out.model.put(business);
        for (const auto &tool : root[QLatin1String("tools")].toArray())
            addTool(tool.toObject());
        for (const auto &persona : root[QLatin1String("personas")].toArray())
            addPersona(persona.toObject());
        addMap(root[QLatin1String("maps")].toArray().first().toObject());
    }

private:
    QString words(const QJsonValue &value) const
    {
        return value.isObject() ? value[m_language].toVariant().toString() : value.toVariant().toString();
    }

    template <class Row>
    Row fresh()
    {
        Row row;
        row.id = m_ids.next<Row>();
        if constexpr (requires(Row each) { each.position; })
            row.position = ++m_position;
        return row;
    }

    void addTool(const QJsonObject &json)
    {
        Tool tool = fresh<Tool>();
        tool.name = words(json[QLatin1String("name")]);
        if (json.contains(QLatin1String("monthlyCost")))
            tool.monthlyCost = words(json[QLatin1String("monthlyCost")]).toDouble();
        m_tools[json[QLatin1String("id")].toString()] = tool.id;
        m_out.model.put(tool);
    }

    void addPersona(const QJsonObject &json)
    {
        Persona persona = fresh<Persona>();
        persona.name = words(json[QLatin1String("name")]);
        persona.age = json[QLatin1String("age")].toInt();
        persona.quote = words(json[QLatin1String("quote")]);
        persona.goals = words(json[QLatin1String("goals")]);
        persona.worries = words(json[QLatin1String("worries")]);
        persona.channels = words(json[QLatin1String("channels")]);
        persona.colour = QColor(json[QLatin1String("colour")].toString());
        persona.marker = fromWord<MarkerShape>(json[QLatin1String("marker")].toString()).value_or(MarkerShape::Circle);
        const QJsonObject avatar = json[QLatin1String("avatar")].toObject();
        persona.avatarSkin = avatar[QLatin1String("skin")].toInt();
        persona.avatarHair = avatar[QLatin1String("hair")].toInt();
        persona.avatarHairColour = avatar[QLatin1String("hairColour")].toInt();
        m_personas[json[QLatin1String("id")].toString()] = persona.id;
        m_out.model.put(persona);
    }

    void addMap(const QJsonObject &json)
    {
        Map map = fresh<Map>();
        map.title = words(json[QLatin1String("title")]);
        map.scenario = words(json[QLatin1String("scenario")]);
        map.goal = words(json[QLatin1String("goal")]);
        map.reviewDate = QDate(2027, 1, 31);
        map.periodFrom = QDate(2026, 10, 1);
        map.periodTo = QDate(2026, 10, 31);
        m_out.map = map.id;
        m_out.model.put(map);
        for (const auto &persona : json[QLatin1String("personas")].toArray()) {
            MapPersona shown = fresh<MapPersona>();
            shown.map = map.id;
            shown.persona = m_personas.value(persona.toString());
            m_out.model.put(shown);
        }
        for (const auto &stage : json[QLatin1String("stages")].toArray())
            addStage(stage.toObject());
        for (const auto &lane : json[QLatin1String("lanes")].toArray())
            addLane(lane.toObject());
        for (const auto &feeling : json[QLatin1String("feelings")].toArray())
            addFeeling(feeling.toObject());
    }

    void addStage(const QJsonObject &json)
    {
        Stage stage = fresh<Stage>();
        stage.map = m_out.map;
        stage.name = words(json[QLatin1String("name")]);
        stage.question = words(json[QLatin1String("question")]);
        stage.colour = QColor(json[QLatin1String("colour")].toString());
        stage.duration = json[QLatin1String("duration")].toDouble();
        stage.durationUnit
            = fromWord<DurationUnit>(json[QLatin1String("unit")].toString()).value_or(DurationUnit::Days);
        m_stages[json[QLatin1String("id")].toString()] = stage.id;
        m_out.model.put(stage);
    }

    void addLane(const QJsonObject &json)
    {
        Lane lane = fresh<Lane>();
        lane.map = m_out.map;
        lane.kind = fromWord<LaneKind>(json[QLatin1String("kind")].toString()).value_or(LaneKind::Text);
        lane.lineAbove
            = fromWord<BlueprintLine>(json[QLatin1String("lineAbove")].toString()).value_or(BlueprintLine::None);
        m_out.model.put(lane);
        const QJsonObject cards = json[QLatin1String("cards")].toObject();
        for (auto cell = cards.begin(); cell != cards.end(); ++cell) {
            for (const auto &card : cell.value().toArray())
                addCard(lane.id, m_stages.value(cell.key()), card);
        }
    }

    void addCard(LaneId lane, StageId stage, const QJsonValue &json)
    {
        Card card = fresh<Card>();
        card.lane = lane;
        card.stage = stage;
        const bool full = json.isObject() && !json.toObject().contains(QLatin1String("en"));
        card.text = words(full ? json[QLatin1String("text")] : json);
        if (full) {
            card.channel = words(json[QLatin1String("channel")]);
            card.device = words(json[QLatin1String("device")]);
            card.owner = words(json[QLatin1String("owner")]);
            card.tool = m_tools.value(json[QLatin1String("tool")].toString());
            card.momentOfTruth = json[QLatin1String("momentOfTruth")].toBool();
            card.severity = json[QLatin1String("severity")].toInt(3);
            card.impact = json[QLatin1String("impact")].toInt(2);
            card.effort = json[QLatin1String("effort")].toInt(2);
        }
        m_out.model.put(card);
    }

    void addFeeling(const QJsonObject &json)
    {
        Feeling feeling = fresh<Feeling>();
        feeling.map = m_out.map;
        feeling.stage = m_stages.value(json[QLatin1String("stage")].toString());
        feeling.persona = m_personas.value(json[QLatin1String("persona")].toString());
        feeling.at = json[QLatin1String("at")].toDouble();
        feeling.value = json[QLatin1String("value")].toInt();
        feeling.label = words(json[QLatin1String("label")]);
        m_out.model.put(feeling);
    }

    QString m_language;
    Bakery &m_out;
    IdSource m_ids {20261031};
    double m_position = 0;
    QHash<QString, ToolId> m_tools;
    QHash<QString, PersonaId> m_personas;
    QHash<QString, StageId> m_stages;
};

MapNumbers numbersOf(const Model &model, MapId map, const QString &language)
{
    const bool chinese = language != QLatin1String("en");
    const QStringList labels = chinese
        ? QStringList {QStringLiteral("看到广告"), QStringLiteral("访问"), QStringLiteral("订单"),
            QStringLiteral("已取货"), QStringLiteral("再次下单")}
        : QStringList {QStringLiteral("saw an ad"), QStringLiteral("visits"), QStringLiteral("orders"),
            QStringLiteral("collected"), QStringLiteral("ordered again")};
    const double values[] = {48200, 3140, 241, 236, 58};
    const std::vector<double> courses[] = {{12, 16, 15, 19, 20, 24, 23, 27, 26, 30},
        {11, 14, 13, 18, 16, 20, 22, 20, 25, 26}, {22, 21, 20, 20, 19, 17, 18, 15, 14, 12},
        {24, 23, 23, 22, 20, 19, 19, 16, 18, 15}, {6, 7, 7, 9, 12, 12, 15, 20, 22, 24}};
    MapNumbers numbers;
    for (const StageId stage : stagesOf(model, map)) {
        const size_t i = numbers.size();
        StageNumbers its;
        its.stage = stage;
        its.binding = {qint64(i + 1)};
        its.metric = {qint64(i + 1)};
        its.label = labels.value(int(i));
        its.kind = i == 0 ? MetricKind::Reach : i < 2 ? MetricKind::People : MetricKind::Orders;
        its.value = values[i];
        its.course = courses[i];
        if (i < 4) {
            its.next = stagesOf(model, map)[i + 1];
            its.toNext = Conversion {values[i + 1] / values[i], 0, 0, i == 0};
        }
        its.weakest = i == 1;
        numbers.push_back(its);
    }
    return numbers;
}

}

Bakery bakery(const QString &language)
{
    Bakery bakery;
    QFile file(QStringLiteral(WEND_SOURCE_DIR "/resources/templates/%1/bakery.json").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The bakery's template is missing.");
    Builder(language, bakery).build(QJsonDocument::fromJson(file.readAll()).object());
    bakery.numbers = numbersOf(bakery.model, bakery.map, language);
    return bakery;
}

}
