// A person knows better than the reader.

#include "read/readoptions.h"
#include "support/registry.h"

#include <QTest>

using namespace wend;

namespace {

class ReadingAsTold : public QObject
{
    Q_OBJECT

private slots:
    void theEncodingIsTheOneSaid();
    void theDelimiterIsTheOneSaid();
    void datesAreReadInTheOrderSaid();
    void aDateThatCouldBeTwoDaysIsGivenAsAnExample();
    void aLineIsTheHeaderWhenItIsSaidToBe();
    void aHeaderInTheSecondTableLeavesTheFirstAlone();
    void aHeaderBelowAllTablesMakesATable();
    void theLinesAroundTheHeaderStandAsInTheFile();

private:
    static ReadFile read(const QByteArray &bytes, const ReadOptions &said = {})
    {
        const auto file = readExportBytes(bytes, QStringLiteral("export.csv"), said);
        if (!file)
            qFatal("%s", qPrintable(file.error().text));
        return *file;
    }
};

void ReadingAsTold::theEncodingIsTheOneSaid()
{
    ReadOptions said;
    said.encoding = QStringLiteral("cp1250");
    const ReadFile file = read("Den,N\xe1v\xb9t\xecvy\n2026-10-01,10\n2026-10-02,20\n", said);
    QCOMPARE(file.encoding, QStringLiteral("cp1250"));
    QCOMPARE(file.tables.front().columns[1].heading, QString::fromUtf8("Návątěvy"));
    QVERIFY(knownEncodings().contains(QStringLiteral("cp1250")));
}

void ReadingAsTold::theDelimiterIsTheOneSaid()
{
    const QByteArray bytes = "Day;Visits, all\n2026-10-01;10\n2026-10-02;20\n";
    ReadOptions said;
    said.delimiter = u',';
    QCOMPARE(read(bytes).tables.front().columns[0].heading, QStringLiteral("Day"));
    QCOMPARE(read(bytes, said).tables.front().columns[0].heading, QStringLiteral("Day;Visits"));
    said.delimiter = QChar();
    QCOMPARE(read(bytes, said).tables.front().columns.size(), size_t(1));
}

void ReadingAsTold::datesAreReadInTheOrderSaid()
{
    const QByteArray bytes = "Day,Visits\n03/04/2026,10\n04/04/2026,20\n";
    ReadOptions said;
    said.dates = DateOrder::DayMonthYear;
    const Table dayFirst = read(bytes, said).tables.front();
    QCOMPARE(dayFirst.from, QDate(2026, 4, 3));
    QVERIFY(!dayFirst.columns[0].ambiguousDates);
    said.dates = DateOrder::MonthDayYear;
    QCOMPARE(read(bytes, said).tables.front().from, QDate(2026, 3, 4));
}

void ReadingAsTold::aDateThatCouldBeTwoDaysIsGivenAsAnExample()
{
    QCOMPARE(read("Day,Visits\n04/04/2026,9\n03/04/2026,10\n").tables.front().columns[0].dateExample,
        QStringLiteral("03/04/2026"));
    QVERIFY(read("Day,Visits\n2026-04-03,10\n2026-04-04,9\n").tables.front().columns[0].dateExample.isEmpty());
}

void ReadingAsTold::aLineIsTheHeaderWhenItIsSaidToBe()
{
    const QByteArray bytes = "Shop,2026\nFrom the till,x\nDay,Guests\n2026-10-01,10\n2026-10-02,20\n";
    ReadOptions said;
    said.headers = {2};
    const ReadFile file = read(bytes, said);
    QCOMPARE(file.tables.size(), size_t(1));
    QCOMPARE(file.tables[0].header, 2);
    QCOMPARE(file.tables[0].columns[1].heading, QStringLiteral("Guests"));
    QCOMPARE(file.tables[0].rows.size(), size_t(2));
    said.headers = {1};
    QCOMPARE(read(bytes, said).tables[0].columns[1].heading, QStringLiteral("x"));
    QCOMPARE(read(bytes, said).tables[0].rows.size(), size_t(3));
}

void ReadingAsTold::aHeaderInTheSecondTableLeavesTheFirstAlone()
{
    const QByteArray bytes
        = "Day,Visits\n2026-10-01,10\n2026-10-02,20\n\n\nChannel,Orders\nSearch,5\nMail,7\nFriends,2\n";
    const ReadFile asFound = read(bytes);
    QCOMPARE(asFound.tables.size(), size_t(2));
    ReadOptions said;
    said.headers = {6};
    const ReadFile file = read(bytes, said);
    QCOMPARE(file.tables.size(), size_t(2));
    QCOMPARE(file.tables[0], asFound.tables[0]);
    QCOMPARE(file.tables[1].header, 6);
    QCOMPARE(file.tables[1].rows.size(), size_t(2));
}

void ReadingAsTold::aHeaderBelowAllTablesMakesATable()
{
    const QByteArray bytes = "Day,Visits\n2026-10-01,10\n2026-10-02,20\n\nThese are remarks\nMore of them\n";
    ReadOptions said;
    said.headers = {4};
    const ReadFile file = read(bytes, said);
    QCOMPARE(file.tables.back().header, 4);
    QCOMPARE(file.tables.back().columns[0].heading, QStringLiteral("These are remarks"));
}

void ReadingAsTold::theLinesAroundTheHeaderStandAsInTheFile()
{
    const ReadFile file = read("# Shop\n\nDay,Visits\n2026-10-01,10\n2026-10-02,20\nTotal,30\n");
    const Table &table = file.tables.front();
    QCOMPARE(table.firstLine, 0);
    QCOMPARE(table.header, 2);
    QCOMPARE(int(table.lines.size()), 6);
    QCOMPARE(table.lines[0], Row {QStringLiteral("# Shop")});
    QCOMPARE(table.lines[5], (Row {QStringLiteral("Total"), QStringLiteral("30")}));
}

const wend::test::Registered<ReadingAsTold> registeredReadingAsTold;

}

#include "readingastold.moc"
