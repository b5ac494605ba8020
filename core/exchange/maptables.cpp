#include "exchange/maptables.h"

#include "base/localized.h"
#include "edit/clipping.h"
#include "exchange/cardlists.h"
#include "exchange/gridlanes.h"
#include "layout/cardwords.h"
#include "layout/numbertext.h"
#include "model/lookup.h"
#include "model/words.h"

#include <QCoreApplication>

namespace wend {

namespace {

/// Each entry in a row of its own, in those below the entries before it that no wide one covers; a wide one also where
/// nothing stands in the columns that it covers. By row and column; -1 is free, -2 covered.
std::vector<std::vector<int>> rowsOf(const GridLane &lane)
{
    std::vector<std::vector<int>> rows(1, std::vector<int>(lane.cells.size(), -1));
    for (size_t column = 0; column < lane.cells.size(); ++column) {
        size_t row = 0;
        for (size_t at = 0; at < lane.cells[column].size(); ++at, ++row) {
            while (row < rows.size() && rows[row][column] != -1)
                ++row;
            if (row == rows.size())
                rows.emplace_back(lane.cells.size(), -1);
            rows[row][column] = int(at);
            for (int covered = 1; covered < lane.cells[column][at].across; ++covered)
                rows[row][column + size_t(covered)] = -2;
        }
    }
    return rows;
}

/// A lane over as many rows as it takes; its name stands in the first.
void addLane(MapTable &table, const GridLane &lane)
{
    QString name = lane.name;
    for (const std::vector<int> &entries : rowsOf(lane)) {
        auto &row = table.rows.emplace_back();
        row.push_back({std::exchange(name, QString())});
        for (size_t column = 0; column < entries.size(); ++column) {
            if (entries[column] < 0) {
                row.push_back({entries[column] == -2 ? coveredSign() : QString()});
                continue;
            }
            const GridEntry &entry = lane.cells[column][size_t(entries[column])];
            row.push_back({isCoveredSigns(entry.text) ? entry.text + coveredSign() : entry.text});
            row.back().across = entry.across;
        }
    }
}

/// One text a stage, over its columns. Nothing where no stage says anything.
template <class TextOf>
void addStageRow(MapTable &table, const Model &model, MapId map, const QString &name, TextOf textOf)
{
    std::vector<TableCell> row {{name}};
    bool any = false;
    StageId before;
    size_t first = 0;
    for (const StageId column : shownColumnsOf(model, map)) {
        if (const StageId id = stageOf(model, column); std::exchange(before, id) == id) {
            ++row[first].across;
            row.emplace_back();
            continue;
        }
        first = row.size();
        row.push_back({textOf(model.at(before))});
        any = any || !row.back().text.isEmpty();
    }
    if (any || table.rows.empty())
        table.rows.push_back(std::move(row));
}

void addSteps(MapTable &table, const Model &model, MapId map, const QString &language)
{
    std::vector<TableCell> row {{gridWord(GridWord::Steps, language)}};
    bool any = false;
    for (const StageId column : shownColumnsOf(model, map)) {
        const Stage &stage = model.at(column);
        row.push_back({stage.parent ? stage.name : QString()});
        any = any || stage.parent;
    }
    if (!any)
        return;
    table.rows.push_back(std::move(row));
    table.headerRows = 2;
}

MapTable numbersTable(const Model &model, const MapNumbers &numbers, const QString &language)
{
    MapTable table;
    table.name = gridWord(GridWord::Numbers, language);
    auto &head = table.rows.emplace_back();
    for (const char *word : {QT_TRANSLATE_NOOP("MapTables", "Number"), QT_TRANSLATE_NOOP("MapTables", "Stage"),
             QT_TRANSLATE_NOOP("MapTables", "Value"), QT_TRANSLATE_NOOP("MapTables", "Unit"),
             QT_TRANSLATE_NOOP("MapTables", "Next stage"), QT_TRANSLATE_NOOP("MapTables", "Conversion"),
             QT_TRANSLATE_NOOP("MapTables", "At least (95 %)"), QT_TRANSLATE_NOOP("MapTables", "At most (95 %)"),
             QT_TRANSLATE_NOOP("MapTables", "Weakest step")})
        head.push_back({tableWord(word, language)});
    const auto valueCell = [&](const auto &number) -> TableCell {
        if (!number.value)
            return {};
        const bool isRate = number.kind == MetricKind::Rate;
        return {numberText(number.kind, number.unit, *number.value, language), number.value,
            isRate ? TableCell::Format::Percent : TableCell::Format::General};
    };
    const auto share = [&](double rate, const Conversion &of) -> TableCell {
        Conversion shown = of;
        shown.rate = rate;
        return {conversionText(shown, language), rate,
            of.fromReach ? TableCell::Format::General : TableCell::Format::Percent};
    };
    for (const StageNumbers &each : numbers) {
        if (!each.binding)
            continue;
        const QString stage = model.at(each.stage).name;
        auto &row = table.rows.emplace_back();
        row = {{each.label}, {stage}, valueCell(each), {each.unit}};
        if (each.toNext) {
            row.push_back({each.next ? model.at(each.next).name : QString()});
            for (const double rate : {each.toNext->rate, each.toNext->low, each.toNext->high})
                row.push_back(share(rate, *each.toNext));
            row.push_back({each.weakest ? tableWord(QT_TRANSLATE_NOOP("MapTables", "yes"), language) : QString()});
        }
        for (const FurtherNumber &other : each.others)
            table.rows.push_back({{other.label}, {stage}, valueCell(other), {other.unit}});
    }
    for (auto &row : table.rows)
        row.resize(table.rows.front().size());
    return table;
}

MapTable aboutTable(const Model &model, MapId id, const QString &language)
{
    MapTable table;
    table.name = gridWord(GridWord::About, language);
    table.headerRows = 0;
    table.headerColumns = 1;
    const Map &map = model.at(id);
    QStringList personas;
    for (const PersonaId persona : personasOf(model, id))
        personas += model.at(persona).name;
    const auto add = [&](AboutWord word, const QStringList &texts) {
        if (texts.join(QString()).isEmpty() && word != AboutWord::Title)
            return;
        auto &row = table.rows.emplace_back();
        row.push_back({aboutWord(word, language)});
        for (const QString &text : texts)
            row.push_back({text});
    };
    add(AboutWord::Title, {map.title});
    add(AboutWord::Goal, {map.goal});
    add(AboutWord::Scenario, {map.scenario});
    add(AboutWord::Product, {map.product});
    add(AboutWord::Kind, {nameOf(map.kind, language)});
    add(AboutWord::Owner, {map.owner});
    add(AboutWord::Tags, {map.tags});
    add(AboutWord::ReviewDate, {map.reviewDate.toString(Qt::ISODate)});
    add(AboutWord::Personas, personas);
    return table;
}

}

QString tableWord(const char *text, const QString &language) { return localized("MapTables", text, language); }

QString gridWord(GridWord word, const QString &language)
{
    switch (word) {
    case GridWord::Stage: return tableWord(QT_TRANSLATE_NOOP("MapTables", "Stage"), language);
    case GridWord::Steps: return tableWord(QT_TRANSLATE_NOOP("MapTables", "Steps"), language);
    case GridWord::Question: return tableWord(QT_TRANSLATE_NOOP("MapTables", "Question or goal"), language);
    case GridWord::Duration: return tableWord(QT_TRANSLATE_NOOP("MapTables", "Time it takes"), language);
    case GridWord::Numbers: return nameOf(LaneKind::Numbers, language);
    case GridWord::Touchpoints: return nameOf(LaneKind::Touchpoints, language);
    case GridWord::PainPoints: return nameOf(LaneKind::PainPoints, language);
    case GridWord::Ideas: return nameOf(LaneKind::Ideas, language);
    case GridWord::OtherCards: return tableWord(QT_TRANSLATE_NOOP("MapTables", "Other cards"), language);
    case GridWord::Evidence: return tableWord(QT_TRANSLATE_NOOP("MapTables", "Evidence"), language);
    case GridWord::About: return tableWord(QT_TRANSLATE_NOOP("MapTables", "About this map"), language);
    }
    Q_UNREACHABLE();
}

QString aboutWord(AboutWord word, const QString &language)
{
    switch (word) {
    case AboutWord::Title: return tableWord(QT_TRANSLATE_NOOP("MapTables", "Title"), language);
    case AboutWord::Goal: return tableWord(QT_TRANSLATE_NOOP("MapTables", "Goal"), language);
    case AboutWord::Scenario: return tableWord(QT_TRANSLATE_NOOP("MapTables", "Scenario"), language);
    case AboutWord::Product: return tableWord(QT_TRANSLATE_NOOP("MapTables", "Product"), language);
    case AboutWord::Kind: return tableWord(QT_TRANSLATE_NOOP("MapTables", "Kind"), language);
    case AboutWord::Owner: return tableWord(QT_TRANSLATE_NOOP("MapTables", "Owner"), language);
    case AboutWord::Tags: return tableWord(QT_TRANSLATE_NOOP("MapTables", "Tags"), language);
    case AboutWord::ReviewDate: return tableWord(QT_TRANSLATE_NOOP("MapTables", "To be reviewed on"), language);
    case AboutWord::Personas: return tableWord(QT_TRANSLATE_NOOP("MapTables", "Personas"), language);
    }
    Q_UNREACHABLE();
}

QString evidenceText(const Evidence &evidence, const QString &language)
{
    QStringList from;
    if (!evidence.source.isEmpty())
        from += evidence.source;
    if (evidence.date.isValid())
        from += evidence.date.toString(Qt::ISODate);
    //: what kind of evidence it is, and what it says: "Said: “Nobody answers.”"
    const QString text
        = tableWord(QT_TRANSLATE_NOOP("MapTables", "%1: %2"), language)
              .arg(nameOf(evidence.kind, language),
                  evidence.kind == EvidenceKind::Said ? inQuotes(evidence.text, language) : evidence.text);
    return from.isEmpty()
        ? text
        : tableWord(QT_TRANSLATE_NOOP("MapTables", "%1 (%2)"), language).arg(text, from.join(QStringLiteral(", ")));
}

MapTable gridOf(const Model &model, MapId map, const MapNumbers &numbers, const QString &language)
{
    MapTable table;
    table.name = model.at(map).title;
    table.headerColumns = 1;
    addStageRow(table, model, map, gridWord(GridWord::Stage, language), [](const Stage &stage) { return stage.name; });
    addSteps(table, model, map, language);
    addStageRow(
        table, model, map, gridWord(GridWord::Question, language), [](const Stage &stage) { return stage.question; });
    addStageRow(table, model, map, gridWord(GridWord::Duration, language),
        [&](const Stage &stage) { return durationText(stage, language); });
    for (const GridLane &lane : gridLanesOf(model, map, numbers, language))
        addLane(table, lane);
    return table;
}

std::vector<MapTable> tablesOf(const Model &model, MapId map, const MapNumbers &numbers, const QString &language)
{
    std::vector<MapTable> tables {gridOf(model, map, numbers, language)};
    for (const MapTable &table :
        {numbersTable(model, numbers, language), cardList(model, map, GridWord::Touchpoints, language),
            cardList(model, map, GridWord::PainPoints, language), cardList(model, map, GridWord::Ideas, language),
            cardList(model, map, GridWord::OtherCards, language), evidenceList(model, map, language)}) {
        if (table.rows.size() > 1)
            tables.push_back(table);
    }
    tables.push_back(aboutTable(model, map, language));
    return tables;
}

}
