#include "numbers/source/understandtable.h"

#include "numbers/source/datedcolumns.h"
#include "numbers/source/samplegrid.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocale>
#include <cmath>
#include <map>
#include <unordered_map>
#include <set>

namespace wend {

namespace {

// What the person reads.
struct UnderstandText
{
    Q_DECLARE_TR_FUNCTIONS(Numbers)
};

/// The numbers of one metric that will be: a column, or a column for one value of a dimension, in one currency.
struct Series
{
    MetricColumn column;
    QString value; ///< of the dimension it is split by
    int order = 0; ///< in which it was first met
    MetricSums sums;
};

/// All series over one grid, by column, value and currency.
struct SeriesGroup
{
    SampleGrid grid;
    std::map<std::tuple<int, QString, QString>, Series> series;
    std::map<std::pair<int, QString>, int> orders;
};

/// What the words of a row say: where its numbers go. Rows with the same words go to the same spot.
struct Spot
{
    struct Part
    {
        SeriesGroup *group;
        int place;
        QString value;               ///< of the dimension it is split by
        std::vector<bool> takes;     ///< for each metric
        std::vector<Series *> series; ///< for each metric, of numbers that name no currency themselves; null until one came
    };
    std::optional<TableDays::Range> days; ///< none: rows are refused
    QString breakdown;
    std::vector<QString> currencies; ///< for each metric, of numbers that name none themselves
    std::vector<Part> parts;         ///< the table's own, then one for each column that splits metrics
};

QString dimensionText(const Table &table, const Row &row, int column)
{
    const QString cell = cellAt(row, column).simplified();
    static const ColumnNames wholes({QStringLiteral("Total"), QStringLiteral("Totals"), QStringLiteral("Grand total"), QStringLiteral("All"),
        QStringLiteral("Gesamt"), QStringLiteral("合计"), QStringLiteral("总计"), QStringLiteral("總計")});
    Q_UNUSED(table);
    return wholes.match(cell) ? QString() : cell;
}

ColumnRoles rolesWithDays(const Table &table, const SourceDescription *source, const UnderstandOptions &options)
{
    ColumnRoles roles = rolesOf(table, source, *options.library);
    joinDatedColumns(roles, table, *options.library, options.today);
    return roles;
}

class TableReader
{
public:
    TableReader(const ReadFile &file, int index, const SourceDescription *source, const UnderstandOptions &options)
        : m_file(file)
        , m_index(index)
        , m_table(file.tables[size_t(index)])
        , m_source(source)
        , m_options(options)
        , m_roles(rolesWithDays(m_table, source, options))
        , m_days(file, m_table, m_roles, options)
    {
    }

    Understanding read();

private:
    const SplitDescription *splitOf(int column) const;
    void readRows();
    void scanRows();
    void readRow(int at, const Row &row);
    Spot spotOf(const Row &row);
    void checkNumber(int at, int column, const CellNumber &number);
    QString currencyIn(const Row &row, const MetricColumn &metric, int cell) const;
    Series &seriesFor(SeriesGroup &group, const MetricColumn &metric, const QString &value, const QString &currency);
    void addNumbers(Spot &spot, const std::vector<CellNumber> &numbers);
    double weightOf(size_t metric, const std::vector<CellNumber> &numbers) const;
    void finish(SeriesGroup &group, const SplitDescription *split);
    MetricUnderstanding metricOf(const SeriesGroup &group, const std::tuple<int, QString, QString> &key, const Series &series, const SplitDescription *split);
    const Series *sibling(const SeriesGroup &group, const std::tuple<int, QString, QString> &key, const QString &metricKey) const;
    QString onlyCurrency() const;
    void keepLargest(const SplitDescription &split, std::vector<MetricUnderstanding> &metrics);
    void checkTotals();
    int bestTotalRow() const;
    void takeWholeFromTotals();
    void nameSource();
    void remarkOnColumns();

    const ReadFile &m_file;
    int m_index;
    const Table &m_table;
    const SourceDescription *m_source;
    const UnderstandOptions &m_options;
    ColumnRoles m_roles;
    TableDays m_days;
    SeriesGroup m_plain;
    std::map<const SplitDescription *, SeriesGroup> m_split;
    std::vector<int> m_weights; ///< for each metric the place of the one it is weighted by, or -1
    std::map<QString, int> m_columnOfKey; ///< of metrics that are not split, to check totals
    std::map<int, std::pair<int, int>> m_censored; ///< by column: below, above
    Understanding m_result;
};

const SplitDescription *TableReader::splitOf(int column) const
{
    if (!m_source)
        return nullptr;
    for (const SplitDescription &split : m_source->splits) {
        if (isNamed(m_table.columns[size_t(column)], split.by))
            return &split;
    }
    return nullptr;
}

double TableReader::weightOf(size_t metric, const std::vector<CellNumber> &numbers) const
{
    const int by = m_weights[metric];
    return by >= 0 && numbers[size_t(by)].state == CellState::Value ? std::max(0.0, numbers[size_t(by)].value) : 0;
}

/// Of a number that names no currency itself.
QString TableReader::currencyIn(const Row &row, const MetricColumn &metric, int cell) const
{
    const Column &column = m_table.columns[size_t(cell)];
    if (column.type != ColumnType::Money || metric.metric.kind != MetricKind::Money)
        return {};
    QString currency;
    if (column.currencyColumn >= 0)
        currency = cellAt(row, column.currencyColumn).trimmed().toUpper();
    if (currency.isEmpty() && !column.mixedCurrencies)
        currency = column.unit;
    return currencyOf(currency, m_options.currency);
}

Series &TableReader::seriesFor(SeriesGroup &group, const MetricColumn &metric, const QString &value, const QString &currency)
{
    const auto [order, isNew] = group.orders.try_emplace({metric.column, value}, int(group.orders.size()));
    Series &series = group.series[{metric.column, value, currency}];
    if (series.sums.isEmpty()) {
        series.column = metric;
        series.value = value;
        series.order = order->second;
    }
    return series;
}

void TableReader::checkNumber(int at, int column, const CellNumber &number)
{
    switch (number.state) {
    case CellState::Unreadable:
        m_result.refused.push_back(refusedCell(m_table, m_index, at, column));
        break;
    case CellState::Below:
        ++m_censored[column].first;
        break;
    case CellState::Above:
        ++m_censored[column].second;
        break;
    default:
        break;
    }
}

Spot TableReader::spotOf(const Row &row)
{
    Spot spot;
    spot.days = m_days.of(row);
    if (!spot.days)
        return spot;
    const std::vector<MetricColumn> &metrics = m_roles.metrics;
    QStringList all;
    for (int dimension : m_roles.dimensions) {
        const QString text = dimensionText(m_table, row, dimension);
        if (!text.isEmpty())
            all += text;
    }
    spot.breakdown = all.join(QStringLiteral(" › "));
    spot.parts.push_back({&m_plain, m_plain.grid.at({spot.days->first, spot.days->second, spot.breakdown}), {}, {}, std::vector<Series *>(metrics.size())});
    for (const MetricColumn &metric : metrics) {
        spot.currencies.push_back(currencyIn(row, metric, metric.column));
        spot.parts.back().takes.push_back(metric.days.empty());
    }

    std::vector<int> splitters = m_roles.dimensions;
    splitters.insert(splitters.end(), m_roles.splitters.begin(), m_roles.splitters.end());
    for (int by : splitters) {
        const SplitDescription *split = splitOf(by);
        if (!split)
            continue;
        QString value = cellAt(row, by).simplified();
        if (split->steps) {
            static const QRegularExpression number(QStringLiteral("^\\d+\\s*[.)、]\\s*"));
            value.remove(number);
        }
        if (value.isEmpty())
            continue;
        QStringList rest;
        for (int dimension : m_roles.dimensions) {
            const QString text = dimension == by ? QString() : dimensionText(m_table, row, dimension);
            if (!text.isEmpty())
                rest += text;
        }
        SeriesGroup &group = m_split[split];
        const int place = group.grid.at({spot.days->first, spot.days->second, rest.join(QStringLiteral(" › "))});
        spot.parts.push_back({&group, place, value, {}, std::vector<Series *>(metrics.size())});
        for (const MetricColumn &metric : metrics)
            spot.parts.back().takes.push_back(split->columns.contains(metric.metric.key));
    }
    return spot;
}

void TableReader::addNumbers(Spot &spot, const std::vector<CellNumber> &numbers)
{
    for (Spot::Part &part : spot.parts) {
        for (size_t at = 0; at < numbers.size(); ++at) {
            const CellNumber &number = numbers[at];
            if (!part.takes[at] || number.state != CellState::Value)
                continue;
            const MetricColumn &metric = m_roles.metrics[at];
            Series *series = part.series[at];
            if (!number.currency.isEmpty() && m_table.columns[size_t(metric.column)].type == ColumnType::Money && metric.metric.kind == MetricKind::Money)
                series = &seriesFor(*part.group, metric, part.value, currencyOf(number.currency, m_options.currency));
            else if (!series)
                series = part.series[at] = &seriesFor(*part.group, metric, part.value, spot.currencies[at]);
            series->sums.add(part.place, number.value, weightOf(at, numbers));
        }
    }
}

void TableReader::readRow(int at, const Row &row)
{
    Spot spot = spotOf(row);
    if (!spot.days) {
        if (m_days.rowsHaveDays())
            m_result.refused.push_back({m_index, m_table.rows.record(size_t(at)), m_days.column(),
                m_table.columns[size_t(m_days.column())].heading, m_days.refusal(row)});
        return;
    }
    ++m_result.rows;
    std::vector<CellNumber> numbers;
    for (const MetricColumn &metric : m_roles.metrics) {
        numbers.push_back(readNumber(cellAt(row, metric.column), m_table.columns[size_t(metric.column)]));
        if (metric.days.empty())
            checkNumber(at, metric.column, numbers.back());
        for (const DatedColumn &day : metric.days)
            checkNumber(at, day.column, readNumber(cellAt(row, day.column), m_table.columns[size_t(day.column)]));
    }
    addNumbers(spot, numbers);
    for (size_t metric = 0; metric < numbers.size(); ++metric) {
        for (const DatedColumn &day : m_roles.metrics[metric].days) {
            const CellNumber number = readNumber(cellAt(row, day.column), m_table.columns[size_t(day.column)]);
            if (number.state != CellState::Value)
                continue;
            const QString currency = currencyIn(row, m_roles.metrics[metric], day.column);
            const bool isOwn = !number.currency.isEmpty() && m_table.columns[size_t(day.column)].type == ColumnType::Money
                && m_roles.metrics[metric].metric.kind == MetricKind::Money;
            seriesFor(m_plain, m_roles.metrics[metric], {}, isOwn ? currencyOf(number.currency, m_options.currency) : currency)
                .sums.add(m_plain.grid.at({day.from, day.to, spot.breakdown}), number.value, weightOf(metric, numbers));
        }
    }
}

/// The rows of a large file: words are looked up by their bytes, and most numbers are plain.
void TableReader::scanRows()
{
    constexpr size_t mostSpots = 1 << 18;
    constexpr size_t rowsBetweenAsking = 1 << 14;
    std::vector<int> words {m_roles.date, m_roles.from, m_roles.to};
    words.insert(words.end(), m_roles.dimensions.begin(), m_roles.dimensions.end());
    words.insert(words.end(), m_roles.splitters.begin(), m_roles.splitters.end());
    for (const MetricColumn &metric : m_roles.metrics)
        words.push_back(m_table.columns[size_t(metric.column)].currencyColumn);
    std::erase_if(words, [](int column) { return column < 0; });

    std::unordered_map<std::string, Spot> spots;
    Spot *spot = nullptr;
    std::string key;
    std::string lastKey;
    std::vector<CellNumber> numbers(m_roles.metrics.size());
    m_table.rows.scan([&](size_t at, const std::vector<std::string_view> &cells, const Row *put) {
        if (at % rowsBetweenAsking == 0 && !m_options.goOn(double(at) / double(m_table.rows.size())))
            return false;
        if (put) {
            readRow(int(at), *put);
            return true;
        }
        key.clear();
        for (const int column : words) {
            const std::string_view cell = column < int(cells.size()) ? cells[size_t(column)] : std::string_view();
            const uint length = uint(cell.size());
            key.append(reinterpret_cast<const char *>(&length), sizeof length).append(cell);
        }
        if (!spot || key != lastKey) {
            auto found = spots.find(key);
            if (found == spots.end()) {
                if (spots.size() >= mostSpots)
                    spots.clear();
                found = spots.emplace(key, spotOf(rowFrom(cells))).first;
            }
            spot = &found->second;
            lastKey = key;
        }
        if (!spot->days) {
            readRow(int(at), rowFrom(cells));
            return true;
        }
        ++m_result.rows;
        for (size_t metric = 0; metric < numbers.size(); ++metric) {
            const int index = m_roles.metrics[metric].column;
            const Column &column = m_table.columns[size_t(index)];
            const std::string_view cell = index < int(cells.size()) ? cells[size_t(index)] : std::string_view();
            const auto plain = readPlainNumber(cell, column);
            numbers[metric] = plain ? *plain : readNumber(QString::fromUtf8(cell.data(), qsizetype(cell.size())), column);
            if (!plain)
                checkNumber(int(at), index, numbers[metric]);
        }
        addNumbers(*spot, numbers);
        return true;
    });
}

void TableReader::readRows()
{
    for (const MetricColumn &metric : m_roles.metrics) {
        const auto by = std::find_if(m_roles.metrics.begin(), m_roles.metrics.end(),
            [&](const MetricColumn &other) { return !metric.metric.weight.isEmpty() && other.metric.key == metric.metric.weight; });
        m_weights.push_back(by == m_roles.metrics.end() ? -1 : int(by - m_roles.metrics.begin()));
    }
    const bool hasDatedColumns
        = std::any_of(m_roles.metrics.begin(), m_roles.metrics.end(), [](const MetricColumn &metric) { return !metric.days.empty(); });
    if (!m_table.rows.isHeld() && !hasDatedColumns) {
        scanRows();
        return;
    }
    for (size_t row = 0; row < m_table.rows.size(); ++row)
        readRow(int(row), m_table.rows[row]);
}

const Series *TableReader::sibling(const SeriesGroup &group, const std::tuple<int, QString, QString> &key, const QString &metricKey) const
{
    for (const auto &[otherKey, other] : group.series) {
        if (other.column.metric.key == metricKey && other.value == std::get<1>(key))
            return &other;
    }
    return nullptr;
}

MetricUnderstanding TableReader::metricOf(
    const SeriesGroup &group, const std::tuple<int, QString, QString> &key, const Series &series, const SplitDescription *split)
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
            metric.name = UnderstandText::tr("%1, %2").arg(described.label.in(m_options.language), metric.name);
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
    if (metric.additive) {
        metric.samples = addedUp(group.grid, series.sums);
        metric.total = totalOf(metric.samples);
    } else {
        const Series *part = described.of.size() == 2 ? sibling(group, key, described.of.at(0)) : nullptr;
        const Series *whole = described.of.size() == 2 ? sibling(group, key, described.of.at(1)) : nullptr;
        metric.samples = combined(group.grid, series.sums, part ? &part->sums : nullptr, whole ? &whole->sums : nullptr);
        metric.total = combinedTotal(group.grid, series.sums, part ? &part->sums : nullptr, whole ? &whole->sums : nullptr);
    }
    return metric;
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

void TableReader::keepLargest(const SplitDescription &split, std::vector<MetricUnderstanding> &metrics)
{
    if (split.steps || int(metrics.size()) <= split.most)
        return;
    std::vector<double> totals;
    for (const MetricUnderstanding &metric : metrics)
        totals.push_back(metric.total.value_or(0));
    std::nth_element(totals.begin(), totals.begin() + split.most, totals.end(), std::greater<>());
    const double least = totals[size_t(split.most)];
    const auto before = metrics.size();
    std::erase_if(metrics, [&](const MetricUnderstanding &metric) { return metric.total.value_or(0) <= least; });
    m_result.remarks += UnderstandText::tr("Of many small values, %n are counted only within the whole.", nullptr,
        int(before - metrics.size()));
}

void TableReader::finish(SeriesGroup &group, const SplitDescription *split)
{
    // In the order of columns, and of values as they were first met.
    std::vector<std::pair<std::tuple<int, QString, QString>, const Series *>> ordered;
    for (const auto &[key, series] : group.series)
        ordered.emplace_back(key, &series);
    std::stable_sort(ordered.begin(), ordered.end(), [&](const auto &a, const auto &b) {
        return std::pair(split ? a.second->order : 0, std::get<0>(a.first)) < std::pair(split ? b.second->order : 0, std::get<0>(b.first));
    });
    std::vector<MetricUnderstanding> metrics;
    for (const auto &[key, series] : ordered) {
        MetricUnderstanding metric = metricOf(group, key, *series, split);
        const bool isSplitElsewhere = !split && std::any_of(m_split.begin(), m_split.end(), [&](const auto &other) {
            return other.first->columns.contains(series->column.metric.key);
        });
        // The people of all steps or events together are nobody's number.
        if (isSplitElsewhere && !metric.additive && m_table.totalRows.empty())
            continue;
        if (!split && series->column.days.empty())
            m_columnOfKey[metric.key] = series->column.column;
        metrics.push_back(std::move(metric));
    }
    if (split)
        keepLargest(*split, metrics);
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
            const auto told = numberOf(cellAt(m_table.totalRows[size_t(row)].cells, column->second), m_table.columns[size_t(column->second)]);
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
            // Only the file knows: people counted on several days are counted once in its total.
            metric.total = told;
            if (period.first.isValid()) {
                std::erase_if(metric.samples, [&](const Sample &sample) { return sample.from == period.first && sample.to == period.second; });
                metric.samples.push_back({{}, period.first, period.second, {}, *told});
            }
            continue;
        }
        // Amounts are rounded in every row.
        const bool isWhole = m_table.columns[size_t(column->second)].type == ColumnType::Integer;
        const double tolerance = isWhole ? 0.5 : 0.006 * std::max(1, m_result.rows) + 1e-6 * std::abs(*told);
        metric.totalAgrees = metric.total && std::abs(*told - *metric.total) <= tolerance;
        if (!metric.totalAgrees)
            m_result.remarks += UnderstandText::tr("%1: the file's own total is %2, its rows add up to %3. The rows were taken.")
                                    .arg(metric.name, numberText(*told), numberText(metric.total.value_or(0)));
    }
}

void TableReader::nameSource()
{
    QStringList dimensions;
    QStringList headings;
    for (int dimension : m_roles.dimensions) {
        if (splitOf(dimension))
            continue;
        const Column &column = m_table.columns[size_t(dimension)];
        dimensions += ColumnNames::normalised(column.heading);
        headings += column.heading;
    }
    if (m_source) {
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
    for (const auto &[column, counts] : m_censored)
        m_result.remarks += UnderstandText::tr("%1: %n values are given only as “less than” or “more than” and are left out.", nullptr,
            counts.first + counts.second)
                                .arg(m_table.columns[size_t(column)].heading);
    for (int index : {m_roles.date, m_roles.from}) {
        if (index >= 0 && m_table.columns[size_t(index)].ambiguousDates)
            m_result.remarks += UnderstandText::tr("%1: day and month could be the other way round. Please look at the period.").arg(m_table.columns[size_t(index)].heading);
    }
    if (m_days.isYearAssumed())
        m_result.remarks += UnderstandText::tr("The dates have no year; the last twelve months were assumed.");
    if (m_days.isAssumed())
        m_result.remarks += UnderstandText::tr("The file does not say which days it is about; the map's period was assumed.");
}

Understanding TableReader::read()
{
    m_result.tables = {m_index};
    nameSource();
    // Numbers without any heading could be anything.
    if (m_roles.metrics.empty() || (!m_source && m_table.header < 0))
        return m_result;
    for (int record : m_table.refusedRecords)
        m_result.refused.push_back({m_index, record, -1, {}, UnderstandText::tr("This line is not a row of the table.")});
    m_result.needsPeriod = !m_days.rowsHaveDays() && !m_days.period().first.isValid() && !m_table.rows.empty();
    if (m_result.needsPeriod)
        m_result.rows = int(m_table.rows.size());
    if (!m_result.needsPeriod)
        readRows();

    // Series whose cells name no currency belong to the one that others name.
    for (SeriesGroup *group : [&] {
             std::vector<SeriesGroup *> groups {&m_plain};
             for (auto &[split, splitGroup] : m_split)
                 groups.push_back(&splitGroup);
             return groups;
         }()) {
        for (auto at = group->series.begin(); at != group->series.end();) {
            const auto [column, value, currency] = at->first;
            const auto next = std::next(at);
            const bool isAlone = next == group->series.end() || std::get<0>(next->first) != column || std::get<1>(next->first) != value;
            const bool isOneMore = !isAlone && std::next(next) != group->series.end() && std::get<0>(std::next(next)->first) == column
                && std::get<1>(std::next(next)->first) == value;
            if (currency.isEmpty() && !isAlone && !isOneMore) {
                for (int place = 0; place < int(group->grid.places().size()); ++place) {
                    if (at->second.sums.count(place) > 0)
                        next->second.sums.add(place, at->second.sums.sum(place));
                }
                group->series.erase(at);
            }
            at = next;
        }
    }
    for (const auto &place : m_plain.grid.places()) {
        m_result.from = m_result.from.isValid() ? std::min(m_result.from, place.from) : place.from;
        m_result.to = m_result.to.isValid() ? std::max(m_result.to, place.to) : place.to;
    }
    // Days without a row are part of the period that the file tells.
    const TableDays::Range told = m_days.period();
    if (told.first.isValid() && told.second.isValid() && (!m_result.from.isValid() || (told.first <= m_result.from && told.second >= m_result.to))) {
        m_result.from = told.first;
        m_result.to = told.second;
    }
    finish(m_plain, nullptr);
    checkTotals();
    for (auto &[split, group] : m_split)
        finish(group, split);
    remarkOnColumns();
    return m_result;
}

}

QString recipeByColumns(const Table &table, const ColumnRoles &roles)
{
    QString header;
    std::set<int> dated; // next month's file has other days
    for (const MetricColumn &metric : roles.metrics) {
        for (const DatedColumn &day : metric.days)
            dated.insert(day.column);
        header += metric.days.empty() ? QString() : metric.metric.key + QLatin1Char('\n');
    }
    for (const Column &column : table.columns)
        header += dated.contains(int(&column - table.columns.data())) ? QString() : ColumnNames::normalised(column.heading) + QLatin1Char('\n');
    return QStringLiteral("columns/") + QString::fromLatin1(QCryptographicHash::hash(header.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

RefusedRow refusedCell(const Table &table, int tableIndex, int row, int column)
{
    return {tableIndex, table.rows.record(size_t(row)), column, table.columns[size_t(column)].heading,
        UnderstandText::tr("“%1” is not a number.").arg(cellAt(table.rows[size_t(row)], column).trimmed().left(60))};
}

QString currencyOf(const QString &written, const QString &business)
{
    static const QHash<QString, QStringList> shared {
        {QStringLiteral("$"), {QStringLiteral("USD"), QStringLiteral("AUD"), QStringLiteral("CAD"), QStringLiteral("NZD"), QStringLiteral("SGD"),
                                  QStringLiteral("HKD"), QStringLiteral("TWD"), QStringLiteral("MXN")}},
        {QStringLiteral("¥"), {QStringLiteral("CNY"), QStringLiteral("JPY")}},
        {QStringLiteral("￥"), {QStringLiteral("CNY"), QStringLiteral("JPY")}},
        {QStringLiteral("£"), {QStringLiteral("GBP")}},
        {QStringLiteral("€"), {QStringLiteral("EUR")}},
        {QStringLiteral("kr"), {QStringLiteral("SEK"), QStringLiteral("NOK"), QStringLiteral("DKK")}}};
    const auto signs = shared.constFind(written);
    if (signs != shared.constEnd())
        return signs->contains(business) ? business : signs->first();
    const bool isCode = written.size() == 3 && std::all_of(written.begin(), written.end(), [](QChar each) { return each.isUpper(); });
    return isCode ? written : QString();
}

QString numberText(double value)
{
    const QLocale locale;
    return locale.toString(value, 'f', std::abs(value - std::round(value)) < 1e-9 ? 0 : 2);
}

Understanding understandTable(const ReadFile &file, int table, const SourceDescription *source, const UnderstandOptions &options)
{
    return TableReader(file, table, source, options).read();
}

}
