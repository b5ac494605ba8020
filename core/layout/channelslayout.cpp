#include "layout/channelslayout.h"

#include "model/lookup.h"

#include <QHash>
#include <cmath>

namespace wend {

namespace {

constexpr double rowHeight = 24;
constexpr double inset = 30; ///< of the first and last dot from a column's edges

/// The touchpoints of a column with a channel, lane by lane.
std::vector<CardId> touchpointsIn(const Model &model, const std::vector<LaneId> &lanes, StageId column)
{
    std::vector<StageId> cells = stepsOf(model, model.at(column)); // of a collapsed stage
    cells.insert(cells.begin(), column);
    std::vector<CardId> touchpoints;
    for (const StageId cell : cells) {
        for (const LaneId lane : lanes) {
            for (const CardId card : cardsIn(model, lane, cell)) {
                if (!model.at(card).channel.trimmed().isEmpty())
                    touchpoints.push_back(card);
            }
        }
    }
    return touchpoints;
}

}

ChannelsBox layChannels(const Model &model, MapId map, const std::vector<ChannelColumn> &columns,
    const TextSetter &setter, const Measures &m, double nameWidth, double top)
{
    std::vector<LaneId> lanes;
    for (const LaneId lane : lanesOf(model, map)) {
        if (model.at(lane).kind == LaneKind::Touchpoints)
            lanes.push_back(lane);
    }
    ChannelsBox box;
    QHash<QString, int> rows;
    const TextStyle style {11 * m.unit};
    for (const ChannelColumn &column : columns) {
        std::vector<ChannelDot> dots;
        for (const CardId card : touchpointsIn(model, lanes, column.id)) {
            const QString channel = model.at(card).channel.trimmed();
            const QString key = channel.toCaseFolded();
            if (!rows.contains(key)) {
                rows.insert(key, int(box.rows.size()));
                box.rows.push_back({channel, {setter.set(channel, style, nameWidth, 1), {}}, 0});
            }
            const int row = rows.value(key);
            const auto dot
                = std::find_if(dots.begin(), dots.end(), [&](const ChannelDot &each) { return each.row == row; });
            if (dot != dots.end())
                dot->cards.push_back(card);
            else
                dots.push_back({column.id, row, {}, {card}});
        }
        const double room = std::max(0.0, column.width - 2 * std::min(inset * m.unit, column.width / 3));
        for (size_t i = 0; i < dots.size(); ++i) {
            const double share = dots.size() > 1 ? double(i) / double(dots.size() - 1) - 0.5 : 0;
            dots[i].at.setX(column.left + column.width / 2 + share * room);
        }
        box.dots.insert(box.dots.end(), dots.begin(), dots.end());
    }
    for (size_t i = 0; i < box.rows.size(); ++i) {
        ChannelRow &row = box.rows[i];
        row.middle = top + (double(i) + 0.5) * rowHeight * m.unit;
        row.label.at = {0, row.middle - row.label.text->height() / 2};
    }
    for (ChannelDot &dot : box.dots)
        dot.at.setY(box.rows[size_t(dot.row)].middle);
    for (size_t i = 1; i < box.dots.size(); ++i)
        box.steps.push_back({box.dots[i - 1].at, box.dots[i].at, box.dots[i - 1].row != box.dots[i].row});
    box.height = std::ceil(top + double(box.rows.size()) * rowHeight * m.unit + m.laneBottom * 0.6);
    return box;
}

}
