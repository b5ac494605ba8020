#pragma once

#include "store/workbook.h"

#include "store/edit.h"

#include <QPointer>
#include <QWidget>

namespace wend {

// What a field's widget holds, as what the row holds.
template <class Field, class Value>
Field toField(const Value &value)
{
    if constexpr (std::is_same_v<Field, Value>)
        return value;
    else if constexpr (requires {
                           Field {}.isNull();
                           Field {}.value;
                       })
        return Field {value};
    else if constexpr (std::is_same_v<Field, std::optional<int>>)
        return value ? Field(int(*value)) : Field();
    else
        return Field(value);
}

template <class Value, class Field>
Value toWidget(const Field &field)
{
    if constexpr (std::is_same_v<Field, Value>)
        return field;
    else if constexpr (requires {
                           field.isNull();
                           field.value;
                       })
        return field.value;
    else if constexpr (std::is_same_v<Field, std::optional<int>>)
        return field ? Value(double(*field)) : Value();
    else
        return Value(field);
}

/// Ties widgets to fields of the selected rows, whatever their type. A widget shows what the rows have in common; what
/// a person enters becomes one undo step for all of them when they are done. See linefield.h for what a widget must be.
template <class Row>
class FieldBinding
{
public:
    /// `nameOf` is what an undo step calls a row.
    FieldBinding(Workbook &workbook, std::function<QString(const Row &)> nameOf)
        : m_workbook(workbook),
          m_nameOf(std::move(nameOf))
    {
    }

    /// `step` is the undo step's name, marked with QT_TRANSLATE_NOOP("Edit", …), with %1 for the row.
    template <class Widget, class Field>
    void bind(Widget *widget, Field Row::*field, const char *step)
    {
        using Value = typename Widget::Value;
        bindBy(
            widget, step, [field](const Row &row) { return toWidget<Value>(row.*field); },
            [field](Edit &edit, Id<Row> id, const Value &value) { edit.set(id, field, toField<Field>(value)); });
    }

    /// For what is not just one field: `read` from a row, `write` into an edit.
    template <class Widget, class Read, class Write>
    void bindBy(Widget *widget, const char *step, Read read, Write write)
    {
        using Value = typename Widget::Value;
        // False where it could not be kept: then it stays in its field.
        const auto commit = [this, widget, step, write] {
            if (const QString why = refusalOf(*widget); !why.isEmpty()) {
                showRefusalIn(*widget, why);
                return false;
            }
            const std::optional<Value> value = widget->entered();
            if (!value || m_ids.empty())
                return true;
            const std::vector<Id<Row>> ids = m_ids;
            const auto done = m_workbook.edit({step, {stepArgument()}}, [&](Edit &edit) {
                for (Id<Row> id : ids)
                    write(edit, id, *value);
            });
            if (!done && m_failed)
                m_failed(done.error());
            return done.isOk();
        };
        const auto present = [this, widget, read] {
            std::optional<Value> common;
            bool first = true;
            for (Id<Row> id : m_ids) {
                const Row *row = m_workbook.model().find(id);
                if (!row)
                    continue;
                const Value value = read(*row);
                if (!first && (!common || !(*common == value))) {
                    common.reset();
                    break;
                }
                common = value;
                first = false;
            }
            widget->present(common);
        };
        m_tied.push_back(
            {present, commit, [widget] { return widget->entered().has_value() || !refusalOf(*widget).isEmpty(); }});
        QObject::connect(widget, &Widget::finished, widget, [commit, present] {
            if (commit())
                present();
        });
    }

    void show(std::vector<Id<Row>> ids)
    {
        m_ids = std::move(ids);
        for (const Tied &tied : m_tied)
            tied.present();
    }

    /// After an edit from anywhere. What is just being typed stays.
    void refresh()
    {
        for (const Tied &tied : m_tied) {
            if (!tied.isBeingEntered())
                tied.present();
        }
    }

    /// Takes over what is being typed.
    void commit()
    {
        for (const Tied &tied : m_tied)
            tied.commit();
    }

    void onFailure(std::function<void(const Error &)> failed) { m_failed = std::move(failed); }
    const std::vector<Id<Row>> &ids() const { return m_ids; }

private:
    // Fields that are chosen from cannot be wrong.
    template <class Widget>
    static QString refusalOf(const Widget &widget)
    {
        if constexpr (requires { widget.refusal(); })
            return widget.refusal();
        else
            return {};
    }
    template <class Widget>
    static void showRefusalIn(Widget &widget, const QString &why)
    {
        if constexpr (requires { widget.showRefusal(why); })
            widget.showRefusal(why);
    }

    struct Tied
    {
        std::function<void()> present;
        std::function<void()> commit;
        std::function<bool()> isBeingEntered;
    };

    QString stepArgument() const
    {
        const Row *row = m_workbook.model().find(m_ids.front());
        const QString name = row ? m_nameOf(*row) : QString();
        return m_ids.size() > 1 ? name + QStringLiteral(" …") : name;
    }

    Workbook &m_workbook;
    std::function<QString(const Row &)> m_nameOf;
    std::function<void(const Error &)> m_failed;
    std::vector<Id<Row>> m_ids;
    std::vector<Tied> m_tied;
};

}
