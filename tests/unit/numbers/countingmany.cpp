// Many orders, customers and parts: exact answers in memory that does not grow with them.

#include "sources/eventrows.h"
#include "sources/keyedvalues.h"
#include "sources/samplegrid.h"
#include "sources/understand.h"
#include "support/registry.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <map>

namespace wend::test {

namespace {

const MetricUnderstanding *metricNamed(const Understanding &understanding, const QString &key)
{
    for (const MetricUnderstanding &metric : understanding.metrics) {
        if (metric.key == key)
            return &metric;
    }
    return nullptr;
}

}

class CountingMany : public QObject
{
    Q_OBJECT

private slots:
    void keysBeyondWhatIsHeldAreCountedOnce()
    {
        KeyedValues least([](quint64 a, quint64 b) { return std::min(a, b); }, 100);
        std::map<quint64, quint64> expected;
        QRandomGenerator random(11);
        for (int at = 0; at < 30000; ++at) {
            const quint64 key = quint64(1 + random.bounded(3000)) * 0x9e3779b97f4a7c15;
            const quint64 value = random.bounded(1000u);
            least.put(key, value);
            const auto [known, isNew] = expected.try_emplace(key, value);
            known->second = std::min(known->second, value);
        }
        for (int round = 0; round < 2; ++round) { // asking changes nothing
            std::map<quint64, quint64> found;
            least.forEach([&](quint64 key, quint64 value) {
                QVERIFY(!found.contains(key));
                found[key] = value;
            });
            QVERIFY(found == expected);
        }
    }

    void fewKeysAreHeld()
    {
        KeyedValues values([](quint64 a, quint64 b) { return a + b; });
        int keys = 0;
        values.forEach([&](quint64, quint64) { ++keys; });
        QCOMPARE(keys, 0);
        values.put(0, 1);
        values.put(5, 2);
        values.put(0, 3);
        quint64 sum = 0;
        values.forEach([&](quint64, quint64 value) {
            ++keys;
            sum += value;
        });
        QCOMPARE(keys, 2);
        QCOMPARE(sum, quint64(6));
    }

    void aDimensionIsGivenUpWithoutTheOthers()
    {
        SampleGrid grid;
        MetricSums sums;
        const QDate first(2026, 1, 1);
        const QString shop = QStringLiteral("Shop");
        const QString fair = QStringLiteral("Fair");
        for (int day = 0; day < 3; ++day) {
            for (int part = 0; part < 50; ++part)
                sums.add(grid.at(first.addDays(day), first.addDays(day),
                             {part % 2 ? shop : fair, QStringLiteral("Order %1").arg(part)}),
                    2, part);
        }
        sums.add(grid.at(first, first, {shop}), 90);
        QCOMPARE(grid.size(), 151);
        sums.moveTo(grid.giveUp(1));
        QCOMPARE(grid.size(), 7);
        const int whole = grid.at(first, first, {shop});
        const int parts = grid.at(first, first, {shop, QStringLiteral("Any")});
        QVERIFY(whole != parts);
        QCOMPARE(sums.sum(whole), 90.0);
        QCOMPARE(sums.sum(parts), 50.0);
        QCOMPARE(sums.count(parts), 25);
        QCOMPARE(sums.weight(parts), 25.0 * 25);
        // Where a file told the whole, it counts, and its parts do no more; else they are the whole.
        sums.moveTo(grid.settle());
        QCOMPARE(grid.size(), 6);
        QCOMPARE(sums.sum(grid.at(first, first, {shop})), 90.0);
        QCOMPARE(sums.sum(grid.at(first, first, {fair})), 50.0);
        QCOMPARE(totalOf(addedUp(grid, sums)), 90.0 + 50 + 4 * 50);
    }

    void ofTooManyPlacesTheWidestDimensionIsGivenUpUntilTheRestFits()
    {
        constexpr int limit = 100;
        SampleGrid grid(limit);
        MetricSums sums;
        const QDate first(2026, 1, 1);
        const auto fill = [&](int page, int day) {
            const QStringList parts {QStringLiteral("Shop %1").arg(page % 2), QStringLiteral("Page %1").arg(page)};
            sums.add(grid.at(first.addDays(day), first.addDays(day), parts), 1);
        };
        int filled = 0;
        while (grid.size() < limit)
            fill(filled++, 0);
        QCOMPARE(grid.overfullDimension(), -1); // as many as may be
        fill(filled++, 0);
        QCOMPARE(grid.overfullDimension(), 1);
        sums.moveTo(grid.giveUp(1));
        QCOMPARE(grid.size(), 2);
        QCOMPARE(grid.overfullDimension(), -1);
        for (int day = 1; grid.size() <= limit; ++day) {
            for (int page = 0; page < 4; ++page, ++filled)
                fill(page, day);
        }
        QCOMPARE(grid.overfullDimension(), 0); // the limit holds on
        sums.moveTo(grid.giveUp(0));
        QCOMPARE(grid.overfullDimension(), -1);
        sums.moveTo(grid.settle());
        QCOMPARE(totalOf(addedUp(grid, sums)), double(filled)); // nothing was lost of the sums
    }

    void ofALongerListNoRowIsKept()
    {
        const auto read = readExportBytes("Email\na@b.example\nc@d.example\n", QStringLiteral("customers.csv"));
        QVERIFY(read);
        EventMetric customers;
        customers.what = EventMetric::What::Distinct;
        customers.metric.kind = MetricKind::People;
        customers.metric.additive = false;
        for (const int more : {0, 1}) {
            constexpr int limit = 3;
            EventRows rows(read->tables.front(), {}, {{&customers, 0}}, limit);
            for (int row = 0; row < limit + more; ++row) {
                rows.begin(row, {"a@b.example"}, 0);
                rows.count(0, 1);
            }
            const auto lists = rows.take();
            QCOMPARE(lists.size(), size_t(more == 0));
            if (!lists.empty())
                QCOMPARE(lists.front().events.size(), size_t(limit));
        }
    }

    void aNameForEachRowIsNotKept()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("orders.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArray bytes = "Day,Page,Quantity,Amount\n";
        const int rows = SampleGrid::mostValues + 5000;
        for (int row = 0; row < rows; ++row)
            bytes += QDate(2026, 1, 1).addDays(row / 10000).toString(Qt::ISODate).toLatin1() + ",page-"
                + QByteArray::number(row) + "x,2,1.5\n";
        file.write(bytes);
        file.close();
        const auto read = readExport(file.fileName());
        QVERIFY(read);
        const auto understood = understand(*read, {});
        QCOMPARE(understood.size(), size_t(1));
        QCOMPARE(understood.front().rows, rows);
        const MetricUnderstanding *quantity = metricNamed(understood.front(), QStringLiteral("Quantity"));
        QVERIFY(quantity && quantity->total);
        QCOMPARE(*quantity->total, 2.0 * rows);
        QCOMPARE(quantity->samples.size(), size_t(rows / 10000 + 1));
        QCOMPARE(quantity->samples.front().value, 20000.0);
        QVERIFY(quantity->samples.front().breakdown.isEmpty());
        QVERIFY(quantity->dimensions.isEmpty());
        QCOMPARE(understood.front().remarks.size(), 1);
    }

    void ordersAndCustomersAreCountedWhereverTheyComeAgain()
    {
        // As a shop lists its orders: a line for each thing bought, the order's sums in the first.
        QByteArray bytes
            = "Name,Email,Financial Status,Total,Refunded Amount,Currency,Created at,Lineitem quantity,Lineitem name\n";
        const int orders = 3000;
        for (int order = 0; order < orders; ++order) {
            const QByteArray name = '#' + QByteArray::number(1000 + order);
            const QByteArray mail = (order % 2 ? "C" : "c") + QByteArray::number(order % 500) + "@example.com";
            const QByteArray at = QDate(2026, 1, 1).addDays(order / 100).toString(Qt::ISODate).toLatin1()
                + " 11:" + QByteArray::number(10 + order % 50) + ":26 +0530";
            bytes += name + ',' + mail + ",paid,10.00,1.00,EUR," + at + ",2,Cake\n";
            bytes += name + ',' + mail + ",,,,," + at + ",1,Bread\n";
        }
        const auto read = readExportBytes(bytes, QStringLiteral("orders_export.csv"));
        QVERIFY(read);
        const auto understood = understand(*read, {});
        QCOMPARE(understood.size(), size_t(1));
        const auto total = [&](const char *key) {
            const MetricUnderstanding *metric = metricNamed(understood.front(), QString::fromLatin1(key));
            return metric && metric->total ? *metric->total : -1;
        };
        QCOMPARE(understood.front().sourceId, QStringLiteral("shopify-orders"));
        QCOMPARE(understood.front().rows, 2 * orders);
        QCOMPARE(total("Orders"), double(orders));
        QCOMPARE(total("Revenue"), 9.0 * orders);
        QCOMPARE(total("Items sold"), 3.0 * orders);
        QCOMPARE(total("Customers"), 500.0);
        QCOMPARE(total("Returning customers"), 500.0);
        const MetricUnderstanding *byDay = metricNamed(understood.front(), QStringLiteral("Orders"));
        QCOMPARE(byDay->samples.size(), size_t(30));
        QCOMPARE(byDay->samples.back().value, 100.0);
    }
};

namespace {
const Registered<CountingMany> registeredCountingMany;
}

}

#include "countingmany.moc"
