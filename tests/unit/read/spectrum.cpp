#include "read/table.h"
#include "support/registry.h"

#include <QTest>

using namespace wend;

namespace {

using Lines = QList<QStringList>;

/// The twelve shapes that every reader of CSV must get right, as collected by csv-spectrum; contents are our own.
class CsvSpectrum : public QObject
{
    Q_OBJECT

private slots:
    void eachShapeIsReadAsItStands_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Lines>("lines");
        QTest::newRow("comma in quotes") << QByteArray(
            "first,last,address,city,zip\nAda,Miller,120 any st.,\"Leeds, Yorkshire\",08123\n")
                                         << Lines {{"first", "last", "address", "city", "zip"},
                                                {"Ada", "Miller", "120 any st.", "Leeds, Yorkshire", "08123"}};
        QTest::newRow("empty") << QByteArray("a,b,c\n1,\"\",\"\"\n2,3,4\n")
                               << Lines {{"a", "b", "c"}, {"1", "", ""}, {"2", "3", "4"}};
        QTest::newRow("empty, crlf") << QByteArray("a,b,c\r\n1,\"\",\"\"\r\n2,3,4\r\n")
                                     << Lines {{"a", "b", "c"}, {"1", "", ""}, {"2", "3", "4"}};
        QTest::newRow("escaped quotes") << QByteArray("a,b\n1,\"ha \"\"ha\"\" ha\"\n3,4\n")
                                        << Lines {{"a", "b"}, {"1", "ha \"ha\" ha"}, {"3", "4"}};
        QTest::newRow("json") << QByteArray(
            "key,val\n1,\"{\"\"type\"\": \"\"Point\"\", \"\"coordinates\"\": [102.0, 0.5]}\"\n")
                              << Lines {{"key", "val"}, {"1", "{\"type\": \"Point\", \"coordinates\": [102.0, 0.5]}"}};
        QTest::newRow("newlines") << QByteArray("a,b,c\n1,2,3\n\"Once upon \na time\",5,6\n7,8,9\n")
                                  << Lines {{"a", "b", "c"}, {"1", "2", "3"}, {"Once upon \na time", "5", "6"},
                                         {"7", "8", "9"}};
        QTest::newRow("newlines, crlf") << QByteArray("a,b,c\r\n1,2,3\r\n\"Once upon \r\na time\",5,6\r\n7,8,9\r\n")
                                        << Lines {{"a", "b", "c"}, {"1", "2", "3"}, {"Once upon \r\na time", "5", "6"},
                                               {"7", "8", "9"}};
        QTest::newRow("quotes and newlines") << QByteArray("a,b\n1,\"ha \n\"\"ha\"\" \nha\"\n3,4\n")
                                             << Lines {{"a", "b"}, {"1", "ha \n\"ha\" \nha"}, {"3", "4"}};
        QTest::newRow("simple") << QByteArray("a,b,c\n1,2,3") << Lines {{"a", "b", "c"}, {"1", "2", "3"}};
        QTest::newRow("simple, crlf") << QByteArray("a,b,c\r\n1,2,3") << Lines {{"a", "b", "c"}, {"1", "2", "3"}};
        QTest::newRow("utf-8") << QByteArray("a,b,c\n1,2,3\n4,5,ʤ\n")
                               << Lines {{"a", "b", "c"}, {"1", "2", "3"}, {"4", "5", QStringLiteral("ʤ")}};
        QTest::newRow("location coordinates")
            << QByteArray("Contact Phone Number,Location Coordinates,Cities,Counties\n2125550100,\"(40.7128, "
                          "-74.0060)\",\"New York City, NY\",\"New York\"\n")
            << Lines {{"Contact Phone Number", "Location Coordinates", "Cities", "Counties"},
                   {"2125550100", "(40.7128, -74.0060)", "New York City, NY", "New York"}};
    }

    void eachShapeIsReadAsItStands()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Lines, lines);
        const auto file = readExportBytes(bytes, QStringLiteral("export.csv"));
        QVERIFY(file.isOk());
        QCOMPARE(file->tables.size(), size_t(1));
        const Table &table = file->tables[0];
        Lines got(1);
        for (const Column &column : table.columns)
            got[0] += column.heading;
        for (const Row &row : table.rows)
            got += QStringList(row.begin(), row.end());
        QCOMPARE(got, lines);
        QCOMPARE(table.totalRows.size(), size_t(0));
    }
};

const wend::test::Registered<CsvSpectrum> registeredCsvSpectrum;

}

#include "spectrum.moc"
