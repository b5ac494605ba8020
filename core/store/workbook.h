#pragma once

#include "model/model.h"
#include "store/edit.h"
#include "store/workbookfile.h"
#include "store/workingcopies.h"

#include <QObject>
#include <functional>

namespace wend {

/// The name of an undo step, as a sentence with arguments, so that it can be said in whatever language the window has then.
/// `text` is marked with QT_TRANSLATE_NOOP("Edit", …) and takes %1, %2.
struct EditName
{
    const char *text;
    QStringList arguments;
};

/// An open workbook: the working copy, the model fed from it, the undo history.
/// The truth is the database; the model follows it through changesets and through nothing else.
class Workbook : public QObject
{
    Q_OBJECT

public:
    using Change = std::function<void(Edit &)>;

    /// A new workbook without a file. `language` is that of the content.
    static Result<std::unique_ptr<Workbook>> create(const WorkingCopies &copies, const QString &language);
    /// Opens a file: from its working copy with its history where the file has not changed since, else by reading it anew.
    /// Unsaved edits of a copy whose file changed meanwhile are set aside as a working copy of their own (setAsideId).
    static Result<std::unique_ptr<Workbook>> open(const WorkingCopies &copies, const QString &path);
    /// Goes on with a working copy, after a crash or for work never saved.
    static Result<std::unique_ptr<Workbook>> resume(const WorkingCopies &copies, const QString &id);
    ~Workbook() override;

    const Model &model() const { return m_model; }
    /// For reading samples and rollups. Only an Edit writes.
    Database &database() const { return *m_database; }

    /// One transaction and one undo step; all of it or, with an error, nothing. A change that changed nothing leaves no step.
    Result<void> edit(const EditName &name, const Change &change);

    bool canUndo() const;
    bool canRedo() const;
    QString undoName() const; ///< translated; empty where there is nothing
    QString redoName() const;
    Result<void> undo();
    Result<void> redo();
    /// Counts up and down with the history: equal numbers, equal contents.
    qint64 step() const { return m_step; }

    QString path() const { return m_path; } ///< empty: never saved
    bool isModified() const { return m_step != m_savedStep; }
    /// True where the file has changed on disk since it was read or saved: saving would overwrite somebody's work.
    bool isFileChanged() const;
    Result<void> save() { return saveTo(m_path); }
    /// Saves under another name, and goes on with that file.
    Result<void> saveAs(const QString &path);
    /// Writes a copy and goes on with the present file.
    Result<void> saveCopy(const QString &path) const;

    /// Forgets the edits since the last save when the workbook is closed: the working copy goes.
    void discardOnClose() { m_discard = true; }
    /// Where unsaved edits went because the file had changed; empty: nowhere.
    QString setAsideId() const { return m_setAsideId; }
    QString id() const { return m_id; }

signals:
    /// After every edit, undo and redo. The model is as it is now.
    void changed(const wend::Changes &changes);
    /// What can be undone, or whether it is saved, is different now.
    void historyChanged();

private:
    Workbook(const WorkingCopies &copies, QString id, std::unique_ptr<QLockFile> lock, std::unique_ptr<Database> database);
    static Result<std::unique_ptr<Workbook>> adopt(const WorkingCopies &copies, const QString &id, std::unique_ptr<QLockFile> lock);
    Result<void> load();
    Result<void> saveTo(const QString &path);
    Result<void> step(qint64 id, bool forward);
    qint64 nextStep() const;
    QString nameOf(qint64 step) const;
    Result<void> noteStamp(const QString &path, const FileStamp &stamp);
    Result<void> finishInterruptedSave();
    Result<FileStamp> write(const QString &path);

    WorkingCopies m_copies;
    QString m_id;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Database> m_database;
    Model m_model;
    IdSource m_ids;
    QString m_path;
    FileStamp m_stamp;
    qint64 m_step = 0; ///< id of the last done step in the history; 0: none
    qint64 m_savedStep = 0;
    QString m_setAsideId;
    bool m_discard = false;
};

}
