#pragma once

#include "store/workingcopies.h"

#include <QStringList>
#include <functional>
#include <memory>
#include <vector>

namespace wend {

class Appearance;
class InterfaceLanguage;
class MainWindow;
class Prompts;

/// The windows of the program, one a workbook.
class Windows
{
public:
    using MakePrompts = std::function<std::unique_ptr<Prompts>()>;

    /// Language and appearance outlive them. `makePrompts` null: dialogs.
    Windows(WorkingCopies copies, InterfaceLanguage &language, Appearance &appearance, MakePrompts makePrompts = {});
    ~Windows();

    /// Opens each file once, in a window of its own; what cannot be opened is told over its window, which then takes
    /// the next one. Without files there is one window with the start page.
    void open(const QStringList &files);

    /// The same for who starts Wend once more: what is open already comes to the front, and without files the start
    /// page does. `token`: FileRequests::wanted.
    void openAlso(const QStringList &files, const QByteArray &token);

    /// Also those that were closed.
    const std::vector<std::unique_ptr<MainWindow>> &all() const { return m_windows; }

private:
    MainWindow &add();
    MainWindow *freeWindow() const; ///< the last one, where it shows the start page; else null
    MainWindow *holderOf(const QString &path) const;
    MainWindow *openOne(const QString &path);

    WorkingCopies m_copies;
    InterfaceLanguage &m_language;
    Appearance &m_appearance;
    MakePrompts m_makePrompts;
    std::vector<std::unique_ptr<MainWindow>> m_windows;
};

}
