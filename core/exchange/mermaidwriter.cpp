#include "edit/clipping.h"
#include "exchange/exportfile.h"
#include "exchange/exportwriters.h"
#include "exchange/gridlanes.h"
#include "exchange/mermaid.h"
#include "model/lookup.h"

#include <QRegularExpression>

namespace wend {

namespace {

/// What would end a name, or begin a comment, by its number. An actor's name ends at a comma as well.
QByteArray written(const QString &text, bool isActor = false)
{
    QString plain;
    for (const QChar each : text.simplified()) {
        const bool ends = each == u':' || each == u';' || each == u'#' || each == u'%' || each == u'{' || each == u'}'
            || (isActor && each == u',');
        plain += ends ? QStringLiteral("#%1;").arg(each.unicode()) : QString(each);
    }
    // Words that would begin another kind of line.
    static const QRegularExpression keyword(QStringLiteral("^(title|section|accTitle|accDescr|journey)\\b"));
    if (keyword.match(plain).hasMatch())
        plain = QStringLiteral("#%1;").arg(plain.front().unicode()) + plain.mid(1);
    return (plain.isEmpty() ? QStringLiteral("–") : plain).toUtf8();
}

/// How one persona feels over the map: a value between two points is on the way from one to the other.
class Mood
{
public:
    Mood(const Model &model, MapId map, PersonaId persona, const std::vector<StageId> &columns) : m_persona(persona)
    {
        for (const FeelingId id : curveOf(model, map, persona, model.at(map).kind)) {
            const Feeling &feeling = model.at(id);
            const auto column = std::find(columns.begin(), columns.end(), feeling.stage);
            if (column != columns.end())
                m_points.emplace_back(double(column - columns.begin()) + feeling.at, feeling.value);
        }
    }

    PersonaId persona() const { return m_persona; }
    bool isEmpty() const { return m_points.empty(); }
    /// The point within these bounds, if there is one.
    std::optional<int> pointIn(double from, double to) const
    {
        for (const auto &[at, value] : m_points) {
            if (at >= from && at < to)
                return value;
        }
        return std::nullopt;
    }
    int valueAt(double place) const
    {
        const auto behind
            = std::find_if(m_points.begin(), m_points.end(), [&](const auto &point) { return point.first >= place; });
        if (behind == m_points.begin())
            return behind->second;
        const auto &[before, value] = *std::prev(behind);
        if (behind == m_points.end())
            return value;
        const double share = (place - before) / (behind->first - before);
        return int(std::lround(value + share * (behind->second - value)));
    }

private:
    PersonaId m_persona;
    std::vector<std::pair<double, int>> m_points;
};

int scoreOf(int value) { return std::clamp(int(std::lround(value / 50.0)) + 3, 1, 5); }

/// The cards that are the map's tasks: touchpoints, or where there are none what people do.
std::vector<CardId> tasksIn(const Model &model, const std::vector<LaneId> &lanes, LaneKind kind, StageId column)
{
    std::vector<CardId> tasks;
    for (const LaneId lane : lanes) {
        if (model.at(lane).kind == kind)
            tasks.insert(tasks.end(), cardsIn(model, lane, column).begin(), cardsIn(model, lane, column).end());
    }
    return tasks;
}

/// Actors by the score that they give, in their own order.
std::vector<std::pair<int, QStringList>> scoresOf(
    const Model &model, const Card &card, const std::vector<Mood> &moods, double from, double to)
{
    std::vector<std::pair<int, QStringList>> scores;
    const auto add = [&](int score, PersonaId persona) {
        auto found = std::find_if(scores.begin(), scores.end(), [&](const auto &each) { return each.first == score; });
        if (found == scores.end())
            found = scores.insert(scores.end(), {score, {}});
        if (persona)
            found->second += model.at(persona).name;
    };
    for (const bool onlyPoints : {true, false}) {
        for (const Mood &mood : moods) {
            if (mood.isEmpty() || (card.persona && card.persona != mood.persona()))
                continue;
            const auto point = mood.pointIn(from, to);
            if (point || !onlyPoints)
                add(scoreOf(point ? *point : mood.valueAt((from + to) / 2)), mood.persona());
        }
        if (!scores.empty())
            return scores;
    }
    add(3, card.persona);
    return scores;
}

}

QByteArray mermaidOf(const Model &model, MapId map, const QString &language)
{
    const Map &row = model.at(map);
    const std::vector<StageId> columns = shownColumnsOf(model, map);
    const std::vector<LaneId> lanes = shownLanesOf(model, map);
    const bool hasTouchpoints = std::any_of(columns.begin(), columns.end(),
        [&](StageId column) { return !tasksIn(model, lanes, LaneKind::Touchpoints, column).empty(); });
    const LaneKind kind = hasTouchpoints ? LaneKind::Touchpoints : LaneKind::Doing;
    std::vector<PersonaId> personas = personasOf(model, map);
    if (personas.empty())
        personas.push_back({});
    std::vector<Mood> moods;
    for (const PersonaId persona : personas)
        moods.emplace_back(model, map, persona, columns);

    QByteArray text = "journey\n";
    if (!row.title.isEmpty())
        text += "    title " + written(row.title) + "\n    accTitle: " + written(row.title) + '\n';
    if (!row.scenario.isEmpty())
        text += "    accDescr: " + written(row.scenario) + '\n';
    StageId before;
    for (size_t at = 0; at < columns.size(); ++at) {
        if (const StageId stage = stageOf(model, columns[at]); std::exchange(before, stage) != stage)
            text += "    section " + written(model.at(stage).name) + '\n';
        const std::vector<CardId> tasks = tasksIn(model, lanes, kind, columns[at]);
        for (size_t task = 0; task < tasks.size(); ++task) {
            const Card &card = model.at(tasks[task]);
            const double from = double(at) + double(task) / double(tasks.size());
            const double to = double(at) + double(task + 1) / double(tasks.size());
            for (const auto &[score, actors] : scoresOf(model, card, moods, from, to)) {
                QByteArray names;
                for (const QString &actor : actors)
                    names += (names.isEmpty() ? ": " : ", ") + written(actor, true);
                text += "        " + written(cardText(model, card, kind, language)) + ": " + QByteArray::number(score)
                    + names + '\n';
            }
        }
    }
    return text;
}

Result<ExportedFile> writeMermaidFile(const ExportSource &source, const ExportOptions &options, const QString &path)
{
    const auto written = writeFile(path, mermaidOf(source.model, source.maps.front(), languageOf(source, options)));
    return written ? Result<ExportedFile>(ExportedFile {}) : Result<ExportedFile>(written.error());
}

}
