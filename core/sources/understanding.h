#pragma once

#include "model/events.h"
#include "model/rows.h"
#include "sources/usualstage.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace wend {

/// A series of numbers found in an export.
struct MetricUnderstanding
{
    QString key;  ///< Metric::key: the same next month and in every language of the export
    QString name; ///< for people
    QString unit; ///< ISO 4217 code, "%", "s" or empty
    MetricKind kind = MetricKind::Count;
    bool additive = true;
    UsualStage usualStage = UsualStage::None;
    bool suggest = true; ///< false: a loss, never proposed as the number of a stage
    int step = 0;        ///< place in the funnel among the metrics of the source, from 1; 0: not told
    /// Of all the file. Empty where days or rows cannot be added up and the file does not tell the whole.
    std::optional<double> total;
    std::optional<double> mean {};   ///< of answers and times, which have no total: what one of them is on average
    std::optional<double> fileTotal; ///< what the file's own total row says
    QString column {};               ///< its heading in the file; empty where rows were counted
    QString why {};                  ///< why it is not added up, a sentence, translated; empty where it is
    QString how {};                  ///< how it was made from the file, in a few words, translated
    QStringList dimensions {};       ///< headings of what its samples are broken down by
    bool totalAgrees = true;         ///< with `total`
    std::vector<Sample> samples;     ///< without the metric's id

    bool operator==(const MetricUnderstanding &) const = default;
};

/// A row or a cell that could not be used.
struct RefusedRow
{
    int table = 0;
    int record = 0;  ///< in the file, or in its sheet or member, from 0
    int column = -1; ///< -1: the whole row
    QString columnName;
    QString reason;  ///< a sentence, translated
    QString part {}; ///< Table::part
    bool operator==(const RefusedRow &) const = default;
};

/// A column that says nothing of the journey, and why.
struct LeftOutColumn
{
    QString column;
    QString why; ///< a sentence, translated
    bool operator==(const LeftOutColumn &) const = default;
};

/// What an export says, as one source of the workbook.
struct Understanding
{
    QString sourceId; ///< of the description it was recognised by; empty: by its columns alone
    QString recipe;   ///< Source::recipe: the description and, where that makes a difference, the dimensions
    QString name;     ///< Source::name, for people
    QDate from;
    QDate to;
    QStringList dimensions {}; ///< names of what samples are broken down by, in the order of Sample::breakdown
    std::vector<MetricUnderstanding> metrics;
    std::vector<EventList> events {}; ///< of each table that lists things that happened, where it tells customers
    std::vector<RefusedRow> refused;
    std::vector<LeftOutColumn> leftOut {};
    int rows = 0;            ///< rows used, without totals
    QStringList remarks;     ///< sentences, translated
    std::vector<int> tables; ///< places in ReadFile::tables
    /// The file does not tell which days it speaks of, and none were assumed: it cannot be imported without.
    bool needsPeriod = false;

    bool operator==(const Understanding &) const = default;
};

}
