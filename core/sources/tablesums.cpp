#include "sources/tablesums.h"

#include "base/csv.h"
#include "base/currency.h"
#include "model/storable.h"
#include "read/cellbytes.h"
#include "sources/refusedcells.h"
#include "sources/wholes.h"
#include "sources/wordspots.h"

namespace wend {

namespace {

/// Where the numbers of rows go that are of one group, value and currencies.
struct Destination
{
    SeriesGroup *group;
    QString value;                   ///< of the dimension it is split by
    std::vector<QString> currencies; ///< for each metric, of numbers that name none themselves
    std::vector<bool> takes;         ///< for each metric
    std::vector<Series *> series; ///< for each metric, of numbers that name no currency themselves; null until one came
    std::vector<std::pair<QString, Series *>> own; ///< for each metric, of the last currency that a number named itself
};

/// What the words of a row say: where its numbers go.
struct Spot
{
    std::optional<TableDays::Range> days; ///< none: rows are refused
    QStringList breakdown;
    std::vector<std::pair<Destination *, int>>
        parts; ///< with the place in its grid: the table's own, then one for each column that splits metrics
};

using Cells = std::vector<std::string_view>;

class RowAdder
{
public:
    explicit RowAdder(const TableToAddUp &of);
    TableSums run();

private:
    void take(size_t at, const Cells &cells);
    Spot spotOf(const Row &row);
    QStringList breakdownOf(const Row &row, int without) const;
    std::vector<QString> currenciesIn(const Row &row) const;
    Destination *destinationOf(SeriesGroup &group, const SplitDescription *split, const QString &value,
        const std::vector<QString> &currencies);
    void addPart(Spot &spot, Destination *destination, const QStringList &breakdown);
    void addSplits(Spot &spot, const Row &row);
    bool isKept(SeriesGroup &group, const QString &value);
    void readCell(size_t at, int column, const Cells &cells, bool isChecked, CellNumber &number);
    void addNumbers(size_t row, const Spot &spot);
    void addDatedNumbers(size_t at, const Spot &spot, const Cells &cells);
    Series &ownSeries(Destination &destination, size_t metric, const QString &currency);
    Series &seriesFor(SeriesGroup &group, size_t metric, const QString &value, const QString &currency);
    QString currencyIn(const Row &row, const MetricColumn &metric, int cell) const;
    bool namesCurrency(const MetricColumn &metric, int column, const CellNumber &number) const;
    double weightOf(size_t metric) const;
    void giveUpOverfull();
    void giveUp(SeriesGroup &group, int dimension);

    const TableToAddUp &m_of;
    Wholes m_wholes;
    const std::vector<MetricColumn> &m_metrics;
    std::vector<int> m_weights;        ///< for each metric the place of the one it is weighted by, or -1
    std::vector<CellNumber> m_numbers; ///< of the row, for each metric
    WordSpots<Spot> m_spots;
    std::map<std::tuple<const SplitDescription *, QString, std::vector<QString>>, Destination> m_destinations;
    std::vector<std::pair<int, const SplitDescription *>> m_splits; ///< by column
    bool m_doCurrenciesDiffer = false;
    std::vector<QString> m_currencies; ///< of the last spot's row, for each metric
    Destination *m_plainDestination = nullptr;
    bool m_hasDatedColumns = false;
    bool m_isOverfull = false;
    TableSums m_sums;
};

RowAdder::RowAdder(const TableToAddUp &of)
    : m_of(of),
      m_wholes(of.table, of.roles),
      m_metrics(of.roles.metrics),
      m_numbers(of.roles.metrics.size())
{
    for (const int column : of.days.columns())
        m_spots.addDay(column);
    std::vector<int> splitters = of.roles.dimensions;
    splitters.insert(splitters.end(), of.roles.splitters.begin(), of.roles.splitters.end());
    for (const int column : splitters) {
        const SplitDescription *split = splitOf(of.table.columns[size_t(column)], of.source);
        if (split) {
            m_splits.emplace_back(column, split);
            m_spots.addWord(column);
        } else {
            m_spots.addPart(column);
        }
    }
    for (const MetricColumn &metric : m_metrics) {
        const int currencyColumn = of.table.columns[size_t(metric.column)].currencyColumn;
        m_spots.addWord(currencyColumn);
        m_doCurrenciesDiffer = m_doCurrenciesDiffer || currencyColumn >= 0;
        const auto by = std::find_if(m_metrics.begin(), m_metrics.end(), [&](const MetricColumn &other) {
            return !metric.metric.weight.isEmpty() && other.metric.key == metric.metric.weight;
        });
        m_weights.push_back(by == m_metrics.end() ? -1 : int(by - m_metrics.begin()));
        m_hasDatedColumns = m_hasDatedColumns || !metric.days.empty();
    }
}

/// What was part of a dimension that was given up is the whole of it.
void settle(SeriesGroup &group)
{
    if (group.grid.givenUp().empty())
        return;
    const SampleGrid::Settled settled = group.grid.settle();
    for (auto &[key, series] : group.series)
        series.sums.moveTo(settled);
}

TableSums RowAdder::run()
{
    m_of.table.rows.forEach([&](size_t at, const Cells &cells) {
        if (at % rowsBetweenAsking == 0 && !m_of.options.goOn(double(at) / double(m_of.table.rows.size())))
            return false;
        take(at, cells);
        return true;
    });
    settle(m_sums.plain);
    for (auto &[split, group] : m_sums.split)
        settle(group);
    return std::move(m_sums);
}

void RowAdder::take(size_t at, const Cells &cells)
{
    const Spot &spot = m_spots.at(cells, [&] { return spotOf(m_spots.words(cells)); });
    if (!spot.days) {
        const TableDays &days = m_of.days;
        if (days.rowsHaveDays())
            addRefused(m_sums.refused,
                {m_of.index, m_of.table.rows.record(at), days.column(),
                    m_of.table.columns[size_t(days.column())].heading, days.refusal(rowFrom(cells))});
        return;
    }
    ++m_sums.rows;
    for (size_t metric = 0; metric < m_metrics.size(); ++metric)
        readCell(at, m_metrics[metric].column, cells, m_metrics[metric].days.empty(), m_numbers[metric]);
    addNumbers(at, spot);
    if (m_hasDatedColumns)
        addDatedNumbers(at, spot, cells);
    if (!m_isOverfull)
        return;
    m_isOverfull = false;
    giveUpOverfull();
}

/// A dimension that one group can keep no longer goes from all of them.
void RowAdder::giveUpOverfull()
{
    std::vector<SeriesGroup *> groups {&m_sums.plain};
    for (auto &[split, group] : m_sums.split)
        groups.push_back(&group);
    for (const SeriesGroup *overfull : groups) {
        const int dimension = overfull->grid.overfullDimension();
        if (dimension < 0)
            continue;
        for (SeriesGroup *group : groups)
            giveUp(*group, dimension);
        m_spots.makeAllPartsOne(m_of.roles.dimensions[size_t(dimension)]);
    }
}

void RowAdder::giveUp(SeriesGroup &group, int dimension)
{
    const std::vector<int> places = group.grid.giveUp(dimension);
    for (auto &[key, series] : group.series)
        series.sums.moveTo(places);
}

Spot RowAdder::spotOf(const Row &row)
{
    Spot spot;
    spot.days = m_of.days.of(row);
    if (!spot.days)
        return spot;
    if (m_doCurrenciesDiffer || !m_plainDestination) {
        m_currencies = currenciesIn(row);
        m_plainDestination = destinationOf(m_sums.plain, nullptr, {}, m_currencies);
    }
    spot.breakdown = breakdownOf(row, -1);
    addPart(spot, m_plainDestination, spot.breakdown);
    addSplits(spot, row);
    return spot;
}

QStringList RowAdder::breakdownOf(const Row &row, int without) const
{
    QStringList values;
    for (const int dimension : m_of.roles.dimensions)
        values += dimension == without ? QString() : m_wholes.partName(dimension, cellAt(row, dimension));
    return values;
}

std::vector<QString> RowAdder::currenciesIn(const Row &row) const
{
    std::vector<QString> currencies;
    currencies.reserve(m_metrics.size());
    for (const MetricColumn &metric : m_metrics)
        currencies.push_back(currencyIn(row, metric, metric.column));
    return currencies;
}

Destination *RowAdder::destinationOf(
    SeriesGroup &group, const SplitDescription *split, const QString &value, const std::vector<QString> &currencies)
{
    const auto [found, isNew] = m_destinations.try_emplace({split, value, currencies});
    Destination &destination = found->second;
    if (isNew) {
        destination = {&group, value, currencies, {}, std::vector<Series *>(m_metrics.size()),
            std::vector<std::pair<QString, Series *>>(m_metrics.size())};
        for (const MetricColumn &metric : m_metrics)
            destination.takes.push_back(split ? split->columns.contains(metric.metric.key) : metric.days.empty());
    }
    return &destination;
}

void RowAdder::addPart(Spot &spot, Destination *destination, const QStringList &breakdown)
{
    SampleGrid &grid = destination->group->grid;
    spot.parts.emplace_back(destination, grid.at(spot.days->first, spot.days->second, breakdown));
    m_isOverfull = m_isOverfull || grid.overfullDimension() >= 0;
}

void RowAdder::addSplits(Spot &spot, const Row &row)
{
    for (const auto &[by, split] : m_splits) {
        QString value = withoutGuard(cellAt(row, by)).toString().simplified();
        if (split->steps) {
            static const QRegularExpression number(QStringLiteral("^\\d+\\s*[.)、]\\s*"));
            value.remove(number);
        }
        if (value.isEmpty())
            continue;
        const auto [found, isNew] = m_sums.split.try_emplace(split);
        SeriesGroup &group = found->second;
        for (const int dimension : isNew ? m_sums.plain.grid.givenUp() : std::set<int>())
            giveUp(group, dimension);
        if (isKept(group, value))
            addPart(spot, destinationOf(group, split, value, m_currencies), breakdownOf(row, by));
    }
}

bool RowAdder::isKept(SeriesGroup &group, const QString &value)
{
    if (group.values.size() < SeriesGroup::mostValues)
        group.values.insert(value);
    const bool isKept = group.values.contains(value);
    if (!isKept)
        group.leftOut.put(hashOfWord(value.toStdString()), 0);
    return isKept;
}

void RowAdder::readCell(size_t at, int column, const Cells &cells, bool isChecked, CellNumber &number)
{
    const Column &of = m_of.table.columns[size_t(column)];
    const std::string_view cell = cellOf(cells, column);
    if (!readPlainNumber(cell, of, number))
        number = readNumber(QStringView(textOf(cell)), of);
    const bool isTooLarge = number.state == CellState::Value && !isSampleValue(number.value);
    if (isTooLarge)
        number.state = CellState::Unreadable;
    if (!isChecked)
        return;
    if (number.state == CellState::Unreadable)
        addRefused(m_sums.refused,
            isTooLarge ? tooLargeCell(m_of.table, m_of.index, int(at), column)
                       : refusedCell(m_of.table, m_of.index, int(at), column));
    else if (number.state == CellState::Below || number.state == CellState::Above)
        ++m_sums.censored[column];
}

bool RowAdder::namesCurrency(const MetricColumn &metric, int column, const CellNumber &number) const
{
    return !number.currency.isEmpty() && m_of.table.columns[size_t(column)].type == ColumnType::Money
        && metric.metric.kind == MetricKind::Money;
}

/// Of a number that names no currency itself.
QString RowAdder::currencyIn(const Row &row, const MetricColumn &metric, int cell) const
{
    const Column &column = m_of.table.columns[size_t(cell)];
    if (column.type != ColumnType::Money || metric.metric.kind != MetricKind::Money)
        return {};
    QString currency;
    if (column.currencyColumn >= 0)
        currency = cellAt(row, column.currencyColumn).trimmed().toUpper();
    if (currency.isEmpty() && !column.mixedCurrencies)
        currency = column.unit;
    return currencyOf(currency, m_of.options.currency);
}

double RowAdder::weightOf(size_t metric) const
{
    const int by = m_weights[metric];
    return by >= 0 && m_numbers[size_t(by)].state == CellState::Value ? std::max(0.0, m_numbers[size_t(by)].value) : 0;
}

Series &RowAdder::seriesFor(SeriesGroup &group, size_t metric, const QString &value, const QString &currency)
{
    const MetricColumn &of = m_metrics[metric];
    const auto [order, isNew] = group.orders.try_emplace({of.column, value}, int(group.orders.size()));
    Series &series = group.series[{of.column, value, currency}];
    if (series.sums.isEmpty()) {
        series.column = of;
        series.value = value;
        series.order = order->second;
    }
    return series;
}

/// Of numbers that name a currency themselves.
Series &RowAdder::ownSeries(Destination &destination, size_t metric, const QString &currency)
{
    auto &[last, series] = destination.own[metric];
    if (!series || last != currency) {
        last = currency;
        series = &seriesFor(*destination.group, metric, destination.value, currencyOf(currency, m_of.options.currency));
    }
    return *series;
}

void RowAdder::addNumbers(size_t row, const Spot &spot)
{
    for (const auto &[destination, place] : spot.parts) {
        for (size_t at = 0; at < m_numbers.size(); ++at) {
            const CellNumber &number = m_numbers[at];
            if (!destination->takes[at] || number.state != CellState::Value)
                continue;
            Series *series = destination->series[at];
            if (!number.currency.isEmpty() && namesCurrency(m_metrics[at], m_metrics[at].column, number))
                series = &ownSeries(*destination, at, number.currency);
            else if (!series)
                series = destination->series[at]
                    = &seriesFor(*destination->group, at, destination->value, destination->currencies[at]);
            if (isSampleValue(series->sums.sum(place) + number.value))
                series->sums.add(place, number.value, weightOf(at));
            else if (destination == m_plainDestination)
                addRefused(m_sums.refused, tooLargeCell(m_of.table, m_of.index, int(row), m_metrics[at].column));
        }
    }
}

/// In a wide table a row has a number for each day in the headings.
void RowAdder::addDatedNumbers(size_t at, const Spot &spot, const Cells &cells)
{
    SeriesGroup &group = m_sums.plain;
    for (size_t metric = 0; metric < m_metrics.size(); ++metric) {
        for (const DatedColumn &day : m_metrics[metric].days) {
            CellNumber number;
            readCell(at, day.column, cells, true, number);
            if (number.state != CellState::Value)
                continue;
            const QString currency = namesCurrency(m_metrics[metric], day.column, number)
                ? currencyOf(number.currency, m_of.options.currency)
                : currencyIn(rowFrom(cells), m_metrics[metric], day.column);
            const int place = group.grid.at(day.from, day.to, spot.breakdown);
            MetricSums &sums = seriesFor(group, metric, {}, currency).sums;
            if (isSampleValue(sums.sum(place) + number.value))
                sums.add(place, number.value, weightOf(metric));
            else
                addRefused(m_sums.refused, tooLargeCell(m_of.table, m_of.index, int(at), day.column));
        }
    }
    m_isOverfull = m_isOverfull || group.grid.overfullDimension() >= 0;
}

}

SeriesGroup::SeriesGroup() : leftOut([](quint64 a, quint64) { return a; }) { }

const SplitDescription *splitOf(const Column &column, const SourceDescription *source)
{
    if (!source)
        return nullptr;
    for (const SplitDescription &split : source->splits) {
        if (isNamed(column, split.by))
            return &split;
    }
    return nullptr;
}

TableSums addUpRows(const TableToAddUp &table) { return RowAdder(table).run(); }

}
