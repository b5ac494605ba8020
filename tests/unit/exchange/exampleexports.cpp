#include "base/language.h"
#include "exchange/template.h"
#include "read/table.h"
#include "support/registry.h"

#include <QTest>

using namespace wend;

namespace {

/// The only table of an export of the bakery.
Table tableOf(const QString &file)
{
    const auto read = readExport(":/examples/en/bakery/" + file);
    return read && read->tables.size() == 1 ? read->tables.front() : Table();
}

int columnOf(const Table &table, const QString &name)
{
    for (int at = 0; at < int(table.columns.size()); ++at) {
        if (table.columns[size_t(at)].name == name)
            return at;
    }
    return -1;
}

/// In one month, of the rows that have `value` in column `where`; of all its rows where that is empty.
double sumOf(const Table &table, int month, const QString &column, const QString &where = {}, const QString &value = {})
{
    const int at = columnOf(table, column);
    const int dayColumn = std::max(columnOf(table, "Date"), columnOf(table, "Reporting starts"));
    double sum = 0;
    for (const Row &row : table.rows) {
        const auto day = dateOf(cellAt(row, dayColumn), table.columns[size_t(dayColumn)]);
        if (day && day->month() == month && (where.isEmpty() || cellAt(row, columnOf(table, where)) == value))
            sum += numberOf(cellAt(row, at), table.columns[size_t(at)]).value_or(0);
    }
    return sum;
}

}

class ExampleExports : public QObject
{
    Q_OBJECT

private slots:
    void areReadWithoutDoubts_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &language : languages()) {
            for (const TemplateInfo &info : templates(language)) {
                for (const TemplateExport &each : exportsOf(info.id, language))
                    QTest::newRow(qPrintable(each.file)) << each.file;
            }
        }
    }
    void areReadWithoutDoubts()
    {
        QFETCH(QString, file);
        const auto read = readExport(file);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
        QVERIFY(!read->tables.empty());
        for (const Table &table : read->tables) { // 蝦皮 writes the whole above the days
            QVERIFY(!table.rows.empty());
            QVERIFY(table.refusedRecords.empty());
        }
    }

    void addUpToTheBakeryOfThePictures_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("value");
        QTest::addColumn<double>("september");
        QTest::addColumn<double>("october");
        QTest::newRow("seen") << "meta-ads.csv"
                              << "Impressions"
                              << ""
                              << "" << 46100.0 << 48200.0;
        QTest::newRow("visits") << "ga4-visits.csv"
                                << "Sessions"
                                << ""
                                << "" << 2880.0 << 3140.0;
        QTest::newRow("orders") << "ga4-events.csv"
                                << "Event count"
                                << "Event name"
                                << "purchase" << 176.0 << 241.0;
        QTest::newRow("begun") << "ga4-events.csv"
                               << "Event count"
                               << "Event name"
                               << "form_start" << 562.0 << 612.0;
        QTest::newRow("collected") << "square-items.csv"
                                   << "Qty"
                                   << "Item"
                                   << "Celebration cake" << 171.0 << 236.0;
        QTest::newRow("taken") << "square-items.csv"
                               << "Net Sales"
                               << "Item"
                               << "Celebration cake" << 10645.0 << 14814.0;
        QTest::newRow("again") << "square-items.csv"
                               << "Qty"
                               << "Item"
                               << "Next cake deposit" << 40.0 << 58.0;
    }
    void addUpToTheBakeryOfThePictures()
    {
        QFETCH(QString, file);
        QFETCH(QString, column);
        QFETCH(QString, where);
        QFETCH(QString, value);
        QFETCH(double, september);
        QFETCH(double, october);
        const Table table = tableOf(file);
        QCOMPARE(sumOf(table, 9, column, where, value), september);
        QCOMPARE(sumOf(table, 10, column, where, value), october);
    }
};

namespace {
const test::Registered<ExampleExports> registeredExampleExports;
}

#include "exampleexports.moc"
