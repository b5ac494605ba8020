#include "window/pairmarks.h"

#include "canvas/canvasview.h"
#include "model/lookup.h"
#include "versions/differencewords.h"
#include "versions/pairdifferences.h"
#include "window/workspace.h"

namespace wend {

PairMarks::PairMarks(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&m_workspace, &Workspace::mapChanged, this, &PairMarks::followMap);
}

void PairMarks::setWanted(bool wanted)
{
    m_wanted = wanted;
    mark(wanted);
}

void PairMarks::followMap()
{
    if (m_workbook != m_workspace.workbook()) {
        if (m_workbook)
            disconnect(m_workbook, nullptr, this, nullptr);
        m_workbook = m_workspace.workbook();
        if (m_workbook)
            connect(m_workbook, &Workbook::changed, this, [this] { mark(false); });
    }
    mark(false);
}

void PairMarks::mark(bool say)
{
    const Workbook *workbook = m_workspace.workbook();
    const Map *map = workbook ? workbook->model().find(m_workspace.map()) : nullptr;
    const bool isPaired = map && map->pair;
    const Differences differences = m_wanted && isPaired ? comparePair(workbook->model(), map->id) : Differences();
    m_workspace.canvas().setDifferences(differences);
    if (say && isPaired)
        emit reported(tr("From as it is to as it should be: %1").arg(differenceCounts(differences)));
}

}
