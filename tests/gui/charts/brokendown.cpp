// The page on which the numbers of a map are broken down by a dimension of their files.

#include "charts/breakdownchart.h"
#include "charts/brokendownpage.h"
#include "charts/funnelpanel.h"
#include "store/edit.h"
#include "store/samples.h"
#include "support/openworkbook.h"
#include "support/picture.h"
#include "support/registry.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QTest>

namespace wend::test {

class BrokenDown : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }

    void aMapWithoutDimensionsSaysSo()
    {
        FunnelPanel panel;
        panel.resize(1100, 460);
        panel.show();
        panel.setFacts({});
        panel.showPage(panel.brokenDown());
        QVERIFY(!panel.brokenDown().whyEmpty().isEmpty());
        QVERIFY(panel.brokenDown().breakdown().shown.empty());
    }

    void theLargestAreDrawnBelowEachOtherAndTheirStepsSideBySide()
    {
        StepByValue step {{1}, {2}, {}, {}};
        step.shares = {{0, 2080, 116, wilsonInterval(116, 2080)}, {1, 930, 113, wilsonInterval(113, 930)}};
        step.differences = {{113.0 / 930 - 116.0 / 2080, differenceInterval(113, 930, 116, 2080)}};
        QCOMPARE(differenceWords(step.differences.front(), QStringLiteral("Laptop")),
            QStringLiteral("Laptop 6.6 points higher (4.4 to 9.0)"));

        BreakdownPicture picture;
        for (const char *value : {"Phone", "Laptop"}) {
            BreakdownRow row;
            row.value = QString::fromLatin1(value);
            row.shares = QStringList {QStringLiteral("66 % of visits")};
            FunnelBar known, unknown;
            known.height = 2080;
            known.value = QStringLiteral("2,080");
            known.colour = Qt::blue;
            unknown.isUnknown = true;
            unknown.colour = Qt::red;
            unknown.label = QStringLiteral("not known by Device");
            row.funnel.bars = {known, unknown};
            picture.rows.push_back(row);
        }
        picture.steps.push_back({QStringLiteral("Compare → Order"), {{0.047, 0.056, 0.066}, {0.102, 0.122, 0.144}},
            QStringLiteral("Laptop 6.6 points higher (4.4 to 9.0)"), true, {1}, QStringLiteral("tip")});
        BreakdownChart chart;
        chart.setPicture(picture);
        chart.resize(1000, int(heightOf(picture)));
        chart.show();
        keepPicture(chart, QStringLiteral("brokenDown"));
        const QStringList words = chart.drawing().texts();
        for (const char *said : {"Phone", "Laptop", "not known by Device", "Compare → Order", "Side by side",
                 "Laptop 6.6 points higher (4.4 to 9.0)"})
            QVERIFY2(words.contains(QString::fromUtf8(said)), said);
        const auto dashed = [&] {
            const auto &shapes = chart.drawing().shapes;
            return std::count_if(shapes.begin(), shapes.end(), [](const ChartDrawing::Shape &shape) {
                const auto *bar = std::get_if<ChartDrawing::Bar>(&shape);
                return bar && bar->isDashed;
            });
        };
        QCOMPARE(dashed(), 2);
        // Lower, the steps give way before the rows have no room for their bars.
        chart.resize(1000, 220);
        QVERIFY(!chart.drawing().texts().contains(QStringLiteral("Side by side")));
        QVERIFY(chart.drawing().texts().contains(QStringLiteral("Laptop")));
    }

    void itReadsTheNumbersOfTheMapByDevice()
    {
        OpenWorkbook open;
        const MapId map = writeDevices(*open);
        FunnelPanel panel;
        panel.resize(1200, 480);
        panel.setSideWidths(168, 260);
        panel.show();
        panel.setFacts(chartFactsOf(*open, map, QDate(2026, 11, 10)));
        panel.showPage(panel.brokenDown());
        QCOMPARE(panel.brokenDown().breakdown().shown.size(), 2u);
        QCOMPARE(panel.brokenDown().breakdown().few.size(), 1u);
        keepPicture(panel, QStringLiteral("brokenDownPage"));
        const auto *words = panel.findChild<QLabel *>(QStringLiteral("whatStandsOut"));
        QVERIFY2(words->text().contains(QStringLiteral("137 more")), qPrintable(words->text()));
        QVERIFY(words->text().contains(QStringLiteral("Tablet")));
        const ChartTable table = panel.brokenDown().table();
        QCOMPARE(table.headings.first(), QStringLiteral("Device"));
        QVERIFY(std::any_of(table.rows.begin(), table.rows.end(),
            [](const QStringList &row) { return row.first() == QStringLiteral("Tablet"); }));
        QCOMPARE(panel.findChild<QComboBox *>(QStringLiteral("dimension"))->count(), 1);
    }

private:
    /// The bakery's October by device.
    static MapId writeDevices(Workbook &workbook)
    {
        MapId made;
        change(workbook, [&](Edit &edit) {
            Map map;
            map.title = QStringLiteral("Cakes");
            map.periodFrom = QDate(2026, 10, 1);
            map.periodTo = QDate(2026, 10, 31);
            made = edit.insert(map);
            Source source;
            source.name = QStringLiteral("Google Analytics");
            source.dimensions = QStringLiteral("Device");
            const SourceId sourceId = edit.insert(source);
            Import import;
            import.source = sourceId;
            import.at = QDateTime({2026, 11, 1}, {9, 0}, Qt::UTC);
            import.periodFrom = map.periodFrom;
            import.periodTo = map.periodTo;
            const ImportId importId = edit.insert(import);
            const auto addStage = [&](const char *name, MetricKind kind, const std::vector<double> &byDevice) {
                Stage stage;
                stage.map = made;
                stage.position = edit.positionAtEnd<Stage>({made.value, 0});
                stage.name = QString::fromUtf8(name);
                const StageId stageId = edit.insert(stage);
                Metric metric;
                metric.source = sourceId;
                metric.key = stage.name;
                metric.name = stage.name;
                metric.kind = kind;
                const MetricId id = edit.insert(metric);
                edit.insert(Binding {{}, stageId, {}, id, 0, stage.name});
                std::vector<Sample> samples;
                for (size_t at = 0; at < byDevice.size(); ++at)
                    samples.push_back({id, map.periodFrom, map.periodTo,
                        {QString::fromLatin1(std::array {"Phone", "Laptop", "Tablet"}[at])}, byDevice[at]});
                writeSamples(edit.database(), id, importId, std::move(samples));
            };
            addStage("Visits", MetricKind::People, {2080, 930, 130});
            addStage("Orders", MetricKind::Orders, {116, 113, 12});
        });
        return made;
    }
};

namespace {
const Registered<BrokenDown> registeredBrokenDown;
}

}

#include "brokendown.moc"
