#pragma once

#include "base/goon.h"
#include "model/model.h"
#include "store/filestamp.h"
#include "store/samplereader.h"
#include "store/workbooklock.h"
#include "store/workingcopies.h"

#include <QObject>
#include <functional>

namespace wend {

class Edit;
class SeriesReader;
class Saving;
struct ChangeRecord;

/// The name of an undo step, as a sentence with arguments, so that it can be said in whatever language the window has
/// then. `text` is marked with QT_TRANSLATE_NOOP("Edit", …) and takes %1, %2.
struct EditName
{
    const char *text;
    QStringList arguments;
};

/// An open workbook: the working copy, the model fed from it, the undo history.
/// The truth is the database; the model follows it through change records and through nothing else.
class Workbook : public QObject
{
    Q_OBJECT

public:
    using Change = std::function<void(Edit &)>;

    enum class Access {
        Write,    ///< others are kept from working on the file meanwhile
        Override, ///< the same, passing over the lock of another machine: the person knows that nobody works there
        Read,     ///< whoever works on the file may go on
    };

    /// A new workbook without a file. `language` is that of the content.
    static Result<std::unique_ptr<Workbook>> create(const WorkingCopies &copies, const QString &language);
    /// Opens a file: from its working copy with its history where the file has not changed since, else by reading it
    /// anew. A copy that holds what the file does not is never removed: it is set aside as a working copy of its own
    /// (setAsideId). Where somebody else works on the file, it is waited for as long as `patience`. Stopped, it leaves
    /// all as it was. Like all that opens a workbook, it may run in another thread, which then hands the workbook on
    /// (QObject::moveToThread).
    static Result<std::unique_ptr<Workbook>> open(const WorkingCopies &copies, const QString &path,
        Access access = Access::Write, std::chrono::milliseconds patience = {}, const GoOn &goOn = {});
    /// What the file holds, as work without a file.
    static Result<std::unique_ptr<Workbook>> openCopy(
        const WorkingCopies &copies, const QString &path, const GoOn &goOn = {});
    /// What can be read of a damaged file, as work without a file; mended() says what was lost.
    static Result<std::unique_ptr<Workbook>> openSalvaged(
        const WorkingCopies &copies, const QString &path, const GoOn &goOn = {});
    /// Goes on with a working copy, after a crash or for work never saved. Of a damaged one with what can be read of
    /// it, as work without a file; the damaged one is kept beside it.
    static Result<std::unique_ptr<Workbook>> resume(
        const WorkingCopies &copies, const QString &id, const GoOn &goOn = {});
    ~Workbook() override;

    const Model &model() const { return m_model; }
    /// What imports brought; lives as long as the workbook.
    const SampleReader &samples() const { return m_samples; }
    /// The series that numbers are computed from, each read once for all who ask; lives as long as the workbook.
    SeriesReader &series() const { return *m_series; }

    /// One transaction and one undo step; all of it or, with an error, nothing. A change that changed nothing leaves no
    /// step. How many steps are kept, store/history.h says.
    Result<void> edit(const EditName &name, const Change &change);

    bool canUndo() const;
    bool canRedo() const;
    QString undoName() const; ///< translated; empty where there is nothing
    QString redoName() const;
    /// An error, with nothing changed, where the rows are not as the step left them.
    Result<void> undo();
    Result<void> redo();
    /// Counts up and down with the history: equal numbers, equal contents.
    qint64 step() const { return m_step; }

    QString path() const { return m_path; } ///< empty: never saved
    bool isModified() const { return m_step != m_savedStep; }
    /// Against what was last read or saved: saving over a changed file would overwrite somebody's work. Same where
    /// there is no file.
    FileState fileState() const;
    Result<void> save() { return saveAs(m_path); }
    /// Saves under another name, and goes on with that file.
    Result<void> saveAs(const QString &path);
    /// Writes a copy and goes on with the present file.
    Result<void> saveCopy(const QString &path) const;

    /// The same in steps, of which the long one, Saving::write between these, may run in another thread while edits go
    /// on: what the file lacks of them counts as not saved.
    Result<std::unique_ptr<Saving>> beginSaving(const QString &path) const;
    Result<std::unique_ptr<Saving>> beginSavingCopy(const QString &path) const;
    /// After it was written: from here on the workbook is that file's. Not for copies.
    Result<void> endSaving(std::unique_ptr<Saving> saving);

    /// Forgets the edits since the last save when the workbook is closed: the working copy goes.
    void discardOnClose() { m_discard = true; }
    /// Where work went that the file on disk does not hold; empty: nowhere.
    QString setAsideId() const { return m_setAsideId; }
    /// True where that work had been saved, so that the file on disk is an older one, or one of somebody else.
    bool wasSetAsideSaved() const { return m_wasSetAsideSaved; }
    /// True where it is damaged: resuming it brings back what can be read.
    bool wasSetAsideDamaged() const { return m_wasSetAsideDamaged; }
    /// What was lost or set right when it was opened, as sentences; empty where all was well.
    QStringList mended() const { return m_mended; }
    QString id() const { return m_id; }
    QString workingCopy() const { return m_copies.pathOf(m_id); } ///< its path

signals:
    /// After every edit, undo and redo. The model is as it is now.
    void changed(const wend::Changes &changes);
    /// What can be undone, or whether it is saved, is different now.
    void historyChanged();

private:
    Workbook(
        const WorkingCopies &copies, QString id, std::unique_ptr<ProcessLock> lock, std::unique_ptr<Database> database);
    static Result<std::unique_ptr<Workbook>> adopt(
        const WorkingCopies &copies, const QString &id, std::unique_ptr<ProcessLock> &lock);
    static Result<std::unique_ptr<Workbook>> adoptKept(
        const WorkingCopies &copies, const QString &id, std::unique_ptr<ProcessLock> &lock, const GoOn &goOn);
    Result<void> load();
    Result<void> readModel();
    Result<void> mend();
    Result<void> noteChanged();
    bool isOf(const QString &path) const;
    bool holdsMoreThan(const QString &path) const;
    Result<void> moveTo(const QString &id, std::unique_ptr<ProcessLock> lock);
    Result<void> step(qint64 id, bool forward);
    Result<void> apply(const std::vector<ChangeRecord> &records, qint64 step, bool forward);
    Result<void> noteStamp(const QString &path, const FileStamp &stamp, const QString &save, qint64 step);
    void finishInterruptedSave(const QString &path);

    WorkingCopies m_copies;
    QString m_id;
    std::unique_ptr<ProcessLock> m_lock;      ///< on the working copy
    std::unique_ptr<WorkbookLock> m_fileLock; ///< on the file
    std::unique_ptr<Database> m_database;
    SampleReader m_samples;
    Model m_model;
    std::unique_ptr<SeriesReader> m_series;
    IdSource m_ids;
    QString m_path;
    FileStamp m_stamp;
    qint64 m_step = 0; ///< the last done step of the history, or the last one dropped from it; 0: none
    qint64 m_savedStep = 0;
    QString m_setAsideId;
    bool m_wasSetAsideSaved = false;
    bool m_wasSetAsideDamaged = false;
    QStringList m_mended;
    bool m_discard = false;
};

}
