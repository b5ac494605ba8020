#include "numbers/suggestbindings.h"

#include "sources/sourcedescription.h"
#include "sources/stagewords.h"
#include "sources/thingcounted.h"

#include <set>

namespace wend {

namespace {

UsualStage byPlace(int index, int count)
{
    using enum UsualStage;
    static const std::vector<std::vector<UsualStage>> places {{Decision}, {Awareness, Decision},
        {Awareness, Consideration, Decision}, {Awareness, Consideration, Decision, Retention},
        {Awareness, Consideration, Decision, Retention, Advocacy},
        {Awareness, Interest, Consideration, Decision, Retention, Advocacy}};
    if (count <= int(places.size()))
        return places[size_t(count) - 1][size_t(index)];
    return places.back()[size_t(index * int(places.back().size()) / count)];
}

/// What people lost or took back, in files that no description knows: no stage of a journey is reached by it.
bool isLoss(const MetricUnderstanding &metric)
{
    static const QStringList words = QString::fromUtf8(
        "refund cancel unsub abandon lost churn bounc complain fail missed spam declin reject dispute "
        "chargeback error exception exit remove storn abmeld abbruch retour désabonn rembours annul reembols")
                                         .split(QLatin1Char(' '));
    static const QStringList written
        = QString::fromUtf8("退款 退货 退貨 退订 退訂 退信 取消 流失 弃购 棄購 失败 失敗 投诉 投訴 跳出")
              .split(QLatin1Char(' '));
    static const QRegularExpression between(QStringLiteral("[\\W_]+"), QRegularExpression::UseUnicodePropertiesOption);
    const QString plain = ColumnNames::normalised(metric.key);
    const QStringList parts = plain.split(between, Qt::SkipEmptyParts);
    const auto isThere = [&](const QString &word) { return plain.contains(word); };
    return std::any_of(written.begin(), written.end(), isThere)
        || std::any_of(words.begin(), words.end(), [&](const QString &word) {
               return std::any_of(
                   parts.begin(), parts.end(), [&](const QString &part) { return part.startsWith(word); });
           });
}

/// A metric at a place of the map.
struct Placed
{
    int place = 0; ///< of the stage
    int understanding = 0;
    const MetricUnderstanding *metric = nullptr;
    bool isThere = false; ///< the person put it there
};

bool countTheSame(const Placed &a, const Placed &b)
{
    const QString thing = thingCounted(a.metric->key, a.metric->name);
    return !thing.isEmpty() && thing == thingCounted(b.metric->key, b.metric->name);
}

/// Whether one of the two stands later on the map but earlier in the funnel than the other, or both count the same.
bool isAgainstOrder(const Placed &a, const Placed &b)
{
    if (a.place != b.place && countTheSame(a, b))
        return true;
    const Placed &first = a.place < b.place ? a : b;
    const Placed &then = a.place < b.place ? b : a;
    const bool isOneFile = a.understanding == b.understanding;
    // The person may have their own order; it binds the rest of that file only.
    if (!isOneFile && (a.isThere || b.isThere))
        return false;
    if (first.metric->usualStage != then.metric->usualStage)
        return first.metric->usualStage > then.metric->usualStage;
    if (!isOneFile)
        return false;
    if (first.metric->step > 0 && then.metric->step > 0)
        return first.metric->step >= then.metric->step;
    return first.metric->total && then.metric->total && *then.metric->total > *first.metric->total;
}

struct Candidate
{
    int cost = 0;
    Placed placed;
    BindingSuggestion suggestion;
};

/// How much worse than the best a metric is as the number of a stage; empty: it is none.
std::optional<int> costOf(const MetricUnderstanding &metric, bool isOfReach, UsualStage stage)
{
    if (!metric.suggest || metric.usualStage == UsualStage::None || !metric.total || *metric.total <= 0
        || isLoss(metric))
        return std::nullopt;
    // Visits may stand for looking as for comparing, but not the clicks of what also tells its reach: an
    // advertisement's. Orders are never what a stage of coming back counts, nor visits what one of being seen does.
    const auto isBetween
        = [](UsualStage each) { return each == UsualStage::Interest || each == UsualStage::Consideration; };
    const int distance = metric.usualStage == stage ? 0 : 1;
    if (distance > 0 && (isOfReach || !isBetween(metric.usualStage) || !isBetween(stage)))
        return std::nullopt;
    int cost = distance * 10;
    switch (metric.kind) {
    case MetricKind::People:
    case MetricKind::Orders: break;
    case MetricKind::Reach:
        if (stage != UsualStage::Awareness)
            return std::nullopt;
        break;
    case MetricKind::Count:
        if (distance > 0)
            return std::nullopt; // an event is one thing that happened: it stands for nothing else
        cost += 20;              // events are not people
        break;
    case MetricKind::Score:
        if (distance > 0 || metric.usualStage != UsualStage::Advocacy)
            return std::nullopt;
        cost += 4;
        break;
    default: return std::nullopt;
    }
    // Who clicked and who came are nearly the same; coming is what a stage of looking counts.
    static const QStringList clicks {
        QStringLiteral("Clicks"), QStringLiteral("Link clicks"), QStringLiteral("Interactions")};
    cost += clicks.contains(metric.key);
    // What cannot be added up shows no other period than the file's.
    return cost + (metric.additive ? 0 : 2);
}

/// What the numbers of the map's stages count already: another source's count of it is no other stage's number.
std::set<QString> thingsAt(const Model &model, const std::vector<StageId> &stages)
{
    std::set<QString> things;
    for (const StageId stage : stages) {
        for (const BindingId id : bindingsOf(model, stage)) {
            if (const Metric *metric = model.find(model.at(id).metric))
                things.insert(thingCounted(metric->key, metric->name));
        }
    }
    things.erase(QString());
    return things;
}

bool hasReach(const Understanding &understanding)
{
    return std::any_of(understanding.metrics.begin(), understanding.metrics.end(),
        [](const auto &each) { return each.kind == MetricKind::Reach; });
}

}

bool fitsStage(const Model &model, StageId stage, const Understanding &from, const MetricUnderstanding &metric)
{
    return costOf(metric, hasReach(from), usualStageOf(model, stage)).has_value();
}

UsualStage usualStageOf(const Model &model, StageId stage)
{
    const Stage &row = model.at(stage);
    if (const UsualStage named = stageByWords(row.name); named != UsualStage::None)
        return named;
    switch (row.level) {
    case FunnelLevel::Top: return UsualStage::Awareness;
    case FunnelLevel::Middle: return UsualStage::Consideration;
    case FunnelLevel::Bottom: return UsualStage::Decision;
    case FunnelLevel::None: break;
    }
    const std::vector<StageId> &stages = stagesOf(model, row.map);
    const auto at = std::find(stages.begin(), stages.end(), stage);
    return byPlace(int(at - stages.begin()), int(stages.size()));
}

std::vector<BindingSuggestion> suggestBindings(
    const Model &model, MapId map, const std::vector<Understanding> &understandings)
{
    std::vector<BindingSuggestion> suggestions;
    const std::vector<StageId> &stages = stagesOf(model, map);
    std::vector<Placed> placed;
    std::set<std::pair<int, QString>> taken;
    for (int place = 0; place < int(stages.size()); ++place) {
        const StageId stage = stages[size_t(place)];
        for (BindingId id : bindingsOf(model, stage)) {
            const Metric *metric = model.find(model.at(id).metric);
            const Source *source = metric ? model.find(metric->source) : nullptr;
            for (int at = 0; source && at < int(understandings.size()); ++at) {
                const Understanding &understanding = understandings[size_t(at)];
                if (understanding.recipe != source->recipe)
                    continue;
                const auto found = std::find_if(understanding.metrics.begin(), understanding.metrics.end(),
                    [&](const MetricUnderstanding &each) { return each.key == metric->key; });
                if (found == understanding.metrics.end() || !taken.insert({at, metric->key}).second)
                    continue;
                suggestions.push_back({at, metric->key, stage, true});
                placed.push_back({place, at, &*found, true});
            }
        }
    }
    for (const auto &[id, binding] : model.all<Binding>()) {
        if (!binding.card || model.at(binding.stage).map != map)
            continue;
        const Metric &metric = model.at(binding.metric);
        for (int at = 0; at < int(understandings.size()); ++at) {
            const Understanding &understanding = understandings[size_t(at)];
            const bool hasIt = understanding.recipe == model.at(metric.source).recipe
                && std::any_of(understanding.metrics.begin(), understanding.metrics.end(),
                    [&](const auto &each) { return each.key == metric.key; });
            if (hasIt && taken.insert({at, metric.key}).second)
                suggestions.push_back({at, metric.key, binding.stage, true, binding.card});
        }
    }
    std::vector<Candidate> candidates;
    for (int place = 0; place < int(stages.size()); ++place) {
        const StageId stage = stages[size_t(place)];
        if (!bindingsOf(model, stage).empty())
            continue;
        const UsualStage usual = usualStageOf(model, stage);
        for (int at = 0; at < int(understandings.size()); ++at) {
            const bool isOfReach = hasReach(understandings[size_t(at)]);
            for (const MetricUnderstanding &metric : understandings[size_t(at)].metrics) {
                if (const auto cost = costOf(metric, isOfReach, usual))
                    candidates.push_back({*cost, {place, at, &metric, false}, {at, metric.key, stage, false}});
            }
        }
    }
    const std::set<QString> there = thingsAt(model, stages);
    std::erase_if(candidates, [&](const Candidate &candidate) {
        return there.contains(thingCounted(candidate.placed.metric->key, candidate.placed.metric->name));
    });
    std::stable_sort(
        candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) { return a.cost < b.cost; });
    std::set<StageId> filled;
    for (const Candidate &candidate : candidates) {
        const BindingSuggestion &suggestion = candidate.suggestion;
        if (filled.contains(suggestion.stage) || taken.contains({suggestion.understanding, suggestion.key}))
            continue;
        if (std::any_of(placed.begin(), placed.end(),
                [&](const Placed &each) { return isAgainstOrder(each, candidate.placed); }))
            continue;
        placed.push_back(candidate.placed);
        filled.insert(suggestion.stage);
        taken.insert({suggestion.understanding, suggestion.key});
        suggestions.push_back(suggestion);
    }
    return suggestions;
}

}
