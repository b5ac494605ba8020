#include "window/mainwindow.h"

#include "actions/commandpalette.h"
#include "canvas/actions.h"
#include "canvas/canvasview.h"
#include "canvas/cardclipboard.h"
#include "canvas/looks.h"
#include "charts/funnelpanel.h"
#include "edit/lanes.h"
#include "edit/pictures.h"
#include "findingpanel/findingspanel.h"
#include "importing/folderwatch.h"
#include "importing/importdialog.h"
#include "importing/intake.h"
#include "importing/watchdialog.h"
#include "inspector/inspector.h"
#include "look/appearance.h"
#include "look/interfacelanguage.h"
#include "model/lookup.h"
#include "navigator/navigator.h"
#include "poster/posterdialog.h"
#include "render/fontsetter.h"
#include "start/startpage.h"
#include "store/edit.h"
#include "window/comparepicker.h"
#include "window/editing.h"
#include "window/funnelline.h"
#include "window/linkopening.h"
#include "window/newfromfile.h"
#include "window/noticebar.h"
#include "window/panels.h"
#include "window/periodpicker.h"
#include "window/personapicker.h"
#include "window/presentation.h"
#include "window/statusline.h"
#include "window/toolbar.h"
#include "window/walk.h"
#include "window/workspace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace wend {

namespace {

struct ContextMenuOf
{
    const char *operator()(const CardIds &) const { return "context.cards"; }
    const char *operator()(const CellPlace &) const { return "context.cell"; }
    const char *operator()(const std::vector<FeelingId> &) const { return "context.feelings"; }
    const char *operator()(StageId) const { return "context.stage"; }
    const char *operator()(LaneId) const { return "context.lane"; }
    const char *operator()(PathId) const { return "context.path"; }
    template <class Other>
    const char *operator()(const Other &) const
    {
        return "context.map";
    }
};

constexpr int widestName = 420; ///< of a file in a menu, in pixels
const QRegularExpression workbookName(QStringLiteral("\\.wend$"), QRegularExpression::CaseInsensitiveOption);

bool hasFeelings(const Model &model, MapId map)
{
    const auto &lanes = lanesOf(model, map);
    return std::any_of(
        lanes.begin(), lanes.end(), [&](LaneId lane) { return model.at(lane).kind == LaneKind::Feeling; });
}

}

MainWindow::MainWindow(
    WorkingCopies copies, InterfaceLanguage &language, Appearance &appearance, std::unique_ptr<Prompts> prompts)
    : m_language(language),
      m_appearance(appearance),
      m_prompts(prompts ? std::move(prompts) : std::make_unique<DialogPrompts>(this)),
      m_documents(new DocumentController(copies, m_recent, *m_prompts, this)),
      m_actions(new Actions(this)),
      m_workspace(new Workspace),
      m_editing(new Editing(*m_workspace, this)),
      m_links(new LinkOpening(*m_workspace, *m_prompts, this)),
      m_newFromFile(new NewFromFile(*m_documents, *m_prompts, this)),
      m_start(new StartPage(copies, m_recent)),
      m_notice(new NoticeBar),
      m_walk(new Walk),
      m_intake(new Intake(this)),
      m_watch(new FolderWatch(this)),
      m_status(new StatusLine),
      m_pages(new QStackedWidget),
      m_palette(nullptr)
{
    addFileActions();
    addEditActions();
    addViewActions();
    addInsertActions();
    makeMenus();
    m_toolBar = new ToolBar(*m_actions);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_workspace);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_toolBar);
    column->addWidget(m_notice);
    column->addWidget(m_walk);
    column->addWidget(m_pages, 1);
    column->addWidget(m_status);
    setCentralWidget(page);
    m_palette = new CommandPalette(*m_actions, this);
    setAcceptDrops(true);
    connectParts();
    connectImports();
    retranslate();
    showWorkbook(nullptr);
    restoreLayout();
}

MainWindow::~MainWindow()
{
    // The parts let go of the workbook before it goes.
    m_workspace->setWorkbook(nullptr);
}

void MainWindow::makeMenus()
{
    for (const char *id : menuBarIds())
        menuBar()->addMenu(m_actions->makeMenu(QLatin1String(id), menuBar()));
    if (auto *recent = menuBar()->findChild<QMenu *>(QStringLiteral("menu.recent")))
        connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
}

void MainWindow::fillRecent(QMenu *menu)
{
    menu->clear();
    for (const QString &path : m_recent.paths())
        menu->addAction(menu->fontMetrics()
                            .elidedText(QFileInfo(path).fileName(), Qt::ElideMiddle, widestName)
                            .replace(QLatin1Char('&'), QLatin1String("&&")),
                this, [this, path] { m_documents->open(path); })
            ->setToolTip(path);
    if (menu->isEmpty())
        menu->addAction(tr("Nothing yet"))->setEnabled(false);
}

void MainWindow::connectParts()
{
    connect(m_documents, &DocumentController::aboutToRead, this, [this] { m_workspace->commit(); });
    connect(m_documents, &DocumentController::workbookChanged, this, &MainWindow::showWorkbook);
    connect(m_documents, &DocumentController::stateChanged, this, &MainWindow::follow);
    connect(m_documents, &DocumentController::message, m_status, &StatusLine::showMessage);
    connect(m_workspace, &Workspace::mapChanged, this, &MainWindow::follow);
    connect(m_workspace, &Workspace::selectionChanged, this, &MainWindow::follow);
    connect(m_workspace, &Workspace::pageChanged, this, &MainWindow::follow);
    connect(m_workspace, &Workspace::contextMenuRequested, this, &MainWindow::showContextMenu);
    connect(m_workspace, &Workspace::failed, this, &MainWindow::fail);
    connect(m_workspace, &Workspace::reported, m_status, &StatusLine::showMessage);
    connect(m_workspace, &Workspace::heard, m_status, &StatusLine::say);
    connect(m_notice, &NoticeBar::shown, m_status, &StatusLine::say);
    connect(m_workspace, &Workspace::linkRequested, m_links, &LinkOpening::open);
    connect(m_workspace, &Workspace::sideWanted, this,
        [this] { m_actions->action(QStringLiteral("view.inspector"))->setChecked(true); });
    connect(m_workspace, &Workspace::numbersShown, this, &MainWindow::sayFunnel);
    connect(&m_workspace->panels(), &Panels::shownChanged, m_status, [this](Panels::Panel panel, bool shown) {
        if (panel == Panels::Charts)
            m_status->funnel().setChartsShown(shown);
    });
    connect(&m_status->funnel(), &FunnelLine::chartsWanted, m_workspace,
        [this](bool shown) { m_workspace->panels().show(Panels::Charts, shown); });
    connect(&m_status->funnel(), &FunnelLine::importRequested, m_workspace, &Workspace::importRequested);
    const auto sayFindings
        = [this] { m_status->setFindings(m_workspace->findings().count(), m_workspace->areFindingsShown()); };
    connect(&m_workspace->findings(), &FindingsPanel::countChanged, m_status, sayFindings);
    connect(m_workspace, &Workspace::findingsToggled, m_status, sayFindings);
    connect(m_status, &StatusLine::findingsWanted, m_workspace, &Workspace::showFindings);
    connect(m_links, &LinkOpening::reported, m_status, &StatusLine::showMessage);
    m_workspace->inspector().setPictureChooser([this] { return m_prompts->picturesToInsert(); });
    m_workspace->navigator().setConfirm(
        [this](const QString &question, const QString &yes) { return m_prompts->confirm(question, yes); });
    connect(m_editing, &Editing::failed, this, &MainWindow::fail);
    connect(m_editing, &Editing::reported, m_status, &StatusLine::showMessage);
    connect(&m_workspace->navigator(), &Navigator::versionsRequested, m_editing, &Editing::showVersions);
    connect(&m_workspace->navigator(), &Navigator::versionWanted, m_editing, &Editing::keepVersion);
    connect(&m_workspace->canvas(), &CanvasView::zoomChanged, m_toolBar, &ToolBar::setZoom);
    connect(&m_toolBar->personas(), &PersonaPicker::failed, this, &MainWindow::fail);
    connect(
        &m_toolBar->personas(), &PersonaPicker::addRequested, this, [this] { m_workspace->navigator().addPersona(); });
    connect(&m_toolBar->period(), &PeriodPicker::failed, this, &MainWindow::fail);
    connect(&m_toolBar->compare(), &ComparePicker::failed, this, &MainWindow::fail);
    connect(m_start, &StartPage::openRequested, this, [this] { m_documents->openAsked(); });
    connect(m_start, &StartPage::emptyRequested, this, &MainWindow::startEmpty);
    connect(m_newFromFile, &NewFromFile::numbersWanted, this, &MainWindow::importNumbers);
    connect(m_start, &StartPage::fromFileRequested, this, [this] { m_newFromFile->start(m_language.current()); });
    connect(m_start, &StartPage::walkRequested, this, &MainWindow::startWalk);
    connect(m_walk, &Walk::importRequested, m_workspace, &Workspace::importRequested);
    connect(m_walk, &Walk::posterRequested, this, &MainWindow::makePoster);
    connect(m_walk, &Walk::left, m_workspace, [this] { m_workspace->canvas().setFocus(); });
    connect(m_walk, &Walk::failed, this, &MainWindow::fail);
    connect(m_start, &StartPage::languageChosen, &m_language, &InterfaceLanguage::choose);
    connect(m_start, &StartPage::attentionRequested, this, &MainWindow::openAt);
    connect(m_workspace, &Workspace::importRequested, this, [this] { importNumbers(m_prompts->filesToImport()); });
    connect(m_start, &StartPage::templateRequested, this, &MainWindow::startFrom);
    connect(m_start, &StartPage::fileRequested, this, [this](const QString &path) { m_documents->open(path); });
    connect(m_start, &StartPage::resumeRequested, this, [this](const QString &id) { m_documents->resume(id); });
    connect(m_start, &StartPage::forgetRequested, this, [this](const WorkingCopyInfo &copy) {
        if (m_documents->forget(copy))
            m_start->refresh();
    });
    connect(&m_language, &InterfaceLanguage::changed, this, &MainWindow::retranslate);
}

void MainWindow::showWorkbook(Workbook *workbook)
{
    m_notice->clear();
    m_offersMap = false;
    m_walk->leave();
    m_intake->leave();
    m_watch->setWorkbook(workbook);
    m_links->forget();
    m_workspace->canvas().useWords(m_documents->takeWords());
    m_workspace->setWorkbook(workbook);
    if (!workbook)
        m_start->refresh();
    m_pages->setCurrentWidget(workbook ? static_cast<QWidget *>(m_workspace) : m_start);
    showChrome();
    if (workbook)
        m_workspace->canvas().setFocus();
    if (workbook && !workbook->mended().isEmpty())
        reportMended(*workbook);
    follow();
}

// What belongs to a workbook is not there without one; the map alone leaves the line below it.
void MainWindow::showChrome()
{
    const QAction *onlyMap = m_actions->action(QStringLiteral("view.onlyMap"));
    m_toolBar->setVisible(m_documents->workbook() && !onlyMap->isChecked());
    m_status->setVisible(m_documents->workbook());
}

void MainWindow::reportMended(const Workbook &workbook)
{
    const QString text = workbook.path().isEmpty()
        ? tr("This is what could be read of a damaged workbook. Look through it and save it as a file.")
        : tr("Some things in this workbook did not fit together and were set right.");
    m_notice->showNotice(text,
        {{QStringLiteral("showMended"), tr("What was lost or set right"),
            [this, sentences = workbook.mended()] { m_prompts->showMended(sentences); }}});
}

// What can be done now, and what title, tool bar and status line say.
void MainWindow::follow()
{
    m_watch->follow();
    Workbook *workbook = m_documents->workbook();
    const bool here = workbook && workbook == m_workspace->workbook();
    const MapId map = here ? m_workspace->map() : MapId {};
    const Selection selection = here ? m_workspace->selection() : Selection {};
    Situation now;
    now.workbook = here;
    // What changes the map does so where one sees it.
    now.map = here && m_workspace->page() == Workspace::Page::Map && workbook->model().find(map);
    now.pair = now.map && workbook->model().at(map).pair;
    now.stages = now.map && !stagesOf(workbook->model(), map).empty();
    now.canUndo = here && workbook->canUndo();
    now.canRedo = here && workbook->canRedo();
    now.cards = !cardsOf(selection).empty();
    const Board &board = m_workspace->canvas().board();
    now.copyable = canCopy(selection);
    now.cuttable = here && canCut(board);
    now.left = here && canMove(board, Direction::Left);
    now.right = here && canMove(board, Direction::Right);
    now.up = here && canMove(board, Direction::Up);
    now.down = here && canMove(board, Direction::Down);
    now.wayBack = here && m_links->canGoBack();
    if (const Card *card = here ? workbook->model().find(onlyCard(selection)) : nullptr)
        now.link = card->linkedMap || !card->link.trimmed().isEmpty();
    now.stage = std::holds_alternative<StageId>(selection);
    now.lane = std::holds_alternative<LaneId>(selection);
    now.hidden = now.map && hidesSomething(workbook->model(), map);
    now.path = std::holds_alternative<PathId>(selection);
    now.oneCard = bool(onlyCard(selection));
    if (const auto *id = std::get_if<LaneId>(&selection); id && workbook->model().find(*id))
        now.line = workbook->model().at(*id).lineAbove != BlueprintLine::None;
    now.duplicable = now.cards || now.stage || now.lane;
    now.selection
        = now.cards || now.path || now.stage || now.lane || std::holds_alternative<std::vector<FeelingId>>(selection);
    const auto *cell = std::get_if<CellPlace>(&selection);
    const Lane *lane = cell && here ? workbook->model().find(cell->lane) : nullptr;
    now.cell = now.cards || (lane && holdsCards(lane->kind));
    now.feelings = now.stages && hasFeelings(workbook->model(), map);
    now.editable = now.oneCard || now.path || now.stage || now.lane || onlyFeeling(selection);
    now.persona = here && m_workspace->navigator().persona();
    now.modified = here && workbook->isModified();
    m_actions->setSituation(now);
    const auto name = [](QAction *action, const QString &plain, const QString &named, const QString &step) {
        const QString text = step.isEmpty() ? plain : named.arg(step);
        action->setText(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setToolTip(QStringLiteral("%1 (%2)").arg(text, action->shortcut().toString(QKeySequence::NativeText)));
    };
    name(m_actions->action(QStringLiteral("edit.undo")), tr("Undo"), tr("Undo: %1"),
        now.canUndo ? workbook->undoName() : QString());
    name(m_actions->action(QStringLiteral("edit.redo")), tr("Redo"), tr("Redo: %1"),
        now.canRedo ? workbook->redoName() : QString());
    setWindowTitle(here ? QStringLiteral("%1[*] – Wend").arg(m_documents->name()) : QStringLiteral("Wend"));
    setWindowModified(now.modified);
    m_toolBar->personas().show(here ? workbook : nullptr, map);
    m_toolBar->showNumbersOf(here ? workbook : nullptr, map);
    m_status->show(here ? workbook : nullptr, map);
    sayFunnel();
    offerMap();
}

void MainWindow::sayFunnel()
{
    const Board &board = m_workspace->canvas().board();
    m_status->funnel().setNumbers(board.hasMap() ? &board.model() : nullptr, board.numbers(), m_language.current());
}

void MainWindow::retranslate()
{
    m_appearance.setLanguage(m_language.current());
    m_actions->retranslate();
    m_toolBar->retranslate();
    m_workspace->setLanguage(m_language.current());
    m_start->setLanguage(m_language.current());
    follow();
}

void MainWindow::showContextMenu(QPoint global, const Selection &selection)
{
    QMenu *menu = m_actions->makeMenu(QLatin1String(std::visit(ContextMenuOf {}, selection)), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(global);
}

void MainWindow::importNumbers(const QStringList &files)
{
    if (files.isEmpty())
        return; // nothing was picked
    m_workspace->commit();
    auto *dialog = new ImportDialog(*m_documents->workbook(), m_workspace->map(), files, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::connectImports()
{
    connect(m_intake, &Intake::reading, this, &MainWindow::reportReading);
    connect(m_intake, &Intake::stopped, this,
        [this] { m_notice->showNotice(tr("You stopped the reading. Nothing was changed."), {}); });
    connect(m_intake, &Intake::imported, this, &MainWindow::reportImported);
    connect(m_intake, &Intake::unsettled, this, &MainWindow::importNumbers);
    connect(m_intake, &Intake::failed, this, &MainWindow::fail);
    connect(m_watch, &FolderWatch::found, this, &MainWindow::offer);
    connect(m_workspace, &Workspace::watchRequested, this, &MainWindow::watchFolders);
}

// What is known goes in at once; whatever needs an answer opens the dialog.
void MainWindow::takeIn(const QStringList &files)
{
    m_workspace->commit();
    m_intake->take(*m_documents->workbook(), files);
}

void MainWindow::reportReading(const QString &text)
{
    if (!text.isEmpty() && std::exchange(m_showsReading, true))
        m_notice->reword(text); // the button stays as it is under the person's hand
    else if (!text.isEmpty())
        m_notice->showNotice(text, {{QStringLiteral("noticeStop"), tr("Stop"), [this] { m_intake->stop(); }}});
    else if (std::exchange(m_showsReading, false))
        m_notice->clear();
}

void MainWindow::reportImported(const QString &text, const QStringList &paths, int steps)
{
    std::vector<NoticeBar::Choice> choices;
    const Workbook *workbook = m_documents->workbook();
    if (steps > 0)
        choices.push_back({QStringLiteral("noticeUndo"), tr("Undo"), [this, steps, after = workbook->step()] {
                               // Only what the import did: later edits are not undone along with it.
                               for (int at = 0; at < steps && (at > 0 || m_documents->workbook()->step() == after);
                                    ++at)
                                   m_editing->undo();
                           }});
    choices.push_back({QStringLiteral("noticeLook"), tr("Look"), [this, paths] { importNumbers(paths); }});
    m_notice->showNotice(text, choices);
}

void MainWindow::offer(const QStringList &paths, const QString &source)
{
    const QString text = source.isEmpty() ? tr("%n new file(s) to import", nullptr, int(paths.size()))
                                          //: of a watched folder; %1 is where the numbers come from
                                          : tr("%n new file(s) from %1", nullptr, int(paths.size())).arg(source);
    m_notice->showNotice(text, {{QStringLiteral("noticeImport"), tr("Import"), [this, paths] { takeIn(paths); }}});
}

void MainWindow::watchFolders()
{
    auto *dialog = new WatchDialog(*m_watch, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::makePoster()
{
    m_workspace->commit();
    auto *dialog = new PosterDialog(*m_documents->workbook(), m_workspace->map(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::present()
{
    m_workspace->commit();
    const CanvasView &canvas = m_workspace->canvas();
    auto *presentation = new Presentation(canvas.board().model(), m_workspace->map(), canvas.board().numbers(),
        canvas.style().theme, canvas.style().course, this);
    presentation->showFullScreen();
    presentation->activateWindow();
}

// Closing shows the start page, with its templates.
void MainWindow::showStart() { m_documents->close(); }

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepLayout();
    event->setAccepted(m_documents->close());
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange) {
        if (QAction *full = m_actions ? m_actions->action(QStringLiteral("view.fullScreen")) : nullptr)
            full->setChecked(isFullScreen());
    }
    QMainWindow::changeEvent(event);
}

// A workbook is opened; anything else is read as exports, where there is a workbook to read them into.
void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    const bool local
        = !urls.isEmpty() && std::all_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
    if (local
        && (m_actions->situation().map || urls.first().path().endsWith(QLatin1String(".wend"), Qt::CaseInsensitive)))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        paths += url.toLocalFile();
    event->acceptProposedAction();
    // After the drop: opening may ask.
    QMetaObject::invokeMethod(
        this, [this, paths] { takeDropped(paths); }, Qt::QueuedConnection);
}

// Pictures that miss the map go to the cell that is selected on it.
void MainWindow::takeDropped(QStringList paths)
{
    if (paths.value(0).endsWith(QLatin1String(".wend"), Qt::CaseInsensitive)) {
        open(paths.takeFirst());
        if (const QStringList others = paths.filter(workbookName); !others.isEmpty())
            emit windowsWanted(others);
        return;
    }
    const auto others = std::stable_partition(paths.begin(), paths.end(), isPictureName);
    const QStringList pictures(paths.begin(), others);
    const QStringList exports(others, paths.end());
    if (!pictures.isEmpty())
        m_workspace->canvas().commands().insertPictures(pictures);
    if (!exports.isEmpty())
        takeIn(exports);
}

}
