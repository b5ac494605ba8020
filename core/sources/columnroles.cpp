#include "sources/columnroles.h"

#include "base/language.h"
#include "base/localized.h"
#include "model/words.h"
#include "read/cellwords.h"
#include "read/headings.h"

namespace wend {

namespace {

bool isTaken(const ColumnRoles &roles, const QString &key)
{
    return std::any_of(
        roles.metrics.begin(), roles.metrics.end(), [&](const MetricColumn &other) { return other.metric.key == key; });
}

/// The kind where neither a description nor the cells say it.
MetricKind kindByMeaning(ColumnMeaning::What what, const Column &column)
{
    switch (what) {
    case ColumnMeaning::What::Score: return MetricKind::Score;
    case ColumnMeaning::What::Unique: return MetricKind::People;
    case ColumnMeaning::What::Average:
        return column.type == ColumnType::Integer || column.type == ColumnType::Number ? MetricKind::Score
                                                                                       : kindOf(column);
    case ColumnMeaning::What::Price: return MetricKind::Money;
    default: return kindOf(column);
    }
}

/// Amounts have two decimals each, or some.
bool isWrittenAsMoney(const Table &table, int column)
{
    if (table.columns[size_t(column)].type == ColumnType::Number)
        return true;
    static const QRegularExpression amount(QStringLiteral("^[-+(]?[\\d., ']*[.,]\\d{2}\\)?$"));
    const std::vector<size_t> rows = table.rows.sample(200);
    return std::all_of(rows.begin(), rows.end(), [&](size_t row) {
        const QString cell = cellAt(table.rows[row], column).trimmed();
        return isMissing(cell) || amount.match(cell).hasMatch();
    });
}

/// A column without a heading is named by what it holds: "money (column 3)".
Label labelByContent(MetricKind kind, int column)
{
    Label label;
    for (const QString &language : languages())
        label.words.insert(language,
            //: %1 is what a column without a name holds ("money"), %2 its number, counted from 1
            localized("Numbers", QT_TRANSLATE_NOOP("Numbers", "%1 (column %2)"), language)
                .arg(nameOf(kind, language).toLower())
                .arg(column + 1));
    return label;
}

MetricColumn metricColumn(const Table &table, int index, const ColumnMeaning &meaning, const SourceDescription *source)
{
    const Column &column = table.columns[size_t(index)];
    const ColumnDescription *described = meaning.described;
    MetricColumn metric {index, described ? *described : ColumnDescription {}, {}, meaning.what};
    const bool isTitled = source && isNamed(column, source->titled) && !table.name.isEmpty();
    if (!described || isTitled) {
        metric.metric.key = isTitled ? table.name : column.name.isEmpty() ? column.heading : column.name;
        metric.metric.label = {};
        metric.metric.label.words.insert(QStringLiteral("en"), metric.metric.key);
    }
    if (!metric.metric.kind)
        metric.metric.kind = kindByMeaning(meaning.what, column);
    if (hasNoName(column) && !described) {
        if (*metric.metric.kind == MetricKind::Count && isWrittenAsMoney(table, index))
            metric.metric.kind = MetricKind::Money;
        metric.metric.label = labelByContent(*metric.metric.kind, index);
    }
    metric.metric.additive = meaning.what == ColumnMeaning::What::Sum;
    if (metric.metric.unit.isEmpty())
        metric.metric.unit = unitOf(*metric.metric.kind, column);
    return metric;
}

/// A part of the date tells rows apart where nothing else does.
int dayPartAmong(const std::vector<ColumnMeaning> &meanings)
{
    for (int index = 0; index < int(meanings.size()); ++index) {
        if (meanings[size_t(index)].what == ColumnMeaning::What::DayPart)
            return index;
    }
    return -1;
}

int firstDayColumn(const Table &table, const ColumnNames &names, const SourceDescription *source)
{
    // Of a source's own names the first counts.
    for (const QString &name : source && (&names == &source->date || &names == &source->from || &names == &source->to)
            ? names.plain()
            : QStringList()) {
        for (int index = 0; index < int(table.columns.size()); ++index) {
            const Column &column = table.columns[size_t(index)];
            if (isDay(column.type) && !isNth(column)
                && (ColumnNames::normalised(column.heading) == name || ColumnNames::normalised(column.name) == name)
                && !isNamed(column, source->ignored))
                return index;
        }
    }
    for (int index = 0; index < int(table.columns.size()); ++index) {
        const Column &column = table.columns[size_t(index)];
        const bool isLeftOut = source && isNamed(column, source->ignored);
        if (isDay(column.type) && !isNth(column) && isNamed(column, names) && !isLeftOut)
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
    case ColumnType::Duration: return true;
    default: return false;
    }
}

bool isDay(ColumnType type)
{
    return type == ColumnType::Date || type == ColumnType::Moment || type == ColumnType::DateRange;
}

QString nameByPlace(int column) { return QStringLiteral("Column %1").arg(column + 1); }

bool isNameByPlace(const QString &heading)
{
    static const QRegularExpression byPlace(QStringLiteral("^Column \\d+$"));
    return byPlace.match(heading).hasMatch();
}

bool hasNoName(const Column &column) { return column.heading.isEmpty() || isNameByPlace(column.heading); }

bool isNth(const Column &column) { return column.dateOrder == DateOrder::NthDay; }

MetricKind kindOf(const Column &column)
{
    switch (column.type) {
    case ColumnType::Percent:
    case ColumnType::Fraction: return MetricKind::Rate;
    case ColumnType::Money: return MetricKind::Money;
    case ColumnType::Duration: return MetricKind::Duration;
    default: return MetricKind::Count;
    }
}

QString unitOf(MetricKind kind, const Column &column)
{
    switch (kind) {
    case MetricKind::Rate: return QStringLiteral("%");
    case MetricKind::Duration: return QStringLiteral("s");
    case MetricKind::Money: return column.unit.size() == 3 ? column.unit : QString();
    default: return {};
    }
}

namespace {

void findDays(ColumnRoles &roles, const Table &table, const std::vector<ColumnMeaning> &meanings,
    const SourceDescription *source, const SourceLibrary &library)
{
    if (source) {
        roles.date = firstDayColumn(table, source->date, source);
        roles.from = firstDayColumn(table, source->from, source);
        roles.to = firstDayColumn(table, source->to, source);
    }
    for (int index = 0; index < int(table.columns.size()) && roles.date < 0 && roles.from < 0; ++index) {
        if (isNth(table.columns[size_t(index)]))
            roles.date = index;
    }
    if (roles.date < 0 && roles.from < 0) {
        roles.date = firstDayColumn(table, library.dates(), source);
        roles.from = firstDayColumn(table, library.firstDays(), source);
        roles.to = firstDayColumn(table, library.lastDays(), source);
    }
    // One column of dates under a name nobody knows is the day, where nothing else is.
    for (int index = 0; index < int(table.columns.size()) && roles.date < 0 && roles.from < 0; ++index) {
        if (meanings[size_t(index)].what == ColumnMeaning::What::Day)
            roles.date = index;
    }
    if (roles.date < 0 && roles.to < 0 && roles.from >= 0)
        std::swap(roles.date, roles.from);
}

/// Names of people and what they wrote are nothing that numbers are kept by.
bool canBreakDown(const Column &column)
{
    const Heading heading(column.heading);
    return column.type == ColumnType::Text && !heading.is(HeadingKind::Customer) && !heading.is(HeadingKind::Remark);
}

/// A column of words that no description speaks of, with "All" beside other parts: without it those would count twice.
int columnOfWholes(const Table &table, const ColumnRoles &roles)
{
    for (int column = 0; column < int(table.columns.size()); ++column) {
        if (table.columns[size_t(column)].type != ColumnType::Text || roles.parts.isOne(column))
            continue;
        const std::vector<size_t> rows = table.rows.sample(200);
        const bool hasWhole = std::any_of(rows.begin(), rows.end(),
            [&](size_t row) { return cellIs(cellAt(table.rows[row], column), CellWord::Whole); });
        if (hasWhole)
            return column;
    }
    return -1;
}

void addMetric(
    ColumnRoles &roles, const Table &table, int index, const ColumnMeaning &meaning, const SourceDescription *source)
{
    const Column &column = table.columns[size_t(index)];
    MetricColumn metric = metricColumn(table, index, meaning, source);
    if (isTaken(roles, metric.metric.key)) {
        // A second column of the same meaning keeps its own name.
        metric.metric.key = column.heading;
        metric.metric.label = {};
        metric.metric.label.words.insert(QStringLiteral("en"), column.name);
    }
    if (!isTaken(roles, metric.metric.key))
        roles.metrics.push_back(metric);
}

}

ColumnRoles rolesOf(const Table &table, const SourceDescription *source, const SourceLibrary &library)
{
    ColumnRoles roles;
    const std::vector<ColumnMeaning> meanings = meaningsOf(table, source, library);
    roles.parts = dayPartsOf(table, source, meanings);
    if (roles.parts.isEmpty())
        findDays(roles, table, meanings, source, library);
    for (int index = 0; index < int(table.columns.size()); ++index) {
        const Column &column = table.columns[size_t(index)];
        const ColumnMeaning &meaning = meanings[size_t(index)];
        if (index == roles.date || index == roles.from || index == roles.to || roles.parts.isOne(index))
            continue;
        if (const QString why = whyNotAddedUp(meaning.what); !why.isEmpty() && !isNumber(meaning.what))
            roles.leftOut.emplace_back(index, why);
        if (meaning.what == ColumnMeaning::What::Nothing || meaning.what == ColumnMeaning::What::Day
            || meaning.what == ColumnMeaning::What::OtherDay)
            continue;
        const bool isBy = source
            && std::any_of(source->splits.begin(), source->splits.end(),
                [&](const SplitDescription &split) { return isNamed(column, split.by); });
        const bool isNamedDimension = source && source->dimensions
            && (source->dimensions->plain().contains(ColumnNames::normalised(column.name))
                || source->dimensions->plain().contains(ColumnNames::normalised(column.heading)));
        if (isBy || isNamedDimension) {
            const bool onlySplits = isBy && source->dimensions && !isNamed(column, *source->dimensions);
            (onlySplits ? roles.splitters : roles.dimensions).push_back(index);
        } else if (isNumber(meaning.what)) {
            addMetric(roles, table, index, meaning, source);
        } else if (isNumeric(column.type)) {
            continue;
        } else if (meaning.described) {
            roles.withoutNumbers.push_back(index);
        } else if (source && source->dimensions ? isNamed(column, *source->dimensions)
                                                : roles.dimensions.empty() && canBreakDown(column)) {
            roles.dimensions.push_back(index);
        }
    }
    if (roles.dimensions.empty() && columnOfWholes(table, roles) >= 0)
        roles.dimensions.push_back(columnOfWholes(table, roles));
    if (roles.dimensions.empty() && roles.date >= 0 && dayPartAmong(meanings) >= 0)
        roles.dimensions.push_back(dayPartAmong(meanings));
    return roles;
}

}
