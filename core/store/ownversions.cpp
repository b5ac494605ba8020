#include "store/ownversions.h"

#include "model/lookup.h"
#include "model/ownedrows.h"
#include "store/edit.h"
#include "store/versioncontent.h"

#include <map>
#include <set>

namespace wend {

namespace {

using What = Change::What;

template <class Row>
bool isReworded(const ChangeRecord &record)
{
    bool reworded = false;
    forEachColumn<Row>([&]<class Field>(const RowColumn<Row, Field> &column) {
        if constexpr (std::is_same_v<Field, QString>) {
            reworded
                = reworded || std::any_of(record.fields.begin(), record.fields.end(), [&](const FieldChange &field) {
                      const QString *text = std::get_if<QString>(&field.before);
                      return field.name == column.name && text && !text->isEmpty();
                  });
        }
    });
    return reworded;
}

/// The map that a record is about, from what it was before, or from what came.
template <class Row>
MapId mapOfRecord(const ChangeRecord &record, const Model &before)
{
    if (const Row *row = before.find(Id<Row> {record.id}))
        return mapOfRow(before, *row);
    Row came;
    forEachColumn<Row>([&](const auto &column) {
        for (const FieldChange &field : record.fields) {
            if (field.name == column.name)
                fromValue(field.after, came.*column.field);
        }
    });
    return mapOfRow(before, came);
}

/// The maps that were there and are different, and how many things each has lost: taken away or reworded.
std::map<MapId, int> changedMaps(const ChangeRecords &records, const Model &before, bool whatComesCounts)
{
    std::map<MapId, int> maps;
    for (const ChangeRecord &record : records) {
        if (record.operation == What::Inserted && !whatComesCounts)
            continue; // there may be thousands
        forEachTable([&]<class Row>(Row *) {
            if constexpr (isContent<Row>) {
                if (record.table != RowTable<Row>::name)
                    return;
                const MapId map = mapOfRecord<Row>(record, before);
                if (!map || !before.find(map))
                    return;
                int &lost = maps[map];
                if (record.operation == What::Removed || (record.operation == What::Updated && isReworded<Row>(record)))
                    ++lost;
            }
        });
    }
    return maps;
}

std::set<PersonaId> changedPersonas(const ChangeRecords &records)
{
    std::set<PersonaId> personas;
    for (const ChangeRecord &record : records) {
        if (record.table == RowTable<Persona>::name && record.operation == What::Updated)
            personas.insert({record.id});
    }
    return personas;
}

/// Maps of which the step itself keeps a version.
std::set<MapId> keptBy(const ChangeRecords &records)
{
    std::set<MapId> maps;
    for (const ChangeRecord &record : records) {
        if (record.table == RowTable<Version>::name && record.operation == What::Inserted) {
            for (const FieldChange &field : record.fields) {
                MapId map;
                if (field.name == columnName(&Version::map) && fromValue(field.after, map))
                    maps.insert(map);
            }
        }
    }
    return maps;
}

int monthOf(const QDateTime &moment)
{
    const QDate day = moment.toUTC().date();
    return day.year() * 12 + day.month();
}

template <class Of>
std::vector<Version> versionsIn(Edit &edit, Id<Of> of)
{
    if constexpr (std::is_same_v<Of, Map>)
        return edit.group<Version>({of.value, 0});
    else
        return edit.group<Version>({0, of.value});
}

bool hasOneOfMonth(const std::vector<Version> &versions, const QDateTime &now)
{
    return std::any_of(
        versions.begin(), versions.end(), [&](const Version &version) { return monthOf(version.at) == monthOf(now); });
}

template <class Of>
void removeOutdated(Edit &edit, Id<Of> of, const QDateTime &now)
{
    for (const VersionId id : outdatedVersions(versionsIn(edit, of), now))
        edit.remove(id);
}

template <class Of>
bool keep(Edit &edit, const Model &before, Id<Of> of, Version version)
{
    version.content = versionContent(rowsForVersion(before, of));
    if (version.content.isEmpty())
        return false; // too large to be kept by itself
    edit.insert(version);
    removeOutdated(edit, of, version.at);
    return true;
}

}

bool keepOwnVersions(Edit &edit, const Model &before, const ChangeRecords &records, const QString &name,
    const QDateTime &lastUse, const QDateTime &now)
{
    const bool isNewMonth = lastUse.isValid() && monthOf(lastUse) < monthOf(now);
    bool kept = false;
    Version version;
    version.at = now;
    const std::set<MapId> keptAlready = keptBy(records);
    for (const auto &[map, lost] : changedMaps(records, before, isNewMonth)) {
        const bool isLarge = lost >= leastLargeChange;
        if (!edit.row(map) || keptAlready.contains(map)
            || (!isLarge && !(isNewMonth && !hasOneOfMonth(versionsIn(edit, map), now))))
            continue;
        version.map = map;
        version.reason = isLarge ? VersionReason::BeforeChange : VersionReason::Monthly;
        version.name = isLarge ? name : QString();
        kept = keep(edit, before, map, version) || kept;
    }
    version = {};
    version.at = now;
    version.reason = VersionReason::Monthly;
    for (const PersonaId persona : changedPersonas(records)) {
        if (!isNewMonth || !edit.row(persona) || hasOneOfMonth(versionsIn(edit, persona), now))
            continue;
        version.persona = persona;
        kept = keep(edit, before, persona, version) || kept;
    }
    return kept;
}

std::vector<VersionId> outdatedVersions(std::vector<Version> versions, const QDateTime &now)
{
    std::sort(versions.begin(), versions.end(),
        [](const Version &a, const Version &b) { return std::tie(b.at, b.id) < std::tie(a.at, a.id); });
    std::vector<VersionId> outdated;
    std::set<int> months;
    std::set<int> years;
    size_t own = 0;
    qsizetype bytes = 0;
    for (const Version &version : versions) { // the newest first
        bytes += version.content.size();
        if (version.reason == VersionReason::Kept)
            continue;
        const int month = monthOf(version.at);
        const bool isYoung = monthOf(now) - month <= 12;
        const bool isLast
            = isYoung ? months.insert(month).second : years.insert(version.at.toUTC().date().year()).second;
        if ((++own > newestOwnVersions && !isLast) || bytes > mostVersionsBytes) {
            outdated.push_back(version.id);
            bytes -= version.content.size();
        }
    }
    return outdated;
}

void removeOutdatedVersions(Edit &edit, MapId map, const QDateTime &now) { removeOutdated(edit, map, now); }
void removeOutdatedVersions(Edit &edit, PersonaId persona, const QDateTime &now) { removeOutdated(edit, persona, now); }

}
