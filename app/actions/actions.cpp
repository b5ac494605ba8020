#include "actions/actions.h"

#include "actions/ownkeys.h"

#include <QActionGroup>
#include <QIcon>
#include <QMenu>
#include <QWidget>

namespace wend {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("Actions", text); }

const MenuInfo *menuInfo(const QString &id)
{
    for (const MenuInfo &info : menuList()) {
        if (id == QLatin1String(info.id))
            return &info;
    }
    return nullptr;
}

}

Actions::Actions(QWidget *window) : QObject(window), m_window(window) { }

QAction *Actions::make(const ActionInfo &info)
{
    auto *action = new QAction(m_window);
    action->setObjectName(QLatin1String(info.id));
    if (info.icon)
        action->setIcon(QIcon::fromTheme(QLatin1String(info.icon)));
    action->setShortcuts(keysOf(info));
    if (info.ofCanvas) // the window itself never has the focus
        action->setShortcutContext(Qt::WidgetShortcut);
    action->setCheckable(info.checkable);
    if (info.group) {
        QActionGroup *&group = m_groups[QLatin1String(info.group)];
        if (!group)
            group = new QActionGroup(this);
        group->addAction(action);
    }
    action->setEnabled(!info.enabled || info.enabled(m_now));
    setTexts(action, info);
    m_window->addAction(action);
    m_actions.insert(QLatin1String(info.id), action);
    return action;
}

QAction *Actions::on(const QString &id, QObject *receiver, const std::function<void()> &run)
{
    const ActionInfo *info = actionInfo(id);
    Q_ASSERT(info);
    QAction *action = make(*info);
    connect(action, &QAction::triggered, receiver, run);
    return action;
}

QAction *Actions::onToggle(const QString &id, QObject *receiver, const std::function<void(bool)> &run)
{
    const ActionInfo *info = actionInfo(id);
    Q_ASSERT(info);
    QAction *action = make(*info);
    connect(action, &QAction::toggled, receiver, run);
    return action;
}

QList<QAction *> Actions::all() const
{
    QList<QAction *> all;
    for (const ActionInfo &info : actionList()) {
        if (QAction *made = action(QLatin1String(info.id)))
            all += made;
    }
    return all;
}

void Actions::setSituation(const Situation &now)
{
    m_now = now;
    for (const ActionInfo &info : actionList()) {
        if (QAction *made = action(QLatin1String(info.id)))
            made->setEnabled(!info.enabled || info.enabled(now));
    }
}

void Actions::setTexts(QAction *action, const ActionInfo &info) const
{
    const QString text = translated(info.text);
    action->setText(text);
    QString tip = info.tip ? translated(info.tip) : withoutMnemonic(text);
    action->setStatusTip(tip);
    if (!action->shortcut().isEmpty())
        tip += QStringLiteral(" (%1)").arg(action->shortcut().toString(QKeySequence::NativeText));
    action->setToolTip(tip);
}

void Actions::takeKeys()
{
    for (const ActionInfo &info : actionList()) {
        if (QAction *made = action(QLatin1String(info.id)))
            made->setShortcuts(keysOf(info));
    }
    retranslate(); // tips tell the keys
}

void Actions::retranslate()
{
    for (const ActionInfo &info : actionList()) {
        if (QAction *made = action(QLatin1String(info.id)))
            setTexts(made, info);
    }
    for (const auto &[menu, info] : m_menus) {
        if (menu)
            menu->setTitle(translated(info->title));
    }
}

QMenu *Actions::makeMenu(const QString &id, QWidget *parent)
{
    const MenuInfo *info = menuInfo(id);
    Q_ASSERT(info);
    auto *menu = new QMenu(translated(info->title), parent);
    menu->setObjectName(QStringLiteral("menu.") + id);
    m_menus.emplaceBack(menu, info);
    fill(menu, *info);
    return menu;
}

// Among cutting and deleting, "Stage" alone would not say that one is added; the tool bar says it the same way.
void Actions::addInsertion(QMenu *menu, QAction *action)
{
    QAction *added = menu->addAction(action->icon(), QStringLiteral("+ ") + action->text(), action, &QAction::trigger);
    added->setObjectName(action->objectName());
    added->setShortcut(action->shortcut());
    added->setShortcutContext(Qt::WidgetShortcut); // shown, not taken twice
    added->setEnabled(action->isEnabled());
    added->setStatusTip(action->statusTip());
}

void Actions::fill(QMenu *menu, const MenuInfo &info)
{
    const bool isContext = QLatin1String(info.id).startsWith(QLatin1String("context."));
    for (const char *entry : info.entries) {
        const QString id = QLatin1String(entry);
        if (id == QLatin1String("-")) {
            menu->addSeparator(); // QMenu shows no two in a row, nor one at an end
        } else if (id.startsWith(QLatin1String("menu:"))) {
            QMenu *within = makeMenu(id.mid(5), menu);
            if (isContext && id == QLatin1String("menu:lane"))
                within->setTitle(QStringLiteral("+ ") + within->title());
            menu->addMenu(within);
        } else if (id.endsWith(QLatin1String(".*"))) {
            for (QAction *each : all()) {
                if (each->objectName().startsWith(id.left(id.size() - 1)))
                    menu->addAction(each);
            }
        } else if (QAction *made = action(id)) {
            if (isContext && id.startsWith(QLatin1String("insert.")))
                addInsertion(menu, made);
            else
                menu->addAction(made);
        }
    }
}

}
