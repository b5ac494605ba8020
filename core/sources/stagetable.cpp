#include "sources/stagetable.h"

#include "sources/columnroles.h"
#include "sources/stagewords.h"
#include "sources/understandtable.h"

#include <QJsonArray>

namespace wend {

namespace {

constexpr size_t mostStages = 60;

struct StageColumns
{
    int name = -1;
    std::vector<int> numbers;
    std::vector<int> before; ///< the same of an earlier time
    std::vector<int> others; ///< columns of words beside the name: each a breakdown
    bool hasDays = false;
};

bool isRate(ColumnMeaning::What what)
{
    return what == ColumnMeaning::What::Rate || what == ColumnMeaning::What::Average
        || what == ColumnMeaning::What::Duration || what == ColumnMeaning::What::Score;
}

/// "Previous period", beside the one that the table is about.
bool saysBefore(const QString &heading)
{
    static const QRegularExpression words(
        QString::fromUtf8(
            "previous|prior|last (?:period|month|week|year)|before|vorperiode|vormonat|vorwoche|vorjahr|"
            "vorherig|précédent|période préc|anterior|precedente|vorige|poprzedni|předchozí|előző|"
            "foregående|föregående|edellinen|предыдущ|önceki|上期|上月|上周|上週|去年|同期|前期|前月|先月|前年|"
            "지난|이전|전월|전년"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(heading).hasMatch();
}

StageColumns columnsOf(const Table &table, const std::vector<ColumnMeaning> &meanings)
{
    StageColumns found;
    for (int column = 0; column < int(table.columns.size()); ++column) {
        const ColumnMeaning::What what = meanings[size_t(column)].what;
        found.hasDays = found.hasDays || what == ColumnMeaning::What::Day;
        if (isNumber(what) && !isRate(what))
            (saysBefore(table.columns[size_t(column)].heading) ? found.before : found.numbers).push_back(column);
        if (what != ColumnMeaning::What::Words)
            continue;
        if (found.name < 0)
            found.name = column;
        else
            found.others.push_back(column);
    }
    return found;
}

/// The names in their order; empty where one comes again without anything else telling the rows apart.
QStringList namesIn(const Table &table, const StageColumns &found)
{
    QStringList names;
    for (const Row &row : table.rows) {
        const QString name = cellAt(row, found.name).simplified();
        if (name.isEmpty() || (names.contains(name) && found.others.empty() && !found.hasDays))
            return {};
        if (!names.contains(name))
            names += name;
        if (size_t(names.size()) > mostStages)
            return {};
    }
    return names;
}

QString withoutNumber(const QString &name)
{
    static const QRegularExpression number(QStringLiteral("^\\d+\\s*[.)、:-]\\s*"));
    QString plain = name;
    return plain.remove(number);
}

const ColumnDescription *inDictionary(const QString &name, const SourceLibrary &library)
{
    Column column;
    column.heading = name;
    column.name = name;
    return inDictionary(column, library);
}

QJsonObject valueOf(const QString &name, int step, const SourceLibrary &library)
{
    QJsonObject value {{QStringLiteral("step"), step}};
    const ColumnDescription *known = inDictionary(name, library);
    const UsualStage stage = known && known->stage != UsualStage::None ? known->stage : stageByWords(name);
    if (stage != UsualStage::None)
        value.insert(QStringLiteral("stage"), QString(wordOf(stage)));
    MetricKind kind = known && known->kind ? *known->kind : MetricKind::People;
    if (!known && saysSeen(name))
        kind = MetricKind::Reach;
    else if (!known && stage == UsualStage::Decision)
        kind = MetricKind::Orders;
    value.insert(QStringLiteral("kind"), QString(wordOf(kind)));
    return value;
}

}

std::optional<SourceDescription> stageTable(const Table &table, const SourceLibrary &library, bool mustBe)
{
    if (table.header < 0 || table.rows.empty() || table.rows.size() > 20 * mostStages)
        return std::nullopt;
    const std::vector<ColumnMeaning> meanings = meaningsOf(table, nullptr, library);
    const StageColumns found = columnsOf(table, meanings);
    if (found.name < 0 || found.numbers.empty())
        return std::nullopt;
    const QStringList names = namesIn(table, found);
    if (names.size() < 2)
        return std::nullopt;
    const auto known = std::count_if(names.begin(), names.end(),
        [&](const QString &name) { return inDictionary(withoutNumber(name), library) != nullptr; });
    const bool areStages = headingIs(table.columns[size_t(found.name)].heading, HeadingKind::StageName);
    // "Visits", "Orders", "Revenue" below each other are no parts of anything.
    const bool areNumbers = found.others.empty() && 2 * known >= names.size();
    if (!mustBe && !areStages && !areNumbers)
        return std::nullopt;
    QJsonObject values;
    for (qsizetype at = 0; at < names.size(); ++at)
        values.insert(withoutNumber(names[at]), valueOf(withoutNumber(names[at]), int(at) + 1, library));
    const QString by = table.columns[size_t(found.name)].heading;
    QJsonArray keys;
    for (const int column : found.numbers) {
        const ColumnDescription *described = meanings[size_t(column)].described;
        keys.append(described ? described->key : table.columns[size_t(column)].name);
    }
    QJsonArray dimensions {by};
    for (const int column : found.others)
        dimensions.append(table.columns[size_t(column)].heading);
    const QJsonObject split {{QStringLiteral("by"), by}, {QStringLiteral("columns"), keys},
        {QStringLiteral("steps"), true}, {QStringLiteral("values"), values}};
    QJsonArray header;
    for (const Column &column : table.columns) {
        if (!column.heading.isEmpty())
            header.append(column.heading);
    }
    QJsonArray ignored;
    for (const int column : found.before)
        ignored.append(table.columns[size_t(column)].heading);
    auto source = sourceFromJson({{QStringLiteral("id"), recipeByColumns(table)}, {QStringLiteral("header"), header},
        {QStringLiteral("dimensions"), dimensions}, {QStringLiteral("split"), QJsonArray {split}},
        {QStringLiteral("ignore"), ignored}});
    Q_ASSERT(source);
    source->derived = true;
    return *std::move(source);
}

}
