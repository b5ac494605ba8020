#include "sources/understand.h"
#include "support/registry.h"

#include <QTest>

using namespace wend;

namespace {

/// What exports in the shapes that tools write are understood as. The files are written anew here; their shapes are
/// real.
class Understandings : public QObject
{
    Q_OBJECT

private slots:
    void everyDescriptionCanBeRead();
    void sourcesAreRecognisedByTheirHeader_data();
    void sourcesAreRecognisedByTheirHeader();
    void totalsAreCheckedAndNeverAdded();
    void aTotalThatDiffersIsToldAndTheRowsCount();
    void peopleAreTakenFromTheTotalRow();
    void ratesAreReckonedAnewFromCounts();
    void eventsBecomeMetricsOfTheirOwn();
    void lossesAndTheOrderOfEventsAreTold();
    void stepsOfAFunnelTakeTheWholeNotTheParts();
    void ordersOfSeveralLinesCountOnce();
    void severalCurrenciesAreNeverAdded();
    void anotherCurrencyThanTheWorkbooksIsKeptApart();
    void keysAreTheSameInEveryLanguage();
    void anUnknownFileIsGuessedByItsColumns();
    void rowsWithoutADayAreRefused();
    void aFileWithoutDaysNeedsAPeriod();
    void daysInTheHeadingsBecomeDays_data();
    void daysInTheHeadingsBecomeDays();
    void nextMonthsWideFileIsTheSameSource();
    void aNumberALineBelowMonthsIsTurnedRound();
    void aReportOfKeysAndValuesIsOneRow();
    void blocksThatRepeatTheirKeysAreRows();

private:
    static std::vector<Understanding> of(const QByteArray &bytes, const char *name = "export.csv");
    /// Null where there is none.
    static const MetricUnderstanding *metric(const Understanding &understanding, const char *key);
    static std::optional<double> total(const Understanding &understanding, const char *key);
};

std::vector<Understanding> Understandings::of(const QByteArray &bytes, const char *name)
{
    const auto file = readExportBytes(bytes, QString::fromLatin1(name));
    if (!file)
        return {};
    UnderstandOptions options;
    options.today = QDate(2026, 11, 22);
    return understand(*file, options);
}

const MetricUnderstanding *Understandings::metric(const Understanding &understanding, const char *key)
{
    for (const MetricUnderstanding &each : understanding.metrics) {
        if (each.key == QString::fromUtf8(key))
            return &each;
    }
    return nullptr;
}

std::optional<double> Understandings::total(const Understanding &understanding, const char *key)
{
    const MetricUnderstanding *found = metric(understanding, key);
    return found ? found->total : std::nullopt;
}

const QByteArray exploration
    = "# ----------------------------------------\n# Shop - GA4\n# Free form-Tab 1\n# 20261001-20261002\n"
      "# ----------------------------------------\n\n";

const QByteArray metaAds
    = "Reporting starts,Reporting ends,Campaign name,Campaign delivery,Results,Result indicator,Reach,Impressions,"
      "Amount spent (EUR),Ends,Link clicks,CTR (link click-through rate)\n"
      "2026-10-01,2026-10-02,,,,,900,2500,12.50,,75,3\n"
      "2026-10-01,2026-10-01,Autumn,active,5,actions:link_click,500,1000,5.00,Ongoing,50,5\n"
      "2026-10-02,2026-10-02,Autumn,active,5,actions:link_click,600,1500,7.50,Ongoing,25,1.666667\n";

void Understandings::everyDescriptionCanBeRead()
{
    QStringList mistakes;
    const SourceLibrary library
        = SourceLibrary::withFolder(QStringLiteral(WEND_SOURCE_DIR "/resources/sources"), &mistakes);
    QCOMPARE(mistakes, QStringList());
    QVERIFY(library.sources().size() > 25);
    for (const SourceDescription &source : library.sources()) {
        for (const char *language : {"en", "zh_CN", "zh_TW"})
            QVERIFY2(!source.name.words.value(QString::fromLatin1(language)).isEmpty(), qPrintable(source.id));
    }
    QVERIFY(library.columnNamed(QStringLiteral("Impressionen")));
    const ColumnDescription *chinese = library.columnNamed(QStringLiteral("展示次数"));
    QVERIFY(chinese);
    QCOMPARE(chinese->key, QStringLiteral("Impressions"));
}

void Understandings::sourcesAreRecognisedByTheirHeader_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("source");
    const auto row
        = [](const char *id, const QByteArray &bytes) { QTest::newRow(id) << bytes << QString::fromLatin1(id); };
    row("ga4-exploration",
        exploration + "Country,Sessions,Total users\n,30,20,Grand total\nFrance,10,8\nSpain,20,13\n");
    row("ga4-report",
        "# ---\n# Pages and screens: Page path and screen class\n# Account: Shop\n# Property: Shop\n# ---\n# \n# All "
        "Users\n"
        "# Start date: 20261001\n# End date: 20261031\nPage path and screen class,Views,Active "
        "users\n/a/,146,103\n/b/,91,63\n");
    row("ga4-funnel", exploration + "Step,Active users,Completion rate\n1. Visit,200,0.5\n2. Buy,100,\n");
    row("meta-ads", metaAds);
    row("google-ads-campaigns",
        "Campaign report\n1 October 2026 - 31 October 2026\nCampaign status,Campaign,Currency "
        "code,Clicks,Impr.,CTR,Cost\n"
        "Enabled,Cakes,GBP,264,\"9,380\",2.81%,365.22\nEnabled,Bread,GBP,36,\"1,620\",2.22%,34.78\n"
        "Total: Account, --,GBP,300,\"11,000\",2.73%,400.00\n");
    row("google-ads-overview",
        "Date,Clicks,Impressions,Avg. CPC,Cost\n\"Thu, 5 Feb 2026\",1,10,US$0.50,US$0.50\n\"Fri, 6 Feb "
        "2026\",26,75,US$1.92,US$50.00\n");
    row("search-console",
        "Date,Clicks,Impressions,CTR,Position\n2026-10-01,161,13456,1.2%,32\n2026-10-02,173,13829,1.25%,32.6\n");
    row("shopify-analytics",
        "Day,Sessions,Sessions with cart additions,Sessions that reached checkout,Sessions that completed "
        "checkout,Conversion rate\n"
        "2026-05-01,1000,120,90,19,0.019\n2026-05-02,500,60,45,11,0.022\n");
    row("plausible", "date,visitors,pageviews,visits,bounce_rate\n2026-10-01,10,25,12,40\n2026-10-02,14,31,16,35\n");
    row("universal-analytics",
        "# ---\n# All Web Site Data\n# Audience Overview\n# 20150320-20150321\n# ---\n\nDay "
        "Index,Sessions\n3/20/15,5\n3/21/15,7\n,12\n");
    row("typeform",
        "#,How likely are you to recommend us?,Response Type,Start Date (UTC),Submit Date (UTC),Network ID\n"
        "a1b2c3d4,9,completed,2026-02-10 07:51:02,2026-02-10 07:54:20,abd1\nb1b2c3d4,10,completed,2026-02-11 "
        "07:51:02,2026-02-11 07:54:20,abd2\n");
}

void Understandings::sourcesAreRecognisedByTheirHeader()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, source);
    const auto all = of(bytes);
    QCOMPARE(all.size(), size_t(1));
    QCOMPARE(all.front().sourceId, source);
    QVERIFY(!all.front().metrics.empty());
}

void Understandings::totalsAreCheckedAndNeverAdded()
{
    const auto all = of(metaAds);
    QCOMPARE(all.size(), size_t(1));
    const Understanding &ads = all.front();
    QCOMPARE(ads.rows, 2);
    QCOMPARE(ads.from, QDate(2026, 10, 1));
    QCOMPARE(ads.to, QDate(2026, 10, 2));
    const MetricUnderstanding *impressions = metric(ads, "Impressions");
    QVERIFY(impressions);
    QCOMPARE(impressions->total, std::optional(2500.0));
    QCOMPARE(impressions->fileTotal, std::optional(2500.0));
    QVERIFY(impressions->totalAgrees);
    QCOMPARE(impressions->samples.size(), size_t(2));
    QCOMPARE(impressions->samples.front().breakdown, QStringList {QStringLiteral("Autumn")});
    QCOMPARE(impressions->kind, MetricKind::Reach);
    const MetricUnderstanding *cost = metric(ads, "Cost");
    QCOMPARE(cost->unit, QStringLiteral("EUR"));
    QCOMPARE(cost->total, std::optional(12.5));
}

void Understandings::aTotalThatDiffersIsToldAndTheRowsCount()
{
    const auto all = of(exploration + "Country,Sessions\n,40,Grand total\nFrance,10\nSpain,20\n");
    const MetricUnderstanding *sessions = metric(all.front(), "Sessions");
    QCOMPARE(sessions->total, std::optional(30.0));
    QCOMPARE(sessions->fileTotal, std::optional(40.0));
    QVERIFY(!sessions->totalAgrees);
    QCOMPARE(all.front().remarks.size(), 1);
}

void Understandings::peopleAreTakenFromTheTotalRow()
{
    const auto all = of(metaAds);
    const MetricUnderstanding *reach = metric(all.front(), "Reach");
    QVERIFY(reach && !reach->additive);
    QCOMPARE(reach->total, std::optional(900.0));
    const Sample whole {{}, QDate(2026, 10, 1), QDate(2026, 10, 2), {}, 900};
    QVERIFY(std::find(reach->samples.begin(), reach->samples.end(), whole) != reach->samples.end());
    // Without a total row nobody knows how many people came on both days.
    const auto unknown = of(exploration + "Date,Total users\n20261001,10\n20261002,20\n");
    QVERIFY(!metric(unknown.front(), "Total users")->total);
}

void Understandings::ratesAreReckonedAnewFromCounts()
{
    const auto all = of("Date,Clicks,Impressions,CTR,Position\n2026-10-01,10,100,10%,2\n2026-10-02,10,900,1.11%,4\n");
    const MetricUnderstanding *rate = metric(all.front(), "CTR");
    QCOMPARE(rate->kind, MetricKind::Rate);
    QCOMPARE(rate->total, std::optional(0.02));
    QCOMPARE(total(all.front(), "Position"), std::optional((2 * 100 + 4 * 900) / 1000.0));
}

void Understandings::eventsBecomeMetricsOfTheirOwn()
{
    const auto all = of(exploration
        + "Date,Event name,Event count\n,,45,Grand total\n20261001,form_start,14\n20261001,purchase,6\n"
          "20261002,form_start,20\n20261002,purchase,5\n");
    const Understanding &events = all.front();
    QCOMPARE(total(events, "Event count"), std::optional(45.0));
    const MetricUnderstanding *purchases = metric(events, "Event count:purchase");
    QVERIFY(purchases);
    QCOMPARE(purchases->total, std::optional(11.0));
    QCOMPARE(purchases->kind, MetricKind::Orders);
    QCOMPARE(purchases->usualStage, UsualStage::Decision);
    QCOMPARE(purchases->samples.size(), size_t(2));
    QVERIFY(purchases->samples.front().breakdown.isEmpty());
}

void Understandings::lossesAndTheOrderOfEventsAreTold()
{
    const auto all = of(exploration
        + "Date,Event name,Event count\n20261001,form_start,14\n20261001,generate_lead,6\n20261001,refund,1\n");
    const MetricUnderstanding *started = metric(all.front(), "Event count:form_start");
    const MetricUnderstanding *asked = metric(all.front(), "Event count:generate_lead");
    const MetricUnderstanding *refunds = metric(all.front(), "Event count:refund");
    QVERIFY(started && asked && refunds);
    QVERIFY(started->suggest && asked->suggest && !refunds->suggest);
    QVERIFY(started->step > 0 && started->step < asked->step);
}

void Understandings::stepsOfAFunnelTakeTheWholeNotTheParts()
{
    const auto all = of(exploration
        + "Step,Device category,Active users (Step 1 is 100%),Completion rate,Abandonments\n"
          "1. Visit,Total,2000,0.13,1740\n1. Visit,mobile,1400,0.1,1260\n1. Visit,desktop,600,0.2,480\n"
          "2. Order,Total,260,,\n2. Order,mobile,140,,\n2. Order,desktop,120,,\n");
    const Understanding &funnel = all.front();
    QCOMPARE(funnel.metrics.size(), size_t(2));
    QCOMPARE(funnel.metrics[0].name, QStringLiteral("Visit"));
    QCOMPARE(funnel.metrics[0].total, std::optional(2000.0));
    QCOMPARE(funnel.metrics[0].kind, MetricKind::People);
    QCOMPARE(funnel.metrics[1].total, std::optional(260.0));
}

void Understandings::ordersOfSeveralLinesCountOnce()
{
    const auto all
        = of("Name,Email,Financial Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Refunded Amount\n"
             "#1003,a@x.com,paid,EUR,39.20,2026-04-10 11:11:26 +0200,1,pan,0.00\n"
             "#1003,a@x.com,,,,2026-04-10 11:11:26 +0200,2,shirt,\n"
             "#1002,b@x.com,refunded,EUR,10.90,2026-04-09 11:08:54 +0200,1,shirt,10.90\n"
             "#1001,a@x.com,paid,EUR,5.00,2026-04-08 09:00:00 +0200,1,pan,0.00\n");
    QCOMPARE(all.size(), size_t(1));
    QCOMPARE(all.front().sourceId, QStringLiteral("shopify-orders"));
    QCOMPARE(total(all.front(), "Orders"), std::optional(3.0));
    QCOMPARE(qRound(total(all.front(), "Revenue").value_or(0) * 100), 4420);
    QCOMPARE(metric(all.front(), "Revenue")->unit, QStringLiteral("EUR"));
    QCOMPARE(total(all.front(), "Customers"), std::optional(2.0));
    QCOMPARE(total(all.front(), "Returning customers"), std::optional(1.0));
    QCOMPARE(total(all.front(), "Items sold"), std::optional(5.0));
}

void Understandings::severalCurrenciesAreNeverAdded()
{
    const auto all = of("id,Created date (UTC),Amount,Amount Refunded,Currency,Status\n"
                        "ch_1,2026-10-01 10:00,15.00,0.00,usd,Paid\nch_2,2026-10-02 "
                        "10:00,20.00,5.00,eur,Paid\nch_3,2026-10-03 10:00,7.00,0.00,usd,Failed\n");
    QCOMPARE(all.front().sourceId, QStringLiteral("stripe-payments"));
    QCOMPARE(total(all.front(), "Amount (USD)"), std::optional(15.0));
    QCOMPARE(total(all.front(), "Amount (EUR)"), std::optional(15.0));
    QVERIFY(!metric(all.front(), "Amount"));
}

void Understandings::anotherCurrencyThanTheWorkbooksIsKeptApart()
{
    const auto file = readExportBytes(
        "Date,Orders,Revenue (USD)\n2026-10-01,4,120.00\n2026-10-02,5,80.00\n", QStringLiteral("export.csv"));
    UnderstandOptions options;
    options.currency = QStringLiteral("EUR");
    const Understanding alone = understand(*file, options).front();
    QCOMPARE(metric(alone, "Revenue")->unit, QStringLiteral("USD"));
    options.known[{alone.recipe, QStringLiteral("Revenue")}]
        = {QStringLiteral("Takings"), QStringLiteral("EUR"), MetricKind::Money, true};
    const Understanding beside = understand(*file, options).front();
    QVERIFY(!metric(beside, "Revenue"));
    QCOMPARE(metric(beside, "Revenue (USD)")->unit, QStringLiteral("USD"));
    QCOMPARE(total(beside, "Revenue (USD)"), std::optional(200.0));
    QVERIFY(beside.remarks.join(u' ').contains(QLatin1String("USD")));
}

void Understandings::keysAreTheSameInEveryLanguage()
{
    const auto german = of("Berichtsbeginn,Berichtsende,Kampagnenname,Ergebnisse,Reichweite,Impressionen,Ausgegebener "
                           "Betrag (EUR),Link-Klicks\n"
                           "2026-10-01,2026-10-31,Herbst,11,1988,2497,\"164,40\",65\n2026-10-01,2026-10-31,Winter,3,"
                           "400,500,\"25,60\",10\n");
    QCOMPARE(german.front().sourceId, QStringLiteral("meta-ads"));
    for (const char *key : {"Impressions", "Reach", "Cost", "Link clicks", "Results"})
        QVERIFY2(metric(german.front(), key), key);
    QCOMPARE(total(german.front(), "Cost"), std::optional(190.0));
    const auto chinese = of("日期,点击次数,展示,点击率,排名\n2026-10-01,1,4,0.25,1.0\n2026-10-02,1,6,0.1667,3.0\n");
    QCOMPARE(chinese.front().sourceId, QStringLiteral("search-console"));
    QVERIFY(metric(chinese.front(), "Impressions"));
}

void Understandings::anUnknownFileIsGuessedByItsColumns()
{
    const auto all
        = of("Tag;Besuche;Bestellungen;Umsatz (CHF);Törtchen\n2026-02-01;100;5;120,50;7\n2026-02-02;80;6;99,50;9\n",
            "kasse 2026-02.csv");
    QCOMPARE(all.size(), size_t(1));
    const Understanding &guess = all.front();
    QVERIFY(guess.sourceId.isEmpty());
    QVERIFY(guess.recipe.startsWith(QLatin1String("columns/")));
    QCOMPARE(total(guess, "Sessions"), std::optional(180.0));
    QCOMPARE(metric(guess, "Orders")->kind, MetricKind::Orders);
    QCOMPARE(metric(guess, "Revenue")->unit, QStringLiteral("CHF"));
    QCOMPARE(total(guess, "Törtchen"), std::optional(16.0));
    // Next month's file is the same source.
    const auto next
        = of("Tag;Besuche;Bestellungen;Umsatz (CHF);Törtchen\n2026-03-01;90;4;80,50;3\n2026-03-02;85;7;109,50;4\n",
            "kasse 2026-03.csv");
    QCOMPARE(next.front().recipe, guess.recipe);
}

void Understandings::rowsWithoutADayAreRefused()
{
    QByteArray bytes = "Date,Visits\n";
    for (int day = 1; day <= 20; ++day)
        bytes += "2026-10-" + QByteArray::number(day).rightJustified(2, '0') + ",10\n";
    bytes += "soon,10\n";
    const auto all = of(bytes);
    QCOMPARE(all.front().rows, 20);
    QCOMPARE(all.front().refused.size(), size_t(1));
    QCOMPARE(all.front().refused.front().record, 21);
    QCOMPARE(all.front().refused.front().columnName, QStringLiteral("Date"));
    QVERIFY(all.front().refused.front().reason.contains(QLatin1String("soon")));
}

void Understandings::aFileWithoutDaysNeedsAPeriod()
{
    const QByteArray devices = "Device,Cost,Impressions,Clicks\nPhones,US$3.38,340,30\nTablets,US$0.48,80,10\n";
    QVERIFY(of(devices).front().needsPeriod);
    const auto file = readExportBytes(devices, QStringLiteral("Devices.csv"));
    UnderstandOptions options;
    options.assumedFrom = QDate(2026, 10, 1);
    options.assumedTo = QDate(2026, 10, 31);
    const auto all = understand(*file, options);
    QVERIFY(!all.front().needsPeriod);
    QCOMPARE(total(all.front(), "Clicks"), std::optional(40.0));
    QCOMPARE(all.front().to, QDate(2026, 10, 31));
}

void Understandings::daysInTheHeadingsBecomeDays_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("samples");
    const auto add = [](const char *name, const char *bytes, const char *key, const char *samples) {
        QTest::newRow(name) << QByteArray(bytes) << QString::fromLatin1(key) << QString::fromLatin1(samples);
    };
    add("days", "Keyword;Position;2026-03-01;2026-03-02\nbread;3;4;5\ncake;7;8;6\n", "Value",
        "2026-03-01 2026-03-01 bread 4, 2026-03-01 2026-03-01 cake 8, 2026-03-02 2026-03-02 bread 5, 2026-03-02 "
        "2026-03-02 cake 6");
    add("months with their metric", "Product,Jan 2026 Sessions,Feb 2026 Sessions\nbread,10,20\n", "Sessions",
        "2026-01-01 2026-01-31 bread 10, 2026-02-01 2026-02-28 bread 20");
    add("two metrics a day",
        "Page,Clicks 2026-03-01,Impressions 2026-03-01,Clicks 2026-03-02,Impressions 2026-03-02\n/a,1,10,2,20\n",
        "Impressions", "2026-03-01 2026-03-01 /a 10, 2026-03-02 2026-03-02 /a 20");
    add("a site and digits", "Keyword,example.com_20260301,example.com_20260302\nbread,4,5\n", "example.com",
        "2026-03-01 2026-03-01 bread 4, 2026-03-02 2026-03-02 bread 5");
    add("months alone, of the year up to today", "Product,Nov,Dec,Jan,Feb\nbread,1,2,3,4\n", "Value",
        "2025-11-01 2025-11-30 bread 1, 2025-12-01 2025-12-31 bread 2, 2026-01-01 2026-01-31 bread 3, 2026-02-01 "
        "2026-02-28 bread 4");
    add("a year that is not over is the one before", "Product,Oct,Nov,Dec\nbread,1,2,3\n", "Value",
        "2025-10-01 2025-10-31 bread 1, 2025-11-01 2025-11-30 bread 2, 2025-12-01 2025-12-31 bread 3");
    add("the latest day first", "Product,Mar 2,Mar 1\nbread,1,2\n", "Value",
        "2026-03-01 2026-03-01 bread 2, 2026-03-02 2026-03-02 bread 1");
    add("a sum beside the days", "Product,2026-01,2026-02,Total\nbread,10,20,30\n", "Value",
        "2026-01-01 2026-01-31 bread 10, 2026-02-01 2026-02-28 bread 20");
    add("the day first", "Product,01/02/2026,02/02/2026,03/02/2026\nbread,1,2,3\n", "Value",
        "2026-02-01 2026-02-01 bread 1, 2026-02-02 2026-02-02 bread 2, 2026-02-03 2026-02-03 bread 3");
}

void Understandings::daysInTheHeadingsBecomeDays()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, key);
    QFETCH(QString, samples);
    const auto understood = of(bytes);
    QCOMPARE(understood.size(), size_t(1));
    QVERIFY(!understood[0].needsPeriod);
    const MetricUnderstanding *found = metric(understood[0], key.toLatin1().constData());
    QVERIFY(found);
    QStringList told;
    for (const Sample &sample : found->samples)
        told
            += QStringLiteral("%1 %2 %3 %4")
                   .arg(sample.from.toString(Qt::ISODate), sample.to.toString(Qt::ISODate), sample.breakdown.join(u'/'))
                   .arg(sample.value);
    told.sort();
    QCOMPARE(told.join(QStringLiteral(", ")), samples);
    QVERIFY(!metric(understood[0], "Total"));
}

void Understandings::nextMonthsWideFileIsTheSameSource()
{
    const auto march = of("Keyword,2026-03-01,2026-03-02\nbread,4,5\n");
    const auto april = of("Keyword,2026-04-01,2026-04-02,2026-04-03\nbread,4,5,6\n");
    QCOMPARE(march.at(0).recipe, april.at(0).recipe);
    QCOMPARE(march.at(0).from, QDate(2026, 3, 1));
    QCOMPARE(march.at(0).to, QDate(2026, 3, 2));
}

void Understandings::aNumberALineBelowMonthsIsTurnedRound()
{
    const auto understood = of(",Jan 2026,Feb 2026,Total\nVisitors,100,120,220\nOrders,5,6,11\nRevenue "
                               "(EUR),500.00,600.50,1100.50\nRain,1,2,3\n");
    QCOMPARE(understood.size(), size_t(1));
    QCOMPARE(total(understood[0], "Orders"), std::optional(11.0));
    QCOMPARE(total(understood[0], "Revenue"), std::optional(1100.5));
    QCOMPARE(total(understood[0], "Rain"), std::optional(3.0));
    QCOMPARE(metric(understood[0], "Revenue")->unit, QStringLiteral("EUR"));
    QCOMPARE(understood[0].from, QDate(2026, 1, 1));
    QCOMPARE(understood[0].to, QDate(2026, 2, 28));
    // Products below months stay parts of one number.
    QCOMPARE(of("Product,Jan 2026,Feb 2026\nBread,100,120\nCake,5,6\n").at(0).metrics.size(), size_t(1));
}

void Understandings::aReportOfKeysAndValuesIsOneRow()
{
    const auto understood
        = of("Email Campaign Report\n\"Title:\",\"Easter bread\"\n\"Subject Line:\",\"Fresh\"\n\"Delivery "
             "Date/Time:\",\"Mon, Mar 30, 2026 12:25\"\n\n"
             "\"Overall Stats\"\n\"Total Recipients:\",\"1,000\"\n\"Recipients Who Opened:\",\"350 (35.18%)\"\n\"Total "
             "Unsubs:\",\"5\"\n\"Last Open Date:\",\"4/2/26 6:04\"\n\n"
             "\"Clicks by URL\"\n\"URL\",\"Total Clicks\",\"Unique "
             "Clicks\"\n\"https://example.com/shop\",\"120\",\"80\"\n\"https://example.com/visit\",\"30\",\"30\"\n");
    QVERIFY(!understood.empty());
    QCOMPARE(understood[0].sourceId, QStringLiteral("mailchimp-campaign"));
    QCOMPARE(understood[0].from, QDate(2026, 3, 30));
    QCOMPARE(understood[0].to, QDate(2026, 3, 30));
    QCOMPARE(total(understood[0], "Recipients"), std::optional(1000.0));
    QCOMPARE(total(understood[0], "Unique opens"), std::optional(350.0));
    QCOMPARE(total(understood[0], "Unsubscribes"), std::optional(5.0));
}

void Understandings::blocksThatRepeatTheirKeysAreRows()
{
    const auto understood
        = of("\"Campaign Report\"\n\"Send Date:\",\"2026-03-30\"\n\"Subject:\",\"Fresh\"\n\n\"Combination 1 "
             "Stats\"\n\"Total Recipients:\",\"100\"\n\"Total Opens:\",\"40\"\n\n"
             "\"Combination 2 Stats\"\n\"Total Recipients:\",\"200\"\n\"Total Opens:\",\"70\"\n");
    QVERIFY(!understood.empty());
    QCOMPARE(total(understood[0], "Recipients"), std::optional(300.0));
    const MetricUnderstanding *opens = metric(understood[0], "Total opens");
    QVERIFY(opens);
    QCOMPARE(opens->samples.size(), size_t(2));
    QCOMPARE(opens->samples[1].breakdown, QStringList {QStringLiteral("Combination 2 Stats")});
}

const wend::test::Registered<Understandings> registeredUnderstandings;

}

#include "understanding.moc"
