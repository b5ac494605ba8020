#include "sources/owndescription.h"

#include "sources/datedcolumns.h"

#include <QJsonArray>

namespace wend {

namespace {

using RoleWhat = ColumnRole::What;

QJsonArray headingsOf(const Table &table, const std::vector<ColumnRole> &roles, RoleWhat what)
{
    QJsonArray headings;
    for (size_t index = 0; index < roles.size(); ++index) {
        if (roles[index].what == what && !table.columns[index].heading.isEmpty())
            headings.append(table.columns[index].heading);
    }
    return headings;
}

/// What the description left out before and no column of the table takes up now.
void leaveOut(QJsonObject &json, const Table &table, const std::vector<ColumnRole> &roles)
{
    QJsonArray ignored = headingsOf(table, roles, RoleWhat::LeftOut);
    for (const QJsonValue &former : json.value(QLatin1String("ignore")).toArray()) {
        const ColumnNames names = namesFromJson(former);
        const bool isUsed = std::any_of(
            table.columns.begin(), table.columns.end(), [&](const Column &column) { return isNamed(column, names); });
        if (!isUsed)
            ignored.append(former);
    }
    json.insert(QStringLiteral("ignore"), ignored);
}

void describeNumbers(QJsonObject &json, const Table &table, const std::vector<ColumnRole> &roles)
{
    QJsonArray columns;
    for (size_t index = 0; index < roles.size(); ++index) {
        if (roles[index].what != RoleWhat::Number || table.columns[index].heading.isEmpty())
            continue;
        QJsonObject column = toJson(roles[index].metric);
        QJsonArray names {table.columns[index].heading};
        for (const QJsonValue &name : column.value(QLatin1String("names")).toArray())
            names.append(name);
        column.insert(QStringLiteral("names"), names);
        columns.append(column);
    }
    for (const QJsonValue &former : json.value(QLatin1String("columns")).toArray()) {
        const bool isAnew = std::any_of(columns.begin(), columns.end(),
            [&](const QJsonValue &column) { return column[QLatin1String("key")] == former[QLatin1String("key")]; });
        if (!isAnew)
            columns.append(former);
    }
    json.insert(QStringLiteral("columns"), columns);
}

/// What the file must have to be known again: what it was recognised by, and its columns that count.
QJsonArray headerOf(const Table &table, const std::vector<ColumnRole> &roles, const SourceDescription *base)
{
    QJsonArray header = base ? base->json.value(QLatin1String("header")).toArray() : QJsonArray();
    for (size_t index = 0; index < roles.size(); ++index) {
        const Column &column = table.columns[index];
        const bool isNeeded = base
            ? base->byDimension && roles[index].what == RoleWhat::Breakdown
            : roles[index].what != RoleWhat::LeftOut && roles[index].what != RoleWhat::DayInHeading;
        const bool isThere = std::any_of(header.begin(), header.end(),
            [&](const QJsonValue &names) { return isNamed(column, namesFromJson(names)); });
        if (isNeeded && !isThere && !column.heading.isEmpty())
            header.append(column.heading);
    }
    return header;
}

void set(QJsonObject &json, const char *key, const QJsonArray &headings)
{
    if (headings.isEmpty())
        json.remove(QLatin1String(key));
    else
        json.insert(QLatin1String(key), headings);
}

bool hasValuesAboveOne(const Table &table, int index)
{
    Column column = table.columns[size_t(index)];
    column.type = ColumnType::Number;
    for (int line = std::max(0, table.header + table.headerRows - table.firstLine); line < int(table.lines.size());
         ++line) {
        const auto value = numberOf(cellAt(table.lines[size_t(line)], index), column);
        if (value && std::abs(*value) > 1)
            return true;
    }
    return false;
}

/// What the cells must be so that a number of that kind comes out right.
ColumnType cellsFor(const Table &table, int index, MetricKind kind)
{
    const ColumnType type = table.columns[size_t(index)].type;
    const bool isShare = type == ColumnType::Percent || type == ColumnType::Fraction;
    switch (kind) {
    case MetricKind::Rate:
        return isShare ? type : hasValuesAboveOne(table, index) ? ColumnType::Percent : ColumnType::Fraction;
    case MetricKind::Money: return ColumnType::Money;
    case MetricKind::Duration: return ColumnType::Duration;
    default: return ColumnType::Number;
    }
}

bool tellsInOut(const Condition &condition)
{
    return std::any_of(condition.words.begin(), condition.words.end(),
        [](CellWord word) { return word == CellWord::In || word == CellWord::Out; });
}

bool isCountedBy(const SourceDescription &source, const Column &column)
{
    return std::any_of(source.events.begin(), source.events.end(), [&](const EventMetric &event) {
        const bool isInWhere = std::any_of(event.where.begin(), event.where.end(),
            [&](const Condition &condition) { return isNamed(column, condition.column); });
        return isInWhere || isNamed(column, event.of) || isNamed(column, event.minus) || isNamed(column, event.times)
            || isNamed(column, event.oncePer) || isNamed(column, event.per) || isNamed(column, event.by)
            || isNamed(column, event.since);
    });
}

/// The part of a column in counting what happened, in the words of `--as`.
QString partIn(const SourceDescription &source, const Column &column)
{
    for (const EventMetric &event : source.events) {
        const bool isIt = isNamed(column, event.of);
        if (isIt && (event.what == EventMetric::What::Mean || event.what == EventMetric::What::Nps))
            return QStringLiteral("score");
        if (event.onlyValues && isNamed(column, event.by))
            return QStringLiteral("dimension");
        if (isNamed(column, event.times))
            return QStringLiteral("quantity");
        if (isNamed(column, event.per) || isNamed(column, event.oncePer))
            return QStringLiteral("receipt");
        if (isIt && event.what == EventMetric::What::Distinct)
            return event.metric.additive.value_or(true) ? QStringLiteral("receipt") : QStringLiteral("customer");
        if (isIt && event.what == EventMetric::What::Repeated)
            return QStringLiteral("customer");
        if (isIt && event.what == EventMetric::What::Sum)
            return event.metric.kind != MetricKind::Money ? QStringLiteral("quantity")
                : event.times.isEmpty()                   ? QStringLiteral("money")
                                                          : QStringLiteral("price");
    }
    for (const EventMetric &event : source.events) {
        for (const Condition &condition : event.where) {
            if (isNamed(column, condition.column) && condition.sign == 0)
                return tellsInOut(condition) ? QStringLiteral("in-out") : QStringLiteral("state");
        }
    }
    return {};
}

bool headerIsIn(const Row &line, const SourceDescription &source)
{
    return !source.header.empty()
        && std::all_of(source.header.begin(), source.header.end(), [&](const ColumnNames &names) {
               return std::any_of(line.begin(), line.end(), [&](const QString &cell) { return names.match(cell); });
           });
}

/// How a file is to be read by a description that speaks of it; empty where it does not.
std::optional<ReadOptions> readingBy(const SourceDescription &source, const ReadFile &file)
{
    for (const Table &table : file.tables) {
        if (fits(source, table, table.preamble))
            return source.reading;
    }
    if (!source.findHeader)
        return std::nullopt;
    for (const Table &table : file.tables) {
        for (size_t line = 0; line < table.lines.size(); ++line) {
            if (!headerIsIn(table.lines[line], source))
                continue;
            ReadOptions reading = source.reading;
            (table.part.isEmpty() ? reading.headers : reading.partHeaders[table.part]) = {table.firstLine + int(line)};
            return reading;
        }
    }
    return std::nullopt;
}

/// Whether the file was read like that already.
bool isReadLike(const ReadFile &file, const ReadOptions &reading)
{
    const bool isEncoded = reading.encoding.isEmpty() || reading.encoding == file.encoding || file.encoding == u"ascii";
    const bool isCut = !reading.delimiter || *reading.delimiter == file.delimiter;
    const bool isDated = !reading.dates || std::all_of(file.tables.begin(), file.tables.end(), [&](const Table &table) {
        return std::all_of(table.columns.begin(), table.columns.end(), [&](const Column &column) {
            return column.dateExample.isEmpty() || (column.dateOrder == *reading.dates && !column.ambiguousDates);
        });
    });
    return isEncoded && isCut && isDated && reading.headers.empty() && reading.partHeaders.empty();
}

/// The reading of the first description that fits, trying each's own encoding and delimiter where the file does not
/// show what it is.
std::optional<ReadOptions> knownReading(
    const QString &path, const ReadFile &file, const SourceLibrary &library, const GoOn &goOn)
{
    for (const SourceDescription &source : library.sources()) {
        if (source.reading.isEmpty() && !source.findHeader)
            continue;
        if (const auto reading = readingBy(source, file))
            return reading;
        if (source.reading.encoding.isEmpty() && !source.reading.delimiter)
            continue;
        ReadOptions other = source.reading;
        other.goOn = goOn;
        const auto otherwise = readExport(path, other);
        if (const auto reading = otherwise ? readingBy(source, *otherwise) : std::nullopt)
            return reading;
    }
    return std::nullopt;
}

}

namespace {

ColumnRole::What roleOf(DayPart part)
{
    constexpr RoleWhat roles[dayPartCount] {
        RoleWhat::Year, RoleWhat::Quarter, RoleWhat::Month, RoleWhat::Week, RoleWhat::DayOfMonth};
    return roles[size_t(part)];
}

bool tellsPartOfDay(RoleWhat what)
{
    return what == RoleWhat::Year || what == RoleWhat::Quarter || what == RoleWhat::Month || what == RoleWhat::Week
        || what == RoleWhat::DayOfMonth;
}

bool tellsDays(RoleWhat what)
{
    return what == RoleWhat::Day || what == RoleWhat::FirstDay || what == RoleWhat::LastDay || tellsPartOfDay(what);
}

/// One column tells the day, or two tell the first and the last, or several a part of it each.
bool canStandBeside(RoleWhat one, RoleWhat other)
{
    const auto isEnd = [](RoleWhat what) { return what == RoleWhat::FirstDay || what == RoleWhat::LastDay; };
    return one != other && ((isEnd(one) && isEnd(other)) || (tellsPartOfDay(one) && tellsPartOfDay(other)));
}

}

std::vector<ColumnRole> rolesOfColumns(
    const Table &table, const SourceDescription *source, const SourceLibrary &library)
{
    const ColumnRoles found = rolesOf(table, source, library);
    std::vector<ColumnRole> roles(table.columns.size());
    const auto set = [&](int column, RoleWhat what) {
        if (column >= 0)
            roles[size_t(column)].what = what;
    };
    const auto setDays = [&] {
        set(found.date, RoleWhat::Day);
        set(found.from, RoleWhat::FirstDay);
        set(found.to, RoleWhat::LastDay);
        for (int part = 0; part < dayPartCount; ++part)
            set(found.parts.of(DayPart(part)), roleOf(DayPart(part)));
    };
    if (source && !source->events.empty()) {
        for (int column = 0; column < int(roles.size()); ++column) {
            if (isCountedBy(*source, table.columns[size_t(column)]))
                roles[size_t(column)] = {RoleWhat::Counted, {}, partIn(*source, table.columns[size_t(column)])};
        }
        setDays();
        return roles;
    }
    for (const int dimension : found.dimensions)
        set(dimension, RoleWhat::Breakdown);
    for (const int splitter : found.splitters)
        set(splitter, RoleWhat::Breakdown);
    for (const MetricColumn &metric : found.metrics)
        roles[size_t(metric.column)] = {RoleWhat::Number, metric.metric};
    ColumnRoles wide = found;
    joinDatedColumns(wide, table, library, QDate::currentDate());
    for (const MetricColumn &metric : wide.metrics) {
        for (const DatedColumn &day : metric.days)
            set(day.column, RoleWhat::DayInHeading);
    }
    setDays();
    return roles;
}

bool canBe(const Column &column, RoleWhat what)
{
    if (column.heading.isEmpty() || column.type == ColumnType::Empty)
        return what == RoleWhat::LeftOut;
    const bool isOfDays = isDay(column.type) || isNth(column);
    switch (what) {
    case RoleWhat::LeftOut: return true;
    case RoleWhat::Counted:
    case RoleWhat::DayInHeading: return false;
    case RoleWhat::Day:
    case RoleWhat::FirstDay:
    case RoleWhat::LastDay: return isOfDays;
    case RoleWhat::Year:
    case RoleWhat::Quarter:
    case RoleWhat::Month:
    case RoleWhat::Week:
    case RoleWhat::DayOfMonth: return !isOfDays || column.bareDates;
    case RoleWhat::Breakdown:
    case RoleWhat::Number: return !isOfDays;
    }
    Q_UNREACHABLE();
}

void say(std::vector<ColumnRole> &roles, const Table &table, int column, const ColumnWord &word)
{
    ColumnRole &role = roles[size_t(column)];
    if (tellsDays(word.what)) {
        for (ColumnRole &other : roles) {
            if (tellsDays(other.what) && !canStandBeside(word.what, other.what))
                other.what = RoleWhat::LeftOut;
        }
    }
    if (word.what == RoleWhat::Number) {
        const Column &said = table.columns[size_t(column)];
        const bool isOtherKind = role.what != RoleWhat::Number || role.metric.kind != word.kind;
        if (role.what != RoleWhat::Number) {
            role.metric = {};
            role.metric.key = said.name.isEmpty() ? said.heading : said.name;
        }
        if (isOtherKind)
            role.metric.cells = cellsFor(table, column, word.kind);
        role.metric.label = {};
        role.metric.label.words.insert(QStringLiteral("en"), word.name.isEmpty() ? role.metric.key : word.name);
        role.metric.kind = word.kind;
        role.metric.unit = word.unit;
        role.metric.additive = word.additive;
        role.metric.level = word.level;
    }
    role.part = word.part;
    role.what = word.what;
}

QJsonObject ownDescription(
    const Table &table, const std::vector<ColumnRole> &roles, const SourceDescription *base, const QString &recipe)
{
    QJsonObject json = base ? base->json : QJsonObject();
    json.insert(QStringLiteral("header"), headerOf(table, roles, base));
    json.insert(QStringLiteral("id"), recipe);
    // Next month's file has other days there: what it is known by is that it has days at all.
    if (std::any_of(
            roles.begin(), roles.end(), [](const ColumnRole &role) { return role.what == RoleWhat::DayInHeading; }))
        json.insert(QStringLiteral("daysInHeadings"), true);
    if (base && base->byDimension) {
        json.remove(QLatin1String("byDimension"));
        json.insert(QStringLiteral("onlyDimensions"), true);
    }
    if (base && !base->events.empty())
        return json; // its rows are things that happened: columns have no part of their own
    set(json, "date", headingsOf(table, roles, RoleWhat::Day));
    set(json, "from", headingsOf(table, roles, RoleWhat::FirstDay));
    set(json, "to", headingsOf(table, roles, RoleWhat::LastDay));
    QJsonObject parts;
    constexpr const char *names[dayPartCount] {"year", "quarter", "month", "week", "day"};
    for (int part = 0; part < dayPartCount; ++part) {
        if (const QJsonArray headings = headingsOf(table, roles, roleOf(DayPart(part))); !headings.isEmpty())
            parts.insert(QLatin1String(names[part]), headings);
    }
    json.remove(QLatin1String("dayParts"));
    if (!parts.isEmpty())
        json.insert(QStringLiteral("dayParts"), parts);
    QJsonArray dimensions;
    for (size_t index = 0; index < roles.size(); ++index) {
        // What only splits numbers goes on doing that.
        const bool onlySplits = base && base->dimensions && !isNamed(table.columns[index], *base->dimensions)
            && std::any_of(base->splits.begin(), base->splits.end(),
                [&](const auto &split) { return isNamed(table.columns[index], split.by); });
        if (roles[index].what == RoleWhat::Breakdown && !onlySplits && !table.columns[index].heading.isEmpty())
            dimensions.append(table.columns[index].heading);
    }
    json.insert(QStringLiteral("dimensions"), dimensions);
    leaveOut(json, table, roles);
    describeNumbers(json, table, roles);
    return json;
}

QJsonObject withName(QJsonObject description, const QString &name)
{
    description.insert(QStringLiteral("name"), name);
    return description;
}

QJsonObject withReading(QJsonObject description, const ReadOptions &said)
{
    ReadOptions reading = said;
    reading.headers.clear();
    reading.partHeaders.clear();
    const QJsonObject former = description.value(QLatin1String("read")).toObject();
    QJsonObject now = toJson(reading, !said.headers.empty() || !said.partHeaders.empty());
    for (auto each = former.begin(); each != former.end(); ++each) {
        if (!now.contains(each.key()))
            now.insert(each.key(), each.value());
    }
    if (!now.isEmpty())
        description.insert(QStringLiteral("read"), now);
    return description;
}

void takeTypes(ReadFile &file, const SourceLibrary &library)
{
    for (Table &table : file.tables) {
        const SourceDescription *source = library.recognise(table, table.preamble);
        if (!source || !source->own)
            continue;
        for (Column &column : table.columns) {
            const auto described = std::find_if(source->columns.begin(), source->columns.end(),
                [&](const ColumnDescription &each) { return isNamed(column, each.names); });
            if (described != source->columns.end() && described->cells)
                column.type = *described->cells;
        }
    }
}

Result<ReadFile> readKnown(const QString &path, const SourceLibrary &library, const ReadOptions &said)
{
    Result<ReadFile> file = readExport(path, said);
    if (!file)
        return file;
    if (said.isEmpty()) {
        auto reading = knownReading(path, *file, library, said.goOn);
        if (reading)
            reading->goOn = said.goOn;
        if (reading && !isReadLike(*file, *reading)) {
            if (auto again = readExport(path, *reading))
                file = std::move(again);
        }
    }
    takeTypes(*file, library);
    return file;
}

}
