#include "actions/commandpalette.h"

#include "actions/actionlist.h"
#include "actions/actions.h"
#include "actions/synonyms.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace wend {

namespace {

QString plainText(const QAction *action)
{
    const QString text = withoutMnemonic(action->text());
    if (const QString id = action->objectName(); id.startsWith(QLatin1String("lane.")))
        return CommandPalette::tr("Add a lane: %1").arg(text);
    else if (id.startsWith(QLatin1String("insert.")))
        //: of the list of commands; %1 is a stage, a touchpoint, a persona
        return CommandPalette::tr("Add: %1").arg(text);
    return text;
}

}

namespace {

/// By its name; else by other words for it; else by the words of its tip, in any order: "add stage" finds "Add a stage
/// behind the selected one".
int matchOf(const QAction *action, const QString &typed)
{
    const int byName = commandMatch(plainText(action), typed);
    if (byName >= 60)
        return byName;
    const QString synonyms = QLatin1Char(' ') + synonymsOf(action->objectName()).toCaseFolded();
    if (synonyms.contains(QLatin1Char(' ') + typed.trimmed().toCaseFolded()))
        return 50;
    const QString all = (plainText(action) + QLatin1Char(' ') + action->statusTip() + synonyms).toCaseFolded();
    const QStringList words = typed.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const bool says = std::all_of(words.begin(), words.end(), [&](const QString &word) { return all.contains(word); });
    return says ? std::max(byName, 40) : byName;
}

}

int commandMatch(const QString &name, const QString &typed)
{
    const QString text = name.toCaseFolded();
    const QString wanted = typed.trimmed().toCaseFolded();
    if (wanted.isEmpty())
        return 1;
    if (text.startsWith(wanted))
        return 100;
    if (const auto at = text.indexOf(QLatin1Char(' ') + wanted); at >= 0)
        return 80;
    if (text.contains(wanted))
        return 60;
    qsizetype from = 0;
    for (const QChar letter : wanted) {
        if (letter.isSpace())
            continue;
        from = text.indexOf(letter, from) + 1;
        if (from == 0)
            return 0;
    }
    return 20;
}

CommandPalette::CommandPalette(const Actions &actions, QWidget *window)
    : QFrame(window),
      m_actions(actions),
      m_typed(new QLineEdit),
      m_found(new QListWidget)
{
    setObjectName(QStringLiteral("palette"));
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(m_typed);
    layout->addWidget(m_found);
    m_found->setFocusPolicy(Qt::NoFocus);
    m_found->setUniformItemSizes(true);
    m_typed->installEventFilter(this);
    connect(m_typed, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_found, &QListWidget::itemClicked, this, &CommandPalette::run);
    retranslate();
    hide();
}

void CommandPalette::retranslate()
{
    m_typed->setPlaceholderText(tr("What do you want to do?"));
    m_typed->setAccessibleName(tr("Find a command"));
    m_found->setAccessibleName(tr("Commands found"));
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void CommandPalette::popUp()
{
    m_before = QApplication::focusWidget();
    const QSize size(qMin(520, parentWidget()->width() - 40), qMin(420, parentWidget()->height() - 80));
    setGeometry((parentWidget()->width() - size.width()) / 2, 56, size.width(), size.height());
    m_typed->clear();
    find({});
    raise();
    show();
    m_typed->setFocus();
}

void CommandPalette::find(const QString &typed)
{
    m_found->clear();
    QList<std::pair<int, QAction *>> matches;
    for (QAction *action : m_actions.all()) {
        const int match = action->objectName() != QLatin1String("edit.commands") ? matchOf(action, typed) : 0;
        // What can be done comes before what fits as well and cannot; without words it comes first.
        if (match > 0)
            matches.append({2 * match + (action->isEnabled() ? 1 : typed.trimmed().isEmpty() ? -2 : 0), action});
    }
    std::stable_sort(matches.begin(), matches.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    for (const auto &[match, action] : matches) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const ActionInfo *info = actionInfo(action->objectName());
        const QString why = info && !action->isEnabled() ? whyNot(*info, m_actions.situation()) : QString();
        QString text = plainText(action);
        if (!why.isEmpty()) //: of the list of commands; %1 cannot be done, %2 says why
            text = tr("%1 (%2)").arg(text, why);
        else if (!keys.isEmpty())
            text = QStringLiteral("%1   %2").arg(text, keys);
        auto *item = new QListWidgetItem(text, m_found);
        if (!action->isEnabled())
            item->setForeground(palette().color(QPalette::Disabled, QPalette::Text));
        item->setToolTip(action->statusTip());
        item->setData(Qt::UserRole, QVariant::fromValue(action));
    }
    if (matches.isEmpty())
        (new QListWidgetItem(tr("Nothing is called that"), m_found))->setFlags(Qt::NoItemFlags);
    m_found->setCurrentRow(0);
}

void CommandPalette::run()
{
    const QListWidgetItem *item = m_found->currentItem();
    if (!item)
        return;
    const QPointer<QAction> action = item->data(Qt::UserRole).value<QAction *>();
    if (action && !action->isEnabled())
        return; // it says why
    hide();
    if (m_before)
        m_before->setFocus();
    if (action)
        action->trigger();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        hide();
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab: { // round through what was found
        const int by = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab ? 1 : -1;
        m_found->setCurrentRow((m_found->currentRow() + by + m_found->count()) % m_found->count());
        return true;
    }
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp: QApplication::sendEvent(m_found, event); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: run(); return true;
    case Qt::Key_Escape:
        hide();
        if (m_before)
            m_before->setFocus();
        return true;
    default: return false;
    }
}

}
