#include "faults/rawfile.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <sqlite3.h>

namespace wend::test {

RawFile::RawFile(const QString &path) : m_path(path.toUtf8()) { open(); }

RawFile::~RawFile() { close(); }

void RawFile::open()
{
    if (sqlite3_open(m_path.constData(), &m_handle) != SQLITE_OK)
        qFatal("could not open %s", m_path.constData());
    execute(
        "PRAGMA foreign_keys=OFF; PRAGMA ignore_check_constraints=ON; PRAGMA secure_delete=ON; PRAGMA synchronous=OFF; "
        "PRAGMA journal_mode=MEMORY");
}

void RawFile::close()
{
    sqlite3_close(m_handle);
    m_handle = nullptr;
}

bool RawFile::execute(const QByteArray &sql)
{
    return sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

QByteArrayList RawFile::column(const QByteArray &sql)
{
    QByteArrayList values;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        return {};
    while (sqlite3_step(statement) == SQLITE_ROW) {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, 0));
        values << QByteArray(bytes, bytes ? sqlite3_column_bytes(statement, 0) : 0);
    }
    sqlite3_finalize(statement);
    return values;
}

QByteArrayList RawFile::tables()
{
    return column("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name");
}

QByteArrayList RawFile::columnsOf(const QByteArray &table)
{
    return column("SELECT name FROM pragma_table_info('" + table + "')");
}

QByteArray RawFile::whereRow(const QByteArray &table, int place)
{
    QByteArray key = column("SELECT name FROM pragma_table_info('" + table + "') WHERE pk > 0 ORDER BY pk").join(", ");
    if (key.isEmpty())
        key = "rowid";
    const int rows = value("SELECT count(*) FROM " + table).toInt();
    return " WHERE (" + key + ") IN (SELECT " + key + " FROM " + table + " ORDER BY " + key + " LIMIT 1 OFFSET "
        + QByteArray::number(rows > 0 ? place % rows : 0) + ')';
}

std::vector<TableColumn> columnsIn(const QByteArray &whole)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("whole.wend"));
    writeContent(path, whole);
    RawFile raw(path);
    std::vector<TableColumn> all;
    for (const QByteArray &table : raw.tables()) {
        for (const QByteArray &column : raw.columnsOf(table))
            all.push_back({table, column});
    }
    return all;
}

const QByteArrayList &tablesOfContent()
{
    static const QByteArrayList names {"binding", "business", "card", "evidence", "feeling", "import", "lane", "map",
        "map_persona", "metric", "path", "persona", "picture", "refusal", "sample_block", "event_block", "source",
        "stage", "tool", "explanation", "finding_mark", "version"};
    return names;
}

bool executeUnchecked(const QString &path, const QByteArray &table, const QByteArray &sql)
{
    const auto define = [&](const QByteArray &definition) {
        RawFile raw(path);
        return raw.execute("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = '"
            + QByteArray(definition).replace("'", "''") + "' WHERE type = 'table' AND name = '" + table + "'");
    };
    QByteArray definition;
    {
        RawFile raw(path);
        definition = raw.value("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = '" + table + "'");
    }
    static const QRegularExpression types(
        QStringLiteral("\\b(INTEGER|REAL|TEXT|BLOB)\\b(?! PRIMARY KEY)|NOT NULL|\\bSTRICT,?"));
    QString loose = QString::fromUtf8(definition);
    define(loose.replace(types, QString()).toUtf8());
    bool done = false;
    {
        RawFile raw(path); // reads the definition anew
        done = raw.execute(sql);
    }
    return define(definition) && done;
}

bool executeWithoutKeys(const QString &path, const QByteArray &table, const QByteArray &sql)
{
    RawFile raw(path);
    return raw.execute("PRAGMA legacy_alter_table=ON; CREATE TABLE loose AS SELECT * FROM " + table + "; DROP TABLE "
               + table + "; ALTER TABLE loose RENAME TO " + table)
        && raw.execute(sql);
}

}
