#include "sources/saidcolumns.h"

#include "sources/listofanswers.h"
#include "sources/listofthings.h"
#include "sources/owndescription.h"
#include "sources/stagetable.h"

#include <QJsonArray>

namespace wend {

namespace {

/// Words that only a list of things that happened has a use for.
bool isOfLists(const QString &word)
{
    return word == u"receipt" || word == u"customer" || word == u"price" || word == u"quantity" || word == u"in-out"
        || word == u"state";
}

/// What was said of a list's columns, to be kept with its description.
SaidColumns saidBefore(const SourceDescription &source)
{
    SaidColumns said;
    const QJsonObject json = source.json.value(QLatin1String("said")).toObject();
    for (auto each = json.begin(); each != json.end(); ++each)
        said.insert(each.key(), each.value().toString());
    return said;
}

QJsonObject toJson(const SaidColumns &said)
{
    QJsonObject json;
    for (auto each = said.begin(); each != said.end(); ++each)
        json.insert(each.key(), each.value());
    return json;
}

/// What a description of things that happened takes columns for.
SaidColumns partsIn(const SourceDescription &source, const Table &table, const SourceLibrary &library)
{
    SaidColumns parts;
    const std::vector<ColumnRole> roles = rolesOfColumns(table, &source, library);
    for (size_t column = 0; column < roles.size(); ++column) {
        if (!roles[column].part.isEmpty())
            parts.insert(table.columns[column].heading, roles[column].part);
    }
    return parts;
}

bool isList(const SourceDescription *source) { return source && !source->events.empty(); }

/// The table as a list, with what is said now on top of what was said before.
std::optional<QJsonObject> describedAsList(const Table &table, const TableSource &by, const SourceLibrary &library,
    const SaidColumns &saidNow, const QString &recipe)
{
    SaidColumns said = by.known && isList(by.known) && !by.known->own ? partsIn(*by.get(), table, library)
        : by.known                                                    ? saidBefore(*by.known)
                                                                      : SaidColumns();
    for (auto each = saidNow.begin(); each != saidNow.end(); ++each)
        said.insert(each.key(), each.value());
    const SourceDescription *now = by.get();
    const bool staysAnswers = now && isOfAnswers(*now)
        && std::none_of(said.begin(), said.end(), [](const QString &word) { return isOfLists(word); });
    const auto list = staysAnswers ? listOfAnswers(table, library, said, true)
                                   : listOfThings(table, library, said, isList(by.known));
    if (!list)
        return std::nullopt;
    QJsonObject json = list->json;
    json.insert(QStringLiteral("id"), recipe);
    json.insert(QStringLiteral("said"), toJson(said));
    for (const char *key : {"name", "read"}) {
        if (by.known && by.known->json.contains(QLatin1String(key)))
            json.insert(QLatin1String(key), by.known->json.value(QLatin1String(key)));
    }
    return json;
}

/// What is said of a column of a list, in the words of `--as`.
QString listWord(const ColumnWord &word)
{
    switch (word.what) {
    case ColumnRole::What::Day: return QStringLiteral("day");
    case ColumnRole::What::Counted: return word.part;
    case ColumnRole::What::Breakdown: return QStringLiteral("dimension");
    case ColumnRole::What::Number: return QString(wordOf(word.kind));
    default: return QStringLiteral("ignore");
    }
}

std::optional<ColumnWord> columnWord(const QString &word)
{
    using What = ColumnRole::What;
    static const std::pair<const char *, What> dayParts[] {{"year", What::Year}, {"quarter", What::Quarter},
        {"month", What::Month}, {"week", What::Week}, {"day-of-month", What::DayOfMonth}};
    for (const auto &[name, part] : dayParts) {
        if (word == QLatin1String(name))
            return ColumnWord {part};
    }
    if (word == u"day")
        return ColumnWord {What::Day};
    if (word == u"dimension")
        return ColumnWord {What::Breakdown};
    if (word == u"ignore" || isOfLists(word))
        return ColumnWord {What::LeftOut};
    ColumnWord number {What::Number};
    if (const auto kind = fromWord<MetricKind>(word)) {
        number.kind = *kind;
        number.additive = isUsuallyAdditive(*kind);
        return number;
    }
    if (word != u"level")
        return std::nullopt;
    number.kind = MetricKind::Count;
    number.additive = false;
    return number;
}

void sayLevels(QJsonObject &json, const SaidColumns &said)
{
    QJsonArray columns = json.value(QLatin1String("columns")).toArray();
    for (qsizetype at = 0; at < columns.size(); ++at) {
        QJsonObject column = columns[at].toObject();
        const QString heading = column.value(QLatin1String("names")).toArray().at(0).toString();
        if (said.value(heading) != u"level")
            continue;
        column.insert(QStringLiteral("level"), true);
        columns[at] = column;
    }
    json.insert(QStringLiteral("columns"), columns);
}

}

QStringList columnWords()
{
    QStringList words;
    for (const auto &[kind, word] : EnumWords<MetricKind>::list)
        words += QLatin1String(word);
    return words
        + QStringList {QStringLiteral("day"), QStringLiteral("receipt"), QStringLiteral("customer"),
            QStringLiteral("dimension"), QStringLiteral("price"), QStringLiteral("quantity"), QStringLiteral("level"),
            QStringLiteral("in-out"), QStringLiteral("state"), QStringLiteral("year"), QStringLiteral("quarter"),
            QStringLiteral("month"), QStringLiteral("week"), QStringLiteral("day-of-month"), QStringLiteral("ignore")};
}

std::optional<QJsonObject> describedAs(const Table &table, const TableSource &by, const SourceLibrary &library,
    const SaidColumns &said, const QString &recipe)
{
    const auto isHere = [&](const QString &heading) {
        return std::any_of(table.columns.begin(), table.columns.end(),
            [&](const Column &column) { return column.heading == heading; });
    };
    SaidColumns here;
    bool speaksOfList = false;
    for (auto each = said.begin(); each != said.end(); ++each) {
        if (!isHere(each.key()))
            continue;
        here.insert(each.key(), each.value());
        speaksOfList = speaksOfList || isOfLists(each.value());
    }
    if (here.isEmpty())
        return std::nullopt;
    if (isList(by.get()) || (!by.known && speaksOfList)) {
        if (auto json = describedAsList(table, by, library, here, recipe))
            return json;
    }
    // What was said of a list's numbers makes it one of numbers.
    const SourceDescription *base = by.known;
    std::vector<ColumnRole> roles = rolesOfColumns(table, base, library);
    for (int column = 0; column < int(table.columns.size()); ++column) {
        const auto word = here.find(table.columns[size_t(column)].heading);
        if (word == here.end())
            continue;
        if (const auto what = columnWord(*word))
            say(roles, table, column, *what);
    }
    QJsonObject json = ownDescription(table, roles, base, recipe);
    sayLevels(json, here);
    return json;
}

QJsonObject describedWith(const Table &table, const TableSource &by, const SourceLibrary &library, int column,
    const ColumnWord &word, const QString &recipe)
{
    if (isList(by.get())) {
        const QString &heading = table.columns[size_t(column)].heading;
        if (auto json = describedAsList(table, by, library, {{heading, listWord(word)}}, recipe))
            return *std::move(json);
    }
    std::vector<ColumnRole> roles = rolesOfColumns(table, isList(by.get()) ? nullptr : by.get(), library);
    say(roles, table, column, word);
    return ownDescription(table, roles, isList(by.get()) ? nullptr : by.get(), recipe);
}

RowKind rowKindOf(const SourceDescription *source)
{
    if (isList(source))
        return isOfAnswers(*source) ? RowKind::Answers : RowKind::Things;
    const bool hasSteps = source
        && std::any_of(
            source->splits.begin(), source->splits.end(), [](const SplitDescription &split) { return split.steps; });
    return hasSteps ? RowKind::Stages : RowKind::Days;
}

std::optional<QJsonObject> describedAsRows(
    const Table &table, RowKind rows, const SourceLibrary &library, const QString &recipe)
{
    QJsonObject json;
    switch (rows) {
    case RowKind::Days: json = ownDescription(table, rolesOfColumns(table, nullptr, library), nullptr, recipe); break;
    case RowKind::Things:
    case RowKind::Stages:
    case RowKind::Answers: {
        const auto made = rows == RowKind::Things ? listOfThings(table, library, {}, true)
            : rows == RowKind::Stages             ? stageTable(table, library, true)
                                                  : listOfAnswers(table, library, {}, true);
        if (!made)
            return std::nullopt;
        json = made->json;
        break;
    }
    }
    json.insert(QStringLiteral("id"), recipe);
    if (json.value(QLatin1String("header")).toArray().isEmpty())
        return std::nullopt; // nothing to know it again by
    return json;
}

}
