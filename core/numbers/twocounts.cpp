#include "numbers/twocounts.h"

#include "model/lookup.h"
#include "numbers/periodseries.h"
#include "sources/thingcounted.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace wend {

namespace {

// What the person reads.
struct TwoCountsText
{
    Q_DECLARE_TR_FUNCTIONS(Numbers)
};

bool isKnown(const Model &model, const QString &recipe, const QString &key)
{
    const Source *source = sourceByRecipe(model, recipe);
    if (!source)
        return false;
    const std::vector<MetricId> &metrics = metricsOf(model, source->id);
    return std::any_of(metrics.begin(), metrics.end(), [&](MetricId id) { return model.at(id).key == key; });
}

bool canLead(const MetricUnderstanding &metric)
{
    return metric.suggest && metric.total.value_or(0) > 0
        && (metric.kind == MetricKind::People || metric.kind == MetricKind::Orders || metric.kind == MetricKind::Count);
}

}

std::vector<TwoCounts> twoCountsIn(
    const Model &model, const SeriesIn &seriesIn, MapId map, const std::vector<Understanding> &understandings)
{
    std::vector<TwoCounts> all;
    for (const StageId stage : stagesOf(model, map)) {
        const std::vector<BindingId> &there = bindingsOf(model, stage);
        if (there.empty())
            continue;
        const MetricId leading = model.at(there.front()).metric;
        const Metric &metric = model.at(leading);
        const QString thing = thingCounted(metric.key, metric.name);
        for (int at = 0; !thing.isEmpty() && at < int(understandings.size()); ++at) {
            const Understanding &understanding = understandings[size_t(at)];
            if (understanding.recipe == model.at(metric.source).recipe)
                continue;
            const auto same = std::find_if(
                understanding.metrics.begin(), understanding.metrics.end(), [&](const MetricUnderstanding &each) {
                    return canLead(each) && thingCounted(each.key, each.name) == thing
                        && !isKnown(model, understanding.recipe, each.key);
                });
            if (same == understanding.metrics.end())
                continue;
            all.push_back({at, same->key, stage, leading, *same->total,
                valueOf(metric, seriesIn(leading, {understanding.from, understanding.to}))});
            break;
        }
    }
    return all;
}

QString apartInWords(const TwoCounts &counts)
{
    if (!counts.told || *counts.told <= 0)
        return {};
    const double share = counts.counted / *counts.told - 1;
    if (std::abs(share) < 0.005)
        return TwoCountsText::tr("For the same days both say the same.");
    const QString percent = QLocale().toString(std::abs(share) * 100, 'f', std::abs(share) < 0.1 ? 1 : 0);
    return share > 0 ? TwoCountsText::tr("For the same days the file counts %1 % more.").arg(percent)
                     : TwoCountsText::tr("For the same days the file counts %1 % fewer.").arg(percent);
}

}
