#include "canvas/accessiblewords.h"

#include "canvas/canvasview.h"
#include "canvas/celltext.h"
#include "canvas/things.h"

#include <QCoreApplication>

namespace wend {

namespace {

const QString editAction = QStringLiteral("edit");

}

AccessibleWords::AccessibleWords(CanvasView *view) : m_view(view) { }

QWindow *AccessibleWords::window() const { return m_view ? m_view->window()->windowHandle() : nullptr; }

QAccessibleInterface *AccessibleWords::childAt(int x, int y) const
{
    for (int index = 0; index < childCount(); ++index) {
        QAccessibleInterface *each = child(index);
        if (each && each->rect().contains(x, y))
            return each;
    }
    return nullptr;
}

QString AccessibleWords::text(QAccessible::Text text) const
{
    const bool says = text == QAccessible::Name || text == QAccessible::Value;
    return says && isValid() ? words() : QString();
}

void AccessibleWords::setText(QAccessible::Text what, const QString &text)
{
    if (what == QAccessible::Name || what == QAccessible::Value)
        replaceText(0, characterCount(), text);
}

QRect AccessibleWords::rect() const
{
    if (!isValid())
        return {};
    const QRect seen = m_view->camera().seen(m_view->board().rectOf(thing())).toAlignedRect();
    return {m_view->viewport()->mapToGlobal(seen.topLeft()), seen.size()};
}

QAccessible::State AccessibleWords::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.selectable = true;
    state.focusable = true;
    state.selected = isSelected();
    state.focused = state.selected && m_view->hasFocus();
    state.editable = !isNothing(written());
    state.readOnly = !state.editable;
    state.offscreen = !m_view->rect().intersects(QRect(m_view->mapFromGlobal(rect().topLeft()), rect().size()));
    return state;
}

void *AccessibleWords::interface_cast(QAccessible::InterfaceType type)
{
    switch (type) {
    case QAccessible::TextInterface: return static_cast<QAccessibleTextInterface *>(this);
    case QAccessible::EditableTextInterface:
        return isValid() && !isNothing(written()) ? static_cast<QAccessibleEditableTextInterface *>(this) : nullptr;
    case QAccessible::ActionInterface: return static_cast<QAccessibleActionInterface *>(this);
    default: return nullptr;
    }
}

QString AccessibleWords::text(int start, int end) const
{
    return isValid() ? words().mid(start, end < 0 ? -1 : end - start) : QString();
}

void AccessibleWords::scrollToSubstring(int, int)
{
    if (isValid())
        m_view->select(thing());
}

QString AccessibleWords::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

void AccessibleWords::replaceText(int start, int end, const QString &text)
{
    if (!isValid() || isNothing(written()))
        return;
    QString all = words();
    const int from = std::clamp(start, 0, int(all.size()));
    const int to = end < 0 ? int(all.size()) : std::clamp(end, from, int(all.size()));
    all.replace(from, to - from, text);
    m_view->writeText(written(), all);
}

QStringList AccessibleWords::actionNames() const
{
    QStringList names {pressAction(), setFocusAction()};
    if (isValid() && !isNothing(written()))
        names.append(editAction);
    return names;
}

QString AccessibleWords::localizedActionName(const QString &name) const
{
    return name == editAction ? QCoreApplication::translate("Canvas", "Edit the text")
                              : QAccessibleActionInterface::localizedActionName(name);
}

void AccessibleWords::doAction(const QString &name)
{
    if (!isValid())
        return;
    if (name == editAction) {
        m_view->editText(written());
        return;
    }
    if (name == setFocusAction())
        m_view->setFocus();
    m_view->select(thing());
}

QStringList AccessibleWords::keyBindingsForAction(const QString &name) const
{
    return name == editAction ? QStringList {QStringLiteral("F2")} : QStringList();
}

AccessibleThing::AccessibleThing(CanvasView *view, const Selection &thing) : AccessibleWords(view), m_thing(thing) { }

bool AccessibleThing::isValid() const
{
    return view() && view()->board().hasMap() && stillThere(m_thing, view()->board().model()) == m_thing
        && tablePlace(view()->board(), m_thing).first >= 0;
}

QAccessibleInterface *AccessibleThing::parent() const
{
    QAccessibleInterface *canvas = view() ? QAccessible::queryAccessibleInterface(view()) : nullptr;
    if (!canvas || !isValid())
        return nullptr;
    const auto [row, column] = tablePlace(view()->board(), m_thing);
    return canvas->tableInterface()->cellAt(row, column);
}

QString AccessibleThing::words() const { return wordsOf(view()->board().model(), m_thing); }

QString AccessibleThing::text(QAccessible::Text text) const
{
    if (isValid() && text == QAccessible::Name)
        return thingText(view()->board(), m_thing);
    if (isValid() && text == QAccessible::Description)
        return thingDetail(view()->board(), m_thing);
    return AccessibleWords::text(text);
}

bool AccessibleThing::isSelected() const
{
    const Selection &selection = view()->selection();
    const auto among = [](const auto *all, const auto *one) {
        return all && one && std::find(all->begin(), all->end(), one->front()) != all->end();
    };
    return among(std::get_if<CardIds>(&selection), std::get_if<CardIds>(&m_thing))
        || among(std::get_if<std::vector<FeelingId>>(&selection), std::get_if<std::vector<FeelingId>>(&m_thing))
        || (std::holds_alternative<PathId>(m_thing) && selection == m_thing);
}

}
