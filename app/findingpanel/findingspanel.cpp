#include "findingpanel/findingspanel.h"

#include "edit/ideas.h"
#include "findingpanel/findinglist.h"
#include "model/lookup.h"
#include "store/edit.h"
#include "store/seriesreader.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace wend {

namespace {

constexpr int pauseAfterEdits = 150; ///< milliseconds

QToolButton *tab(const char *name)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setProperty("tab", true);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    return button;
}

/// The stage that a finding is about; null where it is about none.
StageId stageIn(const Model &model, const Finding &finding)
{
    for (const FindingItem &item : finding.items) {
        if (const auto *stage = std::get_if<StageId>(&item))
            return *stage;
        if (const auto *card = std::get_if<CardId>(&item); card && model.find(*card))
            return model.at(*card).stage;
        if (const auto *feeling = std::get_if<FeelingId>(&item); feeling && model.find(*feeling))
            return model.at(*feeling).stage;
    }
    return {};
}

CardId painIn(const Model &model, const Finding &finding)
{
    for (const FindingItem &item : finding.items) {
        const auto *id = std::get_if<CardId>(&item);
        const Card *card = id ? model.find(*id) : nullptr;
        if (card && model.at(card->lane).kind == LaneKind::PainPoints)
            return *id;
    }
    return {};
}

}

FindingsPanel::FindingsPanel(QWidget *parent)
    : QWidget(parent),
      m_findings(new FindingList(this)),
      m_heading(new QLabel),
      m_thisMap(tab("findingsOfMap")),
      m_allMaps(tab("findingsOfAll")),
      m_list(new QListView),
      m_nothing(new QLabel),
      m_open(new QPushButton),
      m_idea(new QPushButton)
{
    setObjectName(QStringLiteral("findingsPanel"));
    m_heading->setProperty("heading", true);
    m_thisMap->setChecked(true);
    m_nothing->setWordWrap(true);
    m_nothing->setProperty("hint", true);
    m_list->setObjectName(QStringLiteral("findings"));
    m_list->setModel(m_findings);
    m_list->setItemDelegate(new FindingLine(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->installEventFilter(this);

    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_thisMap);
    head->addWidget(m_allMaps);
    auto *actions = new QHBoxLayout;
    actions->addWidget(m_open);
    actions->addWidget(m_idea);
    actions->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 8, 8);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    column->addLayout(actions);

    connect(m_thisMap, &QToolButton::toggled, this, &FindingsPanel::showList);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        m_list->doItemsLayout(); // the one that is looked at is higher
        updateActions();
        if (index.isValid()) {
            m_list->scrollTo(index);
            choose(index.row());
        }
    });
    connect(m_list, &QListView::activated, this, &FindingsPanel::left);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_open, &QPushButton::clicked, this, &FindingsPanel::left);
    connect(m_idea, &QPushButton::clicked, this, &FindingsPanel::makeIdea);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseAfterEdits);
    connect(&m_pause, &QTimer::timeout, this, &FindingsPanel::refresh);
    retranslate();
    showList();
}

void FindingsPanel::setWorkbook(Workbook *workbook)
{
    if (m_workbook)
        disconnect(m_workbook, nullptr, this, nullptr);
    m_workbook = workbook;
    m_map = {};
    if (m_workbook)
        connect(m_workbook, &Workbook::changed, &m_pause, qOverload<>(&QTimer::start));
    refresh();
}

void FindingsPanel::setMap(MapId map)
{
    if (m_map == map)
        return;
    m_map = map;
    refresh();
}

Findings FindingsPanel::findingsOn(MapId map) const
{
    const Model &model = m_workbook->model();
    const MapSeries series = m_workbook->series().seriesOf(map);
    const Funnel funnel = funnelOf(model, map, series);
    return findingsOf({model, map, series, funnel, QDate::currentDate()});
}

void FindingsPanel::refresh()
{
    m_pause.stop();
    const bool hasMap = m_workbook && m_workbook->model().find(m_map);
    const int before = count();
    m_ofMap = hasMap ? findingsOn(m_map) : Findings();
    showList();
    if (count() != before)
        emit countChanged(count());
}

void FindingsPanel::showList()
{
    const QModelIndex current = m_list->currentIndex();
    const std::optional<Finding> looked
        = current.isValid() ? std::optional(m_findings->finding(current.row())) : std::nullopt;
    Findings shown = m_ofMap;
    QStringList titles;
    if (m_workbook && m_allMaps->isChecked()) {
        const Model &model = m_workbook->model();
        shown = findingsOfWorkbook(model);
        for (const MapId map : mapsOf(model)) {
            const Findings found = map == m_map ? m_ofMap : findingsOn(map);
            shown.insert(shown.end(), found.begin(), found.end());
        }
        sortFindings(shown);
        for (const Finding &finding : shown)
            titles += finding.map ? model.at(finding.map).title : QString();
    }
    const QSignalBlocker blocker(m_list->selectionModel());
    m_findings->setFindings(std::move(shown), titles);
    for (int row = 0; looked && row < m_findings->rowCount(); ++row) {
        const Finding &finding = m_findings->finding(row);
        if (finding.rule == looked->rule && finding.items.front() == looked->items.front())
            m_list->setCurrentIndex(m_findings->index(row));
    }
    const bool isEmpty = m_findings->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    m_heading->setText(isEmpty ? tr("FINDINGS") : tr("FINDINGS · %1").arg(QLocale().toString(m_findings->rowCount())));
    updateActions();
}

void FindingsPanel::choose(int row) { emit chosen(m_findings->finding(row)); }

void FindingsPanel::updateActions()
{
    const QModelIndex index = m_list->currentIndex();
    m_open->setEnabled(index.isValid());
    m_idea->setEnabled(index.isValid() && m_workbook && stageIn(m_workbook->model(), m_findings->finding(index.row())));
}

void FindingsPanel::makeIdea()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || !m_workbook)
        return;
    const Finding finding = m_findings->finding(index.row());
    const Model &model = m_workbook->model();
    const StageId stage = stageIn(model, finding);
    const CardId pain = painIn(model, finding);
    const QString text = pain ? tr("Answer to “%1”").arg(model.at(pain).text.simplified()) : tr("New idea");
    CardId idea;
    const auto made = m_workbook->edit({QT_TRANSLATE_NOOP("Edit", "Make an idea of a finding"), {}}, [&](Edit &edit) {
        idea
            = addIdea(edit, stage, pain, text, finding.text + QLatin1Char(' ') + finding.figures, QDate::currentDate());
    });
    if (!made)
        emit failed(made.error());
    else
        emit ideaMade(idea);
}

void FindingsPanel::retranslate()
{
    m_thisMap->setText(tr("This map"));
    m_allMaps->setText(tr("All maps"));
    m_nothing->setText(
        tr("Nothing stands out. With numbers at the stages, feelings and pain points Wend can say more."));
    m_open->setText(tr("Open"));
    m_idea->setText(tr("Make an idea"));
    m_list->setAccessibleName(tr("Findings"));
}

void FindingsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh(); // its sentences are of the language
    }
    QWidget::changeEvent(event);
}

bool FindingsPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const int key = isKey ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (event->type() == QEvent::KeyPress && key == Qt::Key_Escape) {
        emit left();
        return true;
    }
    // What is chosen here is selected on the map, and not to be deleted there.
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        event->accept();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FindingsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_list->doItemsLayout();
}

}
