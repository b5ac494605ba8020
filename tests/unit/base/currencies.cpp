#include "base/currency.h"

#include "model/words.h"
#include "support/registry.h"

#include <QTest>

namespace wend::test {

class Currencies : public QObject
{
    Q_OBJECT

private slots:
    void areReadFromSignsAndCodes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("sign") << QStringLiteral("€") << QStringLiteral("EUR");
        QTest::newRow("sign and country") << QStringLiteral("NT$") << QStringLiteral("TWD");
        QTest::newRow("code") << QStringLiteral(" GBP ") << QStringLiteral("GBP");
        QTest::newRow("small code") << QStringLiteral("sek") << QStringLiteral("SEK");
        QTest::newRow("mixed letters are a word") << QStringLiteral("Try") << QString();
        QTest::newRow("of several countries") << QStringLiteral("$") << QStringLiteral("$");
        QTest::newRow("crowns") << QStringLiteral("kr.") << QStringLiteral("kr");
        QTest::newRow("no code") << QStringLiteral("ABC") << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("too long") << QStringLiteral("EUROS") << QString();
    }
    void areReadFromSignsAndCodes()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QCOMPARE(currencyCode(text), code);
    }

    void aSharedSignIsThatOfTheBusinessOrTheCommonest()
    {
        const auto of = [](const char *written, const char *business) {
            return currencyOf(QString::fromUtf8(written), QString::fromUtf8(business));
        };
        QCOMPARE(of("$", "TWD"), QStringLiteral("TWD"));
        QCOMPARE(of("$", "COP"), QStringLiteral("COP"));
        QCOMPARE(of("$", "EUR"), QStringLiteral("USD"));
        QCOMPARE(of("¥", "JPY"), QStringLiteral("JPY"));
        QCOMPARE(of("kr", "NOK"), QStringLiteral("NOK"));
        QCOMPARE(of("RMB", "EUR"), QStringLiteral("CNY"));
        QCOMPARE(of("XAF", "EUR"), QStringLiteral("XAF")); // one that is not in the list
        QCOMPARE(of("much", "EUR"), QString());
    }

    void anAmountMayBeInEachThatSharesItsSign()
    {
        QVERIFY(canMeanCurrency(QStringLiteral("$"), QStringLiteral("CAD")));
        QVERIFY(!canMeanCurrency(QStringLiteral("$"), QStringLiteral("EUR")));
        QVERIFY(canMeanCurrency(currencyCode(u"¥"), QStringLiteral("JPY")));
        QVERIFY(canMeanCurrency(currencyCode(u"元"), QStringLiteral("TWD")));
        QVERIFY(!canMeanCurrency(QStringLiteral("USD"), QStringLiteral("CAD")));
    }

    void amountsWearTheSign()
    {
        QCOMPARE(moneyText(19, QStringLiteral("GBP")), QStringLiteral("£19"));
        QCOMPARE(moneyText(-2.5, QStringLiteral("TWD")), QStringLiteral("-NT$2.50"));
        QCOMPARE(moneyText(1200, QStringLiteral("SEK")), QStringLiteral("SEK 1,200"));
        QCOMPARE(moneyText(7, QString()), QStringLiteral("7"));
    }
};

namespace {
const Registered<Currencies> registeredCurrencies;
}

}

#include "currencies.moc"
