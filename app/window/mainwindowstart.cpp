// How a main window begins: with a workbook of which kind, on which place of the screen, and again where its last map
// is gone.

#include "window/mainwindow.h"

#include "canvas/canvasview.h"
#include "look/interfacelanguage.h"
#include "model/lookup.h"
#include "navigator/navigator.h"
#include "start/newworkbook.h"
#include "start/workbookglance.h"
#include "window/editing.h"
#include "window/noticebar.h"
#include "window/walk.h"
#include "window/workspace.h"

#include <QScreen>
#include <QSettings>

namespace wend {

namespace {

constexpr QSize usualFrame(8, 36); ///< around a window that the system has not given one yet

}

void MainWindow::startEmpty()
{
    const QString language = m_language.current();
    m_documents->create(language, [language](Workbook &workbook) { return fillEmpty(workbook, language); });
}

void MainWindow::startFrom(const QString &templateId)
{
    const QString language = m_language.current();
    m_documents->create(language, [=](Workbook &workbook) { return fillWithTemplate(workbook, templateId, language); });
}

void MainWindow::startWalk()
{
    startEmpty();
    if (m_documents->workbook() && m_workspace->map())
        m_walk->begin(*m_documents->workbook(), m_workspace->map());
}

void MainWindow::openAt(const QString &path, const Attention &attention)
{
    if (!m_documents->open(path))
        return;
    const Model &model = m_documents->workbook()->model();
    if (model.find(attention.map))
        m_workspace->setMap(attention.map);
    if (model.find(attention.card))
        m_workspace->select(CardIds {attention.card});
}

// The last map may go by one Ctrl+Z too many: an empty window would not say how it comes back.
void MainWindow::offerMap()
{
    const Workbook *workbook = m_documents->workbook();
    const bool isGone = workbook && workbook == m_workspace->workbook() && mapsOf(workbook->model()).empty();
    if (std::exchange(m_offersMap, isGone) == isGone)
        return;
    if (!isGone)
        return m_notice->clear();
    std::vector<NoticeBar::Choice> choices;
    if (workbook->canRedo())
        choices.push_back({QStringLiteral("noticeBringBack"), tr("Bring it back"), [this] { m_editing->redo(); }});
    else if (workbook->canUndo())
        choices.push_back({QStringLiteral("noticeBringBack"), tr("Bring it back"), [this] { m_editing->undo(); }});
    choices.push_back({QStringLiteral("noticeAddMap"), tr("Add a map"), [this] { m_workspace->navigator().addMap(); }});
    m_notice->showNotice(tr("The last map of this workbook is gone."), choices);
}

void MainWindow::keepLayout() const
{
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/overview"), m_workspace->canvas().overview().isWanted());
    settings.setValue(QStringLiteral("window/panels"), m_workspace->saveLayout());
}

// The screen may be another one than the last time, or smaller than any window that was thought of.
void MainWindow::keepOnScreen()
{
    const QRect free = screen()->availableGeometry();
    const QSize frame = isVisible() ? frameGeometry().size() - size() : usualFrame;
    const QSize size = QWidget::size().boundedTo(free.size() - frame);
    resize(size);
    if (pos().isNull()) // the system places it
        return;
    move(std::clamp(x(), free.left(), std::max(free.left(), free.right() + 1 - size.width() - frame.width())),
        std::clamp(y(), free.top(), std::max(free.top(), free.bottom() + 1 - size.height() - frame.height())));
}

void MainWindow::restoreLayout()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray()))
        resize(QSize(1440, 900).expandedTo(screen()->availableSize() * 0.85).boundedTo({2080, 1300}));
    if (!isMaximized() && !isFullScreen())
        keepOnScreen();
    m_actions->action(QStringLiteral("view.overview"))
        ->setChecked(settings.value(QStringLiteral("window/overview"), true).toBool());
    m_workspace->restoreLayout(settings.value(QStringLiteral("window/panels")).toByteArray());
}

}
