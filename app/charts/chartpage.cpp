#include "charts/chartpage.h"

#include "charts/chartpictures.h"
#include "charts/drawnchart.h"

#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMimeData>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>

namespace wend {

ChartPage::ChartPage(QWidget *parent)
    : QWidget(parent),
      m_bar(new QHBoxLayout),
      m_middle(new QVBoxLayout),
      m_aside(new QVBoxLayout),
      m_asideWidget(new QWidget),
      m_stack(new QStackedWidget),
      m_table(new QTableWidget),
      m_asChart(new QToolButton),
      m_asTable(new QToolButton),
      m_copy(new QToolButton),
      m_save(new QToolButton)
{
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_bar->setContentsMargins(12, 6, 12, 2);
    m_bar->setSpacing(4);
    auto *switches = new QButtonGroup(this);
    for (QToolButton *button : {m_asChart, m_asTable}) {
        button->setProperty("tab", true);
        button->setCheckable(true);
        switches->addButton(button);
    }
    m_asTable->setObjectName(QStringLiteral("chartTableButton"));
    m_copy->setObjectName(QStringLiteral("chartCopy"));
    m_save->setObjectName(QStringLiteral("chartSave"));
    m_copy->setProperty("quiet", true);
    m_save->setProperty("quiet", true);
    m_asChart->setChecked(true);
    m_bar->addStretch(1);
    for (QToolButton *button : {m_asChart, m_asTable, m_copy, m_save}) {
        button->setFocusPolicy(Qt::TabFocus);
        m_bar->addWidget(button);
    }
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_stack->addWidget(m_table);
    m_middle->setContentsMargins(0, 0, 0, 0);
    m_middle->setSpacing(0);
    m_middle->addWidget(m_stack, 1);
    column->addLayout(m_bar);
    column->addLayout(m_middle, 1);
    whole->addLayout(column, 1);
    auto *asideOuter = new QVBoxLayout(m_asideWidget);
    asideOuter->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    auto *body = new QWidget;
    body->setObjectName(QStringLiteral("panelBody"));
    body->setLayout(m_aside);
    m_aside->setContentsMargins(14, 12, 14, 8);
    m_aside->setSpacing(7);
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    asideOuter->addWidget(scroll);
    m_asideWidget->hide();
    whole->addWidget(m_asideWidget);
    connect(m_asTable, &QToolButton::toggled, this, &ChartPage::showTable);
    connect(m_copy, &QToolButton::clicked, this, &ChartPage::copy);
    connect(m_save, &QToolButton::clicked, this, &ChartPage::askWhereToSave);
}

void ChartPage::addChart(DrawnChart *chart)
{
    m_stack->insertWidget(0, chart);
    m_stack->setCurrentWidget(chart);
    connect(chart, &DrawnChart::stageChosen, this, &ChartPage::stageChosen);
}

void ChartPage::setFacts(const ChartFacts &facts)
{
    m_facts = facts;
    refresh();
    tableChanged();
}

void ChartPage::setAsideWidth(int width)
{
    m_asideWidget->setVisible(width > 0 && m_aside->count() > 0);
    if (width > 0)
        m_asideWidget->setFixedWidth(width);
}

bool ChartPage::isTableShown() const { return m_stack->currentWidget() == m_table; }

void ChartPage::showTable(bool shown)
{
    (shown ? m_asTable : m_asChart)->setChecked(true);
    if (shown)
        fillTable();
    m_stack->setCurrentIndex(shown ? m_stack->indexOf(m_table) : 0);
}

void ChartPage::tableChanged()
{
    if (isTableShown())
        fillTable();
}

void ChartPage::fillTable()
{
    const ChartTable table = this->table();
    m_table->clear();
    m_table->setColumnCount(int(table.headings.size()));
    m_table->setRowCount(int(table.rows.size()));
    m_table->setHorizontalHeaderLabels(table.headings);
    for (int row = 0; row < int(table.rows.size()); ++row) {
        for (int at = 0; at < table.rows[size_t(row)].size(); ++at) {
            auto *item = new QTableWidgetItem(table.rows[size_t(row)][at]);
            item->setTextAlignment(Qt::AlignVCenter | (at == 0 ? Qt::AlignLeft : Qt::AlignRight));
            m_table->setItem(row, at, item);
        }
    }
    m_table->resizeColumnsToContents();
}

// Whoever takes it chooses: a spreadsheet the table, a letter the picture.
void ChartPage::copy()
{
    auto *mime = new QMimeData;
    mime->setText(tabbedText(table()));
    if (const DrawnChart *drawn = isTableShown() ? nullptr : chart()) {
        mime->setImageData(imageOf(*drawn, 2));
        mime->setData(QStringLiteral("image/svg+xml"), svgOf(*drawn));
    }
    QApplication::clipboard()->setMimeData(mime);
}

Result<void> ChartPage::save(const QString &path)
{
    return saveChart(path, isTableShown() ? nullptr : chart(), table());
}

void ChartPage::askWhereToSave()
{
    QString path = QFileDialog::getSaveFileName(
        window(), tr("Save the chart"), title().remove(u'…'), tr("Picture (*.png);;Drawing (*.svg);;Table (*.csv)"));
    if (path.isEmpty())
        return;
    if (const auto saved = save(path); !saved)
        emit failed(saved.error());
}

void ChartPage::edit(const EditName &name, const Workbook::Change &change)
{
    const auto done = m_facts.workbook->edit(name, change);
    if (!done)
        emit failed(done.error());
}

void ChartPage::retranslate()
{
    m_asChart->setText(tr("Chart"));
    m_asTable->setText(tr("Table"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copies the chart as a picture and as a table"));
    m_save->setText(tr("Save…"));
    m_save->setToolTip(tr("Saves the chart as a picture, or its table as CSV"));
    m_table->setAccessibleName(title());
}

void ChartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
        tableChanged();
    }
    QWidget::changeEvent(event);
}

}
