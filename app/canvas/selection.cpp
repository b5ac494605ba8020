#include "canvas/selection.h"

#include "model/model.h"

namespace wend {

namespace {

struct StillThere
{
    const Model &model;

    Selection operator()(std::monostate) const { return {}; }
    Selection operator()(const CellPlace &cell) const
    {
        return model.find(cell.lane) && model.find(cell.stage) ? Selection(cell) : Selection();
    }
    template <class Row>
    Selection operator()(Id<Row> id) const
    {
        return model.find(id) ? Selection(id) : Selection();
    }
    template <class Row>
    Selection operator()(std::vector<Id<Row>> ids) const
    {
        std::erase_if(ids, [this](Id<Row> id) { return !model.find(id); });
        return ids.empty() ? Selection() : Selection(std::move(ids));
    }
};

}

Selection stillThere(const Selection &selection, const Model &model)
{
    return std::visit(StillThere {model}, selection);
}

}
