#include "edit/cards.h"
#include "edit/columns.h"
#include "edit/daynotes.h"
#include "edit/feelings.h"
#include "edit/lanes.h"
#include "edit/maps.h"
#include "edit/numbers.h"
#include "edit/paths.h"
#include "edit/personas.h"
#include "edit/pictures.h"
#include "edit/scenarios.h"
#include "edit/steps.h"
#include "edit/targets.h"
#include "faults/workbookwitheverything.h"
#include "model/lookup.h"
#include "store/edit.h"

#include <QImage>

namespace wend::test {

namespace {

constexpr int cardsInCell = 12;        // so that the table of cards has inner pages
constexpr qsizetype longText = 20'000; // goes on behind its page

constexpr const char *ownSource = R"({"id": "till", "name": "Till", "header": ["Date", "Guests"], "date": ["Date"],
    "columns": [{"key": "Guests", "kind": "people", "stage": "interest", "label": {"en": "guests"}}]})";

Picture aPicture(const QString &name, Qt::GlobalColor colour)
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(colour);
    const auto picture = pictureOf(image, name);
    if (!picture)
        qFatal("%s", qPrintable(picture.error().detail));
    return *picture;
}

MapId addMapOfManyCards(Edit &edit)
{
    const MapId map = addMap(edit, QStringLiteral("Many cards"),
        {QStringLiteral("See"), QStringLiteral("Ask"), QStringLiteral("Buy"), QStringLiteral("Use"),
            QStringLiteral("Tell")});
    splitStage(edit, edit.where(&Stage::map, map).front(), {QStringLiteral("By chance"), QStringLiteral("On purpose")});
    insertLane(edit, map, 99, LaneKind::Pictures);
    const std::vector<StageId> columns = columnsOf(edit, map);
    for (const LaneId lane : edit.where(&Lane::map, map)) {
        if (!holdsCards(edit.row(lane)->kind))
            continue;
        for (const StageId column : columns) {
            for (int n = 0; n < cardsInCell; ++n)
                insertCard(edit, lane, column, n, QStringLiteral("Something that people do"));
        }
    }
    return map;
}

// What points from a card to something else, at the first cards of the map of many.
void tieCards(Edit &edit, MapId map, const Model &model)
{
    std::vector<CardId> cards;
    for (const LaneId lane : edit.where(&Lane::map, map)) {
        for (const CardId card : edit.where(&Card::lane, lane))
            cards.push_back(card);
    }
    for (size_t at = 0; at < 6; ++at) {
        addPath(edit, cards[at], cards[at + 7]);
        Evidence seen;
        seen.kind = EvidenceKind::Measured;
        seen.text = QStringLiteral("Seen at the till");
        seen.source = QStringLiteral("Till");
        seen.date = {2026, 10, 3};
        addEvidence(edit, cards[at], seen);
        edit.set(cards[at + 20], &Card::notes, QString(longText + qsizetype(at) * 3000, QLatin1Char('n')));
    }
    setTool(edit, cards[1], QStringLiteral("Booking form"), 19);
    edit.set(cards[2], &Card::answers, cards[3]);
    edit.set(cards[2], &Card::persona, personasOf(model).front());
    edit.set(cards[2], &Card::linkedMap, mapsOf(model).front());
    edit.set(cards[2], &Card::link, QStringLiteral("https://example.com/cakes"));
    edit.set(cards[2], &Card::due, QDate(2026, 12, 24));
    setPicture(edit, cards[4], aPicture(QStringLiteral("cake.png"), Qt::yellow));
    edit.set(
        businessOf(model).id, &Business::logo, addPicture(edit, aPicture(QStringLiteral("logo.png"), Qt::magenta)));
    edit.set(businessOf(model).id, &Business::accent, QColor(0xb0, 0x20, 0x40));
    setPicture(edit, personasOf(model).front(), aPicture(QStringLiteral("maya.png"), Qt::cyan));
    bindMetricTo(edit, cards[5], metricsOf(model, sourcesOf(model).front()).front(), QStringLiteral("at the counter"));
}

// What is wanted of numbers, what happened on days, and what would be if.
void tieNumbers(Edit &edit, MapId map, const Model &model)
{
    const StageId stage = edit.where(&Stage::map, map)[2];
    const QDate october(2026, 10, 1);
    setTarget(edit,
        Target {{}, metricsOf(model, sourcesOf(model).front()).front(), {}, 60, TargetSpan::Week, false, october});
    setTarget(edit, Target {{}, {}, stage, 0.1, TargetSpan::Month, true, october});
    const CardId idea = edit.where(&Card::lane, edit.where(&Lane::map, map).front()).front();
    addDayNote(edit, october, QStringLiteral("New form went live"), stage, idea);
    setLever(edit, addScenario(edit, map, QStringLiteral("Dearer")), ScenarioLever::Conversion, stage, 0.12);
}

// What may be behind a loss, what speaks for it, what was decided about findings, and how the map was.
void tieReasons(Edit &edit, MapId map, const Model &model)
{
    const StageId stage = edit.where(&Stage::map, map)[2];
    const std::vector<CardId> cards = edit.where(&Card::stage, stage);
    edit.set(cards[0], &Card::touchpoint, cards[1]);
    Explanation explanation;
    explanation.stage = stage;
    explanation.idea = cards[0];
    explanation.pain = cards[1];
    Evidence evidence;
    evidence.explanation = edit.insert(explanation);
    edit.insert(evidence);
    evidence.explanation = {};
    evidence.stage = stage;
    edit.insert(evidence);
    FindingMark mark;
    mark.map = map;
    edit.insert(mark);
    Version version;
    version.map = map;
    edit.insert(version);
    version.map = {};
    version.persona = personasOf(model).front();
    edit.insert(version);
}

template <class Field>
constexpr bool isId = false;
template <class Row>
constexpr bool isId<Id<Row>> = true;

// Some value that a field may have and has not by itself.
void say(QString &field) { field = QStringLiteral("said"); }
void say(QByteArray &field) { field = "said"; }
void say(bool &field) { field = !field; }
void say(int &field) { ++field; }
void say(double &field) { field = 0.25; }
void say(QColor &field) { field = Qt::red; }
void say(QDate &field) { field = {2026, 10, 5}; }
void say(QDateTime &field) { field = QDateTime({2026, 10, 5}, {8, 0}, Qt::UTC); }
template <class Field>
void say(std::optional<Field> &field)
{
    field.emplace();
    say(*field);
}
template <class Enum>
requires std::is_enum_v<Enum>
void say(Enum &field) { field = EnumWords<Enum>::list.back().first; }

template <class Row, class Field>
void sayColumn(Edit &edit, const std::vector<Row> &rows, const RowColumn<Row, Field> &column)
{
    const Row unsaid;
    for (const Row &row : rows) {
        if (!(row.*column.field == unsaid.*column.field))
            return;
    }
    if constexpr (isId<Field>) {
        qFatal("No %s has a %s: the workbook with everything has to.", RowTable<Row>::name, column.name);
    } else {
        Field value = unsaid.*column.field;
        say(value);
        edit.set(rows.back().id, column.field, value);
    }
}

template <class Row>
std::vector<Row> rowsOf(Edit &edit)
{
    std::vector<Row> rows;
    if (!readTable<Row>(edit.database(), [&](const Row &row) { rows.push_back(row); }) || rows.empty())
        qFatal("There is no %s: the workbook with everything has to have one.", RowTable<Row>::name);
    return rows;
}

}

void sayEverything(Edit &edit, const Model &model)
{
    const MapId map = addMapOfManyCards(edit);
    tieCards(edit, map, model);
    tieNumbers(edit, map, model);
    tieReasons(edit, map, model);
    pairMaps(edit, map, mapsOf(model).back());
    addFeeling(edit, {{}, map, {}, columnsOf(edit, map).front(), MapKind::AsItIs, 0.3, 20, QStringLiteral("curious")});
    edit.set(sourcesOf(model).back(), &Source::description, QString::fromLatin1(ownSource));
    edit.set(businessOf(model).id, &Business::language, QStringLiteral("zh_TW"));
    for (const Card &card : rowsOf<Card>(edit))
        edit.set(card.id, &Card::text, card.text + QLatin1Char(' ') + QString::fromLatin1(markOf(card.id)));
    forEachTable([&]<class Row>(Row *) {
        const std::vector<Row> rows = rowsOf<Row>(edit);
        forEachColumn<Row>([&](const auto &column) { sayColumn(edit, rows, column); });
    });
}

}
