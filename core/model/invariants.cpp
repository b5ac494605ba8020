#include "model/invariants.h"

#include "model/lookup.h"

namespace wend {

namespace {

template <class Row>
QString nameOfRow(const Row &row)
{
    return QStringLiteral("%1 %2").arg(QLatin1String(RowTable<Row>::name)).arg(row.id.value);
}

template <class Row, class Parent>
void checkReference(const Model &model, const Row &row, const RowColumn<Row, Id<Parent>> &column, QStringList &broken)
{
    const Id<Parent> id = row.*column.field;
    if (column.onRemove == OnRemove::Nothing)
        return; // its own id
    if (id.isNull() ? column.onRemove == OnRemove::RemoveToo : !model.find(id))
        broken << QStringLiteral("%1: %2 leads nowhere").arg(nameOfRow(row), QLatin1String(column.name));
}

template <class Row, class Field>
void checkReference(const Model &, const Row &, const RowColumn<Row, Field> &, QStringList &)
{
}

}

QStringList brokenInvariants(const Model &model)
{
    QStringList broken;
    if (model.all<Business>().size() != 1)
        broken << QStringLiteral("business: %1 rows").arg(model.all<Business>().size());
    forEachTable([&]<class Row>(Row *) {
        for (const auto &[id, row] : model.all<Row>()) {
            if (row.id != id)
                broken << QStringLiteral("%1: is kept under another id").arg(nameOfRow(row));
            forEachColumn<Row>([&, &row = row](const auto &column) { checkReference(model, row, column, broken); });
        }
    });
    if (!broken.isEmpty())
        return broken; // the rest follows references
    for (const auto &[id, stage] : model.all<Stage>()) {
        if (stage.parent && (model.at(stage.parent).map != stage.map || model.at(stage.parent).parent))
            broken << nameOfRow(stage) + QStringLiteral(": is no step of a stage of its map");
    }
    const auto isColumn = [&](StageId id) { return stepsOf(model, model.at(id)).empty(); };
    for (const auto &[id, card] : model.all<Card>()) {
        if (!isColumn(card.stage))
            broken << nameOfRow(card) + QStringLiteral(": is in a stage that has steps");
        if (model.at(card.lane).map != model.at(card.stage).map)
            broken << nameOfRow(card) + QStringLiteral(": its lane and its stage are of two maps");
        for (const CardTie tie : cardTies) {
            if (card.*tie == id)
                broken << nameOfRow(card) + QStringLiteral(": is tied to itself");
        }
    }
    for (const auto &[id, feeling] : model.all<Feeling>()) {
        if (model.at(feeling.stage).map != feeling.map)
            broken << nameOfRow(feeling) + QStringLiteral(": its stage is of another map");
        if (!isColumn(feeling.stage))
            broken << nameOfRow(feeling) + QStringLiteral(": is in a stage that has steps");
        const std::vector<PersonaId> shown = personasOf(model, feeling.map);
        if (feeling.persona && std::find(shown.begin(), shown.end(), feeling.persona) == shown.end())
            broken << nameOfRow(feeling) + QStringLiteral(": its persona is not on the map");
    }
    for (const auto &[id, binding] : model.all<Binding>()) {
        if (model.at(binding.stage).parent)
            broken << nameOfRow(binding) + QStringLiteral(": belongs to a step");
        if (binding.card && stageOf(model, model.at(binding.card).stage) != binding.stage)
            broken << nameOfRow(binding) + QStringLiteral(": its touchpoint is in another stage");
    }
    for (const auto &[id, path] : model.all<Path>()) {
        for (const CardId end : {path.from, path.to}) {
            if (model.at(model.at(end).stage).map != path.map)
                broken << nameOfRow(path) + QStringLiteral(": leads to another map");
        }
    }
    for (const auto &[id, map] : model.all<Map>()) {
        if (map.pair && (map.pair == id || model.at(map.pair).pair != id))
            broken << nameOfRow(map) + QStringLiteral(": its pair does not name it");
    }
    return broken;
}

}
