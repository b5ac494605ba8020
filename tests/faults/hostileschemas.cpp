#include "faults/hostile.h"
#include "faults/rawfile.h"
#include "faults/workbookwitheverything.h"

#include <QFile>

namespace wend::test {

namespace {

Hostile changed(const QByteArray &name, const QByteArray &sql)
{
    return {name, [sql](const QString &path) {
                WorkbookWithEverything::get().writeTo(path);
                return RawFile(path).execute(sql);
            }};
}

/// A table is replaced by what the SQL makes.
Hostile replaced(const QByteArray &name, const QByteArray &table, const QByteArray &sql)
{
    return changed(name, "DROP TABLE " + table + "; " + sql);
}

/// A table's entry in the list of tables says something else.
Hostile defined(const QByteArray &name, const QByteArray &table, const QByteArray &sql)
{
    return changed(name,
        "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = '" + QByteArray(sql).replace("'", "''")
            + "' WHERE name = '" + table + "'");
}

Hostile edited(const QByteArray &name, qsizetype at, const QByteArray &bytes)
{
    return {name, [at, bytes](const QString &path) {
                writeContent(path, QByteArray(WorkbookWithEverything::get().bytes()).replace(at, bytes.size(), bytes));
                return true;
            }};
}

/// The whole workbook in a database of another page size or encoding.
Hostile copied(const QByteArray &name, const QByteArray &pragmas)
{
    return {name, [pragmas](const QString &path) {
                const QString whole = path + QStringLiteral(".whole");
                WorkbookWithEverything::get().writeTo(whole);
                QByteArrayList statements;
                {
                    RawFile raw(whole);
                    statements = raw.column("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC");
                    // As text, since SQLite does not join databases of two encodings.
                    for (const QByteArray &table : raw.tables())
                        statements += raw.column("SELECT 'INSERT INTO " + table + " VALUES (' || quote("
                            + raw.columnsOf(table).join(") || ',' || quote(") + ") || ')' FROM " + table);
                }
                RawFile raw(path);
                bool good = raw.execute(pragmas + "; PRAGMA application_id=1466265188; PRAGMA user_version=2");
                for (const QByteArray &statement : statements)
                    good = good && raw.execute(statement);
                QFile::remove(whole);
                return good;
            }};
}

const QByteArray endless = "WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT id, 1 AS "
                           "position, 'x' AS name, 1 AS monthly_cost FROM n";

std::vector<Hostile> views()
{
    std::vector<Hostile> all;
    for (const QByteArray &table : tablesOfContent())
        all.push_back(replaced("an endless view for " + table, table, "CREATE VIEW " + table + " AS " + endless));
    for (const char *table : {"card", "stage", "history", "working_copy"})
        all.push_back(changed(QByteArray("a trigger on ") + table,
            QByteArray("CREATE TABLE IF NOT EXISTS ") + table + " (id); CREATE TRIGGER x AFTER INSERT ON " + table
                + " BEGIN DELETE FROM map; SELECT zeroblob(1000000000); END"));
    return all;
}

std::vector<Hostile> definitions()
{
    return {
        replaced("a generated column of 1 GB", "tool",
            "CREATE TABLE tool (id INTEGER PRIMARY KEY, position REAL, name TEXT, monthly_cost AS "
            "(length(zeroblob(1000000000)))); INSERT INTO tool VALUES (1, 1, 'x')"),
        replaced("a generated text of 1 GB", "tool",
            "CREATE TABLE tool (id INTEGER PRIMARY KEY, position REAL, name AS (hex(zeroblob(500000000))), "
            "monthly_cost); INSERT INTO tool VALUES (1, 1, 2)"),
        defined("a check that takes 1 GB", "tool",
            "CREATE TABLE tool (id INTEGER PRIMARY KEY, position REAL, name TEXT CHECK (length(randomblob(1000000000)) "
            "> 0), monthly_cost REAL)"),
        defined("a default that takes 1 GB", "tool",
            "CREATE TABLE tool (id INTEGER PRIMARY KEY, position REAL, name TEXT, monthly_cost REAL, more DEFAULT "
            "(zeroblob(1000000000)))"),
        defined("a virtual table", "tool", "CREATE VIRTUAL TABLE tool USING fts5(id, position, name, monthly_cost)"),
        defined("a virtual table over the pages", "tool", "CREATE VIRTUAL TABLE tool USING dbstat(main)"),
        defined("a virtual table of an extension", "tool", "CREATE VIRTUAL TABLE tool USING zipfile('/etc/passwd')"),
        defined("a definition that is no SQL", "tool", "CREATE TABLE tool ((((((((((((("),
        defined("a definition of 100,000 brackets", "tool",
            "CREATE TABLE tool (id INTEGER PRIMARY KEY, name CHECK " + QByteArray(100'000, '(') + "1"
                + QByteArray(100'000, ')') + ")"),
        defined("a definition that makes another table", "tool", "CREATE TABLE card (id INTEGER PRIMARY KEY)"),
        defined("an unknown collation", "tool",
            "CREATE TABLE tool (id INTEGER PRIMARY KEY, position REAL, name TEXT COLLATE nosuch, monthly_cost REAL)"),
        changed("an index over an expression of 1 GB",
            "CREATE TABLE more (a); CREATE INDEX x ON more (zeroblob(1000000000) || a)"),
        changed("a table of 1,900 columns",
            [] {
                QByteArray sql = "CREATE TABLE wide (a";
                for (int n = 0; n < 1'900; ++n)
                    sql += ", c" + QByteArray::number(n);
                return sql + ')';
            }()),
        changed("20,000 tables more",
            [] {
                QByteArray sql = "BEGIN;";
                for (int n = 0; n < 20'000; ++n)
                    sql += "CREATE TABLE t" + QByteArray::number(n) + " (a);";
                return sql + "COMMIT";
            }()),
        changed("tables in capitals", "ALTER TABLE card RENAME TO x; ALTER TABLE x RENAME TO CARD"),
        changed("columns in another order and more of them",
            "CREATE TABLE x AS SELECT text, stage, lane, id, 7 AS more, position FROM card; DROP TABLE card; ALTER "
            "TABLE x RENAME TO card"),
        changed("tables of a working copy in it",
            "CREATE TABLE history (id, name, changeset, done); CREATE TABLE working_copy (id, origin, saved_step); "
            "CREATE TABLE rollup (metric)"),
        changed("an undo history of its own",
            "CREATE TABLE history (id INTEGER PRIMARY KEY, name TEXT, changeset BLOB, done INTEGER); INSERT INTO "
            "history VALUES (1, '[\"x\"]', x'ffffffff', 1)"),
        changed("tables missing", "DROP TABLE card; DROP TABLE lane; DROP TABLE stage"),
        changed("no tables", "PRAGMA writable_schema=ON; DELETE FROM sqlite_schema"),
    };
}

std::vector<Hostile> whatAreNoWorkbooks()
{
    return {
        edited("of no program", 68, QByteArray(4, 0)),
        edited("of another program", 68, "GPKG"),
        edited("of a newer version", 60, QByteArray::fromHex("00000063")),
        edited("of the last version there can be", 60, QByteArray::fromHex("7fffffff")),
        edited("of a version below zero", 60, QByteArray::fromHex("ffffffff")),
        edited("marked for a log", 18, QByteArray::fromHex("0202")),
        edited("encoded by nobody", 56, QByteArray::fromHex("00000009")),
        copied("in UTF-16, little end first", "PRAGMA encoding='UTF-16le'"),
        copied("in UTF-16, big end first", "PRAGMA encoding='UTF-16be'"),
        copied("in pages of 512", "PRAGMA page_size=512"),
        copied("in pages of 65,536", "PRAGMA page_size=65536"),
        copied("vacuumed by itself", "PRAGMA auto_vacuum=FULL"),
        {"with a log beside it",
            [](const QString &path) {
                WorkbookWithEverything::get().writeTo(path);
                writeContent(path + QStringLiteral("-wal"), QByteArray(50'000, 'x'));
                writeContent(path + QStringLiteral("-journal"), QByteArray(50'000, 'x'));
                return true;
            }},
    };
}

}

std::vector<Hostile> hostileSchemas()
{
    std::vector<Hostile> all;
    for (const auto &some : {views(), definitions(), whatAreNoWorkbooks()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

}
