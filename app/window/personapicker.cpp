#include "window/personapicker.h"

#include "edit/personas.h"
#include "model/lookup.h"

#include <QMenu>

namespace wend {

namespace {

constexpr int widest = 220; ///< of names, in pixels

}

PersonaPicker::PersonaPicker(QWidget *parent) : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &PersonaPicker::fill);
}

void PersonaPicker::show(Workbook *workbook, MapId map)
{
    m_workbook = workbook;
    m_map = map;
    setEnabled(workbook && map);
    setAccessibleName(tr("Personas of this map"));
    QStringList names;
    if (workbook && map) {
        for (const PersonaId persona : personasOf(workbook->model(), map))
            names += workbook->model().at(persona).name;
    }
    const QString text = names.isEmpty() ? tr("All customers")
        : names.size() > 2               ? tr("%1 personas").arg(names.size())
                                         : names.join(QStringLiteral(", "));
    const QString shown = fontMetrics().elidedText(
        text, Qt::ElideRight, widest); // a long name leaves room for the rest of the tool bar
    setText(QString(shown).replace(QLatin1Char('&'), QLatin1String("&&")) + QStringLiteral(" ▾"));
    const QString tip = tr("Whose journey this map shows");
    //: a tip of the tool bar; %1 is the name of a persona
    setToolTip(shown == text
            ? tip
            : QStringLiteral("<p>%1</p>").arg(tr("Whose journey this map shows: %1").arg(text).toHtmlEscaped()));
}

void PersonaPicker::fill()
{
    menu()->clear();
    if (!m_workbook)
        return;
    const std::vector<PersonaId> shown = personasOf(m_workbook->model(), m_map);
    for (const PersonaId id : personasOf(m_workbook->model())) {
        QAction *action = menu()->addAction(fontMetrics()
                                                .elidedText(m_workbook->model().at(id).name, Qt::ElideRight, 2 * widest)
                                                .replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(std::find(shown.begin(), shown.end(), id) != shown.end());
        connect(action, &QAction::toggled, this, [this, id](bool on) { toggle(id, on); });
    }
    menu()->addSeparator();
    menu()->addAction(tr("Add a persona"), this, &PersonaPicker::addRequested);
}

void PersonaPicker::toggle(PersonaId persona, bool shown)
{
    const MapId map = m_map;
    const QString name = m_workbook->model().at(persona).name;
    const auto done = shown ? m_workbook->edit({QT_TRANSLATE_NOOP("Edit", "Show “%1” on the map"), {name}},
                          [=](Edit &edit) { showPersona(edit, map, persona); })
                            : m_workbook->edit({QT_TRANSLATE_NOOP("Edit", "Take “%1” off the map"), {name}},
                                [=](Edit &edit) { hidePersona(edit, map, persona); });
    if (!done)
        emit failed(done.error());
}

}
