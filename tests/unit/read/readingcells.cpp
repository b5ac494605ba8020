#include "read/celldate.h"
#include "read/cellnumber.h"
#include "read/cellwords.h"
#include "read/recordreader.h"
#include "read/words.h"
#include "support/registry.h"

#include <QTest>

using namespace wend;

namespace {

class ReadingCells : public QObject
{
    Q_OBJECT

private slots:
    void numbersInEveryDress_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QChar>("decimal");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("currency");
        const auto row = [](const char *cell, double value, const char *currency = "", char16_t decimal = u'.') {
            QTest::newRow(cell) << QString::fromUtf8(cell) << QChar(decimal) << value << QString::fromUtf8(currency);
        };
        row("1,234.5", 1234.5);
        row("1.234,5", 1234.5);
        row("1 234,5", 1234.5);
        row("1\u00a0234,56", 1234.56);
        row("1\u202f234,56", 1234.56);
        row("1'234.50", 1234.5);
        row("1’234.50", 1234.5);
        row("1,23,456.7", 123456.7);
        row("1.234.567", 1234567);
        row("1,234", 1234);
        row("1,234 ", 1.234, "", u',');
        row("0,123", 0.123);
        row("１２３．４５", 123.45);
        row("１２３", 123);
        row("1.2万", 12000);
        row("3亿", 3e8);
        row("1.2K", 1200);
        row("3.4M", 3.4e6);
        row("250k", 250000);
        row("1.2E+05", 120000);
        row("(1234.50)", -1234.5);
        row("−12", -12);
        row("12.50-", -12.5);
        row("+7", 7);
        row("-$8.00", -8, "$");
        row("$ 13351.11", 13351.11, "$");
        row("US$1.95", 1.95, "USD");
        row("A$0.00", 0, "AUD");
        row("116,99 €", 116.99, "EUR");
        row("USD 1,234.50", 1234.5, "USD");
        row("৳2,999", 2999, "BDT");
        row("¥28.16", 28.16, "CNY");
        row("131.77(已退款89.84)", 131.77);
        row("350 (35.18%)", 350);
        row("=\"0.5\"", 0.5);
        row("$(12.34)", -12.34, "$");
        row("$+1500.00", 1500, "$");
        row("5.00 DR", -5);
        row("2,000.00 Cr.", 2000);
        row("12.00 借", -12);
        row("1.2W", 12000);
        row("3.2万元", 32000, "CNY");
        row("NT1,280", 1280, "TWD");
        row("100次", 100);
        row("1,200원", 1200, "KRW");
        row("－20", -20);
        row("`252.00", 252);
        row("CHF 12.-", 0); // no number: checked below
    }

    void numbersInEveryDress()
    {
        QFETCH(QString, cell);
        QFETCH(QChar, decimal);
        QFETCH(double, value);
        QFETCH(QString, currency);
        const auto number = parseNumber(cell, decimal);
        if (cell.endsWith(u".-")) {
            QVERIFY(!number);
            return;
        }
        QVERIFY(number);
        QCOMPARE(number->value, value);
        QCOMPARE(number->currency, currency);
    }

    void moreThanIsSaidWithAPlus()
    {
        QVERIFY(parseNumber(u"999+")->above);
        QCOMPARE(parseNumber(u"10万+")->value, 100000.0);
    }

    void wordsAreNoNumbers()
    {
        for (const char *cell : {"", "abc", "1-5", "2026-03-01", "00:01:23", "192.168.1.1", "1,2,3", "12 apples",
                 "#DIV/0!", "1.2.3", "1,23,45", "e5", "."})
            QVERIFY2(!parseNumber(QString::fromUtf8(cell)), cell);
    }

    void durations()
    {
        QCOMPARE(parseDuration(u"00:01:23").value(), 83.0);
        QCOMPARE(parseDuration(u"312:05:09").value(), 1123509.0);
        QCOMPARE(parseDuration(u"2:41").value(), 161.0);
        QCOMPARE(parseDuration(u"1m 23s").value(), 83.0);
        QCOMPARE(parseDuration(u"83s").value(), 83.0);
        QCOMPARE(parseDuration(u"1分05秒").value(), 65.0);
        QCOMPARE(parseDuration(u"12秒").value(), 12.0);
        QVERIFY(!parseDuration(u"12"));
        QVERIFY(!parseDuration(u"1:2"));
    }

    void datesInEveryOrder_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("day");
        const auto row = [](const char *cell, const char *day) {
            QTest::newRow(cell) << QString::fromUtf8(cell) << QString::fromLatin1(day);
        };
        row("2026-03-01", "2026-03-01");
        row("20260301", "2026-03-01");
        row("2026/3/1", "2026-03-01");
        row("01.03.2026", "2026-03-01");
        row("01/03/26", "2026-03-01");
        row("3/20/15", "2015-03-20");
        row("10-Dez-25", "2025-12-10");
        row("03-Mär-25", "2025-03-03");
        row("Thu, 5 Feb 2026", "2026-02-05");
        row("Sep 27, 2024", "2024-09-27");
        row("Jun 09, 2018 09:30 pm", "2018-06-09");
        row("27 January 2026", "2026-01-27");
        row("1. März 2026", "2026-03-01");
        row("8 de marzo de 2026", "2026-03-08");
        row("2026-04-10 11:11:26 +0530", "2026-04-10");
        row("2026-09-22T09:00:00Z", "2026-09-22");
        row("2026/03/01 9:15:30 AM GMT+1", "2026-03-01");
        row("2026年3月1日10时05分20秒", "2026-03-01");
        row("2026/03/01 上午9:15:30", "2026-03-01");
        row("2026/03/01 3:20:00 下午 [GMT+8]", "2026-03-01");
        row("115/03/01", "2026-03-01"); // of the Republic of China
        row("民國115年3月1日", "2026-03-01");
        row("2009-12-28,2010-01-03", "2009-12-28");
        row("2026-W05", "2026-01-26");
        row("2026 Q2", "2026-04-01");
        row("Mar 2026", "2026-03-01");
        row("2026. 03. 05.", "2026-03-05"); // Hungarian
        row("2026. 3. 5 오후 2:30:00", "2026-03-05");
        row("2026년 3월 5일 (목)", "2026-03-05");
        row("2026. március 5.", "2026-03-05");
        row("5. 3. 2026", "2026-03-05");    // Czech
        row("05. 03. 2026.", "2026-03-05"); // Croatian
        row("5.3.2026 г.", "2026-03-05");   // Bulgarian
        row("5 марта 2026 г.", "2026-03-05");
        row("1er mars 2026", "2026-03-01");
        row("2026年3月5日(木)", "2026-03-05");
        row("2026-10-01（周四）", "2026-10-01");
        row("2026/10/01(四)", "2026-10-01");
        row("2026-10-01 星期四", "2026-10-01");
        row("令和8年3月1日", "2026-03-01");
        row("1151001", "2026-10-01");
        row("01/2025", "2025-01-01");
        row("2025年1月", "2025-01-01");
        row("Jan '25", "2025-01-01");
        row("KW 10 2026", "2026-03-02");
        row("W10/2026", "2026-03-02");
        row("2026年第10周", "2026-03-02");
        row("Q1/2026", "2026-01-01");
        row("T2 2026", "2026-04-01");
        row("2. Quartal 2026", "2026-04-01");
        row("2026年第2季度", "2026-04-01");
        row("2026년 2분기", "2026-04-01");
    }

    void datesInEveryOrder()
    {
        QFETCH(QString, cell);
        QFETCH(QString, day);
        const auto range = parseDateRange(cell, DateOrder::DayMonthYear);
        QVERIFY(range);
        QCOMPARE(range->first.toString(Qt::ISODate), day);
    }

    void rangesOfDays_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("days");
        const auto row = [](const char *cell, const char *days) {
            QTest::newRow(cell) << QString::fromUtf8(cell) << QString::fromLatin1(days);
        };
        row("Mar 2 - Mar 8, 2026", "2026-03-02 2026-03-08");
        row("Mar 2-8, 2026", "2026-03-02 2026-03-08");
        row("2 - 8 March 2026", "2026-03-02 2026-03-08");
        row("2 mars - 8 mars 2026", "2026-03-02 2026-03-08");
        row("Dec 28 - Jan 3, 2027", "2026-12-28 2027-01-03");
        row("02.03.2026 bis 08.03.2026", "2026-03-02 2026-03-08");
        row("2026-03-02 ~ 2026-03-08", "2026-03-02 2026-03-08");
        row("2026年3月2日-3月8日", "2026-03-02 2026-03-08");
        row("2026/03/02-03/08", "2026-03-02 2026-03-08");
        row("01-10-2026-07-10-2026", "2026-10-01 2026-10-07");
        row("Q1 2026", "2026-01-01 2026-03-31");
        row("KW 10 2026", "2026-03-02 2026-03-08");
        row("2025년 1월", "2025-01-01 2025-01-31");
    }

    void rangesOfDays()
    {
        QFETCH(QString, cell);
        QFETCH(QString, days);
        const auto range = parseDateRange(cell, DateOrder::DayMonthYear);
        QVERIFY(range);
        QCOMPARE(range->first.toString(Qt::ISODate) + u' ' + range->second.toString(Qt::ISODate), days);
    }

    void monthsAloneAreDatesOnlyWhereTheColumnIsOfThem()
    {
        QVERIFY(!parseDate(u"January"));
        QVERIFY(!parseDate(u"10/01"));
        QCOMPARE(parseDate(u"January", DateDress::Bare)->month, 1);
        QCOMPARE(parseDate(u"März", DateDress::Bare)->month, 3);
        QCOMPARE(parseDate(u"7月", DateDress::Bare)->month, 7);
        QVERIFY(parseDate(u"10/01", DateDress::Bare)->dayMonthOpen);
    }

    void whatIsNoDate()
    {
        for (const char *cell : {"1-5", "12.5", "31/31/2026", "2026-13-01", "May", "March for life 5 km", "2026.03",
                 "1.2.3", "99999999", "115/13/01", "250/03/01"})
            QVERIFY2(!parseDateRange(QString::fromUtf8(cell), DateOrder::DayMonthYear), cell);
    }

    void totalsAreKnownByTheirLabelOnly()
    {
        for (const char *label : {"Total", "Totals", "Grand total", "Total: Account", "Gesamt: Konto", "Summe", "總計",
                 "人民币合计", " 合计 ", "Total of 12 results", "Total : compte", "共 3 条", "当前汇总"})
            QVERIFY2(isTotalLabel(QString::fromUtf8(label)), label);
        for (const char *name : {"Gesamtpaket Brand", "Total care", "Totally fresh", "Summertime", "", "Sumatra",
                 "Total of all fears", "共享单车"})
            QVERIFY2(!isTotalLabel(QString::fromUtf8(name)), name);
    }

    void recordsOfAnAwkwardText()
    {
        RecordReader reader(u"a,\"b \"\"c\"\"\",\"x\ny\"\r\n\r\n,\"\",\"open, \"end", Dialect());
        Row cells;
        QVERIFY(reader.next(cells));
        QCOMPARE(cells, (Row {QStringLiteral("a"), QStringLiteral("b \"c\""), QStringLiteral("x\ny")}));
        QVERIFY(reader.next(cells));
        QCOMPARE(cells, Row {QString()});
        QVERIFY(reader.next(cells));
        QCOMPARE(cells, (Row {QString(), QString(), QStringLiteral("\"open"), QStringLiteral(" \"end")}));
        QVERIFY(!reader.next(cells));
    }
};

const wend::test::Registered<ReadingCells> registeredReadingCells;

}

#include "readingcells.moc"
