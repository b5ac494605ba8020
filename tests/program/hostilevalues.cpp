// What an export holds that no workbook can: it is refused by row with a reason, and what is saved opens again.

#include "program/programfolder.h"
#include "support/registry.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

namespace wend::test {

class HostileValues : public QObject
{
    Q_OBJECT

private slots:
    void areLeftOutAndTheRestOpensAgain_data();
    void areLeftOutAndTheRestOpensAgain();
    void textsOfManyBytesOpenAgain();
    void aSpreadsheetsFormulasComeBackAsTheyWere();

private:
    /// Imports, and asks every reader of workbooks whether the result can be read.
    static QJsonObject imported(const ProgramFolder &folder, const QByteArray &csv)
    {
        const QString workbook = folder.aWorkbook(QStringLiteral("five-funnel-stages"));
        const ProgramRun run = folder.run({QStringLiteral("import"), workbook,
            folder.written(QStringLiteral("hostile.csv"), csv), QStringLiteral("--json")});
        if (run.code != 0 && run.code != 1)
            qFatal("%s", run.err.constData());
        for (const QStringList &words :
            {QStringList {QStringLiteral("check"), workbook}, QStringList {QStringLiteral("numbers"), workbook},
                QStringList {QStringLiteral("export"), workbook, QStringLiteral("--to"),
                    folder.file(QStringLiteral("out.json"))}}) {
            const ProgramRun read = folder.run(words);
            if (read.code != 0)
                qFatal("%s: %s", qPrintable(words.first()), read.err.constData());
        }
        return run.json()[0].toObject();
    }
};

void HostileValues::areLeftOutAndTheRestOpensAgain_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("reason"); // of one refusal; empty: none is needed
    const QByteArray header = "Date,Visits\n";
    QByteArray good;
    for (int day = 1; day < 28; ++day)
        good += "2026-03-" + QByteArray::number(day).rightJustified(2, '0') + ",7\n";
    QTest::newRow("1e308 twice in one day") << header + good + "2026-03-28,1e308\n2026-03-28,1e308\n"
                                            << QStringLiteral("“1e308” is larger");
    QTest::newRow("a number beyond all") << header + good + "2026-03-28,1e400\n" << QStringLiteral("“1e400”");
    QTest::newRow("400 digits") << header + good + "2026-03-28," + QByteArray(400, '9') + "\n"
                                << QStringLiteral("“9999");
    QTest::newRow("sums that grow") << header + good + QByteArray("2026-03-28,9e17\n").repeated(3)
                                    << QStringLiteral("“9e17” is larger");
    QTest::newRow("infinity") << header + good + "2026-03-28,inf\n2026-03-29,-Infinity\n" << QString();
    QTest::newRow("no number") << header + good + "2026-03-28,nan\n" << QString();
    QTest::newRow("quarter of the year 0")
        << QByteArray("Quarter,Visits\n") + QByteArray("Q1 2025,7\nQ2 2025,8\n").repeated(8) + "Q1 0000,3\n"
        << QStringLiteral("“Q1 0000” cannot be read as a date");
    QTest::newRow("a day of the year 9999") << header + good + "9999-12-31,1\n"
                                            << QStringLiteral("“9999-12-31” cannot be read as a date");
    QByteArray months = "# ----------------------------------------\n# Start date: 20260101\n# End date: 20260228\nNth "
                        "month,Visits\n";
    for (int row = 0; row < 20; ++row)
        months += "000" + QByteArray::number(row % 2) + "," + QByteArray::number(row) + "\n";
    QTest::newRow("month 99999") << months + "99999,3\n" << QStringLiteral("“99999” cannot be read as a date");
}

void HostileValues::areLeftOutAndTheRestOpensAgain()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, reason);
    const ProgramFolder folder;
    const QJsonObject file = imported(folder, csv);
    bool isTold = reason.isEmpty();
    for (const QJsonValue &refused : file[QStringLiteral("refused")].toArray())
        isTold = isTold || refused[QStringLiteral("reason")].toString().contains(reason);
    QVERIFY2(isTold, QJsonDocument(file).toJson().constData());
    QVERIFY(!file[QStringLiteral("metrics")].toArray().isEmpty());
    for (const QJsonValue &metric : file[QStringLiteral("metrics")].toArray())
        QVERIFY2(!metric[QStringLiteral("total")].isNull(), QJsonDocument(file).toJson().constData());
}

void HostileValues::textsOfManyBytesOpenAgain()
{
    QByteArray csv = "Date,Campaign,Visits\n";
    for (int row = 0; row < 3600; ++row)
        csv += "2026-03-" + QByteArray::number(row % 28 + 1).rightJustified(2, '0') + ",campaign "
            + QByteArray::number(row) + ' ' + QByteArray(20'000, 'x') + ",1\n";
    const ProgramFolder folder;
    (void)imported(folder, csv);
}

void HostileValues::aSpreadsheetsFormulasComeBackAsTheyWere()
{
    const ProgramFolder folder;
    QByteArray csv = "Date,Campaign,Visits\n";
    for (int day = 1; day < 28; ++day)
        csv += "2026-03-" + QByteArray::number(day).rightJustified(2, '0') + ",a,7\n";
    csv += "2026-03-28,=cmd|' /C calc'!A0,lots\n2026-03-29,@SUM(A1),-5x\n2026-03-30,-12,none of them\n";
    const QString to = folder.file(QStringLiteral("left out.csv"));
    const ProgramRun run = folder.run({QStringLiteral("import"), folder.aWorkbook(),
        folder.written(QStringLiteral("a.csv"), csv), QStringLiteral("--refused"), to});
    QVERIFY2(run.code == 0, run.err.constData());
    const QByteArray written = folder.content(QStringLiteral("left out.csv"));
    QVERIFY2(written.contains(",'=cmd|' /C calc'!A0,lots\n"), written.constData());
    QVERIFY2(written.contains(",'@SUM(A1),'-5x\n"), written.constData());
    QVERIFY2(written.contains(",-12,none of them\n"), written.constData());
    // `read --to` gives cells as they stand in the file.
    const QString again = folder.file(QStringLiteral("again.csv"));
    QCOMPARE(folder.run({QStringLiteral("read"), to, QStringLiteral("--to"), again}).code, 0);
    QVERIFY(folder.content(QStringLiteral("again.csv")).contains(",'=cmd|' /C calc'!A0,lots\n"));
    QCOMPARE(
        folder.run({QStringLiteral("read"), folder.file(QStringLiteral("a.csv")), QStringLiteral("--to"), again}).code,
        0);
    QVERIFY(folder.content(QStringLiteral("again.csv")).contains(",=cmd|' /C calc'!A0,lots\n"));
}

namespace {
const Registered<HostileValues> registeredHostileValues;
}

}

#include "hostilevalues.moc"
