// What was decided about findings, and what a person knew of them when the workbook was left.

#include "findings/decisions.h"
#include "findings/knownfindings.h"
#include "support/registry.h"
#include "unit/findings/drawnmap.h"

#include <QTemporaryDir>
#include <QTest>

namespace wend::test {

class DecidedFindings : public QObject
{
    Q_OBJECT

private slots:
    void aDismissedOneStaysAway()
    {
        Drawn drawn = aGravePain();
        const Finding found = drawn.of("unanswered-pain").front();
        decide(drawn, found, FindingDecision::Dismissed, {});
        const SortedFindings sorted = sortOut(drawn.model, drawn.all(), drawn.today);
        QCOMPARE(sorted.settled.size(), 1u);
        QCOMPARE(sorted.settled.front().finding, found);
        QVERIFY(std::find(sorted.open.begin(), sorted.open.end(), found) == sorted.open.end());
    }

    void itIsKnownAgainWhenItsWordsAreOthers()
    {
        Drawn drawn = aGravePain();
        const Finding found = drawn.of("unanswered-pain").front();
        decide(drawn, found, FindingDecision::Dismissed, {});
        Card pain = drawn.model.at(std::get<CardId>(found.items.front()));
        pain.text = QStringLiteral("No word for two hours");
        pain.severity = 5;
        drawn.model.put(pain);
        QVERIFY(drawn.of("unanswered-pain").front().text != found.text);
        QCOMPARE(sortOut(drawn.model, drawn.all(), drawn.today).settled.size(), 1u);
    }

    void anotherOneOfItsRuleIsSeen()
    {
        Drawn drawn = aGravePain();
        decide(drawn, drawn.of("unanswered-pain").front(), FindingDecision::Dismissed, {});
        drawn.add(LaneKind::PainPoints, 2, "Another", [](Card &card) { card.severity = 4; });
        const SortedFindings sorted = sortOut(drawn.model, drawn.all(), drawn.today);
        QCOMPARE(sorted.settled.size(), 1u);
        QCOMPARE(std::count_if(sorted.open.begin(), sorted.open.end(),
                     [](const Finding &each) { return each.rule == QLatin1String("unanswered-pain"); }),
            1);
    }

    void whatWasPutOffComesBackOnItsDay()
    {
        Drawn drawn = aGravePain();
        decide(drawn, drawn.of("unanswered-pain").front(), FindingDecision::Later, drawn.today.addDays(7));
        QCOMPARE(sortOut(drawn.model, drawn.all(), drawn.today.addDays(6)).settled.size(), 1u);
        QCOMPARE(sortOut(drawn.model, drawn.all(), drawn.today.addDays(7)).settled.size(), 0u);
    }

    void ofSeveralThingsTheRestStaysDismissed()
    {
        Drawn drawn = threeStages();
        drawn.add(LaneKind::Touchpoints, 0, "Ad");
        decide(drawn, drawn.of("stage-without-touchpoint").front(), FindingDecision::Dismissed, {});
        drawn.add(LaneKind::Touchpoints, 1, "Shop"); // of two one is left
        QCOMPARE(sortOut(drawn.model, drawn.all(), drawn.today).settled.size(), 1u);
    }

    void moreThanWasDismissedIsSeen()
    {
        Drawn drawn = threeStages();
        drawn.add(LaneKind::Touchpoints, 0, "Ad");
        const CardId shop = drawn.add(LaneKind::Touchpoints, 1, "Shop");
        decide(drawn, drawn.of("stage-without-touchpoint").front(), FindingDecision::Dismissed, {});
        Card moved = drawn.model.at(shop);
        moved.stage = drawn.stages[0];
        drawn.model.put(moved);
        QVERIFY(sortOut(drawn.model, drawn.all(), drawn.today).settled.empty());
    }

    void aNewDayMakesALateIdeaAnotherOne()
    {
        Drawn drawn = threeStages();
        const CardId id = drawn.add(LaneKind::Ideas, 0, "Email", [&](Card &card) {
            card.owner = QStringLiteral("Sam");
            card.due = drawn.today.addDays(-9);
        });
        decide(drawn, drawn.of("late-idea").front(), FindingDecision::Dismissed, {});
        QCOMPARE(sortOut(drawn.model, drawn.all(), drawn.today).settled.size(), 1u);
        Card idea = drawn.model.at(id);
        idea.due = drawn.today.addDays(-2);
        drawn.model.put(idea);
        QVERIFY(sortOut(drawn.model, drawn.all(), drawn.today).settled.empty());
    }

    void whatWasNotThereWhenTheWorkbookWasLeftIsNew()
    {
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("copy.db"));
        QVERIFY(!readKnownFindings(copy).day.isValid());
        Drawn drawn = aGravePain();
        KnownFindings known;
        const Finding old = drawn.of("unanswered-pain").front();
        QVERIFY(!known.isNew(old)); // of a map that nobody has seen nothing is new
        known.day = drawn.today;
        known.note(drawn.map, drawn.all());
        QVERIFY(writeKnownFindings(copy, known));
        const KnownFindings again = readKnownFindings(copy);
        QCOMPARE(again.day, drawn.today);
        QVERIFY(!again.isNew(old));
        drawn.add(LaneKind::PainPoints, 2, "Another", [](Card &card) { card.severity = 4; });
        const Findings pains = drawn.of("unanswered-pain");
        QCOMPARE(std::count_if(pains.begin(), pains.end(), [&](const Finding &each) { return again.isNew(each); }), 1);
    }

    void aDamagedMemoryKnowsNothing()
    {
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("copy.db"));
        QFile file(copy + QStringLiteral(".findings"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"left\": 7, \"maps\": [");
        file.close();
        const KnownFindings known = readKnownFindings(copy);
        QVERIFY(!known.day.isValid() && known.keys.empty());
    }

private:
    static Drawn aGravePain()
    {
        Drawn drawn = threeStages();
        drawn.add(LaneKind::PainPoints, 1, "No confirmation", [](Card &card) { card.severity = 4; });
        return drawn;
    }

    static void decide(Drawn &drawn, const Finding &finding, FindingDecision decision, const QDate &until)
    {
        drawn.put(FindingMark {{}, finding.rule, finding.map, aboutOf(finding), decision, until});
    }
};

namespace {

const Registered<DecidedFindings> registeredDecidedFindings;

}

}

#include "decidedfindings.moc"
