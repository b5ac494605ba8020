#include "pages/ideaspage.h"

#include "edit/ideas.h"
#include "model/ideas.h"
#include "model/lookup.h"
#include "model/words.h"
#include "pages/ideacells.h"
#include "pages/ideamatrix.h"
#include "pages/ideatable.h"
#include "pages/removals.h"
#include "store/edit.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <set>

namespace wend {

namespace {

constexpr int ideasPause = 50; ///< milliseconds

enum OwnerChoice { Anyone, Nobody, This };

}

IdeasPage::IdeasPage(QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel),
      m_counts(new QLabel),
      m_maps(new QComboBox),
      m_owners(new QComboBox),
      m_states(new QComboBox),
      m_add(new QPushButton),
      m_export(new QPushButton),
      m_nothing(new QLabel),
      m_matrix(new IdeaMatrix),
      m_table(new IdeaTable(this)),
      m_list(new QTableView)
{
    setObjectName(QStringLiteral("ideasPage"));
    m_list->setObjectName(QStringLiteral("ideas"));
    m_list->setModel(m_table);
    m_list->setItemDelegate(new IdeaCells(m_list));
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setShowGrid(false);
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(IdeaCells::rowHeight);
    m_list->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(IdeaTable::Due, Qt::AscendingOrder);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->horizontalHeader()->setMinimumSectionSize(60);
    const int widths[] {190, 185, 66, 100, 112, 130};
    for (int column = 0; column < IdeaTable::columns; ++column)
        m_list->setColumnWidth(column, widths[column]);
    for (const int wordy : {int(IdeaTable::Idea), int(IdeaTable::Answers)})
        m_list->horizontalHeader()->setSectionResizeMode(wordy, QHeaderView::Stretch);
    m_list->installEventFilter(this);
    m_nothing->setProperty("hint", true);
    m_title->setProperty("title", true);
    m_counts->setProperty("hint", true);

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_matrix);
    scroll->setMinimumWidth(m_matrix->minimumWidth() + 16);
    auto *split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    split->addWidget(scroll);
    split->addWidget(m_list);
    split->setStretchFactor(1, 1);
    split->setSizes({scroll->minimumWidth(), 3 * scroll->minimumWidth()}); // as wide as the cards want
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 12, 8);
    column->setSpacing(10);
    column->addWidget(makeHead());
    column->addWidget(m_nothing);
    column->addWidget(split, 1);
    connectParts();
    m_pause.setSingleShot(true);
    m_pause.setInterval(ideasPause);
    retranslate();
}

QWidget *IdeasPage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title);
    row->addWidget(m_counts, 1);
    for (QComboBox *choice : {m_maps, m_owners, m_states})
        row->addWidget(choice);
    row->addWidget(m_add);
    row->addWidget(m_export);
    return head;
}

void IdeasPage::connectParts()
{
    for (QComboBox *choice : {m_maps, m_owners, m_states})
        connect(choice, &QComboBox::activated, this, &IdeasPage::takeFilter);
    connect(m_add, &QPushButton::clicked, this, &IdeasPage::addIdea);
    connect(m_export, &QPushButton::clicked, this, &IdeasPage::exportWanted);
    connect(m_matrix, &IdeaMatrix::selected, this, &IdeasPage::select);
    connect(m_matrix, &IdeaMatrix::opened, this, &IdeasPage::opened);
    connect(m_matrix, &IdeaMatrix::failed, this, &IdeasPage::failed);
    connect(m_table, &IdeaTable::failed, this, &IdeasPage::failed);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            m_matrix->select(m_table->idea(index.row()));
    });
    connect(&m_pause, &QTimer::timeout, this, &IdeasPage::refresh);
}

void IdeasPage::setWorkbook(Workbook *workbook)
{
    if (m_workbook)
        disconnect(m_workbook, nullptr, this, nullptr);
    m_workbook = workbook;
    m_filter = {};
    if (workbook)
        connect(workbook, &Workbook::changed, this, [this](const Changes &changes) {
            if (isVisible() && removesAny<Card>(changes))
                refresh();
            else if (isVisible())
                m_pause.start();
            else
                m_matrix->show(m_workbook, {}); // it is laid out even while nobody sees it
        });
    refresh();
}

void IdeasPage::setLanguage(const QString &language)
{
    m_language = language;
    retranslate();
    refresh();
}

CardId IdeasPage::current() const { return m_matrix->current(); }

void IdeasPage::select(CardId idea)
{
    m_matrix->select(idea);
    const int row = m_table->rowOf(idea);
    if (row >= 0 && m_list->currentIndex().row() != row)
        m_list->selectRow(row);
    else if (row < 0)
        m_list->clearSelection();
}

void IdeasPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void IdeasPage::refresh()
{
    m_pause.stop();
    const CardId held = current();
    std::vector<CardId> ideas;
    if (m_workbook) {
        const Model &model = m_workbook->model();
        if (m_filter.map && !model.find(m_filter.map))
            m_filter.map = {};
        ideas = ideasOf(model);
        std::erase_if(ideas, [&](CardId id) { return !m_filter.accepts(model, model.at(id)); });
    }
    fillFilters();
    const int column = std::max(0, m_list->currentIndex().column());
    m_table->show(m_workbook, ideas, m_language);
    m_matrix->show(m_workbook, ideas);
    if (const int row = m_table->rowOf(held); row >= 0) {
        m_list->setCurrentIndex(m_table->index(row, column));
        m_matrix->select(held);
    }
    sayCounts(ideas);
}

void IdeasPage::sayCounts(const std::vector<CardId> &ideas)
{
    int wins = 0;
    int late = 0;
    int nobodys = 0;
    for (const CardId id : ideas) {
        const Card &idea = m_workbook->model().at(id);
        wins += isQuickWin(idea) && isUnderWay(idea) ? 1 : 0;
        late += daysLate(idea, QDate::currentDate()) > 0 ? 1 : 0;
        nobodys += idea.owner.isEmpty() && isUnderWay(idea) ? 1 : 0;
    }
    QStringList parts {tr("%n idea(s)", nullptr, int(ideas.size()))};
    if (wins > 0)
        parts += tr("%n quick win(s) open", nullptr, wins);
    if (late > 0)
        //: ideas
        parts += tr("%n late", nullptr, late);
    if (nobodys > 0)
        //: ideas
        parts += tr("%n without owner", nullptr, nobodys);
    m_counts->setText(parts.join(QStringLiteral(" · ")));
    m_nothing->setVisible(m_workbook && ideas.empty());
    m_export->setEnabled(!ideas.empty());
    m_add->setEnabled(m_workbook && !mapsOf(m_workbook->model()).empty());
}

void IdeasPage::fillFilters()
{
    m_filling = true;
    for (QComboBox *choice : {m_maps, m_owners, m_states})
        choice->clear();
    m_maps->addItem(tr("All maps"), qint64(0));
    m_owners->addItem(tr("Anyone"), Anyone);
    m_owners->addItem(tr("Nobody yet"), Nobody);
    m_states->addItem(tr("Every state"), -1);
    if (m_workbook) {
        const Model &model = m_workbook->model();
        std::set<QString> owners;
        for (const MapId map : mapsOf(model))
            m_maps->addItem(model.at(map).title, map.value);
        for (const CardId id : ideasOf(model)) {
            if (const QString owner = model.at(id).owner.simplified(); !owner.isEmpty())
                owners.insert(owner);
        }
        for (const QString &owner : owners)
            m_owners->addItem(owner, This);
    }
    for (const auto &[state, word] : EnumWords<IdeaState>::list)
        m_states->addItem(nameOf(state, m_language), int(state));
    m_maps->setCurrentIndex(std::max(0, m_maps->findData(m_filter.map.value)));
    const int owner = !m_filter.owner ? 0 : m_filter.owner->isEmpty() ? 1 : m_owners->findText(*m_filter.owner);
    m_owners->setCurrentIndex(owner);
    m_states->setCurrentIndex(m_filter.state ? m_states->findData(int(*m_filter.state)) : 0);
    m_filling = false;
}

void IdeasPage::takeFilter()
{
    if (m_filling)
        return;
    m_filter.map = {m_maps->currentData().toLongLong()};
    const int owner = m_owners->currentData().toInt();
    m_filter.owner = owner == Anyone ? std::nullopt
        : owner == Nobody            ? std::optional(QString())
                                     : std::optional(m_owners->currentText());
    const int state = m_states->currentData().toInt();
    m_filter.state = state < 0 ? std::nullopt : std::optional(IdeaState(state));
    refresh();
}

// Into the first stage of the map that is filtered by, else of the first map.
void IdeasPage::addIdea()
{
    const Model &model = m_workbook->model();
    const std::vector<MapId> &maps = mapsOf(model);
    const MapId map = m_filter.map ? m_filter.map : maps.empty() ? MapId {} : maps.front();
    if (!map || stagesOf(model, map).empty())
        return;
    const StageId stage = stagesOf(model, map).front();
    CardId added;
    const auto done = m_workbook->edit({QT_TRANSLATE_NOOP("Edit", "Add an idea"), {}},
        [&](Edit &edit) { added = wend::addIdea(edit, stage, {}, tr("New idea"), {}, {}); });
    if (!done)
        return void(emit failed(done.error()));
    m_filter.owner.reset();
    m_filter.state.reset();
    refresh();
    select(added);
    m_list->setFocus();
    m_list->edit(m_table->index(m_table->rowOf(added), IdeaTable::Idea));
}

// As a spreadsheet takes it.
void IdeasPage::copyRows() const
{
    QStringList lines;
    for (const QModelIndex &row : m_list->selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < IdeaTable::columns; ++column)
            cells += row.siblingAtColumn(column).data().toString().simplified();
        lines += cells.join(QLatin1Char('\t'));
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

bool IdeasPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list)
        return QWidget::eventFilter(watched, event);
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    auto *key = isKey ? static_cast<QKeyEvent *>(event) : nullptr;
    if (key && key->matches(QKeySequence::Copy)) {
        if (event->type() == QEvent::KeyPress)
            copyRows();
        event->accept();
        return true;
    }
    const bool isEnter = key && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    if (isEnter && event->type() == QEvent::KeyPress && m_list->currentIndex().isValid()) {
        m_list->edit(m_list->currentIndex());
        return true;
    }
    if (key && key->key() == Qt::Key_Insert && event->type() == QEvent::KeyPress) {
        addIdea();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void IdeasPage::retranslate()
{
    m_title->setText(tr("Ideas"));
    //: a button: one more idea
    m_add->setText(tr("+ Idea"));
    m_export->setText(tr("Export list…"));
    m_nothing->setText(tr("There is no idea here. Press Insert for the first one."));
    m_maps->setAccessibleName(tr("Which maps"));
    m_owners->setAccessibleName(tr("Whose ideas"));
    m_states->setAccessibleName(tr("In which state"));
    m_list->setAccessibleName(tr("Ideas"));
}

void IdeasPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}
