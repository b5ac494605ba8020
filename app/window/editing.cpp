#include "window/editing.h"

#include "edit/maps.h"
#include "model/lookup.h"
#include "model/words.h"
#include "navigator/navigator.h"
#include "store/edit.h"
#include "window/workspace.h"

namespace wend {

Editing::Editing(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace) { }

void Editing::report(const Result<void> &done)
{
    if (!done)
        emit failed(done.error());
}

void Editing::undo()
{
    m_workspace.commit();
    const QString name = m_workspace.workbook()->undoName();
    const auto done = m_workspace.workbook()->undo();
    report(done);
    if (done)
        emit reported(tr("Undone: %1").arg(name));
}

void Editing::redo()
{
    m_workspace.commit();
    const QString name = m_workspace.workbook()->redoName();
    const auto done = m_workspace.workbook()->redo();
    report(done);
    if (done)
        emit reported(tr("Done again: %1").arg(name));
}

void Editing::removeMap()
{
    const Map *map = m_workspace.workbook()->model().find(m_workspace.map());
    if (!map)
        return;
    const MapId id = map->id;
    report(m_workspace.workbook()->edit(
        {QT_TRANSLATE_NOOP("Edit", "Delete the map “%1”"), {map->title}}, [id](Edit &edit) { edit.remove(id); }));
}

void Editing::addCounterpart()
{
    const Map *map = m_workspace.workbook()->model().find(m_workspace.map());
    if (!map)
        return;
    const MapId id = map->id;
    MapId added;
    const MapKind kind = map->kind == MapKind::AsItIs ? MapKind::AsItShouldBe : MapKind::AsItIs;
    const QString title
        = QStringLiteral("%1 (%2)").arg(map->title, nameOf(kind, businessOf(m_workspace.workbook()->model()).language));
    report(
        m_workspace.workbook()->edit({QT_TRANSLATE_NOOP("Edit", "Add the counterpart of the map “%1”"), {map->title}},
            [&](Edit &edit) { added = wend::addCounterpart(edit, id, title); }));
    if (added)
        m_workspace.setMap(added);
}

void Editing::showPair()
{
    const Map *map = m_workspace.workbook()->model().find(m_workspace.map());
    if (map && map->pair)
        m_workspace.setMap(map->pair);
}

void Editing::removePersona()
{
    const Persona *persona = m_workspace.workbook()->model().find(m_workspace.navigator().persona());
    if (!persona)
        return;
    const PersonaId id = persona->id;
    report(m_workspace.workbook()->edit({QT_TRANSLATE_NOOP("Edit", "Delete the persona “%1”"), {persona->name}},
        [id](Edit &edit) { edit.remove(id); }));
}

}
