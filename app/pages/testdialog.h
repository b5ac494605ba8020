#pragma once

#include "store/workbook.h"

#include <QDialog>

class QLineEdit;

namespace wend {

class DateField;
class SuggestField;

/// Asks who does a test, and until when: so it becomes an idea.
class TestDialog : public QDialog
{
    Q_OBJECT

public:
    TestDialog(const Workbook &workbook, const QString &text, QWidget *parent);

    /// Its text, owner and day.
    Card idea() const;

private:
    QLineEdit *m_text;
    SuggestField *m_owner;
    DateField *m_due;
};

}
