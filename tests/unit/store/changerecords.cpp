// What an edit changed, as bytes and back; and bytes that are no such thing.

#include "store/changerecord.h"
#include "support/registry.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRandomGenerator>
#include <QTest>
#include <limits>

namespace wend::test {

namespace {

/// A record of each kind, with every kind of value.
ChangeRecords someRecords()
{
    using What = Change::What;
    const QString hostile = QStringLiteral("客户 \u0000 “quoted” 'and' \U0001F600");
    return {
        {"card", 1, What::Inserted,
            {{"text", {}, hostile}, {"position", {}, 0.1}, {"span", {}, qint64(1)}, {"tool", {}, {}},
                {"picture", {}, QByteArray("\0\xff", 2)}}},
        {"card", std::numeric_limits<qint64>::max(), What::Inserted,
            {{"text", {}, QString()}, {"position", {}, -0.0}, {"span", {}, std::numeric_limits<qint64>::min()},
                {"tool", {}, qint64(-1)}, {"picture", {}, QByteArray("")}}},
        {"stage", 3, What::Updated, {{"target", {}, 0.25}, {"name", QString(5000, QChar(0x5ba2)), hostile}}},
        {"stage", 4, What::Updated, {{"target", 1e308, {}}, {"name", hostile, QStringLiteral("b")}}},
        {"stage", 5, What::Updated, {}},
        {"picture", 6, What::Removed, {{"bytes", QByteArray(70'000, '\x80'), {}}}},
    };
}

struct KeptApart
{
    QHash<QByteArray, QByteArray> values;

    KeepLargeValue keep()
    {
        return [this](const QByteArray &bytes) {
            const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
            values[hash] = bytes;
            return hash;
        };
    }
    FindLargeValue find() const
    {
        return [this](const QByteArray &hash) {
            return values.contains(hash) ? std::optional(values[hash]) : std::nullopt;
        };
    }
};

/// Bytes that somebody, or a disk, was at.
QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    for (int times = random.bounded(1, 4); times > 0 && !bytes.isEmpty(); --times) {
        const int at = random.bounded(int(bytes.size()));
        switch (random.bounded(5)) {
        case 0: bytes[at] = char(random.bounded(256)); break;
        case 1: bytes[at] = char(bytes[at] ^ (1 << random.bounded(8))); break;
        case 2: bytes.truncate(at); break;
        case 3: bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), random.bounded(1, 20))); break;
        case 4: bytes.remove(at, random.bounded(1, 20)); break;
        }
    }
    return bytes;
}

}

class ChangeRecordBytes : public QObject
{
    Q_OBJECT

private slots:
    void givesTheRecordsBack()
    {
        const ChangeRecords records = someRecords();
        const auto back = decoded(encoded(records));
        QVERIFY(back);
        QVERIFY(*back == records);
        QVERIFY(std::signbit(std::get<double>((*back)[1].fields[1].after)));
        QVERIFY(*decoded(encoded({})) == ChangeRecords());
    }

    void keepsLargeValuesApartAndOnce()
    {
        ChangeRecords records = someRecords();
        records.push_back({"stage", 7, Change::What::Updated, {{"question", {}, records[2].fields[1].before}}});
        KeptApart apart;
        const QByteArray bytes = encoded(records, apart.keep());
        QCOMPARE(apart.values.size(), 2);
        QVERIFY2(bytes.size() < 1000, qPrintable(QString::number(bytes.size())));
        const auto back = decoded(bytes, apart.find());
        QVERIFY(back);
        QVERIFY(*back == records);
        apart.values.erase(apart.values.begin());
        QVERIFY(!decoded(bytes, apart.find()));
        QVERIFY(!decoded(bytes));
    }

    void sharesNamesAmongRowsOfOneKind()
    {
        ChangeRecords records;
        for (int id = 1; id <= 100; ++id)
            records.push_back({"card", id, Change::What::Inserted,
                {{"a_long_name_of_a_column", {}, qint64(id)}, {"another_long_name", {}, QStringLiteral("x")}}});
        const QByteArray bytes = encoded(records);
        QVERIFY2(bytes.size() < 100 * 10, qPrintable(QString::number(bytes.size())));
        QVERIFY(*decoded(bytes) == records);
    }

    void reversedTwiceIsTheSame()
    {
        const ChangeRecords records = someRecords();
        const ChangeRecords back = reversed(records);
        QCOMPARE(back[0].operation, Change::What::Removed);
        QCOMPARE(back[2].fields[0].before, Value(0.25));
        QVERIFY(isNull(back[2].fields[0].after));
        QVERIFY(reversed(back) == records);
    }

    void lengthsThatAreNotThereAreNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no array") << QByteArray("01");
        QTest::newRow("another form") << QByteArray("8102");
        QTest::newRow("a table's name of 2^62 bytes") << QByteArray("8201847b4000000000000000");
        QTest::newRow("2^40 rows") << QByteArray("8201846163009b0000010000000000");
        QTest::newRow("2^40 names") << QByteArray("8201846163009b000001000000000080");
        QTest::newRow("a text of 4 GB") << QByteArray("820184616300816161818201"
                                                      "7affffffff");
        QTest::newRow("an operation of no kind") << QByteArray("8201846163038080");
        QTest::newRow("a row of too few values") << QByteArray("820184616300816161818101");
        QTest::newRow("more behind it") << QByteArray("810100");
        QTest::newRow("a text in chunks") << QByteArray("8201847f6163ff008080");
        QTest::newRow("nested without end") << QByteArray(20'000, '8').replace("88", "81");
    }

    void lengthsThatAreNotThereAreNotBelieved()
    {
        QFETCH(QByteArray, hex);
        QVERIFY(!decoded(QByteArray::fromHex(hex)));
    }

    void damagedBytesAreRefusedOrAreRecordsThemselves()
    {
        QRandomGenerator random(20261127);
        ChangeRecords records = someRecords();
        KeptApart apart;
        const QByteArray whole = encoded(records, apart.keep());
        int refused = 0;
        constexpr int times = 20'000;
        for (int at = 0; at < times; ++at) {
            const auto read = decoded(mutated(whole, random), apart.find());
            refused += read ? 0 : 1;
            if (read) {
                const auto again = decoded(encoded(*read));
                QVERIFY2(again && again->size() == read->size(), qPrintable(QString::number(at)));
            }
        }
        QVERIFY2(refused > times / 2 && refused < times, qPrintable(QString::number(refused)));
    }
};

namespace {
const Registered<ChangeRecordBytes> registeredChangeRecordBytes;
}

}

#include "changerecords.moc"
