// Explanations of a leak: a confirmed one becomes a pain point, a test an idea with a day, evidence is tied.

#include "edit/cards.h"
#include "edit/explanations.h"
#include "edit/steps.h"
#include "model/invariants.h"
#include "model/lookup.h"
#include "store/edit.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QTest>

namespace wend::test {

class ExplainingLeaks : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_workbook = std::make_unique<OpenWorkbook>();
        m_map = addSmallMap(**m_workbook);
        change([&](Edit &edit) {
            m_id = addExplanation(edit, stage(), QStringLiteral("Form loses the photo\nOver 5 MB"));
        });
    }

    void theyStandBehindEachOther()
    {
        ExplanationId second, third;
        change([&](Edit &edit) {
            second = addExplanation(edit, stage(), QStringLiteral("B"));
            third = addExplanation(edit, stage(), QStringLiteral("C"));
        });
        QVERIFY(order() == (std::vector<ExplanationId> {m_id, second, third}));
        change([&](Edit &edit) { moveExplanation(edit, third, true); });
        QVERIFY(order() == (std::vector<ExplanationId> {m_id, third, second}));
        change([&](Edit &edit) { moveExplanation(edit, m_id, false); });
        QVERIFY(order() == (std::vector<ExplanationId> {third, m_id, second}));
        change([&](Edit &edit) { moveExplanation(edit, third, true); }); // it is the first
        QVERIFY(order() == (std::vector<ExplanationId> {third, m_id, second}));
    }

    void oneMovesAmongThoseOfItsState()
    {
        ExplanationId likely, third;
        change([&](Edit &edit) {
            likely = addExplanation(edit, stage(), QStringLiteral("B"));
            setState(edit, likely, ExplanationState::Likely, m_day);
            third = addExplanation(edit, stage(), QStringLiteral("C"));
            moveExplanation(edit, third, true);
        });
        const std::vector<ExplanationId> now = order();
        QVERIFY(std::find(now.begin(), now.end(), third) < std::find(now.begin(), now.end(), m_id));
    }

    void aConfirmedOneBecomesAPainPointOnce()
    {
        const size_t before = painsAt().size();
        change([&](Edit &edit) {
            Evidence evidence;
            evidence.text = QStringLiteral("60 of 612 failed");
            evidence.kind = EvidenceKind::Measured;
            addEvidence(edit, m_id, false, evidence);
            addEvidence(edit, m_id, true, evidence);
            setState(edit, m_id, ExplanationState::Confirmed, m_day);
        });
        QCOMPARE(painsAt().size(), before + 1);
        const Card &pain = model().at(row().pain);
        QCOMPARE(pain.text, QStringLiteral("Form loses the photo"));
        QCOMPARE(pain.notes, QStringLiteral("Over 5 MB"));
        QCOMPARE(pain.stage, stage());
        QCOMPARE(row().stateDay, m_day);
        QCOMPARE(evidenceOf(model(), pain.id).size(), 1u); // what speaks against it does not stand behind the pain
        QCOMPARE(evidenceOf(model(), m_id).size(), 2u);
        change([&](Edit &edit) {
            setState(edit, m_id, ExplanationState::Open, m_day);
            setState(edit, m_id, ExplanationState::Confirmed, m_day);
        });
        QCOMPARE(painsAt().size(), before + 1);
    }

    void itsTestsIdeaAnswersThePainThatItBecomes()
    {
        CardId idea;
        change([&](Edit &edit) {
            Card fields;
            fields.text = QStringLiteral("Smaller pictures");
            fields.owner = QStringLiteral("Sam");
            fields.due = QDate(2026, 11, 30);
            idea = makeIdeaOf(edit, m_id, fields, m_day);
            QCOMPARE(makeIdeaOf(edit, m_id, fields, m_day), idea); // it stays the only one
        });
        QCOMPARE(row().idea, idea);
        QCOMPARE(model().at(idea).owner, QStringLiteral("Sam"));
        QCOMPARE(model().at(idea).due, QDate(2026, 11, 30));
        QCOMPARE(model().at(model().at(idea).lane).kind, LaneKind::Ideas);
        QVERIFY(!model().at(idea).answers);
        change([&](Edit &edit) { setState(edit, m_id, ExplanationState::Confirmed, m_day); });
        QCOMPARE(model().at(idea).answers, row().pain);
        QVERIFY(row().pain);
    }

    void inAStageWithStepsItsCardsStandInAColumn()
    {
        change([&](Edit &edit) {
            insertStep(edit, stage(), 0, QStringLiteral("Choose"));
            insertStep(edit, stage(), 1, QStringLiteral("Pay"));
            setState(edit, m_id, ExplanationState::Confirmed, m_day);
            Card fields;
            fields.text = QStringLiteral("Smaller pictures");
            makeIdeaOf(edit, m_id, fields, m_day);
        });
        QCOMPARE(brokenInvariants(model()), QStringList());
        QCOMPARE(model().at(model().at(row().pain).stage).parent, stage());
        QCOMPARE(model().at(model().at(row().idea).stage).parent, stage());
    }

    void evidenceBehindACardIsCopied()
    {
        const CardId pain = painsAt().front();
        EvidenceId behind, tied;
        change([&](Edit &edit) {
            Evidence evidence;
            evidence.text = QStringLiteral("It lost her drawing");
            behind = addEvidence(edit, pain, evidence);
            tied = tieEvidence(edit, behind, m_id, true);
        });
        QVERIFY(tied != behind);
        QCOMPARE(evidenceOf(model(), pain).size(), 1u);
        QCOMPARE(model().at(tied).text, QStringLiteral("It lost her drawing"));
        QVERIFY(model().at(tied).against && !model().at(tied).card);
        change([&](Edit &edit) { QCOMPARE(tieEvidence(edit, tied, m_id, false), tied); }); // only its side
        QVERIFY(!model().at(tied).against);
        QCOMPARE(evidenceOf(model(), m_id).size(), 1u);
    }

    void evidenceOfAStageIsTiedItselfAndStaysThere()
    {
        EvidenceId quote;
        change([&](Edit &edit) {
            Evidence evidence;
            evidence.stage = stage();
            evidence.isForLater = true;
            quote = edit.insert(evidence);
            QCOMPARE(tieEvidence(edit, quote, m_id, false), quote);
        });
        QCOMPARE(evidenceOf(model(), m_id), std::vector<EvidenceId> {quote});
        QVERIFY(!model().at(quote).isForLater);
        change([&](Edit &edit) { untieEvidence(edit, quote); });
        QVERIFY(evidenceOf(model(), m_id).empty());
        QCOMPARE(model().at(quote).stage, stage());
    }

    void evidenceOfTheExplanationAloneGoesWhenItIsTakenOff()
    {
        EvidenceId own;
        change([&](Edit &edit) { own = addEvidence(edit, m_id, false, {}); });
        change([&](Edit &edit) { untieEvidence(edit, own); });
        QVERIFY(!model().find(own));
    }

    void onePainPointBringsItsEvidenceAlong()
    {
        const CardId pain = painsAt().front();
        ExplanationId taken;
        change([&](Edit &edit) {
            Evidence evidence;
            evidence.text = QStringLiteral("“I gave up”");
            addEvidence(edit, pain, evidence);
            taken = addExplanation(edit, stage(), QStringLiteral("Taken"), pain);
        });
        QCOMPARE(evidenceOf(model(), taken).size(), 1u);
        QCOMPARE(model().at(taken).pain, pain);
    }

    void allOfItIsUndoneAndDoneAgain()
    {
        const Model before = readAnew(**m_workbook);
        change([&](Edit &edit) {
            Card fields;
            fields.text = QStringLiteral("Smaller pictures");
            makeIdeaOf(edit, m_id, fields, m_day);
            addEvidence(edit, m_id, true, {});
            setState(edit, m_id, ExplanationState::Confirmed, m_day);
        });
        const Model after = readAnew(**m_workbook);
        QVERIFY((*m_workbook)->undo().isOk());
        QVERIFY(model() == before);
        QVERIFY((*m_workbook)->redo().isOk());
        QVERIFY(model() == after);
    }

    void itGoesWithItsStageAndItsEvidenceWithIt()
    {
        change([&](Edit &edit) { addEvidence(edit, m_id, false, {}); });
        change([&](Edit &edit) { edit.remove(stage()); });
        QVERIFY(!model().find(m_id));
        QCOMPARE(brokenInvariants(model()), QStringList());
        QVERIFY((*m_workbook)->undo().isOk());
        QCOMPARE(evidenceOf(model(), m_id).size(), 1u);
    }

private:
    const Model &model() { return (*m_workbook)->model(); }
    const Explanation &row() { return model().at(m_id); }
    StageId stage() const { return m_map.stages[1]; }
    const std::vector<ExplanationId> &order() { return explanationsOf(model(), stage()); }
    const std::vector<CardId> &painsAt()
    {
        return cardsIn(model(), m_map.lane(model(), LaneKind::PainPoints), stage());
    }
    void change(const Workbook::Change &what) { wend::test::change(**m_workbook, what); }

    std::unique_ptr<OpenWorkbook> m_workbook;
    SmallMap m_map;
    ExplanationId m_id;
    QDate m_day {2026, 11, 17};
};

namespace {

const Registered<ExplainingLeaks> registeredExplainingLeaks;

}

}

#include "explainingleaks.moc"
