// What stands out on a map: each rule by cases, and by maps on which it may find nothing.

#include "support/registry.h"
#include "unit/findings/drawnmap.h"

#include <QTest>

namespace wend::test {

namespace {

/// The bakery of the pictures: 241 of 3,140 visits, where 10 % are wanted, at a mood of −72 and a pain of 5.
Drawn bakeryStep()
{
    Drawn drawn = threeStages();
    drawn.count(1, MetricKind::People, "visits", 3140);
    drawn.count(2, MetricKind::Orders, "orders", 241);
    drawn.step(drawn.funnel.numbers, 1, 241.0 / 3140, 0.0679, 0.0866);
    drawn.change(1, [](Stage &stage) { stage.target = 0.1; });
    drawn.add(LaneKind::PainPoints, 2, "No confirmation", [](Card &card) { card.severity = 5; });
    drawn.feel(2, -72);
    return drawn;
}

}

class FindingRules : public QObject
{
    Q_OBJECT

private slots:
    void aMapThatNobodyDrewHasNothing() { QVERIFY(threeStages().all().empty()); }

    void aLeakIsReckonedFromTargetAndPain()
    {
        const Findings leaks = bakeryStep().of("leak-and-pain");
        QCOMPARE(leaks.size(), 1u);
        const Finding &leak = leaks.front();
        QCOMPARE(leak.severity, FindingSeverity::Loss);
        // 314 − 241 = 73 missing, × mean of 72 and 100 %
        QCOMPARE(qRound(leak.weight), 63);
        QStringList values;
        for (const SumLine &line : leak.sum)
            values += line.value;
        QCOMPARE(values,
            QStringList({QStringLiteral("314"), QStringLiteral("− 241"), QStringLiteral("73"), QStringLiteral("× 86 %"),
                QStringLiteral("63")}));
        QCOMPARE(leak.sum[2].range, QStringLiteral("42 to 101"));
        QCOMPARE(leak.items.size(), 4u);
        QVERIFY(std::holds_alternative<StageId>(leak.items.front()));
    }

    void aLeakThatMayBeChanceIsNone()
    {
        Drawn drawn = bakeryStep();
        drawn.change(1, [](Stage &stage) { stage.target = 0.08; }); // within the interval
        QVERIFY(drawn.of("leak-and-pain").empty());
    }

    void withoutATargetThePastSaysWhatShouldBe()
    {
        Drawn drawn = bakeryStep();
        drawn.change(1, [](Stage &stage) { stage.target.reset(); });
        QVERIFY(drawn.of("leak-and-pain").empty()); // neither target nor past
        drawn.funnel.past = drawn.funnel.numbers;
        drawn.step(drawn.funnel.past, 1, 0.12, 0.11, 0.13);
        QCOMPARE(drawn.of("leak-and-pain").size(), 1u);
        drawn.step(drawn.funnel.past, 1, 0.09, 0.08, 0.10); // the intervals meet
        QVERIFY(drawn.of("leak-and-pain").empty());
    }

    void theWeakestStepWithoutTargetAndPastHasNoSum()
    {
        Drawn drawn = bakeryStep();
        drawn.change(1, [](Stage &stage) { stage.target.reset(); });
        drawn.funnel.numbers[1].weakest = true;
        const Findings leaks = drawn.of("leak-and-pain");
        QCOMPARE(leaks.size(), 1u);
        QVERIFY(leaks.front().sum.empty());
    }

    void aLeakWhereNothingHurtsIsCalledSo()
    {
        Drawn drawn = threeStages();
        drawn.count(1, MetricKind::People, "visits", 3140);
        drawn.count(2, MetricKind::Orders, "orders", 241);
        drawn.step(drawn.funnel.numbers, 1, 241.0 / 3140, 0.0679, 0.0866);
        drawn.change(1, [](Stage &stage) { stage.target = 0.1; });
        QCOMPARE(drawn.of("leak").size(), 1u);
        QVERIFY(drawn.of("leak-and-pain").empty());
    }

    void reachIsNoLeak()
    {
        Drawn drawn = bakeryStep();
        drawn.funnel.numbers[1].toNext->fromReach = true;
        QVERIFY(drawn.of("leak-and-pain").empty());
    }

    void aMoodFalls_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("by 41") << 25 << -16 << true;
        QTest::newRow("by 40") << 25 << -15 << false;
        QTest::newRow("it rises") << -50 << 50 << false;
    }
    void aMoodFalls()
    {
        QFETCH(int, before);
        QFETCH(int, after);
        Drawn drawn = threeStages();
        drawn.feel(0, before);
        drawn.feel(1, after);
        QTEST(!drawn.of("falling-mood").empty(), "isFound");
    }

    void aHandOverIsFoundWhereTheMoodFallsBelowZero()
    {
        const auto drawn = [](const char *from, const char *to, int before, int after) {
            Drawn each = threeStages();
            each.add(LaneKind::Touchpoints, 0, "Ad", [&](Card &card) { card.device = QString::fromUtf8(from); });
            each.add(LaneKind::Touchpoints, 1, "Form", [&](Card &card) { card.device = QString::fromUtf8(to); });
            each.feel(0, before);
            each.feel(1, after);
            return each.of("hand-over").size();
        };
        QCOMPARE(drawn("phone", "laptop", 20, -20), 1u);
        QCOMPARE(drawn("phone", "Phone", 20, -20), 0u); // the same
        QCOMPARE(drawn("phone", "", 20, -20), 0u);      // not said
        QCOMPARE(drawn("phone", "laptop", 60, 10), 0u); // still well
        QCOMPARE(drawn("phone", "laptop", -5, -20), 0u);
    }

    void whatOthersHaveIsMissedInAStage()
    {
        Drawn drawn = threeStages();
        QVERIFY(drawn.of("stage-without-touchpoint").empty());
        drawn.add(LaneKind::Touchpoints, 0, "Ad");
        const Findings findings = drawn.of("stage-without-touchpoint");
        QCOMPARE(findings.size(), 1u);
        QCOMPARE(findings.front().items, (std::vector<FindingItem> {drawn.stages[1], drawn.stages[2]}));
        drawn.add(LaneKind::Touchpoints, 1, "Shop");
        drawn.add(LaneKind::Touchpoints, 2, "Form");
        QVERIFY(drawn.of("stage-without-touchpoint").empty());
    }

    void aGravePainWantsAnAnswer()
    {
        Drawn drawn = threeStages();
        drawn.add(LaneKind::PainPoints, 1, "Mild", [](Card &card) { card.severity = 2; });
        const CardId pain = drawn.add(LaneKind::PainPoints, 1, "Grave", [](Card &card) { card.severity = 4; });
        QCOMPARE(drawn.of("unanswered-pain").size(), 1u);
        const CardId idea = drawn.add(LaneKind::Ideas, 1, "Help", [&](Card &card) { card.answers = pain; });
        QVERIFY(drawn.of("unanswered-pain").empty());
        Card dropped = drawn.model.at(idea);
        dropped.state = IdeaState::Dropped;
        drawn.model.put(dropped);
        QCOMPARE(drawn.of("unanswered-pain").size(), 1u);
    }

    void ideasAreLateOrNobodys()
    {
        Drawn drawn = threeStages();
        const auto planned = [&](QDate due, const char *owner) {
            return [&drawn, due, owner](Card &card) {
                card.state = IdeaState::Planned;
                card.due = due;
                card.owner = QString::fromUtf8(owner);
            };
        };
        drawn.add(LaneKind::Ideas, 0, "Late", planned(drawn.today.addDays(-3), "Sam"));
        drawn.add(LaneKind::Ideas, 0, "Today", planned(drawn.today, "Sam"));
        drawn.add(LaneKind::Ideas, 0, "Nobody's", planned({}, ""));
        drawn.add(LaneKind::Ideas, 0, "Only thought of");
        drawn.add(LaneKind::Ideas, 0, "Done", [&](Card &card) {
            card.state = IdeaState::Done;
            card.due = drawn.today.addDays(-9);
        });
        QCOMPARE(drawn.of("late-idea").size(), 1u);
        QCOMPARE(drawn.of("late-idea").front().weight, 3.0);
        QCOMPARE(drawn.of("idea-of-nobody").size(), 1u);
    }

    void aQuickWinIsLargeAndEasyAndNotDone()
    {
        Drawn drawn = threeStages();
        const auto sized = [](int impact, int effort, IdeaState state) {
            return [=](Card &card) {
                card.impact = impact;
                card.effort = effort;
                card.state = state;
            };
        };
        drawn.add(LaneKind::Ideas, 0, "Win", sized(3, 1, IdeaState::Open));
        drawn.add(LaneKind::Ideas, 0, "Won", sized(3, 1, IdeaState::Done));
        drawn.add(LaneKind::Ideas, 0, "Hard", sized(3, 2, IdeaState::Open));
        drawn.add(LaneKind::Ideas, 0, "Small", sized(2, 1, IdeaState::Open));
        QCOMPARE(drawn.of("quick-win").size(), 1u);
    }

    void evidenceIsThin()
    {
        Drawn drawn = threeStages();
        const CardId moment
            = drawn.add(LaneKind::Touchpoints, 0, "Counter", [](Card &card) { card.momentOfTruth = true; });
        const CardId pain = drawn.add(LaneKind::PainPoints, 0, "Parking");
        QCOMPARE(drawn.of("moment-without-evidence").size(), 1u);
        QVERIFY(drawn.of("pain-of-opinion").empty()); // no evidence is not a guess
        drawn.support(pain, EvidenceKind::Assumed);
        QCOMPARE(drawn.of("pain-of-opinion").size(), 1u);
        drawn.support(pain, EvidenceKind::Said);
        QVERIFY(drawn.of("pain-of-opinion").empty());
        for (int n = 0; n < 4; ++n)
            drawn.support(moment, EvidenceKind::Said);
        QVERIFY(drawn.of("moment-without-evidence").empty());
        QCOMPARE(drawn.of("one-sided-evidence").size(), 1u);
        drawn.support(moment, EvidenceKind::Measured);
        QVERIFY(drawn.of("one-sided-evidence").empty());
    }

    void aMapMayEndAtThePurchase()
    {
        Drawn drawn = threeStages();
        drawn.count(1, MetricKind::People, "visits", 300);
        drawn.count(2, MetricKind::Orders, "orders", 20);
        QCOMPARE(drawn.of("end-at-purchase").size(), 1u);
        Drawn longer({QStringLiteral("See"), QStringLiteral("Order"), QStringLiteral("Come back")});
        longer.count(1, MetricKind::Orders, "orders", 20);
        QVERIFY(longer.of("end-at-purchase").empty());
    }

    void theLongestStayIsLookedAtWhereTheMoodIsLow()
    {
        Drawn drawn({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("Come back")});
        const auto lasts = [&](int stage, double duration, DurationUnit unit) {
            drawn.change(stage, [&](Stage &row) {
                row.duration = duration;
                row.durationUnit = unit;
            });
        };
        lasts(0, 90, DurationUnit::Minutes);
        lasts(1, 2, DurationUnit::Days);
        drawn.feel(1, -30);
        QVERIFY(drawn.of("long-stay").empty()); // of two nobody can say which is long
        lasts(2, 30, DurationUnit::Hours);
        const Findings findings = drawn.of("long-stay");
        QCOMPARE(findings.size(), 1u);
        QCOMPARE(findings.front().items.front(), FindingItem(drawn.stages[1]));
        lasts(2, 60, DurationUnit::Hours); // longer, and nobody felt anything there
        QVERIFY(drawn.of("long-stay").empty());
    }

    void aMapIsPastItsReview()
    {
        Drawn drawn = threeStages();
        Map row = drawn.model.at(drawn.map);
        row.reviewDate = drawn.today;
        drawn.model.put(row);
        QVERIFY(drawn.of("past-review").empty());
        row.reviewDate = drawn.today.addDays(-4);
        drawn.model.put(row);
        QCOMPARE(drawn.of("past-review").size(), 1u);
    }

    void numbersEndBeforeTheirPeriod()
    {
        Drawn drawn = threeStages();
        drawn.series.period = {QDate(2026, 10, 1), QDate(2026, 10, 31)};
        drawn.count(1, MetricKind::People, "visits", 300);
        PeriodSeries &series = drawn.series.now[drawn.funnel.numbers[1].metric];
        series.points = {{QDate(2026, 10, 1), QDate(2026, 10, 25), 300}};
        QVERIFY(drawn.of("numbers-end").empty());
        series.points = {{QDate(2026, 10, 1), QDate(2026, 10, 20), 300}};
        QCOMPARE(drawn.of("numbers-end").size(), 1u);
        drawn.today = QDate(2026, 10, 22); // the period is not over
        QVERIFY(drawn.of("numbers-end").empty());
    }

    void aPersonaIsAGuessWithoutShareAndEvidence()
    {
        Drawn drawn = threeStages();
        Persona maya;
        maya.name = QStringLiteral("Maya");
        const PersonaId id = drawn.put(maya);
        MapPersona shown;
        shown.map = drawn.map;
        shown.persona = id;
        drawn.put(shown);
        QCOMPARE(drawn.of("unsupported-persona").size(), 1u);
        const CardId card = drawn.add(LaneKind::PainPoints, 0, "Parking", [&](Card &row) { row.persona = id; });
        drawn.support(card, EvidenceKind::Said);
        QVERIFY(drawn.of("unsupported-persona").empty());
    }

    void toolsCostMoneyForNothing()
    {
        Drawn drawn = threeStages();
        const auto tool = [&](const char *name, std::optional<double> cost) {
            Tool row;
            row.name = QString::fromUtf8(name);
            row.monthlyCost = cost;
            return drawn.put(row);
        };
        const auto at = [](ToolId id) {
            return [id](Card &card) {
                card.tool = id;
                card.channel = QStringLiteral("Email");
            };
        };
        tool("Free", {});
        tool("Unused", 9);
        const ToolId mail = tool("Mailer", 13);
        drawn.add(LaneKind::Touchpoints, 0, "Letter", at(mail));
        const auto rulesFound = [&] {
            QStringList rules;
            for (const Finding &finding : findingsOfWorkbook(drawn.model))
                rules += finding.rule;
            return rules;
        };
        QCOMPARE(rulesFound(),
            QStringList({QStringLiteral("tool-without-number"), QStringLiteral("tool-without-touchpoint")}));
        Source source;
        source.name = QStringLiteral("Mailer campaigns");
        drawn.put(source);
        QCOMPARE(rulesFound(), QStringList(QStringLiteral("tool-without-touchpoint")));
        drawn.add(LaneKind::Touchpoints, 0, "Other letter", at(tool("Poster mail", 20)));
        QVERIFY(rulesFound().contains(QStringLiteral("two-tools")));
    }

    void aMessageFitsItsPlaceInTheFunnel()
    {
        Drawn drawn = threeStages();
        drawn.change(0, [](Stage &stage) { stage.level = FunnelLevel::Top; });
        const auto meant = [](FunnelLevel level) { return [level](Card &card) { card.level = level; }; };
        drawn.add(LaneKind::Messages, 0, "Hello", meant(FunnelLevel::Top));
        drawn.add(LaneKind::Messages, 0, "Whoever", meant(FunnelLevel::None));
        drawn.add(LaneKind::Messages, 1, "Compare us", meant(FunnelLevel::Bottom)); // nobody says where that is
        QVERIFY(drawn.of("misplaced-message").empty());
        const CardId buy = drawn.add(LaneKind::Messages, 0, "Buy now", meant(FunnelLevel::Bottom));
        const Findings findings = drawn.of("misplaced-message");
        QCOMPARE(findings.size(), 1u);
        QCOMPARE(findings.front().items.front(), FindingItem(buy));
        QCOMPARE(findings.front().weight, 2.0);
    }

    void messagesAreSentTooOften()
    {
        Drawn drawn = threeStages();
        const auto times = [](double often, PersonaId persona = {}) {
            return [=](Card &card) {
                card.timesAMonth = often;
                card.persona = persona;
            };
        };
        drawn.add(LaneKind::Messages, 0, "News", times(4));
        drawn.add(LaneKind::Messages, 0, "For Maya", times(4, {7}));
        drawn.add(LaneKind::Messages, 0, "For Tom", times(3, {8})); // nobody gets both
        drawn.add(LaneKind::Messages, 1, "Elsewhere", times(8));
        QVERIFY(drawn.of("too-many-messages").empty());
        drawn.add(LaneKind::Messages, 0, "Reminder", times(1));
        const Findings findings = drawn.of("too-many-messages");
        QCOMPARE(findings.size(), 1u);
        QCOMPARE(findings.front().weight, 9.0);
        QCOMPARE(findings.front().items.size(), 4u); // the stage and its three messages to Maya
    }

    void aTargetIsMissed_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("wanted");
        QTest::addColumn<bool>("isMost");
        QTest::addColumn<bool>("isOver");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("far below") << 100.0 << 60.0 << false << true << true; // 4 weeks of 60
        QTest::newRow("below by chance") << 230.0 << 60.0 << false << true << false;
        QTest::newRow("reached") << 250.0 << 60.0 << false << true << false;
        QTest::newRow("too many") << 400.0 << 60.0 << true << true << true;
        QTest::newRow("not over") << 100.0 << 60.0 << false << false << false;
    }
    void aTargetIsMissed()
    {
        QFETCH(double, value);
        QFETCH(double, wanted);
        QFETCH(bool, isMost);
        QFETCH(bool, isOver);
        Drawn drawn = threeStages();
        drawn.series.period = {QDate(2026, 10, 1), QDate(2026, 10, 28)};
        if (!isOver)
            drawn.today = QDate(2026, 10, 20);
        drawn.count(1, MetricKind::Count, "calls", value);
        Target target;
        target.metric = drawn.funnel.numbers[1].metric;
        target.value = wanted;
        target.isMost = isMost;
        drawn.put(target);
        QTEST(!drawn.of("missed-target").empty(), "isFound");
    }

    void aDoneIdeaWantsALookWhetherItHelped()
    {
        Drawn drawn = threeStages();
        const CardId idea = drawn.add(LaneKind::Ideas, 1, "New form", [](Card &card) { card.state = IdeaState::Done; });
        QVERIFY(drawn.of("unchecked-idea").empty()); // nothing is counted here
        drawn.count(1, MetricKind::People, "visits", 300);
        QCOMPARE(drawn.of("unchecked-idea").size(), 1u);
        DayNote note;
        note.day = drawn.today.addDays(-30);
        note.idea = idea;
        drawn.put(note);
        QVERIFY(drawn.of("unchecked-idea").empty());
    }

    void aStageMayHaveEvidenceOfItsOwn()
    {
        Drawn drawn = threeStages();
        drawn.support(drawn.add(LaneKind::Touchpoints, 0, "Ad"), EvidenceKind::Said);
        QCOMPARE(drawn.of("stage-without-evidence").front().items.size(), 2u);
        Evidence quote;
        quote.stage = drawn.stages[1];
        drawn.put(quote);
        QCOMPARE(drawn.of("stage-without-evidence").front().items, std::vector<FindingItem> {drawn.stages[2]});
    }

    void aPersonaThatTheNumbersKnowIsNoGuess()
    {
        Drawn drawn = threeStages();
        Persona phones;
        phones.name = QStringLiteral("Maya");
        phones.dimension = QStringLiteral("Device");
        phones.dimensionValue = QStringLiteral("Phone");
        MapPersona shown;
        shown.map = drawn.map;
        shown.persona = drawn.put(phones);
        drawn.put(shown);
        QVERIFY(drawn.of("unsupported-persona").empty());
    }

    void whatIsLostComesFirst()
    {
        Drawn drawn = bakeryStep();
        drawn.add(LaneKind::Ideas, 0, "Win", [](Card &card) {
            card.impact = 3;
            card.effort = 1;
        });
        drawn.feel(0, 90);
        const Findings findings = drawn.all();
        QVERIFY(findings.size() > 3);
        QCOMPARE(findings.front().rule, QStringLiteral("leak-and-pain"));
        QCOMPARE(findings.back().rule, QStringLiteral("quick-win"));
        for (const Finding &finding : findings)
            QVERIFY(!finding.text.isEmpty() && !finding.items.empty() && finding.map == drawn.map);
    }
};

namespace {

const Registered<FindingRules> registeredFindingRules;

}

}

#include "findingrules.moc"
