#include "edit/numbers.h"

#include "edit/stages.h"
#include "edit/writingahead.h"
#include "model/breakdown.h"
#include "model/words.h"
#include "store/edit.h"

#include <QtGlobal>
#include <map>

namespace wend {

namespace {

template <class Row, class Matches>
std::optional<Row> firstOf(Edit &edit, Group group, const Matches &matches)
{
    for (const Row &row : edit.group<Row>(group)) {
        if (matches(row))
            return row;
    }
    return std::nullopt;
}

SourceId sourceFor(Edit &edit, const Understanding &understanding)
{
    if (const auto known
        = firstOf<Source>(edit, {}, [&](const Source &source) { return source.recipe == understanding.recipe; }))
        return known->id;
    Source source;
    source.position = edit.positionAtEnd<Source>({});
    source.name = understanding.name;
    source.recipe = understanding.recipe;
    return edit.insert(source);
}

QString languageOf(Edit &edit)
{
    const std::vector<Business> all = edit.group<Business>({});
    return all.empty() ? QStringLiteral("en") : all.front().language;
}

/// Shares are kept as shares. What other files gave before the person said that a metric is one, or is none, cannot be
/// read as the new kind: it stays as a metric of its own, and its places go to the new one.
void setAside(Edit &edit, const Metric &metric)
{
    edit.set(metric.id, &Metric::key, metric.key + QStringLiteral(", ") + wordOf(metric.kind));
    edit.set(
        metric.id, &Metric::name, QStringLiteral("%1 (%2)").arg(metric.name, nameOf(metric.kind, languageOf(edit))));
}

/// The id that was chosen beforehand, where it is still free.
MetricId freeId(Edit &edit, const WrittenAhead &ahead, const QString &key)
{
    const auto chosen = ahead.metrics.find(key);
    return chosen == ahead.metrics.end() || edit.row(chosen->second) ? MetricId {} : chosen->second;
}

MetricId insertMetric(Edit &edit, SourceId source, const MetricUnderstanding &found, const WrittenAhead &ahead)
{
    Metric metric;
    metric.id = freeId(edit, ahead, found.key);
    metric.source = source;
    metric.position = edit.positionAtEnd<Metric>({source.value, 0});
    metric.key = found.key;
    metric.name = found.name;
    metric.unit = found.unit;
    metric.kind = found.kind;
    metric.additive = found.additive;
    return edit.insert(metric);
}

/// A person's word goes before what the workbook has; anything else adds only what it lacks.
MetricId metricFor(Edit &edit, SourceId source, const MetricUnderstanding &found, bool isPutRight, bool hasOtherFiles,
    const WrittenAhead &ahead)
{
    if (const auto known
        = firstOf<Metric>(edit, {source.value, 0}, [&](const Metric &metric) { return metric.key == found.key; })) {
        if (isPutRight && hasOtherFiles && (known->kind == MetricKind::Rate) != (found.kind == MetricKind::Rate)) {
            setAside(edit, *known);
            const MetricId anew = insertMetric(edit, source, found, ahead);
            for (const BindingId binding : edit.where(&Binding::metric, known->id))
                edit.set(binding, &Binding::metric, anew);
            return anew;
        }
        if ((known->unit.isEmpty() || isPutRight) && known->unit != found.unit)
            edit.set(known->id, &Metric::unit, found.unit);
        if (isPutRight && known->name != found.name)
            edit.set(known->id, &Metric::name, found.name);
        if (isPutRight && known->kind != found.kind)
            edit.set(known->id, &Metric::kind, found.kind);
        if (isPutRight && known->additive != found.additive)
            edit.set(known->id, &Metric::additive, found.additive);
        return known->id;
    }
    return insertMetric(edit, source, found, ahead);
}

/// The places that the dimensions of an export have among those of its source; new ones are put behind those.
std::vector<int> dimensionsFor(Edit &edit, SourceId source, const QStringList &names)
{
    QStringList known = dimensionsOf(*edit.row(source));
    const std::vector<int> places = placesAmong(known, names);
    edit.set(source, &Source::dimensions, textOfDimensions(known));
    return places;
}

/// What an earlier reading of the file took for numbers and this one does not, where no other file has it.
void removeForgotten(Edit &edit, SourceId source, const std::map<QString, MetricId> &metrics)
{
    if (edit.group<Import>({source.value, 0}).size() > 1)
        return;
    for (const Metric &metric : edit.group<Metric>({source.value, 0})) {
        if (!metrics.contains(metric.key))
            edit.remove(metric.id);
    }
}

bool overlap(const Import &import, const Understanding &understanding)
{
    return import.periodFrom.isValid() && understanding.from.isValid() && import.periodFrom <= understanding.to
        && understanding.from <= import.periodTo;
}

BindingId bindAt(Edit &edit, StageId stage, CardId card, MetricId metric, const QString &label)
{
    const Group group {stage.value, card.value};
    if (const auto known
        = firstOf<Binding>(edit, group, [&](const Binding &binding) { return binding.metric == metric; })) {
        if (!label.isEmpty())
            edit.set(known->id, &Binding::label, label);
        return known->id;
    }
    Binding binding;
    binding.stage = stage;
    binding.card = card;
    binding.metric = metric;
    binding.position = edit.positionAtEnd<Binding>(group);
    binding.label = label;
    return edit.insert(binding);
}

/// The stage of that name; made behind the last where the map has none yet.
StageId stageFor(Edit &edit, const StageToMake &wanted)
{
    const std::vector<Stage> stages = edit.group<Stage>({wanted.map.value, 0});
    const auto known
        = std::find_if(stages.begin(), stages.end(), [&](const Stage &stage) { return stage.name == wanted.name; });
    return known != stages.end() ? known->id : insertStage(edit, wanted.map, int(stages.size()), wanted.name);
}

/// The stage that a card is in, not the step.
StageId stageOfCard(Edit &edit, CardId card)
{
    const auto row = edit.row(card);
    const auto column = row ? edit.row(row->stage) : std::nullopt;
    return !column ? StageId {} : column->parent ? column->parent : column->id;
}

}

BindingId bindMetric(Edit &edit, StageId stage, MetricId metric, const QString &label)
{
    return bindAt(edit, stage, {}, metric, label);
}

BindingId bindMetricTo(Edit &edit, CardId card, MetricId metric, const QString &label)
{
    const StageId stage = stageOfCard(edit, card);
    return stage ? bindAt(edit, stage, card, metric, label) : BindingId {};
}

void takeNumbersAlong(Edit &edit, CardId card)
{
    const StageId stage = stageOfCard(edit, card);
    for (const BindingId id : edit.where(&Binding::card, card)) {
        if (edit.row(id)->stage != stage)
            edit.set(id, &Binding::stage, stage);
    }
}

void leadWith(Edit &edit, BindingId id)
{
    const std::optional<Binding> binding = edit.row(id);
    if (!binding)
        return;
    const Group siblings {binding->stage.value, binding->card.value};
    if (edit.group<Binding>(siblings).front().id != id)
        edit.set(id, &Binding::position, edit.positionAt<Binding>(siblings, 0, id));
}

void countAt(Edit &edit, StageId stage, MetricId metric)
{
    const std::vector<Binding> bindings = edit.group<Binding>({stage.value, 0});
    if (!bindings.empty() && bindings.front().metric == metric)
        return;
    if (!bindings.empty())
        edit.remove(bindings.front().id);
    if (metric.isNull())
        return;
    leadWith(edit, bindMetric(edit, stage, metric));
}

void labelNumber(Edit &edit, StageId stage, const QString &label)
{
    const std::vector<Binding> bindings = edit.group<Binding>({stage.value, 0});
    if (!bindings.empty())
        edit.set(bindings.front().id, &Binding::label, label);
}

ImportOutcome importNumbers(Edit &edit, const Understanding &understanding, const ImportFacts &facts,
    const std::vector<BindingChoice> &bindings, const QString &description, const WrittenAhead &ahead)
{
    ImportOutcome outcome;
    outcome.source = sourceFor(edit, understanding);
    const bool isPutRight = !description.isEmpty() && edit.row(outcome.source)->description != description;
    if (isPutRight)
        edit.set(outcome.source, &Source::description, description);
    std::map<QString, MetricId> metrics;
    const std::vector<Import> imports = edit.group<Import>({outcome.source.value, 0});
    const bool hasOtherFiles
        = std::any_of(imports.begin(), imports.end(), [&](const Import &import) { return import.hash != facts.hash; });
    for (const MetricUnderstanding &metric : understanding.metrics)
        metrics[metric.key] = metricFor(edit, outcome.source, metric, isPutRight, hasOtherFiles, ahead);
    for (const Import &earlier : imports) {
        if (earlier.hash == facts.hash && isPutRight) {
            edit.remove(earlier.id);
            outcome.replaced = true;
            continue;
        }
        outcome.wasThere = outcome.wasThere || earlier.hash == facts.hash;
        if (overlap(earlier, understanding))
            outcome.overlapped.push_back(earlier.id);
    }
    if (outcome.wasThere) {
        outcome.overlapped.clear();
    } else {
        // What was written ahead for a workbook that is another by now lies there unseen until the next save.
        const std::vector<int> places = dimensionsFor(edit, outcome.source, understanding.dimensions);
        const bool isWritten = ahead.import && ahead.metrics == metrics && ahead.places == places;
        Import import;
        import.id = isWritten ? ahead.import : ImportId {};
        import.source = outcome.source;
        import.fileName = facts.fileName;
        import.hash = facts.hash;
        import.at = facts.at;
        import.encoding = facts.encoding;
        import.rows = understanding.rows;
        import.refused = int(understanding.refused.size());
        import.periodFrom = understanding.from;
        import.periodTo = understanding.to;
        outcome.import = edit.insert(import);
        if (!isWritten)
            writeNumbers(edit.database(), understanding, {outcome.import, metrics, places});
        if (outcome.replaced)
            removeForgotten(edit, outcome.source, metrics);
    }
    for (const BindingChoice &choice : bindings) {
        const auto metric = metrics.find(choice.key);
        if (metric == metrics.end())
            continue;
        const StageId stage = choice.newStage.name.isEmpty() ? choice.stage : stageFor(edit, choice.newStage);
        const BindingId binding = choice.card ? bindMetricTo(edit, choice.card, metric->second, choice.label)
                                              : bindMetric(edit, stage, metric->second, choice.label);
        if (choice.leads && binding)
            leadWith(edit, binding);
    }
    return outcome;
}

Result<std::vector<ImportOutcome>> importExport(Workbook &workbook, const ImportFacts &facts,
    const std::vector<ImportPart> &parts, const std::vector<WrittenAhead> &ahead)
{
    std::vector<ImportOutcome> outcomes;
    const auto done = workbook.edit({QT_TRANSLATE_NOOP("Edit", "Import “%1”"), {facts.fileName}}, [&](Edit &edit) {
        for (size_t at = 0; at < parts.size(); ++at) {
            const ImportPart &part = parts[at];
            for (BindingId binding : part.unbind)
                edit.remove(binding);
            const bool isEmpty = part.understanding.metrics.empty() || part.understanding.needsPeriod;
            outcomes.push_back(isEmpty ? ImportOutcome {}
                                       : importNumbers(edit, part.understanding, facts, part.bindings, part.description,
                                           ahead.empty() ? WrittenAhead {} : ahead[at]));
        }
    });
    if (!done)
        return done.error();
    return outcomes;
}

}
