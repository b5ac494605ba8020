#include "edit/typednumbers.h"

#include "base/localized.h"
#include "edit/numbers.h"
#include "store/edit.h"
#include "store/samples.h"

#include <map>
#include <set>

namespace wend {

namespace {

using Days = std::pair<QDate, QDate>; ///< first and last
using Values = std::map<Days, double>;

Values valuesIn(const SampleReader &samples, MetricId metric, ImportId import)
{
    Values values;
    for (const CoveredDays &stretch : samples.coveredDays(metric, true)) {
        if (stretch.import != import)
            continue;
        for (const Rollup &rollup : samples.rollupsIn(metric, import, stretch.firstDay, stretch.lastDay))
            values[{QDate::fromJulianDay(rollup.firstDay), QDate::fromJulianDay(rollup.lastDay)}]
                = rollup.whole.value_or(rollup.parts);
    }
    return values;
}

SourceId sourceOfTyped(Edit &edit)
{
    for (const Source &source : edit.group<Source>({})) {
        if (isTyped(source))
            return source.id;
    }
    const std::vector<Business> business = edit.group<Business>({});
    Source source;
    source.position = edit.positionAtEnd<Source>({});
    source.name = localized("Words", QT_TRANSLATE_NOOP("Words", "Typed by hand"),
        business.empty() ? QStringLiteral("en") : business.front().language);
    source.recipe = recipeOfTyped();
    return edit.insert(source);
}

QString usualUnit(Edit &edit, MetricKind kind)
{
    switch (kind) {
    case MetricKind::Money: {
        const std::vector<Business> business = edit.group<Business>({});
        return business.empty() ? QString() : business.front().currency;
    }
    case MetricKind::Rate: return QStringLiteral("%");
    case MetricKind::Duration: return QStringLiteral("s");
    default: return {};
    }
}

bool canBeAddedUp(MetricKind kind)
{
    return kind != MetricKind::Rate && kind != MetricKind::Score && kind != MetricKind::Duration;
}

/// Whether some of the days are typed already, in other steps.
bool isTaken(const Values &values, const Days &days)
{
    const auto after = values.lower_bound(days);
    return (after != values.end() && after->first.first <= days.second)
        || (after != values.begin() && std::prev(after)->first.second >= days.first);
}

/// What was typed of one metric, and in which imports it stands.
struct TypedMetric
{
    Values values;
    std::map<ImportId, std::set<int>> years; ///< of each import's values
};

TypedMetric read(Edit &edit, const Metric &metric)
{
    const SampleReader samples(edit.database());
    TypedMetric typed;
    for (const Import &import : edit.group<Import>({metric.source.value, 0})) {
        if (import.hash != metric.key)
            continue;
        for (const auto &[days, value] : valuesIn(samples, metric.id, import.id)) {
            typed.values[days] = value;
            typed.years[import.id].insert(days.first.year());
        }
    }
    return typed;
}

void writeYear(Edit &edit, const Metric &metric, int year, const Values &values, const QDateTime &at)
{
    Import import;
    std::vector<Sample> samples;
    for (const auto &[days, value] : values) {
        if (days.first.year() != year)
            continue;
        samples.push_back({metric.id, days.first, days.second, {}, value});
        import.periodFrom = import.periodFrom.isValid() ? import.periodFrom : days.first;
        import.periodTo = days.second;
    }
    if (samples.empty())
        return;
    import.source = metric.source;
    import.hash = metric.key; // whose numbers these are (model/typedsource.h)
    import.fileName = QStringLiteral("%1 %2").arg(metric.name).arg(year);
    import.at = at;
    import.rows = int(samples.size());
    writeSamples(edit.database(), metric.id, edit.insert(import), std::move(samples));
}

/// Writes anew the imports that hold something of these years. Each holds one year, unless workbooks were put together.
void writeYears(Edit &edit, const Metric &metric, const TypedMetric &typed, std::set<int> years, const QDateTime &at)
{
    for (bool grows = true; std::exchange(grows, false);) {
        for (const auto &[import, its] : typed.years) {
            const bool isTouched = std::any_of(its.begin(), its.end(), [&](int year) { return years.contains(year); });
            const size_t before = years.size();
            if (isTouched)
                years.insert(its.begin(), its.end());
            grows = grows || years.size() > before;
        }
    }
    for (const auto &[import, its] : typed.years) {
        if (years.contains(*its.begin()))
            edit.remove(import);
    }
    for (const int year : years)
        writeYear(edit, metric, year, typed.values, at);
}

}

std::vector<TypedValue> typedValues(const SampleReader &samples, MetricId metric, const std::vector<ImportId> &imports)
{
    Values all;
    for (const ImportId import : imports)
        all.merge(valuesIn(samples, metric, import));
    std::vector<TypedValue> values;
    for (const auto &[days, value] : all)
        values.push_back({days.first, days.second, value});
    return values;
}

MetricId addTypedNumber(Edit &edit, StageId stage, CardId card, const QString &name, MetricKind kind)
{
    Metric metric;
    metric.id = edit.freshId<Metric>();
    metric.source = sourceOfTyped(edit);
    metric.position = edit.positionAtEnd<Metric>({metric.source.value, 0});
    metric.key = QStringLiteral("typed-%1").arg(metric.id.value); // says nothing of what it counts: the name may change
    metric.name = name;
    metric.kind = kind;
    metric.unit = usualUnit(edit, kind);
    metric.additive = canBeAddedUp(kind);
    edit.insert(metric);
    if (card)
        bindMetricTo(edit, card, metric.id);
    else
        bindMetric(edit, stage, metric.id);
    return metric.id;
}

int typeNumbers(Edit &edit, MetricId id, const std::vector<TypedValue> &values, const QDateTime &at)
{
    const std::optional<Metric> metric = edit.row(id);
    if (!metric)
        return 0;
    TypedMetric typed = read(edit, *metric);
    std::set<int> years;
    int leftOut = 0;
    for (const TypedValue &each : values) {
        const Days days {each.from, each.to};
        const auto present = typed.values.find(days);
        const bool isThere = present != typed.values.end();
        if (isThere ? each.value == present->second : !each.value)
            continue;
        if (!isThere && isTaken(typed.values, days)) {
            ++leftOut;
            continue;
        }
        years.insert(each.from.year());
        if (each.value)
            typed.values[days] = *each.value;
        else
            typed.values.erase(present);
    }
    if (!years.empty())
        writeYears(edit, *metric, typed, std::move(years), at);
    return leftOut;
}

void removeTypedNumber(Edit &edit, MetricId id)
{
    const std::optional<Metric> metric = edit.row(id);
    if (!metric)
        return;
    for (const auto &[import, years] : read(edit, *metric).years)
        edit.remove(import);
    edit.remove(id);
}

}
