// What no workbook may hold is refused when it is written, with a sentence: whatever is in a workbook can be saved and
// opened again.

#include "model/storable.h"
#include "edit/maps.h"
#include "model/breakdown.h"
#include "store/edit.h"
#include "store/sampleblock.h"
#include "store/samples.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QTest>
#include <cmath>
#include <limits>

namespace wend::test {

class Storable : public QObject
{
    Q_OBJECT

private slots:
    void whatCannotBeKeptIsRefusedByTheEdit_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("says");
        QTest::newRow("a long text") << 0 << QStringLiteral("longer than 4 MB");
        QTest::newRow("a long text of few letters") << 1 << QStringLiteral("longer than 4 MB");
        QTest::newRow("a day of the year 12026") << 2 << QStringLiteral("years 1 to 9999");
        QTest::newRow("a cost without end") << 3 << QStringLiteral("too large");
        QTest::newRow("no number") << 4 << QStringLiteral("too large");
        QTest::newRow("a huge picture") << 5 << QStringLiteral("larger than 48 MB");
    }

    void whatCannotBeKeptIsRefusedByTheEdit()
    {
        QFETCH(int, what);
        QFETCH(QString, says);
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        const Model before = open->model();
        const auto done = open->edit({"Write it", {}}, [&](Edit &edit) {
            edit.set(map.map, &Map::owner, QStringLiteral("half of an edit"));
            Tool tool;
            if (what == 0)
                edit.set(map.map, &Map::goal, QString(mostTextBytes + 1, QLatin1Char('x')));
            if (what == 1)
                edit.set(map.map, &Map::goal, QString(mostTextBytes / 3 + 1, QChar(0x5ba2)));
            if (what == 2)
                edit.set(map.map, &Map::reviewDate, QDate(12026, 1, 1));
            tool.monthlyCost = what == 3 ? std::numeric_limits<double>::infinity() : std::nan("");
            if (what == 3 || what == 4)
                edit.insert(tool);
            if (what == 5)
                edit.insert(Picture {{}, QStringLiteral("huge"), QByteArray(mostPictureBytes + 1, 'x')});
        });
        QVERIFY(!done);
        QVERIFY2(done.error().text.contains(says), qPrintable(done.error().text));
        QVERIFY(open->model() == before);
        QVERIFY(readAnew(*open) == before);
        QVERIFY(open->edit(
            {"Write something else", {}}, [&](Edit &edit) { edit.set(map.map, &Map::owner, QStringLiteral("Maya")); }));
    }

    void whatIsJustWithinComesBack()
    {
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        change(*open, [&](Edit &edit) {
            edit.set(map.map, &Map::goal, QString(mostTextBytes, QLatin1Char('x')));
            edit.set(map.map, &Map::scenario, QString(mostTextBytes / 3, QChar(0x5ba2)));
            edit.set(map.map, &Map::reviewDate, QDate(9999, 12, 31));
            edit.set(map.map, &Map::periodFrom, QDate(1, 1, 1));
            edit.set(map.map, &Map::periodTo, QDate(1, 1, 1));
        });
        const QString path = open.file(QStringLiteral("cakes.wend"));
        const auto saved = open->saveCopy(path);
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().detail));
        const auto opened = Workbook::open(open.copies, path);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        QVERIFY((*opened)->model() == open->model());
    }

    void samplesThatCannotBeKeptMakeTheImportFail_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<double>("value");
        const QDate day(2026, 11, 1);
        QTest::newRow("so large that two of them have no sum") << day << 1e308;
        QTest::newRow("no number") << day << std::nan("");
        QTest::newRow("a month far from here") << QDate(2026, 11, 1).addMonths(99999) << 1.0;
        QTest::newRow("the year 0") << QDate(-1, 1, 1) << 1.0;
        QTest::newRow("no day") << QDate() << 1.0;
    }

    void samplesThatCannotBeKeptMakeTheImportFail()
    {
        QFETCH(QDate, day);
        QFETCH(double, value);
        OpenWorkbook open;
        addSmallMap(*open);
        const auto done = open->edit({"Import", {}}, [&](Edit &edit) {
            writeSamples(edit.database(), {1}, {1},
                {{{1}, {2026, 11, 1}, {2026, 11, 1}, {}, 5}, {{1}, day, day, {QStringLiteral("x")}, value}});
        });
        QVERIFY(!done);
        QVERIFY(!done.error().text.isEmpty());
        QVERIFY(open->saveCopy(open.file(QStringLiteral("cakes.wend"))));
        QVERIFY(Workbook::open(open.copies, open.file(QStringLiteral("cakes.wend"))));
    }

    void valuesOfDimensionsTooLongMakeTheImportFail()
    {
        OpenWorkbook open;
        const QDate day(2026, 11, 1);
        const QString half(mostTextBytes / 5, QLatin1Char('x'));
        const auto write = [&](const QStringList &breakdown) {
            return open->edit({"Import", {}}, [&](Edit &edit) {
                writeSamples(edit.database(), {1}, {1}, {{{1}, day, day, breakdown, 5}});
            });
        };
        QVERIFY(!write({half, half}));
        QVERIFY(!write(QStringList(mostDimensions, QString()) << QStringLiteral("x")));
        QVERIFY(write({half}));
    }

    void blocksStayBelowWhatTheReaderTakes()
    {
        OpenWorkbook open;
        addSmallMap(*open);
        std::vector<Sample> samples;
        const QDate day(2026, 1, 1);
        change(*open, [&](Edit &edit) {
            Source source;
            Import import;
            import.source = edit.insert(source);
            import.at = QDateTime(day, QTime(8, 0), Qt::UTC);
            import.id = edit.insert(import);
            Metric metric;
            metric.source = import.source;
            metric.id = edit.insert(metric);
            for (int at = 0; at < 400; ++at)
                samples.push_back({metric.id, day.addDays(at / 40), day.addDays(at / 40),
                    {QStringLiteral("%1 ").arg(at, 4) + QString(20'000, QLatin1Char('x'))}, 1.0 * at});
            writeSamples(edit.database(), metric.id, import.id, samples);
        });
        {
            const auto database = connectionTo(*open);
            Statement longest = database->prepare("SELECT max(length(data)) FROM sample_block");
            QVERIFY(longest.next());
            QVERIFY2(longest.integer(0) <= mostBytesInBlock, QByteArray::number(longest.integer(0)).constData());
        }
        const QString path = open.file(QStringLiteral("cakes.wend"));
        const auto saved = open->saveCopy(path);
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().detail));
        const auto opened = Workbook::open(open.copies, path);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        std::vector<Sample> read;
        QVERIFY((*opened)->samples().forEachSample([&](ImportId, const Sample &sample) { read.push_back(sample); }));
        QVERIFY(read == samples);
    }
};

namespace {
const Registered<Storable> registeredStorable;
}

}

#include "storable.moc"
