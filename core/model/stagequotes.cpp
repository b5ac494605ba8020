#include "model/stagequotes.h"

#include "model/lookup.h"

#include <set>

namespace wend {

namespace {

bool isOfSource(const Evidence &evidence, const QString *source)
{
    return evidence.kind == EvidenceKind::Said && (!source || evidence.source == *source);
}

/// What a person typed behind a card was never in a pile: it counts where the pile has its source.
bool isSorted(const Evidence &evidence) { return evidence.stage || evidence.explanation; }

}

StageId stageOfQuote(const Model &model, const Evidence &evidence)
{
    if (const Stage *stage = model.find(evidence.stage))
        return stageOf(model, stage->id);
    const Card *card = model.find(evidence.card);
    return card ? stageOf(model, card->stage) : StageId {};
}

PileCount countPile(const Model &model, const QString *source)
{
    PileCount count;
    for (const auto &[id, evidence] : model.all<Evidence>()) {
        if (!isOfSource(evidence, source))
            continue;
        count.sorted += isSorted(evidence);
        if (isUnsorted(evidence))
            ++(evidence.isForLater ? count.later : count.toGo);
    }
    return count;
}

std::vector<EvidenceId> pileOf(const Model &model, const QString *source)
{
    std::vector<EvidenceId> pile;
    for (const bool isForLater : {false, true}) {
        for (const EvidenceId id : model.group<Evidence>({})) {
            const Evidence &evidence = model.at(id);
            if (isUnsorted(evidence) && isOfSource(evidence, source) && evidence.isForLater == isForLater)
                pile.push_back(id);
        }
    }
    return pile;
}

QStringList sourcesOfQuotes(const Model &model)
{
    std::set<std::pair<bool, QString>> sources; // false: something waits
    std::set<QString> waiting;
    for (const EvidenceId id : model.group<Evidence>({})) {
        if (isUnsorted(model.at(id)))
            waiting.insert(model.at(id).source);
    }
    for (const auto &[id, evidence] : model.all<Evidence>()) {
        if (evidence.kind == EvidenceKind::Said && (isSorted(evidence) || isUnsorted(evidence)))
            sources.insert({!waiting.contains(evidence.source), evidence.source});
    }
    QStringList names;
    for (const auto &[isDone, source] : sources)
        names += source;
    return names;
}

std::optional<MeasuredMood> StageQuotes::mood() const
{
    if (ratings < leastRatings)
        return std::nullopt;
    return MeasuredMood {stars, ratings};
}

std::unordered_map<StageId, StageQuotes> stageQuotes(const Model &model, MapId map)
{
    std::unordered_map<StageId, StageQuotes> stages;
    for (const auto &[id, evidence] : model.all<Evidence>()) {
        if (evidence.kind != EvidenceKind::Said)
            continue;
        const StageId stage = stageOfQuote(model, evidence);
        if (!stage || model.at(stage).map != map)
            continue;
        StageQuotes &here = stages[stage];
        here.quotes.push_back(id);
        here.pain += evidence.isPain;
        here.praise += evidence.isPraise;
        here.ideas += evidence.isIdea;
        if (evidence.score && evidence.stage) { // a card moves without what is measured beside it
            ++here.ratings;
            here.stars += (starsOf(*evidence.score) - here.stars) / here.ratings;
        }
    }
    for (auto &[id, here] : stages)
        std::sort(here.quotes.begin(), here.quotes.end(), [&](EvidenceId a, EvidenceId b) {
            const Evidence &one = model.at(a);
            const Evidence &other = model.at(b);
            const auto key = [](const Evidence &each) { // positions behind a card are counted there
                return std::tuple(!each.card, each.position, each.id.value);
            };
            return key(one) > key(other);
        });
    return stages;
}

std::optional<std::pair<int, int>> drawnMood(const Model &model, StageId stage)
{
    std::optional<std::pair<int, int>> mood;
    for (const auto &[id, feeling] : model.all<Feeling>()) {
        if (feeling.kind != MapKind::AsItIs || stageOf(model, feeling.stage) != stage)
            continue;
        if (!mood)
            mood = {feeling.value, feeling.value};
        mood->first = std::min(mood->first, feeling.value);
        mood->second = std::max(mood->second, feeling.value);
    }
    return mood;
}

}
