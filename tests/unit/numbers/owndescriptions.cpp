// What a person has put right is remembered as a description of their own, and next month's file is read by it.

#include "sources/owndescription.h"
#include "support/registry.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace wend;

namespace {

using What = ColumnRole::What;

class OwnDescriptions : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aColumnBecomesWhatItIsSaidToBe();
    void aColumnCanBeLeftOut();
    void textBecomesABreakdownAndNumbersToo();
    void anotherColumnCanTellTheDay();
    void aNumberSaidToBeARateIsReadAsOne();
    void aKnownSourceKeepsWhatWasNotPutRight();
    void aSourceByDimensionStaysTheOneItWas();
    void nextMonthIsReadTheSameWay();
    void theHeaderIsFoundByItsNames();
    void theOrderOfDatesIsRemembered();
    void whatTheWorkbookCallsAMetricStays();
    void aBrokenDescriptionIsToldAndTheOthersWork();
    void anOwnDescriptionGoesFirst();
    void whatWasPutRightInOneFileDoesNotTakeOthers();
    void aWideFileIsKnownAgainWithOtherDays();

private:
    QString file(const char *name, const QByteArray &bytes)
    {
        const QString path = m_folder->filePath(QString::fromLatin1(name));
        QFile device(path);
        if (device.open(QIODevice::WriteOnly))
            device.write(bytes);
        return path;
    }
    static std::vector<Understanding> understood(const ReadFile &file, const SourceLibrary &library)
    {
        UnderstandOptions options;
        options.library = &library;
        options.today = QDate(2026, 11, 1);
        return understand(file, options);
    }
    /// Reads a file, says one thing about a column of its first table, and gives the description that comes of it.
    static QJsonObject corrected(const ReadFile &file, const SourceLibrary &library, int column, const ColumnWord &word)
    {
        const Table &table = file.tables.front();
        const SourceDescription *base = library.recognise(table, file.preamble);
        auto roles = rolesOfColumns(table, base, library);
        say(roles, table, column, word);
        return ownDescription(table, roles, base, understood(file, library).front().recipe);
    }
    static SourceLibrary with(const QJsonObject &json)
    {
        SourceLibrary library = SourceLibrary::builtIn();
        // As it comes back from a workbook.
        QStringList mistakes;
        library.addOwn(
            QJsonDocument::fromJson(QJsonDocument(json).toJson()).object(), QStringLiteral("here"), &mistakes);
        if (!mistakes.isEmpty())
            qFatal("%s", qPrintable(mistakes.join(u'\n')));
        return library;
    }
    static const MetricUnderstanding *metric(const Understanding &understanding, const QString &key)
    {
        for (const MetricUnderstanding &each : understanding.metrics) {
            if (each.key == key)
                return &each;
        }
        return nullptr;
    }
    Understanding afterwards(const QByteArray &bytes, int column, const ColumnWord &word)
    {
        ReadFile file = *readExportBytes(bytes, QStringLiteral("till.csv"));
        const SourceLibrary library = with(corrected(file, SourceLibrary::builtIn(), column, word));
        takeTypes(file, library);
        return understood(file, library).front();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

const QByteArray till = "Tag,Kasse,Leute,Karten\n2026-10-01,West,10,7\n2026-10-01,Ost,5,8\n2026-10-02,West,20,9\n";

void OwnDescriptions::aColumnBecomesWhatItIsSaidToBe()
{
    const ReadFile file = *readExportBytes(till, QStringLiteral("till.csv"));
    const Understanding before = understood(file, SourceLibrary::builtIn()).front();
    const Understanding after
        = afterwards(till, 2, {What::Number, QStringLiteral("Guests"), {}, MetricKind::People, false});
    QCOMPARE(after.recipe, before.recipe);
    const MetricUnderstanding *guests = metric(after, QStringLiteral("Leute"));
    QVERIFY(guests);
    QCOMPARE(guests->name, QStringLiteral("Guests"));
    QCOMPARE(guests->kind, MetricKind::People);
    QVERIFY(!guests->additive);
    QVERIFY(metric(after, QStringLiteral("Karten")));
}

void OwnDescriptions::aColumnCanBeLeftOut()
{
    const Understanding after = afterwards(till, 3, {What::LeftOut});
    QVERIFY(!metric(after, QStringLiteral("Karten")));
    QVERIFY(metric(after, QStringLiteral("Leute")));
}

void OwnDescriptions::textBecomesABreakdownAndNumbersToo()
{
    const Understanding apart = afterwards(till, 3, {What::Breakdown});
    QVERIFY(!metric(apart, QStringLiteral("Karten")));
    QCOMPARE(metric(apart, QStringLiteral("Leute"))->samples.front().breakdown,
        (QStringList {QStringLiteral("West"), QStringLiteral("7")}));
    QCOMPARE(apart.dimensions, (QStringList {QStringLiteral("Kasse"), QStringLiteral("Karten")}));
    const Understanding together = afterwards(till, 1, {What::LeftOut});
    QCOMPARE(metric(together, QStringLiteral("Leute"))->samples.size(), size_t(2));
    QCOMPARE(metric(together, QStringLiteral("Leute"))->samples.front().value, 15.0);
}

void OwnDescriptions::anotherColumnCanTellTheDay()
{
    const QByteArray bytes = "Date,Collected on,Cakes\n2026-10-01,2026-11-05,3\n2026-10-02,2026-11-06,4\n";
    const Understanding after = afterwards(bytes, 1, {What::Day});
    QCOMPARE(after.from, QDate(2026, 11, 5));
    QCOMPARE(after.to, QDate(2026, 11, 6));
}

void OwnDescriptions::aNumberSaidToBeARateIsReadAsOne()
{
    const QByteArray bytes = "Day,Finished\n2026-10-01,40\n2026-10-02,50\n";
    const Understanding after = afterwards(
        bytes, 1, {What::Number, QStringLiteral("Finished"), QStringLiteral("%"), MetricKind::Rate, false});
    QCOMPARE(after.metrics.front().kind, MetricKind::Rate);
    QCOMPARE(after.metrics.front().samples.front().value, 0.4);
}

void OwnDescriptions::aKnownSourceKeepsWhatWasNotPutRight()
{
    const QByteArray ads = "Campaign name,Day,Amount spent (EUR),Impressions,Reach,Link "
                           "clicks\nCakes,2026-10-01,5.00,1000,800,20\nCakes,2026-10-02,6.00,1100,900,30\n";
    const ReadFile file = *readExportBytes(ads, QStringLiteral("ads.csv"));
    const Understanding before = understood(file, SourceLibrary::builtIn()).front();
    QVERIFY(!before.sourceId.isEmpty());
    int clicks = 0;
    while (file.tables.front().columns[size_t(clicks)].heading != QLatin1String("Link clicks"))
        ++clicks;
    const Understanding after = afterwards(ads, clicks, {What::LeftOut});
    QCOMPARE(after.recipe, before.recipe);
    QCOMPARE(after.metrics.size(), before.metrics.size() - 1);
    for (const MetricUnderstanding &each : after.metrics) {
        const MetricUnderstanding *former = metric(before, each.key);
        QVERIFY2(former, qPrintable(each.key));
        QCOMPARE(each.kind, former->kind);
        QCOMPARE(each.additive, former->additive);
        QCOMPARE(each.total, former->total);
    }
}

void OwnDescriptions::aSourceByDimensionStaysTheOneItWas()
{
    const QByteArray byPage = "# ----------------------------------------\n# Shop - GA4\n# Pages\n# "
                              "20261001-20261003\n# ----------------------------------------\n\n"
                              "Page path and screen class,Views,Total users\n/,60,50\n/cakes,20,18\n";
    const ReadFile file = *readExportBytes(byPage, QStringLiteral("pages.csv"));
    const Understanding before = understood(file, SourceLibrary::builtIn()).front();
    QVERIFY(!before.sourceId.isEmpty());
    const SourceLibrary library = with(corrected(file, SourceLibrary::builtIn(), 2, {What::LeftOut}));
    QCOMPARE(understood(file, library).front().recipe, before.recipe);
    QCOMPARE(understood(file, library).front().metrics.size(), before.metrics.size() - 1);
    // Another report of the same tool is not taken for it.
    QByteArray byChannel = byPage;
    byChannel.replace("Page path and screen class", "Session source");
    const ReadFile other = *readExportBytes(byChannel, QStringLiteral("channels.csv"));
    QVERIFY(understood(other, library).front().recipe != before.recipe);
    QCOMPARE(understood(other, library), understood(other, SourceLibrary::builtIn()));
}

void OwnDescriptions::nextMonthIsReadTheSameWay()
{
    const ReadFile file = *readExportBytes(till, QStringLiteral("till.csv"));
    const QJsonObject json = withName(corrected(file, SourceLibrary::builtIn(), 2,
                                          {What::Number, QStringLiteral("Guests"), {}, MetricKind::People, true}),
        QStringLiteral("Till"));
    const SourceLibrary library = with(json);
    // With a column more, and in another order.
    const auto next
        = readKnown(this->file("november.csv", "Kasse,Leute,Tag,Wetter,Karten\nWest,7,2026-11-01,Regen,1\n"), library);
    QVERIFY(next.isOk());
    const Understanding after = understood(*next, library).front();
    QCOMPARE(after.name, QStringLiteral("Till"));
    QCOMPARE(metric(after, QStringLiteral("Leute"))->name, QStringLiteral("Guests"));
    QCOMPARE(metric(after, QStringLiteral("Leute"))->total, std::optional(7.0));
}

void OwnDescriptions::theHeaderIsFoundByItsNames()
{
    const QByteArray bytes = "Shop,2026\nFrom the till,x\nDay,Guests\n2026-10-01,10\n2026-10-02,20\n";
    ReadOptions said;
    said.headers = {2};
    const ReadFile file = *readExportBytes(bytes, QStringLiteral("till.csv"), said);
    const SourceLibrary &builtIn = SourceLibrary::builtIn();
    const Table &table = file.tables.front();
    const QJsonObject json = withReading(ownDescription(table, rolesOfColumns(table, nullptr, builtIn), nullptr,
                                             understood(file, builtIn).front().recipe),
        said);
    const SourceLibrary library = with(json);
    // Next month one line more stands above it.
    const auto next = readKnown(
        this->file("next.csv", "Shop,2026\nFrom the till,x\nNovember,y\nDay,Guests\n2026-11-01,11\n2026-11-02,21\n"),
        library);
    QVERIFY(next.isOk());
    QCOMPARE(next->tables.front().header, 3);
    QCOMPARE(understood(*next, library).front().metrics.front().total, std::optional(32.0));
}

void OwnDescriptions::theOrderOfDatesIsRemembered()
{
    const SourceLibrary &builtIn = SourceLibrary::builtIn();
    ReadOptions said;
    said.dates = DateOrder::DayMonthYear;
    const ReadFile file
        = *readExportBytes("Day,Guests\n03/04/2026,10\n04/04/2026,20\n", QStringLiteral("till.csv"), said);
    const Table &table = file.tables.front();
    const SourceLibrary library = with(withReading(ownDescription(table, rolesOfColumns(table, nullptr, builtIn),
                                                       nullptr, understood(file, builtIn).front().recipe),
        said));
    const auto next = readKnown(this->file("next.csv", "Day,Guests\n05/06/2026,10\n"), library);
    QVERIFY(next.isOk());
    QCOMPARE(understood(*next, library).front().from, QDate(2026, 6, 5));
}

void OwnDescriptions::whatTheWorkbookCallsAMetricStays()
{
    const ReadFile file = *readExportBytes(till, QStringLiteral("till.csv"));
    UnderstandOptions options;
    options.known[{understood(file, SourceLibrary::builtIn()).front().recipe, QStringLiteral("Leute")}]
        = {QStringLiteral("Guests"), {}, MetricKind::People, false};
    const std::vector<Understanding> all = understand(file, options);
    const MetricUnderstanding *guests = metric(all.front(), QStringLiteral("Leute"));
    QCOMPARE(guests->name, QStringLiteral("Guests"));
    QCOMPARE(guests->kind, MetricKind::People);
    QVERIFY(!guests->additive);
}

void OwnDescriptions::aBrokenDescriptionIsToldAndTheOthersWork()
{
    file("broken.json", "{ \"id\": ");
    file("nothing.json", "{\"id\": \"mine\"}");
    file("till.json",
        "{\"id\": \"my-till\", \"name\": \"Till\", \"header\": [\"Tag\", \"Leute\"], \"columns\": [{\"key\": "
        "\"Leute\", \"label\": \"Guests\", \"kind\": \"people\"}]}");
    QStringList mistakes;
    const SourceLibrary library = SourceLibrary::withFolder(m_folder->path(), &mistakes);
    QCOMPARE(mistakes.size(), 2);
    QVERIFY(mistakes[0].contains(QLatin1String("broken.json")));
    QVERIFY(mistakes[1].contains(QLatin1String("nothing.json")));
    const ReadFile read = *readExportBytes(till, QStringLiteral("till.csv"));
    QCOMPARE(understood(read, library).front().recipe, QStringLiteral("my-till"));
}

void OwnDescriptions::anOwnDescriptionGoesFirst()
{
    const QByteArray ads
        = "Campaign name,Day,Amount spent (EUR),Impressions,Reach,Link clicks\nCakes,2026-10-01,5.00,1000,800,20\n";
    file("ads.json", "{\"id\": \"my-ads\", \"name\": \"Ads\", \"header\": [\"Campaign name\"]}");
    const SourceLibrary library = SourceLibrary::withFolder(m_folder->path());
    const ReadFile read = *readExportBytes(ads, QStringLiteral("ads.csv"));
    QCOMPARE(understood(read, library).front().recipe, QStringLiteral("my-ads"));
}

void OwnDescriptions::whatWasPutRightInOneFileDoesNotTakeOthers()
{
    const ReadFile file = *readExportBytes("date,visits\n2026-10-01,10\n2026-10-02,20\n", QStringLiteral("shop.csv"));
    const SourceLibrary library = with(corrected(
        file, SourceLibrary::builtIn(), 1, {What::Number, QStringLiteral("Guests"), {}, MetricKind::People, true}));
    const auto source = [&](const QByteArray &bytes) {
        return understood(*readExportBytes(bytes, QStringLiteral("a.csv")), library).front();
    };
    QCOMPARE(source("date,visits\n2026-11-01,10\n").metrics.front().name, QStringLiteral("Guests"));
    QCOMPARE(source("date,visitors,pageviews,visits,views_per_visit,bounce_rate,visit_duration\n2026-11-01,80,300,100,"
                    "3.0,45,125\n")
                 .sourceId,
        QStringLiteral("plausible"));
}

void OwnDescriptions::aWideFileIsKnownAgainWithOtherDays()
{
    const ReadFile march
        = *readExportBytes("Keyword,Note,2026-03-01,2026-03-02\nbread,a,4,5\n", QStringLiteral("march.csv"));
    const SourceLibrary library
        = with(withName(corrected(march, SourceLibrary::builtIn(), 1, {What::LeftOut}), QStringLiteral("Rankings")));
    const ReadFile april = *readExportBytes(
        "Keyword,Note,2026-04-01,2026-04-02,2026-04-03\nbread,b,4,5,6\n", QStringLiteral("april.csv"));
    const Understanding after = understood(april, library).front();
    QCOMPARE(after.name, QStringLiteral("Rankings"));
    QCOMPARE(after.recipe, understood(march, SourceLibrary::builtIn()).front().recipe);
    QCOMPARE(after.metrics.size(), size_t(1));
    QCOMPARE(after.metrics.front().total, std::optional(15.0));
    // Another list of keywords, without days, is something else.
    QVERIFY(
        understood(*readExportBytes("Keyword,Note,Clicks\nbread,a,4\n", QStringLiteral("x.csv")), library).front().name
        != QStringLiteral("Rankings"));
}

const wend::test::Registered<OwnDescriptions> registeredOwnDescriptions;

}

#include "owndescriptions.moc"
