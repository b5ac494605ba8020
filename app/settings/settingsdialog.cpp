#include "settings/settingsdialog.h"

#include "settings/businesspage.h"
#include "settings/programpage.h"
#include "settings/shortcutspage.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>

namespace wend {

SettingsDialog::SettingsDialog(Workbook *workbook, InterfaceLanguage &language, Appearance &appearance,
    std::function<QStringList()> choosePicture, QWidget *parent)
    : QDialog(parent),
      m_workbook(workbook),
      m_language(language),
      m_appearance(appearance),
      m_choosePicture(std::move(choosePicture)),
      m_list(new QListWidget),
      m_pages(new QStackedWidget)
{
    setObjectName(QStringLiteral("settings"));
    m_list->setObjectName(QStringLiteral("settingsPages"));
    m_list->setFixedWidth(140);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter in a field ends that field
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    auto *row = new QHBoxLayout;
    row->addWidget(m_list);
    row->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    fill();
    resize(QSize(680, 480));
}

// Anew when the language changes: the pages' words are their own.
void SettingsDialog::fill()
{
    const int row = std::max(0, m_list->currentRow());
    setWindowTitle(tr("Settings"));
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_list->clear();
    while (QWidget *old = m_pages->currentWidget()) {
        m_pages->removeWidget(old);
        old->deleteLater(); // it may be in the middle of an event
    }
    const auto add = [this](const QString &name, QWidget *page) {
        m_list->addItem(name);
        m_pages->addWidget(page);
    };
    if (m_workbook) {
        auto *business = new BusinessPage(*m_workbook, m_choosePicture);
        connect(business, &BusinessPage::failed, this, &SettingsDialog::failed);
        add(tr("The business"), business);
    }
    add(tr("Program"), new ProgramPage(m_language, m_appearance));
    auto *shortcuts = new ShortcutsPage;
    connect(shortcuts, &ShortcutsPage::changed, this, &SettingsDialog::keysChanged);
    add(tr("Shortcuts"), shortcuts);
    m_list->setCurrentRow(row);
}

void SettingsDialog::showPage(Page page) { m_list->setCurrentRow(int(page) - (m_workbook ? 0 : 1)); }

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QDialog::changeEvent(event);
}

}
