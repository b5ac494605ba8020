// A program that is killed at any moment loses no finished edit, and never leaves half a file.

#include "model/invariants.h"
#include "model/lookup.h"
#include "store/edit.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

namespace wend::test {

class KilledWhileWorking : public QObject
{
    Q_OBJECT

private slots:
    void losesNothing()
    {
        OpenWorkbook open;
        const MapId map = addSmallMap(*open).map;
        const QString path = open.file(QStringLiteral("cakes.wend"));
        QVERIFY(open->saveAs(path));
        open.workbook.reset();

        QRandomGenerator random(42);
        for (int round = 0; round < 12; ++round) {
            QProcess victim;
            victim.start(QStringLiteral(WEND_VICTIM), {open.file(QStringLiteral("working")), path});
            QVERIFY(victim.waitForReadyRead(20000));
            QTest::qWait(random.bounded(120));
            victim.kill();
            QVERIFY(victim.waitForFinished());
            const QByteArrayList lines = victim.readAllStandardOutput().split('\n');
            const int lastSaid = lines.at(lines.size() - 2).toInt(); // the very last may be cut

            const WorkingCopies elsewhere(open.file(QStringLiteral("elsewhere%1").arg(round)));
            const auto saved = Workbook::open(elsewhere, path, Workbook::Access::Read);
            QVERIFY2(saved, "the saved file is whole at any moment");

            auto again = Workbook::open(open.copies, path);
            QVERIFY(again);
            const Model &model = (*again)->model();
            QCOMPARE(brokenInvariants(model), QStringList());
            QVERIFY(model.at(map).goal.toInt() >= lastSaid);
            QCOMPARE(model.at(stagesOf(model, map).front()).name, model.at(map).goal);
            QVERIFY((*again)->setAsideId().isEmpty() || model.at(map).goal.toInt() >= lastSaid);
            QVERIFY((*again)->canUndo());
            QVERIFY((*again)->undo());
        }
    }

    void aFullDiskIsSaidAndNothingIsHalfWritten()
    {
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        const Model before = open->model();
        // SQLite answers a full disk and a full page budget alike.
        const auto done = open->edit({"Write a lot", {}}, [&](Edit &edit) {
            edit.database().execute("PRAGMA max_page_count = 1");
            edit.set(map.map, &Map::goal, QString(3'000'000, QLatin1Char('x')));
        });
        QVERIFY(!done);
        QVERIFY2(done.error().text.contains(QStringLiteral("The disk is full")), qPrintable(done.error().text));
        QVERIFY(open->model() == before);
        QVERIFY(readAnew(*open) == before);
    }
};

namespace {
const Registered<KilledWhileWorking> registeredKilledWhileWorking;
}

}

#include "killedwhileworking.moc"
