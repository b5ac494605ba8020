// The list of what stands out: it follows the map, and what is done about it.

#include "findingpanel/findinglist.h"
#include "findingpanel/findingspanel.h"
#include "model/lookup.h"
#include "store/edit.h"
#include "support/bakeryworkbook.h"
#include "support/picture.h"
#include "support/registry.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
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
        button("Make an idea").click();
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
        QVERIFY(!button("Make an idea").isEnabled());
    }

private:
    QListView &list() { return *m_panel->findChild<QListView *>(); }
    FindingList &findings() { return *static_cast<FindingList *>(list().model()); }
    QPushButton &button(const char *text)
    {
        for (QPushButton *each : m_panel->findChildren<QPushButton *>()) {
            if (each->text() == QLatin1String(text))
                return *each;
        }
        qFatal("there is no such button");
    }
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

const Registered<FindingsInAPanel> registered;

}

}

#include "findingsinapanel.moc"
