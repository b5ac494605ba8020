#include "store/versioncontent.h"

#include "model/invariants.h"
#include "model/ownedrows.h"
#include "store/changerecord.h"
#include "store/salvagedrow.h"

#include <QtEndian>

namespace wend {

namespace {

constexpr char head[] = "Wend version 1";
constexpr qsizetype partBytes = 64 << 10;
constexpr qsizetype mostPackedPart = partBytes + 1024; ///< what does not compress grows a little

/// What is said of the business goes along, since it decides how the rest is read and drawn.
void addBusiness(const Model &model, Model &rows)
{
    for (const auto &[id, row] : model.all<Business>()) {
        Business business = row;
        business.logo = {};
        rows.put(business);
    }
}

/// Pictures stay in the workbook.
void leaveBytes(Model &rows)
{
    std::vector<Picture> pictures;
    for (const auto &[id, picture] : rows.all<Picture>())
        pictures.push_back(picture);
    for (Picture &picture : pictures) {
        picture.bytes.clear();
        rows.put(picture);
    }
}

Model completed(const Model &model, Model rows)
{
    ModelRows source(model);
    addPointedAt(source, rows);
    leaveBytes(rows);
    addBusiness(model, rows);
    return rows;
}

ChangeRecords recordsOf(const Model &rows)
{
    ChangeRecords records;
    forEachTable([&]<class Row>(Row *) {
        for (const auto &[id, row] : rows.all<Row>()) {
            ChangeRecord record {RowTable<Row>::name, id.value, Change::What::Inserted, {}};
            forEachColumn<Row>([&, &row = row](const auto &column) {
                if (qstrcmp(column.name, "id") != 0)
                    record.fields.push_back({column.name, {}, toValue(row.*column.field)});
            });
            records.push_back(std::move(record));
        }
    });
    return records;
}

QByteArray packed(const QByteArray &bytes)
{
    QByteArray parts;
    for (qsizetype from = 0; from < bytes.size(); from += partBytes) {
        const QByteArray part = qCompress(bytes.mid(from, partBytes));
        const quint32 length = qToBigEndian(quint32(part.size()));
        parts.append(reinterpret_cast<const char *>(&length), sizeof length).append(part);
    }
    return parts;
}

std::optional<QByteArray> unpacked(const QByteArray &parts)
{
    QByteArray bytes;
    for (qsizetype at = 0; at < parts.size();) {
        constexpr qsizetype lengthBytes = sizeof(quint32);
        if (parts.size() - at < 2 * lengthBytes)
            return std::nullopt;
        const auto length = qsizetype(qFromBigEndian<quint32>(parts.constData() + at));
        at += lengthBytes;
        // Each part begins with how long it will be.
        if (length < lengthBytes || length > std::min(mostPackedPart, parts.size() - at)
            || qFromBigEndian<quint32>(parts.constData() + at) > quint32(partBytes))
            return std::nullopt;
        const QByteArray part = qUncompress(parts.mid(at, length));
        if (part.isEmpty() || part.size() > partBytes || bytes.size() + part.size() > mostVersionBytes)
            return std::nullopt;
        bytes += part;
        at += length;
    }
    return bytes;
}

/// A row as this Wend can hold it: what it lacks, or what is no value of its column, is as in a new row.
template <class Row>
Row rowFrom(const ChangeRecord &record)
{
    SalvagedRow<Row> row;
    for (const FieldChange &field : record.fields) {
        forEachColumn<Row>([&]<class Field>(const RowColumn<Row, Field> &column) {
            if (field.name != column.name || qstrcmp(column.name, "id") == 0)
                return;
            if constexpr (isId<Field>)
                row.take(column, field.after, Field {});
            else
                row.take(column, field.after);
        });
    }
    row.row.id = {record.id};
    row.keepToBounds();
    return row.row;
}

/// Parents come before what points at them, except where a table points at itself or a later one: those are looked
/// after when all are there.
void dropWhatLeadsNowhere(Model &rows)
{
    forEachTable([&]<class Row>(Row *) {
        std::vector<Row> all;
        for (const auto &[id, row] : rows.all<Row>())
            all.push_back(row);
        for (Row &row : all) {
            bool stays = true;
            forEachColumn<Row>([&]<class Field>(const RowColumn<Row, Field> &column) {
                if constexpr (isId<Field>) {
                    Field &id = row.*column.field;
                    if (column.onRemove == OnRemove::Nothing)
                        return;
                    if (column.onRemove == OnRemove::SetNull && id && !rows.find(id))
                        id = {};
                    else if (id ? !rows.find(id) : column.onRemove == OnRemove::RemoveToo)
                        stays = false;
                }
            });
            if (stays)
                rows.put(row);
            else
                rows.remove(row.id);
        }
    });
}

}

const char *const pictureIsInVersion
    = "EXISTS (SELECT 1 FROM version WHERE instr(version.content, CAST(' ' || picture.id || ' ' AS BLOB)) > 0)";

Model rowsForVersion(const Model &model, MapId map)
{
    Model rows = ownedRows(model, map);
    if (const Map *row = rows.find(map)) {
        Map alone = *row;
        alone.pair = {};
        rows.put(alone);
    }
    return completed(model, std::move(rows));
}

Model rowsForVersion(const Model &model, PersonaId persona)
{
    Model rows;
    if (const Persona *row = model.find(persona))
        rows.put(*row);
    return completed(model, std::move(rows));
}

QByteArray versionContent(const Model &rows)
{
    const QByteArray bytes = encoded(recordsOf(rows));
    if (bytes.size() > mostVersionBytes)
        return {};
    QByteArray content = QByteArray(head) + ' ';
    for (const auto &[id, picture] : rows.all<Picture>())
        content += QByteArray::number(id.value) + ' ';
    return content + '\n' + packed(bytes);
}

std::optional<Model> rowsOfVersion(const QByteArray &content)
{
    const qsizetype line = content.indexOf('\n');
    if (!content.startsWith(head) || line < 0)
        return std::nullopt;
    const auto bytes = unpacked(content.mid(line + 1));
    const auto records = bytes ? decoded(*bytes) : std::nullopt;
    if (!records)
        return std::nullopt;
    Model rows;
    for (const ChangeRecord &record : *records) {
        if (record.operation != Change::What::Inserted || record.id <= 0)
            return std::nullopt;
        forEachTable([&]<class Row>(Row *) {
            if constexpr (isContent<Row>) {
                if (record.table == RowTable<Row>::name)
                    rows.put(rowFrom<Row>(record));
            }
        });
    }
    dropWhatLeadsNowhere(rows);
    return brokenInvariants(rows).isEmpty() ? std::optional(std::move(rows)) : std::nullopt;
}

}
