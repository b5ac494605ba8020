// Of a file with damaged pages every card comes back whose bytes are still there, and no bytes whatever do any harm.

#include "model/lookup.h"
#include "store/edit.h"
#include "store/pagesalvage.h"
#include "store/rowsql.h"
#include "support/bakerynumbers.h"
#include "support/bakeryworkbook.h"
#include "support/damagedfile.h"
#include "support/registry.h"

#include <QRandomGenerator>
#include <QTest>
#include <map>

namespace wend::test {

namespace {

/// A workbook with cards on many pages, some longer than a page, with pictures and numbers. Each card has a mark of its
/// own in its text.
struct MarkedWorkbook : BakeryWorkbook
{
    MarkedWorkbook()
    {
        change(*workbook, [this](Edit &edit) {
            const auto cards = model().all<Card>();
            int number = 0;
            for (const auto &[id, card] : cards) {
                Card copy = card;
                copy.id = {};
                // Every twentieth goes on over other pages, with more behind its notes than a guess would lack.
                const bool isLong = ++number % 20 == 0;
                copy.notes = QString(isLong ? 9000 : 20, QLatin1Char('n'));
                copy.due = isLong ? QDate(2026, 11, 30) : copy.due;
                edit.insert(copy);
            }
            edit.insert(Picture {{}, QStringLiteral("noise.png"), QByteArray(30000, '\x0d')});
        });
        change(*workbook, [this](Edit &edit) {
            for (const auto &[id, card] : model().all<Card>())
                edit.set(id, &Card::text, QString::fromLatin1(markOf(id)) + card.text);
        });
        writeBakeryNumbers(*workbook);
        path = file(QStringLiteral("whole.wend"));
        if (const auto saved = workbook->saveCopy(path); !saved)
            qFatal("%s", qPrintable(saved.error().detail));
        whole = contentOf(path);
    }

    static QByteArray markOf(CardId id) { return '#' + QByteArray::number(id.value, 16).rightJustified(16, '0') + '#'; }

    QByteArrayList marksIn(const QByteArray &bytes) const
    {
        QByteArrayList marks;
        for (const auto &[id, card] : model().all<Card>()) {
            if (bytes.contains(markOf(id)))
                marks << markOf(id);
        }
        return marks;
    }

    QString path;
    QByteArray whole;
};

QByteArrayList missingIn(const Repaired &repaired, const QByteArrayList &marks)
{
    QByteArray texts;
    for (const auto &[id, card] : repaired.model.all<Card>())
        texts += card.text.toLatin1();
    QByteArrayList missing;
    for (const QByteArray &mark : marks) {
        if (!texts.contains(mark))
            missing << mark;
    }
    return missing;
}

constexpr int pageSize = 4096;

}

class DamagedPages : public QObject
{
    Q_OBJECT

    /// All cards back whose marks are in the bytes, and all holds together.
    static QString missedOf(const MarkedWorkbook &workbook, const QByteArray &bytes)
    {
        writeContent(workbook.path, bytes);
        const Repaired back = repaired(workbook.path);
        if (!back.isDone)
            return back.error;
        const QByteArrayList missing = missingIn(back, workbook.marksIn(bytes));
        return missing.isEmpty() ? back.trouble : QStringLiteral("%1 cards are missing").arg(missing.size());
    }

private slots:
    void aWholeFileIsReadFromItsPagesAsBySQLite()
    {
        MarkedWorkbook workbook;
        Losses losses;
        auto found = findRowsInPages(workbook.path, workbook.file(QStringLiteral("found.db")), losses);
        QVERIFY(found);
        QCOMPARE(losses.sentences(), QStringList());
        auto file = Database::open(workbook.path, Database::Open::Hostile);
        QVERIFY(file);
        forEachTable([&]<class Row>(Row *) {
            const auto rowsOf = [](Database &database) {
                std::map<qint64, Row> rows;
                readTable<Row>(database, [&](const Row &row) { rows.emplace(row.id.value, row); });
                return rows;
            };
            QVERIFY2(rowsOf(*found->database) == rowsOf(**file), RowTable<Row>::name);
        });
        const auto blocksOf = [](Database &database) {
            QByteArrayList blocks;
            Statement select = database.prepare(
                "SELECT metric, import, block, data FROM sample_block ORDER BY metric, import, block");
            while (select.next())
                blocks << select.text(0).toLatin1() + ' ' + select.text(1).toLatin1() + ' ' + select.text(2).toLatin1()
                        + ' ' + select.blob(3);
            return blocks;
        };
        QVERIFY(!blocksOf(**file).isEmpty());
        QCOMPARE(blocksOf(*found->database), blocksOf(**file));
    }

    void eachPageMayBeGone()
    {
        MarkedWorkbook workbook;
        QVERIFY(workbook.whole.size() > 40 * pageSize);
        for (qsizetype page = 0; page * pageSize < workbook.whole.size(); ++page) {
            QByteArray bytes = workbook.whole;
            bytes.replace(page * pageSize, pageSize, QByteArray(pageSize, '\0'));
            const QString missed = missedOf(workbook, bytes);
            QVERIFY2(missed.isEmpty(), qPrintable(QStringLiteral("page %1: %2").arg(page + 1).arg(missed)));
        }
    }

    void pagesMayBeginWithNoise()
    {
        MarkedWorkbook workbook;
        QRandomGenerator random(3);
        for (qsizetype page = 0; page * pageSize < workbook.whole.size(); page += 2) {
            QByteArray bytes = workbook.whole;
            for (int at = 0; at < 12; ++at)
                bytes[page * pageSize + at] = char(random.bounded(256));
            const QString missed = missedOf(workbook, bytes);
            QVERIFY2(missed.isEmpty(), qPrintable(QStringLiteral("page %1: %2").arg(page + 1).arg(missed)));
        }
    }

    void pagesMayBeOutOfPlace_data()
    {
        QTest::addColumn<int>("kind");
        const char *kinds[] {"no first page", "something before it", "cut in the middle",
            "every page without its header", "pages moved by some bytes", "another page size", "marked as UTF-16"};
        for (int kind = 0; kind < int(std::size(kinds)); ++kind)
            QTest::newRow(kinds[kind]) << kind;
    }

    void pagesMayBeOutOfPlace()
    {
        QFETCH(int, kind);
        MarkedWorkbook workbook;
        QByteArray bytes = workbook.whole;
        const auto eachPage = [&](const auto &change) {
            for (qsizetype at = pageSize; at < bytes.size(); at += pageSize)
                change(at);
        };
        switch (kind) {
        case 0: bytes.replace(0, pageSize, QByteArray(pageSize, '\0')); break;
        case 1: bytes.prepend(QByteArray(5000, 'x')); break;
        case 2: bytes.truncate(bytes.size() / 2 + 1001); break;
        case 3: eachPage([&](qsizetype at) { bytes.replace(at, 8, QByteArray(8, '\0')); }); break;
        case 4: bytes.insert(pageSize, "?"); break;
        case 5: bytes.replace(16, 2, QByteArray::fromHex("0400")); break;
        case 6: bytes.replace(56, 4, QByteArray::fromHex("00000002")); break;
        }
        QCOMPARE(missedOf(workbook, bytes), QString());
    }

    void whatCouldNotBeReadIsTold()
    {
        MarkedWorkbook workbook;
        // A leaf page of cards: the first on which a mark stands.
        const qsizetype page
            = workbook.whole.indexOf(workbook.markOf(workbook.model().all<Card>().begin()->first)) / pageSize;
        QByteArray bytes = workbook.whole;
        bytes.replace(page * pageSize, pageSize, QByteArray(pageSize, '\0'));
        writeContent(workbook.path, bytes);
        QVERIFY(repaired(workbook.path)
                    .lost.contains(QStringLiteral(
                        "A part of the file with cards is damaged. What could not be read there is lost.")));
    }

    void deletedRowsStayDeleted()
    {
        MarkedWorkbook workbook;
        tamper(workbook.path,
            "PRAGMA secure_delete=OFF; DELETE FROM evidence; DELETE FROM card WHERE id IN (SELECT id FROM card ORDER "
            "BY id LIMIT 60)");
        QByteArray bytes = contentOf(workbook.path);
        bytes[0] = 'x'; // read by hand
        writeContent(workbook.path, bytes);
        const size_t cards = workbook.model().all<Card>().size();
        QCOMPARE(repaired(workbook.path).model.all<Card>().size(), cards - 60);
    }

    void hostileBytesDoNoHarm()
    {
        MarkedWorkbook workbook;
        QRandomGenerator random(11);
        for (int n = 0; n < 30; ++n) {
            QByteArray bytes = workbook.whole;
            bytes[random.bounded(16)] = 'x'; // read by hand
            const int flips = 1 << (n % 12);
            for (int flip = 0; flip < flips; ++flip)
                bytes[random.bounded(int(bytes.size()))] = char(n % 2 ? random.bounded(256) : 255);
            if (n % 5 == 0)
                bytes.truncate(random.bounded(int(bytes.size())));
            writeContent(workbook.path, bytes);
            const Repaired back = repaired(workbook.path);
            QVERIFY2(back.isDone ? back.trouble.isEmpty() : !back.error.isEmpty(), qPrintable(back.trouble));
        }
    }

    void ringsOfPagesEnd()
    {
        MarkedWorkbook workbook;
        // Every page as an inner page of tables that leads to itself and to its neighbours.
        QByteArray bytes = workbook.whole;
        for (qsizetype at = pageSize; at < bytes.size(); at += pageSize)
            bytes.replace(at, 16, QByteArray::fromHex("050000000110000000000003") + QByteArray::fromHex("0ff00ff0"));
        writeContent(workbook.path, bytes);
        const Repaired back = repaired(workbook.path);
        QVERIFY(back.isDone ? back.trouble.isEmpty() : !back.error.isEmpty());
    }

    void nothingIsFoundInNoise()
    {
        OpenWorkbook open;
        const QString path = open.file(QStringLiteral("noise.wend"));
        QRandomGenerator random(5);
        QByteArray noise(200'000, '\0');
        for (char &byte : noise)
            byte = char(random.bounded(256));
        writeContent(path, QByteArray("SQLite format 3\0", 16) + noise);
        const Repaired back = repaired(path);
        QVERIFY(!back.isDone);
        QVERIFY2(back.error.contains(QStringLiteral("nothing of it could be read")), qPrintable(back.error));
        QVERIFY(!back.error.contains(QStringLiteral("repair")));
        writeContent(path, noise);
        QVERIFY(repaired(path).error.contains(QStringLiteral("is not a Wend workbook")));
    }
};

namespace {
const Registered<DamagedPages> registered;
}

}

#include "damagedpages.moc"
