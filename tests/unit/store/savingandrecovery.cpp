// Nothing is ever lost: saving is all or nothing, a crash keeps every edit, two windows do not overwrite each other.

#include "edit/cards.h"
#include "edit/stages.h"
#include "model/lookup.h"
#include "store/edit.h"
#include "store/samples.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace wend::test {

namespace {

QStringList filesIn(const QString &folder) { return QDir(folder).entryList(QDir::Files | QDir::Hidden); }

}

class SavingAndRecovery : public QObject
{
    Q_OBJECT

private slots:
    void aSavedFileIsOneCompleteFile()
    {
        OpenWorkbook open;
        addSmallMap(*open);
        QDir(open.folder.path()).mkdir(QStringLiteral("shop"));
        const QString path = open.file(QStringLiteral("shop/cakes.wend"));
        QVERIFY(open->isModified());
        QVERIFY(open->saveAs(path));
        QVERIFY(!open->isModified());
        QCOMPARE(open->path(), path);
        QCOMPARE(filesIn(open.file(QStringLiteral("shop"))),
            QStringList({QStringLiteral(".cakes.wend.lock"), QStringLiteral("cakes.wend")}));
        open.workbook.reset();
        QCOMPARE(filesIn(open.file(QStringLiteral("shop"))), QStringList {QStringLiteral("cakes.wend")});

        auto file = Database::open(path, Database::Open::Hostile);
        QVERIFY(file);
        Statement tables = (*file)->prepare(
            "SELECT group_concat(name) FROM sqlite_schema WHERE name IN ('history', 'working_copy')");
        QVERIFY(tables.next());
        QCOMPARE(tables.text(0), QString()); // the history stays at home
    }

    void closingAndOpeningKeepsTheUndoHistory()
    {
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        const QString path = open.file(QStringLiteral("cakes.wend"));
        rename(*open, map.stages[0], QStringLiteral("Find us"));
        QVERIFY(open->saveAs(path));
        rename(*open, map.stages[0], QStringLiteral("Unsaved"));
        open.workbook.reset();

        auto again = Workbook::open(open.copies, path);
        QVERIFY(again);
        QVERIFY((*again)->isModified());
        QCOMPARE((*again)->model().at(map.stages[0]).name, QStringLiteral("Unsaved"));
        QVERIFY((*again)->undo());
        QVERIFY(!(*again)->isModified());
        QVERIFY((*again)->undo());
        QCOMPARE((*again)->model().at(map.stages[0]).name, QStringLiteral("Discover"));
        QVERIFY((*again)->isModified());
    }

    void discardingForgetsTheEditsSinceTheLastSave()
    {
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        const QString path = open.file(QStringLiteral("cakes.wend"));
        QVERIFY(open->saveAs(path));
        rename(*open, map.stages[0], QStringLiteral("Unsaved"));
        open->discardOnClose();
        open.workbook.reset();
        auto again = Workbook::open(open.copies, path);
        QVERIFY(again);
        QCOMPARE((*again)->model().at(map.stages[0]).name, QStringLiteral("Discover"));
    }

    void aSecondWindowIsRefused()
    {
        OpenWorkbook open;
        addSmallMap(*open);
        const QString path = open.file(QStringLiteral("cakes.wend"));
        QVERIFY(open->saveAs(path));
        QVERIFY(open.copies.isInUse(WorkingCopies::idOf(path)));
        const auto second = Workbook::open(open.copies, path);
        QVERIFY(!second);
        QVERIFY(second.error().text.contains(QStringLiteral("open in another Wend")));
        open.workbook.reset();
        QVERIFY(!open.copies.isInUse(WorkingCopies::idOf(path)));
        QVERIFY(Workbook::open(open.copies, path));
    }

    void unsavedEditsAreSetAsideWhereTheFileChangedMeanwhile()
    {
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        const QString path = open.file(QStringLiteral("cakes.wend"));
        QVERIFY(open->saveAs(path));
        rename(*open, map.stages[0], QStringLiteral("Mine"));
        open.workbook.reset();
        {
            // Somebody else, on another machine.
            const WorkingCopies elsewhere(open.file(QStringLiteral("elsewhere")));
            auto theirs = Workbook::open(elsewhere, path);
            QVERIFY(theirs);
            rename(**theirs, map.stages[0], QStringLiteral("Theirs"));
            QVERIFY((*theirs)->save());
        }
        auto again = Workbook::open(open.copies, path);
        QVERIFY(again);
        QCOMPARE((*again)->model().at(map.stages[0]).name, QStringLiteral("Theirs"));
        QVERIFY(!(*again)->setAsideId().isEmpty());
        auto mine = Workbook::resume(open.copies, (*again)->setAsideId());
        QVERIFY(mine);
        QCOMPARE((*mine)->model().at(map.stages[0]).name, QStringLiteral("Mine"));
        QVERIFY((*mine)->isModified());
        QVERIFY((*mine)->path().isEmpty());
    }

    void aFileThatChangesWhileOpenIsNoticed()
    {
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        const QString path = open.file(QStringLiteral("cakes.wend"));
        QVERIFY(open->saveAs(path));
        QCOMPARE(open->fileState(), FileState::Same);
        {
            // Somebody else, whose lock cannot be seen here: by a sync program.
            const QString theirPath = open.file(QStringLiteral("theirs.wend"));
            QVERIFY(QFile::copy(path, theirPath));
            auto theirs = Workbook::open(WorkingCopies(open.file(QStringLiteral("elsewhere"))), theirPath);
            QVERIFY(theirs);
            rename(**theirs, map.stages[0], QStringLiteral("Theirs"));
            QVERIFY((*theirs)->save());
            QVERIFY(QFile::remove(path) && QFile::copy(theirPath, path));
        }
        QCOMPARE(open->fileState(), FileState::Changed);
    }

    void savingWhereItCannotBeWrittenKeepsTheOldFileAndTheWork()
    {
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        const QString path = open.file(QStringLiteral("cakes.wend"));
        QVERIFY(open->saveAs(path));
        rename(*open, map.stages[0], QStringLiteral("New"));

        const auto nowhere = open->saveCopy(open.file(QStringLiteral("missing/cakes.wend")));
        QVERIFY(!nowhere);
        QVERIFY(nowhere.error().text.contains(QStringLiteral("folder")));
        QDir(open.folder.path()).mkdir(QStringLiteral("folder.wend"));
        QVERIFY(!open->saveCopy(open.file(QStringLiteral("folder.wend"))));

        QVERIFY(open->isModified());
        QCOMPARE(open->path(), path);
        const WorkingCopies elsewhere(open.file(QStringLiteral("elsewhere")));
        auto saved = Workbook::open(elsewhere, path, Workbook::Access::Read);
        QVERIFY(saved);
        QCOMPARE((*saved)->model().at(map.stages[0]).name, QStringLiteral("Discover"));
    }

    void unsavedWorkIsListedAndAnUntouchedNewWorkbookLeavesNothing()
    {
        OpenWorkbook open;
        QCOMPARE(open.copies.list().size(), size_t(1));
        open.workbook.reset();
        QCOMPARE(open.copies.list().size(), size_t(0));

        auto fresh = Workbook::create(open.copies, QStringLiteral("zh_CN"));
        QVERIFY(fresh);
        addSmallMap(**fresh);
        QCOMPARE(open.copies.list().front().inUse, true);
        fresh = Error {};
        const auto list = open.copies.list();
        QCOMPARE(list.size(), size_t(1));
        QVERIFY(list.front().unsaved);
        QVERIFY(!list.front().inUse);
        QCOMPARE(list.front().name, QStringLiteral("Cakes"));
    }

    void samplesOfAnUndoneImportComeBackWithRedoAndStayOutOfTheFile()
    {
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        change(*open, [&](Edit &edit) {
            Source source;
            Import import;
            import.source = edit.insert(source);
            import.at = QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);
            import.id = edit.insert(import);
            writeSamples(edit.database(), {1}, import.id, {{{1}, {2026, 11, 1}, {2026, 11, 1}, {}, 12.5}});
        });
        const auto samplesIn = [](Database &database) {
            Statement count
                = database.prepare("SELECT count(*) FROM sample_block WHERE import IN (SELECT id FROM import)");
            return count.next() ? count.integer(0) : -1;
        };
        QCOMPARE(samplesIn(*connectionTo(*open)), 1);
        QVERIFY(open->undo());
        QCOMPARE(samplesIn(*connectionTo(*open)), 0);
        QVERIFY(open->saveCopy(open.file(QStringLiteral("without.wend"))));
        QVERIFY(open->redo());
        QCOMPARE(samplesIn(*connectionTo(*open)), 1);
        QVERIFY(open->saveCopy(open.file(QStringLiteral("with.wend"))));
        for (const auto &[name, count] :
            {std::pair(QStringLiteral("without.wend"), 0), std::pair(QStringLiteral("with.wend"), 1)}) {
            auto file = Database::open(open.file(name), Database::Open::Hostile);
            QVERIFY(file);
            Statement all = (*file)->prepare("SELECT count(*) FROM sample_block");
            QVERIFY(all.next());
            QCOMPARE(all.integer(0), count);
        }
    }
};

namespace {
const Registered<SavingAndRecovery> registeredSavingAndRecovery;
}

}

#include "savingandrecovery.moc"
