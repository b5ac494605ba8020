#include "base/daytext.h"
#include "base/language.h"
#include "support/registry.h"

#include <QTest>

namespace wend::test {

class Languages : public QObject
{
    Q_OBJECT

private slots:
    void theNearestIsSpoken_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto &[name, language] : {std::pair("de_DE", "en"), std::pair("zh-Hant-HK", "zh_TW"),
                 std::pair("zh_TW.UTF-8", "zh_TW"), std::pair("zh_SG", "zh_CN"), std::pair("C", "en")})
            QTest::newRow(name) << QString::fromLatin1(language);
    }

    void theNearestIsSpoken()
    {
        QFETCH(const QString, language);
        QCOMPARE(nearestLanguage(QString::fromLatin1(QTest::currentDataTag())), language);
    }

    void formatsAreThoseOfTheReadersPlace_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("system");
        QTest::addColumn<QString>("locale");
        const auto row = [](const char *name, const char *language, const QStringList &system, const char *locale) {
            QTest::newRow(name) << QString::fromLatin1(language) << system << QString::fromLatin1(locale);
        };
        row("Britain", "en", {"en_GB", "en-GB"}, "en_GB");
        row("a system that says nothing", "en", {"C"}, "en_US");
        row("Germany", "en", {"de_DE", "de-DE", "de"}, "en_150");
        row("English first, German formats", "en", {"de_DE", "en-US", "de-DE"}, "en_US");
        row("Chinese in Germany", "zh_CN", {"de_DE", "de"}, "zh_CN");
        row("Hong Kong", "zh_TW", {"zh_HK", "zh-Hant-HK"}, "zh_HK");
        row("another script", "zh_TW", {"zh_CN", "zh-Hans-CN"}, "zh_TW");
        row("English in Taiwan", "en", {"zh_TW"}, "en_150");
    }

    void formatsAreThoseOfTheReadersPlace()
    {
        QFETCH(const QString, language);
        QFETCH(const QStringList, system);
        QFETCH(const QString, locale);
        QCOMPARE(localeOf(language, system).name(), locale);
        QCOMPARE(nearestLanguage(localeOf(language, system).name()), language);
        QCOMPARE(localeOf(language, system).decimalPoint(), QStringLiteral("."));
    }

    void daysAreWrittenInTheDefaultLocale()
    {
        const QLocale before;
        const QDate first(2026, 3, 4);
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        QCOMPARE(dayText(first), QStringLiteral("04/03/2026"));
        QCOMPARE(daysText(first, first), QStringLiteral("04/03/2026"));
        QCOMPARE(daysText(first, first.addDays(1)), QStringLiteral("04/03/2026 to 05/03/2026"));
        QCOMPARE(momentText(QDateTime(first, QTime(15, 4))), QStringLiteral("04/03/2026 15:04"));
        QCOMPARE(dayText({}), QString());
        // The Unicode data begins with a letter that Qt does not know.
        QLocale::setDefault(QLocale(QStringLiteral("zh_TW")));
        QCOMPARE(timeText(QTime(15, 4)), QStringLiteral("15:04"));
        QLocale::setDefault(before);
    }
};

namespace {
const Registered<Languages> registeredLanguages;
}

}

#include "languages.moc"
