#include "importing/importquestions.h"

#include "sources/importwords.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace wend {

namespace {

QLabel *questionLabel(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

const char *nameOf(DateOrder order)
{
    return order == DateOrder::DayMonthYear ? "dayFirst"
        : order == DateOrder::MonthDayYear  ? "monthFirst"
                                            : "yearFirst";
}

}

ImportQuestions::ImportQuestions(QWidget *parent)
    : QWidget(parent),
      m_order(makeOrder()),
      m_period(makePeriod()),
      m_counts(makeCounts())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (QWidget *each : {m_order, m_period, m_counts}) {
        column->addWidget(each);
        each->hide();
    }
}

QWidget *ImportQuestions::makeOrder()
{
    auto *row = new QWidget;
    m_orderText = questionLabel("dateQuestion");
    m_orderChoices = new QHBoxLayout(row);
    m_orderChoices->setContentsMargins(0, 0, 0, 0);
    m_orderChoices->addWidget(m_orderText, 1);
    return row;
}

QWidget *ImportQuestions::makePeriod()
{
    auto *period = new QWidget;
    m_periodText = questionLabel("periodQuestion");
    m_from = new QDateEdit;
    m_to = new QDateEdit;
    auto *use = new QPushButton(tr("Use these days"));
    m_from->setObjectName(QStringLiteral("periodFrom"));
    m_to->setObjectName(QStringLiteral("periodTo"));
    use->setObjectName(QStringLiteral("usePeriod"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    for (QDateEdit *edit : {m_from, m_to})
        edit->setCalendarPopup(true);
    auto *days = new QHBoxLayout(period);
    days->setContentsMargins(0, 0, 0, 0);
    days->addWidget(m_periodText, 1);
    days->addWidget(m_from);
    days->addWidget(new QLabel(tr("to")));
    days->addWidget(m_to);
    days->addWidget(use);
    const QDate lastMonth = QDate::currentDate().addMonths(-1);
    setUsualPeriod(QDate(lastMonth.year(), lastMonth.month(), 1),
        QDate(lastMonth.year(), lastMonth.month(), lastMonth.daysInMonth()));
    connect(use, &QPushButton::clicked, this,
        [this] { emit periodSaid(std::min(m_from->date(), m_to->date()), std::max(m_from->date(), m_to->date())); });
    return period;
}

QWidget *ImportQuestions::makeCounts()
{
    auto *row = new QWidget;
    m_countsText = questionLabel("countsQuestion");
    m_there = new QPushButton;
    m_here = new QPushButton;
    auto *none = new QPushButton(tr("Do not show it"));
    m_there->setObjectName(QStringLiteral("thereLeads"));
    m_here->setObjectName(QStringLiteral("hereLeads"));
    none->setObjectName(QStringLiteral("noneLeads"));
    auto *choices = new QHBoxLayout(row);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->addWidget(m_countsText, 1);
    for (QPushButton *button : {m_there, m_here, none})
        choices->addWidget(button);
    connect(m_there, &QPushButton::clicked, this, &ImportQuestions::besideSaid);
    connect(m_here, &QPushButton::clicked, this, &ImportQuestions::leadSaid);
    connect(none, &QPushButton::clicked, this, &ImportQuestions::noneSaid);
    return row;
}

void ImportQuestions::setUsualPeriod(const QDate &from, const QDate &to)
{
    if (!from.isValid() || !to.isValid())
        return;
    m_from->setDate(from);
    m_to->setDate(to);
}

void ImportQuestions::show(
    const std::optional<DateReadings> &dates, bool asksPeriod, const std::optional<CountQuestion> &counts)
{
    while (m_orderChoices->count() > 1) {
        QLayoutItem *choice = m_orderChoices->takeAt(1);
        choice->widget()->deleteLater();
        delete choice;
    }
    const bool asksOrder = dates && dates->mustAsk && dates->readings.size() > 1;
    if (asksOrder) {
        //: %1 is a date as the file writes it (03/04/2026)
        m_orderText->setText(tr("Which day is “%1”?").arg(dates->example));
        for (const DateReadings::Reading &reading : dates->readings) {
            auto *choice = new QPushButton(periodInWords(reading.day, reading.day));
            choice->setObjectName(QLatin1String(nameOf(reading.order)));
            m_orderChoices->addWidget(choice);
            connect(choice, &QPushButton::clicked, this, [this, order = reading.order] { emit orderSaid(order); });
        }
    }
    m_order->setVisible(asksOrder);
    m_periodText->setText(tr("The file does not say which days it is about:"));
    m_period->setVisible(asksPeriod);
    m_counts->setVisible(counts.has_value());
    if (counts) {
        m_countsText->setText(counts->text);
        m_there->setText(counts->there);
        m_here->setText(counts->here);
    }
}

void ImportQuestions::askPeriod()
{
    m_periodText->setText(tr("The whole file is about these days:"));
    m_period->show();
    m_from->setFocus();
}

}
