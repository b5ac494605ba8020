#include "window/comparepicker.h"

#include "edit/comparing.h"
#include "look/periodname.h"
#include "numbers/comparedperiod.h"
#include "store/seriesreader.h"
#include "window/perioddialog.h"

#include <QMenu>
#include <QStyle>

namespace wend {

ComparePicker::ComparePicker(QWidget *parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("comparePicker"));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &ComparePicker::fill);
}

bool ComparePicker::isComparing() const
{
    const Map *map = m_workbook ? m_workbook->model().find(m_map) : nullptr;
    return map && map->comparison != Comparison::None;
}

void ComparePicker::show(Workbook *workbook, MapId map)
{
    m_workbook = workbook;
    m_map = map;
    const Period reported = workbook && map ? workbook->series().periodOf(map) : Period();
    const Period compared = isComparing() ? comparedPeriod(workbook->model().at(map), reported) : Period();
    setEnabled(reported.isValid());
    setAccessibleName(tr("Compare with another period"));
    setToolTip(tr("Another period, whose numbers are laid beside those of this one"));
    //: in the tool bar; %1 are days such as "September 2026"
    const QString text
        = compared.isValid() ? tr("compared with %1").arg(periodName(compared.from, compared.to)) : tr("Compare with");
    setText(text + QStringLiteral(" ▾"));
    setProperty("chosen", isComparing());
    style()->unpolish(this);
    style()->polish(this);
}

void ComparePicker::fill()
{
    menu()->clear();
    const Period reported = m_workbook->series().periodOf(m_map);
    if (!reported.isValid())
        return;
    const Comparison now = m_workbook->model().at(m_map).comparison;
    const auto add = [&](const QString &text, Comparison comparison) {
        QAction *action = menu()->addAction(text, this, [this, comparison] { choose(comparison); });
        action->setCheckable(true);
        action->setChecked(now == comparison);
    };
    const Period before = sameLengthBefore(reported);
    const Period year = yearBefore(reported);
    add(tr("The one before: %1").arg(periodName(before.from, before.to)), Comparison::Before);
    add(tr("A year ago: %1").arg(periodName(year.from, year.to)), Comparison::YearAgo);
    QAction *own = menu()->addAction(tr("Other days…"), this, &ComparePicker::ask);
    own->setCheckable(true);
    own->setChecked(now == Comparison::Own);
    menu()->addSeparator();
    add(tr("Nothing"), Comparison::None);
}

void ComparePicker::ask()
{
    const Map &map = m_workbook->model().at(m_map);
    const Period reported = m_workbook->series().periodOf(m_map);
    const Period shown = isComparing() ? comparedPeriod(map, reported) : sameLengthBefore(reported);
    const auto days = askForDays(*this, tr("Compare with"), {shown.from, shown.to}, OpenEnds::Refused);
    if (days)
        choose(Comparison::Own, days->from, days->to);
}

void ComparePicker::end() { choose(Comparison::None); }

void ComparePicker::choose(Comparison comparison, const QDate &from, const QDate &to)
{
    const Map *map = m_workbook ? m_workbook->model().find(m_map) : nullptr;
    if (!map)
        return;
    const EditName name = comparison == Comparison::None
        ? EditName {QT_TRANSLATE_NOOP("Edit", "Compare “%1” with nothing"), {map->title}}
        : EditName {QT_TRANSLATE_NOOP("Edit", "Compare “%1” with another period"), {map->title}};
    const auto done = m_workbook->edit(name, [&](Edit &edit) { compareWith(edit, m_map, comparison, from, to); });
    if (!done)
        emit failed(done.error());
}

}
