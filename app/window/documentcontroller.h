#pragma once

#include "store/saving.h"
#include "store/workbook.h"

#include <QObject>
#include <memory>

namespace wend {

class FontSetter;
class Prompts;
class RecentFiles;

/// Opening, saving and closing the one workbook of a window. Nothing is closed before the person has said what becomes
/// of unsaved changes; what fails is told and leaves all as it was. What takes long is done beside the window
/// (jobs/workbeside.h): meanwhile nothing else here is.
class DocumentController : public QObject
{
    Q_OBJECT

public:
    /// Fills a workbook that was just made; what it does is not an undo step of its own.
    using Fill = std::function<Result<void>(Workbook &)>;

    DocumentController(WorkingCopies copies, RecentFiles &recent, Prompts &prompts, QObject *parent = nullptr);
    ~DocumentController() override;

    /// Null while there is none.
    Workbook *workbook() const { return m_workbook.get(); }
    /// Of the workbook that came last, its words as they were set while it was opened (canvas/board.h); null: none
    /// were, or they were taken.
    std::unique_ptr<FontSetter> takeWords();
    const WorkingCopies &copies() const { return m_copies; }
    /// The file's name, or that of the business or map where there is no file.
    QString name() const;

    // Each is true where it was done, false where the person thought better of it or it failed (and was told).
    bool create(const QString &language, const Fill &fill);
    bool openAsked();
    bool open(const QString &path);
    bool resume(const QString &workingCopy);
    bool save();
    bool saveAs();
    bool saveCopy();
    bool close();
    /// Throws away unsaved work that is not open, after asking.
    bool forget(const WorkingCopyInfo &copy);

signals:
    /// The present workbook is about to be saved or closed: typed text is to be taken over.
    void aboutToRead();
    /// A workbook came, or went (null). The former one is still there while this is sent.
    void workbookChanged(wend::Workbook *workbook);
    /// Saved, or changed since.
    void stateChanged();
    void message(const QString &text);

private:
    using Opened = Result<std::unique_ptr<Workbook>>;

    QWidget *window() const;
    std::optional<Opened> openBeside(const QString &what, const std::function<Opened(const GoOn &)> &open);
    std::optional<Result<void>> writeBeside(Saving &saving, const QString &path);
    bool saveTo(const QString &path);
    bool saveElsewhere(const Error &error);
    bool take(std::optional<Opened> opened);
    bool offerRepair(const QString &path, const Error &refusal);
    void replace(std::unique_ptr<Workbook> next);
    bool mayGo();
    std::optional<LockHolder> holderOf(const QString &path) const;
    QString setAsideMessage() const;
    QString suggestedPath() const;
    bool report(const Result<void> &done);

    WorkingCopies m_copies;
    RecentFiles &m_recent;
    Prompts &m_prompts;
    std::unique_ptr<Workbook> m_workbook;
    std::unique_ptr<FontSetter> m_words;
    qint64 m_freshStep = -1;       ///< of a workbook just made: until it is edited there is nothing to lose
    bool m_discardPresent = false; ///< the person said so; done when the next has come
    bool m_isBusy = false;         ///< opening or saving
};

}
