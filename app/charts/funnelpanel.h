#pragma once

#include "charts/chartfacts.h"
#include "charts/columnspan.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace wend {

class BrokenDownPage;
class ByStagePage;
class ChartPage;
class FunnelChart;
class OverTimePage;
class WhatIfPage;

/// The panel below the canvas: the funnel in line with its stages, beside another period, over time, and what it would
/// be. A switch at the left turns its pages.
class FunnelPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FunnelPanel(QWidget *parent = nullptr);

    /// What the map shows now.
    void setFacts(const ChartFacts &facts);
    const ChartFacts &facts() const { return m_facts; }
    /// The numbers are the same; names, colours or order in the model may be others.
    void followNames() { setFacts(m_facts); }
    /// Nothing to show: no workbook or no map.
    void clear() { setFacts({}); }
    /// Where the canvas' stages lie, in this panel's own x; call as the canvas scrolls and zooms.
    void setColumns(const std::vector<ColumnSpan> &columns);
    /// How wide the switch is, so that it stands below the navigator, and what is said at the right, below the details.
    void setSideWidths(int left, int right);

    ChartPage &page() const; ///< that is shown
    void showPage(ChartPage &page);
    ByStagePage &byStage() const { return *m_byStage; }
    ByStagePage &compared() const { return *m_compared; }
    OverTimePage &overTime() const { return *m_overTime; }
    BrokenDownPage &brokenDown() const { return *m_brokenDown; }
    WhatIfPage &whatIf() const { return *m_whatIf; }

signals:
    /// So high that nothing of the page that is chosen is cut, in pixels.
    void heightWanted(int height);
    void importRequested();
    void stageChosen(wend::StageId stage);
    void failed(const wend::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeSide();
    QWidget *makeEmpty();
    void addPage(ChartPage *page);
    void retranslate();
    void restyle();
    void refresh();
    void showNote();
    void takeOffer();

    ChartFacts m_facts;
    bool m_isStale = true;
    std::vector<ColumnSpan> m_columns;
    std::vector<ChartPage *> m_all;

    QLabel *m_heading = nullptr;
    QVBoxLayout *m_switches = nullptr;
    QButtonGroup *m_switch = nullptr;
    QLabel *m_note = nullptr;
    QWidget *m_side;
    QStackedWidget *m_pages;
    QLabel *m_emptyText = nullptr;
    QPushButton *m_import = nullptr; ///< or what else could be done
    QWidget *m_empty;
    ByStagePage *m_byStage;
    ByStagePage *m_compared;
    OverTimePage *m_overTime;
    BrokenDownPage *m_brokenDown;
    WhatIfPage *m_whatIf;
};

}
