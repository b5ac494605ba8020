// Whatever is damaged in a workbook or in a working copy, every card whose bytes can be read is brought back.

#include "faults/cardsbroughtback.h"
#include "faults/commands.h"
#include "faults/damage.h"
#include "faults/form.h"
#include "faults/rawfile.h"
#include "faults/workbookwitheverything.h"
#include "store/edit.h"
#include "store/workbook.h"
#include "support/registry.h"

#include <QDir>
#include <QTest>

namespace wend::test {

class Damages : public QObject
{
    Q_OBJECT

private slots:
    void everyTableAndColumnIsHit();
    void ofAFileAreRepaired_data();
    void ofAFileAreRepaired();
    void ofUnsavedWorkAreSalvaged_data();
    void ofUnsavedWorkAreSalvaged();
    void whereNothingIsLeftRepairSaysSo();

private:
    void addRows(const QByteArray &whole, int few);
    static void compare(
        const BroughtBack &back, const QSet<QByteArray> &readable, const Run &run, const QString &figure);

    QTemporaryDir m_folder;
    std::vector<Damage> m_damages;
    QString m_copy;     ///< the id of the working copy
    QByteArray m_whole; ///< its bytes
};

namespace {

constexpr int fewFiles = 24;
constexpr int fewCopies = 8;

const QString files = QStringLiteral("damaged workbooks from which every readable card came back");
const QString copies = QStringLiteral("damaged working copies from which every readable card came back");

/// The id of a working copy with an unsaved edit, alone in the folder where the program looks for them.
QString writeUnsavedWork(const QString &file)
{
    QDir(WorkingCopies::defaultFolder()).removeRecursively();
    WorkbookWithEverything::get().writeTo(file);
    auto workbook = Workbook::open(WorkingCopies(WorkingCopies::defaultFolder()), file);
    if (!workbook)
        qFatal("%s", qPrintable(workbook.error().detail));
    const MapId map = (*workbook)->model().all<Map>().begin()->first;
    const auto done
        = (*workbook)->edit({"Name it", {}}, [&](Edit &edit) { edit.set(map, &Map::goal, QStringLiteral("unsaved")); });
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
    return (*workbook)->id();
}

}

void Damages::addRows(const QByteArray &whole, int few)
{
    QTest::addColumn<int>("at");
    m_damages = allDamages(whole);
    for (int n = 0; n < int(m_damages.size()); ++n) {
        if (isTried(n, int(m_damages.size()), few))
            QTest::newRow((QByteArray::number(n) + ' ' + m_damages[size_t(n)].name).constData()) << n;
    }
}

void Damages::compare(const BroughtBack &back, const QSet<QByteArray> &readable, const Run &run, const QString &figure)
{
    addFigure(QStringLiteral("cards in them, and of those brought back (")
            + figure.left(figure.indexOf(QLatin1String(" from"))) + QLatin1Char(')'),
        int(readable.size()), int((QSet(back.cards) & readable).size()));
    const qsizetype missing = (QSet(readable) - back.cards).size();
    QVERIFY2(back.trouble.isEmpty() && missing == 0,
        QStringLiteral("%1 of %2 cards brought back. %3. repair: %4")
            .arg(readable.size() - missing)
            .arg(readable.size())
            .arg(back.trouble, QString::fromUtf8(run.told()))
            .toUtf8());
    addFigure(figure, 0, 1);
}

void Damages::everyTableAndColumnIsHit()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("whole.wend"));
    WorkbookWithEverything::get().writeTo(path);
    QByteArrayList names;
    for (const Damage &damage : allDamages(WorkbookWithEverything::get().bytes()))
        names << damage.name;
    forEachTable([&]<class Row>(Row *) {
        forEachColumn<Row>([&](const auto &column) {
            const QByteArray name = QByteArray("a bad value in ") + RowTable<Row>::name + '.' + column.name;
            QVERIFY2(names.contains(name), name.constData());
        });
    });
}

void Damages::ofAFileAreRepaired_data() { addRows(WorkbookWithEverything::get().bytes(), fewFiles); }

void Damages::ofAFileAreRepaired()
{
    QFETCH(int, at);
    const Damage &damage = m_damages[size_t(at)];
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("damaged.wend"));
    WorkbookWithEverything::get().writeTo(path);
    QVERIFY2(damage.make(path), "the damage cannot be done");
    const QByteArray damaged = contentOf(path);
    const auto readable = readableCards(WorkbookWithEverything::get().bytes(), damaged, damage.isOfBytes);
    QVERIFY2(!readable.isEmpty(), "nothing is readable: no repairable damage");
    addFigure(files, 1, 0);

    const QString repaired = folder.filePath(QStringLiteral("repaired.wend"));
    const Run run = runHere({QStringLiteral("repair"), path, QStringLiteral("--to"), repaired});
    QVERIFY2(run.isAnswer() && run.milliseconds < hangLimit(), run.told().constData());
    QCOMPARE(contentOf(path), damaged);
    compare(broughtBack(repaired), readable, run, files);
}

void Damages::ofUnsavedWorkAreSalvaged_data()
{
    m_copy = writeUnsavedWork(m_folder.filePath(QStringLiteral("saved.wend")));
    m_whole = contentOf(WorkingCopies(WorkingCopies::defaultFolder()).pathOf(m_copy));
    addRows(m_whole, fewCopies);
}

void Damages::ofUnsavedWorkAreSalvaged()
{
    QFETCH(int, at);
    const Damage &damage = m_damages[size_t(at)];
    const QString path = WorkingCopies(WorkingCopies::defaultFolder()).pathOf(m_copy);
    for (const char *suffix : {"-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
    writeContent(path, m_whole);
    QVERIFY2(damage.make(path), "the damage cannot be done");
    const auto readable = readableCards(m_whole, contentOf(path), damage.isOfBytes);
    addFigure(copies, 1, 0);

    const Run listed = runHere({QStringLiteral("recover"), QStringLiteral("--list")});
    QVERIFY2(listed.code == 0 && listed.out.contains(m_copy), ("not listed: " + listed.told()).constData());
    QTemporaryDir folder;
    const QString saved = folder.filePath(QStringLiteral("recovered.wend"));
    const Run run = runHere({QStringLiteral("recover"), m_copy, QStringLiteral("--to"), saved});
    QVERIFY2(run.isAnswer() && run.milliseconds < hangLimit(), run.told().constData());
    compare(broughtBack(saved), readable, run, copies);
}

void Damages::whereNothingIsLeftRepairSaysSo()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("lost.wend"));
    for (const QByteArray &bytes : {QByteArray(), QByteArray(50000, '\0'),
             QByteArray("SQLite format 3\0", 16) + QByteArray(50000, 'x'), QByteArray("Day,Visits\n1,2\n")}) {
        writeContent(path, bytes);
        const QString to = folder.filePath(QStringLiteral("out.wend"));
        const Run run = runHere({QStringLiteral("repair"), path, QStringLiteral("--to"), to});
        QVERIFY2(run.code == 1 && run.isAnswer(), run.told().constData());
        QVERIFY2(!run.err.contains(QStringLiteral("wend repair")), "repair does not advise itself");
        QVERIFY(!QFile::exists(to));
        QCOMPARE(contentOf(path), bytes);
    }
}

namespace {
const Registered<Damages> registeredDamages;
}

}

#include "damages.moc"
