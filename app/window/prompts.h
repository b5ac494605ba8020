#pragma once

#include "base/result.h"

#include <QStringList>

class QWidget;

namespace wend {

struct LockHolder;

/// What the window asks a person. The real ones are dialogs; the tests have their own answers.
class Prompts
{
public:
    enum class Save { Save, DontSave, Cancel };
    enum class Saving { Here, Elsewhere, Cancel };
    enum class InUse { OpenCopy, TryAgain, OpenAnyway, Cancel };

    virtual ~Prompts() = default;

    virtual Save askSave(const QString &name) = 0;
    virtual Saving askFileChanged(const QString &path) = 0;
    /// The file that is open was moved or removed, or its disk is not there.
    virtual Saving askFileGone(const QString &path) = 0;
    /// A file that somebody else works on. OpenAnyway only where that is on another machine: there Wend cannot be sure.
    virtual InUse askInUse(const QString &path, const LockHolder &holder) = 0;
    /// A damaged file from which something can be read; `lost` says what cannot. True: that is to be opened as a copy.
    virtual bool askRepair(const QString &path, const QStringList &lost) = 0;
    /// What was lost or set right in the workbook that is open.
    virtual void showMended(const QStringList &sentences) = 0;
    /// A yes-or-no question; `yes` is what the button says.
    virtual bool confirm(const QString &question, const QString &yes) = 0;
    /// Empty: never mind.
    virtual QString fileToOpen(const QString &folder) = 0;
    /// Exports to read numbers from; empty: never mind.
    virtual QStringList filesToImport() = 0;
    /// A file to make a new workbook of; empty: never mind.
    virtual QString fileToStartFrom() = 0;
    /// Pictures to put on the map; empty: never mind.
    virtual QStringList picturesToInsert() = 0;
    virtual QString fileToSave(const QString &suggestion) = 0;
    /// A kind of file that can be written: "Spreadsheet", "xlsx".
    struct FileChoice
    {
        QString name;
        QString suffix;
    };
    /// Where something goes that is written as one of these, the first unless another is asked for; empty: never mind.
    virtual QString fileToWrite(const QString &title, const QString &suggestion, const QList<FileChoice> &kinds) = 0;
    virtual void showError(const Error &error) = 0;
    /// Saving failed. True: to be saved elsewhere.
    virtual bool askSaveElsewhere(const Error &error) = 0;
};

/// By dialogs over a window.
class DialogPrompts : public Prompts
{
public:
    explicit DialogPrompts(QWidget *window) : m_window(window) { }

    Save askSave(const QString &name) override;
    Saving askFileChanged(const QString &path) override;
    Saving askFileGone(const QString &path) override;
    InUse askInUse(const QString &path, const LockHolder &holder) override;
    bool askRepair(const QString &path, const QStringList &lost) override;
    void showMended(const QStringList &sentences) override;
    bool confirm(const QString &question, const QString &yes) override;
    QString fileToOpen(const QString &folder) override;
    QStringList filesToImport() override;
    QString fileToStartFrom() override;
    QStringList picturesToInsert() override;
    QString fileToSave(const QString &suggestion) override;
    QString fileToWrite(const QString &title, const QString &suggestion, const QList<FileChoice> &kinds) override;
    void showError(const Error &error) override;
    bool askSaveElsewhere(const Error &error) override;

private:
    QWidget *m_window;
};

}
