#include "importing/refusallist.h"

#include "base/replacingfile.h"
#include "exchange/exporttarget.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>

namespace wend {

namespace {

constexpr int shownRefusals = 1000;

}

RefusalList::RefusalList(QWidget *parent)
    : QWidget(parent),
      m_list(new QTreeWidget),
      m_more(new QLabel),
      m_save(new QPushButton(tr("Save as CSV…")))
{
    m_list->setObjectName(QStringLiteral("refused"));
    m_list->setAccessibleName(tr("Left out"));
    m_list->setHeaderLabels({tr("Line"), tr("Column"), tr("Reason")});
    m_list->setRootIsDecorated(false);
    m_save->setObjectName(QStringLiteral("saveRefused"));
    m_more->setProperty("hint", true);
    m_more->setWordWrap(true);
    auto *below = new QHBoxLayout;
    below->addWidget(m_more, 1);
    below->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addLayout(below);
    connect(m_save, &QPushButton::clicked, this, &RefusalList::save);
}

void RefusalList::show(std::vector<Refusal> refusals, const QString &path)
{
    m_refusals = std::move(refusals);
    m_path = path;
    m_list->clear();
    QList<QTreeWidgetItem *> items;
    for (const Refusal &each : m_refusals) {
        if (items.size() >= shownRefusals)
            break;
        const QString line = QString::number(each.record + 1);
        auto *item = new QTreeWidgetItem({each.part.isEmpty() ? line : QStringLiteral("%1: %2").arg(each.part, line),
            each.column.simplified(), each.reason});
        for (int column = 0; column < 3; ++column)
            item->setToolTip(column, item->text(column));
        items.push_back(item);
    }
    m_list->addTopLevelItems(items);
    m_list->resizeColumnToContents(0);
    m_list->setColumnWidth(1, std::min(220, std::max(90, m_list->sizeHint().width() / 4)));
    const int more = int(m_refusals.size()) - shownRefusals;
    m_more->setText(more > 0 ? tr("%n more are in the CSV file.", nullptr, more) : QString());
    m_save->setEnabled(!m_refusals.empty());
}

void RefusalList::save()
{
    const QFileInfo info(m_path);
    const QDir folder = m_path.contains(QLatin1Char('/')) ? info.dir() : QDir::home();
    const QString suggested = folder.filePath(tr("%1, left out.csv").arg(info.completeBaseName()));
    const QString path
        = QFileDialog::getSaveFileName(this, tr("Save what was left out"), suggested, tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    if (const auto target = checkExportTarget(path); !target) {
        QMessageBox::warning(this, tr("Save what was left out"), target.error().text);
        return;
    }
    ReplacingFile file(path);
    const QByteArray bytes = refusalsCsv(m_refusals);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        QMessageBox::warning(this, tr("Save what was left out"),
            tr("“%1” could not be written. Nothing was changed. Please choose another place.").arg(path));
}

}
