#pragma once

#include "canvas/selection.h"

#include <QAccessible>
#include <QPointer>

namespace wend {

class CanvasView;

/// Something on the map with words that a screen reader can read letter by letter, and write: each change of the words
/// is one undo step, as if it had been typed on the map.
class AccessibleWords : public QAccessibleInterface,
                        public QAccessibleTextInterface,
                        public QAccessibleEditableTextInterface,
                        public QAccessibleActionInterface
{
public:
    explicit AccessibleWords(CanvasView *view);

    /// What a press selects.
    virtual Selection thing() const = 0;
    /// What is written when the words are: the thing itself, or the only card of a cell. Nothing: they cannot be
    /// written.
    virtual Selection written() const = 0;
    virtual QString words() const = 0;

    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QString text(QAccessible::Text text) const override;
    void setText(QAccessible::Text what, const QString &text) override;
    QRect rect() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    // Reading.
    void selection(int, int *start, int *end) const override { *start = *end = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override { }
    void removeSelection(int) override { }
    void setSelection(int, int, int) override { }
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override { }
    QString text(int start, int end) const override;
    int characterCount() const override { return int(words().size()); }
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint &) const override { return 0; }
    void scrollToSubstring(int, int) override;
    QString attributes(int, int *start, int *end) const override;

    // Writing.
    void deleteText(int start, int end) override { replaceText(start, end, QString()); }
    void insertText(int offset, const QString &text) override { replaceText(offset, offset, text); }
    void replaceText(int start, int end, const QString &text) override;

    /// A press selects, as a click does; setting the focus too; "edit" opens the field on the map.
    QStringList actionNames() const override;
    QString localizedActionName(const QString &name) const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &name) const override;

protected:
    CanvasView *view() const { return m_view; }
    virtual bool isSelected() const = 0;

private:
    QPointer<CanvasView> m_view;
};

/// A card in its cell, or a point of a curve.
class AccessibleThing : public AccessibleWords
{
public:
    /// One card or one feeling.
    AccessibleThing(CanvasView *view, const Selection &thing);

    Selection thing() const override { return m_thing; }
    Selection written() const override { return m_thing; }
    QString words() const override;

    bool isValid() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text text) const override;
    using AccessibleWords::text;

protected:
    bool isSelected() const override;

private:
    Selection m_thing;
};

}
