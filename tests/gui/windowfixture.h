#pragma once

#include "look/appearance.h"
#include "look/interfacelanguage.h"
#include "window/mainwindow.h"
#include "window/prompts.h"

#include <QTemporaryDir>

namespace wend::test {

/// Answers that a test gives beforehand, and what was asked.
class TestPrompts : public Prompts
{
public:
    Save save = Save::Cancel;
    Saving fileChanged = Saving::Cancel;
    Saving fileGone = Saving::Cancel;
    InUse inUse = InUse::Cancel;
    bool yes = true;
    bool elsewhere = false; ///< once
    bool repair = false;
    QStringList lost;   ///< what it was asked to repair without
    QStringList mended; ///< what it was shown
    QString toOpen;
    QString toSave;
    QStringList toImport;
    QString toStartFrom;
    QStringList toInsert;
    QStringList asked;
    QStringList questions;
    QList<Error> errors;

    Save askSave(const QString &) override
    {
        asked += QStringLiteral("save");
        return save;
    }
    Saving askFileChanged(const QString &) override
    {
        asked += QStringLiteral("changed");
        return fileChanged;
    }
    Saving askFileGone(const QString &) override
    {
        asked += QStringLiteral("gone");
        return fileGone;
    }
    InUse askInUse(const QString &, const LockHolder &) override
    {
        asked += QStringLiteral("in use");
        return inUse;
    }
    bool askRepair(const QString &, const QStringList &sentences) override
    {
        asked += QStringLiteral("repair");
        lost = sentences;
        return repair;
    }
    void showMended(const QStringList &sentences) override { mended = sentences; }
    bool confirm(const QString &question, const QString &) override
    {
        questions += question;
        asked += QStringLiteral("confirm");
        return yes;
    }
    QString fileToOpen(const QString &) override { return toOpen; }
    QStringList filesToImport() override { return toImport; }
    QString fileToStartFrom() override { return toStartFrom; }
    QStringList picturesToInsert() override { return toInsert; }
    QString fileToSave(const QString &) override { return toSave; }
    QString fileToWrite(const QString &, const QString &, const QList<FileChoice> &) override { return toSave; }
    void showError(const Error &error) override { errors += error; }
    bool askSaveElsewhere(const Error &error) override
    {
        errors += error;
        return std::exchange(elsewhere, false);
    }
};

/// A window on folders of its own. `file()` is a workbook made of the bakery example.
class WindowFixture
{
public:
    WindowFixture();
    ~WindowFixture();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    WorkingCopies copies() const { return WorkingCopies(m_folder.filePath(QStringLiteral("working"))); }
    QString file();
    /// A file of that name with a picture of one colour in it; the path.
    QString pictureFile(const QString &name) const;
    /// Opens the bakery and waits until the window has the focus.
    void openBakery();
    /// Ends the window as a crash would leave it: its working copy stays.
    void closeWindow();
    void startAgain();

    MainWindow &window() { return *m_window; }
    Workbook &workbook() { return *m_window->documents().workbook(); }
    TestPrompts &prompts() { return *m_prompts; }
    InterfaceLanguage &language() { return m_language; }

private:
    QTemporaryDir m_folder;
    InterfaceLanguage m_language;
    Appearance m_appearance;
    TestPrompts *m_prompts = nullptr; ///< the window's
    std::unique_ptr<MainWindow> m_window;
};

/// The first card of that text on any map.
CardId cardCalled(const Model &model, const QString &text);

}
