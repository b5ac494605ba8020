// What customers wrote comes out of a file with what belongs to it, and only once.

#include "edit/cards.h"
#include "edit/quotes.h"
#include "model/lookup.h"
#include "model/stagequotes.h"
#include "quotes/readquotes.h"
#include "store/edit.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QTest>

namespace wend::test {

namespace {

const char reviews[] = "Date,Reviewer,Stars,Review,Response from the owner\n"
                       "2026-10-06,Sarah Miller,3,\"Typed it twice, then rang. Priya was lovely.\",Thank you Sarah for "
                       "telling us about it\n"
                       "2026-10-07,Priya Shah,5,Opened the box together and cheered!,\n"
                       "2026-10-08,Tom Reed,2,,Sorry to hear that you were not happy\n"
                       "2026-10-09,A Google user,1,No parking before school at all,\n"
                       "2026-10-09,Ann Lee,5,No parking before school at all,\n";

Table tableOf(const QByteArray &bytes)
{
    const Result<ReadFile> file = readExportBytes(bytes, QStringLiteral("reviews.csv"));
    if (!file || file->tables.empty())
        qFatal("the table cannot be read");
    return file->tables.front();
}

std::vector<Evidence> evidenceFrom(const QuotesRead &read)
{
    std::vector<Evidence> evidence;
    for (const Quote &quote : read.quotes)
        evidence.push_back(asEvidence(quote, QStringLiteral("Reviews"), KnownNames(read.names), QStringLiteral("en")));
    return evidence;
}

}

class ReadingQuotes : public QObject
{
    Q_OBJECT

private slots:
    void aFileOfReviewsSaysWhoWroteWhatWhen()
    {
        const Table table = tableOf(reviews);
        const QuoteColumns columns = quoteColumnsOf(table);
        QCOMPARE(columns.words, 3);
        QCOMPARE(columns.day, 0);
        QCOMPARE(columns.author, 1);
        QCOMPARE(columns.score, 2);
        QVERIFY(columns.scale == (ScoreScale {1, 5}));
        const QuotesRead read = quotesIn(table, columns);
        QCOMPARE(int(read.quotes.size()), 4);
        QCOMPARE(read.empty, 1);
        QVERIFY(read.quotes[0]
            == (Quote {QStringLiteral("Typed it twice, then rang. Priya was lovely."), QStringLiteral("Sarah Miller"),
                QDate(2026, 10, 6), 0.5}));
        QVERIFY(read.quotes[2].author.isEmpty());                 // nobody
        QVERIFY(read.names.contains(QStringLiteral("Tom Reed"))); // also of who wrote nothing
        const std::vector<Evidence> evidence = evidenceFrom(read);
        QCOMPARE(evidence[0].text, QStringLiteral("Typed it twice, then rang. [name] was lovely."));
        QCOMPARE(evidence[0].author, QStringLiteral("[name]"));
        QCOMPARE(evidence[0].kind, EvidenceKind::Said);
        QVERIFY(evidence[2].author.isEmpty());
    }

    void columnsAreFoundInManyTongues_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<int>>("found"); // words, day, score, author
        QTest::newRow("Chinese") << QByteArray(
            "日期,顾客,评分,评价内容\n2026-10-03,王小明,5,很好\n2026-10-05,李,2,太慢\n2026-10-09,张,1,不行\n")
                                 << QList<int> {3, 0, 2, 1};
        QTest::newRow("German form") << QByteArray(
            "Zeitstempel,Wie haben Sie von uns erfahren?,Würden Sie uns weiterempfehlen? (0-10),Was können wir besser "
            "machen?\n03.10.2026 09:12:33,Empfehlung,9,Mehr Parkplätze vor der Tür\n04.10.2026 10:00:00,Internet,10,\n"
            "15.10.2026 11:00:00,Empfehlung,3,\"Die Wartezeit, ehrlich\"\n16.10.2026 11:30:00,Internet,8,Weiter so wie "
            "immer\n") << QList<int> {3, 0, 2, -1};
        QTest::newRow("numbers alone") << QByteArray("Date,Orders\n2026-10-01,12\n2026-10-02,14\n")
                                       << QList<int> {-1, -1, -1, -1};
        QTest::newRow("products are no quotes")
            << QByteArray("Date,Product name,Quantity\n2026-10-01,Red velvet cake large,2\n2026-10-02,Red velvet cake "
                          "large,1\n2026-10-03,Red velvet cake large,4\n2026-10-03,Plain white loaf small,4\n")
            << QList<int> {-1, -1, -1, -1};
    }

    void columnsAreFoundInManyTongues()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<int>, found);
        const QuoteColumns columns = quoteColumnsOf(tableOf(bytes));
        QCOMPARE((QList<int> {columns.words, columns.day, columns.score, columns.author}), found);
    }

    void aScaleIsTakenOnlyWhereItIsKnown_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<double>("worst");
        QTest::addColumn<double>("best"); // 0: not known
        const QStringList toFive {"5", "4", "5", "1", "3", "5", "2", "4", "5", "5"};
        const QStringList toTen {"10", "7", "3", "9", "10", "8", "2", "1", "9", "10"};
        QTest::newRow("stars") << QStringLiteral("Stars") << QStringList {"3", "1"} << 1.0 << 5.0;
        QTest::newRow("drawn stars") << QStringLiteral("Rating") << QStringList {QString::fromUtf8("★★★☆☆")} << 1.0
                                     << 5.0;
        QTest::newRow("words") << QStringLiteral("starRating") << QStringList {"FIVE", "ONE"} << 1.0 << 5.0;
        QTest::newRow("of five") << QStringLiteral("Rating") << QStringList {"4/5", "2/5"} << 1.0 << 5.0;
        QTest::newRow("of ten") << QStringLiteral("Rating") << QStringList {"4/10", "2/10"} << 1.0 << 10.0;
        QTest::newRow("heading") << QStringLiteral("How was it? (0-10)") << QStringList {"4", "2"} << 0.0 << 10.0;
        QTest::newRow("many to five") << QStringLiteral("Rating") << toFive << 1.0 << 5.0;
        QTest::newRow("many to ten") << QStringLiteral("Rating") << toTen << 1.0 << 10.0;
        QTest::newRow("few") << QStringLiteral("Rating") << QStringList {"3", "4", "5"} << 0.0 << 0.0;
        QTest::newRow("to seven") << QStringLiteral("Satisfaction")
                                  << QStringList {"7", "4", "7", "1", "3", "5", "2", "4", "6", "6"} << 0.0 << 0.0;
        QTest::newRow("to a hundred") << QStringLiteral("Score") << QStringList {"87", "93", "100", "40"} << 0.0 << 0.0;
        QTest::newRow("recommend, low") << QStringLiteral("Would you recommend us?") << toFive << 0.0 << 0.0;
        QTest::newRow("recommend") << QStringLiteral("Would you recommend us?") << toTen << 0.0 << 10.0;
    }

    void aScaleIsTakenOnlyWhereItIsKnown()
    {
        QFETCH(QString, heading);
        QFETCH(QStringList, cells);
        QFETCH(double, worst);
        QFETCH(double, best);
        QByteArray bytes = "Day,\"" + heading.toUtf8() + "\",Comment\n";
        for (const QString &cell : cells)
            bytes += "2026-10-06," + cell.toUtf8() + ",What a lovely cake it was\n";
        const auto scale = scoreScaleOf(tableOf(bytes), 1);
        QCOMPARE(scale ? scale->best : 0.0, best);
        QCOMPARE(scale ? scale->worst : 0.0, worst);
    }

    void daysThatCouldBeTwoAreLeftOut()
    {
        const Table table = tableOf("Date,Review\n03/04/2026,Lovely cake and box\n05/06/2026,Too late again today\n");
        for (const Quote &quote : quotesIn(table, quoteColumnsOf(table)).quotes)
            QVERIFY(!quote.day.isValid());
    }

    void aPastedTextIsAQuoteALine()
    {
        const QuotesRead read = quotesInText(QString::fromUtf8(
            "“Lovely.”\r\n\r\n- Too slow, sorry\n3. Do they do dairy-free?\n「很好」\n   \n2 cakes came"));
        QStringList words;
        for (const Quote &quote : read.quotes)
            words += quote.words;
        QCOMPARE(words,
            (QStringList {QStringLiteral("Lovely."), QStringLiteral("Too slow, sorry"),
                QStringLiteral("Do they do dairy-free?"), QString::fromUtf8("很好"), QStringLiteral("2 cakes came")}));
    }

    void aHugeFileIsCut()
    {
        QByteArray text;
        for (int line = 0; line < mostQuotes + 7; ++line)
            text += "Lovely cake number " + QByteArray::number(line) + '\n';
        const QuotesRead read = quotesInText(QString::fromUtf8(text));
        QCOMPARE(int(read.quotes.size()), mostQuotes);
        QCOMPARE(read.tooMany, 7);
        const QuotesRead longOne = quotesInText(QString(3 * longestQuote, u'a'));
        QCOMPARE(longOne.quotes.front().words.size(), longestQuote + 1);
    }

    void theSameFileAgainAddsNothing()
    {
        OpenWorkbook workbook;
        const SmallMap map = addSmallMap(*workbook);
        const Table table = tableOf(reviews);
        const QuotesRead read = quotesIn(table, quoteColumnsOf(table));
        const QString source = QStringLiteral("Reviews");
        std::vector<EvidenceId> ids;
        change(*workbook, [&](Edit &edit) { ids = addToPile(edit, evidenceFrom(read)); });
        change(*workbook, [&](Edit &edit) { fileQuote(edit, ids[0], map.stages[1], {true, false, false}); });
        change(*workbook, // masked by hand
            [&](Edit &edit) {
                edit.set(ids[1], &Evidence::text, QStringLiteral("Opened the [masked] together and cheered!"));
            });
        const Model &model = workbook->model();
        QVERIFY(knownQuotes(model, read.quotes, source).fresh.empty());
        QVERIFY(knownQuotes(model, read.quotes, QStringLiteral("Reviews (1)")).fresh.empty()); // by their days
        std::vector<Quote> longer = read.quotes;
        longer.push_back(read.quotes[2]); // a third one of that day who says the same: a rating of 1 again
        QCOMPARE(int(knownQuotes(model, longer, source).fresh.size()), 1);
        QCOMPARE(knownQuotes(model, read.quotes, source).known[0].first, ids[0]);
    }

    void pastedWordsAreKnownByTheirSource()
    {
        OpenWorkbook workbook;
        const std::vector<Quote> quotes = quotesInText(QStringLiteral("Great!\nGreat!")).quotes;
        change(*workbook, [&](Edit &edit) {
            addToPile(edit, {asEvidence(quotes[0], QStringLiteral("Letters"), {}, QStringLiteral("en"))});
        });
        QCOMPARE(int(knownQuotes(workbook->model(), quotes, QStringLiteral("Letters")).fresh.size()), 1);
        QCOMPARE(int(knownQuotes(workbook->model(), quotes, QStringLiteral("Calls")).fresh.size()), 2);
    }

    void aPileGoesOntoStagesAndBack()
    {
        OpenWorkbook workbook;
        const SmallMap map = addSmallMap(*workbook);
        const Table table = tableOf(reviews);
        std::vector<EvidenceId> ids;
        const Model &model = workbook->model();
        change(*workbook,
            [&](Edit &edit) { ids = addToPile(edit, evidenceFrom(quotesIn(table, quoteColumnsOf(table)))); });
        QVERIFY(pileOf(model) == ids);
        change(*workbook, [&](Edit &edit) { putQuoteOff(edit, ids[0], {true, false, false}); });
        QVERIFY(pileOf(model) == (std::vector {ids[1], ids[2], ids[3], ids[0]}));
        change(*workbook, [&](Edit &edit) { fileQuote(edit, ids[1], map.stages[0], {false, true, true}); });
        QCOMPARE(countPile(model), (PileCount {1, 1, 2}));
        const StageQuotes here = stageQuotes(model, map.map).at(map.stages[0]);
        QCOMPARE(here.praise, 1);
        QCOMPARE(here.ideas, 1);
        QCOMPARE(here.pain, 0);
        QVERIFY(workbook->undo().isOk());
        QVERIFY(workbook->undo().isOk());
        QVERIFY(pileOf(model) == ids);
        QVERIFY(workbook->undo().isOk());
        QVERIFY(pileOf(model).empty());
    }

    void aMoodIsMeasuredFromFiveRatingsOn()
    {
        OpenWorkbook workbook;
        const SmallMap map = addSmallMap(*workbook);
        const auto rate = [&](double stars) {
            change(*workbook, [&](Edit &edit) {
                Evidence evidence;
                evidence.kind = EvidenceKind::Said;
                evidence.score = (stars - 1) / 4;
                const EvidenceId id = addToPile(edit, {evidence}).front();
                fileQuote(edit, id, map.stages[0], {});
            });
        };
        const auto mood = [&] { return stageQuotes(workbook->model(), map.map).at(map.stages[0]).mood(); };
        for (const double stars : {5.0, 4.0, 1.0, 2.0})
            rate(stars);
        QVERIFY(!mood());
        rate(4);
        QVERIFY(mood());
        QCOMPARE(mood()->ratings, 5);
        QVERIFY(qAbs(mood()->stars - 3.2) < 1e-9);
    }

    void aPainPointIsMadeWithTheQuoteBehindIt()
    {
        OpenWorkbook workbook;
        const SmallMap map = addSmallMap(*workbook);
        const Model &model = workbook->model();
        EvidenceId quote;
        CardId pain;
        change(*workbook, [&](Edit &edit) {
            Evidence evidence;
            evidence.kind = EvidenceKind::Said;
            evidence.text = QStringLiteral("It lost her drawing.");
            quote = addToPile(edit, {evidence}).front();
            fileQuote(edit, quote, map.stages[1], {true, false, false});
            pain = painPointOf(edit, quote, QStringLiteral("The form loses drawings"));
        });
        QCOMPARE(model.at(model.at(pain).lane).kind, LaneKind::PainPoints);
        QCOMPARE(model.at(pain).stage, map.stages[1]);
        QVERIFY(evidenceOf(model, pain) == std::vector {quote});
        QCOMPARE(stageOfQuote(model, model.at(quote)), map.stages[1]);
        QCOMPARE(countPile(model), (PileCount {1, 0, 0}));
        change(*workbook, [&](Edit &edit) { fileQuote(edit, quote, map.stages[2], {}); });
        QVERIFY(evidenceOf(model, pain).empty()); // it tells of another stage now
    }
};

namespace {
const Registered<ReadingQuotes> registeredReadingQuotes;
}

}

#include "readingquotes.moc"
