#pragma once

#include "charts/chartfacts.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace wend {

class ChoiceField;
class DateField;
class LineField;

/// The notes on days as a list, the fields of the one that is chosen, and whether it helped.
class NotePanel : public QWidget
{
    Q_OBJECT

public:
    explicit NotePanel(QWidget *parent = nullptr);

    /// `today` is the first day that is not over.
    void setFacts(const ChartFacts &facts, const QDate &today);
    DayNoteId note() const { return m_note; }
    void choose(DayNoteId note);
    /// A new one of that day, to be named.
    void add(const QDate &day);
    void remove();
    /// Into the field with its words.
    void rename();
    void retranslate();

signals:
    void chosen(wend::DayNoteId note);
    void edited(const wend::EditName &name, const wend::Workbook::Change &change);
    void left(); ///< back to the chart

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const DayNote *row() const;
    void refresh();
    void fillList();
    void fillChoices();
    void showAnswer();
    void keepAnswer();
    template <class Value>
    void set(Value DayNote::*field, const Value &value);

    ChartFacts m_facts;
    QDate m_today;
    DayNoteId m_note;
    QLabel *m_heading;
    QListWidget *m_list;
    QPushButton *m_add;
    QWidget *m_fields;
    QLabel *m_textName;
    LineField *m_text;
    QLabel *m_dayName;
    DateField *m_day;
    QLabel *m_stageName;
    ChoiceField *m_stage;
    QLabel *m_ideaName;
    ChoiceField *m_idea;
    QLabel *m_question;
    QLabel *m_answer;
    QLabel *m_grounds;
    QPushButton *m_keep;
    QPushButton *m_remove;
    QLabel *m_warning;
};

}
