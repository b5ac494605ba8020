#pragma once

#include "model/storable.h"
#include "store/columnbounds.h"
#include "store/losses.h"
#include "store/rowsql.h"

namespace wend {

// A row of a damaged file: what can be read of it, and for the rest what a new row has.

/// What a person calls the row, short; empty where it has no name.
template <class Row>
QString labelOf(const Row &row)
{
    const QString name = [&]() -> QString {
        if constexpr (requires { row.title; })
            return row.title;
        else if constexpr (requires { row.fileName; })
            return row.fileName;
        else if constexpr (requires { row.name; })
            return row.name;
        else if constexpr (requires { row.text; })
            return row.text;
        else if constexpr (requires { row.label; })
            return row.label;
        else
            return {};
    }();
    constexpr qsizetype most = 60;
    const QString plain = name.left(4 * most).simplified();
    return plain.size() > most ? plain.left(most) + QStringLiteral("…") : plain;
}

/// Up to mostTextBytes of it, cut between two characters.
QString cutToStorable(const QString &text);

/// What a value may have been: texts whose mark in the file says that they are bytes, numbers where a text belongs.
Value asTextWhereBytes(const Value &value);

/// Puts together one row, value by value.
template <class Row>
class SalvagedRow
{
public:
    Row row;

    template <class Field>
    void take(const RowColumn<Row, Field> &column, const Value &value)
    {
        Field &field = row.*column.field;
        if (fromValue(value, field))
            return;
        if constexpr (std::is_same_v<Field, QString>) {
            const Value text = asTextWhereBytes(value);
            if (fromValue(text, field))
                return;
            field = cutToStorable(field);
            lose(field.isEmpty() ? Losses::Kind::Emptied : Losses::Kind::Shortened, column.name);
        } else if (!fromValue(asTextWhereBytes(value), field)) {
            field = Row {}.*column.field;
            lose(isEmpty(field) ? Losses::Kind::Emptied : Losses::Kind::Default, column.name);
        }
    }

    /// A parent that it must have and does not: `missing` is the id of whoever will stand in.
    template <class Parent>
    void take(const RowColumn<Row, Id<Parent>> &column, const Value &value, Id<Parent> missing)
    {
        Id<Parent> &field = row.*column.field;
        if (fromValue(value, field) && field)
            return;
        const bool isBad = !isNull(value);
        field = column.onRemove == OnRemove::RemoveToo ? missing : Id<Parent> {};
        if (isBad && !field)
            lose(Losses::Kind::Emptied, column.name);
    }

    void keepToBounds()
    {
        forEachBounds<Row>([&](const auto &bounds) { keepTo(bounds); });
        if constexpr (std::is_same_v<Row, Map>) {
            if (row.periodFrom.isValid() && row.periodTo.isValid() && row.periodFrom > row.periodTo) {
                std::swap(row.periodFrom, row.periodTo);
                lose(Losses::Kind::Bounded, "period_from");
            }
        }
        if constexpr (std::is_same_v<Row, Stage>) {
            if (row.parent == row.id)
                row.parent = {};
        }
    }

    void reportTo(Losses &losses) const
    {
        for (const auto &[kind, column] : m_lost)
            losses.add(kind, RowTable<Row>::name, column, labelOf(row));
    }

private:
    template <class Field>
    static bool isEmpty(const Field &field)
    {
        if constexpr (std::is_same_v<Field, QByteArray>)
            return field.isEmpty();
        else
            return isNull(toValue(field));
    }

    template <class Field>
    void keepTo(const ColumnBounds<Row, Field> &bounds)
    {
        Field &field = row.*bounds.field;
        const Field before = field;
        if constexpr (requires { field.has_value(); }) {
            if (field)
                field = nearest(*field, bounds);
        } else {
            field = nearest(field, bounds);
        }
        if (bounds.isAbove && field == Field(bounds.least))
            field = Row {}.*bounds.field; // nothing is nearest
        if (field != before)
            lose(Losses::Kind::Bounded, columnName(bounds.field));
    }

    template <class Number, class Bounds>
    static Number nearest(Number number, const Bounds &bounds)
    {
        return double(number) < bounds.least ? Number(bounds.least)
            : double(number) > bounds.most   ? Number(bounds.most)
                                             : number;
    }

    void lose(Losses::Kind kind, const char *column) { m_lost.emplace_back(kind, column); }

    std::vector<std::pair<Losses::Kind, const char *>> m_lost;
};

}
