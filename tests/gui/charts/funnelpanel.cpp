#include "charts/funnelpanel.h"

#include "charts/bystagepage.h"
#include "charts/courseschart.h"
#include "charts/funnelchart.h"
#include "charts/overtimepage.h"
#include "store/seriesreader.h"
#include "support/bakerynumbers.h"
#include "support/openworkbook.h"
#include "support/picture.h"
#include "support/registry.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace wend;

class PanelBelowTheCanvas : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<wend::test::OpenWorkbook> m_open;
    Workbook *m_workbook = nullptr;
    wend::test::BakeryNumbers m_bakery;

    std::vector<ColumnSpan> canvasColumns(double left = 300, double width = 220) const
    {
        std::vector<ColumnSpan> columns;
        for (size_t at = 0; at < m_bakery.numbers.size(); ++at)
            columns.push_back({left + double(at) * width, width});
        return columns;
    }
    static QPushButton *button(FunnelPanel &panel, const QString &text)
    {
        for (QPushButton *each : panel.findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    void fill(FunnelPanel &panel)
    {
        panel.resize(1389, 200);
        ChartFacts facts {m_workbook, m_bakery.map, m_workbook->series().periodOf(m_bakery.map), {}, {}};
        facts.funnel.numbers = m_bakery.numbers;
        panel.setFacts(facts);
        panel.setColumns(canvasColumns());
        panel.show();
    }

private slots:
    void initTestCase() { wend::test::dressLikeTheWindow(); }

    void init()
    {
        m_open = std::make_unique<wend::test::OpenWorkbook>();
        m_workbook = m_open->workbook.get();
        m_bakery = wend::test::writeBakeryNumbers(*m_workbook);
    }

    void barsStandBelowTheirStages()
    {
        FunnelPanel panel;
        fill(panel);
        for (const auto &[left, width] : {std::pair(300.0, 220.0), std::pair(120.0, 145.0), std::pair(-400.0, 330.0)}) {
            panel.setColumns(canvasColumns(left, width));
            const auto columns = canvasColumns(left, width);
            const double origin = panel.byStage().funnel().mapTo(&panel, QPoint()).x();
            for (size_t at = 0; at < columns.size(); ++at) {
                const QRectF bar = panel.byStage().funnel().barOf(m_bakery.numbers[at].stage);
                if (columns[at].right() > origin && columns[at].left < panel.width())
                    QVERIFY(std::abs(bar.center().x() + origin - columns[at].centre()) <= 1);
            }
        }
    }

    void higherNumbersHaveHigherBarsAndTheSmallestCanBeSeen()
    {
        FunnelPanel panel;
        fill(panel);
        double before = 1e9;
        for (const StageNumbers &numbers : m_bakery.numbers) {
            const double height = panel.byStage().funnel().barOf(numbers.stage).height();
            QVERIFY(height < before || numbers.value == 236);
            QVERIFY(height > 6);
            before = height;
        }
        QVERIFY(!panel.byStage().funnel().areHeightsTrue());
        wend::test::keepPicture(panel, "funnel-light");
    }

    void heightsAreTrueWhereTheNumbersAllow()
    {
        FunnelPanel panel;
        m_bakery.numbers.erase(m_bakery.numbers.begin());
        m_bakery.numbers[0].value = 480;
        fill(panel);
        QVERIFY(panel.byStage().funnel().areHeightsTrue());
        const double ratio = panel.byStage().funnel().barOf(m_bakery.numbers[1].stage).height()
            / panel.byStage().funnel().barOf(m_bakery.numbers[0].stage).height();
        QVERIFY(std::abs(ratio - 241.0 / 480) < 0.02);
    }

    void theWeakestStepIsSaidInWordsToo()
    {
        FunnelPanel panel;
        fill(panel);
        const QStringList lines = panel.byStage().funnel().summary().split('\n');
        QVERIFY(panel.byStage().funnel().summary().contains("65 per 1,000 seen"));
        const auto weak
            = std::find_if(lines.begin(), lines.end(), [](const QString &line) { return line.contains("weakest"); });
        QVERIFY(weak != lines.end());
        QVERIFY((weak - 2)->contains("Compare → Order"));
        QVERIFY(panel.byStage().funnel().drawing().texts().contains("weakest step"));
    }

    void aStageWithoutANumberKeepsItsPlace()
    {
        FunnelPanel panel;
        StageNumbers without;
        without.stage = m_bakery.numbers[1].stage;
        m_bakery.numbers[1] = without;
        fill(panel);
        QVERIFY(panel.byStage().funnel().summary().contains("Compare has no numbers yet."));
        wend::test::keepPicture(panel, "funnel-gap");
    }

    void aNumberOverTimeIsReadStepByStep()
    {
        FunnelPanel panel;
        fill(panel);
        QTest::mouseClick(button(panel, "Over time"), Qt::LeftButton);
        QCOMPARE(&panel.page(), static_cast<ChartPage *>(&panel.overTime()));
        auto &chart = const_cast<CoursesChart &>(panel.overTime().courses());
        QVERIFY(!chart.picture().courses.empty());
        panel.overTime().add({m_bakery.numbers[1].metric, {}, {}});
        panel.overTime().setStep(SeriesStep::Day);
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Home);
        QTest::keyClick(&chart, Qt::Key_Right);
        const std::vector<QDate> steps = chart.picture().steps();
        QCOMPARE(chart.picture().picked, steps[1]);
        QVERIFY(chart.summary().contains("visits"));
        wend::test::keepPicture(panel, "course-light");
    }

    void withoutNumbersASentenceLeadsToTheImport()
    {
        FunnelPanel panel;
        panel.resize(1389, 165);
        panel.show();
        QSignalSpy asked(&panel, &FunnelPanel::importRequested);
        auto *link = button(panel, "Import numbers…");
        QVERIFY(link->isVisible());
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        wend::test::keepPicture(panel, "funnel-empty");
        panel.clear();
        QVERIFY(link->isVisible());
    }

    void aClickOnABarChoosesItsStage()
    {
        FunnelPanel panel;
        fill(panel);
        QSignalSpy chosen(&panel, &FunnelPanel::stageChosen);
        const QPoint at = panel.byStage().funnel().barOf(m_bakery.numbers[2].stage).center().toPoint();
        QTest::mouseClick(const_cast<FunnelChart *>(&panel.byStage().funnel()), Qt::LeftButton, {}, at);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.front().front().value<StageId>(), m_bakery.numbers[2].stage);
    }

    void looksRightInTheDark()
    {
        QPalette dark;
        dark.setColor(QPalette::Window, QColor(0x24272c));
        dark.setColor(QPalette::Base, QColor(0x2b2f35));
        dark.setColor(QPalette::WindowText, QColor(0xe7e9ec));
        dark.setColor(QPalette::Text, QColor(0xe7e9ec));
        dark.setColor(QPalette::Link, QColor(0x7ea2ff));
        FunnelPanel panel;
        panel.setPalette(dark);
        panel.setAutoFillBackground(true);
        fill(panel);
        wend::test::keepPicture(panel, "funnel-dark");
        panel.showPage(panel.overTime());
        wend::test::keepPicture(panel, "course-dark");
    }

    void fitsNarrowColumns()
    {
        FunnelPanel panel;
        fill(panel);
        panel.setColumns(canvasColumns(240, 90));
        wend::test::keepPicture(panel, "funnel-narrow");
        panel.setColumns(canvasColumns(240, 145));
        wend::test::keepPicture(panel, "funnel-66");
    }
};

static const wend::test::Registered<PanelBelowTheCanvas> registeredPanelBelowTheCanvas;

#include "funnelpanel.moc"
