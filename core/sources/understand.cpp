#include "sources/understand.h"

#include "model/breakdown.h"
#include "model/storable.h"

#include "sources/linesascolumns.h"
#include "sources/listofanswers.h"
#include "sources/listofthings.h"
#include "sources/stagetable.h"
#include "sources/understandtable.h"

#include <QCoreApplication>

namespace wend {

namespace {

using Days = std::pair<QDate, QDate>;

/// The days that samples speak of, joined where they overlap, in their order.
std::vector<Days> daysOf(const std::vector<Sample> &samples)
{
    std::vector<Days> all;
    for (const Sample &sample : samples) {
        if (all.empty() || all.back() != Days(sample.from, sample.to))
            all.emplace_back(sample.from, sample.to);
    }
    std::sort(all.begin(), all.end());
    std::vector<Days> joined;
    for (const Days &days : all) {
        if (joined.empty() || joined.back().second < days.first)
            joined.push_back(days);
        else
            joined.back().second = std::max(joined.back().second, days.second);
    }
    return joined;
}

bool overlap(const std::vector<Days> &days, const Sample &sample)
{
    const auto first = std::lower_bound(
        days.begin(), days.end(), sample.from, [](const Days &each, QDate from) { return each.second < from; });
    return first != days.end() && first->first <= sample.to;
}

/// A table of the whole period and one of its days: the days are wanted, and the whole of what cannot be added up.
/// False where they are none.
bool takeFiner(MetricUnderstanding &whole, MetricUnderstanding &days)
{
    if (whole.samples.size() != 1 || days.samples.size() < 2)
        return false;
    const Sample &period = whole.samples.front();
    const bool isWithin = std::all_of(days.samples.begin(), days.samples.end(), [&](const Sample &day) {
        return day.from >= period.from && day.to <= period.to && (day.from != period.from || day.to != period.to);
    });
    if (!isWithin)
        return false;
    if (whole.additive) {
        whole.total = days.total;
        whole.samples = std::move(days.samples);
    } else {
        whole.samples.insert(whole.samples.end(), days.samples.begin(), days.samples.end());
    }
    return true;
}

/// Two tables of one source in one file: the second's metrics join the first's, its own days beside them.
void join(Understanding &into, Understanding &&other)
{
    const std::vector<int> places = placesAmong(into.dimensions, other.dimensions);
    for (MetricUnderstanding &metric : other.metrics) {
        moveDimensions(metric.samples, places);
        const auto same = std::find_if(into.metrics.begin(), into.metrics.end(),
            [&](const MetricUnderstanding &each) { return each.key == metric.key; });
        if (same == into.metrics.end()) {
            into.metrics.push_back(std::move(metric));
            continue;
        }
        if (takeFiner(*same, metric))
            continue;
        // The first table that speaks of a day is believed; a later one for other days (the period compared with) is
        // added.
        const std::vector<Days> known = daysOf(same->samples);
        if (std::any_of(metric.samples.begin(), metric.samples.end(),
                [&](const Sample &sample) { return overlap(known, sample); }))
            continue;
        same->samples.insert(same->samples.end(), metric.samples.begin(), metric.samples.end());
        same->total = same->additive && same->total && metric.total ? std::optional(*same->total + *metric.total)
                                                                    : std::nullopt;
    }
    if (other.from.isValid())
        into.from = into.from.isValid() ? std::min(into.from, other.from) : other.from;
    if (other.to.isValid())
        into.to = into.to.isValid() ? std::max(into.to, other.to) : other.to;
    for (EventList &list : other.events) {
        for (QStringList &breakdown : list.breakdowns)
            moveDimensions(breakdown, places);
        into.events.push_back(std::move(list));
    }
    into.rows += other.rows;
    into.refused.insert(into.refused.end(), other.refused.begin(), other.refused.end());
    into.tables.insert(into.tables.end(), other.tables.begin(), other.tables.end());
    for (const QString &remark : other.remarks) {
        if (!into.remarks.contains(remark))
            into.remarks += remark;
    }
    into.needsPeriod = into.needsPeriod && other.needsPeriod;
}

}

namespace {

// What the person reads.
struct UnderstandText
{
    Q_DECLARE_TR_FUNCTIONS(Numbers)
};

void takeKnown(Understanding &understanding, const UnderstandOptions &options)
{
    for (MetricUnderstanding &metric : understanding.metrics) {
        const auto known = options.known.find({understanding.recipe, metric.key});
        if (known == options.known.end())
            continue;
        if (metric.kind == MetricKind::Money && !metric.unit.isEmpty() && !known->second.unit.isEmpty()
            && known->second.unit != metric.unit) {
            // Another currency stays what it is: neither relabelled nor added to the amounts there.
            understanding.remarks
                += UnderstandText::tr("%1: the file says %2, your workbook %3. The amounts in %2 are kept apart.")
                       .arg(metric.name, metric.unit, known->second.unit);
            metric.key += QStringLiteral(" (%1)").arg(metric.unit);
            metric.name += QStringLiteral(" (%1)").arg(metric.unit);
            continue;
        }
        metric.name = known->second.name;
        metric.kind = known->second.kind;
        if (!known->second.unit.isEmpty())
            metric.unit = known->second.unit;
    }
}

/// Whatever way a number came, it goes no further where no workbook holds it.
void leaveOutUnstorable(Understanding &understanding)
{
    int leftOut = 0;
    for (MetricUnderstanding &metric : understanding.metrics) {
        leftOut += int(std::erase_if(metric.samples, [](const Sample &sample) {
            return !isSampleDay(sample.from) || !isSampleDay(sample.to) || !isSampleValue(sample.value)
                || !isSampleBreakdown(sample.breakdown);
        }));
        if (metric.total && !isStorable(*metric.total))
            metric.total.reset();
    }
    if (leftOut > 0)
        understanding.remarks += UnderstandText::tr(
            "%n number(s) cannot be kept: too large, of days that cannot be, or under names that are too long.",
            nullptr, leftOut);
}

}

namespace {

TableSource asKnown(const SourceDescription &known, const Table &table, const SourceLibrary &library)
{
    if (known.own || !isOfAnswers(known))
        return {&known};
    return {&known, withQuestions(known, table, library)};
}

/// By the description that the person names; an unknown name says nothing.
TableSource asSaid(const QString &id, const Table &table, const SourceLibrary &library)
{
    const SourceDescription *known = library.source(id);
    return known ? asKnown(*known, table, library) : TableSource {};
}

}

TableSource sourceOf(const Table &table, const SourceLibrary &library)
{
    if (const SourceDescription *known = library.recognise(table, table.preamble))
        return asKnown(*known, table, library);
    if (auto stages = stageTable(table, library))
        return {nullptr, std::move(stages)};
    if (auto answers = listOfAnswers(table, library))
        return {nullptr, std::move(answers)};
    return {nullptr, listOfThings(table, library)};
}

std::vector<Understanding> understand(const ReadFile &asRead, const UnderstandOptions &given)
{
    UnderstandOptions options = given;
    if (!options.library)
        options.library = &SourceLibrary::builtIn();
    std::optional<ReadFile> shaped = withLinesAsColumns(asRead, *options.library);
    if (!shaped && hasNamelessColumns(asRead))
        shaped = asRead;
    if (shaped)
        nameColumns(*shaped);
    const ReadFile &file = shaped ? *shaped : asRead;
    if (!options.today.isValid())
        options.today = QDate::currentDate();
    std::vector<Understanding> all;
    const double count = double(file.tables.size());
    for (int index = 0; index < int(file.tables.size()); ++index) {
        options.goOn.ask = [&](double share) { return given.goOn((index + share) / count); };
        const Table &table = file.tables[size_t(index)];
        const TableSource by = options.source.isEmpty() ? sourceOf(table, *options.library)
                                                        : asSaid(options.source, table, *options.library);
        const SourceDescription *source = by.get();
        Understanding one = source && !source->events.empty() ? understandEvents(file, index, *source, options)
                                                              : understandTable(file, index, source, options);
        if (!options.goOn(1))
            return {};
        takeKnown(one, options);
        leaveOutUnstorable(one);
        for (RefusedRow &refused : one.refused)
            refused.part = table.part;
        // A table with neither a number nor a known header (a list of filters) is no source.
        if (!by.known && one.metrics.empty() && !one.needsPeriod)
            continue;
        const auto same = std::find_if(
            all.begin(), all.end(), [&](const Understanding &each) { return each.recipe == one.recipe; });
        if (same == all.end())
            all.push_back(std::move(one));
        else
            join(*same, std::move(one));
    }
    // A known source whose tables are all empty is told once, and tables of it that say something speak for it.
    if (std::any_of(all.begin(), all.end(), [](const Understanding &each) { return !each.metrics.empty(); }))
        std::erase_if(all, [](const Understanding &each) { return each.metrics.empty(); });
    return all;
}

}
