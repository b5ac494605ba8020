#pragma once

#include "charts/courses.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace wend {

class ChoiceField;
class DateField;
class NumberField;

/// What a number or a conversion that is shown over time should reach, and whether it does.
class TargetPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TargetPanel(QWidget *parent = nullptr);

    void setCourses(const ChartFacts &facts, const std::vector<CourseLine> &courses);
    void retranslate();

signals:
    void edited(const wend::EditName &name, const wend::Workbook::Change &change);

private:
    const CourseLine *course() const;
    /// The one of the latest day; null: there is none.
    const Target *target() const;
    void refresh();
    void makeValue(double factor);
    void change(const std::function<void(Target &)> &how);
    void remove();
    QString stateText() const;

    ChartFacts m_facts;
    std::vector<CourseLine> m_courses;
    QLabel *m_heading;
    ChoiceField *m_of;
    ChoiceField *m_side;
    NumberField *m_value = nullptr; ///< made anew where it is of another factor
    double m_factor = 0;
    ChoiceField *m_span;
    QLabel *m_fromName;
    DateField *m_from;
    QLabel *m_state;
    QPushButton *m_remove;
    QWidget *m_valueHome;
};

}
