#include "window/windows.h"

#include "window/mainwindow.h"

#include <QFileInfo>
#include <QUrl>

namespace wend {

namespace {

/// What a file manager gives may be an address: "file:///home/…".
QString pathOf(const QString &argument)
{
    const QUrl url(argument);
    return url.isLocalFile() ? url.toLocalFile() : argument;
}

}

Windows::Windows(WorkingCopies copies, InterfaceLanguage &language, Appearance &appearance, MakePrompts makePrompts)
    : m_copies(std::move(copies)),
      m_language(language),
      m_appearance(appearance),
      m_makePrompts(std::move(makePrompts))
{
}

Windows::~Windows() = default;

void Windows::open(const QStringList &files)
{
    if (m_windows.empty())
        add();
    for (const QString &file : files)
        openOne(pathOf(file));
}

void Windows::openAlso(const QStringList &files, const QByteArray &token)
{
    MainWindow *shown = nullptr;
    for (const QString &file : files)
        shown = openOne(pathOf(file));
    if (!shown)
        shown = freeWindow() ? freeWindow() : &add();
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token);
    shown->setWindowState(shown->windowState() & ~Qt::WindowMinimized);
    shown->raise();
    shown->activateWindow();
}

MainWindow *Windows::openOne(const QString &path)
{
    MainWindow *window = holderOf(path);
    if (!window) {
        window = freeWindow() ? freeWindow() : &add();
        window->open(path);
    }
    return window;
}

MainWindow *Windows::freeWindow() const
{
    MainWindow &last = *m_windows.back();
    return last.isVisible() && !last.documents().workbook() ? &last : nullptr;
}

MainWindow *Windows::holderOf(const QString &path) const
{
    const QString id = WorkingCopies::idOf(QFileInfo(path).absoluteFilePath());
    for (const auto &window : m_windows) {
        const Workbook *workbook = window->documents().workbook();
        if (workbook && workbook->id() == id)
            return window.get();
    }
    return nullptr;
}

MainWindow &Windows::add()
{
    constexpr int step = 28; // so that one sees that there are several
    const MainWindow *before = m_windows.empty() ? nullptr : m_windows.back().get();
    auto window
        = std::make_unique<MainWindow>(m_copies, m_language, m_appearance, m_makePrompts ? m_makePrompts() : nullptr);
    if (before && !window->isMaximized() && !window->isFullScreen())
        window->move(before->pos() + QPoint(step, step));
    QObject::connect(
        window.get(), &MainWindow::windowsWanted, window.get(), [this](const QStringList &paths) { open(paths); });
    window->show();
    m_windows.push_back(std::move(window));
    return *m_windows.back();
}

}
