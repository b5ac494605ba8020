// What is lost at a step and what may be behind it: the figures, what explanations account for, and what Wend proposes,
// by cases and by steps for which it may propose nothing.

#include "findings/explained.h"
#include "findings/proposals.h"
#include "findings/remedies.h"
#include "findings/stepfigures.h"
#include "numbers/samplesneeded.h"
#include "support/registry.h"
#include "unit/findings/drawnmap.h"

#include <QTest>

namespace wend::test {

namespace {

/// 241 of 3,140 visits order, where 10 % are wanted.
Drawn aLeak()
{
    Drawn drawn = threeStages();
    drawn.count(1, MetricKind::People, "visits", 3140);
    drawn.count(2, MetricKind::Orders, "orders", 241);
    drawn.step(drawn.funnel.numbers, 1, 241.0 / 3140, 0.0679, 0.0866);
    drawn.change(1, [](Stage &stage) { stage.target = 0.1; });
    return drawn;
}

MapFacts factsOf(const Drawn &drawn) { return {drawn.model, drawn.map, drawn.series, drawn.funnel, drawn.today}; }

StepFigures figuresOf(const Drawn &drawn, int stage = 2)
{
    return stepFiguresOf(factsOf(drawn), drawn.stages[size_t(stage)]);
}

void countBetween(Drawn &drawn, int stage, const char *label, double value, MetricKind kind = MetricKind::People)
{
    FurtherNumber number;
    number.label = QString::fromUtf8(label);
    number.kind = kind;
    number.value = value;
    drawn.funnel.numbers[size_t(stage)].others.push_back(number);
}

ExplanationId explain(Drawn &drawn, const char *text, ExplanationState state = ExplanationState::Open,
    std::optional<double> explains = {}, bool orMore = false)
{
    Explanation explanation;
    explanation.stage = drawn.stages[2];
    explanation.text = QString::fromUtf8(text);
    explanation.state = state;
    explanation.explains = explains;
    explanation.orMore = orMore;
    return drawn.put(explanation);
}

QStringList proposed(const Drawn &drawn, const std::vector<StepShare> &shares = {}, int stage = 2)
{
    QStringList texts;
    for (const Proposal &proposal : proposalsFor(factsOf(drawn), drawn.stages[size_t(stage)], shares))
        texts += proposal.text;
    return texts;
}

CardId hurt(Drawn &drawn, int stage, const char *text, int severity)
{
    return drawn.add(LaneKind::PainPoints, stage, text, [&](Card &card) { card.severity = severity; });
}

}

class Explaining : public QObject
{
    Q_OBJECT

private slots:
    void missingIsReckonedFromTheTarget()
    {
        const Drawn drawn = aLeak();
        const StepFigures figures = figuresOf(drawn);
        QCOMPARE(figures.from, drawn.stages[1]);
        QCOMPARE(figures.cameLabel, QStringLiteral("visits"));
        QCOMPARE(figures.wentLabel, QStringLiteral("orders"));
        QCOMPARE(qRound(figures.went), 241);
        QCOMPARE(qRound(figures.expected), 314);
        QCOMPARE(qRound(figures.missing), 73);
        QCOMPARE(qRound(figures.missingLow), 42);
        QCOMPARE(qRound(figures.missingHigh), 101);
        QVERIFY(figures.isSurelyMissed());
    }

    void whatMayBeChanceIsNotSurelyMissed()
    {
        Drawn drawn = aLeak();
        drawn.change(1, [](Stage &stage) { stage.target = 0.08; });
        QVERIFY(figuresOf(drawn).isMissed());
        QVERIFY(!figuresOf(drawn).isSurelyMissed());
        drawn.change(1, [](Stage &stage) { stage.target = 0.07; });
        QVERIFY(!figuresOf(drawn).isMissed());
    }

    void withoutATargetNobodySaysWhatIsMissing()
    {
        Drawn drawn = aLeak();
        drawn.change(1, [](Stage &stage) { stage.target.reset(); });
        QVERIFY(figuresOf(drawn).share);
        QVERIFY(figuresOf(drawn).should.isEmpty());
        QVERIFY(!figuresOf(drawn).isMissed());
    }

    void aStepThatIsNotCountedHasNoFigures()
    {
        const Drawn drawn = aLeak();
        QVERIFY(!figuresOf(drawn, 1).share);
        QCOMPARE(figuresOf(drawn, 1).from, drawn.stages[0]);
        QVERIFY(!figuresOf(drawn, 0).from); // nothing is before the first
    }

    void whereTheyWentIsToldByTheNumbersBetween()
    {
        Drawn drawn = aLeak();
        QVERIFY(figuresOf(drawn).parts.empty());
        countBetween(drawn, 2, "form starts", 612);
        countBetween(drawn, 1, "page views", 9000);                 // more than came
        countBetween(drawn, 2, "collected", 236);                   // fewer than went on
        countBetween(drawn, 2, "takings", 1000, MetricKind::Money); // no people
        const std::vector<StepPart> parts = figuresOf(drawn).parts;
        const std::vector<StepPart> wanted {{2528, QString(), QStringLiteral("form starts")},
            {371, QStringLiteral("form starts"), QStringLiteral("orders")}, {241, QStringLiteral("orders"), QString()}};
        QCOMPARE(parts.size(), wanted.size());
        for (size_t at = 0; at < parts.size(); ++at) {
            QCOMPARE(qRound(parts[at].count), qRound(wanted[at].count));
            QCOMPARE(parts[at].reached, wanted[at].reached);
            QCOMPARE(parts[at].lost, wanted[at].lost);
        }
    }

    void whatTheSameSourceCountedOfThemIsBetweenToo()
    {
        Drawn drawn = aLeak();
        const auto metricOf = [&](int source) {
            Metric metric;
            metric.source = {source};
            return drawn.put(metric);
        };
        drawn.funnel.numbers[1].metric = metricOf(1);
        countBetween(drawn, 2, "items sold", 300, MetricKind::Count);
        drawn.funnel.numbers[2].others.back().metric = metricOf(2);
        QVERIFY(figuresOf(drawn).parts.empty());
        countBetween(drawn, 2, "began the form", 612, MetricKind::Count);
        drawn.funnel.numbers[2].others.back().metric = metricOf(1);
        QCOMPARE(figuresOf(drawn).parts.size(), 3u);
    }

    void onlyWhatIsConfirmedOrLikelyExplains()
    {
        Drawn drawn = aLeak();
        explain(drawn, "Open", ExplanationState::Open, 20);
        explain(drawn, "Ruled out", ExplanationState::RuledOut, 20);
        const ExplanationId likely = explain(drawn, "Likely", ExplanationState::Likely, 14, true);
        explain(drawn, "Likely, unknown", ExplanationState::Likely);
        const ExplanationId confirmed = explain(drawn, "Confirmed", ExplanationState::Confirmed, 37);
        const Explained explained = explainedOf(drawn.model, drawn.stages[2], 73);
        const std::vector<ExplainedPart> wanted {{confirmed, 37, false, true}, {likely, 14, true, false}};
        QVERIFY(explained.parts == wanted);
        QCOMPARE(explained.unexplained, 22.0);
        QVERIFY(explained.orLess && !explained.isTooMuch);
    }

    void neverMoreIsExplainedThanIsMissing()
    {
        Drawn drawn = aLeak();
        explain(drawn, "One", ExplanationState::Confirmed, 60);
        explain(drawn, "Two", ExplanationState::Likely, 40);
        explain(drawn, "Three", ExplanationState::Likely, 5);
        const Explained explained = explainedOf(drawn.model, drawn.stages[2], 73);
        QVERIFY(explained.isTooMuch);
        double sum = 0;
        for (const ExplainedPart &part : explained.parts)
            sum += part.count;
        QCOMPARE(sum, 73.0);
        QCOMPARE(explained.unexplained, 0.0);
    }

    void theyAreReadByStateThenAsOrdered()
    {
        Drawn drawn = aLeak();
        const ExplanationId out = explain(drawn, "A", ExplanationState::RuledOut);
        const ExplanationId open = explain(drawn, "B");
        const ExplanationId second = explain(drawn, "C", ExplanationState::Confirmed);
        const ExplanationId third = explain(drawn, "D", ExplanationState::Confirmed);
        const ExplanationId likely = explain(drawn, "E", ExplanationState::Likely);
        const std::vector<ExplanationId> wanted {second, third, likely, open, out};
        QVERIFY(explanationsInOrder(drawn.model, drawn.stages[2]) == wanted);
    }

    void evidenceIsCountedOnItsSide()
    {
        Drawn drawn = aLeak();
        const ExplanationId id = explain(drawn, "A");
        const auto add = [&](bool against, EvidenceKind kind) {
            Evidence evidence;
            evidence.explanation = id;
            evidence.against = against;
            evidence.kind = kind;
            drawn.put(evidence);
        };
        add(false, EvidenceKind::Said);
        add(false, EvidenceKind::Seen);
        add(true, EvidenceKind::Measured);
        QCOMPARE(evidenceCountOf(drawn.model, id), (EvidenceCount {2, 1, false}));
        add(false, EvidenceKind::Measured);
        QCOMPARE(evidenceCountOf(drawn.model, id), (EvidenceCount {3, 1, true}));
    }

    void aStageWithAnExplainedStepIsNotWithoutEvidence()
    {
        Drawn drawn = aLeak();
        drawn.support(hurt(drawn, 0, "Slow", 2), EvidenceKind::Said);
        const auto lacking = [&] { return drawn.of("stage-without-evidence").front().items.size(); };
        QCOMPARE(lacking(), 2u);
        Evidence evidence;
        evidence.explanation = explain(drawn, "A");
        drawn.put(evidence);
        QCOMPARE(lacking(), 1u);
    }

    void whatHelpsIsWhatAnswersItsPainsAndItsTests()
    {
        Drawn drawn = aLeak();
        const CardId pain = hurt(drawn, 2, "No confirmation", 5);
        const auto answering = [&](CardId answered, IdeaState state) {
            return drawn.add(LaneKind::Ideas, 2, "Idea", [&](Card &card) {
                card.answers = answered;
                card.state = state;
            });
        };
        const CardId idea = answering(pain, IdeaState::Planned);
        answering(pain, IdeaState::Dropped);
        answering(hurt(drawn, 0, "Elsewhere", 5), IdeaState::Open);
        answering({}, IdeaState::Open); // it answers nothing
        const Finding leak = drawn.of("leak-and-pain").front();
        QCOMPARE(leakIn(drawn.model, leak), drawn.stages[2]);
        QVERIFY(ideasAgainst(drawn.model, leak) == std::vector<CardId> {idea});
        Explanation tested = drawn.model.at(explain(drawn, "The price"));
        tested.idea = answering({}, IdeaState::Open);
        drawn.model.put(tested);
        QVERIFY(ideasAgainst(drawn.model, leak) == (std::vector<CardId> {idea, tested.idea}));
        const Finding other {QStringLiteral("unanswered-pain"), FindingSeverity::Look, 0, {}, {}, {}, {}, {pain}};
        QVERIFY(!leakIn(drawn.model, other));
        QVERIFY(ideasAgainst(drawn.model, other) == std::vector<CardId> {idea});
    }

    void howManyHaveToComeIsSaidWhereATargetIsMissed()
    {
        Drawn drawn = aLeak();
        const Period october {QDate(2026, 10, 1), QDate(2026, 10, 31)};
        const QString proof = proofOf(figuresOf(drawn), october);
        const double needed = neededToTell(241.0 / 3140, 0.1);
        QVERIFY2(proof.contains(QStringLiteral("10 %")) && proof.contains(countText(needed)), qPrintable(proof));
        drawn.change(1, [](Stage &stage) { stage.target = 0.05; });
        QVERIFY(!proofOf(figuresOf(drawn), october).contains(QLatin1Char('%')));
        QVERIFY(proofOf(figuresOf(drawn, 1), october).isEmpty()); // it is not counted
    }

    // What is proposed.

    void nothingIsProposedForAMapThatNobodyDrew() { QVERIFY(proposed(threeStages()).isEmpty()); }
    void aLeakAloneProposesNothing() { QVERIFY(proposed(aLeak()).isEmpty()); }

    void painPointsOnBothSidesAreProposedTheGravestFirst()
    {
        Drawn drawn = aLeak();
        hurt(drawn, 0, "Elsewhere", 5);
        hurt(drawn, 1, "Allergens are hard to find", 4);
        hurt(drawn, 2, "Form loses the photo", 3);
        hurt(drawn, 2, "No confirmation", 5);
        hurt(drawn, 2, "A trifle", 1);
        QCOMPARE(proposed(drawn),
            QStringList({QStringLiteral("No confirmation"), QStringLiteral("Allergens are hard to find"),
                QStringLiteral("Form loses the photo")}));
    }

    void aPainPointOfAStepIsOneOfItsStage()
    {
        Drawn drawn = aLeak();
        Stage step;
        step.map = drawn.map;
        step.parent = drawn.stages[2];
        const StageId id = drawn.put(step);
        drawn.add(LaneKind::PainPoints, 2, "Deep inside", [&](Card &card) {
            card.stage = id;
            card.severity = 3;
        });
        QCOMPARE(proposed(drawn), QStringList({QStringLiteral("Deep inside")}));
    }

    void whatIsListedAlreadyIsNotProposed()
    {
        Drawn drawn = aLeak();
        const CardId pain = hurt(drawn, 2, "Form loses the photo", 3);
        hurt(drawn, 2, "No confirmation", 5);
        Explanation taken;
        taken.stage = drawn.stages[2];
        taken.text = QStringLiteral("In other words");
        taken.pain = pain;
        drawn.put(taken);
        explain(drawn, "no  CONFIRMATION\nIt hurts most of all");
        QVERIFY(proposed(drawn).isEmpty());
        QCOMPARE(proposed(drawn, {}, 1).size(), 0); // at another step no pain point lies
    }

    void whatIsNotWantedIsNotProposedAgain()
    {
        Drawn drawn = aLeak();
        hurt(drawn, 2, "No confirmation", 5);
        const auto proposals = proposalsFor(factsOf(drawn), drawn.stages[2], {});
        QCOMPARE(proposals.size(), 1u);
        FindingMark mark;
        mark.rule = QLatin1String(proposalRule);
        mark.map = drawn.map;
        mark.about = proposals.front().about;
        drawn.put(mark);
        QVERIFY(proposed(drawn).isEmpty());
    }

    void aPainThatIsAnsweredAndDoneIsNotProposed()
    {
        Drawn drawn = aLeak();
        const CardId pain = hurt(drawn, 2, "No confirmation", 5);
        const CardId idea = drawn.add(LaneKind::Ideas, 2, "Confirm at once", [&](Card &card) {
            card.answers = pain;
            card.state = IdeaState::Doing;
        });
        QCOMPARE(proposed(drawn).size(), 1);
        Card done = drawn.model.at(idea);
        done.state = IdeaState::Done;
        drawn.model.put(done);
        QVERIFY(proposed(drawn).isEmpty());
    }

    void quotesMarkedAsPainAreProposed_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<bool>("isPain");
        QTest::addColumn<bool>("isProposed");
        QTest::newRow("where they were lost") << 2 << true << true;
        QTest::newRow("before") << 1 << true << true;
        QTest::newRow("elsewhere") << 0 << true << false;
        QTest::newRow("no pain") << 2 << false << false;
    }
    void quotesMarkedAsPainAreProposed()
    {
        QFETCH(int, stage);
        QFETCH(bool, isPain);
        Drawn drawn = aLeak();
        Evidence quote;
        quote.text = QStringLiteral("It lost my drawing");
        quote.stage = drawn.stages[size_t(stage)];
        quote.isPain = isPain;
        const EvidenceId id = drawn.put(quote);
        const auto proposals = proposalsFor(factsOf(drawn), drawn.stages[2], {});
        QTEST(!proposals.empty(), "isProposed");
        if (!proposals.empty())
            QCOMPARE(proposals.front().evidence, id);
    }

    void aQuoteThatStandsBehindSomethingIsNotProposed()
    {
        Drawn drawn = aLeak();
        Evidence quote;
        quote.text = QStringLiteral("It lost my drawing");
        quote.stage = drawn.stages[2];
        quote.isPain = true;
        quote.explanation = explain(drawn, "A");
        drawn.put(quote);
        QVERIFY(proposed(drawn).isEmpty());
    }

    void aChangeOfChannelIsProposed_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<bool>("isProposed");
        QTest::newRow("another") << "Instagram"
                                 << "Website" << true;
        QTest::newRow("the same") << "Website"
                                  << "website " << false;
        QTest::newRow("not said before") << ""
                                         << "Website" << false;
        QTest::newRow("not said after") << "Instagram"
                                        << "" << false;
    }
    void aChangeOfChannelIsProposed()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        Drawn drawn = aLeak();
        drawn.add(LaneKind::Touchpoints, 1, "Gallery", [&](Card &card) { card.channel = before; });
        drawn.add(LaneKind::Touchpoints, 2, "Form", [&](Card &card) { card.channel = after; });
        QTEST(!proposed(drawn).isEmpty(), "isProposed");
    }

    void whoMayStayOnAChannelIsNotAskedToChange()
    {
        Drawn drawn = aLeak();
        for (const char *channel : {"Instagram", "Website"})
            drawn.add(LaneKind::Touchpoints, 1, "A", [&](Card &card) { card.channel = QString::fromUtf8(channel); });
        drawn.add(LaneKind::Touchpoints, 2, "B", [](Card &card) { card.channel = QStringLiteral("Website"); });
        QVERIFY(proposed(drawn).isEmpty());
    }

    void aShareThatIsSurelySmallerIsProposed_data()
    {
        QTest::addColumn<double>("came");
        QTest::addColumn<double>("went");
        QTest::addColumn<double>("othersCame");
        QTest::addColumn<double>("othersWent");
        QTest::addColumn<bool>("isProposed");
        QTest::newRow("surely fewer") << 398.0 << 116.0 << 192.0 << 113.0 << true;
        QTest::newRow("more") << 398.0 << 300.0 << 192.0 << 50.0 << false;
        QTest::newRow("it may be chance") << 100.0 << 30.0 << 100.0 << 36.0 << false;
        QTest::newRow("too few of them") << 20.0 << 0.0 << 192.0 << 113.0 << false;
        QTest::newRow("too few others") << 398.0 << 116.0 << 20.0 << 20.0 << false;
        QTest::newRow("more went than came") << 398.0 << 116.0 << 192.0 << 400.0 << false;
    }
    void aShareThatIsSurelySmallerIsProposed()
    {
        QFETCH(double, came);
        QFETCH(double, went);
        QFETCH(double, othersCame);
        QFETCH(double, othersWent);
        const std::vector<StepShare> shares {{QStringLiteral("Device"), QStringLiteral("Phone"), came, went},
            {QStringLiteral("Device"), QStringLiteral("Laptop"), othersCame, othersWent}};
        const Drawn drawn = aLeak();
        const auto proposals = proposalsFor(factsOf(drawn), drawn.stages[2], shares);
        const auto speaksOfPhones
            = [](const Proposal &each) { return each.isMeasured && each.text.contains(QStringLiteral("Phone")); };
        QTEST(std::any_of(proposals.begin(), proposals.end(), speaksOfPhones), "isProposed");
    }

    void theReasonHasItsFigures()
    {
        const Drawn drawn = aLeak();
        const auto proposals = proposalsFor(factsOf(drawn), drawn.stages[2],
            {{QStringLiteral("Device"), QStringLiteral("Phone"), 398, 116},
                {QStringLiteral("Device"), QStringLiteral("Laptop"), 192, 113}});
        QCOMPARE(proposals.size(), 1u);
        for (const char *figure : {"116", "398", "29 %", "113", "192", "59 %", "21", "38"})
            QVERIFY2(proposals.front().reason.contains(QString::fromUtf8(figure)), figure);
    }
};

namespace {

const Registered<Explaining> registeredExplaining;

}

}

#include "explaining.moc"
