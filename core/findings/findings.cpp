#include "findings/findings.h"

#include <algorithm>

namespace wend {

QString wordOf(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Loss: return QStringLiteral("loss");
    case FindingSeverity::Look: return QStringLiteral("look");
    case FindingSeverity::Gap: return QStringLiteral("gap");
    case FindingSeverity::Chance: return QStringLiteral("chance");
    }
    Q_UNREACHABLE();
}

Findings findingsOf(const MapFacts &facts)
{
    constexpr void (*rules[])(const MapFacts &, Findings &) {findLeaks, findFallingMoods, findHandovers,
        findEmptyStages, findUnansweredPains, findNeglectedIdeas, findUncheckedIdeas, findQuickWins,
        findMisplacedMessages, findNumbersOffCourse, findThinEvidence, findEndAtPurchase, findLongStays, findOutdated,
        findTwoCounts, findUnsupportedPersonas};
    Findings findings;
    for (const auto rule : rules)
        rule(facts, findings);
    for (Finding &finding : findings)
        finding.map = facts.map;
    sortFindings(findings);
    return findings;
}

Findings findingsOfWorkbook(const Model &model)
{
    Findings findings;
    findIdleTools(model, findings);
    sortFindings(findings);
    return findings;
}

void sortFindings(Findings &findings)
{
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        return std::pair(a.severity, -a.weight) < std::pair(b.severity, -b.weight);
    });
}

}
