#include "store/history.h"

#include "store/recording.h"
#include "store/rowcopy.h"
#include "store/storedcolumns.h"

#include <QCryptographicHash>

namespace wend {

namespace {

QByteArray hashOf(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

/// Writes one step with its large values.
class StepWriter
{
public:
    explicit StepWriter(Database &database) : m_database(database) { }

    void write(const Value &id, const QString &name, const ChangeRecords &records, bool done)
    {
        const QByteArray bytes = encoded(records, [this](const QByteArray &large) { return keep(large); });
        m_database
            .prepare("INSERT INTO history (id, name, records, total, done) VALUES (?, ?, ?, "
                     "? + coalesce((SELECT total FROM history ORDER BY id DESC LIMIT 1), 0), ?)")
            .bind(1, id)
            .bind(2, name)
            .bindBlob(3, bytes)
            .bind(4, bytes.size() + m_largeBytes)
            .bind(5, qint64(done))
            .run();
        Statement use
            = m_database.prepare("INSERT INTO history_use (step, hash) VALUES ((SELECT max(id) FROM history), ?)");
        for (const QByteArray &hash : m_hashes)
            use.bindBlob(1, hash).run();
    }

private:
    QByteArray keep(const QByteArray &bytes)
    {
        const QByteArray hash = hashOf(bytes);
        if (m_hashes.contains(hash))
            return hash;
        m_hashes << hash;
        m_largeBytes += bytes.size();
        Statement known = m_database.prepare("SELECT 1 FROM history_value WHERE hash = ?");
        if (!known.bindBlob(1, hash).next())
            m_database.prepare("INSERT INTO history_value (hash, bytes) VALUES (?, ?)")
                .bindBlob(1, hash)
                .bindBlob(2, bytes)
                .run();
        return hash;
    }

    Database &m_database;
    QByteArrayList m_hashes;
    qint64 m_largeBytes = 0;
};

void dropUnusedValues(Database &database)
{
    database.execute("DELETE FROM history_use WHERE step NOT IN (SELECT id FROM history WHERE records IS NOT NULL)");
    database.execute("DELETE FROM history_value WHERE hash NOT IN (SELECT hash FROM history_use)");
}

void dropUndoneSteps(Database &database)
{
    const qint64 first = nextUndoneStep(database);
    if (first == 0)
        return;
    database.prepare("DELETE FROM history WHERE id >= ?").bind(1, first).run();
    dropUnusedValues(database);
}

struct OldStep
{
    qint64 id = 0;
    QString name;
    ChangeRecords records;
    bool done = false;
};

/// Empty where one of them cannot be read.
std::optional<std::vector<OldStep>> stepsFromChangesets(Database &old)
{
    QHash<QByteArray, QByteArrayList> columns;
    forEachTable([&]<class Row>(Row *) { columns[RowTable<Row>::name] = storedColumns(old, RowTable<Row>::name); });
    std::vector<OldStep> steps;
    Statement select = old.prepare("SELECT id, name, changeset, done FROM history ORDER BY id");
    while (select.next()) {
        auto records
            = recordsOfChangeset(select.blob(2), [&](const QByteArray &table) { return columns.value(table); });
        if (!records || records->empty())
            return std::nullopt;
        steps.push_back({select.integer(0), select.text(1), std::move(*records), select.integer(3) != 0});
    }
    return old.hasFailed() ? std::nullopt : std::optional(std::move(steps));
}

}

bool createHistoryTables(Database &database)
{
    return database.execute(R"(
CREATE TABLE history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    done INTEGER NOT NULL CHECK (done IN (0, 1)),
    total INTEGER NOT NULL, -- bytes of this and all steps before it, each with the large values that it speaks of
    records BLOB            -- CBOR (store/changerecord.h); NULL: the last step that was dropped stands for its number
) STRICT;
CREATE TABLE history_value (
    hash BLOB NOT NULL PRIMARY KEY, -- SHA-256
    bytes BLOB NOT NULL             -- of a large value, a text's as UTF-8
) STRICT;
CREATE TABLE history_use (
    step INTEGER NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (step, hash)
) STRICT, WITHOUT ROWID;
CREATE INDEX history_use_by_hash ON history_use(hash);
)");
}

qint64 lastDoneStep(Database &database)
{
    Statement last = database.prepare("SELECT coalesce(max(id), 0) FROM history WHERE done IS NOT 0");
    return last.next() ? last.integer(0) : 0;
}

qint64 nextUndoneStep(Database &database)
{
    Statement next = database.prepare("SELECT coalesce(min(id), 0) FROM history WHERE id > ?");
    return next.bind(1, lastDoneStep(database)).next() ? next.integer(0) : 0;
}

bool isStepKept(Database &database, qint64 step)
{
    Statement kept = database.prepare("SELECT 1 FROM history WHERE id = ? AND records IS NOT NULL");
    return kept.bind(1, step).next();
}

QString storedStepName(Database &database, qint64 step)
{
    Statement name = database.prepare("SELECT name FROM history WHERE id = ?");
    return name.bind(1, step).next() ? name.text(0) : QString();
}

void addStep(Database &database, const QString &name, const ChangeRecords &records)
{
    dropUndoneSteps(database);
    StepWriter(database).write({}, name, records, true);
    dropOldSteps(database, mostHistorySteps, mostHistoryBytes);
}

std::optional<ChangeRecords> recordsOfStep(Database &database, qint64 step)
{
    QByteArray bytes;
    {
        Statement read = database.prepare("SELECT records FROM history WHERE id = ?");
        if (read.bind(1, step).next())
            bytes = read.blob(0);
    }
    return decoded(bytes, [&](const QByteArray &hash) -> std::optional<QByteArray> {
        Statement value = database.prepare("SELECT bytes FROM history_value WHERE hash = ?");
        if (!value.bindBlob(1, hash).next())
            return std::nullopt;
        const QByteArray kept = value.blob(0);
        return hashOf(kept) == hash ? std::optional(kept) : std::nullopt;
    });
}

void setStepDone(Database &database, qint64 step, bool done)
{
    database.prepare("UPDATE history SET done = ? WHERE id = ?").bind(1, qint64(done)).bind(2, step).run();
}

void dropOldSteps(Database &database, qint64 mostSteps, qint64 mostBytes)
{
    qint64 last = 0;
    {
        Statement newest = database.prepare("SELECT id, total FROM history ORDER BY id DESC LIMIT 1");
        Statement oldest = database.prepare("SELECT id, total FROM history ORDER BY id");
        if (!newest.next())
            return;
        const qint64 lastBySteps = newest.integer(0) - std::max(mostSteps, qint64(1));
        qint64 before = 0; // bytes of the steps that go
        while (oldest.next() && oldest.integer(0) < newest.integer(0)
            && (oldest.integer(0) <= lastBySteps || newest.integer(1) - before > mostBytes)) {
            last = oldest.integer(0);
            before = oldest.integer(1);
        }
    }
    if (!isStepKept(database, last))
        return;
    database.prepare("UPDATE history SET name = '', records = NULL WHERE id = ?").bind(1, last).run();
    database.prepare("DELETE FROM history WHERE id < ?").bind(1, last).run();
    dropUnusedValues(database);
}

HistoryForm historyFormOf(Database &database)
{
    if (storesColumns(database, "history", "id, name, records, total, done")
        && storesColumns(database, "history_value", "hash, bytes")
        && storesColumns(database, "history_use", "step, hash"))
        return HistoryForm::Records;
    return storesColumns(database, "history", "id, name, changeset, done") ? HistoryForm::Changesets
                                                                           : HistoryForm::Unknown;
}

bool takeOverHistory(Database &old, Database &into)
{
    switch (historyFormOf(old)) {
    case HistoryForm::Records:
        copyRows(old, "SELECT id, name, done, total, records FROM history ORDER BY id", into, "history",
            "id, name, done, total, records");
        copyRows(old, "SELECT hash, bytes FROM history_value", into, "history_value", "hash, bytes");
        copyRows(old, "SELECT step, hash FROM history_use", into, "history_use", "step, hash");
        return true;
    case HistoryForm::Changesets:
        if (const auto steps = stepsFromChangesets(old)) {
            for (const OldStep &step : *steps)
                StepWriter(into).write(step.id, step.name, step.records, step.done);
            return true;
        }
        return false;
    case HistoryForm::Unknown: break;
    }
    return false;
}

}
