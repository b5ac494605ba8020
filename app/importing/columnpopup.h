#pragma once

#include "importing/columnchoices.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace wend {

/// What a column is, beside its head: one choice of all that it can be, with what would come of each, and for a number
/// its name, unit and whether days add up. Everything said is told at once; Enter or a click beside it keeps it, Esc
/// takes it back.
class ColumnPopup : public QFrame
{
    Q_OBJECT

public:
    ColumnPopup(
        const QString &title, std::vector<ColumnChoice> choices, const QString &facts, QWidget *parent = nullptr);

    /// Beside the head, so that the cells of the column stay in view; on the left where there is more room.
    void popUpBeside(const QRect &head);
    const std::vector<ColumnChoice> &choices() const { return m_choices; }
    /// What would come of a choice.
    void showOutcome(int choice, const QString &text);

signals:
    void said(const wend::ColumnWord &word);
    /// All is to be as it was before.
    void takenBack();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addChoice(int choice);
    void addNumberFields();
    void choose(int choice);
    void followChoice();
    void sayNumber();

    std::vector<ColumnChoice> m_choices;
    std::vector<QRadioButton *> m_buttons;
    std::vector<QLabel *> m_outcomes;
    int m_chosen = -1;
    bool m_isChanged = false;
    QWidget *m_number;
    QLineEdit *m_name;
    QLineEdit *m_unit;
    QCheckBox *m_additive;
};

}
