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

/// Of the rows that have `value` in column `where`; of all rows where that is empty.
double sumOf(const Table &table, const QString &column, const QString &where = {}, const QString &value = {})
{
    const int at = columnOf(table, column);
    double sum = 0;
    for (const Row &row : table.rows) {
        if (at >= 0 && (where.isEmpty() || cellAt(row, columnOf(table, where)) == value))
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

    void addUpToTheBakeryOfThePictures()
    {
        QCOMPARE(sumOf(tableOf("meta-ads.csv"), "Impressions"), 48200.0);
        QCOMPARE(sumOf(tableOf("ga4-visits.csv"), "Sessions"), 3140.0);
        QCOMPARE(sumOf(tableOf("ga4-events.csv"), "Event count", "Event name", "purchase"), 241.0);
        QCOMPARE(sumOf(tableOf("ga4-events.csv"), "Event count", "Event name", "form_start"), 612.0);
        QCOMPARE(sumOf(tableOf("square-items.csv"), "Qty", "Item", "Celebration cake"), 236.0);
        QCOMPARE(sumOf(tableOf("square-items.csv"), "Qty", "Item", "Next cake deposit"), 58.0);
    }
};

namespace {
const test::Registered<ExampleExports> registeredExampleExports;
}

#include "exampleexports.moc"
