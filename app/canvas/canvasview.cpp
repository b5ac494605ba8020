#include "canvas/canvasview.h"

#include "canvas/accessiblecanvas.h"
#include "canvas/actions.h"
#include "canvas/celltext.h"
#include "canvas/gestures.h"
#include "canvas/hints.h"
#include "canvas/marks.h"
#include "canvas/things.h"
#include "look/look.h"
#include "render/fontsetter.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <cmath>

namespace wend {

namespace {

constexpr double beyondLine
    = 20; ///< pixels that rings and names of blueprint lines reach beyond the line between two lanes

}

CanvasView::CanvasView(QWidget *parent)
    : QAbstractScrollArea(parent),
      m_editing(m_board, viewport()),
      m_mouse(m_board, m_camera, m_editing, m_style, this),
      m_keys(m_board, m_camera, m_editing, m_style),
      m_commands(m_board, m_editing, m_keys, this),
      m_zoom(m_board, m_camera),
      m_overview(new Overview(m_board, m_camera, m_style, this))
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
    viewport()->setAcceptDrops(true);
    grabGesture(Qt::PinchGesture);
    m_style.pictures = &m_pictures;
    takeTheme();
    connectParts();
}

CanvasView::~CanvasView() { m_editing.cancel(); }

void CanvasView::connectParts()
{
    connect(&m_board, &Board::laidOut, this, &CanvasView::follow);
    connect(&m_board, &Board::selectionChanged, this, [this](const Selection &selection) {
        m_heard = {lastOf(selection), m_board.hasMap() ? placeText(m_board, lastOf(selection)) : QString()};
        followSelection();
        notifyScreenReader();
        updateMicroFocus();
        emit selectionChanged(selection);
    });
    connect(&m_board, &Board::failed, this, &CanvasView::failed);
    connect(&m_board, &Board::reported, this, &CanvasView::reported);
    connect(&m_board, &Board::numbersAsked, this, &CanvasView::numbersAsked);
    connect(&m_commands, &CanvasCommands::numbersPasted, this, &CanvasView::numbersPasted);
    connect(&m_pictures, &PictureCache::arrived, this, [this] {
        m_far.clear();
        viewport()->update();
        m_overview->update();
    });
    connect(&m_mouse, &MouseControl::linkWanted, this, &CanvasView::linkRequested);
    connect(&m_camera, &CameraControl::moved, this, &CanvasView::followCamera);
    connect(&m_mouse, &MouseControl::damaged, this, &CanvasView::repaint);
    connect(&m_mouse, &MouseControl::cursorChanged, this, [this] {
        viewport()->setCursor(m_mouse.cursor());
        m_overview->setAside(m_mouse.gesture() && m_mouse.gesture()->scrollsAlong());
    });
    connect(&m_mouse, &MouseControl::stageWanted, &m_commands, &CanvasCommands::addStageAt);
    connect(&m_mouse, &MouseControl::stepWanted, &m_commands, &CanvasCommands::addStepAt);
    connect(&m_mouse, &MouseControl::laneWanted, &m_commands, &CanvasCommands::askForLane);
    connect(&m_editing, &TextEditing::frameChanged, this, [this] {
        constexpr double ring = 10;
        repaint(std::exchange(
            m_edited, m_editing.isActive() ? m_editing.frame().adjusted(-ring, -ring, ring, ring) : QRectF()));
        repaint(m_edited);
        viewport()->update(m_marks); // not painted while something is edited
        // The label of a point goes along with its curve and a hint.
        const bool hasHeight = m_editing.field() && m_editing.field()->height;
        if (std::exchange(m_editsHeight, hasHeight) || hasHeight)
            viewport()->update();
        updateMicroFocus();
        if (!m_editing.isActive())
            notifyScreenReader();
    });
    connect(&m_editing, &TextEditing::heightAsked, this, [this](bool up, bool finely) { m_keys.raise(up, finely); });
    connect(&m_editing, &TextEditing::wentOn, this,
        [this](const TextField &from, bool forward) { m_keys.goOn(from, forward); });
}

void CanvasView::setMap(Workbook *workbook, MapId map)
{
    if (m_board.workbook() == workbook && m_board.map() == map)
        return;
    m_editing.commit();
    m_mouse.cancel();
    m_signs.setBadges({});
    m_signs.light({});
    m_board.setMap(workbook, map);
    m_camera.zoomTo(1, {});
    m_camera.scrollTo({});
}

void CanvasView::fillWidth()
{
    if (!isVisible()) // before that its size means nothing
        return;
    // As if there were always a scroll bar: else its coming and going could lay the map out without end.
    const int bar = verticalScrollBar()->sizeHint().width();
    m_board.setWidth(Camera::widthWithin(width() - bar));
}

void CanvasView::useWords(std::unique_ptr<FontSetter> words) { m_board.useWords(std::move(words)); }

void CanvasView::setCoursePainter(const CoursePainter *painter)
{
    m_style.course = painter;
    m_far.clear();
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

void CanvasView::reveal(StageId stage)
{
    if (const QRectF rect = m_board.rectOf(stage); !rect.isNull())
        m_camera.reveal(rect);
}

bool CanvasView::reveal(const FindingItem &item)
{
    const std::vector<QRectF> places = m_board.hasMap() ? placesOf(m_board, item) : std::vector<QRectF>();
    if (!places.empty())
        m_camera.reveal(places.front());
    return !places.empty();
}

bool CanvasView::writeText(const Selection &what, const QString &text)
{
    m_editing.commit();
    const std::optional<TextField> field = textFieldOf(m_board, what, m_style.theme);
    if (field)
        m_board.select(wend::writeText(m_board, *field, text));
    return field.has_value();
}

void CanvasView::editText(const Selection &what)
{
    select(what);
    setFocus();
    m_keys.editSelected();
}

// The layout has changed: only what is different and can be seen is painted again.
void CanvasView::follow(const LayoutChange &change)
{
    // What a gesture was about may be gone or elsewhere: by an undo, or by numbers that came in.
    m_mouse.cancel();
    m_far.follow(change);
    const MapLayout &layout = m_board.layout();
    std::vector<Camera::Pinned> pinned;
    for (const LaneBox &lane : layout.lanes()) {
        if (lane.pinned)
            pinned.push_back({lane.top, lane.height});
    }
    if (change.resized || change.everything || !pinned.empty())
        m_camera.setMap(m_board.hasMap() ? layout.size() : QSizeF(), layout.headerHeight(), layout.labelColumn(),
            std::move(pinned));
    if (change.everything) {
        viewport()->update();
    } else {
        if (change.movedBelow) {
            const double top = camera().toScreen(QPointF(0, *change.movedBelow)).y() - beyondLine;
            repaint(QRectF(0, top, viewport()->width(), viewport()->height() - top));
        }
        for (const QRectF &dirty : change.dirty)
            repaint(camera().seen(dirty).adjusted(-4, -4, 4, 4));
    }
    m_editing.follow(camera(), m_style.theme);
    followSelection();
    placeMarked();
    if (!m_differenceMarks.empty()) // they reach beyond what they mark
        viewport()->update();
    placeSigns();
    m_mouse.updateHover();
    syncScrollBars();
    m_overview->follow(change);
    const std::pair table(tableRows(m_board), tableColumns(m_board));
    if (change.everything || change.resized || table != m_table) {
        m_table = table;
        QAccessibleTableModelChangeEvent event(this, QAccessibleTableModelChangeEvent::ModelReset);
        QAccessible::updateAccessibility(&event);
        notifyScreenReader();
        emit columnsMoved();
    } else {
        notifyScreenReaderOfChange();
    }
    sayWhereItIsNow();
}

// What was moved says its new place; what was only selected is said by the focus.
void CanvasView::sayWhereItIsNow()
{
    const Selection what = lastOf(m_board.selection());
    const QString place = m_board.hasMap() ? placeText(m_board, what) : QString();
    const bool isSame = what == m_heard.first;
    if (isSame && place != m_heard.second && !place.isEmpty())
        emit heard(place);
    m_heard = {what, place};
}

// A screen reader says what is selected now: a card or point, or the cell.
void CanvasView::notifyScreenReader()
{
    if (!QAccessible::isActive() || !m_board.hasMap())
        return;
    QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(this);
    QAccessibleInterface *here = canvas && hasFocus() ? canvas->focusChild() : nullptr;
    if (!here)
        return;
    for (const QAccessible::Event what : {QAccessible::Focus, QAccessible::Selection}) {
        QAccessibleEvent event(here, what);
        QAccessible::updateAccessibility(&event);
    }
}

// The words that a screen reader stands on may be others now.
void CanvasView::notifyScreenReaderOfChange()
{
    if (!QAccessible::isActive() || !m_board.hasMap() || !hasFocus())
        return;
    QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(this);
    if (QAccessibleInterface *here = canvas ? canvas->focusChild() : nullptr) {
        QAccessibleEvent event(here, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void CanvasView::followCamera(const Camera &before)
{
    m_style.detail = levelOfDetail(camera().zoom());
    if (m_style.detail == LevelOfDetail::Full)
        m_far.clear();
    if (!movePixels(before))
        viewport()->update();
    syncScrollBars();
    m_editing.follow(camera(), m_style.theme);
    placeSigns();
    m_mouse.updateHover();
    m_marks = marksOf(m_board, camera(), m_board.selection());
    m_overview->followCamera();
    if (before.zoom() != camera().zoom())
        emit zoomChanged(camera().zoom());
    if (before.zoom() != camera().zoom() || before.transform().dx() != camera().transform().dx())
        emit columnsMoved();
}

// Pulling the map along moves the pixels of its cells and paints only what comes into view; headers, names and lanes
// that float above it stay where they are and are painted again.
bool CanvasView::movePixels(const Camera &before)
{
    constexpr double ring = 8; // marks of headers and names reach so far over the cells
    const std::optional<QPoint> by = camera().shiftFrom(before);
    const bool wholePixels = devicePixelRatioF() == std::floor(devicePixelRatioF());
    if (!by || !wholePixels || m_editing.isActive() || m_signs.isVeiled() || !m_board.hasMap()
        || m_board.layout().stages().empty())
        return false;
    if (by->isNull()) // the map got longer: what hovers at its end lies elsewhere
        return false;
    const QRectF area = (before.cellsArea() & camera().cellsArea()).adjusted(ring, ring, 0, 0);
    const QRect cells(
        QPoint(int(std::ceil(area.left())), int(std::ceil(area.top()))), viewport()->rect().bottomRight());
    if (cells.width() <= std::abs(by->x()) || cells.height() <= std::abs(by->y()))
        return false;
    viewport()->scroll(by->x(), by->y(), cells);
    viewport()->update(QRegion(viewport()->rect()) - cells);
    m_mouse.followPixels(before, *by);
    return true;
}

void CanvasView::followSelection()
{
    const QRegion marks = m_board.hasMap() ? marksOf(m_board, camera(), m_board.selection()) : QRegion();
    viewport()->update(m_marks | marks);
    m_marks = marks;
    m_overview->followSelection();
}

void CanvasView::setMarked(std::vector<Selection> things)
{
    if (things == m_marked)
        return;
    m_marked = std::move(things);
    placeMarked();
    viewport()->update();
}

void CanvasView::setDifferences(Differences differences)
{
    if (differences == m_differences)
        return;
    m_differences = std::move(differences);
    placeMarked();
    viewport()->update();
}

void CanvasView::placeMarked()
{
    m_differenceMarks = m_differences.empty() || !m_board.hasMap() ? std::vector<DifferenceMark>()
                                                                   : wend::differenceMarks(layout(), m_differences);
    m_markedRects.clear();
    for (const Selection &thing : m_marked) {
        const auto *id = std::get_if<PathId>(&thing);
        const PathBox *path = id && m_board.hasMap() ? m_board.layout().pathBox(*id) : nullptr;
        if (const QRectF rect = path ? path->labelRect : m_board.rectOf(thing); !rect.isNull())
            m_markedRects.push_back(rect);
    }
}

void CanvasView::setBadges(std::vector<FindingBadge> badges)
{
    m_signs.setBadges(std::move(badges));
    placeSigns();
}

void CanvasView::light(std::vector<FindingItem> items)
{
    const bool wasVeiled = m_signs.isVeiled();
    m_signs.light(std::move(items));
    placeSigns();
    if (wasVeiled)
        viewport()->update();
}

void CanvasView::placeSigns()
{
    const QRegion before = m_signs.region() | m_explained.region();
    m_signs.place(m_board, camera());
    m_explained.place(m_board, camera());
    if (m_signs.isVeiled())
        viewport()->update();
    else
        viewport()->update(before | m_signs.region() | m_explained.region());
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
    fillWidth();
    syncScrollBars();
    m_overview->setCorner(viewport()->geometry());
}

void CanvasView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    fillWidth();
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
    overlay.pointer = m_mouse.pointer();
    overlay.editing = &m_editing;
    overlay.far = &m_far;
    overlay.marked = &m_markedRects;
    overlay.differences = &m_differenceMarks;
    for (const CardId card : cardsOf(m_board.selection())) {
        if (const QRectF rect = m_board.layout().rectOf(card); !rect.isNull())
            overlay.selected.push_back(rect);
    }
    overlay.tied = tiedRects(m_board);
    constexpr int fewParts = 12;
    const QRegion parts = event->region().rectCount() <= fewParts ? event->region() : QRegion(event->rect());
    for (const QRect &part : parts) {
        painter.save();
        painter.setClipRect(part);
        paintCanvas(painter, part, m_board, camera(), m_style, overlay);
        m_explained.paint(painter, m_style.theme);
        m_signs.paint(painter, viewport()->rect(), m_style.theme);
        painter.restore();
    }
    if (m_board.hasMap() && m_board.layout().stages().empty()) {
        painter.setPen(m_style.theme.soft);
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, invitation());
    }
    if (overlay.gesture)
        paintBubble(painter, m_mouse.pointer(), overlay.gesture->hint(), m_style.theme, viewport()->rect());
    else if (m_editing.field() && m_editing.field()->height)
        paintHeightHint(painter, *m_editing.field()->height);
}

// Below the point, whose label stands above it where it is high.
void CanvasView::paintHeightHint(QPainter &painter, int height) const
{
    const double face = height >= 0 ? 2 * layout().measures().face * zoom() : 0;
    paintBubble(painter, m_editing.frame().bottomLeft() + QPointF(0, face), heightHint(height), m_style.theme,
        viewport()->rect());
}

QRect CanvasView::columnRect(StageId stage) const
{
    const QRectF column = m_board.layout().columnRect(stage);
    return column.isNull() ? QRect() : camera().toScreen(column).toRect().translated(viewport()->pos());
}

void CanvasView::takeTheme()
{
    m_style.theme = themeOf(lookOf(palette()));
    m_far.clear();
    m_overview->repaintAll();
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

void CanvasView::drawPath()
{
    m_editing.commit();
    setFocus();
    m_keys.revealSelection();
    m_mouse.drawPath(onlyCard(m_board.selection()));
}

void CanvasView::movePath()
{
    const auto *selected = std::get_if<PathId>(&m_board.selection());
    if (!selected)
        return;
    m_editing.commit();
    setFocus();
    m_mouse.movePath(*selected);
}

}
