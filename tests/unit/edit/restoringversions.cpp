// Maps, parts of maps and personas as they were, and copies that lack nothing.

#include "edit/cards.h"
#include "edit/maps.h"
#include "edit/personas.h"
#include "edit/stages.h"
#include "edit/versions.h"
#include "model/invariants.h"
#include "model/lookup.h"
#include "model/ownedrows.h"
#include "store/edit.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QTest>

namespace wend::test {

namespace {

const QDateTime moment(QDate(2026, 11, 27), QTime(9, 0), Qt::UTC);

VersionId keep(Workbook &workbook, const Versioned &of)
{
    VersionId version;
    change(workbook, [&](Edit &edit) {
        std::visit(
            [&](auto id) { version = keepVersion(edit, workbook.model(), id, QStringLiteral("October"), moment); }, of);
    });
    return version;
}

void restore(Workbook &workbook, VersionId version)
{
    change(workbook, [&](Edit &edit) {
        restoreVersion(edit, workbook.model(), version, QStringLiteral("brought back"), moment.addDays(1));
    });
}

void restore(Workbook &workbook, VersionId version, const VersionPart &part)
{
    change(workbook, [&](Edit &edit) {
        restorePart(edit, workbook.model(), version, part, QStringLiteral("brought back"), moment.addDays(1));
    });
}

/// A map with something in every table that is a map's own.
SmallMap addRichMap(Workbook &workbook)
{
    const SmallMap map = addSmallMap(workbook);
    change(workbook, [&](Edit &edit) {
        const LaneId touchpoints = map.lane(workbook.model(), LaneKind::Touchpoints);
        const CardId first = edit.where(&Card::lane, touchpoints).front();
        const CardId second = insertCard(edit, touchpoints, map.stages[1], 1, QStringLiteral("Phone call"));
        Path path;
        path.map = map.map;
        path.from = first;
        path.to = second;
        path.label = QStringLiteral("asks first");
        edit.insert(path);
        Explanation explanation;
        explanation.stage = map.stages[1];
        explanation.text = QStringLiteral("The form is too long");
        const ExplanationId explained = edit.insert(explanation);
        for (int at = 0; at < 3; ++at) {
            Evidence evidence;
            evidence.text = QStringLiteral("Evidence %1").arg(at);
            if (at == 0)
                evidence.card = first;
            else if (at == 1)
                evidence.stage = map.stages[0];
            else
                evidence.explanation = explained;
            edit.insert(evidence);
        }
        Target target;
        target.stage = map.stages[1];
        target.value = 0.4;
        edit.insert(target);
        Scenario scenario;
        scenario.map = map.map;
        scenario.name = QStringLiteral("New form");
        ScenarioChange set;
        set.scenario = edit.insert(scenario);
        set.stage = map.stages[1];
        edit.insert(set);
        setTool(edit, first, QStringLiteral("Shop"), 20);
    });
    return map;
}

/// How many rows of each table.
std::map<QByteArray, size_t> countsOf(const Model &rows)
{
    std::map<QByteArray, size_t> counts;
    forEachTable([&]<class Row>(Row *) {
        if (!rows.all<Row>().empty())
            counts[RowTable<Row>::name] = rows.all<Row>().size();
    });
    return counts;
}

void wreck(Workbook &workbook, const SmallMap &map)
{
    change(workbook, [&](Edit &edit) {
        edit.remove(map.stages[1]);
        edit.remove(map.lane(workbook.model(), LaneKind::Doing));
        edit.set(map.stages[0], &Stage::name, QStringLiteral("Somewhere"));
        moveStage(edit, map.stages[2], 0);
        insertStage(edit, map.map, 0, QStringLiteral("New"));
        hidePersona(edit, map.map, personasOf(workbook.model(), map.map).front());
    });
}

}

class RestoringVersions : public QObject
{
    Q_OBJECT

private slots:
    void bringsAWholeMapBackAsItWas()
    {
        OpenWorkbook open;
        const SmallMap map = addRichMap(*open);
        const Model before = ownedRows(open->model(), map.map);
        const VersionId version = keep(*open, map.map);
        wreck(*open, map);
        const Model wrecked = ownedRows(open->model(), map.map);
        const size_t versions = versionsOf(open->model(), map.map).size();
        restore(*open, version);
        QVERIFY(ownedRows(open->model(), map.map) == before);
        QCOMPARE(brokenInvariants(open->model()), QStringList());
        // What was there before is a version too, and comes back the same way.
        QCOMPARE(versionsOf(open->model(), map.map).size(), versions + 1);
        for (const VersionId id : versionsOf(open->model(), map.map)) {
            if (open->model().at(id).name == QLatin1String("brought back"))
                restore(*open, id);
        }
        QVERIFY(ownedRows(open->model(), map.map) == wrecked);
    }

    void leavesThePlaceAmongMapsAndThePair()
    {
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        const VersionId version = keep(*open, map.map);
        MapId other;
        change(*open, [&](Edit &edit) {
            other = addCounterpart(edit, map.map, QStringLiteral("Better"));
            moveMap(edit, map.map, 1);
            edit.set(map.map, &Map::goal, QStringLiteral("Another"));
        });
        restore(*open, version);
        QCOMPARE(open->model().at(map.map).pair, other);
        QCOMPARE(mapsOf(open->model()).back(), map.map);
        QCOMPARE(open->model().at(map.map).goal, QString());
        QCOMPARE(brokenInvariants(open->model()), QStringList());
    }

    void tiesByNameWhatWasMadeAnewAndLeavesOutWhatIsGone()
    {
        OpenWorkbook open;
        const SmallMap map = addRichMap(*open);
        const PersonaId maya = personasOf(open->model()).front();
        const ToolId shop = toolsOf(open->model()).front();
        const VersionId version = keep(*open, map.map);
        PersonaId again;
        change(*open, [&](Edit &edit) {
            Persona persona = open->model().at(maya);
            persona.id = {};
            again = edit.insert(persona);
            edit.remove(maya);
            edit.remove(shop);
        });
        restore(*open, version);
        QCOMPARE(personasOf(open->model(), map.map), std::vector {again});
        QCOMPARE(curveOf(open->model(), map.map, again).size(), size_t(3));
        for (const auto &[id, card] : open->model().all<Card>())
            QVERIFY(!card.tool);
        change(*open, [&](Edit &edit) { edit.remove(again); });
        restore(*open, version);
        QVERIFY(personasOf(open->model(), map.map).empty());
        QCOMPARE(brokenInvariants(open->model()), QStringList());
    }

    void bringsOneCardBack()
    {
        OpenWorkbook open;
        const SmallMap map = addRichMap(*open);
        const CardId card
            = cardsIn(open->model(), map.lane(open->model(), LaneKind::Touchpoints), map.stages[0]).front();
        const Model before = ownedRows(open->model(), card);
        const VersionId version = keep(*open, map.map);
        change(*open, [&](Edit &edit) {
            edit.remove(card);
            edit.set(map.stages[2], &Stage::name, QStringLiteral("Stays changed"));
        });
        restore(*open, version, card);
        QVERIFY(ownedRows(open->model(), card) == before);
        QCOMPARE(open->model().at(map.stages[2]).name, QStringLiteral("Stays changed"));
    }

    void bringsOneStageBackWithAllThatWasInIt()
    {
        OpenWorkbook open;
        const SmallMap map = addRichMap(*open);
        const Model before = ownedRows(open->model(), map.stages[1]);
        const VersionId version = keep(*open, map.map);
        CardId came;
        change(*open, [&](Edit &edit) {
            edit.set(map.stages[0], &Stage::name, QStringLiteral("Stays changed"));
            edit.remove(map.stages[1]);
        });
        restore(*open, version, map.stages[1]);
        QVERIFY(ownedRows(open->model(), map.stages[1]) == before);
        QCOMPARE(open->model().at(map.stages[0]).name, QStringLiteral("Stays changed"));
        change(*open, [&](Edit &edit) {
            came = insertCard(
                edit, map.lane(open->model(), LaneKind::Doing), map.stages[1], 0, QStringLiteral("Came since"));
        });
        restore(*open, version, map.stages[1]);
        QVERIFY(!open->model().find(came));
        QVERIFY(ownedRows(open->model(), map.stages[1]) == before);
    }

    void bringsOneLaneBackWithoutWhatHasNoStageAnyMore()
    {
        OpenWorkbook open;
        const SmallMap map = addRichMap(*open);
        const LaneId lane = map.lane(open->model(), LaneKind::Touchpoints);
        const VersionId version = keep(*open, map.map);
        change(*open, [&](Edit &edit) {
            edit.remove(lane);
            edit.remove(map.stages[1]);
        });
        restore(*open, version, lane);
        QVERIFY(open->model().find(lane));
        QCOMPARE(cardsIn(open->model(), lane, map.stages[0]).size(), size_t(1));
        QCOMPARE(cardsIn(open->model(), lane, map.stages[2]).size(), size_t(1));
        QCOMPARE(brokenInvariants(open->model()), QStringList());
    }

    void refusesACardWhoseStageIsGone()
    {
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        const CardId card = cardsIn(open->model(), map.lane(open->model(), LaneKind::Doing), map.stages[1]).front();
        const VersionId version = keep(*open, map.map);
        change(*open, [&](Edit &edit) { edit.remove(map.stages[1]); });
        const Model before = open->model();
        const auto done = open->edit({"Bring back", {}}, [&](Edit &edit) {
            restorePart(edit, open->model(), version, card, QStringLiteral("brought back"), moment);
        });
        QVERIFY(!done);
        QVERIFY(!done.error().text.isEmpty());
        QVERIFY(open->model() == before);
    }

    void bringsAPersonaBack()
    {
        OpenWorkbook open;
        addSmallMap(*open);
        const PersonaId maya = personasOf(open->model()).front();
        const VersionId version = keep(*open, maya);
        change(*open, [&](Edit &edit) {
            edit.set(maya, &Persona::name, QStringLiteral("May"));
            edit.set(maya, &Persona::age, std::nullopt);
        });
        restore(*open, version);
        QCOMPARE(open->model().at(maya).name, QStringLiteral("Maya"));
        QCOMPARE(open->model().at(maya).age, std::optional(34));
        QCOMPARE(versionsOf(open->model(), maya).size(), size_t(2));
    }

    void refusesADamagedVersion()
    {
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        const VersionId version = keep(*open, map.map);
        change(*open, [&](Edit &edit) { edit.set(version, &Version::content, QByteArray("Wend version 1 \nxyz")); });
        const Model before = open->model();
        const auto done = open->edit({"Bring back", {}},
            [&](Edit &edit) { restoreVersion(edit, open->model(), version, QStringLiteral("brought back"), moment); });
        QVERIFY(!done);
        QVERIFY(!done.error().text.isEmpty());
        QVERIFY(open->model() == before);
    }

    void aRenamedVersionIsAPersons()
    {
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        change(*open, [&](Edit &edit) { edit.remove(map.stages[1]); });
        const VersionId own = versionsOf(open->model(), map.map).front();
        QCOMPARE(open->model().at(own).reason, VersionReason::BeforeChange);
        change(*open, [&](Edit &edit) { renameVersion(edit, own, QStringLiteral("With Order")); });
        QCOMPARE(open->model().at(own).reason, VersionReason::Kept);
        QCOMPARE(open->model().at(own).name, QStringLiteral("With Order"));
    }

    void aCopyOfAMapLacksNothing()
    {
        OpenWorkbook open;
        const SmallMap map = addRichMap(*open);
        keep(*open, map.map);
        MapId copy;
        change(*open, [&](Edit &edit) { copy = duplicateMap(edit, map.map, QStringLiteral("Copy")); });
        const Model original = ownedRows(open->model(), map.map);
        const Model copied = ownedRows(open->model(), copy);
        QCOMPARE(countsOf(copied), countsOf(original));
        for (const char *table : {"card", "evidence", "explanation", "feeling", "lane", "map", "map_persona", "path",
                 "scenario", "scenario_change", "stage", "target"})
            QVERIFY2(countsOf(copied).contains(table), table);
        forEachTable([&]<class Row>(Row *) {
            for (const auto &[id, row] : copied.all<Row>())
                QVERIFY(!original.find(id));
        });
        QVERIFY(versionsOf(open->model(), copy).empty());
        QCOMPARE(brokenInvariants(open->model()), QStringList());
    }
};

namespace {
const Registered<RestoringVersions> registeredRestoringVersions;
}

}

#include "restoringversions.moc"
