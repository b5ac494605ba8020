#include "window/periodpicker.h"

#include "base/daytext.h"
#include "look/periodname.h"
#include "store/edit.h"
#include "window/perioddialog.h"

#include <QMenu>

namespace wend {

namespace {

QDate monthStart(QDate day) { return {day.year(), day.month(), 1}; }
QDate quarterStart(QDate day) { return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1}; }

}

QString periodText(const ReportingPeriod &period)
{
    if (!period.from.isValid() && !period.to.isValid())
        return PeriodPicker::tr("All days");
    if (!period.from.isValid())
        return PeriodPicker::tr("Until %1").arg(dayText(period.to));
    if (!period.to.isValid())
        return PeriodPicker::tr("From %1").arg(dayText(period.from));
    return periodName(period.from, period.to);
}

PeriodPicker::PeriodPicker(QWidget *parent) : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &PeriodPicker::fill);
}

ReportingPeriod PeriodPicker::now() const
{
    const Map *map = m_workbook ? m_workbook->model().find(m_map) : nullptr;
    return map ? ReportingPeriod {map->periodFrom, map->periodTo} : ReportingPeriod {};
}

void PeriodPicker::show(Workbook *workbook, MapId map)
{
    m_workbook = workbook;
    m_map = map;
    setEnabled(workbook && map);
    setAccessibleName(tr("Reporting period"));
    setToolTip(tr("The days whose numbers the map shows"));
    setText(periodText(now()) + QStringLiteral(" ▾"));
}

QDate PeriodPicker::lastDay() const
{
    QDate last;
    for (const auto &[id, import] : m_workbook->model().all<Import>()) {
        if (import.periodTo.isValid() && (!last.isValid() || import.periodTo > last))
            last = import.periodTo;
    }
    return last.isValid() ? last : QDate::currentDate();
}

void PeriodPicker::fill()
{
    menu()->clear();
    const QDate last = lastDay();
    const QDate month = monthStart(last);
    const QDate quarter = quarterStart(last);
    const std::pair<QString, ReportingPeriod> presets[] {{tr("All days"), {}},
        {periodText({month, month.addMonths(1).addDays(-1)}), {month, month.addMonths(1).addDays(-1)}},
        {periodText({month.addMonths(-1), month.addDays(-1)}), {month.addMonths(-1), month.addDays(-1)}},
        {tr("Last 30 days, to %1").arg(dayText(last)), {last.addDays(-29), last}},
        {tr("Last 90 days, to %1").arg(dayText(last)), {last.addDays(-89), last}},
        {tr("This quarter, from %1").arg(dayText(quarter)), {quarter, quarter.addMonths(3).addDays(-1)}},
        {tr("The year %1").arg(last.year()), {QDate(last.year(), 1, 1), QDate(last.year(), 12, 31)}},
        {tr("The year %1").arg(last.year() - 1), {QDate(last.year() - 1, 1, 1), QDate(last.year() - 1, 12, 31)}}};
    for (const auto &[text, period] : presets) {
        QAction *action = menu()->addAction(text, this, [this, period = period] { choose(period); });
        action->setCheckable(true);
        action->setChecked(period == now());
    }
    menu()->addSeparator();
    menu()->addAction(tr("Other days…"), this, &PeriodPicker::ask);
}

void PeriodPicker::choose(const ReportingPeriod &period)
{
    const Map *map = m_workbook->model().find(m_map);
    if (!map || period == now())
        return;
    const auto done = m_workbook->edit(
        {QT_TRANSLATE_NOOP("Edit", "Change the reporting period of “%1”"), {map->title}}, [&](Edit &edit) {
            edit.set(m_map, &Map::periodFrom, period.from);
            edit.set(m_map, &Map::periodTo, period.to);
        });
    if (!done)
        emit failed(done.error());
}

void PeriodPicker::ask()
{
    if (const auto days = askForDays(*this, tr("Reporting period"), now(), OpenEnds::Allowed))
        choose(*days);
}

}
