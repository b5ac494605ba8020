#include "pages/toolspage.h"

#include "edit/cards.h"
#include "edit/tools.h"
#include "model/lookup.h"
#include "model/words.h"
#include "pages/removals.h"
#include "pages/tooltable.h"
#include "store/edit.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace wend {

namespace {

constexpr int toolsPause = 50; ///< milliseconds
constexpr int rowHeight = 34;

}

ToolsPage::ToolsPage(QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel),
      m_sum(new QLabel),
      m_nothing(new QLabel),
      m_add(new QPushButton),
      m_merge(new QPushButton),
      m_remove(new QPushButton),
      m_table(new ToolTable(this)),
      m_list(new QTableView)
{
    setObjectName(QStringLiteral("toolsPage"));
    m_title->setProperty("title", true);
    m_sum->setProperty("hint", true);
    m_nothing->setProperty("hint", true);
    m_list->setObjectName(QStringLiteral("tools"));
    m_list->setModel(m_table);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->setColumnWidth(ToolTable::Name, 240);
    m_list->setColumnWidth(ToolTable::Cost, 130);
    m_list->installEventFilter(this);
    setFocusProxy(m_list);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_sum, 1);
    for (QPushButton *button : {m_add, m_merge, m_remove})
        head->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 12);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    connect(m_add, &QPushButton::clicked, this, &ToolsPage::add);
    connect(m_merge, &QPushButton::clicked, this, &ToolsPage::askMerge);
    connect(m_remove, &QPushButton::clicked, this, &ToolsPage::removeSelected);
    connect(m_table, &ToolTable::failed, this, &ToolsPage::failed);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ToolsPage::updateButtons);
    m_pause.setSingleShot(true);
    m_pause.setInterval(toolsPause);
    connect(&m_pause, &QTimer::timeout, this, &ToolsPage::refresh);
    retranslate();
    updateButtons();
}

void ToolsPage::setWorkbook(Workbook *workbook)
{
    if (m_workbook)
        disconnect(m_workbook, nullptr, this, nullptr);
    m_workbook = workbook;
    if (workbook)
        connect(workbook, &Workbook::changed, this, [this](const Changes &changes) {
            if (removesAny<Tool>(changes))
                return refresh();
            if (isVisible())
                m_pause.start();
        });
    refresh();
}

void ToolsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ToolsPage::refresh()
{
    m_pause.stop();
    const QModelIndex current = m_list->currentIndex();
    const ToolId held = current.isValid() ? m_table->tool(current.row()) : ToolId {};
    m_table->show(m_workbook);
    if (const int row = held ? m_table->rowOf(held) : -1; row >= 0)
        m_list->setCurrentIndex(m_table->index(row, current.column()));
    const int tools = m_table->rowCount();
    m_nothing->setVisible(m_workbook && tools == 0);
    m_list->setVisible(tools > 0);
    m_sum->setText(tools > 0
            //: of all tools: %1 is what they cost a month, %2 a year
            ? tr("%1 a month, %2 a year")
                  .arg(moneyText(m_table->sum(), businessOf(m_workbook->model()).currency),
                      moneyText(12 * m_table->sum(), businessOf(m_workbook->model()).currency))
            : QString());
    updateButtons();
}

std::vector<ToolId> ToolsPage::selected() const
{
    std::vector<ToolId> tools;
    for (const QModelIndex &row : m_list->selectionModel()->selectedRows())
        tools.push_back(m_table->tool(row.row()));
    return tools;
}

void ToolsPage::updateButtons()
{
    const size_t count = selected().size();
    m_add->setEnabled(m_workbook);
    m_merge->setEnabled(count > 1);
    m_remove->setEnabled(count > 0);
}

void ToolsPage::edit(const EditName &name, const Workbook::Change &change)
{
    if (const auto done = m_workbook->edit(name, change); !done)
        emit failed(done.error());
    refresh();
}

// Its name is typed at once.
void ToolsPage::add()
{
    QString name = tr("New tool");
    const auto isTaken = [this](const QString &text) {
        const auto &tools = m_workbook->model().all<Tool>();
        return std::any_of(tools.begin(), tools.end(), [&](const auto &tool) { return tool.second.name == text; });
    };
    for (int number = 2; isTaken(name); ++number)
        name = tr("New tool %1").arg(number);
    ToolId added;
    edit({QT_TRANSLATE_NOOP("Edit", "Add a tool"), {}}, [&](Edit &change) { added = toolNamed(change, name); });
    if (const int row = m_table->rowOf(added); row >= 0) {
        m_list->setCurrentIndex(m_table->index(row, ToolTable::Name));
        m_list->setFocus();
        m_list->edit(m_list->currentIndex());
    }
}

void ToolsPage::askMerge()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ToolId tool : selected())
        menu->addAction(
            tr("All into “%1”").arg(m_workbook->model().at(tool).name).replace(QLatin1Char('&'), QLatin1String("&&")),
            this, [this, tool] { mergeInto(tool); });
    menu->popup(m_merge->mapToGlobal(QPoint(0, m_merge->height())));
}

void ToolsPage::mergeInto(ToolId into)
{
    const std::vector<ToolId> tools = selected();
    edit({QT_TRANSLATE_NOOP("Edit", "Merge tools into “%1”"), {m_workbook->model().at(into).name}}, [&](Edit &change) {
        for (const ToolId tool : tools)
            mergeTools(change, tool, into);
    });
}

// Their touchpoints stay, without a tool.
void ToolsPage::removeSelected()
{
    const std::vector<ToolId> tools = selected();
    if (tools.empty())
        return;
    edit({QT_TRANSLATE_NOOP("Edit", "Delete the tool “%1”"), {m_workbook->model().at(tools.front()).name}},
        [&](Edit &change) {
            for (const ToolId tool : tools)
                change.remove(tool);
        });
}

bool ToolsPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_list || !isKey)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isOurs = key == Qt::Key_Delete || key == Qt::Key_Insert || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isOurs)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (key == Qt::Key_Delete)
        removeSelected();
    else if (key == Qt::Key_Insert)
        add();
    else if (m_list->currentIndex().isValid())
        m_list->edit(m_list->currentIndex());
    return true;
}

void ToolsPage::retranslate()
{
    m_title->setText(tr("Tools"));
    //: a button: one more tool
    m_add->setText(tr("+ Tool"));
    m_merge->setText(tr("Merge"));
    m_merge->setToolTip(tr("Select several that are one"));
    m_remove->setText(tr("Delete"));
    m_nothing->setText(tr("No tool is known yet. The details of a touchpoint name the one that it uses."));
    m_list->setAccessibleName(tr("Tools"));
}

void ToolsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

}
