#include "base/daytext.h"
#include "findings/rules.h"

#include <QCoreApplication>

namespace wend {

namespace {

// What the person reads.
struct IdeaText
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

QString stageNameOf(const MapFacts &facts, const Card &card)
{
    return quoted(facts.model.at(stageOf(facts.model, card.stage)).name);
}

}

void findUnansweredPains(const MapFacts &facts, Findings &findings)
{
    const std::set<CardId> answered = answeredPains(facts);
    for (const CardId id : cardsOf(facts, LaneKind::PainPoints)) {
        const Card &pain = facts.model.at(id);
        if (pain.severity < graveSeverity || answered.contains(id))
            continue;
        Finding finding {QStringLiteral("unanswered-pain"), FindingSeverity::Look, 20.0 * pain.severity, {}};
        finding.text = IdeaText::tr("Nobody answers %1.").arg(quoted(pain.text));
        finding.figures = IdeaText::tr("Severity %1 of 5, in %2; no idea is tied to it.")
                              .arg(pain.severity)
                              .arg(stageNameOf(facts, pain));
        finding.items = {id};
        findings.push_back(std::move(finding));
    }
}

void findNeglectedIdeas(const MapFacts &facts, Findings &findings)
{
    for (const CardId id : cardsOf(facts, LaneKind::Ideas)) {
        const Card &idea = facts.model.at(id);
        if (!isOpen(idea))
            continue;
        const Card *pain = facts.model.find(idea.answers);
        const QString answers = pain ? IdeaText::tr("It answers %1.").arg(quoted(pain->text)) : QString();
        if (idea.due.isValid() && idea.due < facts.today) {
            const int late = int(idea.due.daysTo(facts.today));
            Finding finding {QStringLiteral("late-idea"), FindingSeverity::Look, std::min(100.0, double(late)), {}};
            finding.text = IdeaText::tr("%1 is %n day(s) late.", nullptr, late).arg(quoted(idea.text));
            finding.figures = (idea.owner.trimmed().isEmpty() ? IdeaText::tr("Nobody owns it; it was due %1.")
                                                              : IdeaText::tr("%2; it was due %1."))
                                  .arg(dayText(idea.due), idea.owner.simplified());
            addSentence(finding.figures, answers);
            finding.items = {id};
            finding.occasion = idea.due.toString(Qt::ISODate);
            findings.push_back(std::move(finding));
        } else if (idea.owner.trimmed().isEmpty() && idea.state != IdeaState::Open) {
            Finding finding {QStringLiteral("idea-of-nobody"), FindingSeverity::Look, 0, {}};
            finding.text = IdeaText::tr("Nobody owns %1.").arg(quoted(idea.text));
            finding.figures = IdeaText::tr("It is planned or under way.");
            addSentence(finding.figures, answers);
            finding.items = {id};
            findings.push_back(std::move(finding));
        }
    }
}

void findUncheckedIdeas(const MapFacts &facts, Findings &findings)
{
    const MapNumbers &numbers = facts.funnel.numbers;
    const bool isCounted = std::any_of(numbers.begin(), numbers.end(), [](const auto &number) { return number.value; });
    if (!isCounted)
        return;
    std::set<CardId> checked;
    for (const auto &[id, note] : facts.model.all<DayNote>())
        checked.insert(note.idea);
    for (const CardId id : cardsOf(facts, LaneKind::Ideas)) {
        const Card &idea = facts.model.at(id);
        if (idea.state != IdeaState::Done || checked.contains(id))
            continue;
        const std::vector<EvidenceId> &evidence = evidenceOf(facts.model, id);
        if (std::any_of(evidence.begin(), evidence.end(),
                [&](EvidenceId at) { return facts.model.at(at).kind == EvidenceKind::Measured; }))
            continue;
        Finding finding {QStringLiteral("unchecked-idea"), FindingSeverity::Gap, 0, {}};
        finding.text = IdeaText::tr("%1 is done, and nobody looked whether it helped.").arg(quoted(idea.text));
        finding.figures = IdeaText::tr("Note the day it went live: then the numbers before and after are compared.");
        finding.items = {id};
        findings.push_back(std::move(finding));
    }
}

void findQuickWins(const MapFacts &facts, Findings &findings)
{
    for (const CardId id : cardsOf(facts, LaneKind::Ideas)) {
        const Card &idea = facts.model.at(id);
        if (!isOpen(idea) || idea.impact < 3 || idea.effort > 1)
            continue;
        const Card *pain = facts.model.find(idea.answers);
        Finding finding {QStringLiteral("quick-win"), FindingSeverity::Chance, double(pain ? pain->severity : 0), {}};
        finding.text = IdeaText::tr("Quick win: %1.").arg(quoted(idea.text));
        finding.figures = IdeaText::tr("Large impact, little effort.");
        if (pain)
            addSentence(finding.figures, IdeaText::tr("It answers %1.").arg(quoted(pain->text)));
        finding.items = {id};
        if (pain)
            finding.items.push_back(pain->id);
        findings.push_back(std::move(finding));
    }
}

}
