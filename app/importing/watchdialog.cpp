#include "importing/watchdialog.h"

#include "importing/folderwatch.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace wend {

WatchDialog::WatchDialog(FolderWatch &watch, QWidget *parent)
    : QDialog(parent),
      m_watch(watch),
      m_list(new QListWidget),
      m_remove(new QPushButton(tr("Stop watching")))
{
    setWindowTitle(tr("Watched folders"));
    resize(520, 320);
    auto *text = new QLabel(
        tr("New exports in these folders are offered for import when they are of a source that this workbook knows. "
           "Nothing is imported by itself. Only this computer remembers the folders."));
    text->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("watched"));
    m_list->setAccessibleName(windowTitle());
    m_remove->setObjectName(QStringLiteral("unwatch"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *add = buttons->addButton(tr("Add a folder…"), QDialogButtonBox::ActionRole);
    add->setObjectName(QStringLiteral("watch"));
    buttons->addButton(m_remove, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(add, &QPushButton::clicked, this, &WatchDialog::add);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const QListWidgetItem *item = m_list->currentItem())
            m_watch.unwatch(item->data(Qt::UserRole).toString());
        fill();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
    fill();
}

void WatchDialog::fill()
{
    m_list->clear();
    for (const QString &folder : m_watch.folders()) {
        auto *item = new QListWidgetItem(QDir::toNativeSeparators(folder), m_list);
        item->setData(Qt::UserRole, folder);
    }
    m_list->setCurrentRow(m_list->count() - 1);
    m_remove->setEnabled(m_list->currentRow() >= 0);
    if (m_list->count() == 0)
        (new QListWidgetItem(tr("No folder is watched yet."), m_list))->setFlags(Qt::NoItemFlags);
}

bool WatchDialog::add()
{
    const QString usual = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Watch a folder"), usual);
    m_watch.watch(folder);
    fill();
    return !folder.isEmpty();
}

}
