#pragma once

#include "charts/chartpage.h"
#include "charts/courses.h"

class QButtonGroup;
class QComboBox;
class QMenu;

namespace wend {

class CoursesChart;
struct CoursesPicture;
class NotePanel;
class TargetPanel;

/// Numbers and conversions as lines over time, several at once, with their targets, the notes on days, and how they may
/// go on.
class OverTimePage : public ChartPage
{
    Q_OBJECT

public:
    explicit OverTimePage(QWidget *parent = nullptr);

    QString title() const override;
    QString note() const override;
    QString whyEmpty() const override;
    int leastHeight() const override { return 220; }
    ChartTable table() const override;
    DrawnChart *chart() const override;
    const CoursesChart &courses() const { return *m_chart; }
    NotePanel &notes() const { return *m_notes; }

    /// Shows a number or a conversion too, or no more.
    void add(const CourseKey &key);
    void takeOff(const CourseKey &key);
    void setStep(SeriesStep step);

protected:
    void refresh() override;
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    void chooseFirst();
    void fillChips();
    void fillMenu();
    void fillForecasts();
    CoursesPicture picture() const;
    QToolButton *makeChip(const CourseKey &key, bool isHollow);

    MapId m_map;
    std::vector<CourseKey> m_keys;
    std::optional<SeriesStep> m_step; ///< chosen by hand
    CoursesChart *m_chart;
    NotePanel *m_notes;
    TargetPanel *m_target;
    QHBoxLayout *m_chips;
    QToolButton *m_add;
    QButtonGroup *m_steps;
    QComboBox *m_forecast;
    QToolButton *m_show;
    QAction *m_lines; ///< targets
    QAction *m_flags;
    QAction *m_bands;
};

}
