// Lists of things that happened: whoever came is counted once, over any days and files, and nobody's words are kept.

#include "store/eventblock.h"

#include "edit/numbers.h"
#include "numbers/periodseries.h"
#include "sources/understand.h"
#include "store/edit.h"
#include "store/events.h"
#include "store/seriesreader.h"
#include "support/damagedfile.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QRandomGenerator>
#include <QTest>
#include <numeric>

namespace wend::test {

namespace {

const QDate firstOfYear(2026, 1, 1);

EventList randomList(QRandomGenerator &random, int events)
{
    EventList list;
    list.metrics = {{QStringLiteral("Orders"), CountedMetric::What::Number},
        {QStringLiteral("Customers"), CountedMetric::What::People},
        {QStringLiteral("Returning customers"), CountedMetric::What::PeopleAgain}};
    list.breakdowns = {{}, {QStringLiteral("Cake 蛋糕")}, {QString(), QStringLiteral("Shop")}};
    for (int at = 0; at < events; ++at) {
        list.events.push_back({firstOfYear.toJulianDay() + at / 20, quint64(random.bounded(50)), random.generate64(),
            quint64(random.bounded(8)), random.bounded(3)});
        list.values.insert(list.values.end(), {random.bounded(10000) / 100.0, 0, 0});
    }
    return list;
}

QByteArray blockOf(const EventList &list, const QByteArray &salt, size_t &count)
{
    std::vector<size_t> order(list.events.size());
    std::iota(order.begin(), order.end(), size_t(0));
    return nextEventBlock({salt, {{11}, {12}, {13}}}, list, order, count);
}

QByteArray ordersOf(const QList<QByteArray> &lines)
{
    QByteArray bytes = "Name,Email,Financial Status,Total,Refunded Amount,Currency,Created at,Lineitem quantity,"
                       "Lineitem name\n";
    for (const QByteArray &line : lines) {
        const QList<QByteArray> cells = line.split(' '); // order, customer, day
        bytes += cells[0] + ',' + cells[1] + "@example.com,paid,10.00,0.00,EUR,2026-" + cells[2]
            + " 11:10:26 +0000,1,Cake\n";
    }
    return bytes;
}

}

class EventBlocks : public QObject
{
    Q_OBJECT

    void import(Workbook &workbook, const QByteArray &bytes)
    {
        const auto read = readExportBytes(bytes, QStringLiteral("orders_export.csv"));
        QVERIFY(read);
        std::vector<ImportPart> parts;
        for (Understanding &understanding : understand(*read, {}))
            parts.push_back({std::move(understanding), {}, {}});
        const ImportFacts facts {QStringLiteral("orders.csv"), QString::fromLatin1(read->sha256), read->encoding,
            QDateTime(firstOfYear, QTime(8, 0), Qt::UTC).addSecs(60 * m_imports++)};
        QVERIFY(importExport(workbook, facts, parts));
    }

    static MetricId metricOf(const Workbook &workbook, const char *key)
    {
        for (const auto &[id, metric] : workbook.model().all<Metric>()) {
            if (metric.key == QLatin1String(key))
                return id;
        }
        return {};
    }

    /// What a map shows of a metric from one day of 2026 to another.
    static std::optional<double> value(const Workbook &workbook, const char *key, const QDate &from, const QDate &to)
    {
        const MetricId metric = metricOf(workbook, key);
        return valueOf(workbook.model().at(metric),
            SeriesReader(workbook.model(), workbook.samples()).seriesOf(metric, {from, to}));
    }

    int m_imports = 0;

private slots:
    void everyEventComesBackWithSaltedHashes()
    {
        QRandomGenerator random(5);
        const EventList list = randomList(random, 1000);
        size_t count = 0;
        const QByteArray block = blockOf(list, QByteArray(saltBytes, 'a'), count);
        QCOMPARE(count, list.events.size());
        EventBlockReader reader(block);
        QCOMPARE(reader.metrics(), (std::vector<MetricId> {{11}, {12}, {13}}));
        std::map<quint64, quint64> salted;
        for (size_t at = 0; at < list.events.size(); ++at) {
            const Event &event = list.events[at];
            QVERIFY(reader.next());
            QCOMPARE(reader.day(), event.day);
            QCOMPARE(reader.isCountedBy(2), bool(event.counted & 4));
            QCOMPARE(reader.breakdown(), list.breakdowns[size_t(event.breakdown)]);
            QCOMPARE(reader.value(0), list.values[3 * at]);
            QCOMPARE(reader.customer() == 0, event.customer == 0);
            QVERIFY(event.customer == 0 || reader.customer() != event.customer);
            QCOMPARE(reader.customer(), salted.try_emplace(event.customer, reader.customer()).first->second);
        }
        QVERIFY(!reader.next());
        QVERIFY(!reader.isBroken());
        QCOMPARE(salted.size(), size_t(50)); // as many as before
        EventBlockReader other(blockOf(list, QByteArray(saltBytes, 'b'), count));
        while (other.next() && other.customer() == 0) { }
        QVERIFY(std::none_of(
            salted.begin(), salted.end(), [&](const auto &each) { return each.second == other.customer(); }));
    }

    void bytesThatAreNoBlockAreTold()
    {
        QRandomGenerator random(11);
        size_t count = 0;
        const QByteArray good = blockOf(randomList(random, 200), QByteArray(saltBytes, 'a'), count);
        for (int round = 0; round < 20000; ++round) {
            QByteArray bytes = good.left(random.bounded(int(good.size())));
            for (int at = random.bounded(4); at > 0 && !bytes.isEmpty(); --at)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            EventBlockReader reader(bytes);
            int read = 0;
            while (reader.next()) {
                ++read;
                reader.breakdown();
            }
            QVERIFY(read <= mostEventsInBlock);
        }
        EventBlockReader cut(good.left(good.size() - 1));
        while (cut.next()) { }
        QVERIFY(cut.isBroken());
    }

    void peopleAreCountedOnceForAnyDays()
    {
        OpenWorkbook open;
        import(*open, ordersOf({"#1 ann 01-01", "#2 bob 01-02", "#3 ann 01-03", "#3 ann 01-03", "#4 cem 01-20"}));
        QCOMPARE(value(*open, "Customers", firstOfYear, firstOfYear.addDays(30)), std::optional(3.0));
        QCOMPARE(value(*open, "Returning customers", firstOfYear, firstOfYear.addDays(30)), std::optional(1.0));
        QCOMPARE(value(*open, "Customers", firstOfYear, firstOfYear.addDays(1)), std::optional(2.0));
        QCOMPARE(
            value(*open, "Returning customers", firstOfYear.addDays(1), firstOfYear.addDays(30)), std::optional(0.0));
        QCOMPARE(value(*open, "Customers", firstOfYear.addDays(5), firstOfYear.addDays(10)), std::optional(0.0));
        QCOMPARE(value(*open, "Customers", firstOfYear.addDays(50), firstOfYear.addDays(60)), std::nullopt);
    }

    void peopleOfSeveralFilesAreTheSamePeople()
    {
        OpenWorkbook open;
        import(*open, ordersOf({"#1 ann 01-01", "#2 bob 01-15", "#3 dee 01-31"}));
        import(*open, ordersOf({"#4 Ann 02-01", "#5 bob 02-10", "#6 eve 02-20"}));
        QCOMPARE(value(*open, "Customers", firstOfYear, firstOfYear.addDays(58)), std::optional(4.0));
        QCOMPARE(value(*open, "Returning customers", firstOfYear, firstOfYear.addDays(58)), std::optional(2.0));
        // Of days that two files speak of, the newer one does: fay was there then, and eve was not.
        import(*open, ordersOf({"#5 bob 02-10", "#8 fay 02-20"}));
        QCOMPARE(value(*open, "Customers", firstOfYear, firstOfYear.addDays(58)), std::optional(4.0));
        QCOMPARE(value(*open, "Returning customers", firstOfYear, firstOfYear.addDays(58)), std::optional(2.0));
        QVERIFY(open->undo());
        QVERIFY(open->undo());
        QCOMPARE(value(*open, "Customers", firstOfYear, firstOfYear.addDays(58)), std::optional(3.0));
    }

    void savingKeepsThemAndNobodysWords()
    {
        OpenWorkbook open;
        import(*open, ordersOf({"#10001 annelore 01-01", "#10002 bobbejaan 01-02"}));
        const QString path = open.file(QStringLiteral("orders.wend"));
        QVERIFY(open->saveCopy(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const char *word : {"annelore", "bobbejaan", "example.com", "#10001"})
            QVERIFY2(!bytes.contains(word), word);
        auto other = Workbook::open(WorkingCopies(open.folder.path() + QStringLiteral("/other")), path);
        QVERIFY(other);
        QCOMPARE(value(**other, "Customers", firstOfYear, firstOfYear.addDays(30)), std::optional(2.0));
        import(**other, ordersOf({"#10003 annelore 02-01"}));
        QCOMPARE(value(**other, "Returning customers", firstOfYear, firstOfYear.addDays(50)), std::optional(1.0));
    }

    void aBrokenBlockIsRefusedAndSalvagedAround()
    {
        OpenWorkbook open;
        import(*open, ordersOf({"#1 ann 01-01", "#2 bob 01-02"}));
        const QString path = open.file(QStringLiteral("broken.wend"));
        QVERIFY(open->saveCopy(path));
        tamper(path, "UPDATE event_block SET data = substr(data, 1, 60)");
        QVERIFY(!Workbook::open(WorkingCopies(open.folder.path() + QStringLiteral("/other")), path));
        QCOMPARE(repaired(path).lost,
            QStringList {QStringLiteral("Some of the events of imports could not be read and are left out.")});
    }
};

namespace {
const Registered<EventBlocks> registeredEventBlocks;
}

}

#include "eventblocks.moc"
