// A large file is never held, and says what it would say if it were.

#include "read/readlarge.h"
#include "read/recordscanner.h"
#include "sources/understand.h"
#include "support/registry.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

namespace wend::test {

namespace {

/// Everything is held, yet read in tiny pieces: the answers must be the very same.
StreamLimits tinyPieces()
{
    StreamLimits limits;
    limits.head = 1 << 20;
    limits.mostHeld = 1 << 30;
    limits.bufferBytes = 16;
    return limits;
}

/// Next to nothing is held.
StreamLimits littleHeld()
{
    StreamLimits limits;
    limits.head = 200; // no less than the lines that people are shown
    limits.spread = 50;
    limits.behindBreak = 200;
    limits.bufferBytes = 64;
    return limits;
}

ReadFile wholeOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    auto read = readExportBytes(file.readAll(), path);
    return read ? *std::move(read) : ReadFile();
}

QString difference(const ReadFile &a, const ReadFile &b)
{
    if (a.encoding != b.encoding || a.bom != b.bom || a.delimiter != b.delimiter || a.quote != b.quote)
        return QStringLiteral("encoding or signs: %1 %2").arg(a.encoding, b.encoding);
    if (a.records != b.records || a.preamble != b.preamble || a.preambleRecords != b.preambleRecords)
        return QStringLiteral("records: %1 %2").arg(a.records).arg(b.records);
    if (a.from != b.from || a.to != b.to || !(a.numbers == b.numbers))
        return QStringLiteral("period or numbers");
    if (a.tables.size() != b.tables.size())
        return QStringLiteral("tables: %1 %2").arg(a.tables.size()).arg(b.tables.size());
    for (size_t at = 0; at < a.tables.size(); ++at) {
        const Table &one = a.tables[at];
        const Table &other = b.tables[at];
        if (one.rows.size() != other.rows.size())
            return QStringLiteral("table %1: rows %2 %3").arg(at).arg(one.rows.size()).arg(other.rows.size());
        for (size_t row = 0; row < one.rows.size(); ++row) {
            if (one.rows.record(row) != other.rows.record(row) || one.rows[row] != other.rows[row])
                return QStringLiteral("table %1: row %2: %3 | %4")
                    .arg(at)
                    .arg(row)
                    .arg(QStringList(one.rows[row].begin(), one.rows[row].end()).join(u'~'),
                        QStringList(other.rows[row].begin(), other.rows[row].end()).join(u'~'));
        }
        if (one.totalRows != other.totalRows || one.refusedRecords != other.refusedRecords)
            return QStringLiteral("table %1: totals %2 %3")
                .arg(at)
                .arg(one.totalRows.size())
                .arg(other.totalRows.size());
        if (one.columns != other.columns)
            return QStringLiteral("table %1: columns").arg(at);
        if (!(one == other))
            return QStringLiteral("table %1: name, header, lines or period").arg(at);
    }
    return a.remarks == b.remarks ? QString() : QStringLiteral("remarks");
}

QString difference(const std::vector<Understanding> &a, const std::vector<Understanding> &b)
{
    if (a.size() != b.size())
        return QStringLiteral("sources: %1 %2").arg(a.size()).arg(b.size());
    for (size_t at = 0; at < a.size(); ++at) {
        if (a[at].rows != b[at].rows || a[at].refused != b[at].refused)
            return QStringLiteral("%1: rows %2 %3, refused %4 %5")
                .arg(a[at].name)
                .arg(a[at].rows)
                .arg(b[at].rows)
                .arg(a[at].refused.size())
                .arg(b[at].refused.size());
        if (a[at].metrics.size() != b[at].metrics.size())
            return QStringLiteral("%1: metrics").arg(a[at].name);
        for (size_t each = 0; each < a[at].metrics.size(); ++each) {
            if (!(a[at].metrics[each] == b[at].metrics[each]))
                return QStringLiteral("%1: %2").arg(a[at].name, a[at].metrics[each].key);
        }
        if (!(a[at] == b[at]))
            return a[at].name;
    }
    return {};
}

UnderstandOptions options()
{
    UnderstandOptions options;
    options.today = {2026, 11, 1};
    options.assumedFrom = {2026, 10, 1};
    options.assumedTo = {2026, 10, 31};
    return options;
}

}

class ReadingLargeFiles : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString written(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("large.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("could not write");
        return path;
    }

    QString differenceOf(const QString &path, const StreamLimits &limits)
    {
        const ReadFile whole = wholeOf(path);
        const auto large = readLarge(path, {}, limits);
        if (!large || !*large)
            return QStringLiteral("not read");
        const QString read = difference(whole, **large);
        return read.isEmpty() ? difference(understand(whole, options()), understand(**large, options())) : read;
    }

private slots:
    void everyFixtureReadsTheSameInTinyPieces()
    {
        QStringList folders {QStringLiteral(WEND_TEST_DATA "/read"), QStringLiteral(WEND_SOURCE_DIR "/resources")};
        if (const QString more = qEnvironmentVariable("WEND_EXPORTS"); !more.isEmpty())
            folders += more;
        int compared = 0;
        for (const QString &folder : folders) {
            QDirIterator files(folder,
                {QStringLiteral("*.csv"), QStringLiteral("*.tsv"), QStringLiteral("*.xls"), QStringLiteral("*.txt")},
                QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                if (!readLarge(path, {}, tinyPieces()))
                    continue;
                const QString differs = differenceOf(path, tinyPieces());
                QVERIFY2(differs.isEmpty(), qPrintable(path + QStringLiteral(": ") + differs));
                ++compared;
            }
        }
        QVERIFY2(compared > 15, QByteArray::number(compared).constData());
    }

    void rowsThatAreNotHeldAreReadAgain_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto day = [](int row) { return QDate(2026, 1, 1).addDays(row / 40).toString(Qt::ISODate).toUtf8(); };
        QByteArray plain = "Day,Campaign,Impressions,Clicks,Cost\n";
        QByteArray quoted = "\"Day\";\"Kampagne\";\"Impressionen\";\"Kosten\"\r\n";
        QByteArray ragged = plain;
        QByteArray totals = "Campaign report\n1 January 2026 - 30 March 2026\n" + plain;
        QByteArray rates = "Day,Page,Sessions,Engaged sessions,Engagement rate,Average engagement time\n";
        QRandomGenerator random(17);
        for (int row = 0; row < 3000; ++row) {
            const QByteArray number = QByteArray::number(row);
            const QByteArray clicks = QByteArray::number(random.bounded(500));
            const QByteArray cost = QByteArray::number(random.bounded(100000) / 100.0, 'f', 2);
            const QByteArray line = day(row) + ",Campaign " + QByteArray::number(row % 40) + ","
                + QByteArray::number(1000 + row) + "," + clicks + "," + cost + "\n";
            plain += line;
            totals += line;
            quoted += "\"" + QDate(2026, 1, 1).addDays(row / 40).toString(QStringLiteral("dd.MM.yyyy")).toUtf8()
                + "\";\"Größe; \"\"" + QByteArray::number(row % 30) + "\"\"\nzwei\";\"1."
                + QByteArray::number(100 + row % 900) + "\";" + QByteArray(cost).replace('.', ',') + " €\r\n";
            ragged += row % 400 == 399 ? line.chopped(1) + ",extra\n"
                : row % 700 == 600     ? QByteArray("2026-02-30,x,1,n/a,<5\n")
                                       : line;
            rates += day(row) + ",/page-" + QByteArray::number(row % 40) + ","
                + QByteArray::number(100 + random.bounded(50)) + "," + QByteArray::number(random.bounded(90)) + ",0."
                + QByteArray::number(1000 + random.bounded(8999)) + "," + QByteArray::number(random.bounded(300))
                + ".25\n";
        }
        totals += "Total: Campaigns,,7498500,, --\nTotal: Account,,7498500,, --\n";
        QTest::newRow("plain") << plain;
        QTest::newRow("a last line without an end") << plain.chopped(1);
        QTest::newRow("quotes, newlines in cells, decimal commas") << quoted;
        QTest::newRow("rows too long, too short, unreadable") << ragged;
        QTest::newRow("preamble and totals at the end") << totals;
        QTest::newRow("rates and durations") << rates;
        QTest::newRow("UTF-16 with a mark") << QByteArray("\xff\xfe")
                + QByteArray(reinterpret_cast<const char *>(QString::fromUtf8(quoted).utf16()),
                    2 * QString::fromUtf8(quoted).size());
        QTest::newRow("old encoding, told by a late letter") << (plain
            + "2026-03-20,Gr\xf6\xdf"
              "e,1,2,3\n");
        QTest::newRow("two tables") << (plain + "\n\nPage,Views\n/a,1\n/b,2\n/c,3\n" + plain);
        QTest::newRow("cut within its last letter") << (plain.chopped(1) + "\xc3");
        QTest::newRow("a stray quote") << (plain + "2026-03-20,\"Campaign 1,1,2,3\n"
            + plain.mid(plain.indexOf('\n') + 1, 20000));
    }
    void rowsThatAreNotHeldAreReadAgain()
    {
        QFETCH(QByteArray, bytes);
        const QString path = written(bytes);
        const auto large = readLarge(path, {}, littleHeld());
        QVERIFY(large && *large);
        QVERIFY(!(*large)->tables.front().rows.isHeld());
        const QString differs = differenceOf(path, littleHeld());
        QVERIFY2(differs.isEmpty(), qPrintable(differs));
    }

    void randomBytesAreCutIntoTheSameRecords()
    {
        QRandomGenerator random(23);
        const char *pieces[] {
            ",", ",", "\n", "\r\n", "\r", "\"", "\"\"", " ", "a", "12.5", "ü", "2026-01-05", "\xff", ";", "'", "Total"};
        for (int round = 0; round < 600; ++round) {
            QByteArray bytes;
            for (int at = random.bounded(60); at >= 0; --at)
                bytes += pieces[random.bounded(int(std::size(pieces)))];
            const QString path = written(bytes);
            const auto text = TextFile::open(path, {QStringLiteral("utf-8"), "UTF-8"});
            QVERIFY(text);
            Dialect dialect;
            dialect.quote = random.bounded(8) ? u'"' : u'\'';
            dialect.blankAfterDelimiter = random.bounded(4) == 0;
            dialect.delimiter = random.bounded(6) ? u',' : u';';
            RecordScanner scanner(text, dialect, RecordScanner::Place(), 16 + random.bounded(40));
            const QString latin = QString::fromLatin1(bytes);
            RecordReader reader(latin, dialect);
            Row row;
            while (reader.next(row)) {
                QVERIFY2(scanner.next(), bytes.constData());
                Row scanned;
                for (const std::string_view cell : scanner.cells())
                    scanned.push_back(QString::fromLatin1(cell.data(), qsizetype(cell.size())));
                QVERIFY2(scanned == row, bytes.constData());
                QCOMPARE(scanner.place().byte, qint64(reader.position()));
            }
            QVERIFY(!scanner.next());
        }
    }

    void readingCanBeStopped()
    {
        QByteArray bytes = "Day,Clicks\n";
        for (int row = 0; row < 20000; ++row)
            bytes += "2026-01-01," + QByteArray::number(row) + "\n";
        ReadOptions said;
        int asked = 0;
        said.goOn.ask = [&](double share) { return ++asked < 3 && share < 1; };
        const auto read = readLarge(written(bytes), said, littleHeld());
        QVERIFY(read && !*read);
        QCOMPARE(asked, 4);
    }
};

namespace {
const Registered<ReadingLargeFiles> registeredReadingLargeFiles;
}

}

#include "readinglargefiles.moc"
