#include "sources/saidcolumns.h"

#include "sources/listofthings.h"
#include "sources/owndescription.h"

#include <QJsonArray>

namespace wend {

namespace {

/// Words that only a list of things that happened has a use for.
bool isOfLists(const QString &word)
{
    return word == u"receipt" || word == u"customer" || word == u"price" || word == u"quantity" || word == u"in-out";
}

std::optional<ColumnWord> columnWord(const QString &word)
{
    using What = ColumnRole::What;
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
            QStringLiteral("in-out"), QStringLiteral("ignore")};
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
    if (!by.known && (speaksOfList || (by.derived && !by.derived->events.empty()))) {
        if (const auto list = listOfThings(table, library, here)) {
            QJsonObject json = list->json;
            json.insert(QStringLiteral("id"), recipe);
            return json;
        }
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

}
