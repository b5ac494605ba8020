#include "store/lineage.h"

#include "store/storedcolumns.h"

namespace wend {

bool createLineageTable(Database &database)
{
    return database.execute(R"(
CREATE TABLE lineage (
    position INTEGER PRIMARY KEY, -- counts up
    save TEXT NOT NULL UNIQUE     -- random
) STRICT;
)");
}

bool readLineageFrom(Database &file, Database *into, const Refuse &refuse)
{
    if (!storesColumns(file, "lineage", "position, save"))
        return true; // written before there was one
    Statement select = file.prepare(
        "SELECT position, save FROM lineage ORDER BY position DESC LIMIT " + QByteArray::number(mostSavesKept));
    while (select.next()) {
        const QString save = select.text(1);
        const bool good = save.size() == 36
            && (!into
                || into->prepare("INSERT INTO lineage (position, save) VALUES (?, ?)")
                       .bind(1, select.value(0))
                       .bind(2, save)
                       .run());
        if (!good && !refuse(QStringLiteral("table lineage")))
            return false;
    }
    return true;
}

QString lastSave(Database &database)
{
    Statement last = database.prepare("SELECT save FROM lineage ORDER BY position DESC LIMIT 1");
    return last.next() ? last.text(0) : QString();
}

bool descendsFrom(Database &database, const QString &save)
{
    Statement known = database.prepare("SELECT 1 FROM lineage WHERE save = ?");
    return known.bind(1, save).next();
}

bool addSave(Database &database, const QString &save)
{
    return database.prepare("INSERT INTO lineage (save) VALUES (?)").bind(1, save).run()
        && database.execute("DELETE FROM lineage WHERE position <= (SELECT max(position) FROM lineage) - "
            + QByteArray::number(mostSavesKept));
}

}
