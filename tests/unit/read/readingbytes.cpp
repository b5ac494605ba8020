// What is read from the bytes of cells is what is read from their text.

#include "read/cellbytes.h"
#include "read/contenthash.h"
#include "support/registry.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

namespace wend::test {

class ReadingBytes : public QObject
{
    Q_OBJECT

private slots:
    void plainNumbersAreTheSameFromBytesAndText()
    {
        const char *pieces[] {"1", "23", "456", "007", "0", ",", ".", "-", "$", "€", "£", "%", " ", "\u00a0", "\u202f",
            "(", ")", "e5", "K", "USD", "99999999999999999"};
        QRandomGenerator random(5);
        int plain = 0;
        for (int round = 0; round < 60000; ++round) {
            std::string cell;
            for (int at = random.bounded(7); at > 0; --at)
                cell += pieces[random.bounded(int(std::size(pieces)))];
            Column column;
            column.numbers.decimal = random.bounded(2) ? u'.' : u',';
            column.type = random.bounded(3) == 0 ? ColumnType::Percent
                : random.bounded(3) == 0         ? ColumnType::Duration
                                                 : ColumnType::Money;
            column.unit = QStringLiteral("minutes");
            const CellNumber fromText = readNumber(QStringView(textOf(cell)), column);
            CellNumber fromBytes {CellState::Above, 7, QStringLiteral("left over")};
            if (!readPlainNumber(cell, column, fromBytes))
                fromBytes = readNumber(std::string_view(cell), column);
            else
                ++plain;
            QVERIFY2(fromBytes.state == fromText.state, cell.c_str());
            QVERIFY2(fromBytes.currency == fromText.currency, cell.c_str());
            QVERIFY2(fromBytes.state != CellState::Value || fromBytes.value == fromText.value, cell.c_str());
        }
        QVERIFY2(plain > 5000, QByteArray::number(plain).constData());
    }

    void missingCellsAreTheSameFromBytesAndText()
    {
        for (const char *cell : {"", " ", "-", "--", "n/a", "N/A", "#DIV/0!", "#N/A", "0", "12", "1/2", "NULL", "null ",
                 "=\"\"", "=\"5\"", "'5", "—", "a", "inf", "x1"})
            QVERIFY2(isMissing(std::string_view(cell)) == isMissing(QStringView(textOf(cell))), cell);
    }

    void aDayIsTheSameWithoutItsTime()
    {
        const char *days[] {"2026-04-10", "2026/4/10", "10.04.2026", "4/16/2026", "16/04/26", "20260410", "12345678",
            "2026-13-40", "1-2-2026", "2026.04.1", "115/01/01", "115.1.10"};
        const char *times[] {" 11:11", " 11:11:26", "T01:00:00Z", " 11:11:26 +0530", " 11:11:26 UTC", "T09:30-04:00",
            " 10:00 Z", " 99:99", " 9:30", " 11:11 am", " 11:11:26.5", " to 2026-04-12", "T"};
        int cut = 0;
        for (const char *day : days) {
            for (const char *time : times) {
                const std::string cell = std::string(day) + time;
                const std::string_view part = dayPart(cell);
                cut += part != cell;
                for (const DateOrder order :
                    {DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear}) {
                    Column column;
                    column.type = ColumnType::Moment;
                    column.dateOrder = order;
                    QVERIFY2(dateRangeOf(textOf(part), column) == dateRangeOf(textOf(cell), column), cell.c_str());
                }
            }
        }
        QVERIFY(cut > 60);
        QCOMPARE(dayPart("2026-04-10"), std::string_view("2026-04-10"));
        QCOMPARE(dayPart("Spring 10:00"), std::string_view("Spring 10:00"));
    }

    void wordsHashAlikeInCapitalAndSmallLetters()
    {
        QCOMPARE(hashOfWord("Anna@Example.com"), hashOfWord("anna@example.com"));
        QCOMPARE(hashOfWord("GRÖSSE"), hashOfWord("grösse"));
        QSet<quint64> hashes;
        for (int at = 0; at < 20000; ++at)
            hashes.insert(hashOfWord("#" + std::to_string(at)));
        QCOMPARE(hashes.size(), 20000);
    }

    void contentHashesTheSameInAnyPieces()
    {
        QRandomGenerator random(3);
        QByteArray bytes(5000, Qt::Uninitialized);
        for (char &each : bytes)
            each = char(random.bounded(256));
        const auto hashOf = [&](const QByteArray &of, int most) {
            ContentHash hash;
            for (qsizetype at = 0; at < of.size();) {
                const qsizetype size = std::min<qsizetype>(of.size() - at, random.bounded(1, most));
                hash.add(of.constData() + at, size);
                at += size;
            }
            return hash.result();
        };
        const QByteArray whole = hashOf(bytes, 6000);
        QCOMPARE(whole.size(), 32);
        QCOMPARE(hashOf(bytes, 2), whole);
        QCOMPARE(hashOf(bytes, 70), whole);
        // Written into workbooks: another version or machine must find the same.
        ContentHash known;
        known.add("Day,Clicks\n2026-01-01,5\n2026-01-02,6\n", 37);
        QCOMPARE(known.result(), QByteArray("c3df011bc56f43424dfb085eef598142"));
        QSet<QByteArray> others {whole};
        for (int at = 0; at < bytes.size(); at += 7) {
            QByteArray other = bytes;
            other[at] = char(other[at] ^ (1 << random.bounded(8)));
            others.insert(hashOf(other, 6000));
        }
        others.insert(hashOf(bytes + '\0', 6000));
        others.insert(hashOf(bytes.chopped(1), 6000));
        QCOMPARE(others.size(), 1 + (bytes.size() + 6) / 7 + 2);
    }
};

namespace {
const Registered<ReadingBytes> registeredReadingBytes;
}

}

#include "readingbytes.moc"
