#include "sources/understandtable.h"

#include "base/currency.h"
#include "base/percentsign.h"
#include "model/breakdown.h"
#include "sources/datedcolumns.h"
#include "sources/tablesums.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <cmath>
#include <map>

namespace wend {

namespace {

// What the person reads.
struct UnderstandTableText
{
    Q_DECLARE_TR_FUNCTIONS(Numbers)
};

/// Of what there is in all: the last value stands for the whole period.
void takeLastValue(MetricUnderstanding &metric)
{
    if (metric.samples.empty())
        return;
    const auto isEarlier = [](const Sample &a, const Sample &b) { return a.to < b.to; };
    const Sample last = *std::max_element(metric.samples.begin(), metric.samples.end(), isEarlier);
    const auto first
        = std::min_element(metric.samples.begin(), metric.samples.end(), [](const Sample &a, const Sample &b) {
              return a.from < b.from;
          })->from;
    const auto ofLastDay = std::count_if(
        metric.samples.begin(), metric.samples.end(), [&](const Sample &each) { return each.to == last.to; });
    if (ofLastDay > 1) {
        metric.total.reset();
        return;
    }
    metric.total = last.value;
    if (metric.samples.size() > 1)
        metric.samples.push_back({{}, first, last.to, {}, last.value});
}

ColumnRoles rolesWithDays(const Table &table, const SourceDescription *source, const UnderstandOptions &options)
{
    ColumnRoles roles = rolesOf(table, source, *options.library);
    joinDatedColumns(roles, table, *options.library, options.today);
    return roles;
}

/// A heading within a sentence.
QString shortHeading(const QString &heading)
{
    constexpr qsizetype longest = 40;
    const QString plain = heading.simplified();
    return plain.size() <= longest ? plain : plain.left(longest - 1) + QChar(0x2026);
}

class TableReader
{
public:
    TableReader(const ReadFile &file, int index, const SourceDescription *source, const UnderstandOptions &options)
        : m_file(file),
          m_index(index),
          m_table(file.tables[size_t(index)]),
          m_source(source),
          m_options(options),
          m_roles(rolesWithDays(m_table, source, options)),
          m_days(file, m_table, m_roles, options)
    {
    }

    Understanding read();

private:
    void finish(SeriesGroup &group, const SplitDescription *split);
    MetricUnderstanding metricOf(
        const SeriesGroup &group, const SeriesGroup::Key &key, const Series &series, const SplitDescription *split);
    const Series *sibling(const SeriesGroup &group, const SeriesGroup::Key &key, const QString &metricKey) const;
    QString onlyCurrency() const;
    bool isSplitIntoSteps(const QString &key) const;
    QStringList dimensionNames(const SplitDescription *split) const;
    QStringList allDimensions() const;
    void takeFileTotal(MetricUnderstanding &metric, double told, const TableDays::Range &period);
    void keepLargest(const SplitDescription &split, SeriesGroup &group, std::vector<MetricUnderstanding> &metrics);
    void addUp();
    void joinNameless(SeriesGroup &group);
    void takePeriod();
    void checkTotals();
    int bestTotalRow() const;
    void nameSource();
    void remarkOnColumns();

    const ReadFile &m_file;
    int m_index;
    const Table &m_table;
    const SourceDescription *m_source;
    const UnderstandOptions &m_options;
    ColumnRoles m_roles;
    TableDays m_days;
    TableSums m_sums;
    std::map<QString, int> m_columnOfKey; ///< of metrics that are not split, to check totals
    Understanding m_result;
};

const Series *TableReader::sibling(
    const SeriesGroup &group, const SeriesGroup::Key &key, const QString &metricKey) const
{
    for (const auto &[otherKey, other] : group.series) {
        if (other.column.metric.key == metricKey && other.value == std::get<1>(key))
            return &other;
    }
    return nullptr;
}

MetricUnderstanding TableReader::metricOf(
    const SeriesGroup &group, const SeriesGroup::Key &key, const Series &series, const SplitDescription *split)
{
    const ColumnDescription &described = series.column.metric;
    const QString currency = std::get<2>(key);
    MetricUnderstanding metric;
    metric.key = described.key;
    metric.name = described.label.in(m_options.language);
    metric.kind = *described.kind;
    metric.additive = *described.additive;
    metric.unit = metric.kind != MetricKind::Money ? described.unit
        : !currency.isEmpty()                      ? currency
        : !described.unit.isEmpty()                ? described.unit
                                                   : onlyCurrency();
    metric.usualStage = described.stage;
    metric.suggest = described.suggest;
    if (split) {
        const SplitDescription::Value value = split->values.value(ColumnNames::normalised(series.value));
        metric.key += QLatin1Char(':') + series.value;
        const QString label = value.label.in(m_options.language);
        metric.name = label.isEmpty() ? series.value : label;
        if (described.key != split->columns.first())
            metric.name = UnderstandTableText::tr("%1, %2").arg(described.label.in(m_options.language), metric.name);
        if (value.kind || split->kind) {
            // People stay people whatever they did; what happened is an order, an enquiry, a visit.
            if (metric.kind == MetricKind::Count)
                metric.kind = value.kind ? *value.kind : *split->kind;
        }
        metric.usualStage = value.stage != UsualStage::None ? value.stage : split->stage;
        metric.suggest = metric.suggest && value.suggest;
        metric.step = value.step;
    }
    // Several currencies in one column: one metric each.
    int currencies = 0;
    for (const auto &[otherKey, other] : group.series)
        currencies += std::get<0>(otherKey) == std::get<0>(key) && std::get<1>(otherKey) == std::get<1>(key);
    if (currencies > 1 && metric.kind == MetricKind::Money && !currency.isEmpty()) {
        metric.key += QStringLiteral(" (%1)").arg(currency);
        metric.name += QStringLiteral(" (%1)").arg(currency);
    }
    if (const auto known = m_options.known.find({m_result.recipe, metric.key}); known != m_options.known.end())
        metric.additive = known->second.additive;
    metric.column = m_table.columns[size_t(series.column.column)].heading;
    metric.how = hasNoName(m_table.columns[size_t(series.column.column)]) ? QString()
        : metric.additive ? UnderstandTableText::tr("“%1” added up").arg(shortHeading(metric.column))
                          : UnderstandTableText::tr("from “%1”").arg(shortHeading(metric.column));
    metric.dimensions = dimensionNames(split);
    if (!metric.additive)
        metric.why = whyNotAddedUp(series.column.meaning);
    if (metric.additive) {
        metric.samples = addedUp(group.grid, series.sums);
        metric.total = totalOf(metric.samples);
    } else {
        const Series *part = described.of.size() == 2 ? sibling(group, key, described.of.at(0)) : nullptr;
        const Series *whole = described.of.size() == 2 ? sibling(group, key, described.of.at(1)) : nullptr;
        metric.samples
            = combined(group.grid, series.sums, part ? &part->sums : nullptr, whole ? &whole->sums : nullptr);
        metric.total
            = combinedTotal(group.grid, series.sums, part ? &part->sums : nullptr, whole ? &whole->sums : nullptr);
        if (series.column.meaning == ColumnMeaning::What::Level || series.column.meaning == ColumnMeaning::What::Window)
            takeLastValue(metric);
    }
    return metric;
}

/// What its samples are broken down by, in the file's words. A dimension that the metric itself is a value of is none.
QStringList TableReader::dimensionNames(const SplitDescription *split) const
{
    QStringList names;
    for (size_t dimension = 0; dimension < m_roles.dimensions.size(); ++dimension) {
        const Column &column = m_table.columns[size_t(m_roles.dimensions[dimension])];
        const bool isItself = split && splitOf(column, m_source) == split;
        if (!isItself && !m_sums.plain.grid.givenUp().contains(int(dimension)))
            names += column.heading;
    }
    return names;
}

QStringList TableReader::allDimensions() const
{
    QStringList names;
    for (const int dimension : m_roles.dimensions)
        names += dimensionName(m_table.columns[size_t(dimension)].heading, names);
    return names;
}

/// The one currency that the table's columns of money name; empty where there are none or several.
QString TableReader::onlyCurrency() const
{
    QString only;
    for (const Column &column : m_table.columns) {
        const QString code = currencyOf(column.unit, m_options.currency);
        if (column.type != ColumnType::Money || code.isEmpty())
            continue;
        if (column.mixedCurrencies || (!only.isEmpty() && only != code))
            return {};
        only = code;
    }
    return only;
}

void TableReader::keepLargest(
    const SplitDescription &split, SeriesGroup &group, std::vector<MetricUnderstanding> &metrics)
{
    if (split.steps || int(metrics.size()) <= split.most)
        return;
    std::vector<double> totals;
    for (const MetricUnderstanding &metric : metrics)
        totals.push_back(metric.total.value_or(0));
    std::nth_element(totals.begin(), totals.begin() + split.most, totals.end(), std::greater<>());
    const double least = totals[size_t(split.most)];
    int small = int(metrics.size());
    std::erase_if(metrics, [&](const MetricUnderstanding &metric) { return metric.total.value_or(0) <= least; });
    small -= int(metrics.size());
    group.leftOut.forEach([&](quint64, quint64) { ++small; });
    m_result.remarks
        += UnderstandTableText::tr("Of many small values, %n are counted only within the whole.", nullptr, small);
}

/// The steps of a funnel are no parts that could be added up.
bool TableReader::isSplitIntoSteps(const QString &key) const
{
    return std::any_of(m_sums.split.begin(), m_sums.split.end(),
        [&](const auto &split) { return split.first->steps && split.first->columns.contains(key); });
}

void TableReader::finish(SeriesGroup &group, const SplitDescription *split)
{
    // In the order of columns, and of values as they were first met.
    std::vector<std::pair<SeriesGroup::Key, const Series *>> ordered;
    for (const auto &[key, series] : group.series)
        ordered.emplace_back(key, &series);
    std::stable_sort(ordered.begin(), ordered.end(), [&](const auto &a, const auto &b) {
        return std::pair(split ? a.second->order : 0, std::get<0>(a.first))
            < std::pair(split ? b.second->order : 0, std::get<0>(b.first));
    });
    std::vector<MetricUnderstanding> metrics;
    for (const auto &[key, series] : ordered) {
        MetricUnderstanding metric = metricOf(group, key, *series, split);
        const bool isSplitElsewhere = !split
            && std::any_of(m_sums.split.begin(), m_sums.split.end(),
                [&](const auto &other) { return other.first->columns.contains(series->column.metric.key); });
        // The people of all steps or events together are nobody's number.
        if (isSplitElsewhere
            && ((!metric.additive && m_table.totalRows.empty()) || isSplitIntoSteps(series->column.metric.key)))
            continue;
        if (!split && series->column.days.empty())
            m_columnOfKey[metric.key] = series->column.column;
        metrics.push_back(std::move(metric));
    }
    if (split)
        keepLargest(*split, group, metrics);
    for (MetricUnderstanding &metric : metrics)
        m_result.metrics.push_back(std::move(metric));
}

/// Of several total rows the one that agrees with our sums most: an account's total goes beyond the campaigns listed.
int TableReader::bestTotalRow() const
{
    int best = -1;
    int bestAgreed = -1;
    for (int row = 0; row < int(m_table.totalRows.size()); ++row) {
        int agreed = 0;
        for (const MetricUnderstanding &metric : m_result.metrics) {
            const auto column = m_columnOfKey.find(metric.key);
            if (column == m_columnOfKey.end() || !metric.additive || !metric.total)
                continue;
            const auto told = numberOf(
                cellAt(m_table.totalRows[size_t(row)].cells, column->second), m_table.columns[size_t(column->second)]);
            agreed += told && std::abs(*told - *metric.total) <= 0.006 * std::max(1, m_result.rows);
        }
        if (agreed > bestAgreed) {
            best = row;
            bestAgreed = agreed;
        }
    }
    return best;
}

void TableReader::checkTotals()
{
    const int best = bestTotalRow();
    if (best < 0)
        return;
    const Row &cells = m_table.totalRows[size_t(best)].cells;
    TableDays::Range period = m_days.period();
    // Of the total row itself where it tells its days; they may go beyond the rows'.
    if (const auto own = m_days.rowsHaveDays() ? m_days.of(cells) : std::nullopt)
        period = *own;
    else if (!period.first.isValid())
        period = {m_result.from, m_result.to};
    for (MetricUnderstanding &metric : m_result.metrics) {
        const auto column = m_columnOfKey.find(metric.key);
        if (column == m_columnOfKey.end())
            continue;
        const auto told = numberOf(cellAt(cells, column->second), m_table.columns[size_t(column->second)]);
        if (!told)
            continue;
        metric.fileTotal = told;
        if (!metric.additive) {
            takeFileTotal(metric, *told, period);
            continue;
        }
        // Amounts are rounded in every row.
        const bool isWhole = m_table.columns[size_t(column->second)].type == ColumnType::Integer;
        const double tolerance = isWhole ? 0.5 : 0.006 * std::max(1, m_result.rows) + 1e-6 * std::abs(*told);
        metric.totalAgrees = metric.total && std::abs(*told - *metric.total) <= tolerance;
        // What is less than its rows in sum is no sum: an average, or people who are in several rows. More can be a
        // total of rows that the file leaves out.
        if (!metric.totalAgrees && metric.total && std::abs(*told) < 0.99 * std::abs(*metric.total)) {
            const QString why
                = UnderstandTableText::tr("Not added up: the file's own total is %1, its rows add up to %2.")
                      .arg(numberText(*told), numberText(*metric.total));
            metric.additive = false;
            takeFileTotal(metric, *told, period);
            metric.why = why;
            continue;
        }
        if (!metric.totalAgrees)
            m_result.remarks += UnderstandTableText::tr(
                "%1: the file's own total is %2, its rows add up to %3. The rows were taken.")
                                    .arg(metric.name, numberText(*told), numberText(metric.total.value_or(0)));
    }
}

/// Only the file knows: people counted on several days are counted once in its total.
void TableReader::takeFileTotal(MetricUnderstanding &metric, double told, const TableDays::Range &period)
{
    if (!metric.why.isEmpty() && metric.total != told)
        metric.why += u' '
            + UnderstandTableText::tr("The file's own total says %1.")
                  .arg(numberText(metric.kind == MetricKind::Rate ? 100 * told : told)
                      + (metric.kind == MetricKind::Rate ? percentSign() : QString()));
    metric.total = told;
    if (!period.first.isValid())
        return;
    std::erase_if(metric.samples,
        [&](const Sample &sample) { return sample.from == period.first && sample.to == period.second; });
    metric.samples.push_back({{}, period.first, period.second, {}, told});
}

void TableReader::nameSource()
{
    QStringList dimensions;
    QStringList headings;
    for (int dimension : m_roles.dimensions) {
        const Column &column = m_table.columns[size_t(dimension)];
        if (splitOf(column, m_source))
            continue;
        dimensions += ColumnNames::normalised(column.heading);
        headings += column.heading;
    }
    if (m_source && !m_source->derived) {
        m_result.sourceId = m_source->id;
        m_result.recipe = m_source->id;
        m_result.name = m_source->name.in(m_options.language);
        if (m_source->byDimension && !dimensions.isEmpty()) {
            m_result.recipe += QLatin1Char('/') + dimensions.join(QLatin1Char('+'));
            m_result.name += QStringLiteral(" · ") + headings.join(QStringLiteral(", "));
        }
        return;
    }
    m_result.recipe = recipeByColumns(m_table, m_roles);
    m_result.name = !m_table.name.isEmpty() ? m_table.name : QFileInfo(m_file.path).completeBaseName();
}

void TableReader::remarkOnColumns()
{
    for (const auto &[column, why] : m_roles.leftOut)
        m_result.leftOut.push_back({m_table.columns[size_t(column)].heading, why});
    for (const auto &[column, count] : m_sums.censored)
        m_result.remarks += UnderstandTableText::tr(
            "%1: %n values are given only as “less than” or “more than” and are left out.", nullptr, count)
                                .arg(m_table.columns[size_t(column)].heading);
    for (const int dimension : m_sums.plain.grid.givenUp())
        m_result.remarks += UnderstandTableText::tr(
            "%1: there are too many different values to keep each of them; the numbers are kept without them.")
                                .arg(m_table.columns[size_t(m_roles.dimensions[size_t(dimension)])].heading);
    for (int index : {m_roles.date, m_roles.from}) {
        if (index >= 0 && m_table.columns[size_t(index)].ambiguousDates)
            m_result.remarks
                += UnderstandTableText::tr("%1: day and month could be the other way round. Please look at the period.")
                       .arg(m_table.columns[size_t(index)].heading);
    }
    if (m_days.isYearAssumed())
        m_result.remarks += UnderstandTableText::tr("The dates have no year; the last twelve months were assumed.");
    if (m_days.isAssumed())
        m_result.remarks
            += UnderstandTableText::tr("The file does not say which days it is about; the map's period was assumed.");
}

void TableReader::addUp()
{
    m_sums = addUpRows({m_table, m_index, m_source, m_options, m_roles, m_days});
    m_result.rows = m_sums.rows;
    m_result.refused.insert(m_result.refused.end(), std::make_move_iterator(m_sums.refused.begin()),
        std::make_move_iterator(m_sums.refused.end()));
    joinNameless(m_sums.plain);
    for (auto &[split, group] : m_sums.split)
        joinNameless(group);
}

/// A series whose cells name no currency belongs to the one that others name.
void TableReader::joinNameless(SeriesGroup &group)
{
    for (auto at = group.series.begin(); at != group.series.end();) {
        const auto [column, value, currency] = at->first;
        const auto isOfSame = [&, &column = column, &value = value](auto other) {
            return other != group.series.end() && std::get<0>(other->first) == column
                && std::get<1>(other->first) == value;
        };
        const auto next = std::next(at);
        if (currency.isEmpty() && isOfSame(next) && !isOfSame(std::next(next))) {
            for (int place = 0; place < group.grid.size(); ++place) {
                if (at->second.sums.count(place) > 0)
                    next->second.sums.add(place, at->second.sums.sum(place));
            }
            group.series.erase(at);
        }
        at = next;
    }
}

void TableReader::takePeriod()
{
    const SampleGrid &grid = m_sums.plain.grid;
    for (int place = 0; place < grid.size(); ++place) {
        m_result.from = m_result.from.isValid() ? std::min(m_result.from, grid.from(place)) : grid.from(place);
        m_result.to = m_result.to.isValid() ? std::max(m_result.to, grid.to(place)) : grid.to(place);
    }
    // Days without a row are part of the period that the file tells.
    const TableDays::Range told = m_days.period();
    if (told.first.isValid() && told.second.isValid()
        && (!m_result.from.isValid() || (told.first <= m_result.from && told.second >= m_result.to))) {
        m_result.from = told.first;
        m_result.to = told.second;
    }
}

Understanding TableReader::read()
{
    m_result.tables = {m_index};
    m_result.dimensions = allDimensions();
    nameSource();
    // Numbers without any heading could be anything.
    if (m_roles.metrics.empty() || (!m_source && m_table.header < 0 && m_table.columns.front().heading.isEmpty()))
        return m_result;
    m_result.needsPeriod = !m_days.rowsHaveDays() && !m_days.period().first.isValid() && !m_table.rows.empty();
    if (m_result.needsPeriod)
        m_result.rows = int(m_table.rows.size());
    if (!m_result.needsPeriod)
        addUp();
    takePeriod();
    finish(m_sums.plain, nullptr);
    checkTotals();
    for (auto &[split, group] : m_sums.split)
        finish(group, split);
    remarkOnColumns();
    return m_result;
}

}

QString numberText(double value)
{
    const QLocale locale;
    return locale.toString(value, 'f', std::abs(value - std::round(value)) < 1e-9 ? 0 : 2);
}

Understanding understandTable(
    const ReadFile &file, int table, const SourceDescription *source, const UnderstandOptions &options)
{
    return TableReader(file, table, source, options).read();
}

}
