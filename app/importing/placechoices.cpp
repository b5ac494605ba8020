#include "importing/placechoices.h"

#include "model/lookup.h"
#include "numbers/suggestbindings.h"

namespace wend {

namespace {

const MetricUnderstanding *metricIn(const Understanding &understanding, const QString &key)
{
    const auto found = std::find_if(understanding.metrics.begin(), understanding.metrics.end(),
        [&](const MetricUnderstanding &metric) { return metric.key == key; });
    return found == understanding.metrics.end() ? nullptr : &*found;
}

/// What the orders of a stage are worth, and how many things were ordered, stand beside them.
void placeCompanions(const Model &model, ImportPart &part, const ChosenPlaces &chosen, const BindingChoice &leader)
{
    constexpr int most = 2;
    const MetricUnderstanding *leading = metricIn(part.understanding, leader.key);
    if (!leading || leading->usualStage != UsualStage::Decision || sourceByRecipe(model, part.understanding.recipe))
        return;
    int placed = 0;
    for (const bool ofMoney : {true, false}) {
        for (const MetricUnderstanding &metric : part.understanding.metrics) {
            const bool isOfOrders = metric.additive && metric.suggest && metric.usualStage == leading->usualStage
                && (ofMoney ? metric.kind == MetricKind::Money : metric.key == u"Items purchased");
            if (!isOfOrders || metric.total.value_or(0) <= 0 || placed == most || placeIn(part, metric.key)
                || chosen.contains({part.understanding.recipe, metric.key}))
                continue;
            part.bindings.push_back({metric.key, leader.stage});
            ++placed;
        }
    }
}

}

void choosePlace(ChosenPlaces &chosen, ImportPart &part, const BindingChoice &to)
{
    const auto isOfKey = [&](const BindingChoice &choice) { return choice.key == to.key; };
    const auto shown = std::find_if(part.bindings.begin(), part.bindings.end(), isOfKey);
    PlaceMove move {to, {}, {}};
    if (shown != part.bindings.end()) {
        move.stage = shown->stage;
        move.card = shown->card;
    }
    std::erase_if(part.bindings, isOfKey);
    // A null stage stays in the list: it says that the metric shall not be on the map.
    part.bindings.push_back(move.to);
    // Chosen twice, it still comes from where it was in the workbook.
    const auto [known, isNew] = chosen.try_emplace({part.understanding.recipe, to.key}, move);
    if (!isNew)
        known->second.to = move.to;
}

void suggestPlaces(const Model &model, MapId map, const std::vector<FileToPlace> &files)
{
    struct Place
    {
        const FileToPlace *file;
        int part;
    };
    std::vector<Understanding> all;
    std::vector<Place> places;
    std::set<StageId> taken;
    for (const FileToPlace &file : files) {
        for (int part = 0; part < int(file.pending.parts.size()); ++part) {
            ImportPart &each = file.pending.parts[size_t(part)];
            each.bindings.clear();
            for (const auto &[metric, move] : file.chosen) {
                if (metric.first != each.understanding.recipe)
                    continue;
                each.bindings.push_back(move.to);
                if (!move.to.card)
                    taken.insert(move.to.stage);
            }
            all.push_back(each.understanding);
            places.push_back({&file, part});
        }
    }
    for (const BindingSuggestion &suggestion : suggestBindings(model, map, all)) {
        const auto [file, index] = places[size_t(suggestion.understanding)];
        ImportPart &part = file->pending.parts[size_t(index)];
        if (file->chosen.contains({part.understanding.recipe, suggestion.key}))
            continue;
        if (!suggestion.isThere && !taken.insert(suggestion.stage).second)
            continue;
        part.bindings.push_back({suggestion.key, suggestion.stage, {}, suggestion.card});
        if (!suggestion.isThere)
            placeCompanions(model, part, file->chosen, BindingChoice(part.bindings.back()));
    }
}

std::vector<BindingId> leftPlaces(const Model &model, MapId map, const ChosenPlaces &chosen)
{
    std::vector<BindingId> left;
    for (const auto &[id, binding] : model.all<Binding>()) {
        const Metric &metric = model.at(binding.metric);
        const auto choice = chosen.find({model.at(metric.source).recipe, metric.key});
        if (choice == chosen.end() || model.at(binding.stage).map != map)
            continue;
        const PlaceMove &move = choice->second;
        const bool wasShown = binding.stage == move.stage && binding.card == move.card;
        const bool stays = binding.stage == move.to.stage && binding.card == move.to.card;
        if (move.to.isNowhere() || (wasShown && !stays))
            left.push_back(id);
    }
    std::sort(left.begin(), left.end());
    return left;
}

const BindingChoice *placeIn(const ImportPart &part, const QString &key)
{
    const auto found = std::find_if(part.bindings.begin(), part.bindings.end(),
        [&](const BindingChoice &choice) { return choice.key == key && !choice.isNowhere(); });
    return found == part.bindings.end() ? nullptr : &*found;
}

bool willLead(const Model &model, const std::vector<ImportPart> &parts, int part, const BindingChoice &place)
{
    if (place.card)
        return false;
    const std::vector<BindingId> there = place.stage ? bindingsOf(model, place.stage) : std::vector<BindingId>();
    const Metric *first = there.empty() ? nullptr : &model.at(model.at(there.front()).metric);
    std::pair<int, QString> leader {-1, {}};
    int rank = 0; // 3: said to lead, 2: leads in the workbook, 1: the first that comes
    for (int at = 0; at < int(parts.size()); ++at) {
        const ImportPart &each = parts[size_t(at)];
        for (const BindingChoice &choice : each.bindings) {
            if (choice.stage != place.stage || choice.newStage != place.newStage || choice.card || choice.isNowhere())
                continue;
            const bool isFirst
                = first && first->key == choice.key && model.at(first->source).recipe == each.understanding.recipe;
            const int own = choice.leads ? 3 : isFirst ? 2 : first ? 0 : 1;
            if (own <= rank)
                continue;
            rank = own;
            leader = {at, choice.key};
        }
    }
    return leader == std::pair(part, place.key);
}

}
