#pragma once

#include "base/result.h"

#include <QString>

class QWidget;

namespace wend {

/// What the window asks a person. The real ones are dialogs; the tests have their own answers.
class Prompts
{
public:
    enum class Save { Save, DontSave, Cancel };
    enum class FileChanged { Overwrite, SaveCopy, Cancel };

    virtual ~Prompts() = default;

    virtual Save askSave(const QString &name) = 0;
    virtual FileChanged askFileChanged(const QString &path) = 0;
    /// A file that is open elsewhere: true to go on with a copy of it.
    virtual bool askOpenCopy(const QString &path) = 0;
    /// A yes-or-no question; `yes` is what the button says.
    virtual bool confirm(const QString &question, const QString &yes) = 0;
    /// Empty: never mind.
    virtual QString fileToOpen(const QString &folder) = 0;
    /// Exports to read numbers from; empty: never mind.
    virtual QStringList filesToImport() = 0;
    /// Pictures to put on the map; empty: never mind.
    virtual QStringList picturesToInsert() = 0;
    virtual QString fileToSave(const QString &suggestion) = 0;
    virtual void showError(const Error &error) = 0;
};

/// By dialogs over a window.
class DialogPrompts : public Prompts
{
public:
    explicit DialogPrompts(QWidget *window) : m_window(window) { }

    Save askSave(const QString &name) override;
    FileChanged askFileChanged(const QString &path) override;
    bool askOpenCopy(const QString &path) override;
    bool confirm(const QString &question, const QString &yes) override;
    QString fileToOpen(const QString &folder) override;
    QStringList filesToImport() override;
    QStringList picturesToInsert() override;
    QString fileToSave(const QString &suggestion) override;
    void showError(const Error &error) override;

private:
    QWidget *m_window;
};

}
