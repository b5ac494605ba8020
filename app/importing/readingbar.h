#pragma once

#include "importing/pendingfile.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace wend {

/// How the file was read, to be put right: letters, what parts the cells, the order of day and month. Where a date
/// could be two days it asks plainly.
class ReadingBar : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingBar(QWidget *parent = nullptr);

    void show(const PendingFile &pending, const ReadOptions &said);

signals:
    /// All that is said now, with what was said before.
    void said(const wend::ReadOptions &options);

private:
    void showEncodings(const ReadFile &file);
    void showDelimiters(const ReadFile &file);
    void showDates(const PendingFile &pending);
    void say(DateOrder order);

    ReadOptions m_said;
    QWidget *m_choices;
    QWidget *m_encodingPart;
    QWidget *m_delimiterPart;
    QWidget *m_datesPart;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QComboBox *m_dates;
    QWidget *m_ask;
    QLabel *m_question;
    QPushButton *m_dayFirst;
    QPushButton *m_monthFirst;
};

}
