#include "findingpanel/findingspanel.h"

#include "base/daytext.h"
#include "edit/findingmarks.h"
#include "edit/ideas.h"
#include "findingpanel/findingline.h"
#include "findingpanel/findingplaces.h"
#include "findingpanel/latermenu.h"
#include "findingpanel/settledtext.h"
#include "model/lookup.h"
#include "store/edit.h"
#include "store/seriesreader.h"

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QToolTip>
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
    return button;
}

QString nameWithMap(const Finding &finding)
{
    return QStringLiteral("%1 %2").arg(finding.map.value).arg(keyOf(finding));
}

}

FindingsPanel::FindingsPanel(QWidget *parent)
    : QWidget(parent),
      m_findings(new FindingList(this)),
      m_line(new FindingLine(this)),
      m_heading(new QLabel),
      m_onlyNew(tab("newFindings")),
      m_thisMap(tab("findingsOfMap")),
      m_allMaps(tab("findingsOfAll")),
      m_list(new QListView),
      m_nothing(new QLabel),
      m_footer(tab("settledFindings"))
{
    setObjectName(QStringLiteral("findingsPanel"));
    m_heading->setProperty("heading", true);
    m_thisMap->setAutoExclusive(true);
    m_allMaps->setAutoExclusive(true);
    m_thisMap->setChecked(true);
    m_nothing->setWordWrap(true);
    m_nothing->setProperty("hint", true);
    m_list->setObjectName(QStringLiteral("findings"));
    m_list->setModel(m_findings);
    m_list->setItemDelegate(m_line);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);

    auto *switches = new QHBoxLayout;
    switches->setSpacing(2);
    switches->addWidget(m_thisMap);
    switches->addWidget(m_allMaps);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addWidget(m_onlyNew);
    head->addStretch(1);
    head->addLayout(switches);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 8, 8);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    column->addWidget(m_footer, 0, Qt::AlignLeft);

    connect(m_thisMap, &QToolButton::toggled, this, &FindingsPanel::showList);
    connect(m_onlyNew, &QToolButton::clicked, this, [this](bool on) { showOnly(on ? Shown::New : Shown::All); });
    connect(m_footer, &QToolButton::clicked, this, [this](bool on) { showOnly(on ? Shown::Settled : Shown::All); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        m_list->doItemsLayout(); // the one that is looked at is higher
        if (index.isValid()) {
            m_list->scrollTo(index);
            choose(index.row());
        }
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_list, &QListView::activated, this,
        [this](const QModelIndex &index) { act(FindingAction::Open, index.row(), {}); });
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseAfterEdits);
    connect(&m_pause, &QTimer::timeout, this, &FindingsPanel::refresh);
    retranslate();
    showList();
}

FindingsPanel::~FindingsPanel() = default;

void FindingsPanel::setWorkbook(Workbook *workbook)
{
    if (m_workbook) {
        disconnect(m_workbook, nullptr, this, nullptr);
        if (!m_workbook->path().isEmpty() && !m_found.empty()) {
            for (const auto &[map, findings] : m_found)
                m_known.note(map, findings);
            m_known.day = QDate::currentDate();
            writeKnownFindings(m_workbook->workingCopy(), m_known);
        }
    }
    m_workbook = workbook;
    m_map = {};
    m_found.clear();
    m_seen.clear();
    m_shown = Shown::All;
    m_known = workbook ? readKnownFindings(workbook->workingCopy()) : KnownFindings();
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

SortedFindings FindingsPanel::findingsOn(MapId map)
{
    const Model &model = m_workbook->model();
    Findings found;
    if (map) {
        const MapSeries series = m_workbook->series().seriesOf(map);
        const Funnel funnel = funnelOf(model, map, series);
        found = findingsOf({model, map, series, funnel, QDate::currentDate()});
    } else {
        found = findingsOfWorkbook(model);
    }
    const SortedFindings sorted = sortOut(model, found, QDate::currentDate());
    m_found[map] = std::move(found);
    return sorted;
}

void FindingsPanel::refresh()
{
    m_pause.stop();
    const bool hasMap = m_workbook && m_workbook->model().find(m_map);
    const int before = count();
    m_ofMap = hasMap ? findingsOn(m_map) : SortedFindings();
    showList();
    if (count() != before)
        emit countChanged(count());
}

FindingRow FindingsPanel::rowOf(const Finding &finding) const
{
    FindingRow row {finding};
    if (m_allMaps->isChecked() && finding.map)
        row.title = m_workbook->model().at(finding.map).title;
    row.hasStage = bool(stageIn(m_workbook->model(), finding));
    row.isLeak = row.hasStage && finding.rule.startsWith(QLatin1String("leak"));
    row.isNew = m_known.isNew(finding) && !m_seen.contains(nameWithMap(finding));
    return row;
}

// What is to be listed, and how much there is beside it.
std::vector<FindingRow> FindingsPanel::rows()
{
    SortedFindings all = m_ofMap;
    if (m_workbook && m_allMaps->isChecked()) {
        std::vector<MapId> others = mapsOf(m_workbook->model());
        std::erase(others, m_map);
        others.push_back({});
        for (const MapId map : others) {
            const SortedFindings found = findingsOn(map);
            all.open.insert(all.open.end(), found.open.begin(), found.open.end());
            all.settled.insert(all.settled.end(), found.settled.begin(), found.settled.end());
        }
        sortFindings(all.open);
    }
    m_settled = all.settled;
    m_new = 0;
    std::vector<FindingRow> open;
    for (const Finding &finding : all.open) {
        open.push_back(rowOf(finding));
        m_new += open.back().isNew ? 1 : 0;
    }
    if (m_shown == Shown::Settled && m_settled.empty())
        m_shown = Shown::All;
    if (m_shown == Shown::New)
        std::erase_if(open, [](const FindingRow &row) { return !row.isNew; });
    if (m_shown != Shown::Settled)
        return open;
    std::vector<FindingRow> settled;
    for (const SettledFinding &each : m_settled) {
        settled.push_back(rowOf(each.finding));
        settled.back().mark = each.mark;
        settled.back().isNew = false;
        settled.back().decision = decisionText(each);
    }
    return settled;
}

void FindingsPanel::showOnly(Shown shown)
{
    m_shown = shown;
    showList();
}

void FindingsPanel::showList()
{
    const QModelIndex current = m_list->currentIndex();
    const QString looked = current.isValid() ? nameWithMap(m_findings->finding(current.row())) : QString();
    {
        const QSignalBlocker blocker(m_list->selectionModel());
        m_findings->setRows(m_workbook ? rows() : std::vector<FindingRow>());
        for (int row = 0; !looked.isEmpty() && row < m_findings->rowCount(); ++row) {
            if (nameWithMap(m_findings->finding(row)) == looked)
                m_list->setCurrentIndex(m_findings->index(row));
        }
    }
    const bool isEmpty = m_findings->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    m_onlyNew->setChecked(m_shown == Shown::New);
    m_footer->setChecked(m_shown == Shown::Settled);
    retranslateCounts();
    m_list->doItemsLayout();
    emit listChanged();
}

void FindingsPanel::choose(int row)
{
    const Finding finding = m_findings->finding(row);
    if (m_findings->row(row).isNew) {
        m_seen.insert(nameWithMap(finding));
        m_findings->noteSeen(row);
        --m_new;
        retranslateCounts();
    }
    if (m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_findings->index(row)); // and is chosen by that
    else
        emit chosen(finding);
}

void FindingsPanel::act(FindingAction action)
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const std::vector<FindingAction> offered = m_findings->actionsOf(index.row());
    if (std::find(offered.begin(), offered.end(), action) != offered.end())
        act(action, index.row(), m_list->viewport()->mapToGlobal(m_list->visualRect(index).bottomLeft()));
}

void FindingsPanel::act(FindingAction action, int row, const QPoint &global)
{
    switch (action) {
    case FindingAction::Open: emit opened(Finding(m_findings->finding(row))); break; // the list may change by it
    case FindingAction::Explain: emit explanationsWanted(stageIn(m_workbook->model(), m_findings->finding(row))); break;
    case FindingAction::MakeIdea: makeIdea(row); break;
    case FindingAction::Later: askUntil(row, global); break;
    case FindingAction::Dismiss: dismiss(row); break;
    case FindingAction::BringBack: bringBack(row); break;
    }
}

// The list may be another one by the time that somebody chose.
void FindingsPanel::askUntil(int row, const QPoint &global)
{
    auto *menu = new LaterMenu(QDate::currentDate(), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &LaterMenu::chosen, this, [this, name = nameWithMap(m_findings->finding(row))](const QDate &until) {
        for (int at = 0; at < m_findings->rowCount(); ++at) {
            if (nameWithMap(m_findings->finding(at)) == name)
                return putOff(at, until);
        }
    });
    menu->popup(global);
}

void FindingsPanel::putOff(int row, const QDate &until)
{
    decide(row, FindingDecision::Later, until, QT_TRANSLATE_NOOP("Edit", "Put a finding off"));
}

void FindingsPanel::dismiss(int row)
{
    decide(row, FindingDecision::Dismissed, {}, QT_TRANSLATE_NOOP("Edit", "Say that a finding is not a problem"));
}

void FindingsPanel::decide(int row, FindingDecision decision, const QDate &until, const char *step)
{
    const Finding finding = m_findings->finding(row);
    const auto done = m_workbook->edit({step, {}}, [&](Edit &edit) {
        decideFinding(edit, {{}, finding.rule, finding.map, aboutOf(finding), decision, until});
    });
    if (!done)
        return void(emit failed(done.error()));
    refresh();
    if (const int next = std::min(row, m_findings->rowCount() - 1); next >= 0)
        m_list->setCurrentIndex(m_findings->index(next));
}

void FindingsPanel::bringBack(int row)
{
    const auto done = m_workbook->edit({QT_TRANSLATE_NOOP("Edit", "Bring a finding back"), {}},
        [mark = m_findings->row(row).mark](Edit &edit) { edit.remove(mark); });
    if (!done)
        emit failed(done.error());
    refresh();
}

void FindingsPanel::makeIdea(int row)
{
    const Finding finding = m_findings->finding(row);
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

void FindingsPanel::showMenu(const QPoint &global)
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const FindingAction action : m_findings->actionsOf(index.row()))
        menu->addAction(nameOf(action), this, [this, action] { act(action); })->setToolTip(tipOf(action));
    menu->popup(global);
}

void FindingsPanel::retranslate()
{
    m_thisMap->setText(tr("This map"));
    m_allMaps->setText(tr("All maps"));
    m_nothing->setText(
        tr("Nothing stands out. With numbers at the stages, feelings and pain points Wend can say more."));
    m_list->setAccessibleName(tr("Findings"));
    retranslateCounts();
}

void FindingsPanel::retranslateCounts()
{
    //: a heading; %1 is how many there are
    m_heading->setText(tr("Findings · %1").arg(m_findings->rowCount()).toUpper());
    m_onlyNew->setVisible(m_new > 0 || m_shown == Shown::New);
    m_onlyNew->setText(m_known.day.isValid()
            //: findings; %1 is a day
            ? tr("%n new since %1", nullptr, m_new).arg(dayAndMonth(m_known.day, QLocale()))
            : tr("%n new", nullptr, m_new));
    const QString settled = settledText(m_settled);
    m_footer->setText(settled);
    m_footer->setVisible(!settled.isEmpty());
}

void FindingsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh(); // its sentences are of the language
    }
    QWidget::changeEvent(event);
}

std::optional<FindingAction> FindingsPanel::actionAt(const QPoint &at) const
{
    const QModelIndex index = m_list->indexAt(at);
    if (!index.isValid())
        return std::nullopt;
    QStyleOptionViewItem option;
    option.initFrom(m_list);
    option.font = m_list->font();
    option.widget = m_list;
    option.rect = m_list->visualRect(index);
    return m_line->actionAt(option, index, at);
}

// Before the list sees it, so that a sign does not become another one under the pointer as its row grows.
bool FindingsPanel::pressed(const QPoint &at, const QPoint &global)
{
    const auto action = actionAt(at);
    if (action)
        act(*action, m_list->indexAt(at).row(), global);
    return action.has_value();
}

bool FindingsPanel::showTip(const QPoint &at, const QPoint &global)
{
    const auto action = actionAt(at);
    if (action)
        QToolTip::showText(global, tipOf(*action), m_list->viewport());
    return action.has_value();
}

bool FindingsPanel::key(int key)
{
    switch (key) {
    case Qt::Key_Escape: emit left(); return true;
    case Qt::Key_O: act(FindingAction::Open); return true;
    case Qt::Key_W: act(FindingAction::Explain); return true;
    case Qt::Key_I: act(FindingAction::MakeIdea); return true;
    case Qt::Key_L: act(FindingAction::Later); return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        act(m_shown == Shown::Settled ? FindingAction::BringBack : FindingAction::Dismiss);
        return true;
    default: return false;
    }
}

bool FindingsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonPress) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        return mouse->button() == Qt::LeftButton
            && pressed(mouse->position().toPoint(), mouse->globalPosition().toPoint());
    }
    if (watched == m_list->viewport() && event->type() == QEvent::MouseMove) {
        const bool isOnAction = actionAt(static_cast<QMouseEvent *>(event)->position().toPoint()).has_value();
        m_list->viewport()->setCursor(isOnAction ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    if (watched == m_list->viewport() && event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        return showTip(help->pos(), help->globalPos());
    }
    if (event->type() == QEvent::ContextMenu) {
        showMenu(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    }
    // Delete is the list's here, not the window's.
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_list || !isKey || static_cast<QKeyEvent *>(event)->modifiers() & ~Qt::KeypadModifier)
        return QWidget::eventFilter(watched, event);
    const int pressed = static_cast<QKeyEvent *>(event)->key();
    if (event->type() == QEvent::KeyPress)
        return key(pressed);
    const bool isDelete = pressed == Qt::Key_Delete || pressed == Qt::Key_Backspace;
    if (isDelete)
        event->accept();
    return isDelete;
}

void FindingsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_list->doItemsLayout();
}

}
