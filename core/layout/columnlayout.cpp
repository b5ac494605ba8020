#include "layout/columnlayout.h"

#include "layout/stagelayout.h"
#include "model/lookup.h"
#include "model/stagecolours.h"

#include <cmath>

namespace wend {

namespace {

constexpr double leastOwn = 60; ///< of a width or height that a person gave, in map units
constexpr double mostOwn = 2400;
constexpr double longestAside = 260;
constexpr int mostStepLines = 3; ///< of a step's name

/// The stages and columns that are shown, without their places.
class Planning
{
public:
    Planning(const Model &model, ColumnPlan &plan) : m_model(model), m_plan(plan) { }

    void add(const Stage &stage, int place)
    {
        const std::vector<StageId> &steps = stepsOf(m_model, stage);
        const bool shown = steps.empty()
            || std::any_of(steps.begin(), steps.end(), [&](StageId step) { return !m_model.at(step).hidden; });
        if (stage.hidden || !shown) {
            if (stage.hidden)
                m_pending.push_back(stage.id);
            else
                m_pending.insert(m_pending.end(), steps.begin(), steps.end());
            m_at += std::max(1, int(steps.size()));
            return;
        }
        StageBox box;
        box.id = stage.id;
        box.first = int(m_plan.columns.size());
        box.collapsed = stage.collapsed;
        box.colour = stage.colour.isValid() ? stage.colour : defaultStageColour(place);
        m_plan.stages.push_back(box);
        if (steps.empty() || stage.collapsed)
            addColumn(stage.id, std::max(1, int(steps.size())), stage.collapsed);
        else
            addSteps(steps);
        m_plan.stages.back().columns = int(m_plan.columns.size()) - box.first;
    }

    void finish() { flush(); }

private:
    void addSteps(const std::vector<StageId> &steps)
    {
        for (const StageId id : steps) {
            if (m_model.at(id).hidden) {
                m_pending.push_back(id);
                ++m_at;
            } else {
                addColumn(id, 1, m_model.at(id).collapsed);
            }
        }
    }

    void addColumn(StageId id, int standsFor, bool collapsed)
    {
        flush();
        ColumnBox column;
        column.id = id;
        column.stage = int(m_plan.stages.size()) - 1;
        column.from = m_at;
        column.after = m_at += standsFor;
        column.collapsed = collapsed;
        column.colour = m_plan.stages.back().colour;
        m_plan.columns.push_back(column);
    }

    void flush()
    {
        if (!m_pending.empty())
            m_plan.hidden.push_back({int(m_plan.columns.size()), 0, std::exchange(m_pending, {})});
    }

    const Model &m_model;
    ColumnPlan &m_plan;
    int m_at = 0; ///< counts all columns of the map
    std::vector<StageId> m_pending;
};

std::optional<double> ownWidth(const Model &model, const ColumnBox &column)
{
    const std::optional<double> width = model.at(column.id).width;
    return width ? std::optional(std::clamp(*width, leastOwn, mostOwn)) : std::nullopt;
}

void shareRoom(const Model &model, const LayoutOptions &options, const Measures &m, ColumnPlan &plan)
{
    double room = options.width - plan.labelColumn;
    double own = 0;
    int sharing = 0;
    for (const ColumnBox &column : plan.columns) {
        if (column.collapsed)
            room -= m.collapsed;
        else if (const std::optional<double> width = ownWidth(model, column))
            own += *width;
        else
            ++sharing;
    }
    double share = 0;
    double factor = 1;
    if (options.medium == Medium::Paper) {
        share = sharing ? std::max(usualColumn, (usualWidth - usualNames - own) / sharing) : 0;
        factor = std::max(room, 1.0) / std::max(own + share * sharing, 1.0);
    } else {
        share = sharing ? std::clamp((room - own) / sharing, options.minimumColumn,
                    std::max(options.minimumColumn, options.maximumColumn))
                        : 0;
    }
    double left = plan.labelColumn;
    for (ColumnBox &column : plan.columns) {
        column.left = left;
        column.width = column.collapsed ? m.collapsed : ownWidth(model, column).value_or(share) * factor;
        if (options.medium == Medium::Screen)
            column.width = std::floor(column.width);
        left += column.width;
    }
    plan.right = plan.columns.empty() ? options.width : left;
}

double nameWidth(const Map &map, const LayoutOptions &options)
{
    if (options.namesAbove)
        return 0;
    if (!map.namesWidth)
        return options.labelColumn;
    const double width = std::clamp(*map.namesWidth, leastOwn, mostOwn / 4);
    return options.medium == Medium::Paper ? std::min(options.labelColumn * width / usualNames, options.width * 0.3)
                                           : std::floor(width);
}

void layHeaders(
    const Model &model, const TextSetter &setter, const Measures &m, const QString &language, ColumnPlan &plan)
{
    std::vector<bool> beside;
    for (StageBox &box : plan.stages) {
        box.left = plan.columns[size_t(box.first)].left;
        const ColumnBox &last = plan.columns[size_t(box.first + box.columns) - 1];
        box.width = last.left + last.width - box.left;
        beside.push_back(!box.collapsed && durationFitsBeside(box, model.at(box.id), setter, m, language));
    }
    // On a poster durations stand in one place; on screen each moves alone while its column is pulled.
    if (m.medium == Medium::Paper && std::find(beside.begin(), beside.end(), false) != beside.end())
        beside.assign(beside.size(), false);
    double words = 0;
    for (size_t i = 0; i < plan.stages.size(); ++i) {
        StageBox &box = plan.stages[i];
        if (!box.collapsed)
            words = std::max(words, layStageWords(box, model.at(box.id), beside[i], setter, m, language));
    }
    plan.stageHeight = std::max(m.headerHeight, std::ceil(words));
    for (StageBox &stage : plan.stages) { // all names on one line
        for (PlacedText *text : {&stage.name, &stage.question, &stage.duration})
            text->at.ry() += (plan.stageHeight - words) / 2;
    }
}

/// Names of steps in a row of their own below the headers, each in the middle of the row's height.
void laySteps(const Model &model, const TextSetter &setter, const Measures &m, ColumnPlan &plan)
{
    const double pad = 8 * m.unit;
    double height = 0;
    for (ColumnBox &column : plan.columns) {
        if (column.id == plan.stages[size_t(column.stage)].id)
            continue;
        height = std::max(height, m.stepHeight);
        if (column.collapsed)
            continue;
        const double room = std::max(column.width - m.headerGap - 2 * pad, m.stepName.size);
        column.step = {setter.set(model.at(column.id).name, m.stepName, room, mostStepLines), {column.left + pad, 0}};
        height = std::max(height, std::ceil(column.step.text->height() + 8 * m.unit));
    }
    const double top = plan.stageHeight + 4 * m.unit;
    plan.headerHeight = height > 0 ? top + height : plan.stageHeight;
    for (ColumnBox &column : plan.columns) {
        if (column.step)
            column.step.at.setY(top + (height - column.step.text->height()) / 2);
    }
}

}

ColumnPlan planColumns(const Model &model, const Map &map, const LayoutOptions &options, const Measures &m,
    const TextSetter &setter, const QString &language)
{
    ColumnPlan plan;
    Planning planning(model, plan);
    int place = 0;
    for (const StageId id : stagesOf(model, map.id)) {
        if (options.only.empty() || std::find(options.only.begin(), options.only.end(), id) != options.only.end())
            planning.add(model.at(id), place);
        else if (!model.at(id).hidden)
            plan.elsewhere.push_back(id);
        ++place;
    }
    planning.finish();
    plan.labelColumn = nameWidth(map, options);
    shareRoom(model, options, m, plan);
    layHeaders(model, setter, m, language, plan);
    laySteps(model, setter, m, plan);
    for (auto &hidden : plan.hidden) {
        const size_t next = size_t(hidden.before);
        hidden.at = next < plan.columns.size() ? plan.columns[next].left
            : plan.columns.empty()             ? plan.labelColumn
                                               : plan.right;
    }
    return plan;
}

PlacedText asideText(const Model &model, const ColumnBox &column, int cards, double headerHeight,
    const TextSetter &setter, const Measures &m)
{
    const QString name = model.at(column.id).name.simplified();
    const QString words = cards > 0 ? QStringLiteral("%1   %2").arg(name).arg(cards) : name;
    PlacedText text;
    text.text = setter.set(words, m.aside, longestAside * m.unit, 1);
    text.at = {column.left + (column.width - m.headerGap + text.text->height()) / 2, headerHeight + 16 * m.unit};
    return text;
}

int shownColumns(const Model &model, MapId map)
{
    ColumnPlan plan;
    Planning planning(model, plan);
    for (const StageId id : stagesOf(model, map))
        planning.add(model.at(id), 0);
    return int(plan.columns.size());
}

}
