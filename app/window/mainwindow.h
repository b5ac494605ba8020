#pragma once

#include "actions/actions.h"
#include "canvas/selection.h"
#include "start/recentfiles.h"
#include "store/workbook.h"
#include "window/documentcontroller.h"
#include "window/prompts.h"

#include <QMainWindow>

class QStackedWidget;

namespace wend {

class Appearance;
struct Attention;
class CommandPalette;
class Editing;
class FolderWatch;
class Intake;
class InterfaceLanguage;
class LinkOpening;
class NewFromFile;
class NoticeBar;
class StartPage;
class StatusLine;
class ToolBar;
class Walk;
class Workspace;

/// The window: a start page, or a workbook in its workspace, with the actions that belong to them. It only puts them
/// together.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `prompts` null: dialogs. Language and appearance outlive the window.
    MainWindow(WorkingCopies copies, InterfaceLanguage &language, Appearance &appearance,
        std::unique_ptr<Prompts> prompts = nullptr);
    ~MainWindow() override;

    DocumentController &documents() { return *m_documents; }
    Actions &actions() { return *m_actions; }
    Workspace &workspace() { return *m_workspace; }
    StartPage &startPage() { return *m_start; }
    CommandPalette &palette() { return *m_palette; }
    Prompts &prompts() { return *m_prompts; }
    bool open(const QString &path) { return m_documents->open(path); }

signals:
    /// Workbooks that came with the one that was opened here.
    void windowsWanted(const QStringList &paths);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addFileActions();
    void addEditActions();
    void addViewActions();
    void addPanelActions();
    void showChrome();
    void addInsertActions();
    void makeMenus();
    void connectParts();
    void showWorkbook(Workbook *workbook);
    void reportMended(const Workbook &workbook);
    void follow();
    void sayFunnel();
    void offerMap();
    void retranslate();
    void fillRecent(QMenu *menu);
    void showContextMenu(QPoint global, const Selection &selection);
    void startEmpty();
    void startFrom(const QString &templateId);
    void startWalk();
    void openAt(const QString &path, const Attention &attention);
    void showStart();
    void importNumbers(const QStringList &files);
    void takeIn(const QStringList &files);
    void takeDropped(QStringList paths);
    void watchFolders();
    void connectImports();
    void reportReading(const QString &text);
    void reportImported(const QString &text, const QStringList &paths, int steps);
    void offer(const QStringList &paths, const QString &source);
    void makePoster();
    void exportMaps();
    void writeReportOfMap();
    void showCompleteness();
    QString besideWorkbook(const QString &name) const;
    void exportIdeas();
    void printExplanations();
    void exportExplanations();
    void showSettings();
    void showHelp();
    void tellExported(const QStringList &paths);
    void present();
    void fail(const Error &error) { m_prompts->showError(error); }
    void keepLayout() const;
    void restoreLayout();
    void keepOnScreen();

    InterfaceLanguage &m_language;
    Appearance &m_appearance;
    std::unique_ptr<Prompts> m_prompts;
    RecentFiles m_recent;
    DocumentController *m_documents;
    Actions *m_actions;
    Workspace *m_workspace;
    Editing *m_editing;
    LinkOpening *m_links;
    NewFromFile *m_newFromFile;
    StartPage *m_start;
    ToolBar *m_toolBar = nullptr;
    NoticeBar *m_notice;
    Walk *m_walk;
    Intake *m_intake;
    FolderWatch *m_watch;
    bool m_offersMap = false;    ///< the notice says that the last map is gone
    bool m_showsReading = false; ///< the notice says how far files are read
    StatusLine *m_status;
    QStackedWidget *m_pages;
    CommandPalette *m_palette;
};

}
