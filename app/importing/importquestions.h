#pragma once

#include "importing/datereadings.h"
#include "importing/pendingfile.h"

#include <QWidget>

class QDateEdit;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace wend {

/// What of two counts of one thing the person is asked.
struct CountQuestion
{
    QString text;
    QString there; ///< what leads now, on a button
    QString here;  ///< what the file brings
};

/// What cannot be known from a file and has to be said before it goes in or its numbers are right: the order of day and
/// month, the days it is about, and which of two counts of one thing leads.
class ImportQuestions : public QWidget
{
    Q_OBJECT

public:
    explicit ImportQuestions(QWidget *parent = nullptr);

    /// What is proposed for a file that does not say its days; invalid days leave last month.
    void setUsualPeriod(const QDate &from, const QDate &to);
    /// The days are asked for even where the file tells some.
    void show(const std::optional<DateReadings> &dates, bool asksPeriod, const std::optional<CountQuestion> &counts);
    void askPeriod();

signals:
    void orderSaid(wend::DateOrder order);
    void periodSaid(const QDate &from, const QDate &to);
    /// Of two counts: the one of the file leads, or stands beside, or is not shown at all.
    void leadSaid();
    void besideSaid();
    void noneSaid();

private:
    QWidget *makeOrder();
    QWidget *makePeriod();
    QWidget *makeCounts();

    QWidget *m_order;
    QLabel *m_orderText;
    QHBoxLayout *m_orderChoices;
    QWidget *m_period;
    QLabel *m_periodText;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QWidget *m_counts;
    QLabel *m_countsText;
    QPushButton *m_there;
    QPushButton *m_here;
};

}
