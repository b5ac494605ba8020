#pragma once

#include "charts/breakdownpicture.h"
#include "charts/chartpage.h"

class QComboBox;
class QLabel;

namespace wend {

class BreakdownChart;

/// The numbers of a map by a dimension of their sources: a small journey for each of its largest values, the steps side
/// by side, and what could be won at the right.
class BrokenDownPage : public ChartPage
{
    Q_OBJECT

public:
    explicit BrokenDownPage(QWidget *parent = nullptr);

    void setColumns(const std::vector<ColumnSpan> &columns) override;
    QString title() const override;
    QString note() const override;
    int leastHeight() const override;
    QString whyEmpty() const override;
    ChartTable table() const override;
    DrawnChart *chart() const override;

    const Breakdown &breakdown() const { return m_breakdown; }

protected:
    void refresh() override;
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    void read();
    void showWords();
    QString dimension() const;

    BreakdownChart *m_chart;
    QLabel *m_by;
    QComboBox *m_dimensions;
    QLabel *m_heading;
    QLabel *m_words;
    Breakdown m_breakdown;
};

}
