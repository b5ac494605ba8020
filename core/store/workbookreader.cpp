#include "store/workbookreader.h"

#include "store/bulk.h"
#include "store/dimensionnames.h"
#include "store/rowsql.h"
#include "store/storedcolumns.h"
#include "store/strangefile.h"

namespace wend {

namespace {

constexpr int rowLimit = 1'000'000; // of one table; an honest workbook has a hundredth

class Reader
{
public:
    /// `into` is null where the file is only looked through.
    Reader(Database &file, int version, Database *into) : m_file(file), m_version(version), m_into(into) { }

    // False where the reading ends: the file is damaged, or the system refuses.
    template <class Row>
    bool readRows()
    {
        if (m_version < tableSince<Row>())
            return true;
        const QByteArrayList stored = storedColumns(m_file, RowTable<Row>::name);
        QByteArrayList names;
        std::vector<bool> has; // by column
        forEachColumn<Row>([&](const auto &column) {
            has.push_back(stored.contains(QByteArray(column.name)));
            if (has.back())
                names << column.name;
        });
        if (!names.contains("id"))
            return refuse(QStringLiteral("table %1 is missing").arg(QLatin1String(RowTable<Row>::name)));

        Statement select = m_file.prepare("SELECT " + names.join(", ") + " FROM " + RowTable<Row>::name);
        std::optional<Statement> insert;
        if (m_into)
            insert.emplace(m_into->prepare(insertSql<Row>()));
        int count = 0;
        while (select.next()) {
            if (++count > rowLimit)
                return refuse(QStringLiteral("table %1 has more than %2 rows")
                                  .arg(QLatin1String(RowTable<Row>::name))
                                  .arg(rowLimit));
            Row row;
            int at = 0;
            size_t number = 0;
            bool good = true;
            forEachColumn<Row>([&](const auto &column) {
                if (has[number++])
                    good = fromValue(select.value(at++), row.*column.field) && good;
            });
            if (good && insert) {
                bindRow(*insert, row);
                good = insert->run();
            }
            if (!good)
                return refuse(QStringLiteral("%1 %2").arg(QLatin1String(RowTable<Row>::name)).arg(row.id.value));
        }
        return checkRead(RowTable<Row>::name);
    }

    bool readBulk(const BulkTable &table)
    {
        const bool good = table.read(m_file, m_into, [this](const QString &what) { return refuse(what); });
        return checkRead(table.name) && good;
    }

    std::optional<Error> systemTrouble; ///< of either side
    QString trouble;                    ///< the first, for the report

private:
    /// False: there is nothing that is taken in part.
    bool refuse(const QString &what)
    {
        QString detail = what;
        for (Database *side : {&m_file, m_into}) {
            if (!side || !side->hasFailed())
                continue;
            const auto failure = side->takeFailure();
            detail += QStringLiteral(": ") + failure.error().detail;
            if (failure.error().isOfTheSystem && !systemTrouble)
                systemTrouble = failure.error();
        }
        if (trouble.isEmpty())
            trouble = detail;
        return false;
    }

    bool checkRead(const char *table)
    {
        const bool failed = m_file.hasFailed() || (m_into && m_into->hasFailed());
        return !failed || refuse(QLatin1String(table));
    }

    Database &m_file;
    int m_version;
    Database *m_into;
};

Result<void> holdsTogether(Database &database, const QString &path)
{
    Statement references = database.prepare("PRAGMA foreign_key_check");
    if (references.next())
        return damagedFile(path, QStringLiteral("foreign_key_check: ") + references.text(0));
    Statement count = database.prepare("SELECT count(*) FROM business");
    if (count.next() && count.integer(0) != 1)
        return damagedFile(path, QStringLiteral("business has not one row"));
    return database.hasFailed() ? Result<void>(troubleOf(database, path)) : Result<void>();
}

/// Takes the indexes off the tables; returns what makes them anew. Made over all rows at once they cost a fraction.
QByteArray takeIndexes(Database &database)
{
    QByteArrayList names;
    QByteArray made;
    {
        Statement select
            = database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL");
        while (select.next()) {
            names << select.text(0).toUtf8();
            made += select.text(1).toUtf8() + ';';
        }
    }
    for (const QByteArray &name : names)
        database.execute("DROP INDEX " + name);
    return made;
}

bool readAll(Reader &reader)
{
    bool good = true;
    forEachTable([&]<class Row>(Row *) { good = good && reader.readRows<Row>(); });
    for (const BulkTable &table : bulkTables())
        good = good && reader.readBulk(table);
    return good;
}

}

Result<void> readWorkbookFile(const QString &path, Database &into, const GoOn &goOn)
{
    const StrangeFile file = inspectFile(path, goOn);
    if (file.state != StrangeFile::State::Whole)
        return file.trouble;
    Transaction transaction(into);
    Reader reader(*file.database, file.version, &into);
    const QByteArray indexes = takeIndexes(into);
    if (!readAll(reader))
        return reader.systemTrouble.value_or(damagedFile(path, reader.trouble));
    into.execute(indexes);
    nameDimensions(into);
    if (const auto whole = holdsTogether(into, path); !whole)
        return whole.error();
    return transaction.commit();
}

Result<void> checkWorkbookFile(const QString &path, const GoOn &goOn)
{
    const StrangeFile file = inspectFile(path, goOn);
    if (file.state != StrangeFile::State::Whole)
        return file.trouble;
    Reader reader(*file.database, file.version, nullptr);
    if (!readAll(reader))
        return reader.systemTrouble.value_or(damagedFile(path, reader.trouble));
    return holdsTogether(*file.database, path);
}

}
