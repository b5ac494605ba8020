#include "findings/rules.h"
#include "model/words.h"

#include <QCoreApplication>

#include <map>
#include <set>

namespace wend {

namespace {

// What the person reads.
struct ToolText
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

struct Use
{
    std::vector<CardId> touchpoints;
    bool isCounted = false; ///< a number stands at one of them, or comes from a source of the tool's name
};

/// What the exports of a tool are called: its name, but Instagram's come from Meta.
QString sourceNameOf(const Tool &tool)
{
    const QString name = tool.name.simplified();
    for (const char *ofMeta : {"instagram", "facebook"}) {
        if (name.contains(QLatin1String(ofMeta), Qt::CaseInsensitive))
            return QStringLiteral("meta");
    }
    return name;
}

std::map<ToolId, Use> usesOf(const Model &model)
{
    std::map<ToolId, Use> uses;
    std::set<CardId> counted;
    for (const auto &[id, binding] : model.all<Binding>()) {
        if (binding.card)
            counted.insert(binding.card);
    }
    for (const auto &[id, card] : model.all<Card>()) {
        if (!card.tool)
            continue;
        Use &use = uses[card.tool];
        use.touchpoints.push_back(id);
        use.isCounted = use.isCounted || counted.contains(id);
    }
    for (const auto &[id, tool] : model.all<Tool>()) {
        const auto isOfIt = [name = sourceNameOf(tool)](const auto &source) {
            return !name.isEmpty()
                && (source.second.name.contains(name, Qt::CaseInsensitive)
                    || source.second.recipe.contains(name, Qt::CaseInsensitive));
        };
        const auto &sources = model.all<Source>();
        Use &use = uses[id];
        use.isCounted = use.isCounted || std::any_of(sources.begin(), sources.end(), isOfIt);
        std::sort(use.touchpoints.begin(), use.touchpoints.end());
    }
    return uses;
}

void findIdle(const Model &model, const Tool &tool, const Use &use, Findings &findings)
{
    const double cost = tool.monthlyCost.value_or(0);
    if (cost <= 0 || (use.isCounted && !use.touchpoints.empty()))
        return;
    const QString currency = businessOf(model).currency;
    Finding finding {
        use.touchpoints.empty() ? QStringLiteral("tool-without-touchpoint") : QStringLiteral("tool-without-number"),
        FindingSeverity::Look, cost, {}};
    finding.text = (use.touchpoints.empty() ? ToolText::tr("%1 costs %2 a month, and no touchpoint uses it.")
                                            : ToolText::tr("%1 costs %2 a month and shows no numbers."))
                       .arg(tool.name, moneyText(cost, currency));
    finding.figures = use.touchpoints.empty()
        ? ToolText::tr("Tie it to a touchpoint, or save %1 a year.").arg(moneyText(12 * cost, currency))
        : ToolText::tr("Import its report, or save %1 a year.").arg(moneyText(12 * cost, currency));
    finding.items = {tool.id};
    for (const CardId card : use.touchpoints)
        finding.items.push_back(card);
    findings.push_back(std::move(finding));
}

/// Two paid tools at touchpoints of one stage that have the same channel.
void findDoubled(const Model &model, Findings &findings)
{
    std::map<std::pair<StageId, QString>, std::set<ToolId>> jobs;
    for (const auto &[id, card] : model.all<Card>()) {
        const Tool *tool = model.find(card.tool);
        const QString channel = card.channel.simplified().toCaseFolded();
        if (tool && tool->monthlyCost.value_or(0) > 0 && !channel.isEmpty())
            jobs[{stageOf(model, card.stage), channel}].insert(card.tool);
    }
    std::set<std::set<ToolId>> told;
    for (const auto &[job, tools] : jobs) {
        if (tools.size() < 2 || !told.insert(tools).second)
            continue;
        Finding finding {QStringLiteral("two-tools"), FindingSeverity::Look, 0, model.at(job.first).map};
        QStringList names;
        for (const ToolId tool : tools) {
            names += model.at(tool).name;
            finding.weight += *model.at(tool).monthlyCost;
            finding.items.push_back(tool);
        }
        finding.subjects = finding.items.size();
        std::sort(names.begin(), names.end());
        finding.text = ToolText::tr("%n tools may do one job: %1.", nullptr, int(names.size()))
                           .arg(names.join(ToolText::tr(", ")));
        finding.figures
            = ToolText::tr("Both are used in %1 on the same channel; together %2 a month.")
                  .arg(quoted(model.at(job.first).name), moneyText(finding.weight, businessOf(model).currency));
        findings.push_back(std::move(finding));
    }
}

}

void findIdleTools(const Model &model, Findings &findings)
{
    const std::map<ToolId, Use> uses = usesOf(model);
    for (const ToolId id : toolsOf(model))
        findIdle(model, model.at(id), uses.at(id), findings);
    findDoubled(model, findings);
}

}
