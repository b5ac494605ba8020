#include "findings/rules.h"

#include <QCoreApplication>

#include <map>

namespace wend {

namespace {

// What the person reads.
struct EvidenceText
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

constexpr int fewestForOneSided = 5;

bool isGuessAlone(const MapFacts &facts, CardId card)
{
    const std::vector<EvidenceId> &evidence = evidenceOf(facts.model, card);
    return !evidence.empty() && std::all_of(evidence.begin(), evidence.end(), [&](EvidenceId id) {
        return facts.model.at(id).kind == EvidenceKind::Assumed;
    });
}

void findBareMoments(const MapFacts &facts, Findings &findings)
{
    Finding finding {QStringLiteral("moment-without-evidence"), FindingSeverity::Gap};
    QStringList names;
    for (const CardId id : cardsOf(facts, LaneKind::Touchpoints)) {
        const Card &card = facts.model.at(id);
        if (!card.momentOfTruth || !evidenceOf(facts.model, id).empty())
            continue;
        finding.items.push_back(id);
        names += quoted(card.text);
    }
    if (names.isEmpty())
        return;
    finding.weight = double(names.size());
    finding.subjects = finding.items.size();
    finding.text = EvidenceText::tr("%n moment(s) of truth without any evidence.", nullptr, int(names.size()));
    finding.figures = names.join(EvidenceText::tr(", "));
    findings.push_back(std::move(finding));
}

void findGuessedPains(const MapFacts &facts, Findings &findings)
{
    Finding finding {QStringLiteral("pain-of-opinion"), FindingSeverity::Gap, 0, {}};
    QStringList names;
    for (const CardId id : cardsOf(facts, LaneKind::PainPoints)) {
        if (facts.model.at(id).severity < graveSeverity || !isGuessAlone(facts, id))
            continue;
        finding.items.push_back(id);
        names += quoted(facts.model.at(id).text);
    }
    if (names.isEmpty())
        return;
    finding.weight = double(names.size());
    finding.subjects = finding.items.size();
    finding.text
        = EvidenceText::tr("%n pain point(s) rest on opinion alone: no quote, no count.", nullptr, int(names.size()));
    finding.figures = names.join(EvidenceText::tr(", "));
    findings.push_back(std::move(finding));
}

void findOneKind(const MapFacts &facts, Findings &findings)
{
    std::map<EvidenceKind, int> kinds;
    int all = 0;
    for (const auto &[id, row] : facts.model.all<Evidence>()) {
        const Card *card = facts.model.find(row.card);
        const Stage *stage = facts.model.find(card ? card->stage : row.stage);
        if (!stage || stage->map != facts.map || row.kind == EvidenceKind::Assumed)
            continue;
        ++kinds[row.kind];
        ++all;
    }
    if (all < fewestForOneSided || kinds.size() != 1)
        return;
    Finding finding {QStringLiteral("one-sided-evidence"), FindingSeverity::Gap, 0, facts.map};
    switch (kinds.begin()->first) {
    case EvidenceKind::Measured: finding.text = EvidenceText::tr("All evidence is numbers: nobody was asked."); break;
    case EvidenceKind::Said:
        finding.text = EvidenceText::tr("All evidence is what people say: nothing was counted or seen.");
        break;
    default: finding.text = EvidenceText::tr("All evidence was seen by yourselves: nobody was asked."); break;
    }
    finding.figures = EvidenceText::tr("%n piece(s) of evidence, all of one kind.", nullptr, all);
    finding.items = {facts.map};
    findings.push_back(std::move(finding));
}

}

void findThinEvidence(const MapFacts &facts, Findings &findings)
{
    findBareMoments(facts, findings);
    findGuessedPains(facts, findings);
    findOneKind(facts, findings);
}

}
