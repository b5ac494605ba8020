#include "support/damagedfile.h"

#include "model/invariants.h"
#include "store/rowsql.h"
#include "store/salvage.h"
#include "store/samplereader.h"
#include "store/schema.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <sqlite3.h>

namespace wend::test {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeContent(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("could not write %s", qPrintable(path));
}

namespace {

void run(sqlite3 *handle, const QByteArray &sql)
{
    char *message = nullptr;
    if (sqlite3_exec(handle, sql.constData(), nullptr, nullptr, &message) != SQLITE_OK)
        qFatal("%s in %s", message, sql.constData());
}

}

void tamper(const QString &path, const QByteArray &sql)
{
    sqlite3 *handle = nullptr;
    sqlite3_open(path.toUtf8().constData(), &handle);
    run(handle,
        "PRAGMA foreign_keys=OFF; PRAGMA ignore_check_constraints=ON; PRAGMA legacy_alter_table=ON; PRAGMA "
        "synchronous=OFF");
    run(handle, sql);
    sqlite3_close(handle);
}

void tamperUnchecked(const QString &path, const QByteArray &table, const QByteArray &sql)
{
    QString definition;
    {
        auto database = Database::open(path, Database::Open::Existing);
        Statement select = (*database)->prepare("SELECT sql FROM sqlite_schema WHERE name = '" + table + "'");
        select.next();
        definition = select.text(0);
    }
    const auto define = [&](QString to) {
        tamper(path,
            "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = '"
                + to.replace(QLatin1Char('\''), QLatin1String("''")).toUtf8() + "' WHERE name = '" + table + '\'');
    };
    static const QRegularExpression rules(
        QStringLiteral("\\b(INTEGER|REAL|TEXT|BLOB)\\b(?! PRIMARY KEY)|NOT NULL|\\bSTRICT,?"));
    define(QString(definition).remove(rules));
    tamper(path, sql);
    define(definition);
}

Repaired repaired(const QString &path)
{
    Repaired repaired;
    QTemporaryDir folder;
    auto into = Database::open(folder.filePath(QStringLiteral("repaired.db")), Database::Open::Create);
    if (!into)
        qFatal("%s", qPrintable(into.error().detail));
    (*into)->execute("PRAGMA synchronous=OFF; PRAGMA journal_mode=MEMORY");
    createTables(**into);
    createWorkingTables(**into);
    const QByteArray before = contentOf(path);
    const auto losses = salvageWorkbookFile(path, **into);
    if (contentOf(path) != before)
        qFatal("the damaged file was written");
    repaired.isDone = losses.isOk();
    if (!losses) {
        repaired.error = losses.error().text;
        return repaired;
    }
    repaired.lost = losses->sentences();
    bool good = true;
    forEachTable([&]<class Row>(Row *) {
        good = readTable<Row>(**into, [&](const Row &row) { repaired.model.put(row); }) && good;
    });
    const QStringList broken = brokenInvariants(repaired.model);
    repaired.trouble = !good ? QStringLiteral("a row is damaged") : broken.join(QStringLiteral("; "));
    Statement keys = (*into)->prepare("PRAGMA foreign_key_check");
    if (keys.next())
        repaired.trouble += QStringLiteral(" foreign key of ") + keys.text(0);
    if (const auto read = SampleReader(**into).forEachSample([&](ImportId, const Sample &) { ++repaired.samples; });
        !read)
        repaired.trouble += read.error().detail;
    return repaired;
}

}
