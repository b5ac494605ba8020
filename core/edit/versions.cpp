#include "edit/versions.h"

#include "model/invariants.h"
#include "model/lookup.h"
#include "model/ownedrows.h"
#include "store/edit.h"
#include "store/ownversions.h"
#include "store/versioncontent.h"

#include <QCoreApplication>

namespace wend {

namespace {

constexpr auto isDamaged = QT_TRANSLATE_NOOP(
    "Versions", "This version is damaged and cannot be brought back. Nothing was changed; take another one.");
constexpr auto doesNotFit = QT_TRANSLATE_NOOP("Versions",
    "What this was part of is not there any more. Nothing was changed; bring back the whole version instead.");

void fail(Edit &edit, const char *sentence)
{
    edit.database().fail({QCoreApplication::translate("Versions", sentence), {}, {}});
}

template <class Of>
VersionId keep(Edit &edit, const Model &model, Id<Of> Version::*field, Id<Of> of, VersionReason reason,
    const QString &name, const QDateTime &at)
{
    Version version;
    version.*field = of;
    version.at = at;
    version.reason = reason;
    version.name = name;
    version.content = versionContent(rowsForVersion(model, of));
    if (versionsOf(model, of).size() >= mostKeptVersions + newestOwnVersions) {
        fail(edit,
            QT_TRANSLATE_NOOP("Versions",
                "There are as many versions as Wend keeps. Nothing was changed; delete some of them first."));
        return {};
    }
    if (version.content.isEmpty()) {
        fail(edit,
            QT_TRANSLATE_NOOP("Versions",
                "There is more on this map than a version can hold. Nothing was changed; save a copy of the workbook "
                "instead."));
        return {};
    }
    const VersionId id = edit.insert(version);
    removeOutdatedVersions(edit, of, at);
    return id;
}

/// A row of the workbook that a version may mean by a name; null: none.
PersonaId meant(const Model &model, const Persona &then)
{
    for (const PersonaId id : personasOf(model)) {
        if (model.at(id).name.compare(then.name, Qt::CaseInsensitive) == 0)
            return id;
    }
    return {};
}

ToolId meant(const Model &model, const Tool &then)
{
    for (const ToolId id : toolsOf(model)) {
        if (model.at(id).name.compare(then.name, Qt::CaseInsensitive) == 0)
            return id;
    }
    return {};
}

MapId meant(const Model &model, const Map &then)
{
    return then.title.isEmpty() ? MapId {} : mapTitled(model, then.title);
}

MetricId meant(const Model &model, const Metric &then)
{
    for (const auto &[id, metric] : model.all<Metric>()) {
        if (metric.key == then.key && metric.name == then.name)
            return id;
    }
    return {};
}

/// A map as it will be, out of rows of now and of then.
class Restoring
{
public:
    Restoring(const Model &model, MapId map, const Model &version)
        : m_model(model),
          m_version(version),
          m_map(map),
          m_now(ownedRows(model, map))
    {
    }

    void takeAll()
    {
        m_then = ownedRows(m_version, m_map);
        Map map = m_then.at(m_map);
        map.position = m_model.at(m_map).position;
        map.pair = m_model.at(m_map).pair;
        m_then.put(map);
    }

    template <class Row>
    void takePart(Id<Row> part)
    {
        m_then = m_now;
        // What came since into the part goes; what was elsewhere goes back there.
        const Model partNow = ownedRows(m_model, part);
        const Model partThen = ownedRows(m_version, part);
        forEachTable([&]<class Each>(Each *) {
            for (const auto &[id, row] : partNow.all<Each>()) {
                if (const Each *then = m_version.find(id))
                    m_then.put(*then);
                else
                    m_then.remove(id);
            }
            for (const auto &[id, row] : partThen.all<Each>())
                m_then.put(row);
        });
    }

    /// False, with nothing written, where that would not hold together.
    bool write(Edit &edit)
    {
        tie();
        tie(); // to what was left out as well
        dropFeelingsOfNobody();
        if (!holdsTogether())
            return false;
        removeRows(edit, true); // in the way of what changes, since some may be there only once
        forEachTable([&]<class Row>(Row *) {
            for (const auto &[id, row] : m_then.all<Row>()) {
                const Row *before = m_model.find(id);
                if (before && !(*before == row))
                    edit.replace(row);
            }
        });
        removeRows(edit, false); // when nothing that stays hangs on them any more
        forEachTable([&]<class Row>(Row *) {
            for (const auto &[id, row] : m_then.all<Row>()) {
                if (!m_model.find(id))
                    edit.insert(row);
            }
        });
        return true;
    }

private:
    template <class Row>
    static bool hasDependents()
    {
        bool has = false;
        forEachTable([&]<class Child>(Child *) {
            forEachColumn<Child>([&]<class Field>(const RowColumn<Child, Field> &) {
                has = has || (std::is_same_v<Field, Id<Row>> && !std::is_same_v<Child, Row>);
            });
        });
        return has;
    }

    void removeRows(Edit &edit, bool leaves)
    {
        forEachTable([&]<class Row>(Row *) {
            if (hasDependents<Row>() == leaves)
                return;
            for (const auto &[id, row] : m_now.all<Row>()) {
                if (!m_then.find(id))
                    edit.remove(id);
            }
        });
    }

    /// What an id of then is in the workbook as it will be; null: nothing.
    template <class Row>
    Id<Row> here(Id<Row> id) const
    {
        if (m_then.find(id) || (m_model.find(id) && !m_now.find(id)))
            return id;
        if constexpr (requires(const Row &row) { meant(m_model, row); }) {
            if (const Row *then = m_version.find(id))
                return meant(m_model, *then);
        }
        return {};
    }

    void tie()
    {
        forEachTable([&]<class Row>(Row *) {
            std::vector<Row> rows;
            for (const auto &[id, row] : m_then.all<Row>())
                rows.push_back(row);
            for (Row &row : rows) {
                bool stays = true;
                forEachColumn<Row>([&]<class Field>(const RowColumn<Row, Field> &column) {
                    if constexpr (isId<Field>) {
                        Field &id = row.*column.field;
                        if (column.onRemove == OnRemove::Nothing || !id)
                            return;
                        id = here(id);
                        stays = stays && (id || column.onRemove == OnRemove::SetNull);
                    }
                });
                if (stays && !isTwice(row))
                    m_then.put(row);
                else
                    m_then.remove(row.id);
            }
        });
    }

    /// Two personas of one name may have become one.
    template <class Row>
    bool isTwice(const Row &row) const
    {
        bool twice = false;
        if constexpr (std::is_same_v<Row, MapPersona>) {
            for (const auto &[id, other] : m_then.all<MapPersona>())
                twice = twice || (id != row.id && other.map == row.map && other.persona == row.persona);
        }
        return twice;
    }

    void dropFeelingsOfNobody()
    {
        const std::vector<PersonaId> shown = personasOf(m_then, m_map);
        std::vector<FeelingId> dropped;
        for (const auto &[id, feeling] : m_then.all<Feeling>()) {
            if (feeling.persona && std::find(shown.begin(), shown.end(), feeling.persona) == shown.end())
                dropped.push_back(id);
        }
        for (const FeelingId id : dropped)
            m_then.remove(id);
    }

    bool holdsTogether() const
    {
        Model whole = m_model;
        forEachTable([&]<class Row>(Row *) {
            for (const auto &[id, row] : m_now.all<Row>()) {
                if (!m_then.find(id) && whole.find(id))
                    whole.remove(id);
            }
            for (const auto &[id, row] : m_then.all<Row>())
                whole.put(row);
        });
        // What only names a row that went is untied by its removal.
        std::vector<DayNote> notes;
        for (const auto &[id, note] : whole.all<DayNote>())
            notes.push_back(note);
        for (DayNote &note : notes) {
            note.stage = whole.find(note.stage) ? note.stage : StageId {};
            note.idea = whole.find(note.idea) ? note.idea : CardId {};
            whole.put(note);
        }
        return brokenInvariants(whole).isEmpty();
    }

    const Model &m_model;
    const Model &m_version;
    MapId m_map;
    Model m_now;  ///< the map's own rows
    Model m_then; ///< what they will be
};

std::optional<Model> readVersion(Edit &edit, const std::optional<Version> &version)
{
    auto rows = version ? rowsOfVersion(version->content) : std::nullopt;
    if (!rows)
        fail(edit, isDamaged);
    return rows;
}

void restorePersona(Edit &edit, const Model &model, PersonaId id, const Model &version)
{
    Persona persona = version.at(id);
    persona.position = model.at(id).position;
    if (!model.find(persona.picture))
        persona.picture = {};
    edit.replace(persona);
}

template <class Row>
bool hasPlaceFor(const Model &model, const Model &version, Id<Row> id)
{
    const Row *row = version.find(id);
    bool has = row;
    if (row) {
        forEachReference(*row, [&](const auto &column, auto owner) {
            has = has && (column.onRemove == OnRemove::SetNull || model.find(owner));
        });
    }
    if constexpr (std::is_same_v<Row, Card>)
        has = has && stepsOf(model, model.at(row->stage)).empty();
    return has;
}

}

VersionId keepVersion(Edit &edit, const Model &model, MapId map, const QString &name, const QDateTime &at)
{
    return keep(edit, model, &Version::map, map, VersionReason::Kept, name, at);
}

VersionId keepVersion(Edit &edit, const Model &model, PersonaId persona, const QString &name, const QDateTime &at)
{
    return keep(edit, model, &Version::persona, persona, VersionReason::Kept, name, at);
}

void renameVersion(Edit &edit, VersionId version, const QString &name)
{
    edit.set(version, &Version::name, name);
    edit.set(version, &Version::reason, VersionReason::Kept);
}

void restoreVersion(Edit &edit, const Model &model, VersionId id, const QString &nameOfNow, const QDateTime &at)
{
    const auto version = edit.row(id);
    const auto rows = readVersion(edit, version);
    if (!rows)
        return;
    if (version->persona && rows->find(version->persona)) {
        keep(edit, model, &Version::persona, version->persona, VersionReason::BeforeChange, nameOfNow, at);
        restorePersona(edit, model, version->persona, *rows);
    } else if (version->map && rows->find(version->map)) {
        keep(edit, model, &Version::map, version->map, VersionReason::BeforeChange, nameOfNow, at);
        Restoring restoring(model, version->map, *rows);
        restoring.takeAll();
        if (!restoring.write(edit))
            fail(edit, doesNotFit);
    } else {
        fail(edit, isDamaged);
    }
}

void restorePart(Edit &edit, const Model &model, VersionId id, const VersionPart &part, const QString &nameOfNow,
    const QDateTime &at)
{
    const auto version = edit.row(id);
    const auto rows = readVersion(edit, version);
    if (!rows)
        return;
    keep(edit, model, &Version::map, version->map, VersionReason::BeforeChange, nameOfNow, at);
    Restoring restoring(model, version->map, *rows);
    std::visit([&](auto root) { restoring.takePart(root); }, part);
    if (!canRestorePart(model, *rows, part) || !restoring.write(edit))
        fail(edit, doesNotFit);
}

bool canRestorePart(const Model &model, const Model &version, const VersionPart &part)
{
    return std::visit([&](auto root) { return hasPlaceFor(model, version, root); }, part);
}

}
