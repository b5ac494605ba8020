// What a person writes or pastes as a number, in many dresses.

#include "model/enums.h"
#include "sources/typednumber.h"
#include "support/registry.h"

#include <QTest>

using namespace wend;

namespace {

class ReadingTypedNumbers : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreReadInAnyDress_data();
    void numbersAreReadInAnyDress();
    void whatIsNoneIsSaid_data();
    void whatIsNoneIsSaid();
    void textToEditIsReadAsTheSameNumber();
};

void ReadingTypedNumbers::numbersAreReadInAnyDress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<MetricKind>("kind");
    QTest::addColumn<QChar>("decimal");
    QTest::addColumn<double>("value");
    const auto row = [](const char *text, MetricKind kind, char decimal, double value) {
        QTest::addRow("%s %d %c", text, int(kind), decimal)
            << QString::fromUtf8(text) << kind << QChar(QLatin1Char(decimal)) << value;
    };
    row("12", MetricKind::Count, '.', 12);
    row("1,234.5", MetricKind::Money, '.', 1234.5);
    row("1.234,5", MetricKind::Money, '.', 1234.5);
    row("1.234,5", MetricKind::Money, ',', 1234.5);
    row("1 234,50 €", MetricKind::Money, '.', 1234.5);
    row("€ 1'234.50", MetricKind::Money, '.', 1234.5);
    row("(12.40)", MetricKind::Money, '.', -12.4);
    row("3.2万", MetricKind::Reach, '.', 32000);
    row("１２０", MetricKind::People, '.', 120);
    row("120 次", MetricKind::Count, '.', 120);
    row("1.2K", MetricKind::Reach, '.', 1200);
    // Of orders, people and money there are no thousandths, whatever the country.
    row("1.234", MetricKind::Orders, '.', 1234);
    row("1,234", MetricKind::Orders, ',', 1234);
    row("1.234", MetricKind::Money, '.', 1234);
    row("1.234", MetricKind::Score, '.', 1.234);
    row("1,234", MetricKind::Score, ',', 1.234);
    row("4,5", MetricKind::Score, '.', 4.5);
    row("12 %", MetricKind::Rate, '.', 0.12);
    row("12", MetricKind::Rate, '.', 0.12);
    row("0,5 %", MetricKind::Rate, ',', 0.005);
    row("45", MetricKind::Duration, '.', 2700);
    row("3:20", MetricKind::Duration, '.', 200);
    row("1:02:03", MetricKind::Duration, '.', 3723);
    row("2h", MetricKind::Duration, '.', 7200);
    row("0", MetricKind::Orders, '.', 0);
}

void ReadingTypedNumbers::numbersAreReadInAnyDress()
{
    QFETCH(QString, text);
    QFETCH(MetricKind, kind);
    QFETCH(QChar, decimal);
    QFETCH(double, value);
    const auto read
        = readTypedNumber(text, kind, kind == MetricKind::Money ? QStringLiteral("EUR") : QString(), decimal);
    QVERIFY2(read.isOk(), read ? "" : qPrintable(read.error().text));
    QVERIFY(read->has_value());
    QCOMPARE(**read, value);
}

void ReadingTypedNumbers::whatIsNoneIsSaid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<MetricKind>("kind");
    QTest::newRow("a word") << "about ten" << MetricKind::Count;
    QTest::newRow("two numbers") << "12 or 13" << MetricKind::Count;
    QTest::newRow("less than") << "<10" << MetricKind::Count;
    QTest::newRow("more than") << "999+" << MetricKind::Count;
    QTest::newRow("a share among counts") << "12 %" << MetricKind::Count;
    QTest::newRow("money among counts") << "£12" << MetricKind::Orders;
    QTest::newRow("another currency") << "$12" << MetricKind::Money;
    QTest::newRow("half an order") << "1.5" << MetricKind::Orders;
    QTest::newRow("fewer than none") << "-3" << MetricKind::People;
    QTest::newRow("too large") << "1e30" << MetricKind::Count;
    QTest::newRow("a date") << "2026-10-05" << MetricKind::Count;
    QTest::newRow("groups of two") << "12.34.56" << MetricKind::Count;
}

void ReadingTypedNumbers::whatIsNoneIsSaid()
{
    QFETCH(QString, text);
    QFETCH(MetricKind, kind);
    const auto read = readTypedNumber(text, kind, kind == MetricKind::Money ? QStringLiteral("EUR") : QString(), u'.');
    QVERIFY(!read);
    QVERIFY2(read.error().text.contains(text), qPrintable(read.error().text));
}

void ReadingTypedNumbers::textToEditIsReadAsTheSameNumber()
{
    for (const auto &[kind, word] : EnumWords<MetricKind>::list) {
        for (const QChar decimal : {QChar(u'.'), QChar(u',')}) {
            for (const double value : {0.0, 1.0, 12.0, 1234.0, 3200000.0}) {
                const auto read = readTypedNumber(typedNumberText(value, kind, decimal), kind, {}, decimal);
                QVERIFY2(read.isOk() && *read, word);
                QCOMPARE(**read, value);
            }
            if (kind == MetricKind::Rate || kind == MetricKind::Money || kind == MetricKind::Score) {
                const auto read = readTypedNumber(typedNumberText(0.0725, kind, decimal), kind, {}, decimal);
                QVERIFY2(read.isOk() && *read, word);
                QCOMPARE(**read, 0.0725);
            }
        }
    }
    for (const char *empty : {"", "  ", "–", "n/a"}) {
        const auto read = readTypedNumber(QString::fromUtf8(empty), MetricKind::Count, {}, u'.');
        QVERIFY(read.isOk());
        QVERIFY(!read->has_value());
    }
}

const wend::test::Registered<ReadingTypedNumbers> registeredReadingTypedNumbers;

}

#include "readingtypednumbers.moc"
