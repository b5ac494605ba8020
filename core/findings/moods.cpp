#include "findings/rules.h"

#include <QCoreApplication>

namespace wend {

namespace {

// What the person reads.
struct MoodText
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

constexpr int steepFall = 40;
constexpr int fallAtHandover = 20;

QString nameOfPoint(const MapFacts &facts, const Feeling &feeling)
{
    return quoted(feeling.label.trimmed().isEmpty() ? facts.model.at(feeling.stage).name : feeling.label);
}

/// The mood at a touchpoint: of the points in its column the last before it is left, or the first where it is reached.
const Feeling *moodAt(const MapFacts &facts, const std::vector<FeelingId> &curve, StageId column, bool isLeft)
{
    const Feeling *mood = nullptr;
    for (const FeelingId id : curve) {
        const Feeling &feeling = facts.model.at(id);
        if (feeling.stage == column && (!mood || isLeft))
            mood = &feeling;
    }
    return mood;
}

struct Handover
{
    const Card *from = nullptr;
    const Card *to = nullptr;
};

/// Along the paths, and from the last touchpoint of a column to the first of the next.
std::vector<Handover> handoversOf(const MapFacts &facts)
{
    std::vector<Handover> handovers;
    for (const PathId id : pathsOf(facts.model, facts.map)) {
        const Path &path = facts.model.at(id);
        const Card *from = facts.model.find(path.from);
        const Card *to = facts.model.find(path.to);
        if (from && to && from->stage != to->stage)
            handovers.push_back({from, to});
    }
    if (!handovers.empty())
        return handovers;
    const Card *last = nullptr;
    for (const CardId id : cardsOf(facts, LaneKind::Touchpoints)) {
        const Card &card = facts.model.at(id);
        if (last && last->stage != card.stage)
            handovers.push_back({last, &card});
        last = &card;
    }
    return handovers;
}

/// "Phone to laptop": what changes hands, the device before the channel before the owner. Empty where nothing does.
QString changeAt(const Handover &handover)
{
    for (const auto field : {&Card::device, &Card::channel, &Card::owner}) {
        const QString from = (handover.from->*field).simplified();
        const QString to = (handover.to->*field).simplified();
        if (!from.isEmpty() && !to.isEmpty() && from.compare(to, Qt::CaseInsensitive) != 0)
            //: from one device, channel or person to another
            return MoodText::tr("From %1 to %2").arg(from, to);
    }
    return {};
}

}

void findFallingMoods(const MapFacts &facts, Findings &findings)
{
    for (const std::vector<FeelingId> &curve : curvesOf(facts)) {
        for (size_t at = 1; at < curve.size(); ++at) {
            const Feeling &before = facts.model.at(curve[at - 1]);
            const Feeling &after = facts.model.at(curve[at]);
            const int fall = before.value - after.value;
            if (fall <= steepFall)
                continue;
            Finding finding {QStringLiteral("falling-mood"), FindingSeverity::Look, double(fall), {}};
            const QString stage = quoted(facts.model.at(stageOf(facts.model, after.stage)).name);
            finding.text = MoodText::tr("The mood falls %n points in %1.", nullptr, fall).arg(stage);
            const QString from = nameOfPoint(facts, before);
            const QString to = nameOfPoint(facts, after);
            finding.figures = from == to
                //: two moods from −100 to +100
                ? MoodText::tr("%1, then %2.").arg(moodText(before.value), moodText(after.value))
                //: %1 and %3 are moods from −100 to +100, %2 and %4 what is felt there
                : MoodText::tr("%1 at %2, %3 at %4.").arg(moodText(before.value), from, moodText(after.value), to);
            finding.items = {curve[at], curve[at - 1]};
            findings.push_back(std::move(finding));
        }
    }
}

void findHandovers(const MapFacts &facts, Findings &findings)
{
    const std::vector<std::vector<FeelingId>> curves = curvesOf(facts);
    for (const Handover &handover : handoversOf(facts)) {
        const QString change = changeAt(handover);
        if (change.isEmpty())
            continue;
        const Feeling *before = nullptr;
        const Feeling *after = nullptr;
        for (const std::vector<FeelingId> &curve : curves) {
            const Feeling *left = moodAt(facts, curve, handover.from->stage, true);
            const Feeling *reached = moodAt(facts, curve, handover.to->stage, false);
            if (left && reached && (!before || left->value - reached->value > before->value - after->value)) {
                before = left;
                after = reached;
            }
        }
        if (!before || after->value >= 0 || before->value - after->value < fallAtHandover)
            continue;
        Finding finding {QStringLiteral("hand-over"), FindingSeverity::Look, double(before->value - after->value), {}};
        finding.text = MoodText::tr("%1, and the mood falls to %2.").arg(change, moodText(after->value));
        finding.figures = MoodText::tr("%1 before %2.").arg(moodText(before->value), quoted(handover.to->text));
        finding.items = {handover.to->id, handover.from->id, after->id};
        finding.subjects = 2;
        findings.push_back(std::move(finding));
    }
}

void findLongStays(const MapFacts &facts, Findings &findings)
{
    constexpr size_t fewest = 3;
    constexpr double minutesOf[] {1, 60, 24 * 60, 7 * 24 * 60, 30.4 * 24 * 60}; // by DurationUnit
    const Stage *longest = nullptr;
    double most = 0;
    size_t told = 0;
    const std::vector<StageId> &stages = stagesOf(facts.model, facts.map);
    // What comes after the last step lasts long in any journey: until somebody comes back.
    for (size_t at = 0; at + 1 < stages.size(); ++at) {
        const Stage &stage = facts.model.at(stages[at]);
        if (!stage.duration)
            continue;
        ++told;
        const double minutes = *stage.duration * minutesOf[int(stage.durationUnit)];
        if (minutes > most) {
            most = minutes;
            longest = &stage;
        }
    }
    const FeelingId low = longest ? lowestFeeling(facts, {longest->id}) : FeelingId();
    if (told < fewest || !low || facts.model.at(low).value >= 0)
        return;
    Finding finding {QStringLiteral("long-stay"), FindingSeverity::Look, double(-facts.model.at(low).value), {}};
    finding.text = MoodText::tr("People stay longest in %1, and do not feel well there.").arg(quoted(longest->name));
    finding.figures
        = MoodText::tr("The mood falls to %1: long may be lost, not happy.").arg(moodText(facts.model.at(low).value));
    finding.items = {longest->id, low};
    findings.push_back(std::move(finding));
}

}
