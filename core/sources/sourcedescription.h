#pragma once

#include "base/result.h"
#include "model/enums.h"
#include "read/cellwords.h"
#include "read/readoptions.h"
#include "sources/usualstage.h"

#include <QHash>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>
#include <optional>
#include <vector>

// What resources/sources/*.json say, as plain data. The format is told in resources/sources/README.md.

namespace wend {

/// What the recipe of a file begins with that is known by its columns alone.
inline constexpr QLatin1String columnsRecipe("columns/");

/// A word in each language of the interface; English where one is missing.
struct Label
{
    QHash<QString, QString> words;
    QString in(const QString &language) const;
};

/// Names by which a column is found, in any language. `*` stands for anything; case, width and blanks do not matter.
class ColumnNames
{
public:
    ColumnNames() = default;
    explicit ColumnNames(const QStringList &names);
    bool match(const QString &heading) const;
    bool isEmpty() const { return m_plain.isEmpty() && m_patterns.empty(); }
    const QStringList &plain() const { return m_plain; } ///< normalised, without those that have a `*`

    /// Lower case, normal width, single blanks.
    static QString normalised(const QString &heading);

private:
    QStringList m_plain;
    std::vector<QRegularExpression> m_patterns;
};

/// A column of numbers, and what the numbers are.
struct ColumnDescription
{
    QString key; ///< stable in the workbook, whatever language the file is in
    ColumnNames names;
    Label label;
    std::optional<MetricKind> kind; ///< empty: by the column's type
    std::optional<bool> additive;   ///< empty: by the kind
    QString unit;
    UsualStage stage = UsualStage::None;
    QStringList of;                  ///< a rate: keys of the counts it is made of (part, whole)
    QString thing;                   ///< what it counts ("visits", "orders"): two counts of one thing are no step
    QString weight;                  ///< an average: key of the count it is weighted by
    bool level = false;              ///< what there is in all (followers): the last value stands for a period
    bool suggest = true;             ///< false: a loss (refunds, people who left), never proposed as a stage's number
    std::optional<ColumnType> cells; ///< what the cells are, where a person knows better than the reader
};

/// A row counts only where a column has one of these values, or none of them.
struct Condition
{
    ColumnNames column;
    QStringList values {};          ///< normalised; nothing here and below: any value but a missing one
    std::vector<CellWord> words {}; ///< or a word of these lists
    int fromStep = 0;               ///< or a state that is that far or further (pipelineStep)
    int sign = 0;                   ///< of a number: 1 above zero, -1 below
    bool isUnless = false;          ///< rows with such a value do not count

    bool holds(const QString &cell) const;
    bool isOfAnyValue() const { return values.isEmpty() && words.empty() && fromStep == 0 && sign == 0; }
};

/// Values of a dimension that become metrics of their own: "Event count:purchase".
struct SplitDescription
{
    ColumnNames by;
    QStringList columns; ///< keys of the metrics that are split
    struct Value
    {
        Label label;
        std::optional<MetricKind> kind;
        UsualStage stage = UsualStage::None;
        bool suggest = true; ///< as of a column
        int step = 0;        ///< place in the funnel among the other values, from 1; 0: not told
    };
    QHash<QString, Value> values;   ///< by normalised value
    int most = 60;                  ///< metrics made at most, those with the largest totals
    bool steps = false;             ///< the values are the steps of a funnel, in order, numbered "1. …"
    std::optional<MetricKind> kind; ///< of what is not in `values`
    UsualStage stage = UsualStage::None;
};

/// Where every row is something that happened (an order, a call, an answer): what is counted or summed up.
struct EventMetric
{
    enum class What {
        Rows,     ///< rows
        Distinct, ///< different values of `of`, each on its first day
        Repeated, ///< values of `of` that stand with more than one value of `per`
        Sum,      ///< the numbers of `of`
        Mean,     ///< the mean of the numbers of `of`
        Time,     ///< the mean of the seconds from the day in `since` to the one in `of`; or, for each value of `of`,
                  ///< between the first rows that the two conditions of `between` hold for
        Nps       ///< of answers 0 to 10: share of 9 and 10 less share of 0 to 6, times 100
    };
    ColumnDescription metric;
    What what = What::Rows;
    ColumnNames of;
    ColumnNames minus;
    ColumnNames times;     ///< of a sum: what the number is multiplied by (a quantity)
    bool absolute = false; ///< of a sum: money out is written with or without a minus
    bool perDay = false;   ///< of different values: they begin anew each day
    ColumnNames oncePer;   ///< of a sum: the number is the same on each row of one of these, and counts once
    ColumnNames per;
    ColumnNames since;
    std::vector<Condition> between; ///< none or two
    std::vector<Condition> where;
    ColumnNames by; ///< each value a metric of its own
    QHash<QString, SplitDescription::Value> values;
    bool onlyValues = false; ///< values that are not in `values` are one metric together: words of single people
    QString separator;       ///< a cell of `by` may hold several values
};

/// Columns that tell the days of a row together: "Year" and "Week".
struct DayPartNames
{
    ColumnNames year;
    ColumnNames quarter;
    ColumnNames month;
    ColumnNames week;
    ColumnNames day;
};

/// A kind of export, recognised by its header.
struct SourceDescription
{
    QString id;
    Label name;
    std::vector<ColumnNames> header; ///< all must be there
    std::vector<ColumnNames> any;    ///< at least one must, where there are any
    ColumnNames none;                ///< none may
    QRegularExpression preamble;     ///< some line above the header must match; empty pattern: any
    QRegularExpression title;        ///< the table's title must match
    ColumnNames date;
    ColumnNames from;
    ColumnNames to;
    DayPartNames dayParts;
    bool asksQuestions = false;            ///< a table of what was sold is something else (sources/questions.h)
    std::optional<ColumnNames> dimensions; ///< empty: the first column of text
    bool daysInHeadings = false;           ///< a table whose headings tell no days is something else
    bool byDimension = false;              ///< each choice of dimensions is a source of its own
    ColumnNames ignored;
    ColumnNames titled; ///< a column whose metric is named by the table's title
    std::vector<ColumnDescription> columns;
    std::vector<SplitDescription> splits;
    std::vector<EventMetric> events; ///< not empty: rows are events, and only these are counted
    bool onlyDimensions
        = false;             ///< a table with other columns of text than `dimensions` and `ignored` is something else
    ReadOptions reading;     ///< how its files are to be read; `headers` is empty
    bool findHeader = false; ///< the header is the line that has the names of `header`, wherever it stands

    bool derived = false; ///< made for one table by what its columns are: rows that happened, stages with their counts
    bool own = false;     ///< the person's: goes before all that the program brings along
    QJsonObject json;     ///< what it was made from
};

Result<SourceDescription> sourceFromJson(const QJsonObject &json);
Result<ColumnDescription> columnFromJson(const QJsonObject &json);
ColumnNames namesFromJson(const QJsonValue &json);
QJsonObject toJson(const ColumnDescription &column);
/// The value of "read"; empty where there is nothing to say.
QJsonObject toJson(const ReadOptions &reading, bool findHeader);

/// Counts of people, orders, money… of several days add up; rates, scores and durations do not.
bool isUsuallyAdditive(MetricKind kind);

}
