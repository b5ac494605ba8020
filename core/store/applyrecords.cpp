#include "store/applyrecords.h"

#include "store/rowsql.h"

#include <algorithm>
#include <sqlite3.h>

namespace wend {

namespace {

template <class Field>
bool fits(const Value &value)
{
    Field field;
    return fromValue(value, field);
}

/// A column other than the id, as this program has it.
struct PresentColumn
{
    QByteArray name;
    Value standard; ///< that of a new row
    bool (*fits)(const Value &);
};
using PresentColumns = std::vector<PresentColumn>;

/// Null: there is no such table.
const PresentColumns *columnsOf(const QByteArray &table)
{
    static const QHash<QByteArray, PresentColumns> all = [] {
        QHash<QByteArray, PresentColumns> tables;
        forEachTable([&]<class Row>(Row *) {
            PresentColumns &columns = tables[RowTable<Row>::name];
            forEachColumn<Row>([&]<class Field>(const RowColumn<Row, Field> &column) {
                if (qstrcmp(column.name, "id") != 0)
                    columns.push_back({column.name, toValue(Row().*column.field), fits<Field>});
            });
        });
        return tables;
    }();
    const auto found = all.constFind(table);
    return found == all.constEnd() ? nullptr : &*found;
}

/// Finds fields by name; quick where they are asked for in their order.
class FieldsByName
{
public:
    explicit FieldsByName(const ChangeRecord &record) : m_fields(record.fields) { }

    const FieldChange *find(QByteArrayView name)
    {
        for (size_t asked = 0; asked < m_fields.size(); ++asked) {
            const size_t at = (m_next + asked) % m_fields.size();
            if (m_fields[at].name == name) {
                m_next = at + 1;
                return &m_fields[at];
            }
        }
        return nullptr;
    }

private:
    const std::vector<FieldChange> &m_fields;
    size_t m_next = 0;
};

/// A field whose column this program has.
struct PresentField
{
    const PresentColumn *column;
    const FieldChange *change;
};

std::vector<PresentField> presentFields(const ChangeRecord &record, const PresentColumns &columns)
{
    std::vector<PresentField> present;
    FieldsByName fields(record);
    for (const PresentColumn &column : columns) {
        if (const FieldChange *change = fields.find(column.name))
            present.push_back({&column, change});
    }
    return present;
}

/// What must be unique is let go before somebody else takes it.
constexpr Change::What order[] {Change::What::Removed, Change::What::Updated, Change::What::Inserted};

class Applying
{
public:
    explicit Applying(Database &database) : m_database(database) { }

    bool apply(const ChangeRecords &records)
    {
        return std::all_of(std::begin(order), std::end(order), [&](Change::What operation) {
            return applyAll(records, operation) && (operation != Change::What::Updated || insertAll(m_takenOut));
        });
    }

    QString trouble; ///< for the report

private:
    bool applyAll(const ChangeRecords &records, Change::What operation)
    {
        return std::all_of(records.begin(), records.end(), [&](const ChangeRecord &record) {
            const PresentColumns *columns = record.operation == operation ? columnsOf(record.table) : nullptr;
            return !columns || applyOne(record, *columns) || refuse(record);
        });
    }

    bool insertAll(const ChangeRecords &records)
    {
        return std::all_of(records.begin(), records.end(),
            [&](const ChangeRecord &record) { return insert(record, *columnsOf(record.table)) || refuse(record); });
    }

    bool applyOne(const ChangeRecord &record, const PresentColumns &columns)
    {
        switch (record.operation) {
        case Change::What::Inserted: return insert(record, columns);
        case Change::What::Updated: return update(record, columns);
        case Change::What::Removed: return remove(record, columns);
        }
        return false;
    }

    bool insert(const ChangeRecord &record, const PresentColumns &columns)
    {
        QByteArray sql = "INSERT INTO " + record.table + " (id";
        for (const PresentColumn &column : columns)
            sql += ", " + column.name;
        Statement statement
            = m_database.prepare(sql + ") VALUES (?" + QByteArray(", ?").repeated(qsizetype(columns.size())) + ')');
        statement.bind(1, record.id);
        FieldsByName fields(record);
        int parameter = 1;
        for (const PresentColumn &column : columns) {
            const FieldChange *field = fields.find(column.name);
            if (field && !column.fits(field->after))
                return false;
            statement.bind(++parameter, field ? field->after : column.standard);
        }
        return statement.run();
    }

    bool remove(const ChangeRecord &record, const PresentColumns &columns)
    {
        const auto fields = presentFields(record, columns);
        Statement statement = m_database.prepare("DELETE FROM " + record.table + whereAsBefore(fields));
        bindBefore(statement, 0, record, fields);
        return statement.run() && changedOneRow();
    }

    bool update(const ChangeRecord &record, const PresentColumns &columns)
    {
        const auto fields = presentFields(record, columns);
        if (fields.empty())
            return true;
        QByteArray sql;
        for (const PresentField &field : fields) {
            if (!field.column->fits(field.change->after))
                return false;
            sql += (sql.isEmpty() ? "UPDATE " + record.table + " SET " : QByteArray(", ")) + field.column->name
                + " = ?";
        }
        Statement statement = m_database.prepare(sql + whereAsBefore(fields));
        int parameter = 0;
        for (const PresentField &field : fields)
            statement.bind(++parameter, field.change->after);
        bindBefore(statement, parameter, record, fields);
        if (statement.run())
            return changedOneRow();
        if (sqlite3_extended_errcode(m_database.handle()) != SQLITE_CONSTRAINT_UNIQUE)
            return false;
        (void)m_database.takeFailure(); // expected
        return takeOut(record, columns);
    }

    /// A row that wants what another still has, which in turn may want what it has: it is put back when all have let
    /// go.
    bool takeOut(const ChangeRecord &record, const PresentColumns &columns)
    {
        ChangeRecord whole {record.table, record.id, Change::What::Removed, {}};
        {
            QByteArray names;
            for (const PresentColumn &column : columns)
                names += (names.isEmpty() ? "" : ", ") + column.name;
            Statement row = m_database.prepare("SELECT " + names + " FROM " + record.table + " WHERE id = ?");
            if (!row.bind(1, record.id).next())
                return false;
            int at = 0;
            for (const PresentColumn &column : columns)
                whole.fields.push_back({column.name, row.value(at++), {}});
        }
        FieldsByName changes(record);
        for (FieldChange &field : whole.fields) {
            const FieldChange *change = changes.find(field.name);
            if (change)
                field.before = change->before; // what must have stood there
            field.after = change ? change->after : field.before;
        }
        if (!remove(whole, columns))
            return false;
        whole.operation = Change::What::Inserted;
        m_takenOut.push_back(std::move(whole));
        return true;
    }

    static QByteArray whereAsBefore(const std::vector<PresentField> &fields)
    {
        QByteArray sql = " WHERE id = ?";
        for (const PresentField &field : fields)
            sql += " AND " + field.column->name + " IS ?";
        return sql;
    }

    static void bindBefore(
        Statement &statement, int parameter, const ChangeRecord &record, const std::vector<PresentField> &fields)
    {
        statement.bind(++parameter, record.id);
        for (const PresentField &field : fields)
            statement.bind(++parameter, field.change->before);
    }

    bool changedOneRow() const { return sqlite3_changes(m_database.handle()) == 1; }

    bool refuse(const ChangeRecord &record)
    {
        trouble = QStringLiteral("%1 %2 is not as it was left").arg(QString::fromUtf8(record.table)).arg(record.id);
        return false;
    }

    Database &m_database;
    ChangeRecords m_takenOut;
};

template <class Row>
Change applyRecord(const ChangeRecord &record, Model &model)
{
    const Id<Row> id {record.id};
    if (record.operation == Change::What::Removed)
        return model.remove(id);
    Row row;
    if (record.operation == Change::What::Updated)
        row = model.at(id);
    row.id = id;
    FieldsByName fields(record);
    forEachColumn<Row>([&](const auto &column) {
        if (const FieldChange *field = fields.find(column.name))
            fromValue(field->after, row.*column.field);
    });
    return model.put(row);
}

}

Result<void> applyToDatabase(const ChangeRecords &records, Database &database)
{
    Applying applying(database);
    if (applying.apply(records))
        return {};
    auto failure = database.takeFailure();
    if (!failure && failure.error().isOfTheSystem)
        return failure;
    return Error {sentenceFor(SQLITE_CORRUPT, database.name()),
        applying.trouble + (failure ? QString() : QStringLiteral(": ") + failure.error().detail), database.name()};
}

Changes applyToModel(const ChangeRecords &records, Model &model)
{
    Changes changes;
    changes.reserve(records.size());
    for (const Change::What operation : order) {
        for (const ChangeRecord &record : records) {
            if (record.operation != operation)
                continue;
            forEachTable([&]<class Row>(Row *) {
                if (record.table == RowTable<Row>::name)
                    changes.push_back(applyRecord<Row>(record, model));
            });
        }
    }
    return changes;
}

}
