#pragma once

#include "store/workbook.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace wend {

class DateField;

/// What is known, how, from whom and since when: the fields of one piece of evidence.
class EvidenceForm : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceForm(const QString &language, QWidget *parent = nullptr);

    void show(const Evidence &evidence);
    /// `evidence` with what was entered.
    Evidence entered(Evidence evidence) const;
    bool isEmpty() const;
    /// Whether all that was entered can be taken.
    bool isRight() const;

signals:
    void changed();

private:
    QPlainTextEdit *m_text;
    QComboBox *m_kind;
    QLineEdit *m_source;
    DateField *m_date;
};

/// Asks what speaks for an explanation or against it: evidence that there is, that of its step first, and a new piece.
class EvidenceDialog : public QDialog
{
    Q_OBJECT

public:
    EvidenceDialog(
        Workbook &workbook, ExplanationId explanation, bool against, const QString &language, QWidget *parent);

    std::vector<EvidenceId> chosen() const;
    bool hasNew() const { return !m_form->isEmpty(); }
    /// Of today, unless another day was entered.
    Evidence written() const;

private:
    void fillList(const Workbook &workbook, ExplanationId explanation, const QString &language);
    void showMatching(const QString &words);
    void updateButton();

    QLineEdit *m_filter;
    QListWidget *m_list;
    EvidenceForm *m_form;
    QPushButton *m_ok = nullptr;
};

/// Changes one piece of evidence.
class EvidenceEditDialog : public QDialog
{
    Q_OBJECT

public:
    EvidenceEditDialog(const Evidence &evidence, const QString &language, QWidget *parent);

    Evidence entered() const { return m_form->entered(m_before); }

private:
    Evidence m_before;
    EvidenceForm *m_form;
};

}
