#include "window/finder.h"

#include "canvas/canvasview.h"
#include "edit/replacetext.h"
#include "model/lookup.h"
#include "window/workspace.h"

namespace wend {

Finder::Finder(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &Finder::find);
}

void Finder::setWorkbook(Workbook *workbook)
{
    if (m_workbook)
        disconnect(m_workbook, nullptr, this, nullptr);
    m_workbook = workbook;
    if (workbook)
        connect(workbook, &Workbook::changed, &m_soon, qOverload<>(&QTimer::start));
    m_current = -1;
    find();
}

void Finder::setPattern(const TextPattern &pattern)
{
    if (pattern == m_pattern)
        return;
    m_pattern = pattern;
    m_current = -1;
    find();
}

void Finder::setActive(bool active)
{
    m_active = active;
    find();
}

// After an edit the person is still at the same place, or at the next one where that is gone.
void Finder::find()
{
    m_soon.stop();
    const int before = m_current;
    const std::optional<FoundText> at
        = before >= 0 && before < int(m_found.size()) ? std::optional(m_found[size_t(before)]) : std::nullopt;
    m_found = m_workbook && m_active ? findText(m_workbook->model(), m_pattern) : std::vector<FoundText> {};
    m_current = -1;
    for (size_t index = 0; at && index < m_found.size() && m_current < 0; ++index) {
        if (m_found[index].isIn(*at) && m_found[index].span == at->span)
            m_current = int(index);
    }
    mark();
    emit changed();
}

void Finder::mark()
{
    std::vector<Selection> things;
    for (const FoundText &found : m_found) {
        const Selection thing = selectionOf(found);
        if (found.where.map == m_workspace.map() && (things.empty() || things.back() != thing))
            things.push_back(thing);
    }
    m_workspace.canvas().setMarked(things);
}

Selection Finder::selectionOf(const FoundText &found)
{
    const Whereabouts &at = found.where;
    if (at.path) // its words; the card is where it begins
        return at.path;
    if (at.card)
        return CardIds {at.card};
    if (at.feeling)
        return std::vector<FeelingId> {at.feeling};
    if (at.lane)
        return at.lane;
    if (at.stage)
        return at.stage;
    if (at.map)
        return at.map;
    return at.persona ? Selection(at.persona) : Selection();
}

QString Finder::placeOf(const FoundText &found) const
{
    const Model &model = m_workbook->model();
    const Whereabouts &at = found.where;
    QStringList parts;
    if (const Map *map = model.find(at.map))
        parts += map->title;
    else if (const Persona *persona = model.find(at.persona))
        parts += persona->name;
    if (const Lane *lane = model.find(at.lane))
        parts += laneName(model, *lane);
    if (const Stage *stage = model.find(at.stage))
        parts += stage->name;
    return parts.join(QStringLiteral(" · "));
}

void Finder::goTo(int index)
{
    if (index < 0 || index >= int(m_found.size()))
        return;
    m_current = index;
    const FoundText found = m_found[size_t(index)];
    if (found.where.map)
        m_workspace.setMap(found.where.map);
    m_workspace.select(selectionOf(found));
    mark();
    emit changed();
}

int Finder::nearest(bool forward) const
{
    const Selection selected = m_workspace.selection();
    const int count = int(m_found.size());
    for (int step = 0; step < count; ++step) {
        const int index = forward ? step : count - 1 - step;
        const FoundText &found = m_found[size_t(index)];
        if (!isNothing(selected) && selectionOf(found) == selected)
            return index;
    }
    for (int index = 0; index < count; ++index) {
        if (m_found[size_t(index)].where.map == m_workspace.map())
            return forward ? index : (index + count - 1) % count;
    }
    return forward ? 0 : count - 1;
}

void Finder::goOn(bool forward)
{
    const int count = int(m_found.size());
    if (count > 0)
        goTo(m_current < 0 ? nearest(forward) : (m_current + (forward ? 1 : count - 1)) % count);
}

bool Finder::replace(std::span<const FoundText> places, const QString &with)
{
    const bool several = places.size() > 1;
    QStringList words {m_pattern.text, with};
    if (several)
        words << QString::number(places.size());
    const EditName name {several ? QT_TRANSLATE_NOOP("Edit", "Replace “%1” with “%2” %3 times")
                                 : QT_TRANSLATE_NOOP("Edit", "Replace “%1” with “%2”"),
        words};
    const Result<void> done = m_workbook->edit(name, [&](Edit &edit) { replaceText(edit, places, with); });
    if (!done)
        emit failed(done.error());
    find();
    return done.isOk();
}

void Finder::replaceCurrent(const QString &with)
{
    if (m_soon.isActive())
        find();
    if (m_current < 0)
        return goOn(true);
    const int at = m_current;
    const FoundText place = m_found[size_t(at)];
    if (!replace({&place, 1}, with) || m_found.empty())
        return;
    // What was put in may contain what is looked for: it is not found again at once.
    int next = 0;
    while (next < int(m_found.size()) && next < at)
        ++next;
    while (next < int(m_found.size()) && m_found[size_t(next)].isIn(place)
        && m_found[size_t(next)].span.at < place.span.at + with.size())
        ++next;
    goTo(next % int(m_found.size()));
}

int Finder::replaceAll(const QString &with)
{
    if (m_soon.isActive())
        find();
    if (m_found.empty() || !m_workbook)
        return 0;
    const std::vector<FoundText> places = m_found;
    m_current = -1;
    return replace(places, with) ? int(places.size()) : 0;
}

}
