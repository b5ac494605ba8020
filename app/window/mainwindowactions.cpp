// What the commands of the action list do in a main window.

#include "window/mainwindow.h"

#include "actions/commandpalette.h"
#include "base/filename.h"
#include "base/language.h"
#include "canvas/actions.h"
#include "canvas/canvasview.h"
#include "canvas/looks.h"
#include "charts/funnelpanel.h"
#include "charts/plotcoursepainter.h"
#include "exchange/cardlists.h"
#include "exporting/exportdialog.h"
#include "findingpanel/completenessdialog.h"
#include "help/helpdialog.h"
#include "look/appearance.h"
#include "look/interfacelanguage.h"
#include "navigator/navigator.h"
#include "pages/explanationsheet.h"
#include "pages/explanationspage.h"
#include "pages/ideaspage.h"
#include "report/workbookreport.h"
#include "settings/settingsdialog.h"
#include "window/aboutdialogs.h"
#include "window/editing.h"
#include "window/findbar.h"
#include "window/linkopening.h"
#include "window/newfromfile.h"
#include "window/noticebar.h"
#include "window/pairmarks.h"
#include "window/panels.h"
#include "window/periodpicker.h"
#include "window/quotesorting.h"
#include "window/statusline.h"
#include "window/toolbar.h"
#include "window/workspace.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace wend {

void MainWindow::addFileActions()
{
    m_actions->on(QStringLiteral("file.start"), this, [this] { showStart(); });
    m_actions->on(QStringLiteral("file.newEmpty"), this, [this] { startEmpty(); });
    m_actions->on(QStringLiteral("file.newFrom"), this, [this] { m_newFromFile->start(m_language.current()); });
    m_actions->on(QStringLiteral("file.open"), this, [this] { m_documents->openAsked(); });
    m_actions->on(QStringLiteral("file.save"), this, [this] { m_documents->save(); });
    m_actions->on(QStringLiteral("file.saveAs"), this, [this] { m_documents->saveAs(); });
    m_actions->on(QStringLiteral("file.saveCopy"), this, [this] { m_documents->saveCopy(); });
    m_actions->on(QStringLiteral("version.keep"), this, [this] { m_editing->keepVersion(m_workspace->map()); });
    m_actions->on(QStringLiteral("version.show"), this, [this] { m_editing->showVersions(m_workspace->map()); });
    m_actions->on(QStringLiteral("file.close"), this, [this] { m_documents->close(); });
    m_actions->on(QStringLiteral("file.poster"), this, [this] { makePoster(); });
    m_actions->on(QStringLiteral("file.export"), this, [this] { exportMaps(); });
    m_actions->on(QStringLiteral("file.report"), this, [this] { writeReportOfMap(); });
    m_actions->on(QStringLiteral("view.completeness"), this, [this] { showCompleteness(); });
    m_actions->on(QStringLiteral("file.quit"), this, [] { QApplication::closeAllWindows(); });
    m_actions->on(QStringLiteral("help.pages"), this, [this] { showHelp(); });
    m_actions->on(QStringLiteral("help.keys"), this, [this] { showKeyboardHelp(*m_actions, this); });
    m_actions->on(QStringLiteral("help.about"), this, [this] { showAboutWend(this); });
}

void MainWindow::exportMaps()
{
    m_workspace->commit();
    auto *dialog = new ExportDialog(*m_documents->workbook(), m_workspace->map(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::written, this, &MainWindow::tellExported);
    dialog->open();
}

void MainWindow::showCompleteness()
{
    m_workspace->commit();
    auto *dialog = new CompletenessDialog(*m_documents->workbook(), m_workspace->map(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CompletenessDialog::failed, this, &MainWindow::fail);
    dialog->open();
}

void MainWindow::writeReportOfMap()
{
    m_workspace->commit();
    Workbook &workbook = *m_documents->workbook();
    const MapId map = m_workspace->map();
    QList<Prompts::FileChoice> kinds;
    for (const ReportFormat &format : reportFormats())
        kinds += {QCoreApplication::translate("ExportFormats", format.name), QString::fromLatin1(format.suffix)};
    const QString name = fileNameOf(workbook.model().at(map).title, tr("Report"));
    const QString path = m_prompts->fileToWrite(
        tr("Report"), besideWorkbook(tr("%1, report").arg(name) + QStringLiteral(".pdf")), kinds);
    if (path.isEmpty())
        return;
    const PlotCoursePainter course;
    const auto written = writeReportOf(workbook, map, path, QDate::currentDate(), &course);
    if (!written)
        fail(written.error());
    else
        tellExported({path});
}

QString MainWindow::besideWorkbook(const QString &name) const
{
    const QString path = m_documents->workbook()->path();
    return (path.isEmpty() ? QDir::homePath() : QFileInfo(path).absolutePath()) + QLatin1Char('/') + name;
}

// What the page shows, beside the workbook.
void MainWindow::exportIdeas()
{
    const Workbook &workbook = *m_documents->workbook();
    const QString path
        = m_prompts->fileToWrite(tr("Export the list"), besideWorkbook(tr("Ideas") + QStringLiteral(".xlsx")),
            {{tr("Spreadsheet"), QStringLiteral("xlsx")}, {QStringLiteral("CSV"), QStringLiteral("csv")}});
    if (path.isEmpty())
        return;
    const Model &model = workbook.model();
    const IdeaFilter filter = m_workspace->ideas().filter();
    const auto written = writeIdeaList(model, path, [&](const Card &idea) { return filter.accepts(model, idea); });
    if (!written)
        fail(written.error());
    else
        tellExported({path});
}

void MainWindow::printExplanations()
{
    m_workspace->commit();
    wend::printExplanations(m_workspace->explanations().sheet(), this);
}

void MainWindow::exportExplanations()
{
    m_workspace->commit();
    const QString path = m_prompts->fileToWrite(tr("Save the page as a PDF"),
        besideWorkbook(tr("Explanations") + QStringLiteral(".pdf")), {{QStringLiteral("PDF"), QStringLiteral("pdf")}});
    if (path.isEmpty())
        return;
    if (const auto written = writeExplanations(m_workspace->explanations().sheet(), path); !written)
        fail(written.error());
    else
        tellExported({path});
}

void MainWindow::tellExported(const QStringList &paths)
{
    const QString text = paths.size() == 1 ? tr("“%1” was written.").arg(QFileInfo(paths.first()).fileName())
                                           : tr("%n file(s) were written.", nullptr, int(paths.size()));
    const auto show = [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
    m_notice->showNotice(text,
        {{QStringLiteral("noticeOpen"), tr("Open"), [=] { show(paths.first()); }},
            {QStringLiteral("noticeFolder"), tr("Show in folder"),
                [=] { show(QFileInfo(paths.first()).absolutePath()); }}});
}

void MainWindow::addEditActions()
{
    CanvasView *canvas = &m_workspace->canvas();
    m_actions->on(QStringLiteral("edit.undo"), this, [this] { m_editing->undo(); });
    m_actions->on(QStringLiteral("edit.redo"), this, [this] { m_editing->redo(); });
    m_actions->on(QStringLiteral("edit.cut"), this, [canvas] { canvas->commands().cut(); });
    m_actions->on(QStringLiteral("edit.copy"), this, [canvas] { canvas->commands().copy(); });
    m_actions->on(QStringLiteral("edit.copyPicture"), this, [canvas] { canvas->commands().copyAsPicture(); });
    m_actions->on(QStringLiteral("edit.openLink"), this, [this] { m_links->open(onlyCard(m_workspace->selection())); });
    m_actions->on(QStringLiteral("edit.paste"), this, [canvas] { canvas->commands().paste(); });
    m_actions->on(QStringLiteral("edit.duplicate"), this, [canvas] { canvas->commands().duplicate(); });
    m_actions->on(QStringLiteral("edit.delete"), this, [canvas] { canvas->commands().deleteSelection(); });
    m_actions->on(QStringLiteral("edit.selectAll"), this, [canvas] { canvas->commands().selectAll(); });
    m_actions->on(QStringLiteral("edit.rename"), this, [canvas] {
        canvas->setFocus();
        canvas->commands().editSelected();
    });
    FindBar *find = &m_workspace->findBar();
    m_actions->on(QStringLiteral("edit.find"), this, [find] { find->open(false); });
    m_actions->on(QStringLiteral("edit.replace"), this, [find] { find->open(true); });
    m_actions->on(QStringLiteral("edit.findNext"), this, [find] { find->goOn(true); });
    m_actions->on(QStringLiteral("edit.findPrevious"), this, [find] { find->goOn(false); });
    m_actions->on(QStringLiteral("edit.settings"), this, [this] { showSettings(); });
    m_actions->on(QStringLiteral("edit.commands"), this, [this] { m_palette->popUp(); });
}

// Beside the window, once: who reads goes on working.
void MainWindow::showHelp()
{
    auto *dialog = findChild<HelpDialog *>();
    if (!dialog) {
        dialog = new HelpDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->QDialog::show();
    dialog->raise();
    dialog->activateWindow();
}

void MainWindow::showSettings()
{
    m_workspace->commit();
    auto *dialog = new SettingsDialog(
        m_documents->workbook(), m_language, m_appearance, [this] { return m_prompts->picturesToInsert(); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::failed, this, &MainWindow::fail);
    connect(dialog, &SettingsDialog::keysChanged, this, [] {
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<MainWindow *>(each))
                window->actions().takeKeys();
        }
    });
    dialog->open();
}

void MainWindow::addViewActions()
{
    CanvasView *canvas = &m_workspace->canvas();
    m_actions->on(QStringLiteral("view.zoomIn"), this, [canvas] { canvas->zoomIn(); });
    m_actions->on(QStringLiteral("view.zoomOut"), this, [canvas] { canvas->zoomOut(); });
    m_actions->on(QStringLiteral("view.zoomFit"), this, [canvas] { canvas->zoomToFit(); });
    m_actions->on(QStringLiteral("view.zoomSelection"), this, [canvas] { canvas->zoomToSelection(); });
    m_actions->on(QStringLiteral("view.zoom100"), this, [canvas] { canvas->zoomTo100(); });
    m_actions->on(QStringLiteral("view.present"), this, [this] { present(); });
    m_actions->on(QStringLiteral("view.back"), this, [this] {
        m_links->back();
        follow();
    });
    m_actions->on(QStringLiteral("view.showHidden"), this, [canvas] { canvas->commands().act(showAllHidden); });
    const std::pair<const char *, Direction> moves[] {
        {"left", Direction::Left}, {"right", Direction::Right}, {"up", Direction::Up}, {"down", Direction::Down}};
    for (const auto &[word, direction] : moves)
        m_actions->on(QStringLiteral("move.") + QLatin1String(word), this, [canvas, direction = direction] {
            canvas->commands().act([direction](Board &board) { moveSelected(board, direction); });
        });
    m_actions->on(QStringLiteral("look.collapse"), this, [canvas] { canvas->commands().act(collapseSelected); });
    m_actions->on(QStringLiteral("look.hide"), this, [canvas] { canvas->commands().act(hideSelected); });
    m_actions->on(QStringLiteral("look.pin"), this, [canvas] { canvas->commands().act(pinSelected); });
    m_actions->on(QStringLiteral("look.fit"), this, [canvas] { canvas->commands().act(fitSelected); });
    addPanelActions();
    m_actions->onToggle(
        QStringLiteral("view.fullScreen"), this, [this](bool on) { on ? showFullScreen() : showNormal(); });
    Overview *overview = &canvas->overview();
    m_actions->onToggle(QStringLiteral("view.overview"), this, [overview](bool on) { overview->setWanted(on); })
        ->setChecked(overview->isWanted());
    const std::pair<const char *, Appearance::Choice> looks[] {{"system", Appearance::Choice::System},
        {"light", Appearance::Choice::Light}, {"dark", Appearance::Choice::Dark},
        {"contrast", Appearance::Choice::Contrast}};
    for (const auto &[word, choice] : looks) {
        QAction *action = m_actions->on(QStringLiteral("appearance.") + QLatin1String(word), this,
            [this, choice = choice] { m_appearance.choose(choice); });
        const auto follow = [this, action, choice = choice] { action->setChecked(m_appearance.choice() == choice); };
        connect(&m_appearance, &Appearance::changed, action, follow); // by another window too
        follow();
    }
    for (const QString &language : languages()) {
        QAction *action = m_actions->on(
            QStringLiteral("language.") + language, this, [this, language] { m_language.choose(language); });
        const auto follow = [this, action, language] { action->setChecked(m_language.current() == language); };
        connect(&m_language, &InterfaceLanguage::changed, action, follow);
        follow();
    }
}

void MainWindow::addPanelActions()
{
    Panels *panels = &m_workspace->panels();
    const std::pair<const char *, Panels::Panel> all[] {
        {"view.navigator", Panels::Navigator}, {"view.inspector", Panels::Details}, {"view.charts", Panels::Charts}};
    for (const auto &[id, panel] : all) {
        QAction *action = m_actions->onToggle(
            QLatin1String(id), this, [panels, panel = panel](bool on) { panels->show(panel, on); });
        action->setChecked(panels->isShown(panel));
        connect(panels, &Panels::shownChanged, action, [action, panel = panel](Panels::Panel which, bool shown) {
            if (which == panel)
                action->setChecked(shown);
        });
    }
    QAction *findings = m_actions->onToggle(
        QStringLiteral("view.findings"), this, [this](bool on) { m_workspace->showFindings(on); });
    connect(m_workspace, &Workspace::findingsToggled, findings, &QAction::setChecked);
    const std::pair<const char *, Workspace::Page> pages[] {
        {"view.ideas", Workspace::Page::Ideas}, {"view.tools", Workspace::Page::Tools}};
    for (const auto &[id, page] : pages) {
        QAction *action = m_actions->onToggle(QLatin1String(id), this, [this, page = page](bool on) {
            if (on != (m_workspace->page() == page))
                m_workspace->showPage(on ? page : Workspace::Page::Map);
        });
        connect(m_workspace, &Workspace::pageChanged, action,
            [action, page = page](Workspace::Page shown) { action->setChecked(shown == page); });
    }
    connect(m_workspace, &Workspace::ideaExportWanted, this, &MainWindow::exportIdeas);
    m_actions->on(QStringLiteral("view.explanations"), this, [this] { m_workspace->openExplanations(); });
    connect(m_workspace, &Workspace::explanationsPrintWanted, this, &MainWindow::printExplanations);
    connect(m_workspace, &Workspace::explanationsPdfWanted, this, &MainWindow::exportExplanations);
    m_actions->onToggle(QStringLiteral("view.onlyMap"), this, [this, panels](bool on) {
        panels->showOnlyMap(on);
        showChrome();
    });
    m_actions->on(QStringLiteral("view.fields"), this, [this] { m_workspace->switchToFields(); });
    m_actions->on(QStringLiteral("view.nextPanel"), this, [this] { m_workspace->focusNextPanel(true); });
    m_actions->on(QStringLiteral("view.previousPanel"), this, [this] { m_workspace->focusNextPanel(false); });
}

void MainWindow::addInsertActions()
{
    m_actions->on(QStringLiteral("insert.stage"), this, [this] { m_workspace->canvas().commands().addStage(); });
    m_actions->on(
        QStringLiteral("insert.stageBefore"), this, [this] { m_workspace->canvas().commands().addStageBefore(); });
    m_actions->on(QStringLiteral("insert.step"), this, [this] { m_workspace->canvas().commands().addStep(); });
    m_actions->on(QStringLiteral("stage.split"), this, [this] { m_workspace->canvas().commands().act(splitSelected); });
    m_actions->on(
        QStringLiteral("insert.touchpoint"), this, [this] { m_workspace->canvas().commands().addTouchpoint(); });
    m_actions->on(QStringLiteral("insert.card"), this, [this] { m_workspace->canvas().commands().addCard(); });
    m_actions->on(QStringLiteral("insert.feeling"), this, [this] { m_workspace->canvas().commands().addFeeling(); });
    m_actions->on(QStringLiteral("feelings.next"), this, [this] { m_workspace->canvas().commands().nextCurve(); });
    m_actions->on(QStringLiteral("feelings.shouldBe"), this,
        [this] { m_workspace->canvas().commands().beginCurveAsItShouldBe(); });
    for (const auto &[kind, word] : EnumWords<LaneKind>::list) {
        const QString id = QStringLiteral("lane.") + QLatin1String(word);
        if (actionInfo(id)) // those that a person can add
            m_actions->on(id, this, [this, kind = kind] { m_workspace->canvas().commands().addLane(kind); });
    }
    m_actions->on(QStringLiteral("insert.picture"), this, [this] {
        if (const QStringList files = m_prompts->picturesToInsert(); !files.isEmpty())
            m_workspace->canvas().commands().insertPictures(files);
    });
    for (const auto &[line, word] : EnumWords<BlueprintLine>::list)
        m_actions->on(QStringLiteral("line.") + QLatin1String(word), this,
            [this, line = line] { m_workspace->canvas().commands().setLine(line); });
    m_actions->on(QStringLiteral("lineMove.up"), this, [this] { m_workspace->canvas().commands().moveLine(-1); });
    m_actions->on(QStringLiteral("lineMove.down"), this, [this] { m_workspace->canvas().commands().moveLine(1); });
    m_actions->on(QStringLiteral("path.draw"), this, [this] { m_workspace->canvas().drawPath(); });
    m_actions->on(QStringLiteral("path.move"), this, [this] { m_workspace->canvas().movePath(); });
    m_actions->on(QStringLiteral("path.reverse"), this, [this] { m_workspace->canvas().commands().reversePath(); });
    m_actions->on(QStringLiteral("insert.persona"), this, [this] { m_workspace->navigator().addPersona(); });
    m_actions->on(QStringLiteral("insert.map"), this, [this] { m_workspace->navigator().addMap(); });
    m_actions->on(QStringLiteral("map.duplicate"), this, [this] { m_workspace->navigator().duplicateMap(); });
    m_actions->on(QStringLiteral("map.counterpart"), this, [this] { m_editing->addCounterpart(); });
    m_actions->on(QStringLiteral("view.pair"), this, [this] { m_editing->showPair(); });
    auto *pairMarks = new PairMarks(*m_workspace, this);
    m_actions->onToggle(QStringLiteral("view.differences"), this, [pairMarks](bool on) { pairMarks->setWanted(on); });
    connect(pairMarks, &PairMarks::reported, this, [this](const QString &text) { m_status->showMessage(text); });
    m_actions->on(QStringLiteral("map.remove"), this, [this] { m_editing->removeMap(); });
    m_actions->on(QStringLiteral("persona.remove"), this, [this] { m_editing->removePersona(); });
    m_actions->on(QStringLiteral("data.import"), this, [this] {
        if (m_documents->workbook())
            importNumbers(m_prompts->filesToImport());
        else // there is nothing yet to import them into
            m_newFromFile->start(m_language.current());
    });
    m_actions->on(QStringLiteral("data.type"), this, [this] { m_workspace->openNumbers(); });
    auto *sorting = new QuoteSorting(*m_workspace, *m_prompts, this);
    m_actions->on(QStringLiteral("data.sort"), this, [sorting] { sorting->open(); });
    connect(&m_workspace->navigator(), &Navigator::quotesChosen, sorting, &QuoteSorting::open);
    connect(sorting, &QuoteSorting::failed, this, &MainWindow::fail);
    m_actions->on(QStringLiteral("data.watch"), this, [this] { watchFolders(); });
    m_actions->on(QStringLiteral("data.period"), this, [this] { m_toolBar->period().ask(); });
}

}
