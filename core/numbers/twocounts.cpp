#include "numbers/twocounts.h"

#include "model/lookup.h"
#include "numbers/apart.h"
#include "numbers/periodseries.h"
#include "sources/thingcounted.h"

#include <QCoreApplication>
#include <QLocale>

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
    const double apart = apartOf(counts.counted, *counts.told);
    if (apart < 0.0005)
        return TwoCountsText::tr("For the same days both say the same.");
    const QString percent = QLocale().toString(100 * apart, 'f', 1);
    //: two counts of one thing, by a file and by what is there already; %1 is a share in percent
    return counts.counted > *counts.told
        ? TwoCountsText::tr("For the same days they are %1 % apart: the file counts more.").arg(percent)
        : TwoCountsText::tr("For the same days they are %1 % apart: the file counts fewer.").arg(percent);
}

}
