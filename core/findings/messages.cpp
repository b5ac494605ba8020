#include "findings/rules.h"

#include <QCoreApplication>

#include <map>

namespace wend {

namespace {

// What the person reads.
struct MessageText
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

constexpr double mostAMonth = 8; ///< messages of one stage to one person: two a week

// Of a part of the funnel, as the rest of a sentence.
QString readersOf(FunnelLevel level)
{
    switch (level) {
    case FunnelLevel::None: break;
    case FunnelLevel::Top: return MessageText::tr("people who first hear of you");
    case FunnelLevel::Middle: return MessageText::tr("people who compare");
    case FunnelLevel::Bottom: return MessageText::tr("people who are about to buy");
    }
    return {};
}

void findMisplaced(const Card &message, const Stage &stage, Findings &findings)
{
    if (message.level == FunnelLevel::None || stage.level == FunnelLevel::None || message.level == stage.level)
        return;
    Finding finding {QStringLiteral("misplaced-message"), FindingSeverity::Look,
        double(std::abs(int(message.level) - int(stage.level))), {}};
    finding.text = MessageText::tr("%1 does not fit %2.").arg(quoted(message.text), quoted(stage.name));
    //: %1 and %2 are groups of people: "people who compare"
    finding.figures
        = MessageText::tr("It speaks to %1; here are %2.").arg(readersOf(message.level), readersOf(stage.level));
    finding.items = {message.id, stage.id};
    findings.push_back(std::move(finding));
}

void findTooMany(const MapFacts &facts, const Stage &stage, const std::vector<CardId> &messages, Findings &findings)
{
    // Nobody gets what is meant for another persona.
    std::map<PersonaId, double> timesOf;
    for (const CardId id : messages)
        timesOf[facts.model.at(id).persona] += facts.model.at(id).timesAMonth.value_or(0);
    const double forAll = std::exchange(timesOf[{}], 0);
    const auto most = std::max_element(
        timesOf.begin(), timesOf.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    const double all = forAll + most->second;
    if (all <= mostAMonth)
        return;
    std::vector<CardId> sent;
    for (const CardId id : messages) {
        const Card &message = facts.model.at(id);
        if (message.timesAMonth.value_or(0) > 0 && (!message.persona || message.persona == most->first))
            sent.push_back(id);
    }
    std::stable_sort(sent.begin(), sent.end(),
        [&](CardId a, CardId b) { return *facts.model.at(a).timesAMonth > *facts.model.at(b).timesAMonth; });
    Finding finding {QStringLiteral("too-many-messages"), FindingSeverity::Look, std::min(100.0, all), {}};
    finding.text
        = MessageText::tr("One person gets %1 messages a month in %2.").arg(countText(all), quoted(stage.name));
    QStringList parts;
    for (const CardId id : sent)
        //: a message and how often it is sent a month
        parts += MessageText::tr("%1: %2").arg(
            quoted(facts.model.at(id).text), countText(*facts.model.at(id).timesAMonth));
    //: between the names in a list
    finding.figures = parts.join(MessageText::tr(", "));
    finding.items = {stage.id};
    finding.items.insert(finding.items.end(), sent.begin(), sent.end());
    findings.push_back(std::move(finding));
}

}

void findMisplacedMessages(const MapFacts &facts, Findings &findings)
{
    for (const StageId id : stagesOf(facts.model, facts.map)) {
        const Stage &stage = facts.model.at(id);
        const std::vector<CardId> messages = cardsOf(facts, LaneKind::Messages, id);
        for (const CardId message : messages)
            findMisplaced(facts.model.at(message), stage, findings);
        findTooMany(facts, stage, messages, findings);
    }
}

}
