#pragma once

#include "findings/findings.h"

#include <functional>

namespace wend::test {

/// A map that is drawn row by row.
struct Drawn
{
    Model model;
    MapId map;
    std::map<LaneKind, LaneId> lanes;
    std::vector<StageId> stages;
    MapSeries series;
    Funnel funnel;
    QDate today {2026, 11, 18};

    explicit Drawn(const QStringList &stageNames)
    {
        Business business;
        business.id = {1};
        business.currency = QStringLiteral("GBP");
        model.put(business);
        map = put(Map {});
        for (const LaneKind kind :
            {LaneKind::Touchpoints, LaneKind::PainPoints, LaneKind::Ideas, LaneKind::Feeling, LaneKind::Messages}) {
            Lane lane;
            lane.map = map;
            lane.kind = kind;
            lanes[kind] = put(lane);
        }
        for (const QString &name : stageNames) {
            Stage stage;
            stage.map = map;
            stage.name = name;
            stages.push_back(put(stage));
        }
        funnel.numbers.resize(stages.size());
        for (size_t at = 0; at < stages.size(); ++at)
            funnel.numbers[at].stage = stages[at];
    }

    template <class Row>
    Id<Row> put(Row row)
    {
        if (!row.id)
            row.id = {++m_last};
        if constexpr (requires { row.position; })
            row.position = double(row.id.value);
        model.put(row);
        return row.id;
    }

    CardId add(LaneKind kind, int stage, const char *text, const std::function<void(Card &)> &with = {})
    {
        Card card;
        card.lane = lanes.at(kind);
        card.stage = stages[size_t(stage)];
        card.text = QString::fromUtf8(text);
        if (with)
            with(card);
        return put(card);
    }

    FeelingId feel(int stage, int value, double at = 0.5)
    {
        Feeling feeling;
        feeling.map = map;
        feeling.stage = stages[size_t(stage)];
        feeling.value = value;
        feeling.at = at;
        return put(feeling);
    }

    void support(CardId card, EvidenceKind kind)
    {
        Evidence evidence;
        evidence.card = card;
        evidence.kind = kind;
        put(evidence);
    }

    void count(int stage, MetricKind kind, const char *label, double value)
    {
        StageNumbers &number = funnel.numbers[size_t(stage)];
        number.metric = {100 + stage};
        number.kind = kind;
        number.label = QString::fromUtf8(label);
        number.value = value;
    }

    void step(MapNumbers &numbers, int stage, double rate, double low, double high)
    {
        Conversion &conversion = numbers[size_t(stage)].toNext.emplace();
        conversion.rate = rate;
        conversion.low = low;
        conversion.high = high;
        numbers[size_t(stage)].next = stages[size_t(stage) + 1];
    }

    void change(int stage, const std::function<void(Stage &)> &with)
    {
        Stage row = model.at(stages[size_t(stage)]);
        with(row);
        model.put(row);
    }

    Findings all() const { return findingsOf({model, map, series, funnel, today}); }
    Findings of(const char *rule) const
    {
        Findings some;
        for (const Finding &finding : all()) {
            if (finding.rule == QLatin1String(rule))
                some.push_back(finding);
        }
        return some;
    }

private:
    qint64 m_last = 1000;
};

inline Drawn threeStages()
{
    return Drawn({QStringLiteral("See"), QStringLiteral("Compare"), QStringLiteral("Order")});
}

}
