// The page for browsers: whole by itself, with nothing of a map taken for markup.

#include "edit/cards.h"
#include "exchange/exportformats.h"
#include "exchange/template.h"
#include "model/lookup.h"
#include "store/edit.h"
#include "support/exportsource.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

namespace wend::test {

namespace {

QString pageOf(OpenWorkbook &open, const std::vector<MapId> &maps)
{
    const QString path = open.file(QStringLiteral("page.html"));
    const ExportOutcome outcome = exportFiles({path}, exportSourceOf(*open, maps), {});
    QFile file(path);
    return !outcome.error && file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList matches(const QString &text, const QString &pattern)
{
    QStringList found;
    for (auto each = QRegularExpression(pattern).globalMatch(text); each.hasNext();)
        found += each.next().captured(1);
    return found;
}

}

class MapAsAPage : public QObject
{
    Q_OBJECT

private slots:
    void takesNothingOfAMapForMarkup()
    {
        const QString hostile
            = QStringLiteral("</title></script><script>alert(1)</script>\"'><img src=x onerror=y>&\x01");
        OpenWorkbook open;
        const SmallMap small = addSmallMap(*open);
        change(*open, [&](Edit &edit) {
            edit.set(small.map, &Map::title, hostile);
            edit.set(small.map, &Map::scenario, hostile);
            edit.set(small.stages[0], &Stage::name, hostile);
            for (const Card &card :
                edit.group<Card>({small.lane(open->model(), LaneKind::Touchpoints).value, small.stages[0].value})) {
                edit.set(card.id, &Card::text, hostile);
                edit.set(card.id, &Card::notes, hostile);
                edit.set(card.id, &Card::channel, hostile);
                edit.set(card.id, &Card::link, QStringLiteral("javascript:alert(1)"));
                Evidence said;
                said.kind = EvidenceKind::Said;
                said.text = said.source = said.author = hostile;
                addEvidence(edit, card.id, said);
            }
        });
        const QString page = pageOf(open, {small.map});
        QVERIFY(page.contains(QLatin1String("&lt;script&gt;alert(1)")));
        QCOMPARE(page.count(QLatin1String("<script")), 1);
        QVERIFY(!page.contains(QLatin1String("<img")));
        QVERIFY(!page.contains(QLatin1String("href=\"javascript")));
        QVERIFY(!page.contains(QChar(1)));
    }

    void fetchesNothing()
    {
        OpenWorkbook open;
        change(
            *open, [](Edit &edit) { QVERIFY(fillFromTemplate(edit, QStringLiteral("bakery"), QStringLiteral("en"))); });
        const QString page = pageOf(open, {mapsOf(open->model()).front()});
        QVERIFY(page.contains(QLatin1String("default-src 'none'")));
        for (const QString &target : matches(page, QStringLiteral("(?:src|href)=\"([^\"]*)\"")))
            QVERIFY2(
                target.startsWith(QLatin1Char('#')) || target.startsWith(QLatin1String("data:")), qPrintable(target));
        QVERIFY(!page.contains(QLatin1String("@import")));
    }

    void everyCardOfTheDrawingLeadsToItsPlaceInTheTable()
    {
        OpenWorkbook open;
        change(*open,
            [](Edit &edit) { QVERIFY(fillFromTemplate(edit, QStringLiteral("bakery"), QStringLiteral("zh_TW"))); });
        const auto maps = mapsOf(open->model());
        const QString page = pageOf(open, maps);
        QVERIFY(page.contains(QLatin1String("<html lang=\"zh-TW\">")));
        const QStringList links = matches(page, QStringLiteral("<a class=\"card\" href=\"#([^\"]*)\""));
        const QStringList places = matches(page, QStringLiteral("<li id=\"([^\"]*)\""));
        QCOMPARE(links.size(), qsizetype(open->model().all<Card>().size()));
        QCOMPARE(QSet<QString>(links.begin(), links.end()), QSet<QString>(places.begin(), places.end()));
        for (const auto &[id, card] : open->model().all<Card>()) {
            if (!card.notes.isEmpty())
                QVERIFY2(page.contains(card.notes.toHtmlEscaped()), qPrintable(card.notes));
        }
        for (const auto &[id, evidence] : open->model().all<Evidence>())
            QVERIFY2(page.contains(evidence.text.toHtmlEscaped()), qPrintable(evidence.text));
        size_t stages = 0;
        for (const MapId map : maps)
            stages += stagesOf(open->model(), map).size();
        QCOMPARE(page.count(QLatin1String(" colspan=")), qsizetype(stages));
    }

    // Whoever reads the drawing as XML gets one that is well-formed, with each of its colours said for light and dark.
    void theDrawingIsWholeAndHasTwoSetsOfColours()
    {
        OpenWorkbook open;
        const SmallMap small = addSmallMap(*open);
        const SmallMap other = addSmallMap(*open);
        const QString page = pageOf(open, {small.map, other.map});
        for (const QString &svg : matches(page, QStringLiteral("(?s)(<svg.*?</svg>)"))) {
            QXmlStreamReader xml(svg);
            while (!xml.atEnd())
                xml.readNext();
            QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        }
        const QStringList used = matches(page, QStringLiteral("var\\((--m\\d-\\d+)\\)"));
        QVERIFY(used.size() > 50);
        for (const QString &name : QSet<QString>(used.begin(), used.end()))
            QCOMPARE(page.count(name + QLatin1Char(':')), 2);
        for (const QString &family : matches(page, QStringLiteral("font-family=\"([^\"]*)\"")))
            QVERIFY2(family.endsWith(QLatin1String("sans-serif")), qPrintable(family));
        const QStringList ids = matches(page, QStringLiteral(" id=\"([^\"]*)\""));
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    }

    void whatIsHiddenOnTheMapIsNotInThePage()
    {
        OpenWorkbook open;
        const SmallMap small = addSmallMap(*open);
        const LaneId lane = small.lane(open->model(), LaneKind::Touchpoints);
        change(*open, [&](Edit &edit) {
            edit.set(lane, &Lane::hidden, true);
            edit.set(lane, &Lane::name, QStringLiteral("Not for guests"));
        });
        QVERIFY(!pageOf(open, {small.map}).contains(QLatin1String("Not for guests")));
    }
};

static const Registered<MapAsAPage> registeredMapAsAPage;

}

#include "mappage.moc"
