#include "exporting/exportdialog.h"

#include "base/filename.h"
#include "exporting/exportbeside.h"
#include "model/lookup.h"
#include "poster/sheetchoices.h"
#include "store/workbook.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

namespace wend {

ExportDialog::ExportDialog(const Workbook &workbook, MapId map, QWidget *parent)
    : QDialog(parent),
      m_workbook(workbook),
      m_fileName(fileNameOf(workbook.model().at(map).title, QStringLiteral("map"))),
      m_folder(workbook.path().isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                         : QFileInfo(workbook.path()).absolutePath())
{
    setWindowTitle(tr("Export"));
    auto *middle = new QHBoxLayout;
    middle->addWidget(makeFormats(), 1);
    middle->addSpacing(12);
    middle->addWidget(makeChoices(), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_export = buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->addLayout(middle, 1);
    column->addWidget(buttons);
    m_export->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::askForFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fillMaps(map);
    connect(m_formats, &QListWidget::currentRowChanged, this, &ExportDialog::showChoices);
    connect(m_formats, &QListWidget::itemActivated, this, &ExportDialog::askForFile);
    connect(m_maps, &QListWidget::itemChanged, this, &ExportDialog::showChoices);
    connect(m_paper, &SheetChoices::changed, this, &ExportDialog::showChoices);
    const ExportFormat *last
        = exportFormatOf(QStringLiteral("x.") + QSettings().value(QStringLiteral("export/format")).toString());
    m_formats->setCurrentRow(last ? int(last - exportFormats().data()) : 0);
    showChoices();
    resize(640, 440);
}

QWidget *ExportDialog::makeFormats()
{
    m_formats = new QListWidget;
    m_formats->setObjectName(QStringLiteral("formats"));
    m_formats->setAccessibleName(tr("Format"));
    for (const ExportFormat &each : exportFormats())
        new QListWidgetItem(each.shownName(), m_formats);
    m_formats->ensurePolished(); // before anything asks how high its lines are
    return m_formats;
}

QWidget *ExportDialog::makeChoices()
{
    auto *choices = new QWidget;
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    const auto caption = [&](const QString &text, QWidget *field) {
        auto *label = new QLabel(text);
        label->setProperty("caption", true);
        label->setBuddy(field);
        column->addWidget(label);
        return label;
    };
    m_maps = new QListWidget;
    m_maps->setObjectName(QStringLiteral("maps"));
    m_mapsLabel = caption(tr("Maps"), m_maps);
    column->addWidget(m_maps, 1);
    m_paper = new SheetChoices;
    m_paper->restore();
    column->addWidget(m_paper);
    m_hint = new QLabel;
    m_hint->setWordWrap(true);
    m_hint->setProperty("hint", true);
    column->addWidget(m_hint);
    column->addStretch();
    return choices;
}

void ExportDialog::fillMaps(MapId shown)
{
    for (const MapId id : mapsOf(m_workbook.model())) {
        auto *item = new QListWidgetItem(m_workbook.model().at(id).title, m_maps);
        item->setData(Qt::UserRole, id.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(id == shown ? Qt::Checked : Qt::Unchecked);
    }
    m_maps->setCurrentRow(0);
}

const ExportFormat &ExportDialog::format() const
{
    return exportFormats()[size_t(std::max(0, m_formats->currentRow()))];
}

std::vector<MapId> ExportDialog::maps() const
{
    std::vector<MapId> maps;
    for (int row = 0; row < m_maps->count(); ++row) {
        if (m_maps->item(row)->checkState() == Qt::Checked)
            maps.push_back({m_maps->item(row)->data(Qt::UserRole).toLongLong()});
    }
    return maps;
}

ExportOptions ExportDialog::options() const
{
    ExportOptions options;
    options.poster.sheet = m_paper->sheet().value_or(Sheet());
    options.poster.margin = m_paper->margin();
    options.poster.bleed = m_paper->bleed();
    options.tiles = m_paper->tiles();
    options.dpi = m_paper->dpi();
    options.course = &m_course;
    return options;
}

void ExportDialog::showChoices()
{
    const bool holdsAll = format().holds == ExportFormat::Holds::Workbook;
    const int count = int(maps().size());
    for (QWidget *each : {static_cast<QWidget *>(m_mapsLabel), static_cast<QWidget *>(m_maps)})
        each->setVisible(m_maps->count() > 1 && !holdsAll);
    m_paper->setVisible(format().isSheet);
    m_paper->showPages(format().isPages);
    m_paper->showDots(format().hasDots);
    m_hint->setText(holdsAll ? tr("The whole workbook with its numbers, losing nothing but its undo history.")
            : count > 1 && format().holds == ExportFormat::Holds::OneMap
            ? tr("Each map becomes a file of its own, with its title behind the name.")
            : count > 1 && format().isPages ? tr("One file, a poster behind the other.")
            : format().isSheet ? tr("File > Poster… shows the sheet before it is written, and has more choices.")
                               : QString());
    m_export->setEnabled((holdsAll || count > 0) && (!format().isSheet || m_paper->sheet()));
}

QStringList ExportDialog::writeTo(const QString &path)
{
    const ExportOutcome outcome = exportBeside(m_workbook, maps(), {path}, options(), this);
    QStringList paths;
    for (const ExportedFile &file : outcome.written)
        paths += file.path;
    if (outcome.error)
        QMessageBox::warning(this, windowTitle(), outcome.error->text);
    return paths;
}

void ExportDialog::askForFile()
{
    if (!m_export->isEnabled())
        return;
    const QString ending = QLatin1Char('.') + QLatin1String(format().suffix);
    QString path = QFileDialog::getSaveFileName(this, windowTitle(), QDir(m_folder).filePath(m_fileName + ending),
        QStringLiteral("%1 (*%2)").arg(format().shownName(), ending));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().compare(QLatin1String(format().suffix), Qt::CaseInsensitive) != 0)
        path += ending;
    QSettings().setValue(QStringLiteral("export/format"), QLatin1String(format().suffix));
    m_paper->keep();
    if (const QStringList paths = writeTo(path); !paths.isEmpty()) {
        emit written(paths);
        accept();
    }
}

}
