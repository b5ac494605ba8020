#pragma once

#include "model/storable.h"
#include "store/rowsql.h"

namespace wend {

/// The one way to change a workbook: what happens inside Workbook::edit between its beginning and its end, one
/// transaction. Reads see what this edit wrote. Errors stay in the database until the end, where they roll everything
/// back, so that an edit reads like its intention.
class Edit
{
public:
    Edit(Database &database, IdSource &ids) : m_database(database), m_ids(ids) { }

    /// A row with a null id gets a fresh one; the id is returned.
    template <class Row>
    Id<Row> insert(Row row);

    template <class Row, class Field>
    void set(Id<Row> id, Field Row::*field, const std::type_identity_t<Field> &value)
    {
        if (!accepts(value))
            return;
        Statement statement = m_database.prepare(
            QByteArray("UPDATE ") + RowTable<Row>::name + " SET " + columnName(field) + " = ? WHERE id = ?");
        statement.bind(1, toValue(value)).bind(2, id.value).run();
    }

    /// Writes all columns of a row that is there.
    template <class Row>
    void replace(const Row &row);

    /// Takes the row and what depends on it (OnRemove in model/columns.h). All of it stands in the change records.
    template <class Row>
    void remove(Id<Row> id);

    /// Empty where there is none of that id.
    template <class Row>
    std::optional<Row> row(Id<Row> id);

    /// The ids of the rows that point at something, in their order: where(&Stage::map, map).
    template <class Row, class Of>
    std::vector<Id<Row>> where(Id<Of> Row::*field, Id<Of> id)
    {
        Statement statement = m_database.prepare(QByteArray("SELECT id FROM ") + RowTable<Row>::name + " WHERE "
            + columnName(field) + " = ?" + orderSql<Row>());
        statement.bind(1, id.value);
        std::vector<Id<Row>> found;
        while (statement.next())
            found.push_back({statement.integer(0)});
        return found;
    }

    /// A group of siblings (model/columns.h) in order.
    template <class Row>
    std::vector<Row> group(Group group);

    /// A position that puts a row at `index` (clamped; counted without `moving` itself) of a group. Renumbers the group
    /// where there is no number left between two neighbours.
    template <class Row>
    double positionAt(Group group, int index, Id<Row> moving = {})
    {
        std::vector<Row> siblings = this->group<Row>(group);
        std::erase_if(siblings, [&](const Row &row) { return row.id == moving; });
        index = std::clamp(index, 0, int(siblings.size()));
        if (const auto found = between(index > 0 ? std::optional(siblings[size_t(index) - 1].position) : std::nullopt,
                index < int(siblings.size()) ? std::optional(siblings[size_t(index)].position) : std::nullopt))
            return *found;
        for (int at = 0; at < int(siblings.size()); ++at)
            set(siblings[size_t(at)].id, &Row::position, at < index ? at + 1.0 : at + 2.0);
        return index + 1.0;
    }

    /// A position behind all siblings.
    template <class Row>
    double positionAtEnd(Group group)
    {
        return positionAt<Row>(group, std::numeric_limits<int>::max());
    }

    template <class Row>
    Id<Row> freshId()
    {
        return m_ids.next<Row>();
    }

    Database &database() { return m_database; }

    /// The halfway point; whole steps at the ends; empty where doubles have none left.
    static std::optional<double> between(std::optional<double> before, std::optional<double> after);

private:
    /// What no workbook may hold makes the whole edit fail, with a sentence.
    template <class Field>
    bool accepts(const Field &field)
    {
        if (isStorable(field))
            return true;
        refuse(toValue(field));
        return false;
    }
    void refuse(const Value &value);

    Database &m_database;
    IdSource &m_ids;
};

#define WEND_EDIT_OF(Row) \
    extern template Id<Row> Edit::insert(Row); \
    extern template void Edit::replace(const Row &); \
    extern template void Edit::remove(Id<Row>); \
    extern template std::optional<Row> Edit::row(Id<Row>); \
    extern template std::vector<Row> Edit::group(Group);
WEND_EACH_ROW(WEND_EDIT_OF) // compiled once, in edit.cpp
#undef WEND_EDIT_OF

}
