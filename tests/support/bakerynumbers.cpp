#include "support/bakerynumbers.h"

#include "store/edit.h"
#include "store/samples.h"
#include "support/openworkbook.h"

namespace wend::test {

namespace {

struct Entry
{
    const char *stage, *label, *stageZh, *labelZh;
    double value;
    MetricKind kind;
};

constexpr Entry entries[] {
    {"Discover", "saw an ad", "发现", "看到广告", 48200, MetricKind::Reach},
    {"Compare", "visits", "比较", "访问", 3140, MetricKind::People},
    {"Order", "orders", "下单", "订单", 241, MetricKind::Orders},
    {"Collect", "collected", "取货", "已取货", 236, MetricKind::Orders},
    {"Come back", "ordered again", "回头", "再次下单", 58, MetricKind::Orders},
};

void writeDays(Edit &edit, MetricId metric, ImportId import, double total)
{
    std::vector<Sample> samples;
    const QDate first(2026, 10, 1);
    for (int day = 0; day < 31; ++day) {
        if (day == 20)
            continue; // a day that the export does not have
        const double value = std::round(total / 31 * (0.7 + 0.02 * day + (day % 7 == 2 ? 0.35 : 0)));
        samples.push_back({metric, first.addDays(day), first.addDays(day), {}, value});
    }
    writeSamples(edit.database(), metric, import, std::move(samples));
}

}

BakeryNumbers writeBakeryNumbers(Workbook &workbook, bool inChinese)
{
    BakeryNumbers made;
    change(workbook, [&](Edit &edit) {
        Map map;
        map.title = QStringLiteral("Celebration cakes");
        map.periodFrom = {2026, 10, 1};
        map.periodTo = {2026, 10, 31};
        made.map = edit.insert(map);
        Source source;
        source.name = QStringLiteral("Google Analytics");
        const auto sourceId = edit.insert(source);
        Import import;
        import.source = sourceId;
        import.at = QDateTime({2026, 11, 1}, {9, 0}, Qt::UTC);
        const auto importId = edit.insert(import);
        for (const Entry &entry : entries) {
            Stage stage;
            stage.map = made.map;
            stage.position = double(made.numbers.size());
            stage.name = QString::fromUtf8(inChinese ? entry.stageZh : entry.stage);
            StageNumbers numbers;
            numbers.stage = edit.insert(stage);
            Metric metric;
            metric.source = sourceId;
            metric.position = stage.position;
            metric.key = QString::fromUtf8(entry.label);
            metric.name = QString::fromUtf8(inChinese ? entry.labelZh : entry.label);
            metric.kind = entry.kind;
            numbers.metric = edit.insert(metric);
            numbers.binding = edit.insert(Binding {{}, numbers.stage, {}, numbers.metric, 1, metric.name});
            numbers.label = metric.name;
            numbers.kind = entry.kind;
            numbers.value = entry.value;
            for (int part = 0; part < 12; ++part)
                numbers.course.push_back(entry.value / 12 * (0.6 + 0.07 * part));
            writeDays(edit, numbers.metric, importId, entry.value);
            made.numbers.push_back(numbers);
        }
        made.numbers[0].toNext = Conversion {0.0651, 0.063, 0.0674, true};
        made.numbers[1].toNext = Conversion {0.0768, 0.068, 0.0866, false};
        made.numbers[1].weakest = true;
        made.numbers[2].toNext = Conversion {0.979, 0.952, 0.991, false};
        made.numbers[3].toNext = Conversion {0.246, 0.195, 0.304, false};
        for (size_t at = 0; at + 1 < made.numbers.size(); ++at)
            made.numbers[at].next = made.numbers[at + 1].stage;
    });
    return made;
}

}
