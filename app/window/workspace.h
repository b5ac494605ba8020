#pragma once

#include "canvas/selection.h"
#include "charts/plotcoursepainter.h"
#include "store/workbook.h"

#include <QWidget>

class QLabel;
class QMimeData;
class QSplitter;
class QStackedWidget;

namespace wend {

class CanvasView;
class ExplanationsPage;
class FindBar;
class Finder;
class FindingDetails;
class FindingsPanel;
struct Finding;
class FunnelPanel;
class IdeasPage;
class Inspector;
class Navigator;
class NumberPanel;
class Panels;
class ToolsPage;
struct NumberPlace;

/// The window with a workbook in it: navigator, canvas, inspector, charts, and which map is shown in them.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    explicit Workspace(QWidget *parent = nullptr);
    ~Workspace() override;

    /// Shows the first map; null clears.
    void setWorkbook(Workbook *workbook);
    void setMap(MapId map);
    void setLanguage(const QString &language);

    Workbook *workbook() const { return m_workbook; }
    MapId map() const { return m_map; }
    Selection selection() const;
    void select(const Selection &selection);
    /// Takes over what is being typed, on the map or beside it.
    void commit();

    CanvasView &canvas() const { return *m_canvas; }
    Navigator &navigator() const { return *m_navigator; }
    Inspector &inspector() const { return *m_inspector; }
    NumberPanel &numbers() const { return *m_numbers; }
    /// True where the numbers of a stage or touchpoint stand in place of its fields.
    bool areNumbersOpen() const;
    void openNumbers(const NumberPlace &place, BindingId number = {}, const QString &typed = {});
    /// Those of what is selected, else of the first stage.
    void openNumbers();
    void closeNumbers();
    QWidget &side() const { return *m_side; }
    Panels &panels() const { return *m_panels; }
    /// From what is selected on the map to its first field, and back.
    void switchToFields();
    /// Puts the focus into the next panel that is shown, or the one before.
    void focusNextPanel(bool forward);
    FunnelPanel &charts() const { return *m_charts; }
    FindBar &findBar() const { return *m_findBar; }
    FindingsPanel &findings() const { return *m_findings; }
    FindingDetails &findingDetails() const { return *m_findingDetails; }
    bool areFindingsShown() const;
    void showFindings(bool shown);
    IdeasPage &ideas() const { return *m_ideas; }
    ToolsPage &tools() const { return *m_tools; }
    /// What stands beside the navigator: the map with its panels, or a page of what concerns all maps.
    enum class Page { Map, Ideas, Tools, Explanations };
    Page page() const;
    void showPage(Page page);
    ExplanationsPage &explanations() const { return *m_explanations; }
    /// What may be behind the loss at the step that leads to a stage.
    void openExplanations(StageId stage);
    /// Of what is selected, else of the weakest step, else of the first one.
    void openExplanations();

    /// Sizes of the panels, to be remembered.
    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

signals:
    void mapChanged(wend::MapId map);
    /// The numbers of the map were computed anew.
    void numbersShown();
    void selectionChanged(const wend::Selection &selection);
    void contextMenuRequested(QPoint global, const wend::Selection &selection);
    void importRequested();
    void watchRequested();
    void failed(const wend::Error &error);
    void reported(const QString &text);
    /// What a screen reader says by itself.
    void heard(const QString &text);
    void linkRequested(wend::CardId card);
    void sideWanted(); ///< what stands at the right is to be seen
    void findingsToggled(bool shown);
    void pageChanged(wend::Workspace::Page page);
    void ideaExportWanted();
    void explanationsPrintWanted();
    void explanationsPdfWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void follow(const Changes &changes);
    void showNumbers();
    void reveal(StageId stage);
    void alignCharts();
    void followSelection(const Selection &selection);
    void connectNumbers();
    void connectFindings();
    void connectFindingDetails();
    void followFindings();
    void showFields();
    void connectPages();
    void connectExplanations();
    QWidget *makeMiddle();
    QWidget *widgetOf(Page page) const;
    void openCard(CardId card);
    void look(const Finding &finding);
    void openFinding(const Finding &finding);
    void showBadges();
    void fitSide();
    void placeOverview();

    Workbook *m_workbook = nullptr;
    MapId m_map;
    QSplitter *m_across;
    QSplitter *m_down;
    QWidget *m_left; ///< navigator and overview
    QWidget *m_overviewHome;
    QLabel *m_overviewHeading;
    Navigator *m_navigator;
    CanvasView *m_canvas;
    Finder *m_finder;
    FindBar *m_findBar;
    Inspector *m_inspector;
    NumberPanel *m_numbers;
    QStackedWidget *m_aside; ///< inspector, numbers, or the finding that is looked at
    QStackedWidget *m_pages; ///< the map, or a page in its place
    IdeasPage *m_ideas;
    ToolsPage *m_tools;
    ExplanationsPage *m_explanations;
    FindingsPanel *m_findings;
    FindingDetails *m_findingDetails;
    QWidget *m_side; ///< around the inspector
    FunnelPanel *m_charts;
    Panels *m_panels = nullptr;
    PlotCoursePainter m_course;
};

}
