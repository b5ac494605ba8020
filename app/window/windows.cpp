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
    for (const QString &file : files) {
        const QString path = pathOf(file);
        if (holds(path))
            continue;
        MainWindow &last = *m_windows.back();
        const bool isFree = last.isVisible() && !last.documents().workbook();
        (isFree ? last : add()).open(path);
    }
}

bool Windows::holds(const QString &path) const
{
    const QString id = WorkingCopies::idOf(QFileInfo(path).absoluteFilePath());
    return std::any_of(m_windows.begin(), m_windows.end(), [&](const auto &window) {
        const Workbook *workbook = window->documents().workbook();
        return workbook && workbook->id() == id;
    });
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
