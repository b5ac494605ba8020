#include "base/daytext.h"

#include "support/registry.h"

#include <QDate>
#include <QLocale>
#include <QTest>

namespace wend::test {

class WrittenDays : public QObject
{
    Q_OBJECT

private slots:
    void aMonthNamesNoDay_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("month");
        QTest::newRow("American") << "en_US"
                                  << "Sep 2026";
        QTest::newRow("C") << "C"
                           << "Sep 2026";
        QTest::newRow("British") << "en_GB"
                                 << "Sept 2026";
        QTest::newRow("German") << "de_DE"
                                << "Sept. 2026";
        QTest::newRow("Spanish") << "es_ES"
                                 << "sept de 2026";
        QTest::newRow("simplified Chinese") << "zh_CN" << QString::fromUtf8("2026年9月");
        QTest::newRow("traditional Chinese") << "zh_TW" << QString::fromUtf8("2026年9月");
    }

    void aMonthNamesNoDay()
    {
        QFETCH(QString, locale);
        QFETCH(QString, month);
        const QDate first(2026, 9, 1);
        QCOMPARE(monthAndYear(first, QLocale(locale)), month);
        QCOMPARE(daySpan(first, first.addMonths(1).addDays(-1), QLocale(locale)), month);
    }
};

namespace {
const Registered<WrittenDays> registeredWrittenDays;
}

}

#include "writtendays.moc"
