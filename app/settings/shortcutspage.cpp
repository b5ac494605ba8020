#include "settings/shortcutspage.h"

#include "actions/ownkeys.h"

#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

namespace wend {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("Actions", text); }

QString nameOf(const ActionInfo &info)
{
    const QString name = withoutMnemonic(translated(info.text));
    return info.tip ? QStringLiteral("%1: %2").arg(name, translated(info.tip)) : name;
}

}

ShortcutsPage::ShortcutsPage(QWidget *parent)
    : QWidget(parent),
      m_words(new QLineEdit),
      m_table(new QTableWidget(0, 2)),
      m_key(new QKeySequenceEdit),
      m_reset(new QPushButton(tr("As it was"))),
      m_hint(new QLabel)
{
    m_words->setPlaceholderText(tr("Find a command or a key"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->setObjectName(QStringLiteral("shortcutWords"));
    m_table->setObjectName(QStringLiteral("shortcutTable"));
    m_table->setAccessibleName(tr("Commands and their keys"));
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_key->setObjectName(QStringLiteral("shortcutKey"));
    m_key->setAccessibleName(tr("New key"));
    m_reset->setObjectName(QStringLiteral("shortcutReset"));
    m_reset->setAutoDefault(false);
    m_hint->setProperty("hint", true);
    m_hint->setWordWrap(true);
    m_hint->setObjectName(QStringLiteral("shortcutHint"));
    auto *below = new QHBoxLayout;
    below->addWidget(new QLabel(tr("New key")));
    below->addWidget(m_key, 1);
    below->addWidget(m_reset);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_words);
    column->addWidget(m_table, 1);
    column->addLayout(below);
    column->addWidget(m_hint);
    for (const ActionInfo &info : actionList()) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, 0, new QTableWidgetItem(nameOf(info)));
        m_table->item(row, 0)->setData(Qt::UserRole, QLatin1String(info.id));
        m_table->item(row, 0)->setToolTip(nameOf(info));
        m_table->setItem(row, 1, new QTableWidgetItem);
        fillRow(row);
    }
    connect(m_words, &QLineEdit::textChanged, this, &ShortcutsPage::find);
    connect(m_table, &QTableWidget::currentCellChanged, this, &ShortcutsPage::showCurrent);
    connect(m_key, &QKeySequenceEdit::editingFinished, this, &ShortcutsPage::give);
    connect(m_reset, &QPushButton::clicked, this, &ShortcutsPage::reset);
    m_table->setCurrentCell(0, 0);
    showCurrent();
}

const ActionInfo *ShortcutsPage::current() const
{
    const QTableWidgetItem *item = m_table->item(m_table->currentRow(), 0);
    return item ? actionInfo(item->data(Qt::UserRole).toString()) : nullptr;
}

void ShortcutsPage::fillRow(int row)
{
    const ActionInfo *info = actionInfo(m_table->item(row, 0)->data(Qt::UserRole).toString());
    QTableWidgetItem *keys = m_table->item(row, 1);
    keys->setText(QKeySequence::listToString(keysOf(*info), QKeySequence::NativeText));
    QFont font = m_table->font();
    font.setBold(hasOwnKeys(*info));
    keys->setFont(font);
}

void ShortcutsPage::find(const QString &words)
{
    const QString wanted = words.trimmed();
    int first = -1;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const bool shows = m_table->item(row, 0)->text().contains(wanted, Qt::CaseInsensitive)
            || m_table->item(row, 1)->text().contains(wanted, Qt::CaseInsensitive);
        m_table->setRowHidden(row, !shows);
        if (shows && first < 0)
            first = row;
    }
    if (first >= 0 && m_table->isRowHidden(std::max(0, m_table->currentRow())))
        m_table->setCurrentCell(first, 0);
    m_hint->setText(first < 0 ? tr("Nothing is called that.") : QString());
}

void ShortcutsPage::showCurrent()
{
    const ActionInfo *info = current();
    const QList<QKeySequence> keys = info ? keysOf(*info) : QList<QKeySequence>();
    m_key->setEnabled(info && !info->ofCanvas);
    m_key->setKeySequence(keys.isEmpty() ? QKeySequence() : keys.first());
    m_reset->setEnabled(info && hasOwnKeys(*info));
    m_hint->setText(info && info->ofCanvas ? tr("This key belongs to the map and stays as it is.") : QString());
}

void ShortcutsPage::give()
{
    const ActionInfo *info = current();
    const QKeySequence key = m_key->keySequence();
    if (!info || info->ofCanvas || keysOf(*info).value(0) == key)
        return;
    if (const ActionInfo *other = actionWith(key); other && other != info) {
        m_key->setKeySequence(keysOf(*info).value(0));
        m_hint->setText(tr("%1 is the key of “%2”. Give that one another key first.")
                            .arg(key.toString(QKeySequence::NativeText), withoutMnemonic(translated(other->text))));
        return;
    }
    giveKeys(*info, key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence> {key});
    fillRow(m_table->currentRow());
    m_reset->setEnabled(true);
    m_hint->clear();
    emit changed();
}

void ShortcutsPage::reset()
{
    const ActionInfo *info = current();
    if (!info)
        return;
    forgetOwnKeys(*info);
    fillRow(m_table->currentRow());
    showCurrent();
    emit changed();
}

}
