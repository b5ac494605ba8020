#include "store/refusals.h"

#include "base/csv.h"
#include "store/storedcolumns.h"

#include <QCoreApplication>

namespace wend {

namespace {

// What the person reads.
struct RefusalText
{
    Q_DECLARE_TR_FUNCTIONS(Numbers)
};

}

bool createRefusalTable(Database &database)
{
    return database.execute(R"(
CREATE TABLE refusal (
    import INTEGER NOT NULL,
    part TEXT NOT NULL,
    record INTEGER NOT NULL,
    column_name TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX refusal_by_import ON refusal(import);
)");
}

bool writeRefusals(Database &database, ImportId import, const std::vector<Refusal> &refusals)
{
    Statement insert
        = database.prepare("INSERT INTO refusal (import, part, record, column_name, reason) VALUES (?, ?, ?, ?, ?)");
    for (const Refusal &each : refusals) {
        insert.bind(1, import.value)
            .bind(2, each.part)
            .bind(3, qint64(each.record))
            .bind(4, each.column)
            .bind(5, each.reason);
        if (!insert.run())
            return false;
        insert.reset();
    }
    return true;
}

bool readRefusalsFrom(Database &file, Database *into, const Refuse &refuse)
{
    if (!storesColumns(file, "refusal", "import, part, record, column_name, reason"))
        return true; // written before there were any
    Statement select = file.prepare("SELECT import, part, record, column_name, reason FROM refusal ORDER BY rowid");
    while (select.next()) {
        Refusal each;
        const bool good = fromValue(select.value(1), each.part) && fromValue(select.value(2), each.record)
            && fromValue(select.value(3), each.column) && fromValue(select.value(4), each.reason)
            && (!into || writeRefusals(*into, {select.integer(0)}, {each}));
        if (!good && !refuse(QStringLiteral("table refusal")))
            return false;
    }
    return true;
}

QByteArray refusalsCsv(const std::vector<Refusal> &refusals)
{
    const bool hasParts
        = std::any_of(refusals.begin(), refusals.end(), [](const Refusal &each) { return !each.part.isEmpty(); });
    const auto line = [&](const QString &part, std::vector<QString> cells) {
        if (hasParts)
            cells.insert(cells.begin(), part);
        return safeCsvRecord(cells);
    };
    QByteArray csv = csvMark()
        + line(RefusalText::tr("Sheet or file"),
            {RefusalText::tr("Line"), RefusalText::tr("Column"), RefusalText::tr("Reason")});
    for (const Refusal &each : refusals)
        csv += line(each.part, {QString::number(each.record + 1), each.column, each.reason});
    return csv;
}

}
