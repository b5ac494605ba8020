// The built program says what is in exports and takes them into a workbook, many at once, and saves what it could not use.

#include "support/openworkbook.h"
#include "support/registry.h"
#include "support/spreadsheets.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace wend::test {

class ReadingAndImporting : public QObject
{
    Q_OBJECT

private:
    struct Run
    {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };

    std::unique_ptr<QTemporaryDir> m_folder;

    QString file(const QString &name) const { return m_folder->filePath(name); }

    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile device(file(name));
        if (!device.open(QIODevice::WriteOnly) || device.write(bytes) != bytes.size())
            qFatal("cannot write");
        return device.fileName();
    }

    QByteArray content(const QString &name) const
    {
        QFile device(file(name));
        return device.open(QIODevice::ReadOnly) ? device.readAll() : QByteArray();
    }

    Run run(const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
            environment.insert(QString::fromLatin1(name), file(QStringLiteral("home")));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(WEND_PROGRAM), arguments);
        process.waitForFinished(60000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QString aWorkbook() const
    {
        const QString path = file(QStringLiteral("shop.wend"));
        if (run({QStringLiteral("new"), path}).code != 0)
            qFatal("no workbook");
        return path;
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anEmptyFileIsAnEmptyTable()
    {
        const QString empty = written(QStringLiteral("empty.csv"), {});
        const Run said = run({QStringLiteral("read"), empty, QStringLiteral("--to"), file(QStringLiteral("out.csv")), QStringLiteral("--json")});
        QCOMPARE(said.code, 0);
        QVERIFY(QFile::exists(file(QStringLiteral("out.csv"))));
        QVERIFY(content(QStringLiteral("out.csv")).isEmpty());
        QCOMPARE(QJsonDocument::fromJson(said.out)[0][QStringLiteral("tables")].toArray().size(), 1);
        const Run refused = run({QStringLiteral("import"), aWorkbook(), empty});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("is empty. Nothing was changed."), refused.err.constData());
    }

    void manyFilesAreToldOneByOne()
    {
        const QString csv = written(QStringLiteral("a.csv"), "Date,Clicks\n2026-03-01,3\n");
        const QString picture = written(QStringLiteral("b.csv"), "\x89PNG\r\n\x1a\n");
        const QString sheet = written(QStringLiteral("c.xlsx"), AnXlsx().withSheet("Sheet1", row({"Day", "Views"}) + row({"2026-03-02", "5"})).bytes());
        const Run said = run({QStringLiteral("read"), csv, picture, sheet, QStringLiteral("--json")});
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
            zipped({{"Chart.csv", "Date,Clicks,Impressions,CTR,Position\n2026-03-01,3,40,7.5%,2\n2026-03-02,4,50,8%,3\n"},
                {"Devices.csv", "Device,Clicks,Impressions,CTR,Position\nMobile,2,20,10%,2\n"}, {"Filters.csv", "Filter,Value\nSearch type,Web\n"}}));
        const Run said = run({QStringLiteral("import"), aWorkbook(), zip, QStringLiteral("--json")});
        QVERIFY2(said.code == 0, said.err.constData());
        const QJsonObject file = QJsonDocument::fromJson(said.out)[0].toObject();
        QCOMPARE(file[QStringLiteral("source")].toString(), QStringLiteral("search-console"));
        QCOMPARE(file[QStringLiteral("tables")].toInt(), 3);
        QCOMPARE(file[QStringLiteral("rows")].toInt(), 3);
        QCOMPARE(file[QStringLiteral("metrics")][0][QStringLiteral("total")].toDouble(), 7.0);
    }

    void whatIsLeftOutIsSavedAsItStood()
    {
        QByteArray days;
        for (int day = 10; day < 30; ++day)
            days += "2026-03-" + QByteArray::number(day) + ",e,5\n";
        const QString csv = written(QStringLiteral("a.csv"), "Date,Page,Clicks\n2026-03-01,\"a, b\",3\n2026-03-02,c,many\nsoon,d,4\n" + days);
        const QString zip = written(QStringLiteral("b.zip"), zipped({{"in.csv", "Day,Page,Views\n2026-03-01,a,3\nlater,b,4\n" + days}}));
        const QString to = file(QStringLiteral("left out.csv"));
        const Run said = run({QStringLiteral("import"), aWorkbook(), csv, zip, QStringLiteral("--refused"), to});
        QVERIFY2(said.code == 0, said.err.constData());
        const QByteArrayList lines = content(QStringLiteral("left out.csv")).split('\n');
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[0], "File,Sheet or member,Line,Column,Reason,The row as it stood");
        QCOMPARE(lines[1], csv.toUtf8() + ",,3,Clicks,“many” is not a number.,2026-03-02,c,many");
        QCOMPARE(lines[2], csv.toUtf8() + ",,4,Date,“soon” cannot be read as a date.,soon,d,4");
        QCOMPARE(lines[3], zip.toUtf8() + ",in.csv,3,Day,“later” cannot be read as a date.,later,b,4");
        const Run self = run({QStringLiteral("import"), file(QStringLiteral("shop.wend")), csv, QStringLiteral("--refused"), csv});
        QCOMPARE(self.code, 1);
        QVERIFY(content(QStringLiteral("a.csv")).startsWith("Date,Page"));
    }
};

namespace {
const Registered<ReadingAndImporting> registered;
}

}

#include "readingandimporting.moc"
