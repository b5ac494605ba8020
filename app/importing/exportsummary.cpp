#include "importing/exportsummary.h"

#include "importing/placechoices.h"
#include "model/lookup.h"
#include "sources/importwords.h"
#include "sources/linesascolumns.h"

#include <QFileInfo>
#include <QLocale>

namespace wend {

namespace {

// What the person reads.
struct SummaryText
{
    Q_DECLARE_TR_FUNCTIONS(wend::ExportPage)
};

/// The sources found, each once, as the workbook calls them.
QString sourceText(const Model &model, const PendingFile &pending)
{
    QStringList names;
    for (const ImportPart &part : pending.parts) {
        const Source *source = sourceByRecipe(model, part.understanding.recipe);
        const QString name = source ? source->name : part.understanding.name;
        if (!names.contains(name))
            names += name;
    }
    return names.join(QStringLiteral("; "));
}

int daysWithNumbers(const PendingFile &pending)
{
    std::set<QDate> days;
    for (const ImportPart &part : pending.parts) {
        for (const MetricUnderstanding &metric : part.understanding.metrics) {
            for (const Sample &sample : metric.samples) {
                if (sample.from == sample.to && sample.value != 0)
                    days.insert(sample.from);
            }
        }
    }
    return int(days.size());
}

}

QString titleOf(const Model &model, MapId map, const PendingFile &pending)
{
    std::vector<ShownNumber> shown;
    std::vector<ShownNumber> others;
    // In the order of the map, the leading number of a stage first.
    for (const StageId stage : stagesOf(model, map)) {
        for (const bool leading : {true, false}) {
            for (int at = 0; at < int(pending.parts.size()); ++at) {
                const ImportPart &part = pending.parts[size_t(at)];
                for (const MetricUnderstanding &metric : part.understanding.metrics) {
                    const BindingChoice *place = placeIn(part, metric.key);
                    if (place && place->stage == stage && willLead(model, pending.parts, at, *place) == leading)
                        shown.push_back({&metric, model.at(stage).name});
                }
            }
        }
    }
    for (const ImportPart &part : pending.parts) {
        for (const MetricUnderstanding &metric : part.understanding.metrics) {
            const BindingChoice *place = placeIn(part, metric.key);
            if (place && !place->newStage.name.isEmpty())
                shown.push_back({&metric, place->newStage.name});
            if (metric.total && metric.suggest && shown.empty())
                others.push_back({&metric, {}});
        }
    }
    std::vector<ShownNumber> told = shown.empty() ? others : shown;
    // Of many stages the first and the last are told: where it begins, and what came of it.
    if (told.size() > 2 && !shown.empty() && told.front().stage != told.back().stage) {
        const auto last = std::find_if(
            told.begin(), told.end(), [&](const ShownNumber &number) { return number.stage == told.back().stage; });
        told = {told.front(), *last};
    }
    // Of what stands beside a number, what it is worth says most.
    const auto money = std::find_if(told.begin(), told.end(), [&](const ShownNumber &number) {
        return number.metric->kind == MetricKind::Money && number.stage == told.front().stage;
    });
    if (told.size() > 2 && !shown.empty() && money > told.begin() && money != told.end())
        std::swap(told[1], *money);
    told.resize(std::min<size_t>(2, told.size()));
    const auto [from, to] = pending.days();
    return shownInWords(told, from, to);
}

QStringList factsIn(const Model &model, const PendingFile &pending)
{
    const QString fileName = QFileInfo(pending.path).fileName();
    QStringList facts {fileName};
    if (const QString source = sourceText(model, pending); source != QFileInfo(pending.path).completeBaseName())
        facts += source;
    facts += SummaryText::tr("%n row(s)", nullptr, pending.rows());
    if (const int days = daysWithNumbers(pending); days > 1)
        facts += SummaryText::tr("%n day(s) with numbers", nullptr, days);
    int totals = 0;
    for (const Table &table : pending.file.tables)
        totals += int(table.totalRows.size());
    if (totals > 0)
        facts += SummaryText::tr("%n total row(s), used to check and not added", nullptr, totals);
    if (pending.file.tables.size() > 1)
        facts += SummaryText::tr("%n table(s)", nullptr, int(pending.file.tables.size()));
    const bool isKnown = std::any_of(pending.parts.begin(), pending.parts.end(),
        [&](const ImportPart &part) { return sourceByRecipe(model, part.understanding.recipe); });
    facts += isKnown ? SummaryText::tr("known in this workbook") : SummaryText::tr("new in this workbook");
    return facts;
}

bool isCrowdedOut(const Model &model, MapId map, const PendingFile &pending)
{
    const auto isShown = [](const ImportPart &part) {
        return std::any_of(part.bindings.begin(), part.bindings.end(),
            [](const BindingChoice &choice) { return !choice.isNowhere(); });
    };
    const std::vector<StageId> &stages = stagesOf(model, map);
    return pending.canImport() && !stages.empty() && std::none_of(pending.parts.begin(), pending.parts.end(), isShown)
        && std::none_of(stages.begin(), stages.end(), [&](StageId stage) { return bindingsOf(model, stage).empty(); });
}

bool canNameSource(const Model &model, const PendingFile &pending, const HowToRead &how)
{
    if (pending.isReading || pending.isStopped || pending.error || pending.parts.size() != 1)
        return false;
    const ImportPart &part = pending.parts.front();
    return part.understanding.sourceId.isEmpty() == part.description.isEmpty()
        && !sourceByRecipe(model, part.understanding.recipe) && !withLinesAsColumns(pending.file, *how.library);
}

CountQuestion questionOf(const Model &model, const PendingFile &pending, const TwoCounts &counts)
{
    const Understanding &understanding = pending.parts[size_t(counts.understanding)].understanding;
    const auto metric = std::find_if(understanding.metrics.begin(), understanding.metrics.end(),
        [&](const MetricUnderstanding &each) { return each.key == counts.key; });
    const QString stage = model.at(counts.stage).name;
    const QString source = model.at(model.at(counts.there).source).name;
    const QString here = metric == understanding.metrics.end() ? counts.key : numberInWords(*metric);
    //: %1 is a stage, %2 a source (“Shopify”), %3 a number with what it counts (“4 orders”)
    QString text = SummaryText::tr("“%1” counts the same already, by %2. The file has %3. Which one leads?")
                       .arg(stage, source, here);
    if (const QString apart = apartInWords(counts); !apart.isEmpty())
        text += QLatin1Char(' ') + apart;
    return {text,
        //: a button; %1 is a source
        SummaryText::tr("%1 leads").arg(source.left(28)), SummaryText::tr("This file leads")};
}

}
