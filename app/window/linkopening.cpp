#include "window/linkopening.h"

#include "canvas/selection.h"
#include "store/workbook.h"
#include "window/linktarget.h"
#include "window/prompts.h"
#include "window/workspace.h"

#include <QDesktopServices>
#include <QFileInfo>

namespace wend {

LinkOpening::LinkOpening(Workspace &workspace, Prompts &prompts, QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_prompts(prompts)
{
}

void LinkOpening::open(CardId id)
{
    Workbook *workbook = m_workspace.workbook();
    m_workspace.commit();
    const Card *card = workbook ? workbook->model().find(id) : nullptr;
    if (!card)
        return;
    if (const Map *map = workbook->model().find(card->linkedMap)) {
        m_way.emplace_back(m_workspace.map(), id);
        const QString title = map->title;
        m_workspace.setMap(map->id);
        emit reported(tr("This is “%1”. Ctrl+Backspace leads back.").arg(title));
        return;
    }
    if (card->link.trimmed().isEmpty())
        return;
    const QString folder = workbook->path().isEmpty() ? QString() : QFileInfo(workbook->path()).absolutePath();
    const auto target = linkTarget(card->link, folder);
    if (!target)
        return m_prompts.showError(target.error());
    if (!m_allowed.contains(target->shown)) {
        if (!isAllowed(*target))
            return;
        m_allowed.insert(target->shown);
    }
    if (!QDesktopServices::openUrl(target->url))
        m_prompts.showError(
            {tr("The desktop has no program that opens “%1”. Nothing was changed.").arg(target->shown), {}, {}});
}

bool LinkOpening::isAllowed(const LinkTarget &target) const
{
    if (target.way == LinkTarget::Way::ShowFolder)
        return m_prompts.confirm(
            tr("Wend does not open files of this kind from a map. Show it in its folder?\n\n%1").arg(target.shown),
            tr("Show the folder"));
    const QString question
        = target.url.isLocalFile() ? tr("Open this file?\n\n%1") : tr("Open this address outside of Wend?\n\n%1");
    return m_prompts.confirm(question.arg(target.shown), tr("Open"));
}

bool LinkOpening::canGoBack() const { return m_workspace.workbook() && !m_way.empty(); }

void LinkOpening::back()
{
    while (canGoBack()) {
        const auto [map, card] = m_way.back();
        m_way.pop_back();
        const Model &model = m_workspace.workbook()->model();
        if (!model.find(map))
            continue; // it is gone since
        m_workspace.commit();
        m_workspace.setMap(map);
        if (model.find(card))
            m_workspace.select(CardIds {card});
        return;
    }
}

void LinkOpening::forget() { m_way.clear(); }

}
