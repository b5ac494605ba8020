// Every edit gets the same check: do, undo, equal; redo, equal; close, reopen, undo again, equal; save, open elsewhere,
// equal.

#include "edit/cardgroups.h"
#include "edit/cards.h"
#include "edit/clipping.h"
#include "edit/comparing.h"
#include "edit/daynotes.h"
#include "edit/explanations.h"
#include "edit/feelings.h"
#include "edit/findingmarks.h"
#include "edit/lanes.h"
#include "edit/looks.h"
#include "edit/maps.h"
#include "edit/numbers.h"
#include "edit/paths.h"
#include "edit/personas.h"
#include "edit/pictures.h"
#include "edit/posterchoices.h"
#include "edit/quotes.h"
#include "edit/replacetext.h"
#include "edit/scenarios.h"
#include "edit/stages.h"
#include "edit/steps.h"
#include "edit/targets.h"
#include "edit/tools.h"
#include "edit/typednumbers.h"
#include "edit/versions.h"
#include "model/invariants.h"
#include "model/lookup.h"
#include "store/edit.h"
#include "store/history.h"
#include "store/versioncontent.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QImage>
#include <QTest>

namespace wend::test {

namespace {

constexpr int atEnd = std::numeric_limits<int>::max();

struct NamedEdit
{
    const char *name;
    std::function<void(Edit &, const SmallMap &, const Model &)> change;
};

CardId cardIn(const SmallMap &map, const Model &model, LaneKind kind, int stage)
{
    return cardsIn(model, map.lane(model, kind), map.stages[size_t(stage)]).front();
}

Evidence someQuote()
{
    Evidence quote;
    quote.kind = EvidenceKind::Said;
    quote.text = QStringLiteral("Typed it all twice");
    quote.score = 0.25;
    return quote;
}

Understanding someNumbers(const QString &name)
{
    Understanding numbers;
    numbers.recipe = QStringLiteral("columns/1");
    numbers.name = QStringLiteral("Till");
    numbers.from = numbers.to = QDate(2026, 10, 1);
    MetricUnderstanding visits;
    visits.key = QStringLiteral("Visits");
    visits.name = name;
    visits.samples = {{{}, numbers.from, numbers.to, {}, 7}};
    numbers.metrics = {visits};
    return numbers;
}

ImportFacts someFacts()
{
    return {QStringLiteral("till.csv"), QStringLiteral("00ff"), QStringLiteral("utf-8"),
        QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC)};
}

MetricId importedMetric(Edit &edit)
{
    const ImportOutcome outcome = importNumbers(edit, someNumbers(QStringLiteral("Visits")), someFacts(), {});
    return edit.group<Metric>({outcome.source.value, 0}).front().id;
}

Picture somePicture()
{
    QImage image(8, 6, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    return *pictureOf(image, QStringLiteral("cake.png"));
}

/// A version in which the map was another one.
VersionId otherVersion(Edit &edit, const SmallMap &map, const Model &model)
{
    Model then = rowsForVersion(model, map.map);
    then.remove(cardIn(map, model, LaneKind::Doing, 0));
    Stage stage = model.at(map.stages[1]);
    stage.name = QStringLiteral("Buy");
    then.put(stage);
    Version version;
    version.map = map.map;
    version.at = someFacts().at;
    version.name = QStringLiteral("October");
    version.content = versionContent(then);
    return edit.insert(version);
}

const std::vector<NamedEdit> &everyEdit()
{
    static const std::vector<NamedEdit> edits {
        {"addMap",
            [](Edit &e, const SmallMap &, const Model &) {
                addMap(e, QStringLiteral("Second"), {QStringLiteral("One")});
            }},
        {"moveMap",
            [](Edit &e, const SmallMap &m, const Model &) {
                addMap(e, QStringLiteral("Second"), {});
                moveMap(e, m.map, 1);
            }},
        {"duplicateMap",
            [](Edit &e, const SmallMap &m, const Model &) { duplicateMap(e, m.map, QStringLiteral("Copy")); }},
        {"pairMaps",
            [](Edit &e, const SmallMap &m, const Model &) {
                pairMaps(e, m.map, addMap(e, QStringLiteral("Second"), {}));
                pairMaps(e, m.map, addMap(e, QStringLiteral("Third"), {}));
            }},
        {"addCounterpart",
            [](Edit &e, const SmallMap &m, const Model &) { addCounterpart(e, m.map, QStringLiteral("Better")); }},
        {"removeOneOfAPair",
            [](Edit &e, const SmallMap &m, const Model &) {
                e.remove(addCounterpart(e, m.map, QStringLiteral("Better")));
                e.set(m.map, &Map::goal, QStringLiteral("That there is a change at all"));
            }},
        {"choosePoster",
            [](Edit &e, const SmallMap &m, const Model &model) {
                PosterChoices choices {PosterHeadline::Own, QStringLiteral("Nobody answers."),
                    QStringLiteral("Cake days"), QStringLiteral("October"), false, QColor(0x2f, 0x6d, 0xb5),
                    PosterGround::Dark, false, false, false, QStringLiteral("https://cakes.example"),
                    {lanesOf(model, m.map).front()}, personasOf(model, m.map)};
                choosePoster(e, m.map, choices);
            }},
        {"removeMap", [](Edit &e, const SmallMap &m, const Model &) { e.remove(m.map); }},
        {"setMap",
            [](Edit &e, const SmallMap &m, const Model &) {
                e.set(m.map, &Map::title, QStringLiteral("庆典蛋糕"));
                e.set(m.map, &Map::reviewDate, QDate(2027, 1, 31));
                e.set(m.map, &Map::kind, MapKind::AsItShouldBe);
            }},
        {"insertStage",
            [](Edit &e, const SmallMap &m, const Model &) { insertStage(e, m.map, 1, QStringLiteral("Compare")); }},
        {"moveStage", [](Edit &e, const SmallMap &m, const Model &) { moveStage(e, m.stages[0], 2); }},
        {"duplicateStage", [](Edit &e, const SmallMap &m, const Model &) { duplicateStage(e, m.stages[1]); }},
        {"setStage",
            [](Edit &e, const SmallMap &m, const Model &) {
                e.set(m.stages[0], &Stage::duration, 9.0);
                e.set(m.stages[0], &Stage::colour, QColor(Qt::red));
                e.set(m.stages[0], &Stage::target, 0.25);
            }},
        {"removeStage", [](Edit &e, const SmallMap &m, const Model &) { e.remove(m.stages[1]); }},
        {"insertLane", [](Edit &e, const SmallMap &m, const Model &) { insertLane(e, m.map, 2, LaneKind::Support); }},
        {"duplicateLane",
            [](Edit &e, const SmallMap &m, const Model &model) {
                duplicateLane(e, m.lane(model, LaneKind::Touchpoints));
            }},
        {"movePathEnd",
            [](Edit &e, const SmallMap &m, const Model &model) {
                const PathId path = addPath(
                    e, cardIn(m, model, LaneKind::Touchpoints, 0), cardIn(m, model, LaneKind::Touchpoints, 1));
                movePathEnd(e, path, false, cardIn(m, model, LaneKind::Touchpoints, 2));
            }},
        {"moveLane", [](Edit &e, const SmallMap &m, const Model &) { moveLane(e, m.lanes[0], 3); }},
        {"removeLane",
            [](Edit &e, const SmallMap &m, const Model &model) { e.remove(m.lane(model, LaneKind::PainPoints)); }},
        {"insertCard",
            [](Edit &e, const SmallMap &m, const Model &model) {
                insertCard(e, m.lane(model, LaneKind::Touchpoints), m.stages[1], 0, QStringLiteral("订购表单"));
            }},
        {"moveCard",
            [](Edit &e, const SmallMap &m, const Model &model) {
                moveCard(e, cardIn(m, model, LaneKind::Touchpoints, 0), m.lane(model, LaneKind::Ideas), m.stages[2], 0);
            }},
        {"mergeTools",
            [](Edit &e, const SmallMap &m, const Model &model) {
                setTool(e, cardIn(m, model, LaneKind::Touchpoints, 0), QStringLiteral("Mailchimp"), 13);
                setTool(e, cardIn(m, model, LaneKind::Touchpoints, 1), QStringLiteral("Mail chimp"), {});
                mergeTools(e, toolNamed(e, QStringLiteral("Mailchimp")), toolNamed(e, QStringLiteral("Mail chimp")));
            }},
        {"decideFinding",
            [](Edit &e, const SmallMap &m, const Model &) {
                FindingMark mark {{}, QStringLiteral("leak"), m.map, QStringLiteral("stage:1"), FindingDecision::Later,
                    QDate(2026, 12, 1)};
                decideFinding(e, mark);
                mark.decision = FindingDecision::Dismissed;
                decideFinding(e, mark);
            }},
        {"explanations",
            [](Edit &e, const SmallMap &m, const Model &model) {
                const CardId pain = cardIn(m, model, LaneKind::PainPoints, 1);
                const EvidenceId behind = addEvidence(e, pain, {});
                const ExplanationId first = addExplanation(e, m.stages[1], QStringLiteral("The price"), pain);
                const ExplanationId second = addExplanation(e, m.stages[1], QStringLiteral("The form"));
                moveExplanation(e, second, true);
                addEvidence(e, second, true, {});
                untieEvidence(e, tieEvidence(e, behind, second, false));
                tieEvidence(e, behind, first, true);
            }},
        {"setState and makeIdeaOf",
            [](Edit &e, const SmallMap &m, const Model &) {
                const ExplanationId id = addExplanation(e, m.stages[1], QStringLiteral("The form"));
                Card idea;
                idea.text = QStringLiteral("Ask ten of them");
                idea.owner = QStringLiteral("Sam");
                makeIdeaOf(e, id, idea, QDate(2026, 11, 16));
                setState(e, id, ExplanationState::Confirmed, QDate(2026, 11, 17));
            }},
        {"setSpan",
            [](Edit &e, const SmallMap &m, const Model &model) {
                setSpan(e, cardIn(m, model, LaneKind::Touchpoints, 1), 9);
            }},
        {"insertStep",
            [](Edit &e, const SmallMap &m, const Model &) {
                insertStep(e, m.stages[1], 0, QStringLiteral("Choose"));
                insertStep(e, m.stages[1], 9, QStringLiteral("Pay"));
            }},
        {"removeStep",
            [](Edit &e, const SmallMap &m, const Model &) {
                const StageId first = insertStep(e, m.stages[1], 0, QStringLiteral("Choose"));
                removeStage(e, insertStep(e, m.stages[1], 1, QStringLiteral("Pay")));
                removeStage(e, first);
                e.set(m.stages[1], &Stage::name, QStringLiteral("Buy"));
            }},
        {"removeStageUnderAWideCard",
            [](Edit &e, const SmallMap &m, const Model &model) {
                setSpan(e, cardIn(m, model, LaneKind::Doing, 0), 3);
                insertStep(e, m.stages[1], 0, QStringLiteral("Choose"));
                insertStep(e, m.stages[1], 1, QStringLiteral("Pay"));
                duplicateStage(e, m.stages[1]);
                removeStage(e, m.stages[2]);
            }},
        {"looks",
            [](Edit &e, const SmallMap &m, const Model &model) {
                setColumnWidth(e, m.stages[1], 20.0, {{m.stages[0], 333.0}});
                fitStage(e, m.stages[1]);
                e.set(m.lane(model, LaneKind::Doing), &Lane::hidden, true);
                e.set(m.stages[2], &Stage::hidden, true);
                showAll(e, m.map);
            }},
        {"copyCard",
            [](Edit &e, const SmallMap &m, const Model &model) {
                copyCard(e, cardIn(m, model, LaneKind::Touchpoints, 0), m.lane(model, LaneKind::Touchpoints),
                    m.stages[0], atEnd);
            }},
        {"setCard",
            [](Edit &e, const SmallMap &m, const Model &model) {
                const CardId card = cardIn(m, model, LaneKind::Touchpoints, 1);
                e.set(card, &Card::channel, QStringLiteral("Website"));
                e.set(card, &Card::momentOfTruth, true);
                e.set(card, &Card::severity, 5);
                e.set(card, &Card::due, QDate(2026, 12, 24));
            }},
        {"answerAndRemovePain",
            [](Edit &e, const SmallMap &m, const Model &model) {
                const CardId pain = cardIn(m, model, LaneKind::PainPoints, 1);
                e.set(cardIn(m, model, LaneKind::Ideas, 1), &Card::answers, pain);
                e.remove(pain);
            }},
        {"removeCard",
            [](Edit &e, const SmallMap &m, const Model &model) { e.remove(cardIn(m, model, LaneKind::Doing, 0)); }},
        {"addToPile",
            [](Edit &e, const SmallMap &, const Model &) {
                addToPile(e, {someQuote(), someQuote()});
            }},
        {"fileQuote",
            [](Edit &e, const SmallMap &m, const Model &) {
                fileQuote(e, addToPile(e, {someQuote()}).front(), m.stages[1], {true, false, true});
            }},
        {"putQuoteOff",
            [](Edit &e, const SmallMap &, const Model &) {
                putQuoteOff(e, addToPile(e, {someQuote(), someQuote()}).front(), {false, true, false});
            }},
        {"putQuoteBehind",
            [](Edit &e, const SmallMap &m, const Model &model) {
                putQuoteBehind(e, addToPile(e, {someQuote()}).front(), cardIn(m, model, LaneKind::PainPoints, 0));
            }},
        {"painPointOf",
            [](Edit &e, const SmallMap &m, const Model &) {
                const EvidenceId quote = addToPile(e, {someQuote()}).front();
                fileQuote(e, quote, m.stages[1], {true, false, false});
                painPointOf(e, quote, QStringLiteral("The form is slow"));
            }},
        {"addEvidence",
            [](Edit &e, const SmallMap &m, const Model &model) {
                Evidence evidence;
                evidence.kind = EvidenceKind::Said;
                evidence.text = QStringLiteral("Two reviews say so");
                addEvidence(e, cardIn(m, model, LaneKind::PainPoints, 0), evidence);
            }},
        {"setTarget",
            [](Edit &e, const SmallMap &m, const Model &) {
                const QDate october(2026, 10, 1);
                setTarget(e, Target {{}, importedMetric(e), {}, 60, TargetSpan::Week, false, october});
                setTarget(e, Target {{}, {}, m.stages[1], 0.08, TargetSpan::Week, false, october});
                setTarget(e, Target {{}, {}, m.stages[1], 0.1, TargetSpan::Month, true, october});
            }},
        {"removeWhatATargetIsOf",
            [](Edit &e, const SmallMap &m, const Model &) {
                const MetricId metric = importedMetric(e);
                setTarget(e, Target {{}, metric, {}, 60, TargetSpan::Day, false, {}});
                setTarget(e, Target {{}, {}, m.stages[1], 0.08, TargetSpan::Week, false, {}});
                e.remove(metric);
                e.remove(m.stages[1]);
            }},
        {"addDayNote",
            [](Edit &e, const SmallMap &m, const Model &model) {
                const CardId idea = cardIn(m, model, LaneKind::Ideas, 1);
                const QDate day(2026, 10, 12);
                addDayNote(e, day, QStringLiteral("New form went live"));
                addDayNote(e, day, QStringLiteral("New form went live"), m.stages[1], idea);
                e.remove(idea);
            }},
        {"keepAnswer",
            [](Edit &e, const SmallMap &m, const Model &model) {
                const DayNoteId note = addDayNote(e, QDate(2026, 10, 12), QStringLiteral("New form"), m.stages[1],
                    cardIn(m, model, LaneKind::Ideas, 1));
                keepAnswer(e, note, QStringLiteral("Too early."), QDate(2026, 10, 20));
                keepAnswer(e, note, QStringLiteral("Yes."), QDate(2026, 11, 20));
            }},
        {"addScenario",
            [](Edit &e, const SmallMap &m, const Model &) {
                const ScenarioId first = addScenario(e, m.map, QStringLiteral("Dearer"));
                setLever(e, first, ScenarioLever::Conversion, m.stages[1], 0.12);
                setLever(e, first, ScenarioLever::Conversion, m.stages[1], 0.1);
                setLever(e, first, ScenarioLever::Price, {}, 65.5);
                const ScenarioId second = addScenario(e, m.map, QStringLiteral("Dearer still"), first);
                setLever(e, second, ScenarioLever::Conversion, m.stages[1], {});
                e.remove(first);
            }},
        {"compareWith",
            [](Edit &e, const SmallMap &m, const Model &) {
                compareWith(e, m.map, Comparison::YearAgo);
                compareWith(e, m.map, Comparison::Own, QDate(2026, 9, 1), QDate(2026, 9, 30));
            }},
        {"setTool",
            [](Edit &e, const SmallMap &m, const Model &model) {
                setTool(e, cardIn(m, model, LaneKind::Backstage, 0), QStringLiteral("Mailchimp"), 13.0);
            }},
        {"changeTool",
            [](Edit &e, const SmallMap &m, const Model &model) {
                const CardId card = cardIn(m, model, LaneKind::Backstage, 0);
                setTool(e, card, QStringLiteral("Mailchimp"), 13.0);
                setTool(e, card, QStringLiteral("Klaviyo"), std::nullopt);
            }},
        {"keepVersion",
            [](Edit &e, const SmallMap &m, const Model &model) {
                renameVersion(e, keepVersion(e, model, m.map, QStringLiteral("October"), someFacts().at),
                    QStringLiteral("Before the fair"));
                keepVersion(e, model, personasOf(model).front(), QStringLiteral("October"), someFacts().at);
            }},
        {"restoreVersion",
            [](Edit &e, const SmallMap &m, const Model &model) {
                restoreVersion(e, model, otherVersion(e, m, model), QStringLiteral("before"), someFacts().at);
            }},
        {"restorePart",
            [](Edit &e, const SmallMap &m, const Model &model) {
                restorePart(e, model, otherVersion(e, m, model), m.stages[1], QStringLiteral("before"), someFacts().at);
            }},
        {"bindMetric",
            [](Edit &e, const SmallMap &m, const Model &model) {
                const MetricId visits = importedMetric(e);
                bindMetric(e, m.stages[1], visits, QStringLiteral("visits"));
                bindMetricTo(e, cardIn(m, model, LaneKind::Touchpoints, 0), visits);
            }},
        {"leadWith",
            [](Edit &e, const SmallMap &m, const Model &) {
                bindMetric(e, m.stages[1], importedMetric(e));
                addTypedNumber(e, m.stages[1], {}, QStringLiteral("calls"), MetricKind::Count);
                leadWith(e, e.group<Binding>({m.stages[1].value, 0}).back().id);
            }},
        {"addTypedNumber",
            [](Edit &e, const SmallMap &m, const Model &model) {
                addTypedNumber(e, m.stages[1], {}, QStringLiteral("takings"), MetricKind::Money);
                addTypedNumber(e, m.stages[0], cardIn(m, model, LaneKind::Touchpoints, 0), QStringLiteral("来电"),
                    MetricKind::Count);
            }},
        {"typeNumbers",
            [](Edit &e, const SmallMap &m, const Model &) {
                const QDateTime at(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);
                const MetricId metric = addTypedNumber(e, m.stages[1], {}, QStringLiteral("calls"), MetricKind::Count);
                typeNumbers(e, metric, {{QDate(2026, 10, 5), QDate(2026, 10, 11), 12.0}}, at);
                typeNumbers(e, metric,
                    {{QDate(2026, 10, 5), QDate(2026, 10, 11), 13.0}, {QDate(2025, 1, 1), QDate(2025, 1, 1), 1.0}}, at);
            }},
        {"removeTypedNumber",
            [](Edit &e, const SmallMap &m, const Model &) {
                const QDateTime at(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);
                const MetricId metric = addTypedNumber(e, m.stages[1], {}, QStringLiteral("calls"), MetricKind::Count);
                typeNumbers(e, metric, {{QDate(2026, 10, 5), QDate(2026, 10, 11), 12.0}}, at);
                removeTypedNumber(e, metric);
            }},
        {"countAt",
            [](Edit &e, const SmallMap &m, const Model &) {
                countAt(e, m.stages[1], importedMetric(e));
                labelNumber(e, m.stages[1], QStringLiteral("visits"));
            }},
        {"moveCardWithNumbers",
            [](Edit &e, const SmallMap &m, const Model &model) {
                const CardId card = cardIn(m, model, LaneKind::Touchpoints, 0);
                bindMetricTo(e, card, importedMetric(e));
                moveCard(e, card, m.lane(model, LaneKind::Touchpoints), m.stages[2], 0);
            }},
        {"removeImport",
            [](Edit &e, const SmallMap &, const Model &) {
                importedMetric(e);
                e.remove(e.where(&Import::source, e.group<Source>({}).front().id).front());
            }},
        {"importPutRight",
            [](Edit &e, const SmallMap &, const Model &) {
                importedMetric(e);
                importNumbers(e, someNumbers(QStringLiteral("Guests")), someFacts(), {},
                    QStringLiteral("{\"id\": \"columns/1\"}"));
            }},
        {"importPutRightAsAShare",
            [](Edit &e, const SmallMap &m, const Model &) {
                bindMetric(e, m.stages[0], importedMetric(e));
                Understanding share = someNumbers(QStringLiteral("Share"));
                share.metrics.front().kind = MetricKind::Rate;
                ImportFacts next = someFacts();
                next.hash = QStringLiteral("11ff");
                importNumbers(e, share, next, {}, QStringLiteral("{\"id\": \"columns/1\"}"));
            }},
        {"duplicateMapWithNumbers",
            [](Edit &e, const SmallMap &m, const Model &) {
                bindMetric(e, m.stages[0], importedMetric(e));
                duplicateMap(e, m.map, QStringLiteral("Copy"));
            }},
        {"addFeeling",
            [](Edit &e, const SmallMap &m, const Model &model) {
                Feeling feeling;
                feeling.map = m.map;
                feeling.persona = personasOf(model).front();
                feeling.stage = m.stages[0];
                feeling.at = 0.9;
                feeling.value = 400;
                addFeeling(e, feeling);
            }},
        {"setFeeling",
            [](Edit &e, const SmallMap &m, const Model &model) {
                setFeeling(e, curveOf(model, m.map, personasOf(model).front()).front(), m.stages[2], 0.1, -70);
            }},
        {"copyCurve",
            [](Edit &e, const SmallMap &m, const Model &model) {
                copyCurve(e, m.map, personasOf(model).front(), MapKind::AsItIs, MapKind::AsItShouldBe);
            }},
        {"removeFeeling",
            [](Edit &e, const SmallMap &m, const Model &model) {
                e.remove(curveOf(model, m.map, personasOf(model).front()).front());
            }},
        {"addPersona",
            [](Edit &e, const SmallMap &m, const Model &) {
                Persona tom;
                tom.name = QStringLiteral("Tom");
                showPersona(e, m.map, addPersona(e, tom));
            }},
        {"movePersona",
            [](Edit &e, const SmallMap &, const Model &model) {
                addPersona(e, {});
                movePersona(e, personasOf(model).front(), 1);
            }},
        {"hidePersona",
            [](Edit &e, const SmallMap &m, const Model &model) { hidePersona(e, m.map, personasOf(model).front()); }},
        {"removePersona", [](Edit &e, const SmallMap &, const Model &model) { e.remove(personasOf(model).front()); }},
        {"setBusiness",
            [](Edit &e, const SmallMap &, const Model &model) {
                e.set(businessOf(model).id, &Business::name, QStringLiteral("Fern & Flour"));
                e.set(businessOf(model).id, &Business::language, QStringLiteral("zh_TW"));
            }},
        {"insertPictures",
            [](Edit &e, const SmallMap &m, const Model &) {
                const LaneId lane = insertLane(e, m.map, 2, LaneKind::Storyboard);
                insertPictures(e, lane, m.stages[0], 0, {somePicture(), somePicture()});
            }},
        {"setAndDropPicture",
            [](Edit &e, const SmallMap &m, const Model &model) {
                const PersonaId persona = personasOf(model, m.map).front();
                setPicture(e, persona, somePicture());
                setPicture(e, persona, {});
                e.set(persona, &Persona::name, QStringLiteral("Ada"));
            }},
        {"pasteCards",
            [](Edit &e, const SmallMap &m, const Model &model) {
                pasteCards(e,
                    clipCards(model, {cardIn(m, model, LaneKind::Doing, 0), cardIn(m, model, LaneKind::Ideas, 2)}),
                    cardLanesOf(model, m.map), shownColumnsOf(model, m.map));
            }},
        {"pasteLane",
            [](Edit &e, const SmallMap &m, const Model &model) {
                const MapId second
                    = addMap(e, QStringLiteral("Second"), {QStringLiteral("One"), QStringLiteral("Order")});
                pasteLane(e, clipLane(model, m.lane(model, LaneKind::PainPoints)), second, 0);
                pasteLane(e, clipLane(model, m.lane(model, LaneKind::Feeling)), second, 0);
            }},
        {"addPath",
            [](Edit &e, const SmallMap &m, const Model &model) {
                addPath(e, cardIn(m, model, LaneKind::Touchpoints, 0), cardIn(m, model, LaneKind::PainPoints, 2));
            }},
        {"reversePath",
            [](Edit &e, const SmallMap &m, const Model &model) {
                const CardId first = cardIn(m, model, LaneKind::Touchpoints, 0);
                const PathId path = addPath(e, first, cardIn(m, model, LaneKind::Touchpoints, 1));
                e.set(path, &Path::label, QStringLiteral("asks first"));
                e.set(path, &Path::share, 0.35);
                reversePath(e, path);
            }},
        {"copyPaths",
            [](Edit &e, const SmallMap &m, const Model &model) {
                const CardId first = cardIn(m, model, LaneKind::Touchpoints, 0);
                const CardId second = cardIn(m, model, LaneKind::Touchpoints, 1);
                addPath(e, first, second);
                duplicateCards(e, {first, second});
            }},
        {"bindMetric",
            [](Edit &e, const SmallMap &m, const Model &) {
                Source source;
                source.recipe = QStringLiteral("shopify-sessions");
                Metric metric;
                metric.source = e.insert(source);
                metric.key = QStringLiteral("Sessions");
                Binding binding;
                binding.metric = e.insert(metric);
                binding.stage = m.stages[0];
                e.insert(binding);
            }},
        {"replaceText",
            [](Edit &e, const SmallMap &, const Model &model) {
                replaceText(e, findText(model, {QStringLiteral("o"), false, false}), QStringLiteral("好"));
            }},
    };
    return edits;
}

/// Makes a row other than `record` left it, and as it was again.
class OddRow
{
public:
    OddRow(Database &database, const ChangeRecord &record) : m_database(database), m_record(record)
    {
        // Whatever refuses such a row is out of the way.
        m_database.execute("PRAGMA foreign_keys=OFF; PRAGMA ignore_check_constraints=ON");
        if (m_record.operation == Change::What::Removed)
            put();
        else
            set(QByteArray(m_field->name) + (std::holds_alternative<QString>(m_field->after) ? " || '!'" : " + 1"));
    }
    ~OddRow()
    {
        if (m_record.operation == Change::What::Removed)
            m_database.prepare("DELETE FROM " + m_record.table + " WHERE id = ?").bind(1, m_record.id).run();
        else
            set("?2", m_field->after);
    }

    /// Empty, or why it cannot be told apart.
    QString trouble()
    {
        const auto done = m_database.takeFailure();
        return done ? QString() : done.error().detail;
    }

private:
    const FieldChange *someField() const
    {
        const auto found = std::find_if(m_record.fields.begin(), m_record.fields.end(), [](const FieldChange &field) {
            return !isNull(field.after) && !std::holds_alternative<QByteArray>(field.after);
        });
        return found == m_record.fields.end() ? &m_record.fields.front() : &*found;
    }

    void set(const QByteArray &to, const Value &value = {})
    {
        // Of a field that was emptied, whatever is something.
        const QByteArray odd = isNull(m_field->after) && to != "?2" ? "1" : to;
        Statement update
            = m_database.prepare("UPDATE " + m_record.table + " SET " + m_field->name + " = " + odd + " WHERE id = ?1");
        update.bind(1, m_record.id);
        if (to == "?2")
            update.bind(2, value);
        update.run();
    }

    void put()
    {
        QByteArray names = "id";
        for (const FieldChange &field : m_record.fields)
            names += ", " + field.name;
        Statement insert = m_database.prepare("INSERT INTO " + m_record.table + " (" + names + ") VALUES (?"
            + QByteArray(", ?").repeated(qsizetype(m_record.fields.size())) + ')');
        insert.bind(1, m_record.id);
        int parameter = 1;
        for (const FieldChange &field : m_record.fields)
            insert.bind(++parameter, field.before);
        insert.run();
    }

    Database &m_database;
    const ChangeRecord &m_record;
    const FieldChange *m_field = someField();
};

}

class EveryEdit : public QObject
{
    Q_OBJECT

private slots:
    void isUndoneAndRedoneAndSurvivesClosing_data()
    {
        QTest::addColumn<int>("index");
        for (size_t at = 0; at < everyEdit().size(); ++at)
            QTest::newRow(everyEdit()[at].name) << int(at);
    }

    void isUndoneAndRedoneAndSurvivesClosing()
    {
        QFETCH(int, index);
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        const Model before = open->model();
        QCOMPARE(brokenInvariants(before), QStringList());

        Changes noticed;
        connect(open.workbook.get(), &Workbook::changed, this, [&](const Changes &changes) { noticed = changes; });
        change(*open, [&](Edit &edit) { everyEdit()[size_t(index)].change(edit, map, before); });
        const Model after = open->model();
        QVERIFY(!noticed.empty());
        QVERIFY(!(after == before));
        QVERIFY(after == readAnew(*open));
        QCOMPARE(brokenInvariants(after), QStringList());

        QVERIFY(open->undo());
        QVERIFY(open->model() == before);
        QVERIFY(open->model() == readAnew(*open));
        QVERIFY(open->redo());
        QVERIFY(open->model() == after);

        open.reopen();
        QVERIFY(open->model() == after);
        QVERIFY(open->undo());
        QVERIFY(open->model() == before);
        QVERIFY(open->redo());

        const QString file = open.file(QStringLiteral("saved.wend"));
        QVERIFY(open->saveCopy(file));
        const WorkingCopies elsewhere(open.file(QStringLiteral("elsewhere")));
        const auto opened = Workbook::open(elsewhere, file);
        QVERIFY(opened);
        QVERIFY((*opened)->model() == after);
        QVERIFY(!(*opened)->canUndo());
    }

    void standsInItsRecords_data() { isUndoneAndRedoneAndSurvivesClosing_data(); }

    void standsInItsRecords()
    {
        QFETCH(int, index);
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        const Model before = open->model();
        change(*open, [&](Edit &edit) { everyEdit()[size_t(index)].change(edit, map, before); });
        const auto database = connectionTo(*open);
        const auto records = recordsOfStep(*database, open->step());
        QVERIFY(records && !records->empty());
        const auto back = decoded(encoded(*records));
        QVERIFY(back && *back == *records);

        // Whichever row is other than it was left, the step is refused as a whole, both ways.
        const auto isRefused = [&](const ChangeRecords &step, const char *wayName, auto way) {
            const Model present = open->model();
            const qint64 number = open->step();
            for (size_t at = 0; at < step.size(); at += std::max<size_t>(1, step.size() / 6)) {
                OddRow odd(*database, step[at]);
                QCOMPARE(odd.trouble(), QString());
                const QByteArray row = wayName + step[at].table + ' ' + QByteArray::number(int(step[at].operation));
                const auto done = way();
                QVERIFY2(!done && !done.error().text.isEmpty() && !done.error().isOfTheSystem, row);
                QVERIFY2(open->model() == present && open->step() == number, row);
            }
            QCOMPARE(database->takeFailure().isOk(), true);
            QVERIFY(readAnew(*open) == present);
        };
        isRefused(*records, "undo ", [&] { return open->undo(); });
        if (QTest::currentTestFailed())
            return;
        QVERIFY(open->undo());
        QVERIFY(open->model() == before);
        isRefused(reversed(*records), "redo ", [&] { return open->redo(); });
        if (QTest::currentTestFailed())
            return;
        QVERIFY(open->redo());
        QVERIFY(open->model() == readAnew(*open));
    }

    void saysWhichFieldsAreDifferent()
    {
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        Changes noticed;
        connect(open.workbook.get(), &Workbook::changed, this, [&](const Changes &changes) { noticed = changes; });
        change(*open, [&](Edit &edit) {
            edit.set(map.stages[0], &Stage::target, 0.25);
            edit.set(map.stages[0], &Stage::name, QStringLiteral("Find us"));
        });
        QCOMPARE(noticed.size(), size_t(1));
        QCOMPARE(noticed.front().fields, fieldBit(&Stage::target) | fieldBit(&Stage::name));
        QVERIFY(touchesField(noticed, &Stage::position, &Stage::name));
        QVERIFY(!touchesField(noticed, &Stage::position, &Stage::question));
        QVERIFY(!touchesField(noticed, &Lane::name));
        QVERIFY(open->undo());
        QCOMPARE(noticed.front().fields, fieldBit(&Stage::target) | fieldBit(&Stage::name));
        change(*open, [&](Edit &edit) { edit.remove(map.stages[0]); });
        QVERIFY(touchesField(noticed, &Stage::question));
    }

    void thatFailsHalfWayLeavesNothing()
    {
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        const Model before = open->model();
        const qint64 step = open->step();
        const auto failed = open->edit({"Break it", {}}, [&](Edit &edit) {
            edit.remove(map.stages[0]);
            Feeling impossible;
            impossible.map = map.map;
            impossible.stage = map.stages[0]; // gone: the end of the transaction refuses it
            edit.insert(impossible);
        });
        QVERIFY(!failed);
        QVERIFY(!failed.error().text.isEmpty());
        QVERIFY(open->model() == before);
        QVERIFY(readAnew(*open) == before);
        QCOMPARE(open->step(), step);
        change(*open, [&](Edit &edit) { moveStage(edit, map.stages[0], 2); });
        QCOMPARE(stagesOf(open->model(), map.map).back(), map.stages[0]);
    }

    void thatChangesNothingLeavesNoStep()
    {
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        const qint64 step = open->step();
        change(*open, [&](Edit &edit) { edit.set(map.stages[0], &Stage::name, QStringLiteral("Discover")); });
        QCOMPARE(open->step(), step);
    }

    void hasAName()
    {
        OpenWorkbook open;
        addSmallMap(*open);
        QCOMPARE(open->undoName(), QStringLiteral("Change “it”"));
        QVERIFY(open->undo());
        QCOMPARE(open->undoName(), QString());
        QCOMPARE(open->redoName(), QStringLiteral("Change “it”"));
    }

    void putsManyThingsBetweenTwoWithoutRunningOutOfPositions()
    {
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        const LaneId lane = map.lane(open->model(), LaneKind::Doing);
        change(*open, [&](Edit &edit) {
            insertCard(edit, lane, map.stages[0], 1, QStringLiteral("last"));
            for (int n = 0; n < 200; ++n)
                insertCard(edit, lane, map.stages[0], 1, QString::number(n));
        });
        const auto &cards = cardsIn(open->model(), lane, map.stages[0]);
        QCOMPARE(cards.size(), size_t(202));
        for (int n = 0; n < 200; ++n)
            QCOMPARE(open->model().at(cards[size_t(1 + n)]).text, QString::number(199 - n));
        QCOMPARE(open->model().at(cards.back()).text, QStringLiteral("last"));
    }
};

namespace {
const Registered<EveryEdit> registeredEveryEdit;
}

}

#include "everyedit.moc"
