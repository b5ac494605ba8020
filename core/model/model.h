#pragma once

#include "model/columns.h"

#include <QHash>
#include <unordered_map>
#include <vector>

namespace wend {

/// One row that came, went or is different now.
struct Change
{
    enum class What { Inserted, Updated, Removed };
    static constexpr quint64 everyField = ~quint64(0);
    int table = 0; ///< tableIndex<Row>()
    qint64 id = 0;
    What what = What::Updated;
    Group before; ///< the siblings it stood among (groupOf), where it was there before
    Group after;  ///< and stands among now
    /// Of a row that is different, the bits (fieldBit) of the fields that are; of one that came or went, all.
    quint64 fields = everyField;
    bool operator==(const Change &) const = default;
};

using Changes = std::vector<Change>;

/// True where any row of one of the given types is among the changes.
template <class... Row>
bool touches(const Changes &changes)
{
    for (const Change &change : changes) {
        if (((change.table == tableIndex<Row>()) || ...))
            return true;
    }
    return false;
}

/// The bit of a field in Change::fields: by its place in RowTable<Row>::columns.
template <class Row, class Field>
quint64 fieldBit(Field Row::*field)
{
    static_assert(std::tuple_size_v<decltype(RowTable<Row>::columns)> <= 64);
    quint64 bit = 0;
    quint64 next = 1;
    forEachColumn<Row>([&]<class Other>(const RowColumn<Row, Other> &column) {
        if constexpr (std::is_same_v<Other, Field>) {
            if (column.field == field)
                bit = next;
        }
        next <<= 1;
    });
    Q_ASSERT(bit != 0);
    return bit;
}

/// True where a row of that type came or went, or where one of the given fields of one is different:
/// touchesField(change, &Stage::position, &Stage::target).
template <class Row, class... Field>
bool touchesField(const Change &change, Field Row::*...fields)
{
    return change.table == tableIndex<Row>() && (change.fields & (fieldBit(fields) | ...)) != 0;
}
template <class Row, class... Field>
bool touchesField(const Changes &changes, Field Row::*...fields)
{
    for (const Change &change : changes) {
        if (touchesField(change, fields...))
            return true;
    }
    return false;
}

/// All rows of a workbook but its samples, with their order. Fed from the database only (store/workbook.h); everybody
/// else reads. A row stays where it is in memory until it is removed.
class Model
{
public:
    Model();
    ~Model();
    Model(const Model &other);
    Model &operator=(const Model &other);
    Model(Model &&other) noexcept;
    Model &operator=(Model &&other) noexcept;

    /// Null where there is none of that id (or the id is null).
    template <class Row>
    const Row *find(Id<Row> id) const
    {
        const auto &rows = shelf<Row>().rows;
        const auto found = rows.find(id);
        return found == rows.end() ? nullptr : &found->second;
    }

    /// The row must be there.
    template <class Row>
    const Row &at(Id<Row> id) const
    {
        const Row *row = find(id);
        Q_ASSERT(row);
        return *row;
    }

    /// All rows of a type, in no order.
    template <class Row>
    const std::unordered_map<Id<Row>, Row> &all() const
    {
        return shelf<Row>().rows;
    }

    /// The ids of one group of siblings, in order.
    template <class Row>
    const std::vector<Id<Row>> &group(Group group) const
    {
        static const std::vector<Id<Row>> none;
        const auto found = shelf<Row>().groups.constFind(group);
        return found == shelf<Row>().groups.constEnd() ? none : *found;
    }

    /// Inserts the row or replaces the one of its id.
    template <class Row>
    Change put(const Row &row);

    /// The row must be there.
    template <class Row>
    Change remove(Id<Row> id);

    void clear();

    bool operator==(const Model &other) const;

private:
    template <class Row>
    struct Shelf
    {
        std::unordered_map<Id<Row>, Row> rows;
        QHash<Group, std::vector<Id<Row>>> groups;
        bool operator==(const Shelf &other) const { return rows == other.rows && groups == other.groups; }
    };

    template <class>
    struct Shelves;
    template <class... Row>
    struct Shelves<std::tuple<Row...>>
    {
        using Type = std::tuple<Shelf<Row>...>;
    };

    template <class Row>
    Shelf<Row> &shelf()
    {
        return std::get<Shelf<Row>>(m_shelves);
    }
    template <class Row>
    const Shelf<Row> &shelf() const
    {
        return std::get<Shelf<Row>>(m_shelves);
    }
    template <class Row>
    void leaveGroup(const Row &row);

    Shelves<AllRows>::Type m_shelves;
};

#define WEND_MODEL_OF(Row) \
    extern template Change Model::put(const Row &); \
    extern template Change Model::remove(Id<Row>);
WEND_EACH_ROW(WEND_MODEL_OF) // compiled once, in model.cpp
#undef WEND_MODEL_OF

}
