#include "canvas/mousecontrol.h"

#include "canvas/actions.h"
#include "canvas/borderdrag.h"
#include "canvas/gestures.h"
#include "canvas/hints.h"
#include "canvas/linkmarks.h"
#include "canvas/looks.h"
#include "canvas/marks.h"
#include "canvas/pan.h"
#include "canvas/pathdrag.h"
#include "canvas/steps.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QStyleHints>

namespace wend {

namespace {

constexpr double scrollEdge = 28; ///< how near the viewport's scrollEdge the map begins to scroll along, in pixels
constexpr double fastest = 22;    ///< pixels a tick
constexpr int tick = 16;          ///< milliseconds

bool isSelected(const Board &board, const Hit &hit)
{
    if (hit.part == Hit::Part::Card) {
        const CardIds cards = cardsOf(board.selection());
        return std::find(cards.begin(), cards.end(), hit.card) != cards.end();
    }
    return board.selection() == selectionOf(hit);
}

}

MouseControl::MouseControl(
    Board &board, CameraControl &camera, TextEditing &editing, const MapStyle &style, QObject *parent)
    : QObject(parent),
      m_board(board),
      m_camera(camera),
      m_editing(editing),
      m_style(style)
{
    m_alongTimer.setInterval(tick);
    connect(&m_alongTimer, &QTimer::timeout, this, &MouseControl::scrollAlong);
}

Pointer MouseControl::pointerAt(QPointF screen, Qt::KeyboardModifiers modifiers) const
{
    const Camera &camera = m_camera.camera();
    const bool outside = !QRectF(QPointF(), camera.viewport()).contains(screen);
    return {screen, camera.toMap(screen - QPointF(0, camera.shiftAtScreen(screen.y()))), modifiers, outside};
}

Hit MouseControl::hitAt(QPointF screen) const
{
    return m_board.hasMap() ? m_board.layout().hitTest(m_camera.camera().mapUnder(screen)) : Hit {};
}

void MouseControl::press(const QMouseEvent &event)
{
    m_modifiers = event.modifiers();
    m_screen = event.position();
    // What was typed may push away what is pressed: the press is meant for what was seen.
    std::optional<Seen> seen;
    if (m_editing.isActive() && m_board.hasMap()) {
        hoverAt(m_screen);
        seen = Seen {hitAt(m_screen), m_hot};
    }
    m_editing.commit();
    if (m_gesture || !m_board.hasMap())
        return;
    if (event.button() == Qt::MiddleButton || (event.button() == Qt::LeftButton && m_space))
        begin(std::make_unique<Pan>(
            m_camera.camera().scroll(), m_screen, [this](QPoint scroll) { m_camera.scrollTo(scroll); }));
    else if (event.button() == Qt::LeftButton)
        pressLeft(pointerAt(m_screen, event.modifiers()), seen);
}

void MouseControl::pressLeft(const Pointer &pointer, const std::optional<Seen> &seen)
{
    hoverAt(pointer.screen);
    const Hit hit = seen ? seen->hit : hitAt(pointer.screen);
    if (const CardId card
        = pointer.modifiers.testFlag(Qt::ControlModifier) ? linkAt(m_board, pointer.map) : CardId {}) {
        emit linkWanted(card);
        return;
    }
    Press press {hit, pointer, seen ? seen->hot : m_hot, false};
    if (!press.plus) {
        // A press on one of several selected cards may begin to move them all: only release selects that one.
        press.selectsAtRelease = press.hit.part == Hit::Part::Card && isSelected(m_board, press.hit);
        if (!press.selectsAtRelease)
            m_board.select(selectionAfterClick(m_board, press.hit, pointer.modifiers));
        if (press.hit.part == Hit::Part::CurveName || press.hit.part == Hit::Part::Curve)
            m_board.setCurve(press.hit.curve);
    }
    m_press = press;
}

void MouseControl::begin(std::unique_ptr<Gesture> gesture)
{
    m_gesture = std::move(gesture);
    setHover({}, {}, {});
    m_alongTimer.start();
    emit cursorChanged();
}

void MouseControl::move(const QMouseEvent &event)
{
    m_modifiers = event.modifiers();
    m_screen = event.position();
    const Pointer pointer = pointerAt(m_screen, m_modifiers);
    if (!m_gesture && m_press && (!m_press->plus || m_press->plus->what == Plus::What::Path)
        && (m_screen - m_press->pointer.screen).manhattanLength()
            >= QGuiApplication::styleHints()->startDragDistance()) {
        if (m_press->plus)
            begin(std::make_unique<PathDrag>(m_board, m_press->plus->card));
        else if (auto gesture = gestureFrom(m_board, m_press->hit, m_press->pointer))
            begin(std::move(gesture));
        m_press->selectsAtRelease = false;
    }
    if (m_gesture)
        moveGesture(pointer);
    else if (!event.buttons())
        hoverAt(m_screen);
}

QRectF MouseControl::gestureArea() const
{
    if (!m_gesture)
        return {};
    QRectF area = m_gesture->area();
    if (!area.isNull())
        area = transformFor(*m_gesture, m_camera.camera(), m_screen).mapRect(area).adjusted(-2, -2, 2, 2);
    if (const QString hint = m_gesture->hint(); !hint.isEmpty())
        area |= bubbleArea(pointer(), hint, QRectF(QPointF(), m_camera.camera().viewport())).adjusted(-2, -2, 2, 2);
    return area;
}

void MouseControl::moveGesture(const Pointer &pointer)
{
    const Qt::CursorShape before = m_gesture->cursor();
    m_gesture->move(pointer);
    const QRectF area = gestureArea();
    emit damaged(m_painted);
    emit damaged(area);
    m_painted = area;
    if (m_gesture->cursor() != before)
        emit cursorChanged();
}

void MouseControl::scrollAlong()
{
    if (!m_gesture || !m_gesture->scrollsAlong())
        return;
    const QRectF room = m_camera.camera().cellsArea();
    const auto speed = [](double at, double low, double high) {
        const double beyond = at < low + scrollEdge ? at - low - scrollEdge
            : at > high - scrollEdge                ? at - high + scrollEdge
                                                    : 0;
        return int(std::clamp(beyond / 2, -fastest, fastest));
    };
    const QPoint by(speed(m_screen.x(), room.left(), room.right()), speed(m_screen.y(), room.top(), room.bottom()));
    const Camera before = m_camera.camera();
    m_camera.scrollBy(by);
    if (m_camera.camera() != before)
        moveGesture(pointerAt(m_screen, m_modifiers));
}

void MouseControl::release(const QMouseEvent &event)
{
    m_modifiers = event.modifiers();
    m_screen = event.position();
    if (m_gesture) {
        moveGesture(pointerAt(m_screen, m_modifiers));
        finish();
    } else if (m_press && event.button() == Qt::LeftButton) {
        const Press press = *m_press;
        m_press.reset();
        click(press, event.modifiers());
    }
    m_press.reset();
    updateHover();
}

void MouseControl::finish()
{
    const std::unique_ptr<Gesture> gesture = std::move(m_gesture);
    m_alongTimer.stop();
    emit damaged(m_painted);
    m_painted = {};
    gesture->finish();
    emit cursorChanged();
}

bool MouseControl::cancel()
{
    m_press.reset();
    if (!m_gesture)
        return false;
    const std::unique_ptr<Gesture> gesture = std::move(m_gesture);
    m_alongTimer.stop();
    emit damaged(m_painted);
    m_painted = {};
    gesture->cancel();
    updateHover();
    emit cursorChanged();
    return true;
}

void MouseControl::click(const Press &press, Qt::KeyboardModifiers modifiers)
{
    if (press.plus)
        usePlus(*press.plus);
    else if (press.selectsAtRelease)
        m_board.select(selectionAfterClick(m_board, press.hit, modifiers));
    else if (press.hit.part == Hit::Part::Number)
        emit m_board.numbersAsked(press.hit.stage, press.hit.binding, {});
}

void MouseControl::usePlus(const Plus &plus)
{
    switch (plus.what) {
    case Plus::What::Card:
        m_board.select(plus.cell);
        m_editing.edit(plus.cell, m_camera.camera(), m_style.theme);
        break;
    case Plus::What::Feeling: addFeelingIn(m_board, plus.cell.stage); break;
    case Plus::What::Path: drawPath(plus.card); break;
    case Plus::What::Stage: emit stageWanted(plus.index); break;
    case Plus::What::Step: emit stepWanted(plus.cell.stage, plus.index); break;
    case Plus::What::Lane: emit laneWanted(plus.index); break;
    case Plus::What::HiddenStages:
    case Plus::What::HiddenLanes: showHidden(m_board, plus.stages, plus.lanes); break;
    }
}

void MouseControl::doubleClick(const QMouseEvent &event)
{
    const Hit hit = hitAt(event.position());
    if (event.button() != Qt::LeftButton || m_hot || m_space)
        return;
    m_press.reset();
    if (hit.part == Hit::Part::StageBorder || hit.part == Hit::Part::LaneBorder || hit.part == Hit::Part::NamesBorder) {
        fitBorder(m_board, hit);
        return;
    }
    const std::optional<FeelingPlace> place
        = m_board.hasMap() ? m_board.layout().feelingAt(m_camera.camera().mapUnder(event.position())) : std::nullopt;
    if ((hit.part == Hit::Part::Curve || hit.part == Hit::Part::Cell) && place)
        addFeelingAt(m_board, *place);
    else if (const Lane *lane = m_board.hasMap() ? m_board.model().find(hit.lane) : nullptr; lane
             && lane->kind == LaneKind::Numbers && hit.part != Hit::Part::LaneLabel
             && hit.part != Hit::Part::LaneBorder)
        emit m_board.numbersAsked(hit.stage, hit.binding, {});
    else if (hit.part != Hit::Part::CurveName)
        m_editing.edit(selectionOf(hit), m_camera.camera(), m_style.theme);
}

void MouseControl::drawPath(CardId from)
{
    if (m_gesture || !m_board.hasMap() || m_board.layout().rectOf(from).isNull())
        return;
    m_press.reset();
    begin(std::make_unique<PathDrag>(m_board, from));
    key(Qt::Key_Right);
}

void MouseControl::movePath(PathId path)
{
    if (m_gesture || !m_board.hasMap() || !m_board.layout().pathBox(path))
        return;
    m_press.reset();
    begin(std::make_unique<PathDrag>(m_board, path, false));
    m_painted = gestureArea();
    emit damaged(m_painted);
}

bool MouseControl::key(int key)
{
    const std::optional<Direction> direction = directionOf(key);
    if (!m_gesture || !m_gesture->takesKeys())
        return false;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        finish();
        updateHover();
        return true;
    }
    if (!direction)
        return false;
    emit damaged(m_painted);
    m_camera.reveal(m_gesture->step(*direction));
    m_painted = gestureArea();
    emit damaged(m_painted);
    return true;
}

QPointF MouseControl::pointer() const
{
    const std::optional<QPointF> place = m_gesture ? m_gesture->hintPlace() : std::nullopt;
    return place ? m_camera.camera().toScreen(*place) : m_screen;
}

void MouseControl::setSpace(bool held)
{
    if (m_space == held)
        return;
    m_space = held;
    emit cursorChanged();
}

void MouseControl::leave()
{
    m_screen = {-1, -1};
    setHover({}, {}, {});
}

void MouseControl::updateHover()
{
    if (m_screen.x() >= 0 && !m_gesture)
        hoverAt(m_screen);
    else if (m_board.hasMap())
        setHover({}, plusesAt(m_board, {}, {}), {});
}

void MouseControl::followPixels(const Camera &before, QPoint by)
{
    const auto moved = [&](const QRectF &painted) { emit damaged(painted | painted.translated(by)); };
    for (const Plus &plus : m_pluses) { // headers and names do not go along in both directions
        moved(before.seen(plus.rect).adjusted(-3, -3, 3, 3));
        emit damaged(m_camera.camera().seen(plus.rect).adjusted(-3, -3, 3, 3));
    }
    if (m_painted.isNull())
        return;
    moved(m_painted);
    m_painted |= m_painted.translated(by);
}

void MouseControl::hoverAt(QPointF screen)
{
    if (!m_board.hasMap()) {
        setHover({}, {}, {});
        return;
    }
    const QPointF map = m_camera.camera().mapUnder(screen);
    const Hit hit = m_board.layout().hitTest(map);
    std::vector<Plus> pluses = plusesAt(m_board, hit, map);
    const Plus *under = plusUnder(pluses, map);
    // A card or a point below its cell's + is still itself.
    const bool itself = hit.part == Hit::Part::FeelingPoint
        || (hit.part == Hit::Part::Card && under && under->what != Plus::What::Path);
    std::optional<Plus> hot = under && !itself ? std::optional(*under) : std::nullopt;
    setHover(hit, std::move(pluses), hot);
}

void MouseControl::setHover(const Hit &hit, std::vector<Plus> pluses, std::optional<Plus> hot)
{
    if (m_hover == hit && m_pluses == pluses && m_hot == hot)
        return;
    const auto damage = [this] {
        for (const Plus &plus : m_pluses)
            emit damaged(m_camera.camera().seen(plus.rect).adjusted(-3, -3, 3, 3));
        const QRectF rect = m_board.rectOf(selectionOf(m_hover));
        if (!rect.isNull())
            emit damaged(m_camera.camera().seen(rect).adjusted(-6, -6, 6, 6));
    };
    damage();
    m_hover = hit;
    m_pluses = std::move(pluses);
    m_hot = std::move(hot);
    damage();
    emit cursorChanged();
}

Qt::CursorShape MouseControl::cursor() const
{
    if (m_gesture)
        return m_gesture->cursor();
    return m_space ? Qt::OpenHandCursor : cursorFor(m_hover, hotPlus());
}

}
