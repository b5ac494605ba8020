#pragma once

#include "quotes/readquotes.h"
#include "read/readoptions.h"
#include "store/workbook.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace wend {

/// What customers wrote, on its way into the pile: how much it is, in words, and as it will stand there, masked. Which
/// columns are meant can be changed. Nothing is written before.
class QuotesDialog : public QDialog
{
    Q_OBJECT

public:
    /// Of a pasted text.
    explicit QuotesDialog(const Model &model, QWidget *parent = nullptr);
    /// Of a file that was read.
    QuotesDialog(const Model &model, ReadFile file, QWidget *parent = nullptr);

    QString source() const; ///< Evidence::source
    /// What is new, masked, beside what was written.
    const std::vector<Quote> &fresh() const { return m_known.fresh; }
    std::vector<Evidence> evidence() const;
    /// What the workbook has already, with what was written.
    const std::vector<std::pair<EvidenceId, Quote>> &known() const { return m_known.known; }
    const QStringList &names() const { return m_names; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QuotesDialog(const Model &model, QWidget *parent, bool isFile);
    QWidget *makeColumns();
    QComboBox *addChoice(class QGridLayout &grid, int row, const QString &caption);
    const wend::Table *table() const;
    void fillChoices();
    void takeChoices();
    void readOrder();
    void refresh();
    QString facts() const;
    void fillList();

    const Model &m_model;
    ReadFile m_file;
    int m_table = -1;
    QuoteColumns m_columns;
    QuotesRead m_read;
    KnownQuotes m_known;
    QStringList m_names;
    bool m_filling = false;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_doubt;
    QPlainTextEdit *m_pasted;
    QWidget *m_choices;
    QLineEdit *m_source;
    QComboBox *m_words = nullptr;
    QComboBox *m_day = nullptr;
    QComboBox *m_author = nullptr;
    QComboBox *m_score = nullptr;
    QComboBox *m_scale = nullptr;
    QComboBox *m_order = nullptr;
    QListWidget *m_list;
    QPushButton *m_add;
};

}
