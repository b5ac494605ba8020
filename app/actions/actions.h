#pragma once

#include "actions/actionlist.h"

#include <QAction>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <functional>

class QActionGroup;
class QMenu;

namespace wend {

/// The window's actions, made from actionList(). Those nobody handles are not made: what is shown works.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    /// Makes the action of that id; it calls `run`.
    QAction *on(const QString &id, QObject *receiver, const std::function<void()> &run);
    /// For checkable actions.
    QAction *onToggle(const QString &id, QObject *receiver, const std::function<void(bool)> &run);
    /// Null where nobody handles it.
    QAction *action(const QString &id) const { return m_actions.value(id); }
    /// In the list's order.
    QList<QAction *> all() const;

    void setSituation(const Situation &now);
    const Situation &situation() const { return m_now; }
    /// The person gave some actions other keys (ownkeys.h).
    void takeKeys();
    /// Says all texts anew, in the language of now.
    void retranslate();

    /// Fills a menu of menuList(), and keeps its title and those of menus within it translated.
    QMenu *makeMenu(const QString &id, QWidget *parent);

private:
    QAction *make(const ActionInfo &info);
    void setTexts(QAction *action, const ActionInfo &info) const;
    void fill(QMenu *menu, const MenuInfo &info);
    void addInsertion(QMenu *menu, QAction *action);

    QWidget *m_window;
    QHash<QString, QAction *> m_actions;
    QHash<QString, QActionGroup *> m_groups;
    QList<std::pair<QPointer<QMenu>, const MenuInfo *>> m_menus;
    Situation m_now;
};

}
