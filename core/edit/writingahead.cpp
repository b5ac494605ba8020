#include "edit/writingahead.h"

#include "model/breakdown.h"
#include "model/lookup.h"
#include "store/events.h"
#include "store/makingcopies.h"
#include "store/refusals.h"
#include "store/samples.h"

namespace wend {

namespace {

std::vector<Refusal> refusalsIn(const Understanding &understanding)
{
    std::vector<Refusal> refusals;
    for (const RefusedRow &row : understanding.refused)
        refusals.push_back({row.part, row.record, row.columnName, row.reason});
    return refusals;
}

/// The events of the metrics that were found; of amounts in several currencies each is a metric of its own.
void writeKnownEvents(Database &database, EventList list, const WrittenAhead &where)
{
    std::vector<MetricId> ids;
    for (const CountedMetric &metric : list.metrics) {
        const auto known = where.metrics.find(metric.key);
        ids.push_back(known == where.metrics.end() ? MetricId {} : known->second);
    }
    for (QStringList &breakdown : list.breakdowns)
        moveDimensions(breakdown, where.places);
    writeEvents(database, where.import, list, ids);
}

bool isImported(const Model &model, const Source *source, const QString &hash)
{
    const auto isOfFile = [&](ImportId id) { return model.at(id).hash == hash; };
    return source && std::any_of(importsOf(model, source->id).begin(), importsOf(model, source->id).end(), isOfFile);
}

MetricId metricOf(const Model &model, const Source *source, const QString &key)
{
    for (const MetricId id : source ? metricsOf(model, source->id) : std::vector<MetricId>()) {
        if (model.at(id).key == key)
            return id;
    }
    return {};
}

/// As importNumbers will have them, unless the workbook is another by then.
WrittenAhead chosenFor(const Model &model, const ImportFacts &facts, const ImportPart &part, IdSource &ids)
{
    const Understanding &understanding = part.understanding;
    const Source *source = sourceByRecipe(model, understanding.recipe);
    const bool isPutRight = !part.description.isEmpty() && (!source || source->description != part.description);
    if (understanding.metrics.empty() || understanding.needsPeriod
        || (isImported(model, source, facts.hash) && !isPutRight))
        return {};
    WrittenAhead ahead;
    ahead.import = ids.next<Import>();
    for (const MetricUnderstanding &metric : understanding.metrics) {
        const MetricId known = metricOf(model, source, metric.key);
        // A metric whose kind was put right may be set aside for a new one: importNumbers says so.
        const bool isOther = known && isPutRight && model.at(known).kind != metric.kind;
        if (isOther)
            return {};
        ahead.metrics[metric.key] = known ? known : ids.next<Metric>();
    }
    QStringList dimensions = source ? dimensionsOf(*source) : QStringList();
    ahead.places = placesAmong(dimensions, understanding.dimensions);
    return ahead;
}

}

WritingAhead::WritingAhead(const Workbook &workbook, const ImportFacts &facts, const std::vector<ImportPart> &parts)
    : m_copy(workbook.workingCopy()),
      m_name(nameFor(workbook.path())),
      m_parts(parts)
{
    IdSource ids;
    for (const ImportPart &part : parts)
        m_ahead.push_back(chosenFor(workbook.model(), facts, part, ids));
}

Result<void> WritingAhead::write(const GoOn &goOn) const
{
    auto copy = Database::open(m_copy, Database::Open::Existing, m_name);
    if (!copy)
        return copy.error();
    Transaction transaction(**copy);
    for (size_t at = 0; at < m_parts.size(); ++at) {
        const double done = double(at) / double(m_parts.size());
        if (!goOn(done))
            return stopped(m_name);
        (*copy)->setGoOn({[&](double) { return goOn(done); }}); // while one is written too
        if (m_ahead[at].import)
            writeNumbers(**copy, m_parts[at].understanding, m_ahead[at]);
    }
    (*copy)->setGoOn({});
    return transaction.commit();
}

void writeNumbers(Database &database, const Understanding &understanding, const WrittenAhead &where)
{
    for (const MetricUnderstanding &metric : understanding.metrics) {
        std::vector<Sample> samples = metric.samples;
        moveDimensions(samples, where.places);
        writeSamples(database, where.metrics.at(metric.key), where.import, std::move(samples));
    }
    for (const EventList &list : understanding.events)
        writeKnownEvents(database, list, where);
    writeRefusals(database, where.import, refusalsIn(understanding));
}

}
