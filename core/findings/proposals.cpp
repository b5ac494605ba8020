#include "findings/proposals.h"

#include "base/daytext.h"
#include "numbers/wilsoninterval.h"

#include <QCoreApplication>
#include <cmath>

namespace wend {

namespace {

constexpr int leastSeverity = 2;  ///< of a pain point that may keep somebody
constexpr double fewestCame = 30; ///< with fewer a share says little

// What the person reads.
struct ProposalText
{
    Q_DECLARE_TR_FUNCTIONS(Explanations)
};

QString firstLine(const QString &text) { return text.section(QLatin1Char('\n'), 0, 0).simplified(); }

/// Finds one after the other what may be behind a step.
class Proposing
{
public:
    Proposing(const MapFacts &facts, StageId to) : m_facts(facts), m_to(to)
    {
        const std::vector<StageId> &stages = stagesOf(facts.model, facts.map);
        const auto at = std::find(stages.begin(), stages.end(), to);
        if (at != stages.end() && at != stages.begin())
            m_from = *std::prev(at);
        for (const ExplanationId id : explanationsOf(facts.model, to)) {
            m_pains.insert(facts.model.at(id).pain);
            m_texts.insert(firstLine(facts.model.at(id).text).toCaseFolded());
        }
        for (const auto &[id, mark] : facts.model.all<FindingMark>()) {
            if (mark.rule == QLatin1String(proposalRule) && mark.map == facts.map)
                m_unwanted.insert(mark.about);
        }
    }

    void addPains()
    {
        std::vector<CardId> pains;
        for (const StageId stage : {m_to, m_from}) {
            if (!stage)
                continue;
            const std::vector<CardId> here = cardsOf(m_facts, LaneKind::PainPoints, stage);
            pains.insert(pains.end(), here.begin(), here.end());
        }
        std::erase_if(pains, [&](CardId pain) {
            return m_facts.model.at(pain).severity < leastSeverity || m_pains.contains(pain) || isSolved(pain);
        });
        std::stable_sort(pains.begin(), pains.end(),
            [&](CardId a, CardId b) { return m_facts.model.at(a).severity > m_facts.model.at(b).severity; });
        for (const CardId pain : pains)
            addPain(m_facts.model.at(pain));
    }

    void addQuotes()
    {
        std::vector<const Evidence *> quotes;
        for (const auto &[id, evidence] : m_facts.model.all<Evidence>()) {
            const Stage *stage = m_facts.model.find(evidence.stage);
            const StageId at = stage ? stageOf(m_facts.model, stage->id) : StageId {};
            const bool isLoose = !evidence.card && !evidence.explanation;
            if (evidence.isPain && isLoose && at && (at == m_to || at == m_from))
                quotes.push_back(&evidence);
        }
        std::sort(quotes.begin(), quotes.end(), [](const Evidence *a, const Evidence *b) {
            return std::pair(b->date, a->id) < std::pair(a->date, b->id); // the latest first
        });
        for (const Evidence *quote : quotes) {
            QStringList from {quote->source.simplified(), dayText(quote->date)};
            from.removeAll(QString());
            //: %1 is where it was said and when
            const QString reason = from.isEmpty()
                ? ProposalText::tr("A customer says so.")
                : ProposalText::tr("A customer says so (%1).").arg(from.join(QStringLiteral(", ")));
            add({QStringLiteral("quote %1").arg(quote->id.value), quoted(quote->text), reason, false, {}, quote->id});
        }
    }

    // Of each dimension the value by which most are lost.
    void addShares(const std::vector<StepShare> &shares)
    {
        QStringList dimensions;
        for (const StepShare &share : shares) {
            if (!dimensions.contains(share.dimension))
                dimensions += share.dimension;
        }
        for (const QString &dimension : dimensions)
            addShareOf(dimension, shares);
    }

    void addChange(QString Card::*field, const char *about, const QString &pattern)
    {
        const std::vector<Named> before = namesAt(m_from, field);
        const std::vector<Named> after = namesAt(m_to, field);
        if (before.empty() || after.empty())
            return;
        for (const Named &name : before) {
            if (std::any_of(after.begin(), after.end(),
                    [&](const Named &other) { return other.name.compare(name.name, Qt::CaseInsensitive) == 0; }))
                return; // they may stay where they are
        }
        const Named &from = before.back();
        const Named &to = after.front();
        add({QLatin1String(about), pattern.arg(from.name, to.name),
            ProposalText::tr("%1 is the last touchpoint before, %2 the first one after.")
                .arg(quoted(m_facts.model.at(from.card).text), quoted(m_facts.model.at(to.card).text))});
    }

    std::vector<Proposal> take() { return std::move(m_proposals); }

private:
    struct Named
    {
        QString name;
        CardId card;
    };

    bool isSolved(CardId pain) const
    {
        const std::vector<CardId> ideas = cardsOf(m_facts, LaneKind::Ideas);
        return std::any_of(ideas.begin(), ideas.end(), [&](CardId id) {
            const Card &idea = m_facts.model.at(id);
            return idea.answers == pain && idea.state == IdeaState::Done;
        });
    }

    void addPain(const Card &pain)
    {
        const QString stage = quoted(m_facts.model.at(stageOf(m_facts.model, pain.stage)).name);
        QString reason = ProposalText::tr("A pain point of %1, severity %2 of 5.").arg(stage).arg(pain.severity);
        const int pieces = int(evidenceOf(m_facts.model, pain.id).size());
        addSentence(reason,
            pieces > 0 ? ProposalText::tr("%n piece(s) of evidence stand behind it.", nullptr, pieces)
                       : ProposalText::tr("No evidence stands behind it yet."));
        add({QStringLiteral("pain %1").arg(pain.id.value), pain.text.simplified(), reason, false, pain.id});
    }

    void addShareOf(const QString &dimension, const std::vector<StepShare> &shares)
    {
        double came = 0;
        double went = 0;
        for (const StepShare &share : shares) {
            came += share.dimension == dimension ? share.came : 0;
            went += share.dimension == dimension ? share.went : 0;
        }
        const StepShare *worst = nullptr;
        double most = 0;
        for (const StepShare &share : shares) {
            const double lost
                = share.dimension == dimension ? surelyLost(share, came - share.came, went - share.went) : 0;
            if (lost > most) {
                most = lost;
                worst = &share;
            }
        }
        if (worst)
            addShare(*worst, came - worst->came, went - worst->went);
    }

    /// How many more would go on if it were as with the others; 0 where that may be chance.
    static double surelyLost(const StepShare &share, double othersCame, double othersWent)
    {
        const bool isEnough = share.came >= fewestCame && othersCame >= fewestCame;
        if (!isEnough || share.went > share.came || othersWent > othersCame || share.went < 0 || othersWent < 0)
            return 0;
        const Interval less = differenceInterval(othersWent, othersCame, share.went, share.came);
        return less.low > 0 ? (othersWent / othersCame - share.went / share.came) * share.came : 0;
    }

    void addShare(const StepShare &share, double othersCame, double othersWent)
    {
        const Interval less = differenceInterval(othersWent, othersCame, share.went, share.came);
        const auto points = [](double part) { return countText(100 * part); };
        const QString reason
            //: %1 is a value such as Phone; %2 of %3 go on, %4 in per cent; %5 of %6 of the others, %7 in per cent
            = ProposalText::tr(
                "With %1 %2 of %3 go on, %4 %; of the others %5 of %6, %7 %: surely fewer (by %8 to %9 points).")
                  .arg(share.value, countText(share.went), countText(share.came),
                      hundredthsText(share.went / share.came), countText(othersWent), countText(othersCame),
                      hundredthsText(othersWent / othersCame), points(less.low), points(less.high));
        //: %1 is a breakdown such as Device, %2 one of its values, such as Phone
        add({QStringLiteral("share %1 %2").arg(share.dimension, share.value),
            ProposalText::tr("It is harder with %2 (%1)").arg(share.dimension, share.value), reason, true});
    }

    std::vector<Named> namesAt(StageId stage, QString Card::*field) const
    {
        std::vector<Named> names;
        if (!stage)
            return names;
        for (const CardId id : cardsOf(m_facts, LaneKind::Touchpoints, stage)) {
            if (const QString name = (m_facts.model.at(id).*field).simplified(); !name.isEmpty())
                names.push_back({name, id});
        }
        return names;
    }

    void add(Proposal proposal)
    {
        // The same words at another step are another proposal.
        proposal.about = QStringLiteral("%1 %2").arg(m_to.value).arg(proposal.about);
        const bool isKnown = m_texts.contains(firstLine(proposal.text).toCaseFolded());
        if (!proposal.text.isEmpty() && !isKnown && !m_unwanted.contains(proposal.about))
            m_proposals.push_back(std::move(proposal));
    }

    const MapFacts &m_facts;
    StageId m_to;
    StageId m_from; ///< null: none is before
    std::set<CardId> m_pains;
    std::set<QString> m_texts;
    std::set<QString> m_unwanted;
    std::vector<Proposal> m_proposals;
};

}

std::vector<Proposal> proposalsFor(const MapFacts &facts, StageId to, const std::vector<StepShare> &shares)
{
    Proposing proposing(facts, to);
    proposing.addPains();
    proposing.addQuotes();
    proposing.addShares(shares);
    proposing.addChange(
        //: from one channel to another
        &Card::channel, "channel", ProposalText::tr("They have to change from %1 to %2"));
    proposing.addChange(&Card::device, "device", ProposalText::tr("They have to change from %1 to %2"));
    return proposing.take();
}

}
