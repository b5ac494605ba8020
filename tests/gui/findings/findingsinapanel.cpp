// The list of what stands out: it follows the map, and what is done about it.

#include "findingpanel/findinglist.h"
#include "findingpanel/findingspanel.h"
#include "findingpanel/latermenu.h"
#include "model/lookup.h"
#include "store/edit.h"
#include "support/bakeryworkbook.h"
#include "support/picture.h"
#include "support/registry.h"

#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace wend::test {

class FindingsInAPanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { dressLikeTheWindow(); }

    void init()
    {
        m_bakery = std::make_unique<BakeryWorkbook>();
        m_panel = std::make_unique<FindingsPanel>();
        m_panel->setWorkbook(m_bakery->workbook.get());
        m_panel->setMap(m_bakery->map());
        m_panel->resize(420, 600);
        m_panel->show();
    }

    void cleanup()
    {
        m_panel.reset();
        m_bakery.reset();
    }

    void theyFollowTheMap()
    {
        const int before = m_panel->count();
        QVERIFY(before > 3);
        QCOMPARE(list().model()->rowCount(), before);
        const int pain = rowOf("unanswered-pain");
        QVERIFY(pain >= 0);
        list().setCurrentIndex(list().model()->index(pain, 0));
        QSignalSpy counted(m_panel.get(), &FindingsPanel::countChanged);
        const CardId card = std::get<CardId>(findings().finding(pain).items.front());
        change(*m_bakery->workbook, [&](Edit &edit) { edit.set(card, &Card::severity, 1); });
        QTRY_COMPARE(m_panel->count(), before - 1);
        QCOMPARE(rowOf("unanswered-pain"), -1);
        QCOMPARE(counted.size(), 1);
    }

    void itIsLookedAt()
    {
        list().setCurrentIndex(list().model()->index(0, 0));
        keepPicture(*m_panel, QStringLiteral("findings"));
        m_panel->resize(250, 500);
        keepPicture(*m_panel, QStringLiteral("findings-narrow"));
    }

    void whatIsChosenIsTold()
    {
        QSignalSpy chosen(m_panel.get(), &FindingsPanel::chosen);
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_Down);
        QTest::keyClick(&list(), Qt::Key_Down);
        QVERIFY(!chosen.isEmpty());
        QCOMPARE(chosen.back().front().value<Finding>(), findings().finding(list().currentIndex().row()));
        QSignalSpy left(m_panel.get(), &FindingsPanel::left);
        QTest::keyClick(&list(), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void oneBecomesAnIdeaWithItsReason()
    {
        const int row = rowOf("unanswered-pain");
        const Finding finding = findings().finding(row);
        list().setCurrentIndex(list().model()->index(row, 0));
        QSignalSpy made(m_panel.get(), &FindingsPanel::ideaMade);
        QTest::keyClick(&list(), Qt::Key_I);
        QCOMPARE(made.size(), 1);
        const Card idea = m_bakery->model().at(made.front().front().value<CardId>());
        QCOMPARE(idea.answers, std::get<CardId>(finding.items.front()));
        QCOMPARE(m_bakery->model().at(idea.lane).kind, LaneKind::Ideas);
        QCOMPARE(idea.stage, m_bakery->model().at(idea.answers).stage);
        const std::vector<EvidenceId> reasons = evidenceOf(m_bakery->model(), idea.id);
        QCOMPARE(reasons.size(), 1u);
        QVERIFY(m_bakery->model().at(reasons.front()).text.startsWith(finding.text));
        QTRY_COMPARE(rowOf("unanswered-pain"), -1); // it is answered now
        QVERIFY(m_bakery->workbook->undo().isOk()); // one step
        QVERIFY(!m_bakery->model().find(idea.id));
        QTRY_VERIFY(rowOf("unanswered-pain") >= 0);
    }

    void allMapsAreListedWithTheirTitles()
    {
        const int ofMap = m_panel->count();
        m_panel->findChild<QToolButton *>(QStringLiteral("findingsOfAll"))->click();
        QVERIFY(list().model()->rowCount() > ofMap);
        QCOMPARE(m_panel->count(), ofMap);
        bool hasOther = false;
        for (int row = 0; row < findings().rowCount(); ++row) {
            const MapId map = findings().finding(row).map;
            if (map)
                QVERIFY(findings().figures(row).startsWith(m_bakery->model().at(map).title));
            hasOther = hasOther || (map && map != m_bakery->map());
        }
        QVERIFY(hasOther);
    }

    void aScreenReaderHearsSentenceAndSum()
    {
        for (int row = 0; row < findings().rowCount(); ++row) {
            const QString heard = findings().index(row).data(Qt::AccessibleTextRole).toString();
            QVERIFY(heard.contains(findings().finding(row).text) && heard.contains(findings().finding(row).figures));
            for (const SumLine &line : findings().finding(row).sum)
                QVERIFY(heard.contains(line.label) && heard.contains(line.value));
        }
    }

    void theOneLookedAtIsHigher()
    {
        const QModelIndex first = list().model()->index(0, 0);
        change(*m_bakery->workbook, [&](Edit &edit) { // a sum is written only where there is a target
            edit.set(stagesOf(m_bakery->model(), m_bakery->map()).front(), &Stage::target, std::optional(0.5));
        });
        const int before = list().visualRect(first).height();
        QVERIFY(before > 20);
        list().setCurrentIndex(first);
        QVERIFY(list().visualRect(first).height() >= before);
        QVERIFY(list().visualRect(first).width() <= list().viewport()->width());
    }

    void withoutAWorkbookThereIsASentence()
    {
        m_panel->setWorkbook(nullptr);
        QVERIFY(!list().isVisible());
        QTest::keyClick(&list(), Qt::Key_I); // nothing to make one of
    }

    void oneIsPutOffAndBroughtBack()
    {
        const int before = m_panel->count();
        const int row = rowOf("unanswered-pain");
        const QString text = findings().finding(row).text;
        list().setCurrentIndex(list().model()->index(row, 0));
        m_panel->putOff(row, QDate::currentDate().addDays(7));
        QCOMPARE(m_panel->count(), before - 1);
        QCOMPARE(rowOf("unanswered-pain"), -1);
        auto &footer = *m_panel->findChild<QToolButton *>(QStringLiteral("settledFindings"));
        QVERIFY(footer.isVisible() && footer.text().contains(QLatin1String("1 put off")));
        keepPicture(*m_panel, QStringLiteral("findings-put-off"));
        footer.click();
        QCOMPARE(findings().rowCount(), 1);
        QCOMPARE(findings().finding(0).text, text);
        QCOMPARE(findings().actionsOf(0), (std::vector {FindingAction::Open, FindingAction::BringBack}));
        list().setCurrentIndex(list().model()->index(0, 0));
        keepPicture(*m_panel, QStringLiteral("findings-settled"));
        QTest::keyClick(&list(), Qt::Key_Delete);
        QCOMPARE(m_panel->count(), before);
        QVERIFY(rowOf("unanswered-pain") >= 0); // the list is whole again
        QVERIFY(!footer.isVisible());
    }

    void whatIsNoProblemStaysAwayUntilItIsUndone()
    {
        const int before = m_panel->count();
        list().setCurrentIndex(list().model()->index(rowOf("unanswered-pain"), 0));
        QTest::keyClick(&list(), Qt::Key_Delete);
        QCOMPARE(m_panel->count(), before - 1);
        QVERIFY(list().currentIndex().isValid()); // the next one is looked at
        QVERIFY(m_bakery->workbook->undo().isOk());
        QTRY_COMPARE(m_panel->count(), before);
    }

    void theMenuOfDaysPutsOff()
    {
        const int before = m_panel->count();
        list().setCurrentIndex(list().model()->index(rowOf("unanswered-pain"), 0));
        QTest::keyClick(&list(), Qt::Key_L);
        auto *menu = m_panel->findChild<LaterMenu *>();
        QVERIFY(menu);
        menu->actions().front()->trigger();
        QCOMPARE(m_panel->count(), before - 1);
        const auto &marks = m_bakery->model().all<FindingMark>();
        QCOMPARE(marks.size(), 1u);
        QCOMPARE(marks.begin()->second.until, QDate::currentDate().addDays(7));
        menu->close();
    }

    void aWordOnTheSelectedRowIsPressed()
    {
        const int row = rowOf("unanswered-pain");
        list().setCurrentIndex(list().model()->index(row, 0));
        QCoreApplication::processEvents();
        const QRect place = list().visualRect(list().currentIndex());
        QSignalSpy opened(m_panel.get(), &FindingsPanel::opened);
        // The first word stands below the figures, where they begin.
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, {place.left() + 45, place.bottom() - 14});
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.front().front().value<Finding>().rule, QStringLiteral("unanswered-pain"));
    }

    void aSignOnAnotherRowIsPressed()
    {
        list().setCurrentIndex(list().model()->index(0, 0));
        QCoreApplication::processEvents();
        const int before = m_panel->count();
        const QModelIndex last = list().model()->index(before - 1, 0);
        const QString text = findings().finding(before - 1).text;
        list().scrollTo(last);
        const QRect place = list().visualRect(last);
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, {place.right() - 14, place.top() + 14});
        QCOMPARE(m_panel->count(), before - 1);
        for (int row = 0; row < findings().rowCount(); ++row)
            QVERIFY(findings().finding(row).text != text);
    }

    void whatIsNewIsMarkedUntilItIsLookedAt()
    {
        const QString path = m_bakery->write("cakes.wend", {});
        QVERIFY(m_bakery->workbook->saveAs(path).isOk());
        m_panel->setWorkbook(nullptr); // left
        m_panel->setWorkbook(m_bakery->workbook.get());
        m_panel->setMap(m_bakery->map());
        auto &onlyNew = *m_panel->findChild<QToolButton *>(QStringLiteral("newFindings"));
        QVERIFY(!onlyNew.isVisible());
        const int before = m_panel->count();
        Card pain = m_bakery->model().at(std::get<CardId>(findings().finding(rowOf("unanswered-pain")).items.front()));
        change(*m_bakery->workbook, [&](Edit &edit) {
            pain.id = {};
            pain.text = QStringLiteral("Nobody answers the phone");
            edit.insert(pain);
        });
        QTRY_COMPARE(m_panel->count(), before + 1);
        QVERIFY(onlyNew.isVisible() && onlyNew.text().startsWith(QLatin1String("1 new since")));
        onlyNew.click();
        QCOMPARE(findings().rowCount(), 1);
        QVERIFY(findings().row(0).isNew && findings().finding(0).text.contains(pain.text));
        keepPicture(*m_panel, QStringLiteral("findings-new"));
        list().setCurrentIndex(list().model()->index(0, 0));
        QVERIFY(!findings().row(0).isNew);
    }

private:
    QListView &list() { return *m_panel->findChild<QListView *>(); }
    FindingList &findings() { return *static_cast<FindingList *>(list().model()); }
    int rowOf(const char *rule)
    {
        for (int row = 0; row < findings().rowCount(); ++row) {
            if (findings().finding(row).rule == QLatin1String(rule))
                return row;
        }
        return -1;
    }

    std::unique_ptr<BakeryWorkbook> m_bakery;
    std::unique_ptr<FindingsPanel> m_panel;
};

namespace {

const Registered<FindingsInAPanel> registeredFindingsInAPanel;

}

}

#include "findingsinapanel.moc"
