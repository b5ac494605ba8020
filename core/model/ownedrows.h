#pragma once

#include "model/model.h"

// What belongs to what, and what points at what, read off the one description of the tables (columns.h), so that a new
// table or column needs no line here.

namespace wend {

template <class Field>
inline constexpr bool isId = false;
template <class Row>
inline constexpr bool isId<Id<Row>> = true;

/// True for rows that are part of what a person made. What was decided about findings, and versions themselves, hang on
/// a map and are no part of it.
template <class Row>
inline constexpr bool isContent = !std::is_same_v<Row, FindingMark> && !std::is_same_v<Row, Version>;

/// Calls `each` with every column by which a row points at another, and what it points at.
template <class Row, class Each>
void forEachReference(const Row &row, Each &&each)
{
    forEachColumn<Row>([&]<class Field>(const RowColumn<Row, Field> &column) {
        if constexpr (isId<Field>) {
            if (column.onRemove != OnRemove::Nothing && row.*column.field)
                each(column, row.*column.field);
        }
    });
}

/// True where the row would go with one of `owners`, were that removed.
template <class Row>
bool isOwnedBy(const Model &owners, const Row &row)
{
    bool owned = false;
    forEachReference(row, [&](const auto &column, auto id) {
        owned = owned || (column.onRemove != OnRemove::SetNull && owners.find(id));
    });
    return owned;
}

/// False for tables whose rows go with no other row (pictures, the business).
template <class Row>
bool canBeOwned()
{
    bool can = false;
    forEachColumn<Row>([&](const auto &column) {
        can = can || column.onRemove == OnRemove::RemoveToo || column.onRemove == OnRemove::RemoveTooWhereSet;
    });
    return can;
}

/// Puts to the rows in `owners` all that would go with them. `source` is where they are from:
/// `source.forEach<Row>(each)` gives its rows.
template <class Source>
void addOwned(Source &source, Model &owners)
{
    forEachTable([&]<class Row>(Row *) {
        if constexpr (isContent<Row>) {
            if (!canBeOwned<Row>())
                return;
            source.template forEach<Row>([&](const Row &row) {
                if (!owners.find(row.id) && isOwnedBy(owners, row))
                    owners.put(row);
            });
        }
    });
}

/// Puts to `rows` what they point at, and what that points at in turn. `source.find(id)` gives a row, or nothing. Of
/// another map only its title.
template <class Source>
void addPointedAt(Source &source, Model &rows)
{
    const auto take = [&]<class Row>(Id<Row> id) {
        const auto found = source.find(id);
        if (!found)
            return;
        Row row = *found;
        if constexpr (std::is_same_v<Row, Map>) {
            row = Map {};
            row.id = id;
            row.title = found->title;
        }
        rows.put(row);
    };
    for (bool more = true; std::exchange(more, false);) {
        forEachTable([&]<class Row>(Row *) {
            std::vector<Row> all;
            for (const auto &[id, row] : rows.all<Row>())
                all.push_back(row);
            for (const Row &row : all) {
                forEachReference(row, [&](const auto &, auto id) {
                    if (rows.find(id))
                        return;
                    take(id);
                    more = more || rows.find(id);
                });
            }
        });
    }
}

/// The rows of a model, as addOwned and addPointedAt want them.
class ModelRows
{
public:
    explicit ModelRows(const Model &model) : m_model(model) { }

    template <class Row, class Each>
    void forEach(Each &&each)
    {
        for (const auto &[id, row] : m_model.all<Row>())
            each(row);
    }
    template <class Row>
    const Row *find(Id<Row> id)
    {
        return m_model.find(id);
    }

private:
    const Model &m_model;
};

/// A row of a model with all that would go with it, and nothing else: a map with its stages, cards and paths, a stage
/// with its steps and cards. Empty where there is no such row.
template <class Row>
Model ownedRows(const Model &model, Id<Row> id)
{
    Model rows;
    const Row *row = model.find(id);
    if (!row)
        return rows;
    rows.put(*row);
    ModelRows source(model);
    addOwned(source, rows);
    return rows;
}

/// The map that a row is of, however many rows lie between; null: of none.
template <class Row>
MapId mapOfRow(const Model &model, const Row &row)
{
    if constexpr (std::is_same_v<Row, Map>) {
        return row.id;
    } else {
        MapId map;
        forEachReference(row, [&]<class Owner>(const auto &column, Id<Owner> id) {
            if (column.onRemove == OnRemove::SetNull || map)
                return;
            if constexpr (std::is_same_v<Owner, Map>) {
                map = id;
            } else if constexpr (!std::is_same_v<Owner, Row>) {
                if (const Owner *owner = model.find(id))
                    map = mapOfRow(model, *owner);
            }
        });
        return map;
    }
}

}
