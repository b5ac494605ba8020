#include "store/strangefile.h"

#include "base/regularfile.h"
#include "model/columns.h"
#include "store/schema.h"
#include "store/storedcolumns.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <sqlite3.h>

namespace wend {

namespace {

using State = StrangeFile::State;

constexpr int furthestVersion = schemaVersion + 30; // that a newer Wend may have; what lies beyond is a damaged number

QString sentence(const char *text, const QString &path)
{
    return QCoreApplication::translate("WorkbookFile", text).arg(QDir::toNativeSeparators(path));
}

StrangeFile refused(State state, const Error &trouble)
{
    StrangeFile file;
    file.state = state;
    file.trouble = trouble;
    return file;
}

/// Whole where it may be opened.
StrangeFile inspectUnopened(const QString &path)
{
    if (const auto regular = checkRegularFile(path); !regular)
        return refused(State::Unusable, regular.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(State::Unusable,
            {sentence(QT_TRANSLATE_NOOP("WorkbookFile",
                          "“%1” may not be read. Ask whoever keeps the file to let you; nothing was changed."),
                 path),
                file.errorString(), path});
    const QByteArray head = file.read(100);
    if (head.isEmpty())
        return refused(State::Unusable,
            {sentence(QT_TRANSLATE_NOOP(
                          "WorkbookFile", "“%1” is empty, so there is nothing to open. Look for an older copy of it."),
                 path),
                {}, path});
    if (!head.startsWith(QByteArray("SQLite format 3", 16)))
        return refused(State::NoWorkbook,
            {sentence(QT_TRANSLATE_NOOP("WorkbookFile",
                          "“%1” is not a Wend workbook. Nothing was changed; to use numbers from it, import it into a "
                          "workbook."),
                 path),
                QStringLiteral("no SQLite header"), path});
    return refused(State::Whole, {});
}

qint64 pragma(Database &database, const QByteArray &name)
{
    Statement statement = database.prepare("PRAGMA " + name);
    return statement.next() ? statement.integer(0) : -1;
}

/// The tables by which a workbook is known, whatever its header says.
bool hasOurTables(Database &file)
{
    return storesColumns(file, RowTable<Card>::name, "id, lane, stage, position, text")
        && storesColumns(file, RowTable<Map>::name, "id, position, title");
}

void checkStructure(StrangeFile &file, const QString &path)
{
    Statement check = file.database->prepare("PRAGMA quick_check(1)");
    const QString verdict = check.next() ? check.text(0) : QString();
    if (file.database->hasFailed())
        file.trouble = troubleOf(*file.database, path);
    else if (verdict == QLatin1String("ok"))
        return;
    else
        file.trouble = file.database->couldNotRead() ? Error {sentenceFor(SQLITE_IOERR, path), verdict, path, true}
                                                     : damagedFile(path, verdict);
    file.state = file.trouble.isOfTheSystem ? State::Unusable : State::Damaged;
}

void checkMark(StrangeFile &file, qint64 application, const QString &path)
{
    if (application == applicationId)
        return;
    const bool isWhole = file.state == State::Whole;
    const QString detail = QStringLiteral("application_id %1").arg(application);
    if (hasOurTables(*file.database)) {
        file.state = isWhole ? State::OddHeader : State::Damaged;
        file.trouble = damagedFile(path, detail);
        return;
    }
    file.state = isWhole ? State::Unusable : State::NoWorkbook;
    file.trouble = {sentence(QT_TRANSLATE_NOOP("WorkbookFile",
                                 "“%1” is a database of another program, not a Wend workbook. Nothing was changed."),
                        path),
        detail, path};
}

void checkVersion(StrangeFile &file, qint64 version, const QString &path)
{
    file.version = version >= 1 && version <= schemaVersion ? int(version) : schemaVersion;
    if (version == file.version || file.state == State::NoWorkbook || file.state == State::Unusable)
        return;
    const bool isWhole = file.state == State::Whole || file.state == State::OddHeader;
    const bool isNewer = version > schemaVersion && version <= furthestVersion;
    file.state = isNewer ? State::Unusable : isWhole ? State::OddHeader : State::Damaged;
    file.trouble = isNewer
        ? Error {sentence(QT_TRANSLATE_NOOP("WorkbookFile",
                              "“%1” was made by a newer Wend (file version %2; this one reads up to %3). "
                              "Nothing was changed; open it with the newer program."),
                     path)
                     .arg(version)
                     .arg(schemaVersion),
            {}, path}
        : damagedFile(path, QStringLiteral("user_version %1").arg(version));
}

void checkHeader(StrangeFile &file, const QString &path)
{
    const qint64 application = pragma(*file.database, "application_id");
    const qint64 version = pragma(*file.database, "user_version");
    file.version = schemaVersion;
    if (!file.database->hasFailed()) {
        checkMark(file, application, path);
        checkVersion(file, version, path);
    } else if (file.state == State::Whole) {
        file.trouble = troubleOf(*file.database, path);
        file.state = file.trouble.isOfTheSystem ? State::Unusable : State::Damaged;
    }
    file.database->forgetFailure();
}

}

Error damagedFile(const QString &path, const QString &detail)
{
    return {sentenceFor(SQLITE_CORRUPT, path), detail, path};
}

Error troubleOf(Database &file, const QString &path)
{
    const Error error = file.takeFailure().error();
    return error.isOfTheSystem ? Error {error.text, error.detail, path, true} : damagedFile(path, error.detail);
}

StrangeFile inspectFile(const QString &path, const GoOn &goOn)
{
    StrangeFile file = inspectUnopened(path);
    if (file.state != State::Whole)
        return file;
    auto database = Database::open(path, Database::Open::Hostile);
    if (!database)
        return refused(database.error().isOfTheSystem ? State::Unusable : State::Damaged, database.error());
    file.database = std::move(*database);
    file.database->setGoOn(goOn, 2); // looked through, then its rows are read
    checkStructure(file, path);
    if (file.state != State::Unusable)
        checkHeader(file, path);
    return file;
}

}
