// What an export comes to, in the words of who imports it.

#include "sources/importwords.h"
#include "support/registry.h"

#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace wend;

namespace {

class WordsOfAnImport : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { speak(QStringLiteral("en")); }
    void aPeriodIsSaidAsPeopleSayIt_data();
    void aPeriodIsSaidAsPeopleSayIt();
    void whatIsShownIsOneSentence_data();
    void whatIsShownIsOneSentence();
    void aRowIsNamedByWhatItIs_data();
    void aRowIsNamedByWhatItIs();
    void theCourseIsByDayOrByMonth();
    void theReasonStandsAlone();

private:
    void speak(const QString &language)
    {
        QCoreApplication::removeTranslator(&m_translator);
        QLocale::setDefault(QLocale(language == u"en" ? QStringLiteral("en_GB") : language));
        if (language != u"en" && m_translator.load(QStringLiteral(":/translations/wend_%1.qm").arg(language)))
            QCoreApplication::installTranslator(&m_translator);
    }
    static MetricUnderstanding metric(const QString &name, double total, MetricKind kind, const QString &unit = {})
    {
        MetricUnderstanding made;
        made.key = made.name = name;
        made.kind = kind;
        made.unit = unit;
        made.total = total;
        return made;
    }

    QTranslator m_translator;
};

void WordsOfAnImport::aPeriodIsSaidAsPeopleSayIt_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *language, QDate from, QDate to, const char *text) {
        QTest::addRow("%s: %s", language, text)
            << QString::fromLatin1(language) << from << to << QString::fromUtf8(text);
    };
    row("en", {2026, 10, 1}, {2026, 10, 31}, "October 2026");
    row("en", {2026, 5, 1}, {2026, 10, 31}, "May to October 2026");
    row("en", {2025, 5, 1}, {2026, 10, 31}, "May 2025 to October 2026");
    row("en", {2026, 10, 1}, {2026, 10, 7}, "1 to 7 October 2026");
    row("en", {2026, 9, 28}, {2026, 10, 4}, "28 September to 4 October 2026");
    row("en", {2025, 12, 28}, {2026, 1, 3}, "28 December 2025 to 3 January 2026");
    row("en", {2026, 10, 7}, {2026, 10, 7}, "7 October 2026");
    row("en", {}, {}, "");
    row("zh_CN", {2026, 10, 1}, {2026, 10, 31}, "2026年10月");
    row("zh_CN", {2026, 5, 1}, {2026, 10, 31}, "2026年5月至10月");
    row("zh_CN", {2026, 10, 1}, {2026, 10, 7}, "2026年10月1日至7日");
    row("zh_TW", {2026, 9, 28}, {2026, 10, 4}, "2026年9月28日至10月4日");
    row("zh_TW", {2025, 12, 28}, {2026, 1, 3}, "2025年12月28日至2026年1月3日");
}

void WordsOfAnImport::aPeriodIsSaidAsPeopleSayIt()
{
    QFETCH(const QString, language);
    QFETCH(const QDate, from);
    QFETCH(const QDate, to);
    speak(language);
    QTEST(periodInWords(from, to), "text");
}

void WordsOfAnImport::whatIsShownIsOneSentence_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("stages");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *language, const QStringList &stages, const char *text) {
        QTest::addRow("%s: %s", language, text) << QString::fromLatin1(language) << stages << QString::fromUtf8(text);
    };
    row("en", {}, "2 to 3 January 2026");
    row("en", {QString()}, "4 orders, 2 to 3 January 2026");
    row("en", {QStringLiteral("Buy")}, "4 orders on “Buy”, 2 to 3 January 2026");
    row("en", {QStringLiteral("Buy"), QStringLiteral("Buy")},
        "4 orders and €14.05 takings on “Buy”, 2 to 3 January 2026");
    row("en", {QStringLiteral("Buy"), QStringLiteral("Pay")},
        "4 orders on “Buy” and €14.05 takings on “Pay”, 2 to 3 January 2026");
    row("zh_CN", {QString::fromUtf8("下单"), QString::fromUtf8("下单")},
        "下单：orders 4，takings €14.05，2026年1月2日至3日");
    row("zh_TW", {QString::fromUtf8("下單")}, "下單：orders 4，2026年1月2日至3日");
}

void WordsOfAnImport::whatIsShownIsOneSentence()
{
    QFETCH(const QString, language);
    QFETCH(const QStringList, stages);
    speak(language);
    const MetricUnderstanding metrics[] {metric(QStringLiteral("orders"), 4, MetricKind::Orders),
        metric(QStringLiteral("takings"), 14.05, MetricKind::Money, QStringLiteral("EUR"))};
    std::vector<ShownNumber> shown;
    for (const QString &stage : stages)
        shown.push_back({&metrics[shown.size()], stage});
    QTEST(shownInWords(shown, {2026, 1, 2}, {2026, 1, 3}), "text");
}

void WordsOfAnImport::aRowIsNamedByWhatItIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("together");
    const auto row = [](const char *name, const QByteArray &bytes, const char *together) {
        QTest::newRow(name) << bytes << QString::fromLatin1(name) << QString::fromUtf8(together);
    };
    row("a line of a receipt",
        "Date,Receipt no,Item,Amount\n2026-10-01,1001,Cake,5\n2026-10-01,1001,Bread,3\n2026-10-02,1002,Cake,5\n",
        "rows with one “Receipt no” are one");
    row("a payment in or out", "Date,Text,Paid in,Paid out\n2026-10-01,Sale,5,\n2026-10-02,Fee,,1\n",
        "money in and money out are counted apart");
    row("a stage with its count", "Stage,Count\nSaw it,100\nOpened it,20\nBought it,3\n",
        "each row is a number of its own");
    row("an answer", "Date,How was it?,Any comments?\n2026-10-01,5,Good\n2026-10-02,4,\n", "");
    row("a message", "Date,From,Message\n2026-10-01,Ann,Hello\n2026-10-02,Ben,Are you open?\n", "");
    row("a day's numbers", "Date,Visits\n2026-10-01,5\n2026-10-02,6\n", "");
    row("a week's numbers", "Year,Week,Visits\n2026,40,5\n2026,41,6\n", "");
    row("a month's numbers", "Month,Visits\nSep 2026,5\nOct 2026,6\n", "");
    row("a quarter's numbers", "Quarter,Visits\nQ2 2026,5\nQ3 2026,6\n", "");
    row("a year's numbers", "Year,Visits\n2025,5\n2026,6\n", "");
    row("the numbers of some days", "From,To,Visits\n2026-10-01,2026-10-03,5\n2026-10-04,2026-10-05,6\n", "");
    row("numbers of the whole period", "Page,Visits\nHome,5\nShop,6\n", "");
}

void WordsOfAnImport::aRowIsNamedByWhatItIs()
{
    QFETCH(const QByteArray, bytes);
    const ReadFile file = *readExportBytes(bytes, QStringLiteral("own.csv"), {});
    const Table &table = file.tables.front();
    const TableSource by = sourceOf(table, SourceLibrary::builtIn());
    const RowDays days = rowDaysOf(table, by.get(), SourceLibrary::builtIn());
    QTEST(rowInWords(rowKindOf(by.get()), by.get(), days), "row");
    QTEST(rowsTogetherInWords(table, by.get()), "together");
}

void WordsOfAnImport::theCourseIsByDayOrByMonth()
{
    MetricUnderstanding orders = metric(QStringLiteral("orders"), 6, MetricKind::Orders);
    orders.samples = {{{}, {2026, 10, 1}, {2026, 10, 1}, {}, 4}, {{}, {2026, 10, 3}, {2026, 10, 3}, {}, 2}};
    QCOMPARE(courseOf(orders, {2026, 10, 1}, {2026, 10, 3}), (std::vector<double> {4, 0, 2}));
    QCOMPARE(courseOf(orders, {2026, 8, 1}, {2026, 10, 31}), (std::vector<double> {0, 0, 6}));
    orders.additive = false; // the same people may come on several days
    QVERIFY(courseOf(orders, {2026, 10, 1}, {2026, 10, 3}).empty());
}

void WordsOfAnImport::theReasonStandsAlone()
{
    QCOMPARE(reasonAlone(QStringLiteral("Left out: its numbers are names.")), QStringLiteral("its numbers are names."));
    QCOMPARE(reasonAlone(QString::fromUtf8("不计入：它的数字是名称。")), QString::fromUtf8("它的数字是名称。"));
    QCOMPARE(reasonAlone(QStringLiteral("It tells nothing.")), QStringLiteral("It tells nothing."));
}

const test::Registered<WordsOfAnImport> registeredWordsOfAnImport;

}

#include "importwords.moc"
