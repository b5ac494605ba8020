#include "support/countedmonths.h"

#include "store/edit.h"
#include "store/samples.h"
#include "support/openworkbook.h"

namespace wend::test {

namespace {

const QDate first(2024, 9, 1);
const QDate october(2024, 10, 1);
const QDate last(2024, 10, 31);

struct Number
{
    const char *stage;
    const char *name;
    MetricKind kind;
    double september; ///< a day
    double october;
};

constexpr Number numbers[] {
    {"Compare", "visits", MetricKind::People, 120, 120},
    {"Order", "orders", MetricKind::Orders, 8, 16},
    {"Collect", "collected", MetricKind::Orders, 7, 15},
};

/// Some more on Saturdays, some less on Mondays, so that days vary a little.
double onDay(double usual, const QDate &day)
{
    return usual + (day.dayOfWeek() == Qt::Saturday ? 2 : day.dayOfWeek() == Qt::Monday ? -2 : 0);
}

void writeNumber(Edit &edit, SourceId source, ImportId import, StageId stage, const Number &number)
{
    Metric metric;
    metric.source = source;
    metric.key = QString::fromUtf8(number.name);
    metric.name = metric.key;
    metric.kind = number.kind;
    metric.unit = number.kind == MetricKind::Money ? QStringLiteral("EUR") : QString();
    const MetricId id = edit.insert(metric);
    edit.insert(Binding {{}, stage, {}, id, edit.positionAtEnd<Binding>({stage.value, 0}), metric.name});
    std::vector<Sample> samples;
    for (QDate day = first; day <= last; day = day.addDays(1))
        samples.push_back({id, day, day, {}, onDay(day < october ? number.september : number.october, day)});
    writeSamples(edit.database(), id, import, std::move(samples));
}

}

CountedMonths writeCountedMonths(Workbook &workbook)
{
    CountedMonths made;
    change(workbook, [&](Edit &edit) {
        Map map;
        map.title = QStringLiteral("Cakes");
        map.periodFrom = october;
        map.periodTo = last;
        made.map = edit.insert(map);
        Source source;
        source.name = QStringLiteral("Till");
        const SourceId sourceId = edit.insert(source);
        Import import;
        import.source = sourceId;
        import.at = QDateTime({2024, 11, 1}, {9, 0}, Qt::UTC);
        import.periodFrom = first;
        import.periodTo = last;
        const ImportId importId = edit.insert(import);
        Lane lane;
        lane.map = made.map;
        lane.kind = LaneKind::Ideas;
        const LaneId laneId = edit.insert(lane);
        for (const Number &number : numbers) {
            Stage stage;
            stage.map = made.map;
            stage.position = double(made.stages.size());
            stage.name = QString::fromUtf8(number.stage);
            made.stages.push_back(edit.insert(stage));
            writeNumber(edit, sourceId, importId, made.stages.back(), number);
        }
        writeNumber(edit, sourceId, importId, made.stages.back(), {"", "taken", MetricKind::Money, 350, 750});
        Card card;
        card.lane = laneId;
        card.stage = made.stages[1];
        card.text = QStringLiteral("A shorter form");
        made.idea = edit.insert(card);
    });
    return made;
}

}
