// A workbook's file and its working copy: which of them holds what, and that neither takes the other's work away.

#include "edit/stages.h"
#include "model/lookup.h"
#include "store/edit.h"
#include "support/damagedfile.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace wend::test {

namespace {

QString nameOfFirstStage(const Workbook &workbook)
{
    return workbook.model().at(stagesOf(workbook.model(), mapsOf(workbook.model()).front()).front()).name;
}

}

class FilesAndTheirCopies : public QObject
{
    Q_OBJECT

    struct Saved
    {
        OpenWorkbook open;
        SmallMap map = addSmallMap(*open);
        QString path = open.file(QStringLiteral("cakes.wend"));
        Saved()
        {
            if (const auto saved = open->saveAs(path); !saved)
                qFatal("%s", qPrintable(saved.error().detail));
        }
    };

private slots:
    void whatWasSavedIsKeptWhereAnOlderFileComesBack()
    {
        Saved saved;
        const QByteArray older = contentOf(saved.path);
        rename(*saved.open, saved.map.stages[0], QStringLiteral("Saved last"));
        QVERIFY(saved.open->save());
        saved.open.workbook.reset();
        writeContent(saved.path, older);

        auto again = Workbook::open(saved.open.copies, saved.path);
        QVERIFY(again);
        QCOMPARE(nameOfFirstStage(**again), QStringLiteral("Discover"));
        QVERIFY(!(*again)->setAsideId().isEmpty());
        QVERIFY((*again)->wasSetAsideSaved());
        const auto list = saved.open.copies.list();
        QVERIFY(std::any_of(list.begin(), list.end(),
            [&](const WorkingCopyInfo &copy) { return copy.id == (*again)->setAsideId() && copy.unsaved; }));
        auto kept = Workbook::resume(saved.open.copies, (*again)->setAsideId());
        QVERIFY(kept);
        QCOMPARE(nameOfFirstStage(**kept), QStringLiteral("Saved last"));
    }

    void whatSomebodyElseBuiltOnIsNotSetAside()
    {
        Saved saved;
        rename(*saved.open, saved.map.stages[0], QStringLiteral("Mine"));
        QVERIFY(saved.open->save());
        saved.open.workbook.reset();
        {
            auto theirs = Workbook::open(WorkingCopies(saved.open.file(QStringLiteral("elsewhere"))), saved.path);
            QVERIFY(theirs);
            rename(**theirs, saved.map.stages[0], QStringLiteral("Theirs"));
            QVERIFY((*theirs)->save());
        }
        auto again = Workbook::open(saved.open.copies, saved.path);
        QVERIFY(again);
        QCOMPARE(nameOfFirstStage(**again), QStringLiteral("Theirs"));
        QVERIFY((*again)->setAsideId().isEmpty());
        QCOMPARE(saved.open.copies.list().size(), size_t(1));
    }

    void savingOverAnotherFileKeepsThatFilesUnsavedWork()
    {
        Saved saved;
        rename(*saved.open, saved.map.stages[0], QStringLiteral("Unsaved"));
        saved.open.workbook.reset();
        auto other = Workbook::create(saved.open.copies, QStringLiteral("en"));
        QVERIFY(other);
        addSmallMap(**other);
        QVERIFY((*other)->saveAs(saved.path));
        QVERIFY(!(*other)->setAsideId().isEmpty());
        auto kept = Workbook::resume(saved.open.copies, (*other)->setAsideId());
        QVERIFY(kept);
        QCOMPARE(nameOfFirstStage(**kept), QStringLiteral("Unsaved"));
        QVERIFY((*kept)->path().isEmpty());
    }

    void aLinkIsFollowed()
    {
#ifdef Q_OS_WIN
        QVERIFY(true); // shortcuts there are files of their own
#else
        Saved saved;
        QDir(saved.open.folder.path()).mkdir(QStringLiteral("safe"));
        const QString real = saved.open.file(QStringLiteral("safe/real.wend"));
        saved.open.workbook.reset();
        QVERIFY(QFile::rename(saved.path, real));
        QVERIFY(QFile::link(real, saved.path));
        auto opened = Workbook::open(saved.open.copies, saved.path);
        QVERIFY(opened);
        rename(**opened, saved.map.stages[0], QStringLiteral("Behind the link"));
        QVERIFY((*opened)->save());
        QVERIFY(QFileInfo(saved.path).isSymLink());
        opened = Error {};
        auto direct = Workbook::open(WorkingCopies(saved.open.file(QStringLiteral("elsewhere"))), real);
        QVERIFY(direct);
        QCOMPARE(nameOfFirstStage(**direct), QStringLiteral("Behind the link"));
#endif
    }

    void theLongestNameCanBeSaved()
    {
        OpenWorkbook open;
        addSmallMap(*open);
        const QString path = open.file(QString(83, QChar(0x5ba2)) + QStringLiteral(".wend")); // 254 of 255 bytes
        const auto saved = open->saveAs(path);
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().text + saved.error().detail));
        open.workbook.reset();
        QVERIFY(Workbook::open(open.copies, path));
    }

    void aFileThatIsGoneIsNotAFileThatChanged()
    {
        Saved saved;
        QVERIFY(QFile::remove(saved.path));
        QCOMPARE(saved.open->fileState(), FileState::Gone);
        QVERIFY(saved.open->save());
        QCOMPARE(saved.open->fileState(), FileState::Same);
    }

    void whatASaveLeftBehindIsSwept()
    {
        Saved saved;
        saved.open.workbook.reset();
        QDir folder(saved.open.folder.path());
        const QStringList before = folder.entryList(QDir::Files | QDir::Hidden);
        const QByteArray hash = QCryptographicHash::hash("cakes.wend", QCryptographicHash::Sha256).toHex().left(8);
        const QString temporary = folder.filePath(QStringLiteral(".wend-%1-abc.tmp").arg(QLatin1String(hash)));
        writeContent(temporary, "half a file");
        writeContent(temporary + QStringLiteral("-journal"), "half a journal");
        QVERIFY(Workbook::open(saved.open.copies, saved.path));
        QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden), before);
    }

    void workingCopiesAreForTheirOwnersEyesOnly()
    {
#ifdef Q_OS_WIN
        QVERIFY(true); // the person's own folder is closed to others there
#else
        Saved saved;
        rename(*saved.open, saved.map.stages[0], QStringLiteral("Secret")); // so that there is a writeContent-ahead log
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        const QString folder = QFileInfo(saved.open->workingCopy()).absolutePath();
        QCOMPARE(QFile::permissions(folder) & others, QFile::Permissions());
        const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
        QVERIFY(files.size() >= 3);
        for (const QFileInfo &file : files) {
            QVERIFY2(!(QFile::permissions(file.filePath()) & others), qPrintable(file.fileName()));
        }
        // The workbook itself is an ordinary file of the person.
        QFile usual(saved.open.file(QStringLiteral("usual")));
        QVERIFY(usual.open(QIODevice::WriteOnly));
        QCOMPARE(QFile::permissions(saved.path), usual.permissions());
#endif
    }

    void whatAReadingLeftBehindIsSwept()
    {
        Saved saved;
        const QString copy = saved.open->workingCopy();
        writeContent(copy + QStringLiteral(".reading"), "being read in another window");
        const QString other = saved.open.copies.pathOf(QStringLiteral("new-1"));
        writeContent(other + QStringLiteral(".reading"), "half");
        writeContent(other + QStringLiteral(".reading-wal"), "half");
        saved.open.copies.sweepInterrupted();
        QVERIFY(!QFile::exists(other + QStringLiteral(".reading")));
        QVERIFY(!QFile::exists(other + QStringLiteral(".reading-wal")));
        QVERIFY(QFile::exists(copy + QStringLiteral(".reading")));
        QVERIFY(QFile::exists(copy));
    }

    void copiesOfFilesClosedLongAgoGo()
    {
        Saved saved;
        const WorkingCopies &copies = saved.open.copies;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto edited = [&](const QString &id, int daysAgo) {
            auto copy = Database::open(copies.pathOf(id), Database::Open::Existing);
            if (!copy)
                qFatal("%s", qPrintable(copy.error().detail));
            (*copy)->prepare("UPDATE working_copy SET changed = ?").bind(1, toValue(now.addDays(-daysAgo))).run();
        };
        const auto another = [&](const QString &id, const QString &of) {
            if (!QFile::copy(copies.pathOf(of), copies.pathOf(id)))
                qFatal("could not copy");
            return id;
        };
        const QString inUse = saved.open->id();
        saved.open.workbook.reset();
        const QString old = another(QStringLiteral("new-old"), inUse);
        const QString recent = another(QStringLiteral("new-recent"), inUse);
        const QString damaged = another(QStringLiteral("new-damaged"), inUse);
        const QString unsaved = another(QStringLiteral("new-unsaved"), inUse);
        for (const QString &id : {inUse, old, damaged, unsaved})
            edited(id, mostKeptDays + 1);
        edited(recent, mostKeptDays - 1);
        QVERIFY(Database::open(copies.pathOf(unsaved), Database::Open::Existing)
                    .value()
                    ->execute("UPDATE working_copy SET saved_step = -1"));
        writeContent(copies.pathOf(damaged), "SQLite format 3\0 and then noise");
        const auto open = Workbook::open(copies, saved.path);
        QVERIFY(open);

        copies.sweepOld(now);
        QVERIFY(!copies.exists(old));
        for (const QString &id : {inUse, recent, damaged, unsaved})
            QVERIFY2(copies.exists(id), qPrintable(id));

        for (int number = 0; number < mostKeptCopies; ++number)
            edited(another(QStringLiteral("new-%1").arg(number), recent), number);
        copies.sweepOld(now);
        QVERIFY(!copies.exists(recent)); // the one edited longest ago
        QVERIFY(copies.exists(QStringLiteral("new-%1").arg(mostKeptCopies - 1)));
        for (const QString &id : {inUse, damaged, unsaved})
            QVERIFY2(copies.exists(id), qPrintable(id));
    }

    void anUnreadableWorkingCopyIsListed()
    {
        Saved saved;
        rename(*saved.open, saved.map.stages[0], QStringLiteral("Unsaved"));
        const QString copy = saved.open->workingCopy();
        saved.open.workbook.reset();
        writeContent(copy, "SQLite format 3\0 and then noise");
        const auto list = saved.open.copies.list();
        QCOMPARE(list.size(), size_t(1));
        QVERIFY(list.front().isDamaged);
        QVERIFY(list.front().unsaved);
    }
};

namespace {
const Registered<FilesAndTheirCopies> registeredFilesAndTheirCopies;
}

}

#include "filesandtheircopies.moc"
