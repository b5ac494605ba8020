#include "findingpanel/latermenu.h"

#include "base/daytext.h"

#include <QCalendarWidget>
#include <QLocale>
#include <QWidgetAction>

namespace wend {

LaterMenu::LaterMenu(const QDate &today, QWidget *parent) : QMenu(parent)
{
    const auto add = [this](const QString &text, const QDate &until) {
        //: how long something is put off, and the day: "A week: 25 November"
        addAction(tr("%1: %2").arg(text, dayAndMonth(until, QLocale())), this, [this, until] { emit chosen(until); });
    };
    add(tr("A week"), today.addDays(7));
    add(tr("A month"), today.addMonths(1));
    add(tr("Three months"), today.addMonths(3));
    QMenu *other = addMenu(tr("Until another day"));
    auto *calendar = new QCalendarWidget;
    calendar->setMinimumDate(today.addDays(1));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    auto *action = new QWidgetAction(other);
    action->setDefaultWidget(calendar);
    other->addAction(action);
    connect(calendar, &QCalendarWidget::activated, this, [this](const QDate &until) {
        close();
        emit chosen(until);
    });
    connect(calendar, &QCalendarWidget::clicked, this, [this](const QDate &until) {
        close();
        emit chosen(until);
    });
}

}
