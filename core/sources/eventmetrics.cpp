#include "sources/eventmetrics.h"

#include "sources/columnmeaning.h"

#include <QCoreApplication>

namespace wend {

namespace {

using EventWhat = EventMetric::What;

// What the person reads.
struct EventText
{
    Q_DECLARE_TR_FUNCTIONS(Numbers)
};

QString whyNoSum(EventWhat what, MetricKind kind)
{
    switch (what) {
    case EventWhat::Nps: return whyNotAddedUp(ColumnMeaning::What::Score);
    case EventWhat::Time: return whyNotAddedUp(ColumnMeaning::What::Duration);
    case EventWhat::Mean:
        return whyNotAddedUp(kind == MetricKind::Score ? ColumnMeaning::What::Score
                : kind == MetricKind::Duration         ? ColumnMeaning::What::Duration
                                                       : ColumnMeaning::What::Average);
    default: return whyNotAddedUp(ColumnMeaning::What::Unique);
    }
}

}

EventMetrics::EventMetrics(const Table &table, const UnderstandOptions &options, const EventRows &rows,
    SampleGrid &grid, Understanding &result)
    : m_table(table),
      m_options(options),
      m_rows(rows),
      m_grid(grid),
      m_result(result)
{
}

/// In a few words: "different “Ticket”", "“Price” times “Quantity”".
QString EventMetrics::howMade(const EventCounter &counter) const
{
    const auto heading = [&](int column) { return m_table.columns[size_t(column)].heading.simplified().left(40); };
    QString how;
    switch (counter.event->what) {
    case EventWhat::Rows:
        //: how a number was counted; %1 is the heading of a column
        how = counter.by >= 0 ? EventText::tr("answers to “%1”").arg(heading(counter.by))
                              : EventText::tr("rows of the file");
        break;
    case EventWhat::Distinct:
        //: how a number was counted; %1 is the heading of a column
        how = EventText::tr("each different “%1” once").arg(heading(counter.of));
        break;
    case EventWhat::Repeated: how = EventText::tr("“%1” that came again").arg(heading(counter.of)); break;
    case EventWhat::Sum:
        how = counter.times >= 0 ? EventText::tr("“%1” times “%2”").arg(heading(counter.times), heading(counter.of))
                                 : EventText::tr("“%1” added up").arg(heading(counter.of));
        break;
    case EventWhat::Mean: how = EventText::tr("“%1” on average").arg(heading(counter.of)); break;
    case EventWhat::Time:
        how = counter.since >= 0
            //: %1 and %2 are headings of columns of days: how long it took from one to the other
            ? EventText::tr("from “%1” to “%2” on average").arg(heading(counter.since), heading(counter.of))
            //: %1 is the heading of the column that says what became of something
            : EventText::tr("by “%1”, on average").arg(heading(counter.between.front().first));
        break;
    case EventWhat::Nps: how = EventText::tr("answers of “%1”").arg(heading(counter.of)); break;
    }
    for (const auto &[column, condition] : counter.where) {
        if (!condition->isUnless)
            //: %1 is how a number was counted, %2 the heading of the column that says which rows count
            return EventText::tr("%1, by “%2”").arg(how, heading(column));
    }
    return how;
}

void EventMetrics::takeWhole(MetricUnderstanding &metric, double number)
{
    metric.total = number;
    metric.samples = {{{}, m_result.from, m_result.to, {}, number}};
}

/// The mean of each day, and of all of them together: it is no mean of means.
void EventMetrics::takeMean(MetricUnderstanding &metric, const MetricSums &sums)
{
    double sum = 0;
    int count = 0;
    for (int place = 0; place < m_grid.size(); ++place) {
        const int here = sums.count(place);
        if (here == 0)
            continue;
        metric.samples.push_back({{}, m_grid.from(place), m_grid.to(place), {}, sums.sum(place) / here});
        sum += sums.sum(place);
        count += here;
    }
    if (count == 0)
        return;
    metric.mean = sum / count;
    const bool isOneDay = metric.samples.size() == 1 && metric.samples.front().from == m_result.from
        && metric.samples.front().to == m_result.to;
    if (!isOneDay)
        metric.samples.push_back({{}, m_result.from, m_result.to, {}, *metric.mean});
}

void EventMetrics::takeDistinct(MetricUnderstanding &metric, Tally &tally)
{
    MetricSums places;
    int all = 0;
    tally.forEachFirst([&](QDate day, int part) {
        places.add(m_grid.at(day, day, m_rows.receiptPart(part)), 1);
        ++all;
    });
    if (!metric.additive) {
        takeWhole(metric, all);
        return;
    }
    metric.samples = addedUp(m_grid, places);
    metric.total = totalOf(metric.samples);
}

void EventMetrics::takeNumbers(MetricUnderstanding &metric, const EventCounter &counter, Tally &tally)
{
    tally.settle(m_grid);
    switch (counter.event->what) {
    case EventWhat::Rows:
    case EventWhat::Sum:
        metric.samples = addedUp(m_grid, tally.sums);
        metric.total = totalOf(metric.samples);
        break;
    case EventWhat::Mean:
    case EventWhat::Time: takeMean(metric, tally.sums); break;
    case EventWhat::Distinct: takeDistinct(metric, tally); break;
    case EventWhat::Repeated: {
        int repeated = 0;
        tally.per.forEach([&](quint64, quint64 per) { repeated += per == Tally::several; });
        takeWhole(metric, repeated);
        break;
    }
    case EventWhat::Nps:
        takeWhole(metric, 100.0 * (tally.promoters - tally.detractors) / std::max(1, tally.answers));
        break;
    }
}

MetricUnderstanding EventMetrics::metricOf(
    const EventCounter &counter, const QString &value, const QString &currency, Tally &tally)
{
    const ColumnDescription &described = counter.event->metric;
    const EventWhat what = counter.event->what;
    MetricUnderstanding metric;
    metric.key = described.key;
    metric.name = described.label.in(m_options.language);
    metric.kind = described.kind.value_or(MetricKind::Count);
    metric.additive = what != EventWhat::Mean && what != EventWhat::Time
        && described.additive.value_or(isUsuallyAdditive(metric.kind));
    metric.usualStage = described.stage;
    metric.suggest = described.suggest;
    metric.unit = metric.kind == MetricKind::Money ? currency : described.unit;
    if (!value.isEmpty()) {
        const SplitDescription::Value told = counter.event->values.value(ColumnNames::normalised(value));
        metric.key += QLatin1Char(':') + value;
        metric.name = told.label.in(m_options.language).isEmpty() ? value : told.label.in(m_options.language);
        metric.kind = told.kind.value_or(metric.kind);
        metric.usualStage = told.stage != UsualStage::None ? told.stage : metric.usualStage;
        metric.suggest = metric.suggest && told.suggest;
        metric.step = told.step;
    }
    if (counter.of >= 0 && (what == EventWhat::Sum || what == EventWhat::Mean || what == EventWhat::Nps))
        metric.column = m_table.columns[size_t(counter.of)].heading;
    metric.how = howMade(counter);
    if (!metric.additive)
        metric.why = whyNoSum(what, metric.kind);
    takeNumbers(metric, counter, tally);
    for (qsizetype dimension = 0; dimension < m_result.dimensions.size(); ++dimension) {
        if (std::any_of(metric.samples.begin(), metric.samples.end(),
                [&](const Sample &sample) { return !sample.breakdown.value(dimension).isEmpty(); }))
            metric.dimensions += m_result.dimensions[dimension];
    }
    return metric;
}

void EventMetrics::add(EventCounter &counter)
{
    constexpr int most = 60;
    int currencies = 0;
    std::vector<std::pair<int, MetricUnderstanding>> metrics;
    for (const auto &[key, tally] : counter.tallies)
        currencies += key.first == counter.tallies.begin()->first.first;
    for (auto &[key, tally] : counter.tallies) {
        MetricUnderstanding metric = metricOf(counter, key.first, key.second, tally);
        if (currencies > 1 && !key.second.isEmpty()) {
            metric.key += QStringLiteral(" (%1)").arg(key.second);
            metric.name += QStringLiteral(" (%1)").arg(key.second);
        }
        metrics.emplace_back(tally.order, std::move(metric));
    }
    // By size: what is sold most comes first, and the rest of a long list is left in the whole.
    std::stable_sort(metrics.begin(), metrics.end(),
        [](const auto &a, const auto &b) { return a.second.total.value_or(0) > b.second.total.value_or(0); });
    if (int(metrics.size()) > most) {
        int small = int(metrics.size()) - most;
        counter.leftOut.forEach([&](quint64, quint64) { ++small; });
        m_result.remarks
            += EventText::tr("Of many small values, %n are counted only within the whole.", nullptr, small);
        metrics.resize(most);
    }
    for (auto &[order, metric] : metrics)
        m_result.metrics.push_back(std::move(metric));
}

}
