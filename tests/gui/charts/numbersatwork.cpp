// The pages of the chart panel: compared, over time with notes, what if.

#include "charts/bystagepage.h"
#include "charts/courseschart.h"
#include "charts/funnelchart.h"
#include "charts/funnelpanel.h"
#include "charts/leverfield.h"
#include "charts/notepanel.h"
#include "charts/overtimepage.h"
#include "charts/scenariotabs.h"
#include "charts/whatchanged.h"
#include "charts/whatifpage.h"
#include "edit/comparing.h"
#include "edit/daynotes.h"
#include "inspector/valuefields.h"
#include "store/edit.h"
#include "support/countedmonths.h"
#include "support/openworkbook.h"
#include "support/picture.h"
#include "support/registry.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace wend;

namespace {

const QDate october(2024, 10, 1);

}

class NumbersAtWork : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<wend::test::OpenWorkbook> m_open;
    wend::test::CountedMonths m_months;
    std::unique_ptr<FunnelPanel> m_panel;

    Workbook &workbook() { return **m_open; }
    const Model &model() { return workbook().model(); }
    void tell() { m_panel->setFacts(chartFactsOf(workbook(), m_months.map, QDate(2024, 11, 10))); }
    void compareWithSeptember()
    {
        wend::test::change(workbook(), [&](Edit &edit) { compareWith(edit, m_months.map, Comparison::Before); });
        tell();
    }
    CoursesChart &courses() { return const_cast<CoursesChart &>(m_panel->overTime().courses()); }
    const DayNote *onlyNote()
    {
        const auto &notes = model().all<DayNote>();
        return notes.size() == 1 ? &notes.begin()->second : nullptr;
    }
    LeverField *lever(ScenarioLever kind, StageId stage)
    {
        for (LeverField *field : m_panel->whatIf().findChildren<LeverField *>()) {
            if (field->isVisible() && field->lever().kind == kind && field->lever().stage == stage)
                return field;
        }
        return nullptr;
    }
    void type(LeverField *field, const QString &text)
    {
        auto *value = field->findChild<NumberField *>();
        value->setFocus();
        value->selectAll();
        QTest::keyClicks(value, text);
        QTest::keyClick(value, Qt::Key_Return);
    }

private slots:
    void initTestCase() { wend::test::dressLikeTheWindow(); }

    void init()
    {
        m_open = std::make_unique<wend::test::OpenWorkbook>();
        m_months = wend::test::writeCountedMonths(workbook());
        m_panel = std::make_unique<FunnelPanel>();
        m_panel->resize(1500, 480);
        m_panel->setSideWidths(170, 250);
        connect(&workbook(), &Workbook::changed, m_panel.get(), [this] { tell(); });
        tell();
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        m_panel->activateWindow();
    }

    void cleanup() { m_panel.reset(); }

    void whereNothingIsComparedAButtonDoes()
    {
        m_panel->showPage(m_panel->compared());
        QVERIFY(!m_panel->compared().isVisible());
        for (QPushButton *button : m_panel->findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("Compare with September 2024"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(model().at(m_months.map).comparison, Comparison::Before);
        QVERIFY(m_panel->compared().isVisible());
    }

    void bothPeriodsStandBelowTheirStages()
    {
        compareWithSeptember();
        m_panel->showPage(m_panel->compared());
        const FunnelPicture &picture = m_panel->compared().funnel().picture();
        // 30 days against 31: an earlier bar is as high as it would be in as many days.
        QVERIFY(picture.bars[0].before);
        QVERIFY(std::abs(*picture.bars[0].before / *picture.bars[0].height - 1) < 0.02);
        QVERIFY(std::abs(*picture.bars[1].before / *picture.bars[1].height - 0.5) < 0.03);
        QCOMPARE(picture.bars[0].tone, ChangeTone::None);
        QCOMPARE(picture.bars[1].tone, ChangeTone::Good);
        QVERIFY2(picture.bars[1].verdict.startsWith(QStringLiteral("▲ ")), qPrintable(picture.bars[1].verdict));
        QVERIFY2(picture.bars[1].verdict.contains(QLatin1String(" % more (")), qPrintable(picture.bars[1].verdict));
        QCOMPARE(picture.steps[0].tone, ChangeTone::Good);
        QVERIFY(picture.steps[0].before);
        QVERIFY(picture.steps[0].before->high < picture.steps[0].now->low);
        const QStringList texts = m_panel->compared().funnel().drawing().texts();
        QVERIFY(texts.contains(picture.bars[1].verdict));
        QVERIFY(texts.contains(picture.bars[1].beforeText));
        QVERIFY(m_panel->compared().table().headings.contains(QStringLiteral("Before")));
        wend::test::keepPicture(*m_panel, "compared");
    }

    void whatChangedSaysTheSureOnesFirst()
    {
        compareWithSeptember();
        const ChartFacts &facts = m_panel->facts();
        const std::vector<ChangeLine> lines
            = whatChanged(facts.funnel.numbers, model(), facts.period.days(), facts.compared.days(), facts.period.to);
        QVERIFY(lines.size() <= mostChangeLines);
        QCOMPARE(lines.front().headline, QString("More go on from Compare to Order"));
        QVERIFY(lines.front().isMore);
        QCOMPARE(lines.back().headline, QString("visits"));
        QCOMPARE(lines.back().tone, ChangeTone::None);
    }

    void aPeriodThatIsNotOverIsNeverSure()
    {
        wend::test::change(workbook(), [&](Edit &edit) { compareWith(edit, m_months.map, Comparison::Before); });
        m_panel->setFacts(chartFactsOf(workbook(), m_months.map, QDate(2024, 10, 31)));
        m_panel->showPage(m_panel->compared());
        for (const FunnelBar &bar : m_panel->compared().funnel().picture().bars) {
            QCOMPARE(bar.tone, ChangeTone::None);
            QVERIFY2(bar.verdict.contains(QLatin1String("is not over yet")), qPrintable(bar.verdict));
        }
    }

    void keysWalkThroughBarsAndSteps()
    {
        auto &chart = const_cast<FunnelChart &>(m_panel->byStage().funnel());
        StageId chosen;
        connect(&chart, &DrawnChart::stageChosen, this, [&](StageId stage) { chosen = stage; });
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Right);
        QVERIFY(chart.accessibleDescription().startsWith(QLatin1String("Compare: ")));
        QTest::keyClick(&chart, Qt::Key_Right);
        QVERIFY(chart.accessibleDescription().startsWith(QStringLiteral("Compare → Order: ")));
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(chosen, m_months.stages[1]);
    }

    void overTimeAConversionHasItsBandAndDaysAreRead()
    {
        m_panel->showPage(m_panel->overTime());
        QVERIFY(courses().picture().courses.front().key.isShare());
        m_panel->overTime().setStep(SeriesStep::Week);
        const CourseLine &course = courses().picture().courses.front();
        for (const CoursePoint &point : course.points)
            QVERIFY(point.low < point.value && point.value < point.high);
        const TimeAxis axis = timeAxis(courses().picture(), courses().width());
        const QDate step = courses().picture().steps()[3];
        QTest::mouseMove(&courses(), QPoint(int(axis.placeOf(step.addDays(3))), 60));
        QCOMPARE(courses().picture().picked, step);
        QTest::mouseClick(&courses(), Qt::LeftButton, {}, QPoint(int(axis.placeOf(step.addDays(3))), 60));
        QVERIFY(courses().picture().isPinned);
        QTest::mouseMove(&courses(), QPoint(int(axis.placeOf(step.addDays(24))), 60));
        QCOMPARE(courses().picture().picked, step);
        QVERIFY(courses().summary().contains(QStringLiteral("Compare → Order")));
        wend::test::keepPicture(*m_panel, "over-time");
    }

    void aShareAndACountNeverShareAScale()
    {
        m_panel->showPage(m_panel->overTime());
        const std::vector<CourseKey> all = coursesOf(m_panel->facts());
        for (const CourseKey &key : all)
            m_panel->overTime().add(key);
        const std::vector<CourseLine> &shown = courses().picture().courses;
        QVERIFY(shown.size() == all.size());
        for (const auto &plot : plotsOf(shown)) {
            for (const size_t at : plot)
                QCOMPARE(shown[at].key.isShare(), shown[plot.front()].key.isShare());
        }
        wend::test::keepPicture(*m_panel, "over-time-all");
    }

    void draggingZoomsAndEscGoesBack()
    {
        m_panel->showPage(m_panel->overTime());
        m_panel->overTime().setStep(SeriesStep::Day);
        const TimeAxis axis = timeAxis(courses().picture(), courses().width());
        const Period all = courses().picture().shown;
        QTest::mousePress(&courses(), Qt::LeftButton, {}, QPoint(int(axis.placeOf(all.from.addDays(10))) + 2, 60));
        QTest::mouseMove(&courses(), QPoint(int(axis.placeOf(all.from.addDays(20))), 60));
        QTest::mouseMove(&courses(), QPoint(int(axis.placeOf(all.from.addDays(30))) + 2, 60));
        QTest::mouseRelease(&courses(), Qt::LeftButton, {}, QPoint(int(axis.placeOf(all.from.addDays(30))) + 2, 60));
        QVERIFY(courses().isZoomed());
        QCOMPARE(courses().picture().shown, (Period {all.from.addDays(10), all.from.addDays(30)}));
        courses().setFocus();
        QTest::keyClick(&courses(), Qt::Key_Escape);
        QCOMPARE(courses().picture().shown, all);
    }

    void nMakesANoteThatIsNamedAndDeleted()
    {
        m_panel->showPage(m_panel->overTime());
        m_panel->overTime().setStep(SeriesStep::Day);
        courses().pick(october, true);
        courses().setFocus();
        QTest::keyClick(&courses(), Qt::Key_N);
        QVERIFY(onlyNote());
        QCOMPARE(onlyNote()->day, october);
        auto *text = m_panel->overTime().findChild<LineField *>(QStringLiteral("noteText"));
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClicks(text, QStringLiteral("New form"));
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(onlyNote()->text, QString("New form"));
        QVERIFY(courses().drawing().texts().join(u'\n').contains(QLatin1String("New form")));
        courses().setFocus();
        QTest::keyClick(&courses(), Qt::Key_Delete);
        QVERIFY(model().all<DayNote>().empty());
        QVERIFY(workbook().undo());
        QVERIFY(onlyNote());
    }

    void aClickBelowTheAxisMakesANoteOnThatDay()
    {
        m_panel->showPage(m_panel->overTime());
        const TimeAxis axis = timeAxis(courses().picture(), courses().width());
        QTest::mouseClick(
            &courses(), Qt::LeftButton, {}, QPoint(int(axis.placeOf(october)) + 2, courses().height() - 8));
        QVERIFY(onlyNote());
        QCOMPARE(onlyNote()->day, october);
    }

    void whetherItHelpedIsSaidAndKeptAsEvidence()
    {
        DayNoteId note;
        wend::test::change(workbook(), [&](Edit &edit) {
            note = addDayNote(edit, october.addDays(7), QStringLiteral("New form"), m_months.stages[1], m_months.idea);
        });
        m_panel->showPage(m_panel->overTime());
        m_panel->overTime().notes().choose(note);
        auto *answer = m_panel->overTime().findChild<QLabel *>(QStringLiteral("noteAnswer"));
        QVERIFY2(answer->text().startsWith(QLatin1String("Yes: better by ")), qPrintable(answer->text()));
        QTest::mouseClick(m_panel->overTime().findChild<QPushButton *>(QStringLiteral("noteKeep")), Qt::LeftButton);
        QCOMPARE(model().all<Evidence>().size(), size_t(1));
        QCOMPARE(model().all<Evidence>().begin()->second.card, m_months.idea);
        wend::test::keepPicture(*m_panel, "did-it-help");
    }

    void aTargetIsALineFromItsDayOn()
    {
        wend::test::change(workbook(), [&](Edit &edit) {
            Target target;
            target.stage = m_months.stages[1];
            target.value = 0.1;
            target.from = october;
            edit.insert(target);
        });
        m_panel->showPage(m_panel->overTime());
        const CourseLine &course = courses().picture().courses.front();
        QCOMPARE(course.targets.size(), size_t(1));
        QCOMPARE(course.targets.front().from, october);
        QVERIFY(courses().drawing().texts().join(u'\n').contains(QLatin1String("target 10")));
    }

    void aTargetIsTypedBesideTheChart()
    {
        m_panel->showPage(m_panel->overTime());
        m_panel->overTime().setStep(SeriesStep::Week);
        auto *value = m_panel->overTime().findChild<NumberField *>(QStringLiteral("targetValue"));
        value->setFocus();
        QTest::keyClicks(value, QStringLiteral("10"));
        QTest::keyClick(value, Qt::Key_Return);
        QCOMPARE(model().all<Target>().size(), size_t(1));
        const Target &target = model().all<Target>().begin()->second;
        QCOMPARE(target.stage, m_months.stages[1]);
        QCOMPARE(target.value, 0.1);
        auto *state = m_panel->overTime().findChild<QLabel *>(QStringLiteral("targetState"));
        QVERIFY2(state->text().startsWith(QStringLiteral("●")), qPrintable(state->text()));
        value = m_panel->overTime().findChild<NumberField *>(QStringLiteral("targetValue"));
        value->setFocus();
        value->clear();
        QTest::keyClick(value, Qt::Key_Return);
        QVERIFY(model().all<Target>().empty());
    }

    void whatIsTypedBeginsAScenarioThatUndoTakesBack()
    {
        m_panel->showPage(m_panel->whatIf());
        LeverField *share = lever(ScenarioLever::Conversion, m_months.stages[1]);
        QVERIFY(share);
        type(share, QStringLiteral("20"));
        QCOMPARE(model().all<Scenario>().size(), size_t(1));
        QCOMPARE(model().all<ScenarioChange>().begin()->second.value, 0.2);
        auto *sentence = m_panel->whatIf().findChild<QLabel *>(QStringLiteral("whatIfSentence"));
        QVERIFY2(sentence->text().contains(QLatin1String("more collected")), qPrintable(sentence->text()));
        QVERIFY2(sentence->text().contains(QLatin1String("more taken")), qPrintable(sentence->text()));
        const auto &chart = static_cast<const FunnelChart &>(*m_panel->whatIf().chart());
        QVERIFY(!chart.picture().bars[0].ghost);
        QVERIFY(*chart.picture().bars[1].ghost > *chart.picture().bars[1].height);
        QCOMPARE(m_panel->whatIf().table().rows.size(), size_t(2));
        wend::test::keepPicture(*m_panel, "what-if");
        QVERIFY(workbook().undo());
        QVERIFY(model().all<Scenario>().empty());
        QVERIFY(!chart.picture().bars[1].ghost);
    }

    void aKnobIsDraggedAndADoubleClickTakesItBack()
    {
        m_panel->showPage(m_panel->whatIf());
        LeverField *share = lever(ScenarioLever::Conversion, m_months.stages[1]);
        auto *slider = share->findChild<LeverSlider *>();
        const double measured = *share->lever().measured;
        const QPoint from(int(slider->placeOf(measured)), slider->height() - 8);
        const QPoint to(int(slider->placeOf(measured * 1.5)), slider->height() - 8);
        QTest::mousePress(slider, Qt::LeftButton, {}, from);
        QTest::mouseMove(slider, to);
        QTest::mouseRelease(slider, Qt::LeftButton, {}, to);
        QCOMPARE(model().all<ScenarioChange>().size(), size_t(1));
        QVERIFY(model().all<ScenarioChange>().begin()->second.value > measured);
        slider = lever(ScenarioLever::Conversion, m_months.stages[1])->findChild<LeverSlider *>();
        QTest::mouseDClick(slider, Qt::LeftButton, {}, to);
        QVERIFY(model().all<ScenarioChange>().empty());
    }

    void scenariosAreMadeRenamedAndDeleted()
    {
        m_panel->showPage(m_panel->whatIf());
        QTest::mouseClick(m_panel->whatIf().findChild<QPushButton *>(QStringLiteral("newScenario")), Qt::LeftButton);
        QCOMPARE(model().all<Scenario>().size(), size_t(1));
        auto *tabs = m_panel->whatIf().findChild<ScenarioTabs *>();
        auto *name = tabs->findChild<LineField *>();
        QTRY_VERIFY(name->hasFocus());
        QTest::keyClicks(name, QStringLiteral("A shorter form"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(model().all<Scenario>().begin()->second.name, QString("A shorter form"));
        QCOMPARE(tabs->tabText(1), QString("A shorter form"));
        tabs->setFocus();
        QTest::keyClick(tabs, Qt::Key_Delete);
        QVERIFY(model().all<Scenario>().empty());
    }

    void chartsAreSavedAndCopied()
    {
        compareWithSeptember();
        m_panel->showPage(m_panel->compared());
        ChartPage &page = m_panel->page();
        const auto saved = [&](const QString &name) {
            const QString path = m_open->file(name);
            QFile file(path);
            return page.save(path) && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(saved(QStringLiteral("chart.png")).startsWith("\x89PNG"));
        QVERIFY(saved(QStringLiteral("chart.svg")).contains("September 2024")
            || saved(QStringLiteral("chart.svg")).contains("orders"));
        QVERIFY(saved(QStringLiteral("chart.csv")).contains("orders"));
        QTest::mouseClick(page.findChild<QToolButton *>(QStringLiteral("chartCopy")), Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->mimeData()->hasImage());
        QVERIFY(QApplication::clipboard()->text().contains(QLatin1String("orders\t")));
        QTest::mouseClick(page.findChild<QToolButton *>(QStringLiteral("chartTableButton")), Qt::LeftButton);
        QVERIFY(page.isTableShown());
    }
};

static const wend::test::Registered<NumbersAtWork> registeredNumbersAtWork;

#include "numbersatwork.moc"
