#include "findingpanel/findingplaces.h"

#include "model/lookup.h"

namespace wend {

StageId stageIn(const Model &model, const Finding &finding)
{
    for (const FindingItem &item : finding.items) {
        if (const auto *stage = std::get_if<StageId>(&item); stage && model.find(*stage))
            return *stage;
        if (const auto *card = std::get_if<CardId>(&item); card && model.find(*card))
            return model.at(*card).stage;
        if (const auto *feeling = std::get_if<FeelingId>(&item); feeling && model.find(*feeling))
            return model.at(*feeling).stage;
    }
    return {};
}

CardId painIn(const Model &model, const Finding &finding)
{
    for (const FindingItem &item : finding.items) {
        const auto *id = std::get_if<CardId>(&item);
        const Card *card = id ? model.find(*id) : nullptr;
        if (card && model.at(card->lane).kind == LaneKind::PainPoints)
            return *id;
    }
    return {};
}

}
