#include "faults/damage.h"
#include "faults/rawfile.h"

namespace wend::test {

namespace {

Damage bySql(const QByteArray &name, const QByteArray &sql)
{
    return {name, [sql](const QString &path) { return RawFile(path).execute(sql); }};
}

/// The table's columns take any value while the SQL runs.
Damage unchecked(const QByteArray &name, const QByteArray &table, const QByteArray &sql)
{
    return {name, [table, sql](const QString &path) { return executeUnchecked(path, table, sql); }};
}

/// The table is made anew without its keys first.
Damage withoutKeys(const QByteArray &name, const QByteArray &table, const QByteArray &sql)
{
    return {name, [table, sql](const QString &path) { return executeWithoutKeys(path, table, sql); }};
}

const std::vector<Damage> &goneDamages()
{
    static const std::vector<Damage> all = [] {
        std::vector<Damage> damages;
        // Everything but the cards themselves.
        for (const QByteArray &table : tablesOfContent()) {
            if (table == "card")
                continue;
            damages.push_back(bySql("no table " + table, "DROP TABLE " + table));
            damages.push_back(bySql("no rows of " + table, "DELETE FROM " + table));
        }
        for (const char *table : {"lane", "stage", "map", "persona", "metric", "source", "import", "picture", "tool"})
            damages.push_back(bySql(QByteArray("one missing ") + table,
                QByteArray("DELETE FROM ") + table + " WHERE id = (SELECT min(id) FROM " + table + ')'));
        damages.push_back(bySql("only cards left",
            "DROP TABLE lane; DROP TABLE stage; DROP TABLE map; DROP TABLE business; DROP TABLE persona"));
        for (const char *column : {"due", "span", "position", "severity", "state", "picture", "link", "notes"})
            damages.push_back({QByteArray("no column card.") + column, [column](const QString &path) {
                                   RawFile raw(path);
                                   QByteArrayList columns = raw.columnsOf("card");
                                   columns.removeAll(column);
                                   return raw.execute("CREATE TABLE less AS SELECT " + columns.join(", ")
                                       + " FROM card; DROP TABLE card; ALTER TABLE less RENAME TO card");
                               }});
        return damages;
    }();
    return all;
}

const std::vector<Damage> &brokenDamages()
{
    static const std::vector<Damage> all {
        bySql("two businesses",
            "INSERT INTO business (id, name, place, language, currency) VALUES (77, 'Another', '', 'en', 'EUR')"),
        bySql("a ring of stages",
            "UPDATE stage SET parent = (SELECT max(id) FROM stage) WHERE id = (SELECT min(id) FROM stage);"
            "UPDATE stage SET parent = (SELECT min(id) FROM stage) WHERE id = (SELECT max(id) FROM stage)"),
        bySql("a ring of all stages",
            "UPDATE stage SET parent = coalesce((SELECT min(id) FROM stage AS next WHERE next.id > stage.id), (SELECT "
            "min(id) FROM stage))"),
        bySql("a stage in itself", "UPDATE stage SET parent = id WHERE id = (SELECT min(id) FROM stage)"),
        bySql("a step of a step",
            "UPDATE stage SET parent = (SELECT max(id) FROM stage WHERE parent IS NOT NULL) WHERE id = (SELECT min(id) "
            "FROM stage WHERE parent IS NULL)"),
        bySql("a step of another map's stage",
            "UPDATE stage SET parent = (SELECT id FROM stage AS other WHERE other.map <> stage.map AND other.parent IS "
            "NULL) "
            "WHERE id = (SELECT min(id) FROM stage WHERE parent IS NOT NULL)"),
        bySql("cards in lanes of another map",
            "UPDATE card SET lane = (SELECT id FROM lane WHERE map <> (SELECT map FROM lane WHERE id = card.lane) AND "
            "kind = 'doing') WHERE id % 3 = 0"),
        bySql("cards in stages of another map",
            "UPDATE card SET stage = (SELECT id FROM stage WHERE map <> (SELECT map FROM lane WHERE id = card.lane) "
            "AND parent IS NULL) WHERE id % 3 = 0"),
        bySql("cards in a stage with steps",
            "UPDATE card SET stage = (SELECT parent FROM stage WHERE id = card.stage) WHERE stage IN (SELECT id FROM "
            "stage WHERE parent IS NOT NULL)"),
        bySql("feelings in a stage with steps",
            "UPDATE feeling SET stage = (SELECT parent FROM stage WHERE parent IS NOT NULL)"),
        bySql("feelings in stages of another map",
            "UPDATE feeling SET stage = (SELECT id FROM stage WHERE map <> feeling.map)"),
        bySql("feelings of a persona that is not there", "DELETE FROM map_persona"),
        bySql("cards of no lane", "UPDATE card SET lane = 5 WHERE id % 2 = 0"),
        bySql("cards of no stage", "UPDATE card SET stage = 5 WHERE id % 2 = 0"),
        bySql("all cards of nothing", "UPDATE card SET stage = 5, lane = 5"),
        bySql("lanes of no map", "UPDATE lane SET map = 5"),
        bySql("stages of no map", "UPDATE stage SET map = 5"),
        bySql("cards that answer nobody", "UPDATE card SET answers = 5"),
        bySql("cards that answer themselves", "UPDATE card SET answers = id"),
        bySql("cards that answer each other",
            "UPDATE card SET answers = coalesce((SELECT min(id) FROM card AS next WHERE next.id > card.id), (SELECT "
            "min(id) FROM card))"),
        bySql("cards without anything they point at",
            "UPDATE card SET tool = 5, persona = 5, linked_map = 5, picture = 5, answers = 5"),
        bySql("paths to another map",
            "UPDATE path SET to_card = (SELECT min(id) FROM card WHERE (SELECT map FROM lane WHERE id = card.lane) <> "
            "path.map)"),
        bySql("paths to nowhere", "UPDATE path SET to_card = 5"),
        bySql("paths from a card to itself", "UPDATE path SET to_card = from_card"),
        bySql("numbers at a step",
            "UPDATE binding SET card = NULL, stage = (SELECT min(id) FROM stage WHERE parent IS NOT NULL) WHERE id = "
            "(SELECT min(id) FROM binding)"),
        bySql("numbers at another stage's card",
            "UPDATE binding SET stage = (SELECT max(id) FROM stage) WHERE card IS NOT NULL"),
        bySql("a pair that does not know it",
            "UPDATE map SET pair = (SELECT min(id) FROM map) WHERE id = (SELECT max(id) FROM map)"),
        bySql("a map paired with itself", "UPDATE map SET pair = id"),
        bySql("all review dates bad", "UPDATE map SET review_date = '2026-02-31'"),
        bySql("all due dates bad", "UPDATE card SET due = 'soon'"),
        bySql("all due dates far off", "UPDATE card SET due = '99999-12-31'"),
        bySql("periods turned round", "UPDATE map SET period_from = '2026-12-01', period_to = '2026-01-01'"),
        bySql("all colours bad", "UPDATE stage SET colour = 'greenish'; UPDATE persona SET colour = '#12'"),
        bySql("all kinds of lanes unknown", "UPDATE lane SET kind = 'mystery'"),
        bySql("all states unknown", "UPDATE card SET state = 'someday'"),
        bySql("severities out of range", "UPDATE card SET severity = 9, impact = 0, effort = -1"),
        bySql("spans that cover nothing", "UPDATE card SET span = 0"),
        bySql("spans beyond the map", "UPDATE card SET span = 2000000000"),
        bySql("feelings out of range", "UPDATE feeling SET value = 900, at = 3"),
        bySql("positions without end", "UPDATE card SET position = 9e999"),
        bySql("huge positions", "UPDATE card SET position = 1.7e308"),
        bySql("shares out of range", "UPDATE persona SET share = 12; UPDATE path SET share = -1"),
        bySql("ages out of range", "UPDATE persona SET age = 4000"),
        bySql("endless widths", "UPDATE stage SET width = 9e999; UPDATE lane SET height = -9e999"),
        bySql("a text of 70 MB at a card",
            "UPDATE card SET notes = hex(zeroblob(35000000)) WHERE id = (SELECT min(id) FROM card)"),
        bySql("a card's own text of 70 MB",
            "UPDATE card SET text = text || hex(zeroblob(35000000)) WHERE id = (SELECT min(id) FROM card)"),
        bySql("a map's title of 70 MB",
            "UPDATE map SET title = hex(zeroblob(35000000)) WHERE id = (SELECT min(id) FROM map)"),
        bySql("a picture of 70 MB",
            "UPDATE picture SET bytes = zeroblob(70000000) WHERE id = (SELECT min(id) FROM picture)"),
        bySql("pictures that are none", "UPDATE picture SET bytes = x'00112233'"),
        unchecked("cards' channels are numbers", "card", "UPDATE card SET channel = 7"),
        unchecked("cards' texts are bytes", "card", "UPDATE card SET text = CAST(text AS BLOB)"),
        unchecked("cards' notes are nothing", "card", "UPDATE card SET notes = NULL"),
        unchecked("cards' stages are words", "card", "UPDATE card SET stage = 'here'"),
        unchecked("texts that are no UTF-8", "card", "UPDATE card SET owner = CAST(x'fffe80c0' AS TEXT)"),
        bySql("cards with ids below zero", "UPDATE card SET id = -id WHERE id % 5 = 0"),
        bySql("stages with ids below zero", "UPDATE stage SET id = -id"),
        withoutKeys("cards' ids are nothing", "card", "UPDATE card SET id = NULL WHERE id % 5 = 0"),
        withoutKeys("cards of one id", "card", "UPDATE card SET id = 9 WHERE id % 5 = 0"),
        withoutKeys("stages of one id", "stage", "UPDATE stage SET id = (SELECT max(id) FROM stage)"),
        withoutKeys("cards twice", "card", "INSERT INTO card SELECT * FROM card"),
        withoutKeys("metrics of one key", "metric", "UPDATE metric SET key = 'x'"),
        withoutKeys("numbers bound twice", "binding", "INSERT INTO binding SELECT * FROM binding"),
        withoutKeys("personas shown twice", "map_persona",
            "INSERT INTO map_persona SELECT id + 1, map, persona, position, off_poster FROM map_persona"),
        bySql("samples that are none", "UPDATE sample_block SET data = x'ff00ff00ff00ff'"),
        bySql("samples cut", "UPDATE sample_block SET data = substr(data, 1, length(data) / 2)"),
        bySql("samples of no metric", "UPDATE sample_block SET metric = metric + 1"),
        bySql("refusals of no import", "UPDATE refusal SET import = 5"),
        bySql("imports without a moment", "UPDATE import SET at = 'once'"),
        bySql("a view in place of a table", "DROP TABLE evidence; CREATE VIEW evidence AS SELECT 1 AS id"),
        bySql("triggers on everything", "CREATE TRIGGER t AFTER INSERT ON card BEGIN DELETE FROM card; END"),
        bySql("a version of nothing", "PRAGMA user_version = 0"),
        bySql("an older version", "PRAGMA user_version = 1"),
        bySql("a version below zero", "PRAGMA user_version = -3"),
    };
    return all;
}

}

std::vector<Damage> rowDamages()
{
    std::vector<Damage> damages = goneDamages();
    damages.insert(damages.end(), brokenDamages().begin(), brokenDamages().end());
    return damages;
}

}
