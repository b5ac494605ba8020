// Maps as spreadsheets: what Wend writes comes back, and what other people write becomes a map.

#include "base/language.h"
#include "exchange/exportformats.h"
#include "exchange/gridlanes.h"
#include "exchange/mapfiles.h"
#include "exchange/maptables.h"
#include "exchange/template.h"
#include "model/lookup.h"
#include "model/words.h"
#include "store/edit.h"
#include "support/exportsource.h"
#include "support/openworkbook.h"
#include "support/registry.h"
#include "support/spreadsheets.h"

#include <QDirIterator>
#include <QTest>

namespace wend::test {

namespace {

/// What a grid holds of a map, a line each. Numbers and channels are of other rows.
QStringList linesOf(const Model &model, MapId map, const QString &language)
{
    const Map &row = model.at(map);
    QStringList lines {row.title, row.goal, row.scenario, row.product, row.owner, row.tags,
        row.reviewDate.toString(Qt::ISODate), QString(wordOf(row.kind))};
    for (const PersonaId persona : personasOf(model, map))
        lines += model.at(persona).name;
    for (const auto &cells : gridOf(model, map, {}, language).rows) {
        QStringList texts;
        for (const TableCell &cell : cells)
            texts += cell.text;
        lines += texts.join(QLatin1Char('|'));
    }
    for (const LaneId id : lanesOf(model, map))
        lines += QString(wordOf(model.at(id).kind)) + QLatin1Char(' ') + laneName(model, model.at(id));
    lines.erase(std::remove_if(lines.begin(), lines.end(),
                    [&](const QString &line) {
                        return line.startsWith(nameOf(LaneKind::Channels, language) + QLatin1Char('|'));
                    }),
        lines.end());
    return lines;
}

/// A sheet of inline strings.
AnXlsx sheetOf(const QList<QStringList> &rows)
{
    QByteArray xml;
    for (const QStringList &cells : rows)
        xml += row(cells);
    return AnXlsx().withSheet(QStringLiteral("Sheet1"), xml);
}

}

class MapsAsSpreadsheets : public QObject
{
    Q_OBJECT

private:
    QString written(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
    QTemporaryDir m_folder;

private slots:
    void comeBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("suffix");
        for (const QString &language : languages()) {
            for (const TemplateInfo &info : templates(language)) {
                for (const char *suffix : {"csv", "xlsx"})
                    QTest::newRow(
                        qPrintable(info.id + QLatin1Char(' ') + language + QLatin1Char(' ') + QLatin1String(suffix)))
                        << info.id << language << QString::fromLatin1(suffix);
            }
        }
    }

    void comeBackAsTheyWere()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, language);
        QFETCH(const QString, suffix);
        OpenWorkbook open;
        change(*open, [&](Edit &edit) { QVERIFY(fillFromTemplate(edit, id, language)); });
        for (const MapId map : mapsOf(open->model())) {
            const QString path = open.file(QStringLiteral("out.") + suffix);
            const ExportOutcome outcome = exportFiles({path}, exportSourceOf(*open, {map}), {});
            QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->text : QString()));
            QCOMPARE(contentOf(path), FileContent::Journey);
            const auto read = readMaps(path);
            QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
            QCOMPARE(read->maps.size(), size_t(1));
            OpenWorkbook again;
            QVERIFY(addMaps(*again, read->maps, QStringLiteral("out")));
            const Business business = businessOf(again->model());
            change(*again, [&](Edit &edit) { edit.set(business.id, &Business::language, language); });
            QCOMPARE(linesOf(again->model(), mapsOf(again->model()).back(), language),
                linesOf(open->model(), map, language));
        }
    }

    // Several lines, formulas, quotes, what looks like another section, a name of another kind.
    void keepHostileTexts_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("csv") << QStringLiteral("csv");
        QTest::newRow("xlsx") << QStringLiteral("xlsx");
    }

    void keepHostileTexts()
    {
        QFETCH(const QString, suffix);
        const QStringList texts {QStringLiteral("=1+1"), QStringLiteral("+49 30"), QStringLiteral("-12"),
            QStringLiteral("@sum"), QStringLiteral("'=x"), QStringLiteral("a\nb"), QStringLiteral("• one"),
            QStringLiteral("\"quoted\", too; and\tmore"), QStringLiteral("<b>&amp;"), QStringLiteral("_x0041_"),
            QStringLiteral("  blanks  "), QStringLiteral("😀 客户"), QStringLiteral("Ideas")};
        OpenWorkbook open;
        const SmallMap small = addSmallMap(*open);
        const LaneId lane = small.lane(open->model(), LaneKind::Touchpoints);
        change(*open, [&](Edit &edit) {
            for (const QString &text : texts) {
                Card card;
                card.lane = lane;
                card.stage = small.stages[1];
                card.text = text;
                card.position = edit.positionAtEnd<Card>({lane.value, small.stages[1].value});
                edit.insert(card);
            }
            edit.set(lane, &Lane::name, QStringLiteral("Counter (old)"));
        });
        const QString path = open.file(QStringLiteral("out.") + suffix);
        QVERIFY(!exportFiles({path}, exportSourceOf(*open, {small.map}), {}).error);
        const auto read = readMaps(path);
        QVERIFY(read);
        OpenWorkbook again;
        QVERIFY(addMaps(*again, read->maps, QStringLiteral("out")));
        QCOMPARE(linesOf(again->model(), mapsOf(again->model()).back(), QStringLiteral("en")),
            linesOf(open->model(), small.map, QStringLiteral("en")));
    }

    void severalMapsAreSheetsOfOneFile()
    {
        OpenWorkbook open;
        const SmallMap first = addSmallMap(*open);
        const SmallMap second = addSmallMap(*open);
        change(*open, [&](Edit &edit) { edit.set(second.map, &Map::title, QStringLiteral("Ideas")); });
        const QString path = open.file(QStringLiteral("out.xlsx"));
        QVERIFY(!exportFiles({path}, exportSourceOf(*open, {first.map, second.map}), {}).error);
        const auto read = readMaps(path);
        QVERIFY(read);
        QCOMPARE(read->maps.size(), size_t(2));
        QCOMPARE(read->maps[0].title, QStringLiteral("Cakes"));
        QCOMPARE(read->maps[1].title, QStringLiteral("Ideas"));
    }

    void formulasAreTextInTheFile()
    {
        OpenWorkbook open;
        const SmallMap small = addSmallMap(*open);
        change(*open, [&](Edit &edit) { edit.set(small.map, &Map::goal, QStringLiteral("=cmd()")); });
        const QString path = open.file(QStringLiteral("out.csv"));
        QVERIFY(!exportFiles({path}, exportSourceOf(*open, {small.map}), {}).error);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("Goal,'=cmd()\n"));
    }

    void theUsualSpreadsheetBecomesAMap()
    {
        const QString xlsx = written(QStringLiteral("usual.xlsx"),
            sheetOf(
                {{QStringLiteral("Booking a haircut")}, {QStringLiteral(" ")},
                    {QString(), QStringLiteral("Discover"), QStringLiteral("Book"), QString(), QStringLiteral("Visit")},
                    {QStringLiteral("Steps"), QString(), QStringLiteral("Find a time"), QStringLiteral("Confirm")},
                    {QStringLiteral("Customer actions"), QStringLiteral("- Asks a friend\n- Looks at photos"),
                        QStringLiteral("Opens the site"), QStringLiteral("Clicks"), QStringLiteral("Comes")},
                    {QStringLiteral("Emotions"), QStringLiteral("4"), QStringLiteral("2"), QStringLiteral("1 slow"),
                        QStringLiteral("5")},
                    {QStringLiteral("Pain points"), QString(), QStringLiteral("No times shown")},
                    {QStringLiteral("KPIs"), QStringLiteral("120 visits")},
                    {QStringLiteral("Legal"), QString(), QString(), QStringLiteral("Consent")}})
                .bytes());
        QCOMPARE(contentOf(xlsx), FileContent::Journey);
        const auto read = readMaps(xlsx);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
        const MapDraft &map = read->maps.front();
        QCOMPARE(map.title, QStringLiteral("Booking a haircut"));
        QCOMPARE(map.stages.size(), size_t(3));
        QCOMPARE(map.stages[1].name, QStringLiteral("Book"));
        QCOMPARE(map.stages[1].steps, QStringList({QStringLiteral("Find a time"), QStringLiteral("Confirm")}));
        QCOMPARE(map.columnCount(), 4);
        QCOMPARE(map.lanes.size(), size_t(5));
        QCOMPARE(map.lanes[0].kind, LaneKind::Doing);
        QCOMPARE(map.lanes[0].name, QStringLiteral("Customer actions"));
        QCOMPARE(
            map.lanes[0].cards[0], QStringList({QStringLiteral("Asks a friend"), QStringLiteral("Looks at photos")}));
        QCOMPARE(map.lanes[0].cards[2], QStringList {QStringLiteral("Clicks")});
        QCOMPARE(map.lanes[1].kind, LaneKind::Feeling);
        QCOMPARE(map.curves.size(), size_t(1));
        QCOMPARE(map.curves[0].points[0].value, 50);
        QCOMPARE(map.curves[0].points[2].value, -100);
        QCOMPARE(map.curves[0].points[2].label, QStringLiteral("slow"));
        QCOMPARE(map.lanes[2].kind, LaneKind::PainPoints);
        QCOMPARE(map.lanes[3].kind, LaneKind::Text); // no number of Wend's, but kept
        QCOMPARE(map.lanes[3].cards[0], QStringList {QStringLiteral("120 visits")});
        QCOMPARE(map.lanes[4].name, QStringLiteral("Legal"));
    }

    void theSameTurnedAroundIsTheSameMap()
    {
        const QString path = written(QStringLiteral("turned.csv"),
            "Stage,Actions,Pain points,Opportunities\nDiscover,Asks a friend,,Photo wall\nBook,Opens the site,No "
            "times,Show times\n");
        const auto read = readMaps(path);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
        const MapDraft &map = read->maps.front();
        QCOMPARE(map.title, QStringLiteral("turned"));
        QCOMPARE(map.stages.size(), size_t(2));
        QCOMPARE(map.lanes.size(), size_t(3));
        QCOMPARE(map.lanes[2].kind, LaneKind::Ideas);
        QCOMPARE(map.lanes[2].cards[1], QStringList {QStringLiteral("Show times")});
    }

    void exportsWithNumbersAreNoJourneys_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *folder : {WEND_TEST_DATA "/read", ":/examples"}) {
            for (QDirIterator files(QString::fromUtf8(folder), QDir::Files, QDirIterator::Subdirectories);
                 files.hasNext();) {
                const QString path = files.next();
                if (!path.endsWith(QLatin1String(".json")) && !path.endsWith(QLatin1String(".tsv")))
                    QTest::newRow(qPrintable(path)) << path;
            }
        }
    }

    void exportsWithNumbersAreNoJourneys()
    {
        QFETCH(const QString, path);
        QCOMPARE(contentOf(path), FileContent::Numbers);
    }

    void whatIsNoJourneySaysSoInOneSentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray wide = "Lane";
        for (int column = 0; column < 10'000; ++column)
            wide += ",Stage " + QByteArray::number(column);
        QTest::newRow("10,000 columns") << wide + "\nActions" + QByteArray(10'000, ',') + "\n";
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one word") << QByteArray("hello");
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        QTest::newRow("a broken ZIP") << QByteArray("PK\3\4 and no more");
        QTest::newRow("stages alone") << QByteArray(",Discover,Order\n");
    }

    void whatIsNoJourneySaysSoInOneSentence()
    {
        QFETCH(const QByteArray, bytes);
        const auto read = readMaps(written(QStringLiteral("no.csv"), bytes));
        QVERIFY(!read);
        QVERIFY(read.error().text.contains(QLatin1String("no.csv")));
        QVERIFY(!read.error().text.contains(QLatin1Char('\n')));
    }
};

static const Registered<MapsAsSpreadsheets> registeredMapsAsSpreadsheets;

}

#include "gridfiles.moc"
