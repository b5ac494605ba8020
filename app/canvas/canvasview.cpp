#include "canvas/canvasview.h"

#include "canvas/accessiblecanvas.h"
#include "canvas/actions.h"
#include "canvas/cardclipboard.h"
#include "canvas/celltext.h"
#include "canvas/gestures.h"
#include "canvas/hints.h"
#include "canvas/marks.h"
#include "model/lookup.h"
#include "model/words.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QNativeGestureEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>
#include <cmath>

namespace wend {

namespace {

constexpr double zoomStep = 1.2;
// A new map is neither made smaller nor larger than this to fit.
constexpr double smallestFit = 0.5;
constexpr double largestFit = 1.5;

}

CanvasView::CanvasView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_editing(m_board, viewport())
    , m_mouse(m_board, m_camera, m_editing, m_style, this)
    , m_keys(m_board, m_camera, m_editing, m_style)
{
    AccessibleCanvas::install();
    setObjectName(QStringLiteral("canvas"));
    setAccessibleName(tr("Map"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // a journey goes from left to right, whatever the interface's language
    setAttribute(Qt::WA_InputMethodEnabled);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setAutoFillBackground(false);
    grabGesture(Qt::PinchGesture);
    takeTheme();
    connectParts();
}

CanvasView::~CanvasView()
{
    m_editing.cancel();
}

void CanvasView::connectParts()
{
    connect(&m_board, &Board::laidOut, this, &CanvasView::follow);
    connect(&m_board, &Board::selectionChanged, this, [this](const Selection &selection) {
        followSelection();
        tellReaders();
        emit selectionChanged(selection);
    });
    connect(&m_board, &Board::failed, this, &CanvasView::failed);
    connect(&m_camera, &CameraControl::moved, this, &CanvasView::followCamera);
    connect(&m_mouse, &MouseControl::damaged, this, &CanvasView::repaint);
    connect(&m_mouse, &MouseControl::cursorChanged, this, [this] { viewport()->setCursor(m_mouse.cursor()); });
    connect(&m_mouse, &MouseControl::stageWanted, this, &CanvasView::addStageAt);
    connect(&m_mouse, &MouseControl::laneWanted, this, &CanvasView::askForLane);
    connect(&m_editing, &TextEditing::frameChanged, this, [this] { viewport()->update(); });
    connect(&m_editing, &TextEditing::wentOn, this, [this](const TextField &from, bool forward) { m_keys.goOn(from, forward); });
}

void CanvasView::setMap(Workbook *workbook, MapId map)
{
    if (m_board.workbook() == workbook && m_board.map() == map)
        return;
    m_editing.commit();
    m_mouse.cancel();
    m_fits = true;
    m_board.setMap(workbook, map);
    m_camera.scrollTo({});
    fitWidth();
}

void CanvasView::setCoursePainter(const CoursePainter *painter)
{
    m_style.course = painter;
    viewport()->update();
}

void CanvasView::select(const Selection &selection)
{
    if (selection == m_board.selection())
        return;
    m_editing.commit();
    m_board.select(selection);
    m_keys.revealSelection();
}

// The layout has changed: only what is different and can be seen is painted again.
void CanvasView::follow(const LayoutChange &change)
{
    // What a gesture was about may be gone or elsewhere: by an undo, or by numbers that came in.
    m_mouse.cancel();
    const MapLayout &layout = m_board.layout();
    if (change.resized || change.everything)
        m_camera.setMap(m_board.hasMap() ? layout.size() : QSizeF(), layout.headerHeight(), layout.options().labelColumn);
    if (change.everything) {
        viewport()->update();
    } else {
        for (const QRectF &dirty : change.dirty)
            repaint(camera().seen(dirty).adjusted(-4, -4, 4, 4));
        if (change.movedBelow) {
            const double top = camera().toScreen(QPointF(0, *change.movedBelow)).y() - 20;
            repaint(QRectF(0, top, viewport()->width(), viewport()->height() - top));
        }
    }
    m_editing.follow(camera(), m_style.theme);
    followSelection();
    m_mouse.look();
    syncScrollBars();
    if (change.everything || change.resized) {
        QAccessibleTableModelChangeEvent event(this, QAccessibleTableModelChangeEvent::ModelReset);
        QAccessible::updateAccessibility(&event);
        emit columnsMoved();
    }
}

// A screen reader says the cell that is selected now.
void CanvasView::tellReaders()
{
    const auto [row, column] = tablePlace(m_board, m_board.selection());
    if (!QAccessible::isActive() || row < 0 || column < 0 || !hasFocus())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(row * tableColumns(m_board) + column);
    QAccessible::updateAccessibility(&event);
}

void CanvasView::followCamera(const Camera &before)
{
    m_style.detail = levelOfDetail(camera().zoom());
    viewport()->update();
    syncScrollBars();
    m_editing.follow(camera(), m_style.theme);
    m_mouse.look();
    m_marks = marksOf(m_board, camera(), m_board.selection());
    if (before.zoom() != camera().zoom())
        emit zoomChanged(camera().zoom());
    if (before.zoom() != camera().zoom() || before.transform().dx() != camera().transform().dx())
        emit columnsMoved();
}

void CanvasView::followSelection()
{
    const QRegion marks = m_board.hasMap() ? marksOf(m_board, camera(), m_board.selection()) : QRegion();
    viewport()->update(m_marks | marks);
    m_marks = marks;
}

void CanvasView::syncScrollBars()
{
    m_syncing = true;
    const QPoint largest = camera().largestScroll();
    horizontalScrollBar()->setRange(0, largest.x());
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(24);
    horizontalScrollBar()->setValue(camera().scroll().x());
    verticalScrollBar()->setRange(0, largest.y());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(24);
    verticalScrollBar()->setValue(camera().scroll().y());
    m_syncing = false;
}

void CanvasView::scrollContentsBy(int, int)
{
    if (!m_syncing)
        m_camera.scrollTo({horizontalScrollBar()->value(), verticalScrollBar()->value()});
}

void CanvasView::resizeEvent(QResizeEvent *)
{
    m_camera.setViewport(viewport()->size());
    fitWidth();
    syncScrollBars();
}

void CanvasView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    fitWidth();
}

// A new map fills the width, but stays readable. Before it is shown its size means nothing.
void CanvasView::fitWidth()
{
    if (!m_fits || !m_board.hasMap() || !isVisible())
        return;
    const double fit = camera().zoomToFit({m_board.layout().size().width(), 1});
    const QPoint scroll = camera().scroll();
    m_camera.zoomTo(std::clamp(fit, smallestFit, largestFit), {});
    m_camera.scrollTo(scroll);
}

void CanvasView::repaint(const QRectF &screen)
{
    if (!screen.isNull())
        viewport()->update(screen.toAlignedRect());
}

void CanvasView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    Overlay overlay;
    overlay.focused = hasFocus() || m_editing.isActive();
    overlay.hover = m_mouse.hover();
    overlay.pluses = m_mouse.pluses();
    if (m_mouse.hotPlus())
        overlay.hotPlus = *m_mouse.hotPlus();
    overlay.gesture = m_mouse.gesture();
    overlay.editing = &m_editing;
    constexpr int fewParts = 6;
    const QRegion parts = event->region().rectCount() <= fewParts ? event->region() : QRegion(event->rect());
    for (const QRect &part : parts) {
        painter.save();
        painter.setClipRect(part);
        paintCanvas(painter, part, m_board, camera(), m_style, overlay);
        painter.restore();
    }
    if (overlay.gesture)
        paintBubble(painter, m_mouse.pointer(), overlay.gesture->hint(), m_style.theme, viewport()->rect());
}

QRect CanvasView::columnRect(StageId stage) const
{
    const QRectF column = m_board.layout().columnRect(stage);
    return column.isNull() ? QRect() : camera().toScreen(column).toRect().translated(viewport()->pos());
}

void CanvasView::takeTheme()
{
    const bool dark = palette().color(QPalette::Window).lightness() < 128;
    m_style.theme = dark ? Theme::night() : Theme::light();
    viewport()->update();
}

void CanvasView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeTheme();
    else if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Map"));
}

void CanvasView::zoomBy(double factor, QPointF anchor)
{
    m_fits = false;
    m_camera.zoomTo(camera().zoom() * factor, anchor);
}

void CanvasView::zoomIn()
{
    zoomBy(zoomStep, QRectF(viewport()->rect()).center());
}

void CanvasView::zoomOut()
{
    zoomBy(1 / zoomStep, QRectF(viewport()->rect()).center());
}

void CanvasView::zoomTo100()
{
    m_fits = false;
    m_camera.zoomTo(1, QRectF(viewport()->rect()).center());
}

void CanvasView::zoomToFit()
{
    if (!m_board.hasMap())
        return;
    m_fits = false;
    m_camera.zoomTo(camera().zoomToFit(m_board.layout().size()), {});
    m_camera.scrollTo({});
}

void CanvasView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomBy(std::pow(zoomStep, event->angleDelta().y() / 120.0), event->position());
        event->accept();
        return;
    }
    QPoint by = event->pixelDelta().isNull() ? event->angleDelta() * 3 / 5 : event->pixelDelta();
    // A mouse with one wheel goes sideways with Shift; some systems turn it around themselves.
    if (event->modifiers().testFlag(Qt::ShiftModifier) && by.x() == 0)
        by = {by.y(), 0};
    m_camera.scrollBy(-by);
    event->accept();
}

bool CanvasView::event(QEvent *event)
{
    if (event->type() == QEvent::Gesture) {
        if (auto *pinch = static_cast<QPinchGesture *>(static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture))) {
            m_fits = false;
            if (pinch->state() == Qt::GestureStarted)
                m_pinchFrom = camera().zoom();
            m_camera.zoomTo(m_pinchFrom * pinch->totalScaleFactor(), viewport()->mapFromGlobal(pinch->centerPoint()));
            return true;
        }
    }
    // Tab would leave the widget before it came to keyPressEvent.
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) && m_keys.press(*key))
            return true;
    }
    return QAbstractScrollArea::event(event);
}

bool CanvasView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        return showTip(help->pos(), help->globalPos());
    }
    case QEvent::Leave:
        m_mouse.leave();
        break;
    case QEvent::NativeGesture: {
        const auto *native = static_cast<QNativeGestureEvent *>(event);
        if (native->gestureType() == Qt::ZoomNativeGesture) {
            zoomBy(1 + native->value(), native->position());
            return true;
        }
        break;
    }
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

bool CanvasView::showTip(const QPoint &at, const QPoint &global)
{
    const QString tip = m_board.hasMap() && !m_mouse.gesture() ? tipFor(m_board, m_mouse.hitAt(at), m_mouse.hotPlus()) : QString();
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(global, tip, viewport());
    return true;
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_mouse.doubleClick(*event);
}

void CanvasView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint global = event->globalPos();
    if (!m_board.hasMap())
        return;
    m_mouse.cancel();
    m_editing.commit();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRectF rect = m_board.rectOf(m_board.selection());
        global = viewport()->mapToGlobal(rect.isNull() ? viewport()->rect().center() : camera().seen(rect).center().toPoint());
    } else {
        const Hit hit = m_mouse.hitAt(event->pos());
        const CardIds cards = cardsOf(m_board.selection());
        if (hit.part != Hit::Part::Card || std::find(cards.begin(), cards.end(), hit.card) == cards.end())
            m_board.select(selectionOf(hit));
    }
    emit contextMenuRequested(global, m_board.selection());
}

bool CanvasView::pressCommand(const QKeyEvent &event)
{
    using Slot = void (CanvasView::*)();
    static const std::pair<QKeySequence::StandardKey, Slot> commands[] = {
        {QKeySequence::Copy, &CanvasView::copy},
        {QKeySequence::Cut, &CanvasView::cut},
        {QKeySequence::Paste, &CanvasView::paste},
        {QKeySequence::SelectAll, &CanvasView::selectAll},
        {QKeySequence::ZoomIn, &CanvasView::zoomIn},
        {QKeySequence::ZoomOut, &CanvasView::zoomOut},
    };
    for (const auto &[key, slot] : commands) {
        if (event.matches(key)) {
            (this->*slot)();
            return true;
        }
    }
    if (event.modifiers() != Qt::ControlModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_D: duplicate(); return true;
    case Qt::Key_Equal: zoomIn(); return true;
    case Qt::Key_0: zoomToFit(); return true;
    case Qt::Key_1: zoomTo100(); return true;
    default: return false;
    }
}

void CanvasView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->modifiers()) {
        if (!event->isAutoRepeat())
            m_mouse.setSpace(true);
        return;
    }
    if (event->key() == Qt::Key_Escape && m_mouse.cancel())
        return;
    if (m_mouse.gesture()) // the map stays as it is until the gesture ends
        return;
    if (!pressCommand(*event) && !m_keys.press(*event))
        event->ignore();
}

void CanvasView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat())
        m_mouse.setSpace(false);
    QAbstractScrollArea::keyReleaseEvent(event);
}

void CanvasView::inputMethodEvent(QInputMethodEvent *event)
{
    if (!m_keys.compose(*event))
        event->ignore();
}

QVariant CanvasView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImEnabled: return true;
    case Qt::ImHints: return int(Qt::ImhNone);
    case Qt::ImCursorRectangle: return camera().seen(m_board.rectOf(m_board.selection()));
    default: return QAbstractScrollArea::inputMethodQuery(query);
    }
}

void CanvasView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void CanvasView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_mouse.setSpace(false);
    viewport()->update();
}

void CanvasView::selectAll()
{
    if (!m_board.hasMap())
        return;
    m_board.select([&]() -> Selection {
        const CardIds cards = m_board.layout().cardsIn(QRectF(QPointF(), m_board.layout().size()));
        return cards.empty() ? Selection() : Selection(cards);
    }());
}

void CanvasView::deleteSelection()
{
    deleteSelected(m_board);
}

void CanvasView::editSelected()
{
    m_keys.editSelected();
}

void CanvasView::duplicate()
{
    duplicateSelected(m_board);
}

void CanvasView::copy()
{
    if (!m_board.hasMap())
        return;
    CardIds cards = cardsOf(m_board.selection());
    if (const auto *cell = std::get_if<CellPlace>(&m_board.selection()))
        cards = cardsIn(m_board.model(), cell->lane, cell->stage);
    if (QMimeData *mime = mimeOf(m_board.model(), m_board.layout(), cards))
        QGuiApplication::clipboard()->setMimeData(mime);
}

void CanvasView::cut()
{
    if (cardsOf(m_board.selection()).empty())
        return;
    copy();
    deleteSelected(m_board);
}

bool CanvasView::canPaste() const
{
    return m_board.hasMap() && wend::canPaste(QGuiApplication::clipboard()->mimeData());
}

void CanvasView::paste()
{
    if (!m_board.hasMap())
        return;
    if (const std::optional<CellPlace> cell = cellOf(m_board, m_board.selection()))
        wend::paste(m_board, QGuiApplication::clipboard()->mimeData(), *cell);
}

void CanvasView::addStage()
{
    addStageAt(newStageIndex(m_board));
}

void CanvasView::addStageAt(int index)
{
    m_editing.commit();
    if (wend::addStage(m_board, index))
        m_keys.editSelected();
}

void CanvasView::addCard()
{
    m_editing.commit();
    m_keys.editNewCard();
}

void CanvasView::addTouchpoint()
{
    if (!m_board.hasMap())
        return;
    m_editing.commit();
    std::optional<CellPlace> cell = cellOf(m_board, m_board.selection());
    for (const LaneBox &lane : m_board.layout().lanes()) {
        if (cell && lane.kind == LaneKind::Touchpoints) {
            cell->lane = lane.id;
            m_board.select(*cell);
            m_keys.editNewCard();
            return;
        }
    }
    addCard();
}

void CanvasView::addLane(LaneKind kind)
{
    m_editing.commit();
    wend::addLane(m_board, newLaneIndex(m_board), kind);
    m_keys.revealSelection();
}

void CanvasView::addFeeling()
{
    m_editing.commit();
    const std::optional<CellPlace> cell = m_board.hasMap() ? cellOf(m_board, m_board.selection()) : std::nullopt;
    if (cell)
        addFeelingAt(m_board, {cell->stage, 0.5, 0});
    m_keys.revealSelection();
}

void CanvasView::askForLane(int index)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString language = businessOf(m_board.model()).language;
    for (const auto &[kind, word] : EnumWords<LaneKind>::list)
        menu->addAction(nameOf(kind, language), this, [this, index, kind = kind] { wend::addLane(m_board, index, kind); });
    menu->popup(QCursor::pos());
}

}
