#pragma once

#include "numbertable/numbertablemodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QMimeData;
class QPushButton;
class QToolButton;

namespace wend {

class DateField;
class NewNumberForm;
class NumberTableView;
class TimeChart;
class CountedTwiceNote;

/// The numbers of a stage or touchpoint beside the map: a table to read and to type into, what there is to say about
/// them, and the chart of the one where the cursor stands.
class NumberPanel : public QWidget
{
    Q_OBJECT

public:
    explicit NumberPanel(QWidget *parent = nullptr);
    ~NumberPanel() override;

    /// Null: nothing is open.
    void setWorkbook(Workbook *workbook);
    void show(MapId map, const NumberPlace &place);
    /// Puts the focus to one of its numbers, the null one: to the first; with `typed` in its cell.
    void enter(BindingId number, const QString &typed);
    void paste(const QMimeData &mime);
    /// Takes over what is being typed.
    void commit();

    const NumberPlace &place() const { return m_model->place(); }
    NumberTableModel &model() const { return *m_model; }
    NumberTableView &table() const { return *m_table; }

signals:
    void detailsWanted(); ///< the fields of the stage or touchpoint in place of its numbers
    void sourceWanted(wend::SourceId source);
    void left(); ///< back to the map
    void failed(const wend::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *makeHead();
    QLayout *makeTools();
    void connectParts();
    void retranslate();
    void follow(const Changes &changes);
    void refresh();
    void updateRemarks();
    void showChart();
    bool hasRoomForChart() const;
    void fillMenu();
    void showColumnMenu(int column, QPoint global);
    void add(const NewNumber &number);
    void showMetric(MetricId metric);
    void rename(const QString &name);
    void takeOff(int column, bool withNumbers);
    void showMessage(const QString &text);
    bool isShownElsewhere(int column) const;
    QColor colour() const;
    void report(const Result<void> &done);

    Workbook *m_workbook = nullptr;
    MapId m_map;
    BindingId m_renamed;
    NumberTableModel *m_model;
    QLabel *m_square;
    QLabel *m_title;
    QToolButton *m_details;
    QToolButton *m_numbers;
    QLabel *m_by;
    QComboBox *m_step;
    QLabel *m_fromLabel;
    DateField *m_from;
    QPushButton *m_add;
    NewNumberForm *m_form;
    NumberTableView *m_table;
    QLabel *m_message;
    QLabel *m_hint;
    CountedTwiceNote *m_countedTwice;
    QLabel *m_reasons;
    QLabel *m_chartName;
    TimeChart *m_chart;
};

}
