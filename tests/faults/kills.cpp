// Killed at any moment, the window and the commands lose nothing that was answered, leave each file old or new, and
// what they left lying about is gone after the next start.

#include "faults/form.h"
#include "faults/programhome.h"
#include "faults/rawfile.h"
#include "faults/workbookwitheverything.h"
#include "faults/workshop.h"
#include "model/invariants.h"
#include "model/lookup.h"
#include "support/registry.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

namespace wend::test {

class Kills : public QObject
{
    Q_OBJECT

private slots:
    void ofEditingLoseNoEdit();
    void ofSavingAsLeaveEachFileItsOwn();
    void ofAWindowLoseNothingWritten();
    void ofAnImportLeaveTheOldOrTheNew();
    void ofAnExportLeaveTheOldOrTheNew();

private:
    QRandomGenerator m_random {20261127};
    QByteArray m_end; ///< of a program that ended by itself

    /// Starts the program and kills it some time after its first words; the last number that it said. Nothing where it
    /// ended by itself (m_end).
    std::optional<int> killed(const QString &home, const QString &program, const QStringList &arguments, int most);
    /// How long the command takes undisturbed.
    static int timeOf(const Workshop &shop, const QStringList &command);
};

namespace {

constexpr int firstWords = 60'000; // milliseconds at most until them

int rounds(int inLong, int inShort) { return isLongForm() ? inLong : inShort; }

QString nameOfFirstStage(const Model &model) { return model.at(stagesOf(model, mapsOf(model).front()).front()).name; }

}

std::optional<int> Kills::killed(const QString &home, const QString &program, const QStringList &arguments, int most)
{
    QProcess victim;
    QProcessEnvironment environment = environmentAtHome(home);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    victim.setProcessEnvironment(environment);
    victim.start(program, arguments);
    if (victim.waitForReadyRead(firstWords))
        victim.waitForFinished(m_random.bounded(most)); // it does not end by itself
    victim.kill();
    victim.waitForFinished();
    const QByteArrayList lines = victim.readAllStandardOutput().split('\n');
    m_end = "it ended by itself with " + QByteArray::number(victim.exitCode()) + ": " + victim.readAllStandardError();
    return victim.exitStatus() == QProcess::CrashExit ? std::optional(lines.value(lines.size() - 2).toInt())
                                                      : std::nullopt; // the very last may be cut
}

int Kills::timeOf(const Workshop &shop, const QStringList &command)
{
    return runProgram(shop.home(), command, firstWords).milliseconds;
}

void Kills::ofEditingLoseNoEdit()
{
    Workshop shop;
    const QString working = shop.home() + QStringLiteral("/working");
    for (int round = 0; round < rounds(100, 2); ++round) {
        addFigure(QStringLiteral("kills while editing and saving"), 1, 0);
        const auto said = killed(shop.home(), QStringLiteral(WEND_VICTIM), {working, shop.workbook()}, 150);
        QVERIFY2(said, m_end.constData());
        QVERIFY2(shop.importsIn(shop.workbook()), "the saved file is whole at any moment");
        const auto again = Workbook::open(WorkingCopies(working), shop.workbook());
        QVERIFY2(again, qPrintable(again ? QString() : again.error().text));
        const Model &model = (*again)->model();
        QCOMPARE(brokenInvariants(model), QStringList());
        QVERIFY(model.at(mapsOf(model).front()).goal.toInt() >= *said);
        QCOMPARE(nameOfFirstStage(model), model.at(mapsOf(model).front()).goal);
        QVERIFY((*again)->canUndo());
        addFigure(QStringLiteral("kills while editing and saving"), 0, 1);
    }
    const QStringList left = shop.takeLeftovers();
    QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char(' '))));
}

void Kills::ofSavingAsLeaveEachFileItsOwn()
{
    Workshop shop;
    const QString working = shop.home() + QStringLiteral("/working");
    const QStringList files {shop.workbook(), shop.document(QStringLiteral("other.wend"))};
    for (int round = 0; round < rounds(80, 2); ++round) {
        addFigure(QStringLiteral("kills while saving as"), 1, 0);
        const auto said = killed(shop.home(), QStringLiteral(WEND_VICTIM), QStringList {working} + files, 250);
        QVERIFY2(said, m_end.constData());
        int newest = 0;
        for (const QString &file : files) {
            if (!QFile::exists(file))
                continue;
            const QString other = file == files.first() ? files.last() : files.first();
            const QByteArray before = contentOf(other);
            const auto again = Workbook::open(WorkingCopies(working), file);
            QVERIFY2(again, qPrintable(again ? QString() : again.error().text + again.error().detail));
            QCOMPARE((*again)->path(), QFileInfo(file).absoluteFilePath());
            QVERIFY2((*again)->fileState() == FileState::Same, "the copy is that of another file");
            const Model &model = (*again)->model();
            const QString goal = model.at(mapsOf(model).front()).goal;
            if (goal.toInt() > 0) // else it was killed before its first edit
                QCOMPARE(nameOfFirstStage(model), goal);
            newest = std::max(newest, model.at(mapsOf(model).front()).goal.toInt());
            QVERIFY((*again)->save());
            QCOMPARE(contentOf(other), before);
        }
        QVERIFY2(newest >= *said, qPrintable(QStringLiteral("%1 of %2").arg(newest).arg(*said)));
        addFigure(QStringLiteral("kills while saving as"), 0, 1);
    }
}

void Kills::ofAWindowLoseNothingWritten()
{
    Workshop shop;
    const QString working = shop.home() + QStringLiteral("/working");
    for (int round = 0; round < rounds(60, 2); ++round) {
        addFigure(QStringLiteral("kills of a window"), 1, 0);
        const auto said = killed(shop.home(), QStringLiteral(WEND_WINDOW_VICTIM), {working, shop.workbook()}, 300);
        QVERIFY2(said, m_end.constData());
        QVERIFY2(shop.importsIn(shop.workbook()), "the saved file is whole at any moment");
        const auto again = Workbook::open(WorkingCopies(working), shop.workbook());
        QVERIFY2(again, qPrintable(again ? QString() : again.error().text));
        QVERIFY(nameOfFirstStage((*again)->model()).toInt() >= *said);
        QCOMPARE(brokenInvariants((*again)->model()), QStringList());
        addFigure(QStringLiteral("kills of a window"), 0, 1);
    }
    const QStringList left = shop.takeLeftovers();
    QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char(' '))));
}

void Kills::ofAnImportLeaveTheOldOrTheNew()
{
    Workshop shop;
    const QStringList command {QStringLiteral("import"), shop.workbook(), shop.exportFile(1), shop.exportFile(2)};
    const int whole = timeOf(shop, command);
    QStringList left;
    const QStringList both {QStringLiteral("export1.csv"), QStringLiteral("export2.csv")};
    for (int round = 0; round < rounds(120, 3); ++round) {
        addFigure(QStringLiteral("kills of an import"), 1, 0);
        shop.reset();
        runProgram(shop.home(), command, m_random.bounded(whole));
        const auto there = shop.importsIn(shop.workbook());
        QVERIFY2(there, "the file is whole at any moment");
        QCOMPARE(there->contains(both.first()), there->contains(both.last()));
        QVERIFY(there->contains(both.first()) || contentOf(shop.workbook()) == shop.workbookBytes());
        const Run again = runProgram(shop.home(), command, firstWords);
        QVERIFY2(again.code == 0, again.told().constData());
        QVERIFY(shop.importsIn(shop.workbook())->contains(both.first()));
        left += shop.takeLeftovers();
        addFigure(QStringLiteral("kills of an import"), 0, 1);
    }
    QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char(' '))));
}

void Kills::ofAnExportLeaveTheOldOrTheNew()
{
    Workshop shop;
    const QString out = shop.document(QStringLiteral("out.json"));
    const QStringList command {QStringLiteral("export"), shop.workbook(), QStringLiteral("--to"), out};
    const int whole = timeOf(shop, command);
    QStringList left;
    const QByteArray written = contentOf(out);
    QVERIFY(!QJsonDocument::fromJson(written).isNull());
    for (int round = 0; round < rounds(60, 2); ++round) {
        addFigure(QStringLiteral("kills of an export"), 1, 0);
        writeContent(out, "old");
        runProgram(shop.home(), command, m_random.bounded(whole));
        QVERIFY(contentOf(out) == "old" || contentOf(out) == written);
        QVERIFY(contentOf(shop.workbook()) == shop.workbookBytes());
        const Run again = runProgram(shop.home(), command, firstWords);
        QVERIFY2(again.code == 0 && contentOf(out) == written, again.told().constData());
        left += shop.takeLeftovers();
        addFigure(QStringLiteral("kills of an export"), 0, 1);
    }
    QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char(' '))));
}

namespace {
const Registered<Kills> registeredKills;
}

}

#include "kills.moc"
