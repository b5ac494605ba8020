// What does not hold together in a workbook is set right when it is opened, and told.

#include "model/invariants.h"
#include "model/lookup.h"
#include "store/edit.h"
#include "support/bakerynumbers.h"
#include "support/damagedfile.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QTest>

namespace wend::test {

class MendingRows : public QObject
{
    Q_OBJECT

    /// Two maps with all that can be put in the wrong place; the first stage of "Cakes" has two steps.
    static QString written(OpenWorkbook &open)
    {
        const SmallMap small = addSmallMap(*open);
        writeBakeryNumbers(*open);
        change(*open, [&](Edit &edit) {
            const LaneId touchpoints = small.lane(open->model(), LaneKind::Touchpoints);
            const auto cards = edit.where(&Card::lane, touchpoints);
            edit.insert(Path {{}, small.map, cards[0], cards[1], {}, {}});
            edit.insert(
                Binding {{}, edit.row(cards[2])->stage, cards[2], open->model().all<Metric>().begin()->first, 1, {}});
            Stage step;
            step.map = small.map;
            step.parent = small.stages[0];
            step.name = QStringLiteral("Look");
            const StageId first = edit.insert(step);
            step.name = QStringLiteral("Ask");
            step.position = 1;
            edit.insert(step);
            for (const CardId card : edit.where(&Card::stage, small.stages[0]))
                edit.set(card, &Card::stage, first);
            for (const FeelingId feeling : edit.where(&Feeling::stage, small.stages[0]))
                edit.set(feeling, &Feeling::stage, first);
            Lane lane;
            lane.map = mapsOf(open->model()).back() == small.map ? mapsOf(open->model()).front()
                                                                 : mapsOf(open->model()).back();
            lane.kind = LaneKind::Doing;
            edit.insert(lane);
        });
        if (const QStringList broken = brokenInvariants(open->model()); !broken.isEmpty())
            qFatal("%s", qPrintable(broken.first()));
        const QString path = open.file(QStringLiteral("whole.wend"));
        if (const auto saved = open->saveCopy(path); !saved)
            qFatal("%s", qPrintable(saved.error().detail));
        return path;
    }

private slots:
    void onOpening_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("says");
        const auto add = [](const char *name, const QByteArray &sql, const char *says) {
            QTest::newRow(name) << sql << QString::fromUtf8(says);
        };
        const QByteArray other = "(SELECT id FROM map WHERE title <> 'Cakes')";
        const QByteArray withSteps = "(SELECT parent FROM stage WHERE parent IS NOT NULL LIMIT 1)";
        add("a ring of stages",
            "UPDATE stage SET parent = (SELECT id FROM stage WHERE name = 'Collect' AND map NOT IN " + other
                + ") WHERE name = 'Order' AND map NOT IN " + other
                + "; UPDATE stage SET parent = (SELECT id FROM stage WHERE name = 'Order' AND map NOT IN " + other
                + ") WHERE name = 'Collect' AND map NOT IN " + other,
            "no stage above");
        add("a step of a step",
            "UPDATE stage SET parent = (SELECT id FROM stage WHERE name = 'Look') WHERE name = 'Ask'",
            "no stage above");
        add("a step of another map", "UPDATE stage SET map = " + other + " WHERE name = 'Ask'", "no stage above");
        add("cards in a stage with steps",
            "UPDATE card SET stage = " + withSteps + " WHERE id IN (SELECT id FROM card LIMIT 4)",
            "in its first step now");
        add("feelings in a stage with steps", "UPDATE feeling SET stage = " + withSteps, "in its first step now");
        add("cards in lanes of another map", "UPDATE card SET lane = (SELECT id FROM lane WHERE map = " + other + ')',
            "in a lane of their stage's map now");
        add("cards in stages of another map",
            "UPDATE card SET stage = (SELECT id FROM stage WHERE map = " + other + " LIMIT 1)",
            "in a lane of their stage's map now");
        add("an idea that answers itself", "UPDATE card SET answers = id", "answered nothing but themselves");
        add("a card that is felt at itself", "UPDATE card SET touchpoint = id", "felt at nothing but themselves");
        add("feelings on another map", "UPDATE feeling SET map = " + other, "on the stage's map now");
        add("feelings of somebody who is not shown", "DELETE FROM map_persona", "shown there now");
        add("numbers at a step",
            "UPDATE binding SET stage = (SELECT id FROM stage WHERE name = 'Ask') WHERE card IS NULL",
            "at the right one now");
        add("numbers at another stage than their card",
            "UPDATE binding SET stage = (SELECT id FROM stage WHERE map = " + other
                + " LIMIT 1) WHERE card IS NOT NULL",
            "at the right one now");
        add("paths of another map", "UPDATE path SET map = " + other, "on that map now");
        add("paths to another map",
            "UPDATE card SET stage = (SELECT id FROM stage WHERE map = " + other
                + " LIMIT 1) WHERE id = (SELECT to_card FROM path)",
            "not on the same map");
        add("a pair of one side", "UPDATE map SET pair = " + other + " WHERE title = 'Cakes'", "without one now");
        add("a map as its own pair", "UPDATE map SET pair = id WHERE title = 'Cakes'", "without one now");
    }

    void onOpening()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, says);
        OpenWorkbook open;
        const QString path = written(open);
        const size_t cards = open->model().all<Card>().size();
        tamper(path, sql);
        auto opened = Workbook::open(open.copies, path);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        QCOMPARE(brokenInvariants((*opened)->model()), QStringList());
        QVERIFY2((*opened)->mended().join(QLatin1Char('\n')).contains(says),
            qPrintable((*opened)->mended().join(QLatin1Char('\n'))));
        QCOMPARE((*opened)->model().all<Card>().size(), cards);
        QCOMPARE(readAnew(**opened), (*opened)->model());
        QVERIFY((*opened)->isModified() && !(*opened)->canUndo());
        const auto saved = (*opened)->save();
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().detail));
        QVERIFY(!(*opened)->isModified());
        opened = Error {};
        const auto again = Workbook::open(WorkingCopies(open.folder.path() + QStringLiteral("/again")), path);
        QVERIFY(again);
        QCOMPARE((*again)->mended(), QStringList());
    }

    void isNotDoneWhereAllIsWell()
    {
        OpenWorkbook open;
        const auto opened = Workbook::open(open.copies, written(open));
        QVERIFY(opened);
        QCOMPARE((*opened)->mended(), QStringList());
        QVERIFY(!(*opened)->isModified());
    }

    void cardsGoToTheLaneOfTheirKind()
    {
        OpenWorkbook open;
        const QString path = written(open);
        tamper(path,
            "UPDATE card SET lane = (SELECT id FROM lane WHERE map IN (SELECT id FROM map WHERE title <> 'Cakes')) "
            "WHERE lane = (SELECT id FROM lane WHERE kind = 'doing' AND map IN "
            "(SELECT id FROM map WHERE title = 'Cakes'))");
        const auto opened = Workbook::open(open.copies, path);
        QVERIFY(opened);
        QCOMPARE((*opened)->model().all<Card>(), open->model().all<Card>());
    }

    void aHistoryEndsWithWhatWasMended()
    {
        OpenWorkbook open;
        const QString path = written(open);
        {
            auto opened = Workbook::open(open.copies, path);
            QVERIFY(opened);
            change(**opened,
                [&](Edit &edit) { edit.set(mapsOf((*opened)->model()).front(), &Map::goal, QStringLiteral("more")); });
        }
        tamper(open.copies.pathOf(WorkingCopies::idOf(path)), "UPDATE card SET answers = id");
        const auto opened = Workbook::open(open.copies, path);
        QVERIFY(opened);
        QVERIFY(!(*opened)->mended().isEmpty() && !(*opened)->canUndo() && (*opened)->isModified());
        QCOMPARE((*opened)->model().at(mapsOf((*opened)->model()).front()).goal, QStringLiteral("more"));
    }

    void removingRowsThatDependOnEachOtherEnds()
    {
        OpenWorkbook open;
        const SmallMap small = addSmallMap(*open);
        const auto done = open->edit({"Ring", {}}, [&](Edit &edit) {
            edit.set(small.stages[0], &Stage::parent, small.stages[1]);
            edit.set(small.stages[1], &Stage::parent, small.stages[0]);
            edit.remove(small.stages[0]);
        });
        QVERIFY(done);
        QCOMPARE(open->model().all<Stage>().size(), size_t(1));
    }
};

namespace {
const Registered<MendingRows> registeredMendingRows;
}

}

#include "mendingrows.moc"
