#pragma once

#include "sources/eventcounter.h"
#include "sources/eventrows.h"
#include "sources/understand.h"

namespace wend {

/// Makes the metrics of what was counted row by row.
class EventMetrics
{
public:
    /// `result` has the days that the rows are of; it gets the metrics and remarks.
    EventMetrics(const wend::Table &table, const UnderstandOptions &options, const EventRows &rows, SampleGrid &grid,
        Understanding &result);

    /// One metric for each value that the counter goes by, and for each currency.
    void add(EventCounter &counter);

private:
    QString howMade(const EventCounter &counter) const;
    MetricUnderstanding metricOf(
        const EventCounter &counter, const QString &value, const QString &currency, Tally &tally);
    void takeNumbers(MetricUnderstanding &metric, const EventCounter &counter, Tally &tally);
    void takeMean(MetricUnderstanding &metric, const MetricSums &sums);
    void takeDistinct(MetricUnderstanding &metric, Tally &tally);
    void takeWhole(MetricUnderstanding &metric, double number);

    const wend::Table &m_table;
    const UnderstandOptions &m_options;
    const EventRows &m_rows;
    SampleGrid &m_grid;
    Understanding &m_result;
};

}
