#pragma once

#include "base/result.h"
#include "charts/chartfacts.h"
#include "charts/charttable.h"
#include "charts/columnspan.h"

#include <QWidget>

class QHBoxLayout;
class QStackedWidget;
class QTableWidget;
class QToolButton;
class QVBoxLayout;

namespace wend {

class DrawnChart;

/// A page of the chart panel: a chart with its own switches above it, the table behind it, and what is said of it at
/// the right. The chart is copied and saved as a picture, the table as CSV.
class ChartPage : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPage(QWidget *parent = nullptr);

    /// What there is to show now. The workbook lives until the next call.
    void setFacts(const ChartFacts &facts);
    const ChartFacts &facts() const { return m_facts; }
    /// Where the stages' columns lie, in this page's own pixels.
    virtual void setColumns(const std::vector<ColumnSpan> &columns) { (void)columns; }
    /// How wide the words at the right stand, so that they stand below the details.
    void setAsideWidth(int width);

    /// What it is called in the switch.
    virtual QString title() const = 0;
    /// What there is to say of it below the switch.
    virtual QString note() const { return {}; }
    /// So high that nothing of it is cut, in pixels at 100 %: the panel is at least as high while it is chosen.
    virtual int leastHeight() const { return usualLeastHeight; }
    static constexpr int usualLeastHeight = 150;
    /// Why there is nothing to show; empty: there is something.
    virtual QString whyEmpty() const { return {}; }
    /// What could be done so that there is; empty: nothing but an import.
    virtual QString offer() const { return {}; }
    virtual void takeOffer() { }
    virtual ChartTable table() const = 0;
    /// What is drawn; null: nothing that could be a picture.
    virtual DrawnChart *chart() const = 0;

    bool isTableShown() const;
    void showTable(bool shown);
    void copy();
    /// As what the name ends in: png, svg, csv.
    Result<void> save(const QString &path);

signals:
    void stageChosen(wend::StageId stage);
    void noteChanged(); ///< what is said below the switch
    void failed(const wend::Error &error);

protected:
    /// The facts are others, or the language.
    virtual void refresh() = 0;
    virtual void retranslate();
    /// The facts were told.
    bool hasFacts() const { return m_facts.workbook != nullptr; }
    /// One undo step.
    void edit(const EditName &name, const Workbook::Change &change);
    /// What the table says is another.
    void tableChanged();

    QHBoxLayout *bar() const { return m_bar; }       ///< for the page's own switches, from the left
    QVBoxLayout *middle() const { return m_middle; } ///< above and below the chart
    QVBoxLayout *aside() const { return m_aside; }
    void addChart(DrawnChart *chart);

    void changeEvent(QEvent *event) override;

private:
    void askWhereToSave();
    void fillTable();

    ChartFacts m_facts;
    QHBoxLayout *m_bar;
    QVBoxLayout *m_middle;
    QVBoxLayout *m_aside;
    QWidget *m_asideWidget;
    QStackedWidget *m_stack;
    QTableWidget *m_table;
    QToolButton *m_asChart;
    QToolButton *m_asTable;
    QToolButton *m_copy;
    QToolButton *m_save;
};

}
