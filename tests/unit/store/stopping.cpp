// Opening, saving and repairing can be stopped at any moment; all is as it was then.

#include "model/lookup.h"
#include "store/edit.h"
#include "store/saving.h"
#include "support/bigmap.h"
#include "support/damagedfile.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QDir>
#include <QTest>

namespace wend::test {

namespace {

/// Says no from the n-th time on that it is asked.
struct Until
{
    explicit Until(int most) : most(most) { }
    GoOn goOn()
    {
        return {[this](double share) {
            isOrdered = isOrdered && share >= 0 && share <= 1;
            return ++asked < most;
        }};
    }
    int most;
    int asked = 0;
    bool isOrdered = true;
};

/// Each file of a folder with its bytes, but what SQLite keeps for whoever has a database open.
std::map<QString, QByteArray> filesIn(const QDir &folder)
{
    std::map<QString, QByteArray> files;
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        QFile file(folder.filePath(name));
        if (!name.endsWith(QLatin1String("-shm")) && !name.endsWith(QLatin1String("lock"))
            && file.open(QIODevice::ReadOnly))
            files[name] = file.readAll();
    }
    return files;
}

/// A third of the way into the file, so that both the pages before and those behind are there.
QByteArray withoutSomePages(QByteArray bytes)
{
    constexpr qsizetype page = 4096;
    constexpr qsizetype count = 3;
    const qsizetype first = bytes.size() / page / 3;
    return bytes.replace(first * page, count * page, QByteArray(count * page, '\0'));
}

/// Some twenty moments among so many, none of them so late that it might be over by then.
std::vector<int> moments(int asked)
{
    std::vector<int> some;
    for (int at = 1; at < asked - asked / 10; at += std::max(1, asked / 20))
        some.push_back(at);
    return some;
}

}

class Stopping : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        OpenWorkbook open;
        addBigMap(*open, 3000);
        m_file = m_folder.filePath(QStringLiteral("big.wend"));
        QVERIFY(open->saveCopy(m_file));
    }

    void openingAFile() { stopOpening(WorkingCopies(m_folder.filePath(QStringLiteral("fresh")))); }

    void openingAFileWithUnsavedWork()
    {
        const WorkingCopies copies(m_folder.filePath(QStringLiteral("unsaved")));
        rename(copies);
        stopOpening(copies);
    }

    void openingAFileThatChangedBesideUnsavedWork()
    {
        const WorkingCopies copies(m_folder.filePath(QStringLiteral("changed")));
        rename(copies);
        OpenWorkbook other;
        addBigMap(*other, 3000);
        QFile::remove(m_file);
        QVERIFY(other->saveCopy(m_file));
        stopOpening(copies);
        QCOMPARE(copies.list().size(), size_t(2)); // the work was set aside where it was not stopped
    }

    void openingACopyAndUnsavedWork()
    {
        const WorkingCopies copies(m_folder.filePath(QStringLiteral("copies")));
        stopAll(copies, [&](const GoOn &goOn) { return Workbook::openCopy(copies, m_file, goOn).isOk(); });
        QCOMPARE(copies.list().size(), size_t(1)); // of the one that was not stopped
        const QString id = copies.list().front().id;
        stopAll(copies, [&](const GoOn &goOn) { return Workbook::resume(copies, id, goOn).isOk(); });
        QCOMPARE(copies.list().size(), size_t(1));
    }

    void readingWhatIsLeftOfADamagedFile()
    {
        const WorkingCopies copies(m_folder.filePath(QStringLiteral("salvaged")));
        const QString damaged = m_folder.filePath(QStringLiteral("damaged.wend"));
        writeContent(damaged, withoutSomePages(contentOf(m_file)));
        stopAll(copies, [&](const GoOn &goOn) { return Workbook::openSalvaged(copies, damaged, goOn).isOk(); });
        QCOMPARE(copies.list().size(), size_t(1)); // of the one that was not stopped
    }

    void resumingADamagedWorkingCopy()
    {
        const WorkingCopies copies(m_folder.filePath(QStringLiteral("resumed")));
        QVERIFY(Workbook::openCopy(copies, m_file));
        const QString id = copies.list().front().id;
        const QByteArray damaged = withoutSomePages(contentOf(copies.pathOf(id)));
        writeContent(copies.pathOf(id), damaged);
        stopAll(copies, [&](const GoOn &goOn) { return Workbook::resume(copies, id, goOn).isOk(); });
        QCOMPARE(contentOf(copies.pathOf(id) + QStringLiteral(".damaged")), damaged);
    }

    void saving()
    {
        OpenWorkbook open;
        addBigMap(*open, 3000);
        const QString path = open.file(QStringLiteral("saved.wend"));
        QVERIFY(open->saveAs(path));
        change(*open, [&](Edit &edit) { edit.set(mapsOf(open->model()).front(), &Map::title, QStringLiteral("New")); });
        int asked = 0;
        {
            auto saving = open->beginSaving(open.file(QStringLiteral("other.wend")));
            Until all(std::numeric_limits<int>::max());
            QVERIFY(saving && (*saving)->write(all.goOn()));
            QVERIFY(all.isOrdered);
            asked = all.asked;
            QVERIFY(QFile::remove(open.file(QStringLiteral("other.wend"))));
        }
        QVERIFY(asked > 20);
        const auto before = filesIn(QDir(open.folder.path()));
        for (const int most : moments(asked)) {
            auto saving = open->beginSaving(path);
            Until until(most);
            QVERIFY(saving);
            const auto written = (*saving)->write(until.goOn());
            QVERIFY(!written && written.error().isOfTheSystem);
            QVERIFY(filesIn(QDir(open.folder.path())) == before);
        }
        QVERIFY(open->isModified());
        QVERIFY(open->save());
        QVERIFY(!open->isModified());
    }

private:
    void rename(const WorkingCopies &copies)
    {
        auto open = Workbook::open(copies, m_file);
        QVERIFY(open);
        change(**open,
            [&](Edit &edit) { edit.set(mapsOf((*open)->model()).front(), &Map::title, QStringLiteral("New")); });
    }

    void stopOpening(const WorkingCopies &copies)
    {
        const auto open = [&](const GoOn &goOn) {
            const auto opened = Workbook::open(copies, m_file, Workbook::Access::Write, {}, goOn);
            return opened.isOk();
        };
        stopAll(copies, open);
    }

    /// Runs it to the end elsewhere to know how often it asks, then stops it at each of those moments.
    void stopAll(const WorkingCopies &copies, const std::function<bool(const GoOn &)> &open)
    {
        const QDir folder = QFileInfo(copies.pathOf(QStringLiteral("any"))).dir();
        const auto before = filesIn(folder);
        int stopped = 0;
        for (int most = 1;; most += 1 + most / 4) {
            Until until(most);
            if (open(until.goOn())) {
                QVERIFY(until.isOrdered);
                break;
            }
            ++stopped;
            QVERIFY2(filesIn(folder) == before, qPrintable(QStringLiteral("stopped at %1").arg(most)));
        }
        QVERIFY(stopped > 5);
    }

    QTemporaryDir m_folder;
    QString m_file;
};

namespace {
const Registered<Stopping> registeredStopping;
}

}

#include "stopping.moc"
