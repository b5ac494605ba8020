#include "numbers/source/columnroles.h"

namespace wend {

namespace {

const ColumnDescription *describedIn(const SourceDescription &source, const Column &column)
{
    const auto found = std::find_if(source.columns.begin(), source.columns.end(),
        [&](const ColumnDescription &described) { return isNamed(column, described.names); });
    return found == source.columns.end() ? nullptr : &*found;
}

const ColumnDescription *describe(const Table &table, const Column &column, const SourceDescription *source, const SourceLibrary &library)
{
    if (source && isNamed(column, source->titled) && !table.name.isEmpty())
        return library.columnNamed(table.name);
    if (source) {
        if (const ColumnDescription *own = describedIn(*source, column))
            return own;
    }
    if (const ColumnDescription *named = library.columnNamed(column.heading))
        return named;
    return library.columnNamed(column.name);
}

bool isTaken(const ColumnRoles &roles, const QString &key)
{
    return std::any_of(roles.metrics.begin(), roles.metrics.end(), [&](const MetricColumn &other) { return other.metric.key == key; });
}

MetricColumn metricColumn(const Table &table, int index, const ColumnDescription *described, const SourceDescription *source)
{
    const Column &column = table.columns[size_t(index)];
    MetricColumn metric {index, described ? *described : ColumnDescription {}, {}};
    const bool isTitled = source && isNamed(column, source->titled) && !table.name.isEmpty();
    if (!described || isTitled) {
        metric.metric.key = isTitled ? table.name : column.name.isEmpty() ? column.heading : column.name;
        metric.metric.label = {};
        metric.metric.label.words.insert(QStringLiteral("en"), metric.metric.key);
    }
    if (metric.metric.key.isEmpty()) // a column without a heading
        metric.metric.key = QString::number(index + 1);
    if (!metric.metric.kind)
        metric.metric.kind = kindOf(column);
    // A heading may say "Revenue" and the cells be counts of a step; money is what is written as money or has no better type.
    if (!metric.metric.additive)
        metric.metric.additive = isUsuallyAdditive(*metric.metric.kind);
    if (metric.metric.unit.isEmpty())
        metric.metric.unit = unitOf(*metric.metric.kind, column);
    return metric;
}

int firstDayColumn(const Table &table, const ColumnNames &names, const SourceDescription *source)
{
    for (int index = 0; index < int(table.columns.size()); ++index) {
        const Column &column = table.columns[size_t(index)];
        const bool isLeftOut = source && isNamed(column, source->ignored);
        if ((isDay(column.type) || isNth(column)) && isNamed(column, names) && !isLeftOut)
            return index;
    }
    return -1;
}

}

bool isNumeric(ColumnType type)
{
    switch (type) {
    case ColumnType::Integer:
    case ColumnType::Number:
    case ColumnType::Percent:
    case ColumnType::Fraction:
    case ColumnType::Money:
    case ColumnType::Duration:
        return true;
    default:
        return false;
    }
}

bool isDay(ColumnType type)
{
    return type == ColumnType::Date || type == ColumnType::Moment || type == ColumnType::DateRange;
}

bool isNth(const Column &column)
{
    static const ColumnNames names({QStringLiteral("Nth day"), QStringLiteral("Nth week"), QStringLiteral("Nth month"), QStringLiteral("Nth year")});
    return isNamed(column, names);
}

MetricKind kindOf(const Column &column)
{
    switch (column.type) {
    case ColumnType::Percent:
    case ColumnType::Fraction:
        return MetricKind::Rate;
    case ColumnType::Money:
        return MetricKind::Money;
    case ColumnType::Duration:
        return MetricKind::Duration;
    default:
        return MetricKind::Count;
    }
}

QString unitOf(MetricKind kind, const Column &column)
{
    switch (kind) {
    case MetricKind::Rate:
        return QStringLiteral("%");
    case MetricKind::Duration:
        return QStringLiteral("s");
    case MetricKind::Money:
        return column.unit.size() == 3 ? column.unit : QString();
    default:
        return {};
    }
}

ColumnRoles rolesOf(const Table &table, const SourceDescription *source, const SourceLibrary &library)
{
    ColumnRoles roles;
    if (source) {
        roles.date = firstDayColumn(table, source->date, source);
        roles.from = firstDayColumn(table, source->from, source);
        roles.to = firstDayColumn(table, source->to, source);
    }
    if (roles.date < 0 && roles.from < 0) {
        roles.date = firstDayColumn(table, library.dates(), source);
        roles.from = firstDayColumn(table, library.firstDays(), source);
        roles.to = firstDayColumn(table, library.lastDays(), source);
    }
    // One column of dates under a name nobody knows is the day, where nothing else is.
    for (int index = 0; index < int(table.columns.size()) && roles.date < 0 && roles.from < 0; ++index) {
        const Column &column = table.columns[size_t(index)];
        if (isDay(column.type) && !(source && isNamed(column, source->ignored)))
            roles.date = index;
    }
    if (roles.date < 0 && roles.to < 0 && roles.from >= 0)
        std::swap(roles.date, roles.from);

    for (int index = 0; index < int(table.columns.size()); ++index) {
        const Column &column = table.columns[size_t(index)];
        if (index == roles.date || index == roles.from || index == roles.to || isDay(column.type) || column.type == ColumnType::Empty)
            continue;
        if (source && isNamed(column, source->ignored))
            continue;
        const bool isBy = source
            && std::any_of(source->splits.begin(), source->splits.end(), [&](const SplitDescription &split) { return isNamed(column, split.by); });
        const bool isNamedDimension = source && source->dimensions
            && (source->dimensions->plain().contains(ColumnNames::normalised(column.name))
                || source->dimensions->plain().contains(ColumnNames::normalised(column.heading)));
        if (isBy || isNamedDimension) {
            const bool onlySplits = isBy && source->dimensions && !isNamed(column, *source->dimensions);
            (onlySplits ? roles.splitters : roles.dimensions).push_back(index);
            continue;
        }
        const ColumnDescription *described = describe(table, column, source, library);
        if (isNumeric(column.type)) {
            MetricColumn metric = metricColumn(table, index, described, source);
            if (isTaken(roles, metric.metric.key)) {
                // A second column of the same meaning keeps its own name.
                metric.metric.key = column.heading;
                metric.metric.label = {};
                metric.metric.label.words.insert(QStringLiteral("en"), column.name);
            }
            if (!isTaken(roles, metric.metric.key))
                roles.metrics.push_back(metric);
        } else if (described) {
            roles.withoutNumbers.push_back(index);
        } else if (source && source->dimensions ? isNamed(column, *source->dimensions) : roles.dimensions.empty()) {
            roles.dimensions.push_back(index);
        }
    }
    return roles;
}

}
