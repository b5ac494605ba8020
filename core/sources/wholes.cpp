#include "sources/wholes.h"

#include "read/cellwords.h"
#include "sources/wordspots.h"

#include <cmath>

namespace wend {

namespace {

constexpr size_t mostRows = 2000;

/// Rows that differ in one breakdown alone.
struct RowsAlike
{
    std::map<QString, std::vector<double>> wholes; ///< by their word: the numbers of their row
    std::vector<double> parts;                     ///< sums
    std::vector<double> largest;
    int rows = 0;
};

std::vector<double> numbersIn(const Row &row, const Table &table, const std::vector<MetricColumn> &metrics)
{
    std::vector<double> numbers;
    for (const MetricColumn &metric : metrics)
        numbers.push_back(numberOf(cellAt(row, metric.column), table.columns[size_t(metric.column)]).value_or(0));
    return numbers;
}

/// People are counted once in the whole, other numbers add up to it.
bool agrees(const RowsAlike &group, const std::vector<double> &whole, const std::vector<MetricColumn> &metrics)
{
    bool anyUnique = false;
    for (size_t at = 0; at < metrics.size(); ++at) {
        if (whole[at] == 0)
            continue;
        if (metrics[at].meaning == ColumnMeaning::What::Sum
            && std::abs(whole[at] - group.parts[at]) <= 0.02 * std::abs(whole[at]))
            return true;
        anyUnique = anyUnique
            || (metrics[at].meaning == ColumnMeaning::What::Unique && whole[at] <= group.parts[at] * 1.001
                && whole[at] >= group.largest[at]);
    }
    const bool anySum = std::any_of(metrics.begin(), metrics.end(),
        [](const MetricColumn &metric) { return metric.meaning == ColumnMeaning::What::Sum; });
    return anyUnique && !anySum;
}

void take(RowsAlike &group, const QString &word, bool isWhole, const std::vector<double> &numbers)
{
    if (isWhole) {
        group.wholes[word] = numbers;
        return;
    }
    group.parts.resize(numbers.size());
    group.largest.resize(numbers.size());
    for (size_t at = 0; at < numbers.size(); ++at) {
        group.parts[at] += numbers[at];
        group.largest[at] = std::max(group.largest[at], numbers[at]);
    }
    ++group.rows;
}

}

Wholes::Wholes(const Table &table, const ColumnRoles &roles)
{
    for (const int column : roles.dimensions) {
        std::map<QString, RowsAlike> groups; // by the days and the other breakdowns
        for (size_t at = 0; at < std::min(table.rows.size(), mostRows); ++at) {
            const Row row = table.rows[at];
            QString key;
            for (const int other : {roles.date, roles.from, roles.to})
                key += cellAt(row, other) + u'\n';
            for (const int other : roles.parts.columns)
                key += cellAt(row, other) + u'\n';
            for (const int other : roles.dimensions)
                key += other == column ? QString() : cellAt(row, other) + u'\n';
            const QString word = plainWord(cellAt(row, column));
            take(groups[key], word, word.isEmpty() || cellIs(word, CellWord::Whole),
                numbersIn(row, table, roles.metrics));
        }
        std::map<QString, std::pair<int, int>> agreed; // and how many groups could tell
        for (const auto &[key, group] : groups) {
            for (const auto &[word, numbers] : group.wholes) {
                if (group.rows < 2)
                    continue;
                ++agreed[word].second;
                agreed[word].first += agrees(group, numbers, roles.metrics);
            }
        }
        for (const auto &[word, counts] : agreed) {
            if (5 * counts.first < 4 * counts.second)
                m_noWholes[column].insert(word);
        }
    }
}

QString Wholes::partName(int column, const QString &cell) const
{
    const QString name = wend::partName(cell);
    if (!name.isEmpty())
        return name;
    const auto none = m_noWholes.find(column);
    if (none == m_noWholes.end() || !none->second.contains(plainWord(cell)))
        return {};
    const QString written = cell.simplified();
    return written.isEmpty() ? QStringLiteral("–") : written;
}

}
