// The built program says what is in exports and takes them into a workbook, many at once, and saves what it could not
// use.

#include "program/programfolder.h"
#include "support/openworkbook.h"
#include "support/registry.h"
#include "support/spreadsheets.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace wend::test {

class ReadingAndImporting : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ProgramFolder> m_folder;

    QString file(const QString &name) const { return m_folder->file(name); }
    QString written(const QString &name, const QByteArray &bytes) const { return m_folder->written(name, bytes); }
    QByteArray content(const QString &name) const { return m_folder->content(name); }
    ProgramRun run(const QStringList &arguments) const { return m_folder->run(arguments); }
    QString aWorkbook() const { return m_folder->aWorkbook(); }

private slots:
    void init() { m_folder = std::make_unique<ProgramFolder>(); }

    void anEmptyFileIsAnEmptyTable()
    {
        const QString empty = written(QStringLiteral("empty.csv"), {});
        const ProgramRun said = run({QStringLiteral("read"), empty, QStringLiteral("--to"),
            file(QStringLiteral("out.csv")), QStringLiteral("--json")});
        QCOMPARE(said.code, 0);
        QVERIFY(QFile::exists(file(QStringLiteral("out.csv"))));
        QVERIFY(content(QStringLiteral("out.csv")).isEmpty());
        QCOMPARE(QJsonDocument::fromJson(said.out)[0][QStringLiteral("tables")].toArray().size(), 1);
        const ProgramRun refused = run({QStringLiteral("import"), aWorkbook(), empty});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("is empty. Nothing was changed."), refused.err.constData());
    }

    void manyFilesAreToldOneByOne()
    {
        const QString csv = written(QStringLiteral("a.csv"), "Date,Clicks\n2026-03-01,3\n");
        const QString picture = written(QStringLiteral("b.csv"), "\x89PNG\r\n\x1a\n");
        const QString sheet = written(QStringLiteral("c.xlsx"),
            AnXlsx().withSheet("Sheet1", row({"Day", "Views"}) + row({"2026-03-02", "5"})).bytes());
        const ProgramRun said = run({QStringLiteral("read"), csv, picture, sheet, QStringLiteral("--json")});
        QCOMPARE(said.code, 1);
        QVERIFY2(said.err.contains("3 of 3: c.xlsx"), said.err.constData());
        QVERIFY(said.err.contains("is a picture"));
        const QJsonArray files = QJsonDocument::fromJson(said.out).array();
        QCOMPARE(files.size(), 3);
        QCOMPARE(files[0][QStringLiteral("path")].toString(), csv);
        QVERIFY(files[1][QStringLiteral("error")].toString().contains(QStringLiteral("is a picture")));
        QCOMPARE(files[2][QStringLiteral("container")].toString(), QStringLiteral("xlsx"));
    }

    void everySheetAndMemberIsImported()
    {
        const QString zip = written(QStringLiteral("search.zip"),
            zipped(
                {{"Chart.csv", "Date,Clicks,Impressions,CTR,Position\n2026-03-01,3,40,7.5%,2\n2026-03-02,4,50,8%,3\n"},
                    {"Devices.csv", "Device,Clicks,Impressions,CTR,Position\nMobile,2,20,10%,2\n"},
                    {"Filters.csv", "Filter,Value\nSearch type,Web\n"}}));
        const ProgramRun said = run({QStringLiteral("import"), aWorkbook(), zip, QStringLiteral("--json")});
        QVERIFY2(said.code == 0, said.err.constData());
        const QJsonObject file = QJsonDocument::fromJson(said.out)[0].toObject();
        QCOMPARE(file[QStringLiteral("source")].toString(), QStringLiteral("search-console"));
        QCOMPARE(file[QStringLiteral("tables")].toInt(), 3);
        QCOMPARE(file[QStringLiteral("rows")].toInt(), 3);
        QCOMPARE(file[QStringLiteral("metrics")][0][QStringLiteral("total")].toDouble(), 7.0);
    }

    void aDescriptionOfOnesOwnIsUsed()
    {
        QDir().mkpath(file(QStringLiteral("home/wend/wend/sources")));
        (void)written(QStringLiteral("home/wend/wend/sources/till.json"),
            R"({"id": "till", "name": "Till", "header": ["Tag", "Leute"], "date": ["Tag"],
            "columns": [{"key": "Leute", "kind": "people", "stage": "interest", "label": {"en": "guests"}}]})");
        (void)written(QStringLiteral("home/wend/wend/sources/broken.json"), "{");
        const QString csv = written(QStringLiteral("till.csv"), "Tag,Leute,Code\n2026-03-01,3,x\n");
        const ProgramRun said = run({QStringLiteral("import"), aWorkbook(), csv, QStringLiteral("--source"),
            QStringLiteral("till"), QStringLiteral("--json")});
        QVERIFY2(said.code == 0, said.err.constData());
        QVERIFY2(said.err.contains("broken.json"), said.err.constData());
        const QJsonObject told = QJsonDocument::fromJson(said.out)[0].toObject();
        QCOMPARE(told[QStringLiteral("source")].toString(), QStringLiteral("till"));
        QCOMPARE(told[QStringLiteral("metrics")][0][QStringLiteral("name")].toString(), QStringLiteral("guests"));
    }

    void aFileWithoutDaysIsToldThem()
    {
        const QString csv = written(QStringLiteral("pages.csv"), "Page,Visits\n/a,3\n/b,4\n");
        const QString workbook = aWorkbook();
        const ProgramRun refused = run({QStringLiteral("import"), workbook, csv});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("--from"), refused.err.constData());
        QCOMPARE(
            run({QStringLiteral("import"), workbook, csv, QStringLiteral("--from"), QStringLiteral("2026-03-01")}).code,
            2);
        QCOMPARE(
            run({QStringLiteral("import"), workbook, csv, QStringLiteral("--from"), QStringLiteral("March")}).code, 2);
        const ProgramRun said
            = run({QStringLiteral("import"), workbook, csv, QStringLiteral("--from"), QStringLiteral("2026-03-01"),
                QStringLiteral("--to"), QStringLiteral("2026-03-31"), QStringLiteral("--json")});
        QVERIFY2(said.code == 0, said.err.constData());
        const QJsonObject told = QJsonDocument::fromJson(said.out)[0].toObject();
        QCOMPARE(told[QStringLiteral("period")][QStringLiteral("to")].toString(), QStringLiteral("2026-03-31"));
        QCOMPARE(told[QStringLiteral("metrics")][0][QStringLiteral("total")].toDouble(), 7.0);
    }

    void whatAColumnIsCanBeSaid()
    {
        const QString csv = written(QStringLiteral("till.csv"),
            "Date,Order number,Gast,Betrag\n2026-03-01,1001,Ann,40\n2026-03-02,1002,Bob,50\n2026-03-03,1003,Ann,30\n");
        const QString workbook = aWorkbook();
        const auto metrics = [&](const QStringList &more) {
            const ProgramRun said = run(QStringList {QStringLiteral("import"), workbook, csv, QStringLiteral("--json"),
                                            QStringLiteral("--dry-run")}
                + more);
            if (said.code != 0)
                qWarning("%s", said.err.constData());
            QHash<QString, QJsonObject> byKey;
            for (const QJsonValue &metric : QJsonDocument::fromJson(said.out)[0][QStringLiteral("metrics")].toArray())
                byKey.insert(metric[QStringLiteral("key")].toString(), metric.toObject());
            return byKey;
        };
        const auto found = metrics({});
        QCOMPARE(found[QStringLiteral("Orders")][QStringLiteral("total")].toDouble(), 3.0);
        QVERIFY(found[QStringLiteral("Orders")][QStringLiteral("column")].isNull());
        QCOMPARE(found[QStringLiteral("Revenue")][QStringLiteral("column")].toString(), QStringLiteral("Betrag"));
        QVERIFY(found[QStringLiteral("Customers")][QStringLiteral("why")].toString().startsWith(
            QStringLiteral("Not added up")));
        const auto said = metrics({QStringLiteral("--as"), QStringLiteral("Betrag=ignore")});
        QVERIFY(said.contains(QStringLiteral("Orders")));
        QVERIFY(!said.contains(QStringLiteral("Revenue")));
        QCOMPARE(
            run({QStringLiteral("import"), workbook, csv, QStringLiteral("--as"), QStringLiteral("Betrag=bread")}).code,
            2);
        QCOMPARE(run({QStringLiteral("import"), workbook, csv, QStringLiteral("--as"), QStringLiteral("Nowhere=money")})
                     .code,
            1);
    }

    void whereANumberStandsCanBeSaid()
    {
        const QString csv = written(
            QStringLiteral("days.csv"), "Date,Visits,Orders,Customers\n2026-03-01,100,12,10\n2026-03-02,120,15,13\n");
        const QString workbook = file(QStringLiteral("funnel.wend"));
        QCOMPARE(
            run({QStringLiteral("new"), workbook, QStringLiteral("--template"), QStringLiteral("five-funnel-stages")})
                .code,
            0);
        QCOMPARE(
            run({QStringLiteral("import"), workbook, csv, QStringLiteral("--bind"), QStringLiteral("Visits=Nowhere")})
                .code,
            1);
        QCOMPARE(run({QStringLiteral("import"), workbook, csv, QStringLiteral("--bind"),
                         QStringLiteral("visits=consideration")})
                     .code,
            0);
        const QJsonArray stages = QJsonDocument::fromJson(
            run({QStringLiteral("numbers"), workbook, QStringLiteral("--json")}).out)[QStringLiteral("stages")]
                                      .toArray();
        QCOMPARE(stages[2][QStringLiteral("value")].toDouble(), 220.0);
        QVERIFY(stages[1][QStringLiteral("value")].isNull());
        QVERIFY(stages[2][QStringLiteral("withheld")].isNull());
        QVERIFY(stages[2][QStringLiteral("others")].isArray());
    }

    void twiceAddsNothingAndADryRunSaysTheSame()
    {
        const QString csv = written(QStringLiteral("a.csv"),
            "Date,Clicks\n2026-03-01,3\n2026-03-02,many\n2026-03-03,5\n2026-03-04,5\n2026-03-05,5\n2026-03-06,5\n2026-"
            "03-07,5\n2026-03-08,5\n2026-03-09,5\n2026-03-10,5\n");
        const QString workbook = aWorkbook();
        const auto told = [&](const QStringList &more) {
            return QJsonDocument::fromJson(
                run(QStringList {QStringLiteral("import"), workbook, csv, QStringLiteral("--json")} + more).out)[0]
                .toObject();
        };
        const QJsonObject dry = told({QStringLiteral("--dry-run")});
        QCOMPARE(dry[QStringLiteral("refused")].toArray().size(), 1);
        QCOMPARE(dry[QStringLiteral("refused")][0][QStringLiteral("row")].toInt(), 2);
        QCOMPARE(dry[QStringLiteral("refused")][0][QStringLiteral("column")].toString(), QStringLiteral("Clicks"));
        QCOMPARE(told({}), dry);
        const QJsonObject again = told({});
        QVERIFY(again[QStringLiteral("already_imported")].toBool());
        QCOMPARE(again[QStringLiteral("metrics")], dry[QStringLiteral("metrics")]);
    }

    void nothingToRecoverIsSaid()
    {
        const ProgramRun said = run({QStringLiteral("recover")});
        QCOMPARE(said.code, 0);
        QVERIFY(said.out.isEmpty());
        QVERIFY2(said.err.contains("no unsaved work"), said.err.constData());
    }

    void whatIsLeftOutIsSavedAsItStood()
    {
        QByteArray days;
        for (int day = 10; day < 30; ++day)
            days += "2026-03-" + QByteArray::number(day) + ",e,5\n";
        const QString csv = written(
            QStringLiteral("a.csv"), "Date,Page,Clicks\n2026-03-01,\"a, b\",3\n2026-03-02,c,many\nsoon,d,4\n" + days);
        const QString zip = written(
            QStringLiteral("b.zip"), zipped({{"in.csv", "Day,Page,Views\n2026-03-01,a,3\nlater,b,4\n" + days}}));
        const QString to = file(QStringLiteral("left out.csv"));
        const ProgramRun said = run({QStringLiteral("import"), aWorkbook(), csv, zip, QStringLiteral("--refused"), to});
        QVERIFY2(said.code == 0, said.err.constData());
        const QByteArrayList lines = content(QStringLiteral("left out.csv")).split('\n');
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[0],
            "\xef\xbb\xbf"
            "File,Sheet or member,Line,Column,Reason,The row as it stood");
        QCOMPARE(lines[1], csv.toUtf8() + ",,3,Clicks,“many” is not a number.,2026-03-02,c,many");
        QCOMPARE(lines[2], csv.toUtf8() + ",,4,Date,“soon” cannot be read as a date.,soon,d,4");
        QCOMPARE(lines[3], zip.toUtf8() + ",in.csv,3,Day,“later” cannot be read as a date.,later,b,4");
        const ProgramRun self
            = run({QStringLiteral("import"), file(QStringLiteral("shop.wend")), csv, QStringLiteral("--refused"), csv});
        QCOMPARE(self.code, 1);
        QVERIFY(content(QStringLiteral("a.csv")).startsWith("Date,Page"));
    }
};

namespace {
const Registered<ReadingAndImporting> registeredReadingAndImporting;
}

}

#include "readingandimporting.moc"
