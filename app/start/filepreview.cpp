#include "start/filepreview.h"

#include "base/language.h"
#include "model/words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>

namespace wend {

namespace {

QStringList columnNames(const MapDraft &map)
{
    QStringList names;
    for (const MapDraft::Stage &stage : map.stages) {
        if (stage.steps.isEmpty())
            names += stage.name;
        for (const QString &step : stage.steps)
            names += stage.name + QStringLiteral(" · ") + step;
    }
    return names;
}

QString laneTitle(const MapDraft::Lane &lane)
{
    return lane.name.isEmpty() ? nameOf(lane.kind, interfaceLanguage()) : lane.name;
}

/// What a cell of the preview says: its cards, or the feelings there.
QString cellText(const MapDraft &map, const MapDraft::Lane &lane, int column)
{
    if (lane.kind != LaneKind::Feeling)
        return lane.texts(column).join(QLatin1Char('\n'));
    QStringList lines;
    for (const MapDraft::Curve &curve : map.curves) {
        for (const MapDraft::Feeling &point : curve.points) {
            if (point.column == column)
                lines += QStringList {curve.persona, QString::number(point.value), point.label}
                             .join(QLatin1Char(' '))
                             .trimmed();
        }
    }
    return lines.join(QLatin1Char('\n'));
}

}

FilePreview::FilePreview(const QString &fileName, FileContent content, const Result<ReadMaps> &maps, QWidget *parent)
    : QDialog(parent),
      m_maps(maps ? *maps : ReadMaps {}),
      m_asMap(new QRadioButton),
      m_asNumbers(new QRadioButton(tr("As numbers, to lay over a new map"))),
      m_which(new QComboBox),
      m_title(new QLineEdit),
      m_table(new QTableWidget)
{
    setWindowTitle(tr("New from “%1”").arg(fileName));
    m_asMap->setText(
        maps ? tr("As %n map(s)", nullptr, int(m_maps.maps.size())) : tr("As a map: no journey was found in it"));
    m_asMap->setEnabled(bool(maps));
    m_asNumbers->setVisible(content != FileContent::Mermaid);
    (maps && content != FileContent::Numbers ? m_asMap : m_asNumbers)->setChecked(true);
    for (const MapDraft &map : m_maps.maps)
        m_which->addItem(map.title);
    m_which->setAccessibleName(tr("Map to look at"));
    m_which->setVisible(m_which->count() > 1);
    m_title->setAccessibleName(tr("Title of the map"));
    m_table->setAccessibleName(windowTitle());
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    auto *remarks = new QLabel(m_maps.remarks.join(QLatin1Char('\n')));
    remarks->setTextFormat(Qt::PlainText);
    remarks->setWordWrap(true);
    remarks->setProperty("hint", true);
    remarks->setVisible(!m_maps.remarks.isEmpty());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *make = buttons->addButton(tr("Make the workbook"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_which, &QComboBox::currentIndexChanged, this, &FilePreview::showMap);
    connect(m_asMap, &QRadioButton::toggled, this, &FilePreview::showChoice);
    connect(m_title, &QLineEdit::textEdited, this,
        [this](const QString &title) { m_maps.maps[size_t(std::max(0, m_which->currentIndex()))].title = title; });
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_asMap);
    column->addWidget(m_asNumbers);
    auto *row = new QHBoxLayout;
    row->addWidget(m_which);
    row->addWidget(m_title, 1);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    column->addWidget(remarks);
    column->addWidget(buttons);
    make->setDefault(true);
    showMap();
    showChoice();
    resize(860, 560);
}

bool FilePreview::takesNumbers() const { return m_asNumbers->isChecked(); }

void FilePreview::showChoice()
{
    for (QWidget *each : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_table)})
        each->setEnabled(m_asMap->isChecked());
}

void FilePreview::showMap()
{
    if (m_maps.maps.empty())
        return;
    const MapDraft &map = m_maps.maps[size_t(std::max(0, m_which->currentIndex()))];
    m_title->setText(map.title);
    const QStringList columns = columnNames(map);
    m_table->setColumnCount(int(columns.size()));
    m_table->setHorizontalHeaderLabels(columns);
    m_table->setRowCount(int(map.lanes.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const MapDraft::Lane &lane = map.lanes[size_t(row)];
        m_table->setVerticalHeaderItem(row, new QTableWidgetItem(laneTitle(lane)));
        for (int column = 0; column < m_table->columnCount(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cellText(map, lane, column)));
    }
    m_table->horizontalHeader()->setDefaultSectionSize(160);
    m_table->resizeRowsToContents();
}

}
