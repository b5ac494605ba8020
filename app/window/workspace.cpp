#include "window/workspace.h"

#include "canvas/canvasview.h"
#include "charts/funnelpanel.h"
#include "findingpanel/findingdetails.h"
#include "findingpanel/findingspanel.h"
#include "findings/decisions.h"
#include "inspector/inspector.h"
#include "inspector/linefield.h"
#include "model/lookup.h"
#include "navigator/navigator.h"
#include "numbertable/numberpanel.h"
#include "pages/explanationspage.h"
#include "pages/ideaspage.h"
#include "pages/toolspage.h"
#include "window/findbar.h"
#include "window/finder.h"
#include "window/panels.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace wend {

namespace {

constexpr int widthOfNumbers = 436;
constexpr int widthOfFindings = 396;
constexpr int narrowestNavigator = 120;
constexpr int narrowestDetails = 200;
constexpr int narrowestSwitch = 150; ///< of the charts

/// Whether what the stages of a map count, or how it is judged, may be different.
bool changesNumbers(const Changes &changes)
{
    return touches<Binding, Import, Target, DayNote, Scenario, ScenarioChange>(changes)
        || touchesField(changes, &Map::periodFrom, &Map::periodTo, &Map::unitCost, &Map::comparison, &Map::compareFrom,
            &Map::compareTo)
        || touchesField(changes, &Stage::position, &Stage::parent, &Stage::target)
        || touchesField(
            changes, &Metric::source, &Metric::key, &Metric::name, &Metric::unit, &Metric::kind, &Metric::additive);
}

/// Puts the focus into the first field of a panel.
void focusFirst(QWidget *panel)
{
    for (QWidget *next = panel->nextInFocusChain(); next && next != panel; next = next->nextInFocusChain()) {
        if (panel->isAncestorOf(next) && next->focusPolicy() & Qt::TabFocus && next->isVisible() && next->isEnabled())
            return next->setFocus(Qt::ShortcutFocusReason);
    }
}

/// Whether charts say the same numbers in other words, colours or order.
bool changesWordsOfNumbers(const Changes &changes)
{
    return touchesField(changes, &Stage::name, &Stage::colour) || touches<Metric, Source>(changes);
}

}

Workspace::Workspace(QWidget *parent)
    : QWidget(parent),
      m_across(new QSplitter(Qt::Horizontal)),
      m_down(new QSplitter(Qt::Vertical)),
      m_left(new QWidget),
      m_overviewHome(new QWidget),
      m_overviewHeading(new QLabel),
      m_navigator(new Navigator),
      m_canvas(new CanvasView(nullptr)),
      m_finder(new Finder(*this, this)),
      m_findBar(new FindBar(*m_finder)),
      m_inspector(new Inspector),
      m_numbers(new NumberPanel),
      m_aside(new QStackedWidget),
      m_pages(new QStackedWidget),
      m_ideas(new IdeasPage),
      m_tools(new ToolsPage),
      m_explanations(new ExplanationsPage),
      m_findings(new FindingsPanel),
      m_findingDetails(new FindingDetails),
      m_side(new QWidget),
      m_charts(new FunnelPanel)
{
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    m_aside->addWidget(m_inspector);
    m_aside->addWidget(m_numbers);
    m_aside->addWidget(m_findingDetails);
    for (QWidget *page : {static_cast<QWidget *>(m_numbers), static_cast<QWidget *>(m_findingDetails)})
        page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // the inspector may be narrower and lower
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setHandleWidth(1);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_aside);
    parts->addWidget(m_findings);
    m_findings->hide();
    side->addWidget(parts);
    m_side->setObjectName(QStringLiteral("side"));
    m_side->setAttribute(Qt::WA_StyledBackground);
    m_side->setMinimumWidth(narrowestDetails);
    m_charts->setMinimumHeight(120);
    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(m_navigator, 1);
    left->addWidget(m_overviewHome);
    m_left->setMinimumWidth(narrowestNavigator);
    auto *overview = new QVBoxLayout(m_overviewHome);
    overview->setContentsMargins(0, 4, 0, 12);
    m_overviewHeading->setProperty("heading", true);
    m_overviewHeading->setContentsMargins(14, 0, 14, 0);
    overview->addWidget(m_overviewHeading);

    m_pages->addWidget(makeMiddle());
    for (QWidget *page :
        {static_cast<QWidget *>(m_ideas), static_cast<QWidget *>(m_tools), static_cast<QWidget *>(m_explanations)}) {
        page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // the map may be narrower
        m_pages->addWidget(page);
    }
    for (QWidget *part : {m_left, static_cast<QWidget *>(m_pages), m_side})
        m_across->addWidget(part);
    m_down->addWidget(m_across);
    m_down->addWidget(m_charts);
    m_panels = new Panels(*m_across, *m_down, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_down);

    connect(m_navigator, &Navigator::mapChosen, this, [this](MapId map) {
        showPage(Page::Map);
        setMap(map);
    });
    connect(m_navigator, &Navigator::personaChosen, this, [this](PersonaId persona) {
        showPage(Page::Map);
        closeNumbers();
        m_inspector->show(persona);
        emit selectionChanged(persona);
    });
    connect(m_navigator, &Navigator::personaAdded, this, [this] {
        emit sideWanted();
        if (auto *name = m_inspector->findChild<LineField *>())
            name->setFocus(Qt::ShortcutFocusReason); // it is selected, to be typed over
    });
    const auto makeRoom = [this] {
        showPage(Page::Map);
        closeNumbers();
    };
    connect(m_navigator, &Navigator::sourceChosen, this, makeRoom);
    connect(m_navigator, &Navigator::importChosen, this, makeRoom);
    connect(m_navigator, &Navigator::sourceChosen, m_inspector, &Inspector::showSource);
    connect(m_navigator, &Navigator::importChosen, m_inspector, &Inspector::showImport);
    connect(m_navigator, &Navigator::importRequested, this, &Workspace::importRequested);
    connect(m_navigator, &Navigator::watchRequested, this, &Workspace::watchRequested);
    connect(m_navigator, &Navigator::failed, this, &Workspace::failed);
    connect(m_inspector, &Inspector::failed, this, &Workspace::failed);
    connect(m_canvas, &CanvasView::selectionChanged, this, [this](const Selection &selection) {
        showFields();
        m_inspector->show(selection);
        followSelection(selection);
        emit selectionChanged(selection);
    });
    connect(m_canvas, &CanvasView::contextMenuRequested, this, &Workspace::contextMenuRequested);
    connect(m_canvas, &CanvasView::failed, this, &Workspace::failed);
    connect(m_canvas, &CanvasView::reported, this, &Workspace::reported);
    connect(m_canvas, &CanvasView::heard, this, &Workspace::heard);
    connect(m_canvas, &CanvasView::linkRequested, this, &Workspace::linkRequested);
    connect(m_inspector, &Inspector::linkRequested, this, &Workspace::linkRequested);
    connect(m_canvas, &CanvasView::columnsMoved, this, &Workspace::alignCharts);
    connect(m_finder, &Finder::failed, this, &Workspace::failed);
    connect(m_charts, &FunnelPanel::importRequested, this, &Workspace::importRequested);
    connect(m_charts, &FunnelPanel::heightWanted, this, [this](int height) { m_panels->heightenCharts(height); });
    connect(m_charts, &FunnelPanel::stageChosen, this, &Workspace::reveal);
    connect(m_charts, &FunnelPanel::failed, this, &Workspace::failed);
    connect(m_panels, &Panels::resized, this, &Workspace::alignCharts);
    connect(m_panels, &Panels::shownChanged, this, [this](Panels::Panel panel, bool shown) {
        placeOverview();
        if (panel == Panels::Details && !shown && m_side->isAncestorOf(QApplication::focusWidget()))
            m_canvas->setFocus();
        QMetaObject::invokeMethod(this, &Workspace::alignCharts, Qt::QueuedConnection);
    });
    connect(m_inspector, &Inspector::left, m_canvas, [this] { m_canvas->setFocus(); });
    placeOverview();
    m_canvas->setCoursePainter(&m_course);
    connectNumbers();
    connectFindings();
    connectFindingDetails();
    connectPages();
    connectExplanations();
}

QWidget *Workspace::makeMiddle()
{
    auto *middle = new QWidget;
    auto *canvas = new QVBoxLayout(middle);
    canvas->setContentsMargins(0, 0, 0, 0);
    canvas->setSpacing(0);
    canvas->addWidget(m_canvas, 1);
    canvas->addWidget(m_findBar);
    return middle;
}

void Workspace::connectPages()
{
    connect(m_navigator, &Navigator::ideasChosen, this, [this] { showPage(Page::Ideas); });
    connect(m_navigator, &Navigator::toolsChosen, this, [this] { showPage(Page::Tools); });
    connect(m_ideas, &IdeasPage::failed, this, &Workspace::failed);
    connect(m_ideas, &IdeasPage::exportWanted, this, &Workspace::ideaExportWanted);
    connect(m_ideas, &IdeasPage::opened, this, &Workspace::openCard);
    connect(m_tools, &ToolsPage::failed, this, &Workspace::failed);
}

void Workspace::connectExplanations()
{
    connect(m_canvas, &CanvasView::explanationsWanted, this, qOverload<StageId>(&Workspace::openExplanations));
    connect(m_findings, &FindingsPanel::explanationsWanted, this, qOverload<StageId>(&Workspace::openExplanations));
    connect(m_inspector, &Inspector::explanationsRequested, this, qOverload<StageId>(&Workspace::openExplanations));
    connect(m_explanations, &ExplanationsPage::left, this, [this] {
        if (page() != Page::Explanations)
            return;
        showPage(Page::Map);
        m_canvas->setFocus();
    });
    connect(m_explanations, &ExplanationsPage::cardWanted, this, &Workspace::openCard);
    connect(m_explanations, &ExplanationsPage::failed, this, &Workspace::failed);
    connect(m_explanations, &ExplanationsPage::printWanted, this, &Workspace::explanationsPrintWanted);
    connect(m_explanations, &ExplanationsPage::pdfWanted, this, &Workspace::explanationsPdfWanted);
}

void Workspace::openExplanations(StageId stage)
{
    const Model &model = m_workbook->model();
    if (!model.find(stage))
        return;
    commit();
    const StageId to = stageOf(model, stage);
    setMap(model.at(to).map);
    m_explanations->show(to);
    showPage(Page::Explanations);
}

void Workspace::openExplanations()
{
    const Model &model = m_workbook->model();
    const Selection selection = m_canvas->selection();
    const Card *card = model.find(onlyCard(selection));
    const auto *cell = std::get_if<CellPlace>(&selection);
    const auto *stage = std::get_if<StageId>(&selection);
    if (const StageId at = card ? card->stage : cell ? cell->stage : stage ? *stage : StageId {})
        return openExplanations(at);
    for (const StageNumbers &number : m_canvas->board().numbers()) {
        if (number.weakest)
            return openExplanations(number.next);
    }
    const std::vector<StageId> &stages = stagesOf(model, m_map);
    if (!stages.empty())
        openExplanations(stages[std::min<size_t>(1, stages.size() - 1)]);
}

void Workspace::openCard(CardId card)
{
    const Model &model = m_workbook->model();
    if (!model.find(card))
        return;
    showPage(Page::Map);
    setMap(model.at(model.at(card).lane).map);
    m_canvas->select(CardIds {card});
    m_canvas->setFocus();
}

QWidget *Workspace::widgetOf(Page page) const
{
    switch (page) {
    case Page::Map: return m_pages->widget(0);
    case Page::Ideas: return m_ideas;
    case Page::Tools: return m_tools;
    case Page::Explanations: return m_explanations;
    }
    Q_UNREACHABLE();
}

Workspace::Page Workspace::page() const
{
    const QWidget *shown = m_pages->currentWidget();
    return shown == m_ideas       ? Page::Ideas
        : shown == m_tools        ? Page::Tools
        : shown == m_explanations ? Page::Explanations
                                  : Page::Map;
}

void Workspace::showPage(Page page)
{
    if (this->page() == page)
        return;
    commit();
    m_canvas->light({});
    m_canvas->select({}); // keys find nothing on a map that is not seen
    m_panels->showPage(page != Page::Map);
    m_pages->setCurrentWidget(widgetOf(page));
    m_navigator->setOpenPage(page == Page::Ideas ? Navigator::OpenPage::Ideas
            : page == Page::Tools                ? Navigator::OpenPage::Tools
                                                 : Navigator::OpenPage::Map);
    placeOverview();
    if (page != Page::Map)
        widgetOf(page)->setFocus();
    if (!m_findings->isHidden()) // they come back with the map
        emit findingsToggled(areFindingsShown());
    emit pageChanged(page);
}

void Workspace::connectNumbers()
{
    connect(m_canvas, &CanvasView::numbersAsked, this, [this](StageId stage, BindingId number, const QString &typed) {
        openNumbers({stage, {}}, number, typed);
    });
    connect(m_canvas, &CanvasView::numbersPasted, this, [this](StageId stage) {
        const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
        openNumbers({stage, {}});
        if (mime)
            m_numbers->paste(*mime);
    });
    connect(m_inspector, &Inspector::numbersRequested, this, [this](StageId stage, CardId card, BindingId number) {
        openNumbers({stage, card}, number);
    });
    connect(m_numbers, &NumberPanel::detailsWanted, this, [this] {
        const NumberPlace place = m_numbers->place();
        closeNumbers();
        if (place.stage)
            m_inspector->show(place.card ? Selection(CardIds {place.card}) : Selection(place.stage));
        m_canvas->setFocus();
    });
    connect(m_numbers, &NumberPanel::sourceWanted, this, [this](SourceId source) {
        closeNumbers();
        m_inspector->showSource(source);
    });
    connect(m_numbers, &NumberPanel::left, m_canvas, [this] { m_canvas->setFocus(); });
    connect(m_numbers, &NumberPanel::failed, this, &Workspace::failed);
}

void Workspace::connectFindings()
{
    connect(m_findings, &FindingsPanel::chosen, this, &Workspace::look);
    connect(m_findings, &FindingsPanel::opened, this, &Workspace::openFinding);
    connect(m_findings, &FindingsPanel::listChanged, this, &Workspace::showBadges);
    connect(m_findings, &FindingsPanel::ideaMade, this, [this](CardId idea) {
        m_canvas->light({});
        m_canvas->select(CardIds {idea});
        m_canvas->setFocus();
    });
    connect(m_findings, &FindingsPanel::failed, this, &Workspace::failed);
    connect(m_findings, &FindingsPanel::left, m_canvas, [this] {
        showFields();
        m_canvas->light({});
        m_canvas->setFocus();
    });
    connect(m_canvas, &CanvasView::findingWanted, this, [this](int number) { m_findings->choose(number - 1); });
}

void Workspace::connectFindingDetails()
{
    connect(m_findings, &FindingsPanel::listChanged, this, &Workspace::followFindings);
    connect(
        m_findingDetails, &FindingDetails::explanationsWanted, this, qOverload<StageId>(&Workspace::openExplanations));
    connect(m_findingDetails, &FindingDetails::cardWanted, this, &Workspace::openCard);
    connect(m_findingDetails, &FindingDetails::left, m_findings, &FindingsPanel::left);
}

// The one that is looked at may be another by now, or settled.
void Workspace::followFindings()
{
    if (m_aside->currentWidget() != m_findingDetails)
        return;
    const FindingList &list = m_findings->list();
    const Finding &looked = m_findingDetails->finding();
    for (int row = 0; row < list.rowCount(); ++row) {
        const Finding &each = list.finding(row);
        if (each.map == looked.map && keyOf(each) == keyOf(looked))
            return m_findingDetails->show(Finding(each), row + 1, list.rowCount());
    }
    showFields();
}

// In place of the finding.
void Workspace::showFields()
{
    if (m_aside->currentWidget() == m_findingDetails)
        m_aside->setCurrentWidget(m_inspector);
}

bool Workspace::areFindingsShown() const { return page() == Page::Map && !m_findings->isHidden(); }

void Workspace::showFindings(bool shown)
{
    if (areFindingsShown() == shown)
        return;
    showPage(Page::Map); // where they are seen
    if (areFindingsShown() == shown)
        return;
    m_findings->setVisible(shown);
    if (shown) {
        emit sideWanted();
    } else {
        m_canvas->light({});
        showFields();
    }
    showBadges();
    fitSide();
    QMetaObject::invokeMethod(this, &Workspace::alignCharts, Qt::QueuedConnection);
    emit findingsToggled(shown);
}

// What stands at the right wants more room than fields do.
void Workspace::fitSide()
{
    m_panels->widenDetails(std::max(areNumbersOpen() ? widthOfNumbers : 0, areFindingsShown() ? widthOfFindings : 0));
}

// Its number stands on the map as long as the list does.
void Workspace::showBadges()
{
    std::vector<FindingBadge> badges;
    const FindingList &list = m_findings->list();
    for (int row = 0; areFindingsShown() && row < list.rowCount(); ++row) {
        const FindingRow &each = list.row(row);
        if (each.finding.map == m_map && !each.mark)
            badges.push_back({row + 1, each.finding.severity, each.finding.items.front(), each.finding.text});
    }
    m_canvas->setBadges(std::move(badges));
}

// Lit, not selected: Delete finds nothing on the map.
void Workspace::look(const Finding &finding)
{
    showPage(Page::Map);
    if (finding.map && finding.map != m_map)
        setMap(finding.map);
    const Model &model = m_workbook->model();
    m_canvas->select({});
    std::vector<FindingItem> lit;
    for (const FindingItem &item : finding.items) {
        const auto isThere = [&](auto id) { return model.find(id) != nullptr; };
        if (std::visit(isThere, item))
            lit.push_back(item);
    }
    for (const FindingItem &item : lit) {
        if (m_canvas->reveal(item))
            break;
    }
    m_canvas->light(std::move(lit));
    const FindingItem &first = finding.items.front();
    if (const auto *stage = std::get_if<StageId>(&first); stage && model.find(*stage))
        m_inspector->show(*stage);
    else if (const auto *card = std::get_if<CardId>(&first); card && model.find(*card))
        m_inspector->show(CardIds {*card});
    else if (const auto *feeling = std::get_if<FeelingId>(&first); feeling && model.find(*feeling))
        m_inspector->show(std::vector<FeelingId> {*feeling});
    else if (const auto *persona = std::get_if<PersonaId>(&first); persona && model.find(*persona))
        m_inspector->show(*persona);
    closeNumbers();
    const FindingList &list = m_findings->list();
    for (int row = 0; row < list.rowCount(); ++row) {
        if (list.finding(row) == finding)
            m_findingDetails->show(finding, row + 1, list.rowCount());
    }
    if (m_findingDetails->finding() == finding)
        m_aside->setCurrentWidget(m_findingDetails);
}

// A tool has no place of its own, its touchpoints have.
void Workspace::openFinding(const Finding &finding)
{
    look(finding);
    showFields();
    m_canvas->light({});
    const Model &model = m_workbook->model();
    for (const FindingItem &item : finding.items) {
        if (const auto *stage = std::get_if<StageId>(&item); stage && model.find(*stage)) {
            m_canvas->select(*stage);
            break;
        }
        if (const auto *card = std::get_if<CardId>(&item); card && model.find(*card)) {
            m_canvas->select(CardIds {*card});
            break;
        }
        if (const auto *feeling = std::get_if<FeelingId>(&item); feeling && model.find(*feeling)) {
            m_canvas->select(std::vector<FeelingId> {*feeling});
            break;
        }
    }
    m_canvas->setFocus();
}

bool Workspace::areNumbersOpen() const { return m_aside->currentWidget() == m_numbers; }

void Workspace::openNumbers(const NumberPlace &place, BindingId number, const QString &typed)
{
    if (!m_workbook || !m_workbook->model().find(place.stage))
        return;
    if (!areNumbersOpen()) {
        m_aside->setCurrentWidget(m_numbers);
        emit sideWanted();
        fitSide();
    }
    m_numbers->show(m_map, place);
    m_numbers->enter(number, typed);
    QMetaObject::invokeMethod(this, &Workspace::alignCharts, Qt::QueuedConnection);
}

void Workspace::openNumbers()
{
    const Model &model = m_workbook->model();
    const Selection selection = m_canvas->selection();
    const Card *card = model.find(onlyCard(selection));
    const auto *cell = std::get_if<CellPlace>(&selection);
    const auto *stage = std::get_if<StageId>(&selection);
    const Lane *lane = card ? model.find(card->lane) : nullptr;
    const bool isTouchpoint = lane && lane->kind == LaneKind::Touchpoints;
    const StageId column = card ? card->stage : cell ? cell->stage : stage ? *stage : StageId {};
    const auto &stages = stagesOf(model, m_map);
    if (column || !stages.empty())
        openNumbers({column ? stageOf(model, column) : stages.front(), isTouchpoint ? card->id : CardId {}});
}

void Workspace::closeNumbers()
{
    showFields();
    if (!areNumbersOpen())
        return;
    m_numbers->commit();
    m_aside->setCurrentWidget(m_inspector);
    fitSide();
    QMetaObject::invokeMethod(this, &Workspace::alignCharts, Qt::QueuedConnection);
}

// While the numbers are open, a stage or a touchpoint that is selected shows its own; whatever has none shows its
// fields.
void Workspace::followSelection(const Selection &selection)
{
    if (!areNumbersOpen())
        return;
    const Model &model = m_workbook->model();
    const auto *stage = std::get_if<StageId>(&selection);
    const auto *cell = std::get_if<CellPlace>(&selection);
    const Lane *lane = cell ? model.find(cell->lane) : nullptr;
    if (stage && model.find(*stage))
        m_numbers->show(m_map, {stageOf(model, *stage), {}});
    else if (lane && lane->kind == LaneKind::Numbers)
        m_numbers->show(m_map, {stageOf(model, cell->stage), {}});
    else if (!isNothing(selection))
        closeNumbers();
}

Workspace::~Workspace() = default;

void Workspace::setWorkbook(Workbook *workbook)
{
    if (m_workbook)
        disconnect(m_workbook, nullptr, this, nullptr);
    m_workbook = workbook;
    m_map = {};
    m_navigator->setWorkbook(workbook);
    closeNumbers();
    m_numbers->setWorkbook(workbook);
    m_inspector->setWorkbook(workbook);
    m_finder->setWorkbook(workbook);
    m_findingDetails->setWorkbook(workbook);
    m_findings->setWorkbook(workbook);
    m_ideas->setWorkbook(workbook);
    m_tools->setWorkbook(workbook);
    m_explanations->setWorkbook(workbook);
    showPage(Page::Map);
    if (!workbook) {
        m_findBar->close();
        m_canvas->setMap(nullptr, {});
        m_charts->clear();
        emit mapChanged({});
        return;
    }
    connect(workbook, &Workbook::changed, this, &Workspace::follow);
    const auto &maps = mapsOf(workbook->model());
    setMap(maps.empty() ? MapId {} : maps.front());
}

void Workspace::setMap(MapId map)
{
    if (map != m_map || !map) {
        closeNumbers();
        m_map = map;
        m_canvas->setMap(m_workbook, map);
        m_inspector->setMap(map);
        showNumbers();
    } else {
        m_inspector->show(m_canvas->selection());
    }
    m_navigator->setMap(map);
    m_findings->setMap(map);
    emit mapChanged(map);
}

void Workspace::setLanguage(const QString &language)
{
    m_overviewHeading->setText(tr("Overview").toUpper());
    m_navigator->setLanguage(language);
    m_inspector->setLanguage(language);
    m_findingDetails->setLanguage(language);
    m_ideas->setLanguage(language);
    m_explanations->setLanguage(language);
}

Selection Workspace::selection() const { return m_canvas->selection(); }
void Workspace::select(const Selection &selection) { m_canvas->select(selection); }

// Whoever presses a bar wants to know about its stage, not to hold it: Delete must find nothing there.
void Workspace::reveal(StageId stage)
{
    m_canvas->select({});
    m_canvas->reveal(stage);
    showFields();
    m_inspector->show(stage);
}

void Workspace::commit()
{
    m_canvas->commitText();
    m_inspector->commit();
    m_numbers->commit();
    m_explanations->commit();
}

// The map that was shown may be gone, by an edit or an undo.
void Workspace::follow(const Changes &changes)
{
    const Model &model = m_workbook->model();
    if (!model.find(m_map)) {
        const auto &maps = mapsOf(model);
        setMap(maps.empty() ? MapId {} : maps.front());
    }
    if (changesNumbers(changes))
        showNumbers();
    else if (changesWordsOfNumbers(changes))
        m_charts->followNames();
    if (touches<Stage>(changes))
        alignCharts();
    emit mapChanged(m_map);
}

void Workspace::showNumbers()
{
    if (!m_workbook || !m_map)
        return m_charts->clear();
    const ChartFacts facts = chartFactsOf(*m_workbook, m_map, QDate::currentDate());
    m_canvas->setNumbers(facts.funnel.numbers);
    m_charts->setFacts(facts);
    alignCharts();
    emit numbersShown();
}

// Sizes of the panels are known once their layouts have run.
void Workspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(this, &Workspace::alignCharts, Qt::QueuedConnection);
}

void Workspace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QMetaObject::invokeMethod(m_panels, &Panels::applySizes, Qt::QueuedConnection);
    QMetaObject::invokeMethod(this, &Workspace::alignCharts, Qt::QueuedConnection);
}

// The bars stand below their stages.
void Workspace::alignCharts()
{
    if (!m_workbook || !m_charts->isVisible())
        return;
    std::vector<ColumnSpan> columns;
    for (const StageId stage : stagesOf(m_workbook->model(), m_map)) {
        const QRect column = m_canvas->columnRect(stage);
        const int left = m_charts->mapFrom(this, m_canvas->mapTo(this, column.topLeft())).x();
        columns.push_back({double(left), double(column.width())});
    }
    m_charts->setColumns(columns);
    m_charts->setSideWidths(std::max(m_left->isVisible() ? m_left->width() : 0, narrowestSwitch),
        std::max(m_side->isVisible() ? m_side->width() : 0, narrowestDetails));
}

// At the foot of the navigator it covers nothing.
void Workspace::placeOverview()
{
    const bool isBeside = page() == Page::Map && m_panels->isShown(Panels::Navigator);
    m_canvas->overview().setHome(isBeside ? m_overviewHome : nullptr);
}

void Workspace::switchToFields()
{
    if (m_side->isAncestorOf(QApplication::focusWidget())) {
        m_canvas->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    emit sideWanted();
    showFields();
    if (areNumbersOpen())
        focusFirst(m_numbers);
    else
        m_inspector->enter();
}

void Workspace::focusNextPanel(bool forward)
{
    QList<QWidget *> shown;
    for (QWidget *panel : {static_cast<QWidget *>(m_navigator), static_cast<QWidget *>(m_canvas), m_side,
             static_cast<QWidget *>(m_charts)}) {
        if (panel->isVisible())
            shown.append(panel);
    }
    const QWidget *focus = QApplication::focusWidget();
    int at = int(std::find_if(shown.begin(), shown.end(), [&](const QWidget *panel) {
        return focus && (panel == focus || panel->isAncestorOf(focus));
    }) - shown.begin());
    if (at == shown.size()) // from elsewhere to the map
        at = int(shown.indexOf(m_canvas)) - (forward ? 1 : -1);
    QWidget *next = shown[(at + (forward ? 1 : -1) + shown.size()) % shown.size()];
    if (next == m_side && !areNumbersOpen())
        m_inspector->enter();
    else if (next == m_side || next == m_charts)
        focusFirst(next);
    else
        next->setFocus(Qt::ShortcutFocusReason);
}

QByteArray Workspace::saveLayout() const { return m_panels->save(); }
void Workspace::restoreLayout(const QByteArray &layout) { m_panels->restore(layout); }

}
