#pragma once

#include "findings/proposals.h"
#include "findings/stepfigures.h"
#include "store/workbook.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace wend {

class ExplanationRow;
struct ExplanationSheet;
class StackedBarView;

/// Why so few go on to a stage: what may be behind it, row by row, the confirmed first, and how much of what is missing
/// they explain.
class ExplanationsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ExplanationsPage(QWidget *parent = nullptr);
    ~ExplanationsPage() override;

    /// Null: nothing is open.
    void setWorkbook(Workbook *workbook);
    void setLanguage(const QString &language);
    /// The stage that the step leads to.
    void show(StageId stage);
    StageId stage() const { return m_stage; }
    /// Takes over what is being typed.
    void commit();
    const std::vector<ExplanationRow *> &rows() const { return m_rows; }
    const StepFigures &figures() const { return m_figures; }
    /// What Wend thinks may be behind it as well; nothing where it has no thought.
    const std::vector<Proposal> &proposals() const { return m_proposals; }
    /// As it goes onto paper.
    ExplanationSheet sheet() const;

    // What is done on the page; each is one undo step.
    void add(const QString &text);
    void takeProposal();
    void refuseProposal();

signals:
    /// Back to the map.
    void left();
    void cardWanted(wend::CardId card);
    void printWanted();
    void pdfWanted();
    void failed(const wend::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeHeads();
    QWidget *makeProposal();
    void connectParts();
    void retranslate();
    void refresh();
    void readNumbers();
    void sayNumbers();
    void fillRows();
    void clearRows();
    ExplanationRow *addRow(ExplanationId explanation);
    void showProposal();
    void fitWidth();
    void chainFocus();
    void followFocus(QWidget *now);
    void walk(const ExplanationRow *from, bool down);
    bool edit(const EditName &name, const Workbook::Change &change);
    MapId map() const;

    Workbook *m_workbook = nullptr;
    StageId m_stage;
    QString m_language;
    QTimer m_pause;
    bool m_isNarrow = false;
    bool m_hasOtherColours = false; ///< than the rows were made with
    Period m_period;
    StepFigures m_figures;
    std::vector<StepShare> m_shares;
    std::vector<Proposal> m_proposals;
    QPushButton *m_back;
    QPushButton *m_print;
    QPushButton *m_pdf;
    QLabel *m_question;
    QLabel *m_numbers;
    QBoxLayout *m_bars;
    StackedBarView *m_went;
    StackedBarView *m_explained;
    QWidget *m_heads = nullptr;
    std::vector<QLabel *> m_names;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    std::vector<ExplanationRow *> m_rows;
    QLineEdit *m_new;
    QWidget *m_proposal = nullptr;
    QLabel *m_suggests;
    QLabel *m_proposed;
    QLabel *m_reason;
    QPushButton *m_take;
    QPushButton *m_refuse;
    QLabel *m_counts;
};

}
