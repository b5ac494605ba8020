// The steps of a workbook: edits, undo and redo.

#include "store/applyrecords.h"
#include "store/edit.h"
#include "store/history.h"
#include "store/ownversions.h"
#include "store/recording.h"
#include "store/versioncontent.h"
#include "store/workbook.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <sqlite3.h>

namespace wend {

namespace {

QString stored(const EditName &name)
{
    QJsonArray array {QString::fromUtf8(name.text)};
    for (const QString &argument : name.arguments)
        array.append(argument);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString localizedName(const QString &stored)
{
    const QJsonArray array = QJsonDocument::fromJson(stored.toUtf8()).array();
    QString name = QCoreApplication::translate("Edit", array.first().toString().toUtf8().constData());
    for (qsizetype at = 1; at < array.size(); ++at)
        name.replace(QStringLiteral("%%1").arg(at), array.at(at).toString());
    return name;
}

QString nameOfStep(Database &database, qint64 step) { return localizedName(storedStepName(database, step)); }

/// A picture lives while a row shows it, or a version does. True where one went.
bool removeUnusedPictures(Database &database)
{
    QByteArray used;
    forEachTable([&]<class Row>(Row *) {
        forEachColumn<Row>([&]<class Field>(const RowColumn<Row, Field> &column) {
            if constexpr (std::is_same_v<Field, PictureId> && !std::is_same_v<Row, Picture>) {
                const QByteArray table = RowTable<Row>::name;
                used += " AND NOT EXISTS (SELECT 1 FROM " + table + " WHERE " + table + '.' + column.name
                    + " = picture.id)";
            }
        });
    });
    return database.execute("DELETE FROM picture WHERE true" + used + " AND NOT " + pictureIsInVersion)
        && sqlite3_changes(database.handle()) > 0;
}

/// When the workbook was last changed, here or, before it was opened here, in its file.
QDateTime lastUse(Database &database)
{
    Statement about = database.prepare("SELECT changed, origin_time FROM working_copy");
    if (!about.next())
        return {};
    const QDateTime changed = QDateTime::fromString(about.text(0), Qt::ISODateWithMs);
    const qint64 file = about.integer(1);
    return file > 0 ? std::min(changed, QDateTime::fromMSecsSinceEpoch(file, Qt::UTC)) : changed;
}

Error refusedStep(const QString &name, bool forward, const QString &detail)
{
    const auto text = forward
        ? QCoreApplication::translate("Workbook",
            "“%1” cannot be done again: what it changed is not as it was then. Nothing was changed, and your work is "
            "safe.")
        : QCoreApplication::translate("Workbook",
            "“%1” cannot be undone: what it changed is not as it left it. Nothing was changed, and your work is safe.");
    return {text.arg(name), detail, {}};
}

}

Result<void> Workbook::edit(const EditName &name, const Change &change)
{
    ChangeRecords records;
    m_database->forgetFailure(); // of what was only read
    {
        Transaction transaction(*m_database);
        if (m_database->hasFailed())
            return m_database->takeFailure(); // not begun: nothing may be written
        {
            Recording recording(*m_database);
            Edit edit(*m_database, m_ids);
            change(edit);
            if (m_database->hasFailed())
                return m_database->takeFailure();
            auto recorded = recording.records();
            if (!recorded)
                return recorded.error();
            // In this order: what a version of before shows stays.
            const bool keptOne = keepOwnVersions(edit, m_model, *recorded, localizedName(stored(name)),
                lastUse(*m_database), QDateTime::currentDateTimeUtc());
            if (removeUnusedPictures(*m_database) || keptOne)
                recorded = recording.records();
            if (m_database->hasFailed())
                return m_database->takeFailure();
            if (!recorded)
                return recorded.error();
            records = std::move(*recorded);
        }
        if (records.empty())
            return {};
        addStep(*m_database, stored(name), records);
        m_database->execute("UPDATE working_copy SET changed = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')");
        if (auto committed = transaction.commit(); !committed)
            return committed;
    }
    m_step = lastDoneStep(*m_database);
    emit changed(applyToModel(records, m_model));
    emit historyChanged();
    return {};
}

bool Workbook::canUndo() const { return m_step != 0 && isStepKept(*m_database, m_step); }
bool Workbook::canRedo() const { return nextUndoneStep(*m_database) != 0; }
QString Workbook::undoName() const { return canUndo() ? nameOfStep(*m_database, m_step) : QString(); }
QString Workbook::redoName() const
{
    return canRedo() ? nameOfStep(*m_database, nextUndoneStep(*m_database)) : QString();
}
Result<void> Workbook::undo() { return canUndo() ? step(m_step, false) : Result<void>(); }
Result<void> Workbook::redo() { return canRedo() ? step(nextUndoneStep(*m_database), true) : Result<void>(); }

// Undo is the step's records reversed, redo the records themselves; both reach the model as an edit does.
Result<void> Workbook::step(qint64 id, bool forward)
{
    m_database->forgetFailure();
    auto records = recordsOfStep(*m_database, id);
    if (records && !forward)
        records = reversed(std::move(*records));
    auto done = records ? apply(*records, id, forward) : m_database->takeFailure();
    if (!done && done.error().isOfTheSystem)
        return done;
    if (!done || !records)
        return refusedStep(
            nameOfStep(*m_database, id), forward, done ? QStringLiteral("no records") : done.error().detail);
    m_step = lastDoneStep(*m_database);
    emit changed(applyToModel(*records, m_model));
    emit historyChanged();
    return {};
}

Result<void> Workbook::apply(const ChangeRecords &records, qint64 step, bool forward)
{
    Transaction transaction(*m_database);
    if (m_database->hasFailed())
        return m_database->takeFailure();
    if (auto applied = applyToDatabase(records, *m_database); !applied)
        return applied;
    setStepDone(*m_database, step, forward);
    m_database->execute("UPDATE working_copy SET changed = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')");
    return transaction.commit();
}

}
