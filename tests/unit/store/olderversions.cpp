// Workbooks and unsaved work of every version of Wend that was ever in somebody's hands open today.

#include "model/invariants.h"
#include "model/lookup.h"
#include "numbers/periodseries.h"
#include "store/edit.h"
#include "store/samples.h"
#include "store/schema.h"
#include "store/seriesreader.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <map>

namespace wend::test {

class OlderVersions : public QObject
{
    Q_OBJECT

    static QString fixture(int version)
    {
        return QStringLiteral(WEND_TEST_DATA "/versions/version%1.wend").arg(version);
    }

private slots:
    void areAllKept()
    {
        for (int version = 1; version <= schemaVersion; ++version)
            QVERIFY2(QFile::exists(fixture(version)), qPrintable(fixture(version)));
    }

    void openWithAllTheyHold_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= schemaVersion; ++version)
            QTest::addRow("version %d", version) << version;
    }

    void openWithAllTheyHold()
    {
        QFETCH(int, version);
        OpenWorkbook open;
        const QString path = open.file(QStringLiteral("old.wend"));
        QVERIFY(QFile::copy(fixture(version), path));
        const auto opened = Workbook::open(open.copies, path);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().text + opened.error().detail));
        const Model &model = (*opened)->model();
        QCOMPARE(brokenInvariants(model), QStringList());
        QVERIFY(!mapsOf(model).empty());
        QCOMPARE(stagesOf(model, mapsOf(model).front()).size(), size_t(5));
        QVERIFY(model.all<Card>().size() > 20);
        for (const auto &[id, card] : model.all<Card>())
            QCOMPARE(card.span, 1); // what an old version did not know is as a new card has it
        int samples = 0;
        QVERIFY((*opened)->samples().forEachSample([&](ImportId, const Sample &) { ++samples; }));
        QVERIFY(samples > 100);
        const auto saved = (*opened)->save();
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().text + saved.error().detail));
    }

    void joinedBreakdownsBecomeOneDimension()
    {
        OpenWorkbook open;
        const QString path = open.file(QStringLiteral("old.wend"));
        QVERIFY(QFile::copy(fixture(2), path));
        const auto opened = Workbook::open(open.copies, path);
        QVERIFY(opened);
        const Model &model = (*opened)->model();
        std::map<QString, QString> names;
        for (const auto &[id, source] : model.all<Source>())
            names[source.recipe.section(u'/', 0, 0)] = source.dimensions;
        // Of several columns nobody knows which they were, of one what the description calls it; and one has none.
        QCOMPARE(names[QStringLiteral("google-ads-campaigns")], QStringLiteral("Breakdown"));
        QCOMPARE(names[QStringLiteral("meta-ads")], QStringLiteral("Campaign name"));
        QCOMPARE(names[QStringLiteral("columns")], QStringLiteral("Breakdown"));
        QCOMPARE(names[QStringLiteral("ga4-exploration")], QStringLiteral("Breakdown"));
        QCOMPARE(names[QStringLiteral("square-items")], QString());
        const auto &metrics = model.all<Metric>();
        const auto clicks = std::find_if(metrics.begin(), metrics.end(), [&](const auto &each) {
            return each.second.key == u"Clicks" && model.at(each.second.source).recipe == u"google-ads-campaigns";
        });
        QVERIFY(clicks != metrics.end());
        const std::vector<DimensionValue> values {{QString::fromUtf8("Brand › Laptop"), 1},
            {QString::fromUtf8("Brand › Phone"), 1}, {QString::fromUtf8("Spring › Laptop"), 1},
            {QString::fromUtf8("Spring › Phone"), 2}};
        auto found = (*opened)->samples().valuesOf(clicks->first, 0);
        std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.value < b.value; });
        QCOMPARE(found, values);
        const Period october {{2026, 10, 1}, {2026, 10, 31}};
        const SampleReader &samples = (*opened)->samples();
        QCOMPARE(valueOf(clicks->second, SeriesReader(model, samples).seriesOf(clicks->first, october)),
            std::optional(34.0));
        QCOMPARE(valueOf(clicks->second,
                     SeriesReader(model, samples)
                         .seriesOf(clicks->first, october, {0, QString::fromUtf8("Spring › Phone")})),
            std::optional(22.0));
    }

    void unsavedWorkIsKeptAndStaysUnsaved()
    {
        OpenWorkbook open;
        const QString path = open.file(QStringLiteral("old.wend"));
        QVERIFY(QFile::copy(fixture(1), path));
        const QString id = WorkingCopies::idOf(path);
        QVERIFY(Workbook::open(open.copies, path)); // notes where the file is
        const QString copy = open.copies.pathOf(id);
        {
            // As the old program would have left it: tables of its own, an edit that was not saved.
            auto fresh = Database::open(copy, Database::Open::Existing);
            QVERIFY(fresh);
            (*fresh)->prepare("ATTACH ? AS old").bind(1, path).run();
            (*fresh)->execute(
                "CREATE TABLE old.history (id INTEGER PRIMARY KEY, name TEXT, changeset BLOB, done INTEGER);"
                "INSERT INTO old.history VALUES (7, '[\"Rename\"]', x'00', 1);"
                "CREATE TABLE old.working_copy AS SELECT * FROM main.working_copy;"
                "UPDATE old.stage SET name = 'Unsaved' WHERE id = (SELECT min(id) FROM old.stage); DETACH old");
            QVERIFY((*fresh)->takeFailure());
        }
        QVERIFY(QFile::remove(copy));
        QVERIFY(QFile::copy(path, copy));
        QFile::remove(path);
        QVERIFY(QFile::copy(fixture(1), path));

        const auto resumed = Workbook::resume(open.copies, id);
        QVERIFY2(resumed, qPrintable(resumed ? QString() : resumed.error().text + resumed.error().detail));
        QCOMPARE((*resumed)->path(), path);
        QVERIFY((*resumed)->isModified());
        QVERIFY(!(*resumed)->canUndo());
        const auto &stages = (*resumed)->model().all<Stage>();
        QVERIFY(std::any_of(stages.begin(), stages.end(),
            [](const auto &each) { return each.second.name == QLatin1String("Unsaved"); }));
        change(**resumed, [&](Edit &edit) { edit.set(stages.begin()->first, &Stage::collapsed, true); });
        QVERIFY((*resumed)->canUndo());
    }

    /// The fixture was left by the last Wend that kept SQLite's changesets: nine steps done, a tenth undone.
    void undoStepsThatWereChangesetsAreTakenAlong()
    {
        OpenWorkbook open;
        const QString id = WorkingCopies::freshId();
        QVERIFY(QFile::copy(QStringLiteral(WEND_TEST_DATA "/versions/historyofchangesets.db"), open.copies.pathOf(id)));
        QVERIFY(QFile::setPermissions(open.copies.pathOf(id), QFile::ReadOwner | QFile::WriteOwner));
        const auto resumed = Workbook::resume(open.copies, id);
        QVERIFY2(resumed, qPrintable(resumed ? QString() : resumed.error().text + resumed.error().detail));
        Workbook &workbook = **resumed;
        const Model &model = workbook.model();
        const Model end = model;
        QCOMPARE(workbook.undoName(), QStringLiteral("9 rename"));
        QCOMPARE(workbook.redoName(), QStringLiteral("10 undone"));
        QVERIFY(workbook.isModified());
        const auto samples = [&] {
            int count = 0;
            return workbook.samples().forEachSample([&](ImportId, const Sample &) { ++count; }) ? count : -1;
        };

        QVERIFY(workbook.undo());
        const MapId map = mapsOf(model).front();
        QCOMPARE(model.at(stagesOf(model, map).front()).name, QStringLiteral("Discover"));
        QVERIFY(workbook.undo());
        QCOMPARE(stagesOf(model, map).size(), size_t(3));
        QCOMPARE(samples(), 1);
        QVERIFY(workbook.undo());
        QCOMPARE(samples(), 0);
        QVERIFY(model.all<Metric>().empty() && model.all<Picture>().empty());
        QVERIFY(workbook.undo());
        QCOMPARE(model.all<Picture>().size(), size_t(1));
        QVERIFY(workbook.undo() && workbook.undo());
        QCOMPARE(model.at(stagesOf(model, map).front()).target, std::optional<double>());
        const Card changed = model.all<Card>().begin()->second;
        QCOMPARE(changed.notes.size(), 13 * 500);
        QVERIFY(workbook.undo());
        QCOMPARE(model.at(changed.id).notes, QString());
        QCOMPARE(model.at(changed.id).text, QStringLiteral("订购表单"));
        QVERIFY(workbook.undo() && workbook.undo());
        QVERIFY(!workbook.canUndo());
        QVERIFY(model.all<Map>().empty());

        for (int step = 0; step < 9; ++step)
            QVERIFY(workbook.redo());
        QVERIFY(model == end && readAnew(workbook) == end);
        QCOMPARE(samples(), 1);
        QVERIFY(workbook.redo());
        QVERIFY(model.all<Map>().empty());
        change(workbook, [&](Edit &edit) { edit.insert(Tool {}); });
        QVERIFY(!workbook.canRedo());
    }

    /// A column of a table is new: records by name still speak of the others.
    void undoStepsOutliveANewColumn()
    {
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        const QString path = open.file(QStringLiteral("cakes.wend"));
        QVERIFY(open->saveAs(path));
        const CardId card = cardsIn(open->model(), map.lane(open->model(), LaneKind::Doing), map.stages[0]).front();
        change(*open, [&](Edit &edit) { edit.set(card, &Card::notes, QString(5000, QLatin1Char('n'))); });
        change(*open, [&](Edit &edit) { edit.remove(card); });
        const QString id = open->id();
        const Model after = open->model();
        open.workbook.reset();
        {
            auto old = Database::open(open.copies.pathOf(id), Database::Open::Existing);
            QVERIFY(old);
            // As a Wend would have left it that knew of no such thing.
            (*old)->execute("ALTER TABLE tool DROP COLUMN monthly_cost");
            QVERIFY((*old)->takeFailure());
        }
        const auto again = Workbook::open(open.copies, path);
        QVERIFY2(again, qPrintable(again ? QString() : again.error().text + again.error().detail));
        QVERIFY((*again)->isModified());
        QVERIFY((*again)->model() == after);
        QVERIFY((*again)->undo());
        QCOMPARE((*again)->model().at(card).notes.size(), 5000);
        QVERIFY((*again)->undo());
        QVERIFY(!(*again)->isModified());
        QVERIFY((*again)->undo());
        QVERIFY((*again)->model().all<Card>().empty());
    }
};

namespace {
const Registered<OlderVersions> registeredOlderVersions;
}

}

#include "olderversions.moc"
