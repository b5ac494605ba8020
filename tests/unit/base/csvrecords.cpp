#include "base/csv.h"

#include "read/table.h"
#include "store/refusals.h"
#include "support/registry.h"

#include <QTest>

using namespace wend;

namespace {

class CsvRecords : public QObject
{
    Q_OBJECT

private slots:
    void formulasGetAnApostropheAndNumbersNone_data();
    void formulasGetAnApostropheAndNumbersNone();
    void hostileTextsAreReadBack();
    void refusalsAreReadBack();
};

void CsvRecords::formulasGetAnApostropheAndNumbersNone_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("safe");
    const auto row = [](const char *cell, const char *safe) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << QByteArray(safe);
    };
    row("=1+1", "'=1+1");
    row("+cmd", "'+cmd");
    row("-1+1", "'-1+1");
    row("@SUM(A1)", "'@SUM(A1)");
    row("\t=1", "'\t=1");
    row("\r=1", "\"'\r=1\"");
    row("-", "'-");
    row("'=1", "''=1");
    row("'-5", "''-5");
    row("-2-3", "'-2-3");
    row("+49(0)30", "'+49(0)30");
    row("=\"a,b\"", "\"'=\"\"a,b\"\"\"");
    for (const char *number : {"-12", "+3.5", "-.5", "-1.5e-7", "12", "-7%", "-12 %", "-$5", "- 5 €"})
        row(number, number[1] == ' ' ? "'- 5 €" : number);
    row("-1,234.50", "\"-1,234.50\"");
    row("-1.234,50 €", "\"-1.234,50 €\"");
    for (const char *text : {"", "plain", "a=b", "it's", "'quoted'", "2026-03-01"})
        row(text, text);
}

void CsvRecords::formulasGetAnApostropheAndNumbersNone()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, safe);
    const QByteArray record = safeCsvRecord({QStringLiteral("first"), cell});
    QCOMPARE(record, "first," + safe + '\n');
    QByteArray exact = cell.toUtf8();
    if (safe.startsWith('"'))
        exact = '"' + exact.replace("\"", "\"\"") + '"';
    QCOMPARE(exactCsvRecord({QStringLiteral("first"), cell}), "first," + exact + '\n');
}

const std::vector<QString> &hostileTexts()
{
    static const std::vector<QString> texts {QStringLiteral("=HYPERLINK(\"http://evil\",\"x\")"),
        QStringLiteral("+1,2"), QStringLiteral("-a"), QStringLiteral("@x"), QStringLiteral("\tx"),
        QStringLiteral("\rx"), QStringLiteral("'=x"), QStringLiteral("''@x"), QStringLiteral("'"), QStringLiteral("''"),
        QStringLiteral("a \"b\", c"), QStringLiteral("two\nlines"), QStringLiteral("客户；電話"), QStringLiteral("-12"),
        QStringLiteral(" blank ")};
    return texts;
}

void CsvRecords::hostileTextsAreReadBack()
{
    QByteArray csv = csvMark() + safeCsvRecord({QStringLiteral("Number"), QStringLiteral("=Text")});
    for (size_t at = 0; at < hostileTexts().size(); ++at)
        csv += safeCsvRecord({QString::number(at), hostileTexts()[at]});
    const auto file = readExportBytes(csv, QStringLiteral("written.csv"));
    QVERIFY(file);
    const Table &table = file->tables.front();
    QCOMPARE(table.columns[1].name, QStringLiteral("=Text"));
    QCOMPARE(table.columns[1].heading, QStringLiteral("=Text"));
    QCOMPARE(table.rows.size(), hostileTexts().size());
    for (size_t at = 0; at < hostileTexts().size(); ++at)
        QCOMPARE(withoutGuard(table.rows[at][1]).toString(), hostileTexts()[at]);
}

void CsvRecords::refusalsAreReadBack()
{
    std::vector<Refusal> refusals;
    for (const QString &text : hostileTexts())
        refusals.push_back({text, 41, text, text});
    const auto file = readExportBytes(refusalsCsv(refusals), QStringLiteral("left out.csv"));
    QVERIFY(file);
    const Table &table = file->tables.front();
    QCOMPARE(table.rows.size(), refusals.size());
    for (size_t at = 0; at < refusals.size(); ++at) {
        QCOMPARE(table.rows[at][1], QStringLiteral("42"));
        for (const int column : {0, 2, 3})
            QCOMPARE(withoutGuard(table.rows[at][size_t(column)]).toString(), hostileTexts()[at]);
    }
}

const wend::test::Registered<CsvRecords> registeredCsvRecords;

}

#include "csvrecords.moc"
