// What holds of every format in the list, whichever it is.

#include "exchange/exportformats.h"
#include "exchange/template.h"
#include "exchange/templateexports.h"
#include "model/lookup.h"
#include "support/exportsource.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QTest>
#include <set>

namespace wend::test {

class EveryWayOut : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OpenWorkbook> m_open;
    MapId m_map;

    ExportSource source() const { return exportSourceOf(**m_open, {m_map}); }
    QString file(const QString &name) const { return m_open->file(name); }
    QStringList filesIn(const QString &folder) const
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    static void formats()
    {
        QTest::addColumn<QString>("suffix");
        for (const ExportFormat &format : exportFormats())
            QTest::newRow(format.suffix) << QString::fromLatin1(format.suffix);
    }

private slots:
    void initTestCase()
    {
        m_open = std::make_unique<OpenWorkbook>();
        change(**m_open,
            [](Edit &edit) { QVERIFY(fillFromTemplate(edit, QStringLiteral("bakery"), QStringLiteral("en"))); });
        QVERIFY(importTemplateExports(**m_open, QStringLiteral("bakery")));
        m_map = mapsOf((*m_open)->model()).front();
    }

    void hasAnEndingAndANameOfItsOwn()
    {
        std::set<QString> suffixes;
        std::set<QString> names;
        for (const ExportFormat &format : exportFormats()) {
            QVERIFY(suffixes.insert(QString::fromLatin1(format.suffix)).second);
            QVERIFY(names.insert(format.shownName()).second);
            QCOMPARE(exportFormatOf(QStringLiteral("A.") + QString::fromLatin1(format.suffix).toUpper()), &format);
            QVERIFY(exportEndings().contains(QLatin1Char('.') + QLatin1String(format.suffix)));
        }
    }

    void writesAFileAndTellsIt_data() { formats(); }
    void writesAFileAndTellsIt()
    {
        QFETCH(const QString, suffix);
        const QString path = file(QStringLiteral("out.") + suffix);
        const ExportOutcome outcome = exportFiles({path}, source(), {});
        QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->text : QString()));
        QCOMPARE(outcome.written.size(), size_t(1));
        QCOMPARE(outcome.written[0].path, path);
        QCOMPARE(outcome.written[0].bytes, QFileInfo(path).size());
        QVERIFY(outcome.written[0].bytes > 100);
    }

    void stoppedLeavesWhatWasThere_data() { formats(); }
    void stoppedLeavesWhatWasThere()
    {
        QFETCH(const QString, suffix);
        const QString folder = file(QStringLiteral("stopped ") + suffix);
        QVERIFY(QDir().mkpath(folder));
        const QString path = folder + QStringLiteral("/out.") + suffix;
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
        before.close();
        ExportOptions options;
        options.goOn.ask = [](double) { return false; };
        const ExportOutcome outcome = exportFiles({path}, source(), options);
        QVERIFY(outcome.error && outcome.written.empty());
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("before"));
        QCOMPARE(filesIn(folder).size(), 1);
    }

    void oneThatCannotBeWrittenStopsAllBeforeTheFirst_data()
    {
        QTest::addColumn<QString>("bad");
        QTest::newRow("an ending that Wend does not write") << QStringLiteral("b.docx");
        QTest::newRow("no ending") << QStringLiteral("b");
        QTest::newRow("a folder that is not there") << QStringLiteral("none/b.csv");
        QTest::newRow("a folder") << QStringLiteral("folder.csv");
    }
    void oneThatCannotBeWrittenStopsAllBeforeTheFirst()
    {
        QFETCH(const QString, bad);
        QVERIFY(QDir().mkpath(file(QStringLiteral("folder.csv"))));
        const QString good = file(QStringLiteral("good.html"));
        const ExportOutcome outcome = exportFiles({good, file(bad)}, source(), {});
        QVERIFY(outcome.error && outcome.written.empty());
        QVERIFY(!outcome.error->text.contains(QLatin1Char('\n')));
        QVERIFY(!QFileInfo::exists(good));
    }

    void severalMapsGoIntoOneFileOrAFileEach_data() { formats(); }
    void severalMapsGoIntoOneFileOrAFileEach()
    {
        QFETCH(const QString, suffix);
        OpenWorkbook open;
        const SmallMap first = addSmallMap(*open);
        const SmallMap second = addSmallMap(*open); // of the same title
        const QString folder = open.file(QStringLiteral("out"));
        QVERIFY(QDir().mkpath(folder));
        const QString path = folder + QStringLiteral("/a.") + suffix;
        const ExportOutcome outcome = exportFiles({path}, exportSourceOf(*open, {first.map, second.map}), {});
        QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->text : QString()));
        const bool isOne = exportFormatOf(path)->holds != ExportFormat::Holds::OneMap;
        const QStringList files = isOne
            ? QStringList {QStringLiteral("a.") + suffix}
            : QStringList {QStringLiteral("a – Cakes 2.") + suffix, QStringLiteral("a – Cakes.") + suffix};
        QCOMPARE(filesIn(folder), files);
        QCOMPARE(int(outcome.written.size()), int(files.size()));
    }

    void aWorkbookWithoutAMapSaysSo()
    {
        OpenWorkbook open;
        const ExportOutcome outcome = exportFiles({open.file(QStringLiteral("a.csv"))}, exportSourceOf(*open, {}), {});
        QVERIFY(outcome.error && !QFileInfo::exists(open.file(QStringLiteral("a.csv"))));
    }

    void tellsTheSmallestTypeOfAPoster()
    {
        const ExportOutcome outcome = exportFiles({file(QStringLiteral("type.svg"))}, source(), {});
        QVERIFY(!outcome.error);
        QVERIFY(outcome.written[0].smallestType && *outcome.written[0].smallestType > 1);
        QCOMPARE(outcome.written[0].pages, 1);
    }
};

static const Registered<EveryWayOut> registeredEveryWayOut;

}

#include "everywayout.moc"
