#pragma once

#include "inspector/fieldbinding.h"

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace wend {

class ChoiceField;
class EvidenceColumn;
class GrowingField;
class NumberField;

/// What is missing at the step, and what is counted there.
struct MissingAtStep
{
    QString label;                 ///< "orders"; empty: nothing is counted
    std::optional<double> missing; ///< empty: nobody says how many should go on
    std::optional<double> lost;    ///< how many did not go on at all; empty: nothing is counted
    bool operator==(const MissingAtStep &) const = default;
};

/// One explanation of a loss: what it is, what speaks for it and against it, how many it explains, the cheapest next
/// test, its state. What is entered in a field is one undo step.
class ExplanationRow : public QWidget
{
    Q_OBJECT

public:
    /// The parts of a row, as they stand side by side.
    enum Part { What, For, Against, Count, Test, State };
    static constexpr int parts = 6;
    static constexpr int stretches[parts] {21, 27, 22, 12, 19, 17};
    static QString nameOf(Part part);

    ExplanationRow(Workbook &workbook, ExplanationId explanation, const QString &language, QWidget *parent = nullptr);

    ExplanationId explanation() const { return m_id; }
    void refresh(const MissingAtStep &missing);
    /// Takes over what is being typed.
    void commit() { m_fields.commit(); }
    void setCurrent(bool current);
    /// Where there is little room its parts stand in two lines, each below its name.
    void setNarrow(bool narrow);
    /// What the keyboard reaches, in order.
    std::vector<QWidget *> focusables() const;
    /// Into its first field.
    void enter();

    // What is done with it; each is one undo step.
    void askForEvidence(bool against);
    void makeIdea();
    void remove();
    void move(bool up);

signals:
    void failed(const wend::Error &error);
    void cardWanted(wend::CardId card);
    /// The row above or below is to be the current one.
    void neighbourWanted(bool down);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QWidget *makeWhat();
    QWidget *makeCount();
    QWidget *makeTest();
    QWidget *makeState();
    void place();
    void sayWhere();
    void sayCount(const MissingAtStep &missing);
    void sayTest();
    void sayState();
    void showMenu();
    void edit(const char *step, const Workbook::Change &change);
    const Explanation *row() const { return m_workbook.model().find(m_id); }

    Workbook &m_workbook;
    ExplanationId m_id;
    QString m_language;
    FieldBinding<Explanation> m_fields;
    bool m_current = false;
    bool m_narrow = false;
    QGridLayout *m_grid;
    std::vector<QWidget *> m_parts; ///< with their names above
    std::vector<QLabel *> m_names;
    EvidenceColumn *m_for = nullptr;
    EvidenceColumn *m_against = nullptr;
    GrowingField *m_text = nullptr;
    QPushButton *m_pain = nullptr;
    NumberField *m_count = nullptr;
    QLabel *m_counted = nullptr;
    QCheckBox *m_orMore = nullptr;
    QLabel *m_countHint = nullptr;
    GrowingField *m_test = nullptr;
    QPushButton *m_idea = nullptr;
    QPushButton *m_makeIdea = nullptr;
    ChoiceField *m_state = nullptr;
    QLabel *m_since = nullptr;
    QToolButton *m_menu = nullptr;
};

}
