#include "store/events.h"

#include "model/storable.h"
#include "store/eventblock.h"
#include "store/storedcolumns.h"

#include <QRandomGenerator>
#include <algorithm>
#include <numeric>

namespace wend {

namespace {

/// That of the blocks which are there; a workbook without any gets one.
QByteArray saltOf(Database &database)
{
    Statement any = database.prepare("SELECT data FROM event_block LIMIT 1");
    if (any.next())
        return EventBlockReader(any.blob(0)).salt();
    QByteArray salt(saltBytes, Qt::Uninitialized);
    QRandomGenerator::system()->generate(salt.begin(), salt.end());
    return salt;
}

bool insertBlock(Database &database, ImportId import, qint64 number, const QByteArray &block)
{
    return database.prepare("INSERT INTO event_block (import, block, data) VALUES (?, ?, ?)")
        .bind(1, import.value)
        .bind(2, number)
        .bindBlob(3, block)
        .run();
}

qint64 nextNumber(Database &database, ImportId import)
{
    Statement last = database.prepare("SELECT coalesce(max(block) + 1, 0) FROM event_block WHERE import = ?");
    return last.bind(1, import.value).next() ? last.integer(0) : 0;
}

}

bool createEventTable(Database &database)
{
    return database.execute(R"(
CREATE TABLE event_block (
    import INTEGER NOT NULL,
    block INTEGER NOT NULL, -- from 0
    data BLOB NOT NULL,     -- store/eventblock.h
    PRIMARY KEY (import, block)
) STRICT, WITHOUT ROWID;
)");
}

bool writeEvents(Database &database, ImportId import, const EventList &list, const std::vector<MetricId> &metrics)
{
    const EventBlockHead head {saltOf(database), metrics};
    std::vector<size_t> order(list.events.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(
        order.begin(), order.end(), [&](size_t a, size_t b) { return list.events[a].day < list.events[b].day; });
    qint64 number = nextNumber(database, import);
    for (size_t at = 0; at < order.size();) {
        size_t count = 0;
        const std::span rest(order.data() + at, order.size() - at);
        if (!insertBlock(database, import, number++, nextEventBlock(head, list, rest, count)))
            return false;
        at += count;
    }
    return !database.hasFailed();
}

bool isEventBlock(const QByteArray &block)
{
    EventBlockReader reader(block);
    const auto areGood = [&] {
        for (size_t metric = 0; metric < reader.metrics().size(); ++metric) {
            if (!isSampleValue(reader.value(metric)))
                return false;
        }
        return isSampleDay(reader.day());
    };
    while (reader.next()) {
        if (!areGood())
            return false;
    }
    return !reader.isBroken();
}

bool addEventBlock(Database &database, ImportId import, const QByteArray &block)
{
    return insertBlock(database, import, nextNumber(database, import), block);
}

bool readEventsFrom(Database &file, Database *into, const Refuse &refuse)
{
    if (!storesColumns(file, "event_block", "import, block, data"))
        return true; // written before there were any
    Statement select = file.prepare("SELECT import, data FROM event_block ORDER BY import, block");
    while (select.next()) {
        const ImportId import {select.integer(0)};
        const QByteArray block = select.blob(1);
        const bool isTaken = isEventBlock(block) && (!into || addEventBlock(*into, import, block));
        if (!isTaken && !refuse(QStringLiteral("event_block %1").arg(import.value)))
            return false;
    }
    return true;
}

}
