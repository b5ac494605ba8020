// Maps as spreadsheets: what Wend writes comes back, and what other people write becomes a map.

#include "base/language.h"
#include "edit/cards.h"
#include "edit/lanes.h"
#include "exchange/cardcolumns.h"
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

GridWord listOf(LaneKind kind)
{
    return kind == LaneKind::Touchpoints ? GridWord::Touchpoints
        : kind == LaneKind::PainPoints   ? GridWord::PainPoints
        : kind == LaneKind::Ideas        ? GridWord::Ideas
                                         : GridWord::OtherCards;
}

/// All that a grid and the lists behind it say of a card.
QString wordsOf(const Model &model, const Card &card, LaneKind kind, const QString &language)
{
    QStringList words {card.text, QString::number(card.span)};
    for (const CardColumn &column : cardColumns(listOf(kind)))
        words += column.cellOf(model, card, language).text;
    return words.join(QLatin1Char('|'));
}

/// What a spreadsheet holds of a map, a line each. Numbers are of exports.
QStringList linesOf(const Model &model, MapId map, const QString &language)
{
    QStringList lines;
    for (const MapTable &table : tablesOf(model, map, {}, language)) {
        lines += table.name;
        for (const auto &cells : table.rows) {
            QStringList texts;
            for (const TableCell &cell : cells)
                texts += cell.text;
            lines += texts.join(QLatin1Char('|'));
        }
    }
    for (const LaneId id : shownLanesOf(model, map)) {
        const Lane &lane = model.at(id);
        lines += QString(wordOf(lane.kind)) + QLatin1Char(' ') + laneName(model, lane);
        for (const StageId column : columnsOf(model, map)) {
            for (const CardId card : cardsIn(model, id, column))
                lines += wordsOf(model, model.at(card), lane.kind, language);
        }
    }
    return lines;
}

/// In the language and currency of another workbook, which a spreadsheet does not hold.
void speakLike(Workbook &workbook, const Model &other)
{
    const Business business = businessOf(workbook.model());
    change(workbook, [&](Edit &edit) {
        edit.set(business.id, &Business::language, businessOf(other).language);
        edit.set(business.id, &Business::currency, businessOf(other).currency);
    });
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
    /// Wide cards, one beside and below another, and twins that differ in what is known of them only.
    static void fillWithAllKinds(Edit &edit, const SmallMap &small, const Model &model)
    {
        const LaneId touchpoints = small.lane(model, LaneKind::Touchpoints);
        const auto add = [&](LaneId lane, int column, const QString &text, auto fill) {
            Card card;
            card.lane = lane;
            card.stage = small.stages[size_t(column)];
            card.text = text;
            card.position = edit.positionAtEnd<Card>({lane.value, card.stage.value});
            fill(card);
            return edit.insert(card);
        };
        const auto wide = [](int span) { return [span](Card &card) { card.span = span; }; };
        add(touchpoints, 0, QStringLiteral("Newsletter"), wide(3));
        add(touchpoints, 0, QStringLiteral("Poster"), wide(2));
        add(touchpoints, 1, QStringLiteral("Till"), wide(2));
        add(touchpoints, 1, QStringLiteral("→"), wide(1));
        add(touchpoints, 2, QStringLiteral("→→"), wide(1));
        for (const char *channel : {"Website", "Shop"}) {
            add(touchpoints, 1, QStringLiteral("Order form"), [&](Card &card) {
                card.channel = QString::fromLatin1(channel);
                card.device = QStringLiteral("Phone");
                card.owner = QStringLiteral("Lena");
                card.link = QStringLiteral("https://example.com/?a=1,2");
                card.momentOfTruth = true;
                card.notes = QStringLiteral("=two\nlines");
            });
        }
        const LaneId pains = insertLane(edit, small.map, 100, LaneKind::PainPoints, {});
        const LaneId ideas = insertLane(edit, small.map, 0, LaneKind::Ideas, QStringLiteral("Next"));
        const LaneId messages = insertLane(edit, small.map, 100, LaneKind::Messages, {});
        const LaneId backstage = insertLane(edit, small.map, 100, LaneKind::Backstage, {});
        const CardId pain = add(pains, 1, QStringLiteral("No answer"), [](Card &card) { card.severity = 5; });
        setTool(edit, add(touchpoints, 2, QStringLiteral("Till 2"), wide(1)), QStringLiteral("Square"), 19.5);
        add(ideas, 2, QStringLiteral("Answer at once"), [&](Card &card) {
            card.impact = 3;
            card.effort = 1;
            card.answers = pain;
            card.state = IdeaState::Planned;
            card.due = QDate(2027, 1, 31);
        });
        add(messages, 0, QStringLiteral("Cakes for a day"), [](Card &card) {
            card.level = FunnelLevel::Top;
            card.timesAMonth = 2.5;
            card.channel = QStringLiteral("E-mail");
        });
        const auto ofLena = [](Card &card) { card.owner = QStringLiteral("Lena"); };
        setTool(edit, add(backstage, 1, {}, ofLena), QStringLiteral("Form plug-in"), 19);
        add(backstage, 2, {}, ofLena);
        for (const EvidenceKind kind : {EvidenceKind::Said, EvidenceKind::Measured}) {
            Evidence evidence;
            evidence.kind = kind;
            evidence.text = QStringLiteral("Two hours (or more)\nof silence: nothing");
            evidence.source = QStringLiteral("Review, no. 3");
            evidence.date = QDate(2026, 9, 3);
            addEvidence(edit, pain, evidence);
        }
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
            speakLike(*again, open->model());
            QCOMPARE(linesOf(again->model(), mapsOf(again->model()).back(), language),
                linesOf(open->model(), map, language));
        }
    }

    // Cards over several columns, and all that is known of cards of every kind.
    void bringBackWhatIsKnownOfCards_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("suffix");
        for (const QString &language : languages()) {
            for (const char *suffix : {"csv", "xlsx"})
                QTest::newRow(qPrintable(language + QLatin1Char(' ') + QLatin1String(suffix)))
                    << language << QString::fromLatin1(suffix);
        }
    }

    void bringBackWhatIsKnownOfCards()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, suffix);
        OpenWorkbook open;
        const SmallMap small = addSmallMap(*open);
        change(*open, [&](Edit &edit) {
            edit.set(businessOf(open->model()).id, &Business::language, language);
            fillWithAllKinds(edit, small, open->model());
        });
        const QString path = open.file(QStringLiteral("out.") + suffix);
        QVERIFY(!exportFiles({path}, exportSourceOf(*open, {small.map}), {}).error);
        const auto read = readMaps(path);
        QVERIFY(read);
        OpenWorkbook again;
        QVERIFY(addMaps(*again, read->maps, QStringLiteral("out")));
        speakLike(*again, open->model());
        QCOMPARE(linesOf(again->model(), mapsOf(again->model()).back(), language),
            linesOf(open->model(), small.map, language));
    }

    // What somebody put right in the spreadsheet counts; what they wrote that no card may have does not.
    void takeWhatWasChangedInTheFile()
    {
        const QString path = written(QStringLiteral("changed.csv"),
            "Stage,Order,Pay,Eat\nTouchpoints,Form,\xe2\x86\x92,\n,Till,,\nPain points,Slow,,\n\nTouchpoints\n"
            "Channel,Touchpoint,Stage\nWebsite,Form,Order\nShop,Till,Order\nPost,Letter,Order\n\nPain points\n"
            "Pain point,Stage,Severity (1 to 5)\nSlow,Order,9\n\nAbout this map\nTitle,Cakes\n");
        const auto read = readMaps(path);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
        const MapDraft &map = read->maps.front();
        QCOMPARE(map.lanes[0].texts(0), QStringList({QStringLiteral("Form"), QStringLiteral("Till")}));
        QCOMPARE(map.lanes[0].cards[0][0].card.span, 2);
        QCOMPARE(map.lanes[0].cards[0][0].card.channel, QStringLiteral("Website"));
        QCOMPARE(map.lanes[0].cards[0][1].card.span, 1);
        QCOMPARE(map.lanes[0].cards[0][1].card.channel, QStringLiteral("Shop"));
        QCOMPARE(map.lanes[1].cards[0][0].card.severity, Card().severity);
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
            map.lanes[0].texts(0), QStringList({QStringLiteral("Asks a friend"), QStringLiteral("Looks at photos")}));
        QCOMPARE(map.lanes[0].texts(2), QStringList {QStringLiteral("Clicks")});
        QCOMPARE(map.lanes[1].kind, LaneKind::Feeling);
        QCOMPARE(map.curves.size(), size_t(1));
        QCOMPARE(map.curves[0].points[0].value, 50);
        QCOMPARE(map.curves[0].points[2].value, -100);
        QCOMPARE(map.curves[0].points[2].label, QStringLiteral("slow"));
        QCOMPARE(map.lanes[2].kind, LaneKind::PainPoints);
        QCOMPARE(map.lanes[3].kind, LaneKind::Text); // no number of Wend's, but kept
        QCOMPARE(map.lanes[3].texts(0), QStringList {QStringLiteral("120 visits")});
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
        QCOMPARE(map.lanes[2].texts(1), QStringList {QStringLiteral("Show times")});
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
