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

    /// Also those that were closed.
    const std::vector<std::unique_ptr<MainWindow>> &all() const { return m_windows; }

private:
    MainWindow &add();
    bool holds(const QString &path) const;

    WorkingCopies m_copies;
    InterfaceLanguage &m_language;
    Appearance &m_appearance;
    MakePrompts m_makePrompts;
    std::vector<std::unique_ptr<MainWindow>> m_windows;
};

}
